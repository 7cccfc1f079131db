"""What tax is contained in a price: where a sale is taxed and why, and the rate there by class and day. Pure.

Goods sent to consumers are taxed where the seller is or, once the seller uses the one-stop shop, where they arrive
(Directive 2006/112/EC Art. 32–33, 59c and 369a–369k; threshold EUR 10,000 a year); digital things likewise (Art. 58).
What leaves the tax territory is an export and free of tax (Art. 146); a digital thing is outside its scope (Art. 59a).
Which schemes the seller is registered for are dated rows like the rates, because registrations begin and end.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from shop import spans
from shop.money import tax_within
from shop.places import territories

EU = territories.EU
COUNTS_AS = territories.COUNTS_AS
# Whose rates hold in a place that has none of its own: Northern Ireland is the Union's for goods, at British rates
# (Windsor Framework, Art. 8 and Annex 3).
RATES_OF = {territories.NORTHERN_IRELAND: "GB"}

ONE_STOP = "one_stop"
UK_LOW_VALUE = "uk_low_value"
IMPORT_ONE_STOP = "import_one_stop"
SCHEMES = (ONE_STOP, UK_LOW_VALUE, IMPORT_ONE_STOP)
UNTAXED = frozenset({"export", "outside_scope"})

Goods = Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A row of the tax table. `valid_to` is the last day on which it holds; None: it still does."""

    place: str
    tax_class: str
    rate: Decimal
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class TaxScheme:
    """A registration of the seller: `one_stop` (sales within the EU), `uk_low_value` or `import_one_stop` (EU).

    `limit`: up to which value of the goods, without tax and post, in minor units per currency; empty: any value.
    """

    key: str
    valid_from: date
    valid_to: date | None = None
    limit: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TaxTable:
    rates: Sequence[TaxRate]
    schemes: Sequence[TaxScheme] = ()


@dataclass(frozen=True, slots=True)
class Supply:
    """Where a sale is taxed, and why.

    Reasons: `domestic`, `eu_below_threshold`, `eu_one_stop`, `uk_low_value`, `import_one_stop`; untaxed: `export`,
    `outside_scope`.
    """

    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class TaxRule:
    """What applies to a line: the rate, where it is due, and why (the reason of its `Supply`)."""

    tax_class: str
    rate: Decimal
    place: str
    reason: str


class NoTaxRate(Exception):
    """The table has no row for this place, class and day: nothing may be sold until it has."""


def _holds(row: TaxRate | TaxScheme, day: date) -> bool:
    return spans.holds(row.valid_from, row.valid_to, day)


def rate_on(rates: Sequence[TaxRate], place: str, tax_class: str, day: date) -> Decimal:
    """The rate that holds on `day`; rows of one place and class never share a day. Raises `NoTaxRate`."""
    there = RATES_OF.get(place, place)
    for row in rates:
        if (row.place, row.tax_class) == (there, tax_class) and _holds(row, day):
            return row.rate
    raise NoTaxRate(f"{tax_class} in {place} on {day}")


def scheme_on(schemes: Sequence[TaxScheme], key: str, day: date) -> TaxScheme | None:
    """The scheme as it is in force on `day`, if it is."""
    return next((row for row in schemes if row.key == key and _holds(row, day)), None)


def supply_of_goods(
    table: TaxTable, seller_country: str, destination: str, currency: str, goods: Goods, day: date
) -> Supply:
    """Where goods sent to a consumer are taxed. `destination` is a territory as `territories.territory` names it;
    `goods` is the gross price of everything posted, in minor units, by tax class, without the post.

    Into Great Britain a seller from elsewhere charges its tax up to GBP 135 (HMRC, "VAT and overseas goods sold
    directly to customers in the UK"), into the Union up to EUR 150 with the import one-stop shop (Directive 2006/112/EC
    Art. 369l–369x): both count the price of the goods without tax and without transport shown apart, the whole parcel
    together. Raises `NoTaxRate` if the value depends on a rate that the table does not have.
    """
    home, there = (COUNTS_AS.get(place, place) for place in (seller_country, destination))
    if there == home or {home, there} == {"GB", territories.NORTHERN_IRELAND}:
        return Supply(there, "domestic")
    if _in_union(there) and _in_union(home):
        return _within_union(table, home, there, day)
    scheme = UK_LOW_VALUE if there == "GB" else IMPORT_ONE_STOP if _in_union(there) else None
    if scheme and _is_low(table, scheme, there, currency, goods, day):
        return Supply(there, scheme)
    return Supply(seller_country, "export")


