"""Which income group a country belongs to on a day."""

from datetime import date

import pytest

from shop.places import incomes
from shop.places.incomes import IncomeRow

ROWS = (
    IncomeRow("low", frozenset({"TG", "UG"}), date(2025, 7, 1), date(2026, 6, 30)),
    IncomeRow("low", frozenset({"UG"}), date(2026, 7, 1)),
    IncomeRow("lower_middle", frozenset({"KE", "TG"}), date(2026, 7, 1)),
)


@pytest.mark.parametrize(
    ("country", "day", "group"),
    [
        ("TG", date(2025, 6, 30), None),
        ("TG", date(2026, 6, 30), "low"),
        ("TG", date(2026, 7, 1), "lower_middle"),
        ("UG", date(2026, 7, 1), "low"),
        ("DE", date(2026, 7, 1), None),
    ],
)
def test_a_country_changes_its_group_from_one_day_to_the_next(country: str, day: date, group: str | None) -> None:
    assert incomes.group_of(ROWS, country, day) == group


def test_rows_are_stored_and_read_back_unchanged() -> None:
    assert incomes.rows_from(incomes.document_of(ROWS)) == ROWS
