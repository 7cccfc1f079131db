"""A product whose prices are loaded sheet by sheet, and its history as short lines."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from shop.catalogue import actions, queries
from shop.catalogue.actions import PriceRow, ProductSheet, VariantSheet
from shop.db import transaction

ZONE = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)


def day(month: int, number: int) -> date:
    return date(2026, month, number)


def midnight(month: int, number: int) -> datetime:
    return datetime(2026, month, number, tzinfo=ZONE)


def load(*rows: PriceRow, at: datetime = NOON, sku: str = "CAL") -> dict[str, int]:
    """Load a product with these prices; how many prices were added, changed and unchanged."""
    variant = VariantSheet(sku=sku, prices=rows, weight_grams=420, on_hand=5)
    sheet = ProductSheet(sku.lower(), "goods", "standard", True, {"en": {"name": "Calendar"}}, [variant])
    with transaction() as session:
        tally = actions.upsert(session, [sheet], at)
    outcomes = [outcome for kind, outcome in tally.outcomes if kind == "prices"]
    return {outcome: outcomes.count(outcome) for outcome in dict.fromkeys(outcomes)}


def history(currency: str = "EUR", step: str = "standard", quantity: int = 1) -> list[str]:
    """Every row of one kind, in the shop's time: `2200 11-23 12:00 – 12-01 00:00`."""
    key = (currency, step, quantity)
    return [
        f"{row.amount.minor} {_local(row.valid_from)} – {_local(row.valid_to)}".rstrip()
        for row in queries.history("CAL")
        if (row.currency, row.step, row.from_quantity) == key
    ]


def _local(instant: datetime | None) -> str:
    return f"{instant.astimezone(ZONE):%m-%d %H:%M}" if instant else ""
