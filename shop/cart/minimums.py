"""The least that Stripe charges, by currency. Pure; a document of dated rows.

It depends on the currency that the shop is paid out in: a charge must come to that currency's minimum after conversion
(https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts), so the rows are the shop's to set.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from shop import spans
from shop.money import Money


@dataclass(frozen=True, slots=True)
class MinimumRow:
    """The least charge in a currency, in minor units. `valid_to` is the last day; None: it still holds."""

    currency: str
    minor: int
    valid_from: date
    valid_to: date | None = None


def minimum_on(rows: Sequence[MinimumRow], currency: str, day: date) -> Money | None:
    """The least charge in `currency` on `day`; None where no row knows it."""
    for row in rows:
        if row.currency == currency and spans.holds(row.valid_from, row.valid_to, day):
            return Money(row.minor, currency)
    return None


@lru_cache(maxsize=8)
def rows_from(body: str) -> tuple[MinimumRow, ...]:
    """The rows in a stored document."""
    return tuple(
        MinimumRow(
            currency=row["currency"],
            minor=row["minor"],
            valid_from=date.fromisoformat(row["from"]),
            valid_to=date.fromisoformat(row["to"]) if "to" in row else None,
        )
        for row in json.loads(body)
    )


def document_of(rows: Sequence[MinimumRow]) -> str:
    """The document that `rows_from` reads back. Equal rows give equal text, so a change can be told."""
    return json.dumps(
        [
            {"currency": row.currency, "minor": row.minor, "from": row.valid_from.isoformat()}
            | ({"to": row.valid_to.isoformat()} if row.valid_to else {})
            for row in rows
        ]
    )
