"""Which income group a country belongs to, as the World Bank says every first of July. Pure; a document of dated rows.

Groups: `low`, `lower_middle`, `upper_middle`, `high`. Whoever is named in no row belongs to none.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from shop import spans

GROUPS = ("low", "lower_middle", "upper_middle", "high")


@dataclass(frozen=True, slots=True)
class IncomeRow:
    """Countries of one group. `valid_to` is the last day on which the row holds; None: it still does."""

    group: str
    countries: frozenset[str]
    valid_from: date
    valid_to: date | None = None


def group_of(rows: Sequence[IncomeRow], country: str, day: date) -> str | None:
    """The group of a country on `day`; None where no row names it."""
    for row in rows:
        if country in row.countries and spans.holds(row.valid_from, row.valid_to, day):
            return row.group
    return None


@lru_cache(maxsize=8)
def rows_from(body: str) -> tuple[IncomeRow, ...]:
    """The rows in a stored document."""
    return tuple(
        IncomeRow(
            group=row["group"],
            countries=frozenset(row["countries"]),
            valid_from=date.fromisoformat(row["from"]),
            valid_to=date.fromisoformat(row["to"]) if "to" in row else None,
        )
        for row in json.loads(body)
    )


def document_of(rows: Sequence[IncomeRow]) -> str:
    """The document that `rows_from` reads back. Equal rows give equal text, so a change can be told."""
    return json.dumps(
        [
            {"group": row.group, "countries": sorted(row.countries), "from": row.valid_from.isoformat()}
            | ({"to": row.valid_to.isoformat()} if row.valid_to else {})
            for row in rows
        ]
    )
