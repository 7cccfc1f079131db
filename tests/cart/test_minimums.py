"""The least that Stripe charges is known by currency and day."""

from datetime import date

import pytest

from shop.cart import minimums
from shop.cart.minimums import MinimumRow
from shop.money import Money

ROWS = (
    MinimumRow("EUR", 50, date(2024, 1, 1), date(2026, 12, 31)),
    MinimumRow("EUR", 100, date(2027, 1, 1)),
    MinimumRow("JPY", 50, date(2024, 1, 1)),
)


@pytest.mark.parametrize(
    ("currency", "day", "least"),
    [
        ("EUR", date(2023, 12, 31), None),
        ("EUR", date(2026, 12, 31), Money(50, "EUR")),
        ("EUR", date(2027, 1, 1), Money(100, "EUR")),
        ("JPY", date(2027, 1, 1), Money(50, "JPY")),
        ("KES", date(2027, 1, 1), None),
    ],
)
def test_a_minimum_holds_from_its_first_day_to_its_last(currency: str, day: date, least: Money | None) -> None:
    assert minimums.minimum_on(ROWS, currency, day) == least


def test_rows_are_stored_and_read_back_unchanged() -> None:
    assert minimums.rows_from(minimums.document_of(ROWS)) == ROWS
