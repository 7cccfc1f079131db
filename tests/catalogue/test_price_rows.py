"""Rows of prices that cannot stand beside each other, or not at all."""

from datetime import date

import pytest

from shop.catalogue.price_rows import PriceRow, contradictions, unfit

STANDARD = PriceRow("EUR", 2200)
POOL, FORWARD = PriceRow("EUR", 0, "pool"), PriceRow("EUR", 2700, "forward")
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
DECEMBER = (date(2026, 12, 1), date(2026, 12, 31))


def found(*rows: PriceRow, kind: str = "goods") -> list[tuple[str, int, int | None]]:
    return [(wrong.why, wrong.place, wrong.other) for wrong in contradictions(rows, kind, date(2026, 11, 1))]


def test_a_whole_price_list_holds_together() -> None:
    rows = [
        STANDARD,
        PriceRow("EUR", 2000, from_quantity=10),
        PriceRow("EUR", 1500, "reduced"),
        PriceRow("EUR", 3000, "solidarity"),
        POOL,
        FORWARD,
        PriceRow("EUR", 1300, "wholesale", 10),
        PriceRow("EUR", 1000, "floor"),
        PriceRow("EUR", 0, "floor_low"),
        PriceRow("GBP", 1000),
        PriceRow("GBP", 900, "wholesale", 10),
    ]
    assert found(*rows) == []


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (PriceRow("EUR", 2300, "reduced"), "above_standard"),
        (PriceRow("EUR", 2100, "solidarity"), "below_standard"),
        (PriceRow("EUR", 2300, "floor"), "above_standard"),
        (PriceRow("EUR", 2300, "floor_upper_middle"), "above_standard"),
        (PriceRow("EUR", 2300, from_quantity=10), "rises"),
        (PriceRow("EUR", 2000), "overlap"),
        (PriceRow("EUR", 1500, "reduced", 10), "tiers"),
        (PriceRow("EUR", 0, "reduced"), "amount"),
        (PriceRow("GBP", 1500, "reduced"), "no_standard"),
    ],
)
def test_a_row_that_does_not_fit_the_standard_price_is_named(row: PriceRow, why: str) -> None:
    other = None if why in ("tiers", "amount", "no_standard") else 0
    assert found(STANDARD, row) == [(why, 1, other)]


@pytest.mark.parametrize("amount", [2200, 2199])
def test_a_step_may_cost_as_much_as_the_standard(amount: int) -> None:
    assert found(STANDARD, PriceRow("EUR", amount, "reduced"), PriceRow("EUR", 2200, "solidarity")) == []


def test_the_order_of_the_rows_does_not_matter() -> None:
    assert found(PriceRow("EUR", 2300, "reduced"), STANDARD) == [("above_standard", 0, 1)]
    assert found(PriceRow("EUR", 2100, "solidarity"), STANDARD) == [("below_standard", 0, 1)]
    assert found(PriceRow("EUR", 2300, from_quantity=10), STANDARD) == [("rises", 0, 1)]


def test_a_floor_is_not_above_the_reduced_price() -> None:
    rows = (STANDARD, PriceRow("EUR", 1500, "reduced"), PriceRow("EUR", 1600, "floor_high"))
    assert found(*rows) == [("above_reduced", 2, 1)]


def test_pool_and_forward_belong_together() -> None:
    assert found(STANDARD, POOL) == [("without_forward", 1, None)]
    assert found(STANDARD, FORWARD) == [("without_pool", 1, None)]
    assert found(STANDARD, POOL, FORWARD) == []
    assert found(STANDARD, PriceRow("EUR", 2300, "pool"), FORWARD) == [("above_standard", 1, 0)]


TIER = PriceRow("EUR", 1200, from_quantity=10)


@pytest.mark.parametrize(
    ("row", "why", "other"),
    [
        (PriceRow("EUR", 1500, "reduced"), "above_tier", 1),
        (PriceRow("EUR", 1500, "floor"), "above_tier", 1),
        (PriceRow("EUR", 2300, "reduced"), "above_standard", 0),
        (PriceRow("EUR", 2300, "wholesale"), "above_standard", 0),
        (PriceRow("EUR", 1300, "wholesale", 10), "above_standard", 1),
        (PriceRow("EUR", 1300, "wholesale", 25), "above_standard", 1),
    ],
)
def test_a_tier_is_compared_as_well(row: PriceRow, why: str, other: int) -> None:
    assert found(STANDARD, TIER, row) == [(why, 2, other)]


