"""The true total: what a basket costs, row by row, tax and post included. Pure – no database, no clock, no Stripe.

The way of the calculation: goods rows at the price of the catalogue; the posted ones become parcels and the parcels a
post row; each row's tax is taken out of its gross price. Prices include tax, so the price a supporter saw stays: tax is
worked out per rate on the sum of the order and spread over the rows, so that rows and sums agree to the minor unit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shop.catalogue.facts import Item
from shop.money import Money, split, tax_within, total
from shop.places.tax import NoTaxRate, TaxRate, TaxRule, rule_for
from shop.shipping import rules as post
from shop.shipping.rules import NotPosted, Offer, Piece, PlannedParcel, Tariff


@dataclass(frozen=True, slots=True)
class Chosen:
    """One line of the basket: the thing, or None if it is not for sale any more, and how many."""

    sku: str
    item: Item | None
    quantity: int


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the price depends on besides the basket. `country` None: not chosen yet, so there is no post row."""

    currency: str
    day: date
    country: str | None
    service: str | None
    tariff: Tariff
    taxes: Sequence[TaxRate]
    seller_country: str


@dataclass(frozen=True, slots=True)
class TaxPart:
    rule: TaxRule
    base_minor: int
    tax_minor: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the bill. `kind`: goods, digital or post. `unit` × `quantity` = `total`."""

    kind: str
    quantity: int
    unit: Money
    total: Money
    item: Item | None = None
    taxes: tuple[TaxPart, ...] = ()

    @property
    def tax_minor(self) -> int:
        return sum(part.tax_minor for part in self.taxes)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a basket cannot be ordered as it is. `sku` names the line it belongs to; None: the whole basket.

    Codes: gone, no_price, sold_out, not_enough, too_many, not_posted, no_tax_rate.
    """

    code: str
    sku: str | None = None
    facts: tuple[tuple[str, object], ...] = ()

    def fact(self, name: str) -> object:
        return dict(self.facts).get(name)


@dataclass(frozen=True, slots=True)
class Quote:
    """The bill. `offers` are the services to choose from, `offer` the chosen one (the cheapest unless named)."""

    rows: tuple[Row, ...]
    total: Money
    tax: Money
    problems: tuple[Problem, ...] = ()
    offers: tuple[Offer, ...] = ()
    offer: Offer | None = None

    @property
    def orderable(self) -> bool:
        return bool(self.rows) and not self.problems

    @property
    def goods(self) -> Money:
        return total((row.total for row in self.rows if row.kind != "post"), self.total.currency)

    @property
    def post(self) -> Money | None:
        """What post costs; None while no country is chosen or nothing is posted."""
        return next((row.total for row in self.rows if row.kind == "post"), None)

    @property
    def parcels(self) -> Sequence[PlannedParcel]:
        return self.offer.parcels if self.offer else ()


def quote(basket: Sequence[Chosen], at: Circumstances) -> Quote:
    """The bill for `basket`. What cannot be sold stands in `problems`, beside the rows that can."""
    problems = [problem for line in basket for problem in _problems_of(line)]
    goods = [
        Row(line.item.kind, line.quantity, line.item.price, line.item.price * line.quantity, line.item)
        for line in basket
        if line.item is not None and line.item.price is not None
    ]
    offers, obstacle = _offers(goods, at)
    offer = next((o for o in offers if o.service.key == at.service), offers[0] if offers else None)
    rows = goods + ([Row("post", 1, offer.price, offer.price)] if offer else [])
    try:
        taxed = _with_taxes(rows, at)
    except NoTaxRate:  # a gap in the table: what the tax would be nobody knows, so nothing is sold
        taxed, obstacle = rows, [*obstacle, Problem("no_tax_rate")]
    return Quote(
        rows=tuple(taxed),
        total=total((row.total for row in taxed), at.currency),
        tax=Money(sum(row.tax_minor for row in taxed), at.currency),
        problems=(*problems, *obstacle),
        offers=tuple(offers),
        offer=offer,
    )


def _problems_of(line: Chosen) -> list[Problem]:
    item = line.item
    if item is None:
        return [Problem("gone", line.sku)]
    found = []
    if item.price is None:
        found.append(Problem("no_price", line.sku))
    if line.quantity > item.max_per_order:
        found.append(Problem("too_many", line.sku, (("limit", item.max_per_order),)))
    if item.available is not None and line.quantity > item.available:
        code = "not_enough" if item.available > 0 else "sold_out"
        found.append(Problem(code, line.sku, (("available", max(0, item.available)),)))
    return found


def _offers(goods: Sequence[Row], at: Circumstances) -> tuple[Sequence[Offer], list[Problem]]:
    pieces = [
        Piece(row.item.sku, row.quantity, row.item.weight_grams) for row in goods if row.item and row.item.is_posted
    ]
    if not pieces or at.country is None:
        return (), []
    try:
        return post.offers(at.tariff, pieces, at.country, at.currency, at.day), []
    except NotPosted as stop:
        return (), [Problem("not_posted", None, (("country", stop.country), ("reason", stop.reason)))]


def _with_taxes(rows: Sequence[Row], at: Circumstances) -> list[Row]:
    """Every row with its tax parts: goods by their own class, post in the proportions of the goods it carries."""
    destination = at.country or at.seller_country
    shares = [_shares(row, rows, at, destination) for row in rows]
    flat = [(i, rule, gross) for i, parts in enumerate(shares) for rule, gross in parts]
    taxes = _spread([(rule, gross) for _, rule, gross in flat])
    parts_of: dict[int, list[TaxPart]] = {}
    for (i, rule, gross), tax in zip(flat, taxes, strict=True):
        parts_of.setdefault(i, []).append(TaxPart(rule, gross - tax, tax))
    return [
        Row(row.kind, row.quantity, row.unit, row.total, row.item, tuple(parts_of.get(i, ())))
        for i, row in enumerate(rows)
    ]


def _shares(row: Row, rows: Sequence[Row], at: Circumstances, destination: str) -> list[tuple[TaxRule, int]]:
    """A row's gross amount per tax rule."""
    if row.item is not None:
        return [(_rule(row.item, at, destination), row.total.minor)]
    carried: dict[TaxRule, int] = {}
    for other in rows:
        if other.item is not None and other.item.is_posted:
            rule = _rule(other.item, at, destination)
            carried[rule] = carried.get(rule, 0) + other.total.minor
    return list(zip(carried, split(row.total.minor, list(carried.values())), strict=True))


def _rule(item: Item, at: Circumstances, destination: str) -> TaxRule:
    return rule_for(at.taxes, at.seller_country, destination, item.tax_class, at.day)


def _spread(parts: Sequence[tuple[TaxRule, int]]) -> list[int]:
    """The tax of each part: worked out once per rate on the sum, and shared out by gross amount."""
    result = [0] * len(parts)
    by_rate: dict[tuple[str, str], list[int]] = {}
    for i, (rule, _) in enumerate(parts):
        by_rate.setdefault((rule.place, str(rule.rate)), []).append(i)
    for members in by_rate.values():
        gross = [parts[i][1] for i in members]
        tax = tax_within(sum(gross), parts[members[0]][0].rate)
        for i, share in zip(members, split(tax, gross), strict=True):
            result[i] = share
    return result
