"""What tax is contained in a price: by place of supply, class and day. Pure.

The place of supply of goods sent to consumers (Directive 2006/112/EC Art. 32–33) and of digital things (Art. 58): in
the EU and below the one-stop threshold of EUR 10,000 a year (Art. 59c) the seller's own country. A destination outside
the seller's tax territory is an export and free of the seller's tax (Art. 146; digital things: outside its scope).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

EU = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())  # noqa: SIM905

# Sales to these count as sales to their neighbour (Directive 2006/112/EC Art. 7). Åland and the French overseas
# departments have ISO codes of their own and are outside the tax territory (Art. 6): they are exports as they stand.
COUNTS_AS = {"MC": "FR", "IM": "GB"}


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
    """The rate that holds on `day`; rows of one place and class never share a day. Raises `NoTaxRate`."""
    for row in table:
        in_time = row.valid_from <= day and (row.valid_to is None or day <= row.valid_to)
        if (row.place, row.tax_class) == (place, tax_class) and in_time:
            return row.rate
    raise NoTaxRate(f"{tax_class} in {place} on {day}")


def rule_for(table: Sequence[TaxRate], seller_country: str, destination: str, tax_class: str, day: date) -> TaxRule:
    """The tax in a sale from the seller's country to a destination. Raises `NoTaxRate`."""
    home, there = (COUNTS_AS.get(place, place) for place in (seller_country, destination))
    if there == home:
        reason = "domestic"
    elif there in EU and home in EU:
        reason = "eu_below_threshold"
    else:
        return TaxRule(tax_class, Decimal(0), seller_country, "export")
    return TaxRule(tax_class, rate_on(table, seller_country, tax_class, day), seller_country, reason)


@lru_cache(maxsize=8)
def table_from(body: str) -> tuple[TaxRate, ...]:
    """The tax table in a stored document."""
    return tuple(
        TaxRate(
            place=row["place"],
            tax_class=row["class"],
            rate=Decimal(row["rate"]),
            valid_from=date.fromisoformat(row["from"]),
            valid_to=date.fromisoformat(row["to"]) if "to" in row else None,
        )
        for row in json.loads(body)
    )


def document_of(table: Sequence[TaxRate]) -> str:
    """The document that `table_from` reads back. Equal tables give equal text, so a change can be told."""
    return json.dumps(
        [
            {"place": row.place, "class": row.tax_class, "rate": str(row.rate), "from": row.valid_from.isoformat()}
            | ({"to": row.valid_to.isoformat()} if row.valid_to else {})
            for row in table
        ]
    )
