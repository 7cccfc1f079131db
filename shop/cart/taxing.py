"""The tax within the rows of a bill. Pure.

Prices include tax, so the price a supporter saw stays: tax is worked out per rate on the sum of the order and spread
over the rows by largest remainder, so that rows and sums agree to the minor unit.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from shop.cart.bill import Circumstances, Row, TaxPart
from shop.money import split, tax_within
from shop.places import tax, territories
from shop.places.tax import Supply, TaxRule

GIFT = "gift"
PAY_FORWARD = "pay_forward"


@dataclass(frozen=True, slots=True)
class Supplies:
    """Where the parts of an order are taxed, and why."""

    goods: Supply
    digital: Supply
    forward: Supply


def taxed(rows: Sequence[Row], at: Circumstances) -> list[Row]:
    """Every row with its tax parts: goods by their own class, post in the proportions of the goods it carries.

    Raises `NoTaxRate` if the table has a gap.
    """
    supplies = _supplies(rows, at)
    shares = [_shares(row, rows, at, supplies) for row in rows]
    flat = [(i, rule, gross) for i, parts in enumerate(shares) for rule, gross in parts]
    taxes = _spread([(rule, gross) for _, rule, gross in flat])
    parts_of: dict[int, list[TaxPart]] = {}
    for (i, rule, gross), due in zip(flat, taxes, strict=True):
        parts_of.setdefault(i, []).append(TaxPart(rule, gross - due, due))
    return [replace(row, taxes=tuple(parts_of.get(i, ()))) for i, row in enumerate(rows)]


def _supplies(rows: Sequence[Row], at: Circumstances) -> Supplies:
    there = territories.territory(at.country or at.seller_country, at.postal_code)
    posted = [(row.item.tax_class, row.total.minor) for row in rows if row.item and row.is_posted]
    return Supplies(
        goods=tax.supply_of_goods(at.tax, at.seller_country, there, at.currency, posted, at.day),
        digital=tax.supply_of_digital(at.tax, at.seller_country, there, at.day),
        # Where a copy paid for somebody else will go is not known yet, so the tax is the seller's own.
        forward=Supply(at.seller_country, PAY_FORWARD),
    )


def _shares(row: Row, rows: Sequence[Row], at: Circumstances, supplies: Supplies) -> list[tuple[TaxRule, int]]:
    """A row's gross amount per tax rule."""
    if row.kind == "gift":
        return [(TaxRule(GIFT, Decimal(0), at.seller_country, GIFT), row.total.minor)]
    if row.kind == "post":
        return _carried(row, rows, at, supplies)
    return [(_rule(row, at, supplies), row.total.minor)]


def _carried(post: Row, rows: Sequence[Row], at: Circumstances, supplies: Supplies) -> list[tuple[TaxRule, int]]:
    carried: dict[TaxRule, int] = {}
    for row in rows:
        if row.is_posted and not row.post_is_paid:
            rule = _rule(row, at, supplies)
            carried[rule] = carried.get(rule, 0) + row.total.minor
    return list(zip(carried, split(post.total.minor, list(carried.values())), strict=True))


def _rule(row: Row, at: Circumstances, supplies: Supplies) -> TaxRule:
    by_kind = {"goods": supplies.goods, "digital": supplies.digital, "forward": supplies.forward}
    return tax.rule_in(at.tax, by_kind[row.kind], row.item.tax_class if row.item else "", at.day)


def _spread(parts: Sequence[tuple[TaxRule, int]]) -> list[int]:
    """The tax of each part: worked out once per rate on the sum, and shared out by gross amount."""
    result = [0] * len(parts)
    by_rate: dict[tuple[str, Decimal], list[int]] = {}
    for i, (rule, _) in enumerate(parts):
        by_rate.setdefault((rule.place, rule.rate), []).append(i)
    for members in by_rate.values():
        gross = [parts[i][1] for i in members]
        due = tax_within(sum(gross), parts[members[0]][0].rate)
        for i, share in zip(members, split(due, gross), strict=True):
            result[i] = share
    return result


def summed(rows: Sequence[Row]) -> tuple[TaxPart, ...]:
    """The tax of a whole bill per rule, in the order of the rows."""
    sums: dict[TaxRule, tuple[int, int]] = {}
    for part in (part for row in rows for part in row.taxes):
        base, due = sums.get(part.rule, (0, 0))
        sums[part.rule] = base + part.base_minor, due + part.tax_minor
    return tuple(TaxPart(rule, *amounts) for rule, amounts in sums.items())