@pytest.mark.parametrize(
    "row",
    [
        PriceRow("EUR", 1200, "reduced"),
        PriceRow("EUR", 1200, "floor"),
        PriceRow("EUR", 1500, "wholesale", 9),
        PriceRow("EUR", 1200, "wholesale", 10),
        PriceRow("EUR", 2200, "solidarity"),
    ],
)
def test_what_a_tier_costs_may_be_asked_beside_it(row: PriceRow) -> None:
    assert found(STANDARD, TIER, row) == []


def test_a_tier_of_another_time_is_not_compared() -> None:
    tier = PriceRow("EUR", 1200, "standard", 10, *NOVEMBER)
    assert found(STANDARD, tier, PriceRow("EUR", 1500, "reduced", 1, *DECEMBER)) == []
    assert found(STANDARD, tier, PriceRow("EUR", 1500, "reduced")) == [("above_tier", 2, 1)]


def test_nobody_pays_less_forward_than_a_copy_costs() -> None:
    assert found(STANDARD, POOL, PriceRow("EUR", 2199, "forward")) == [("below_standard", 2, 0)]
    assert found(STANDARD, POOL, PriceRow("EUR", 2200, "forward")) == []


def test_a_pool_and_its_forward_price_end_together() -> None:
    november, december = (PriceRow("EUR", 2700, "forward", 1, *days) for days in (NOVEMBER, DECEMBER))
    assert found(STANDARD, POOL, november) == [("outlasts_forward", 1, 2)]
    assert found(STANDARD, POOL, december) == [("outlasts_forward", 1, 2)]
    assert found(STANDARD, PriceRow("EUR", 0, "pool", 1, *DECEMBER), FORWARD) == [("outlasts_pool", 2, 1)]
    until_the_end = PriceRow("EUR", 2800, "forward", 1, date(2027, 1, 1))
    assert found(STANDARD, POOL, november, december, until_the_end) == []
    assert found(STANDARD, PriceRow("EUR", 0, "pool", 1, NOVEMBER[0], DECEMBER[1]), november, december) == []


def test_days_gone_by_are_not_judged() -> None:
    assert found(STANDARD, POOL, PriceRow("EUR", 2700, "forward", 1, date(2026, 10, 1))) == []
    assert found(STANDARD, PriceRow("EUR", 2300, "reduced", 1, None, date(2026, 10, 31))) == []


def test_digital_things_have_no_pool() -> None:
    assert found(STANDARD, POOL, FORWARD, kind="digital") == [("not_posted", 1, None), ("not_posted", 2, None)]


def test_rows_of_different_times_do_not_meet() -> None:
    first, second = PriceRow("EUR", 2200, "standard", 1, *NOVEMBER), PriceRow("EUR", 1400, "standard", 1, *DECEMBER)
    assert found(first, second) == []
    assert found(first, second, PriceRow("EUR", 1500, "reduced", 1, *NOVEMBER)) == []
    assert found(first, second, PriceRow("EUR", 1500, "reduced", 1, *DECEMBER)) == [("above_standard", 2, 1)]
    assert found(first, PriceRow("EUR", 1500, "reduced", 1, *DECEMBER)) == [("no_standard", 1, None)]


def test_the_last_day_is_included() -> None:
    first = PriceRow("EUR", 2200, valid_to=date(2026, 11, 30))
    assert found(first, PriceRow("EUR", 1400, valid_from=date(2026, 11, 30))) == [("overlap", 1, 0)]
    assert found(first, PriceRow("EUR", 1400, valid_from=date(2026, 12, 1))) == []


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (PriceRow("EUR", 1), None),
        (PriceRow("EUR", 0), "amount"),
        (PriceRow("EUR", 0, "pool"), None),
        (PriceRow("EUR", 100_000_000), "amount"),
        (PriceRow("ISK", 2250), "amount"),
        (PriceRow("KWD", 2205), "amount"),
        (PriceRow("KWD", 2200), None),
        (PriceRow("EUR", 900, "free"), "step"),
        (PriceRow("EUR", 900, "wholesale", 50), None),
        (PriceRow("EUR", 900, "reduced", 50), "tiers"),
        (PriceRow("EUR", 900, from_quantity=0), "quantity"),
        (PriceRow("EUR", 900, from_quantity=1001), "quantity"),
    ],
)
def test_a_price_that_cannot_be_is_unfit(row: PriceRow, why: str | None) -> None:
    assert unfit(row) == why
