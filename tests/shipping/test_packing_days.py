"""How long packing takes is dated: more days in the busy weeks."""

from datetime import date

import pytest

from shop.shipping import rules
from shop.shipping.rules import Packing, Tariff

TARIFF = Tariff(
    80,
    (),
    packing=(Packing(3, date(2025, 1, 1), date(2025, 11, 30)), Packing(6, date(2025, 12, 1), date(2025, 12, 20))),
)


@pytest.mark.parametrize(
    ("day", "days"),
    [("2024-12-31", 0), ("2025-01-01", 3), ("2025-11-30", 3), ("2025-12-01", 6), ("2025-12-20", 6), ("2025-12-21", 0)],
)
def test_a_row_holds_from_its_first_day_to_its_last(day: str, days: int) -> None:
    assert rules.packing_days(TARIFF, date.fromisoformat(day)) == days


def test_a_tariff_that_says_nothing_packs_at_once() -> None:
    assert rules.packing_days(Tariff(80, ()), date(2025, 12, 1)) == 0


def test_a_row_without_an_end_still_holds() -> None:
    assert rules.packing_days(Tariff(80, (), packing=(Packing(2, date(2025, 1, 1)),)), date(2999, 1, 1)) == 2
