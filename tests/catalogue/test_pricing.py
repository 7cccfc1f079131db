"""Prices without a database: steps, tiers, floors, and what may be shown struck through."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.catalogue import pricing
from shop.catalogue.pricing import PriceList, Span, Tier, percent_off, prior_price
from shop.money import Money

DAY_0 = datetime(2026, 11, 1, tzinfo=UTC)
LIST = PriceList(
    "EUR",
    {
        "standard": (Tier(1, 2200), Tier(10, 2000), Tier(50, 1800)),
        "reduced": (Tier(1, 1500),),
        "wholesale": (Tier(10, 1300),),
        "floor": (Tier(1, 1000),),
        "floor_low": (Tier(1, 0),),
    },
)


def day(number: float) -> datetime:
    return DAY_0 + timedelta(days=number)


def span(amount: int, begins: float, ends: float | None = None) -> Span:
    return Span(amount, day(begins), None if ends is None else day(ends))


@pytest.mark.parametrize(
    ("quantity", "minor"), [(1, 2200), (9, 2200), (10, 2000), (49, 2000), (50, 1800), (1000, 1800)]
)
def test_the_tier_that_is_reached_is_the_price_of_each_copy(quantity: int, minor: int) -> None:
    assert LIST.at("standard", quantity) == Money(minor, "EUR")


def test_a_step_that_is_not_offered_has_no_price() -> None:
    assert LIST.at("solidarity") is None
    assert LIST.at("free") is None


def test_fewer_copies_than_the_first_tier_have_no_price() -> None:
    assert LIST.at("wholesale", 9) is None
    assert LIST.at("wholesale", 10) == Money(1300, "EUR")


def test_the_steps_on_offer_are_named_in_their_order() -> None:
    assert LIST.steps == ("reduced", "standard")


def test_a_floor_is_that_of_the_income_group_or_everybody_elses() -> None:
    assert LIST.floor("low") == Money(0, "EUR")
    assert LIST.floor("high") == Money(1000, "EUR")
    assert LIST.floor(None) == Money(1000, "EUR")


def test_without_a_floor_no_free_amount_is_taken() -> None:
    assert PriceList("EUR", {"floor_low": (Tier(1, 0),)}).floor("high") is None
    assert PriceList("EUR", {"standard": (Tier(1, 2200),)}).floor("low") is None


REDUCED_ON_20 = (span(2200, -100, 20), span(1800, 20))


@pytest.mark.parametrize(
    ("why", "history", "at", "prior"),
    [
        ("nothing was reduced", (span(2200, -100),), 5, None),
        ("reduced today", REDUCED_ON_20, 20, 2200),
        ("the moment before", REDUCED_ON_20, 19.999, None),
        ("the 30th day is not over", REDUCED_ON_20, 49.999, 2200),
        ("30 days are over", REDUCED_ON_20, 50, None),
        ("it became dearer", (span(1800, -100, 20), span(2200, 20)), 21, None),
        ("new on the market for three days", (span(2200, 17, 20), span(1800, 20)), 21, 2200),
        ("its first price", (span(1800, 20),), 21, None),
        ("raised shortly before", (span(1800, -100, 15), span(2500, 15, 20), span(1800, 20)), 21, None),
        ("cheaper within the 30 days", (span(1900, -20, -9), span(2200, -9, 20), span(1800, 20)), 21, 1900),
        ("cheaper until the 30 days began", (span(1700, -20, -10), span(2200, -10, 20), span(1800, 20)), 21, 2200),
        ("cheaper for one moment of them", (span(1700, -20, -9.999), span(2200, -9.999, 20), span(1800, 20)), 21, None),
        ("reduced twice", (span(2200, -100, 10), span(2000, 10, 20), span(1800, 20)), 21, 2000),
        ("not sold in the 30 days", (span(2200, -100, -10), span(1800, 20)), 21, None),
        ("not sold for some of them", (span(2200, -100, 5), span(1800, 20)), 21, 2200),
        ("goes on in a second row", (span(2200, -100, 0), span(1800, 0, 20), span(1800, 20)), 29.999, 2200),
        ("goes on past the 30 days", (span(2200, -100, 0), span(1800, 0, 20), span(1800, 20)), 30, None),
        ("it is not sold now", (span(2200, -100, 0),), 5, None),
        ("the announced one does not count", (span(2200, -100, 20), span(1800, 20)), 5, None),
        ("a row that never held", (span(1000, 15, 15), span(2200, -100, 20), span(1800, 20)), 21, 2200),
    ],
)
def test_a_prior_price_is_shown(why: str, history: tuple[Span, ...], at: float, prior: int | None) -> None:
    assert prior_price(history, day(at)) == prior, why


@pytest.mark.parametrize(
    ("why", "history", "since", "prior"),
    [
        ("on sale ever since", REDUCED_ON_20, -100, 2200),
        ("put on sale in between", REDUCED_ON_20, 10, 2200),
        ("put on sale with the reduction", REDUCED_ON_20, 20, None),
        ("put on sale after it", REDUCED_ON_20, 21, None),
        ("dearer as long as nobody could buy", (span(9900, 0, 5), span(2200, 5, 20), span(1800, 20)), 5, 2200),
        ("cheaper, perhaps to nobody", (span(2000, 0, 5), span(2200, 5, 20), span(1800, 20)), 5, None),
        ("cheaper, before the 30 days", (span(2000, -30, -11), span(2200, -11, 20), span(1800, 20)), -11, 2200),
    ],
)
def test_only_what_somebody_could_pay_is_a_prior_price(
    why: str, history: tuple[Span, ...], since: int, prior: int | None
) -> None:
    assert prior_price(history, day(22), day(since)) == prior, why


@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=9),
    st.lists(st.integers(1, 40), min_size=9, max_size=9),
    st.integers(0, 300),
)
def test_the_prior_price_is_the_lowest_day_of_the_thirty(amounts: list[int], lengths: list[int], at: int) -> None:
    """Against a diary that knows the price of every day."""
    starts = [sum(lengths[:number]) for number in range(len(amounts))]
    ends = [*starts[1:], None]
    history = [span(*one) for one in zip(amounts, starts, ends, strict=True)]
    diary = [max((a for a in zip(starts, amounts, strict=True) if a[0] <= d), default=(0, 0))[1] for d in range(at + 1)]
    began = at
    while began and diary[began - 1] == diary[at]:
        began -= 1
    window = diary[max(0, began - 30) : began]
    shown = at - began < 30 and window and min(window) > diary[at]
    assert prior_price(history, day(at)) == (min(window) if shown else None)


@pytest.mark.parametrize(("prior", "now", "percent"), [(2200, 1800, 18), (2000, 1000, 50), (3, 2, 33), (1000, 999, 0)])
def test_percent_are_worked_out_of_the_prior_price_and_rounded_down(prior: int, now: int, percent: int) -> None:
    assert percent_off(prior, now) == percent


def test_every_step_that_a_buyer_may_name_is_known() -> None:
    assert set(pricing.CHOICES) - set(pricing.PRICED) == {"free"}
    assert set(pricing.MAY_BE_NOTHING) <= set(pricing.PRICED)