def _in_union(place: str) -> bool:
    return place in EU or place == territories.NORTHERN_IRELAND


def _within_union(table: TaxTable, home: str, there: str, day: date) -> Supply:
    one_stop = scheme_on(table.schemes, ONE_STOP, day)
    return Supply(there, "eu_one_stop") if one_stop else Supply(home, "eu_below_threshold")


def _is_low(table: TaxTable, key: str, there: str, currency: str, goods: Goods, day: date) -> bool:
    """Whether the scheme is in force and covers goods of this value. A limit unknown in the currency covers nothing."""
    scheme = scheme_on(table.schemes, key, day)
    if scheme is None or (scheme.limit and currency not in scheme.limit):
        return False
    return not scheme.limit or _net(table, there, goods, day) <= scheme.limit[currency]


def _net(table: TaxTable, place: str, goods: Goods, day: date) -> int:
    """The value of goods without the tax that their prices would contain in `place`."""
    by_class: dict[str, int] = {}
    for tax_class, gross in goods:
        by_class[tax_class] = by_class.get(tax_class, 0) + gross
    rates = {tax_class: rate_on(table.rates, place, tax_class, day) for tax_class in by_class}
    return sum(gross - tax_within(gross, rates[tax_class]) for tax_class, gross in by_class.items())


def supply_of_digital(table: TaxTable, seller_country: str, destination: str, day: date) -> Supply:
    """Where a digital thing sold to a consumer is taxed (Directive 2006/112/EC Art. 58 and 358–369k; Regulation (EU)
    282/2011 Art. 24). There is no limit of value: whoever is registered in Great Britain charges its tax on all of
    them. Northern Ireland is British here; the Framework speaks of goods alone."""
    there = "GB" if destination == territories.NORTHERN_IRELAND else COUNTS_AS.get(destination, destination)
    home = COUNTS_AS.get(seller_country, seller_country)
    if there == home:
        return Supply(home, "domestic")
    if there in EU and home in EU:
        return _within_union(table, home, there, day)
    if there == "GB" and scheme_on(table.schemes, UK_LOW_VALUE, day):
        return Supply("GB", UK_LOW_VALUE)
    if there in EU and any(scheme_on(table.schemes, key, day) for key in (ONE_STOP, IMPORT_ONE_STOP)):
        return Supply(there, "eu_one_stop")
    return Supply(seller_country, "outside_scope")


def rule_in(table: TaxTable, supply: Supply, tax_class: str, day: date) -> TaxRule:
    """The tax on a thing of this class. Raises `NoTaxRate`; what is exported needs no rate."""
    rate = Decimal(0) if supply.reason in UNTAXED else rate_on(table.rates, supply.place, tax_class, day)
    return TaxRule(tax_class, rate, supply.place, supply.reason)


@lru_cache(maxsize=8)
def table_from(body: str) -> tuple[TaxRate, ...]:
    """The rates in a stored document."""
    return tuple(
        TaxRate(row["place"], row["class"], Decimal(row["rate"]), *_span_from(row)) for row in json.loads(body)
    )


@lru_cache(maxsize=8)
def schemes_from(body: str) -> tuple[TaxScheme, ...]:
    """The schemes in a stored document."""
    return tuple(TaxScheme(row["scheme"], *_span_from(row), row.get("limit", {})) for row in json.loads(body))


def _span_from(row: Mapping[str, Any]) -> tuple[date, date | None]:
    return date.fromisoformat(row["from"]), date.fromisoformat(row["to"]) if "to" in row else None


def document_of(rates: Sequence[TaxRate]) -> str:
    """The document that `table_from` reads back. Equal tables give equal text, so a change can be told."""
    return json.dumps(
        [{"place": row.place, "class": row.tax_class, "rate": str(row.rate)} | _span_of(row) for row in rates]
    )


def document_of_schemes(schemes: Sequence[TaxScheme]) -> str:
    """The document that `schemes_from` reads back."""
    return json.dumps(
        [{"scheme": row.key} | _span_of(row) | ({"limit": dict(row.limit)} if row.limit else {}) for row in schemes]
    )


def _span_of(row: TaxRate | TaxScheme) -> dict[str, str]:
    until = {"to": row.valid_to.isoformat()} if row.valid_to else {}
    return {"from": row.valid_from.isoformat(), **until}
