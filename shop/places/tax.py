"""What tax is contained in a price: by place of supply, class and day. Pure.

The place of supply of goods sent to consumers (Directive 2006/112/EC Art. 32–33): inside the EU and below the one-stop
threshold the seller's own country; a destination outside the seller's customs and tax union is an export and free of
the seller's tax (Art. 146).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

EU = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A row of the tax table. `valid_to` is the last day on which it holds; None: it still does."""

    place: str
    tax_class: str
    rate: Decimal
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class TaxRule:
    """What applies to a line: the rate, where it is due, and why (`domestic`, `eu_below_threshold`, `export`)."""

    tax_class: str
    rate: Decimal
    place: str
    reason: str


class NoTaxRate(Exception):
    """The table has no row for this place, class and day: nothing may be sold until it has."""


def rate_on(table: Sequence[TaxRate], place: str, tax_class: str, day: date) -> Decimal:
    """The rate that holds on `day`. Raises `NoTaxRate`."""
    for row in table:
        in_time = row.valid_from <= day and (row.valid_to is None or day <= row.valid_to)
        if (row.place, row.tax_class) == (place, tax_class) and in_time:
            return row.rate
    raise NoTaxRate(f"{tax_class} in {place} on {day}")


def rule_for(table: Sequence[TaxRate], seller_country: str, destination: str, tax_class: str, day: date) -> TaxRule:
    """The tax in a sale from the seller's country to a destination. Raises `NoTaxRate`."""
    if destination == seller_country:
        reason = "domestic"
    elif destination in EU and seller_country in EU:
        reason = "eu_below_threshold"
    else:
        return TaxRule(tax_class, Decimal(0), seller_country, "export")
    return TaxRule(tax_class, rate_on(table, seller_country, tax_class, day), seller_country, reason)
