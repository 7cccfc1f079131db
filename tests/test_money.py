"""Money adds only to its own kind, is shared out without loss, and knows Stripe's minor units."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import money
from shop.money import Money


def test_two_currencies_never_add() -> None:
    with pytest.raises(money.CurrencyMismatch):
        Money(100, "EUR") + Money(100, "GBP")


@pytest.mark.parametrize(
    ("currency", "minor", "major"),
    [
        ("EUR", 2500, "25"), ("JPY", 2500, "2500"), ("KRW", 1990, "1990"), ("KWD", 1990, "1.99"),
        ("ISK", 199000, "1990"), ("UGX", 500, "5"), ("HUF", 1045, "10.45"), ("TWD", 1045, "10.45"),
    ],
)  # fmt: skip
def test_minor_units_are_stripes(currency: str, minor: int, major: str) -> None:
    assert Money(minor, currency).decimal() == Decimal(major)


def test_some_currencies_take_round_amounts_only() -> None:
    assert [money.granularity(c) for c in ("EUR", "JPY", "ISK", "UGX", "KWD")] == [1, 1, 100, 100, 10]


@given(st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=20))
def test_a_split_never_creates_or_loses_a_minor_unit(amount: int, weights: list[int]) -> None:
    parts = money.split(amount, weights)
    assert sum(parts) == amount
    assert len(parts) == len(weights)


@pytest.mark.parametrize(
    ("gross", "rate", "tax"), [(2200, "0.19", 351), (1600, "0.07", 105), (1, "0.19", 0), (2200, "0", 0)]
)
def test_tax_is_taken_out_of_the_gross_price_and_rounded_half_up(gross: int, rate: str, tax: int) -> None:
    assert money.tax_within(gross, Decimal(rate)) == tax
