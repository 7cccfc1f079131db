"""One switch turns post to a country off, with the reason the public is told, and on again."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shop.shipping import rules
from shop.shipping.rules import Suspension, Tariff
from tests.shipping.samples import TARIFF, TODAY

STRIKE = {"en": "A strike.", "ar": "إضراب"}
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def of(tariff: Tariff, country: str) -> list[Suspension]:
    return [stop for stop in tariff.suspended if stop.country == country]


def test_off_holds_from_the_day_on_and_has_no_end() -> None:
    off = rules.suspended(TARIFF, "FR", STRIKE, TODAY)
    assert of(off, "FR") == [Suspension("FR", STRIKE, TODAY)]
    assert "FR" in rules.destinations(off, YESTERDAY)
    assert "FR" not in rules.destinations(off, TODAY)
    assert "FR" not in rules.destinations(off, TODAY + timedelta(days=1000))


def test_nothing_else_changes() -> None:
    off = rules.suspended(TARIFF, "FR", STRIKE, TODAY)
    assert off.zones == TARIFF.zones
    assert of(off, "SE") == of(TARIFF, "SE")
    assert rules.resumed(off, "FR", TODAY) == TARIFF


def test_off_again_only_changes_the_reason() -> None:
    off = rules.suspended(rules.suspended(TARIFF, "FR", STRIKE, YESTERDAY), "FR", {"en": "Still."}, TODAY)
    assert of(off, "FR") == [Suspension("FR", {"en": "Still."}, YESTERDAY)]


def test_a_new_reason_leaves_the_end_that_was_set() -> None:
    day = date(2026, 3, 15)
    assert of(rules.suspended(TARIFF, "SE", STRIKE, day), "SE") == [
        Suspension("SE", STRIKE, date(2026, 3, 1), date(2026, 3, 31))
    ]


def test_off_takes_the_place_of_one_that_was_to_begin_later() -> None:
    off = rules.suspended(TARIFF, "SE", STRIKE, date(2026, 2, 1))
    assert of(off, "SE") == [Suspension("SE", STRIKE, date(2026, 2, 1))]


def test_on_ends_it_the_day_before() -> None:
    on = rules.resumed(rules.suspended(TARIFF, "FR", STRIKE, YESTERDAY), "FR", TODAY)
    assert of(on, "FR") == [Suspension("FR", STRIKE, YESTERDAY, YESTERDAY)]
    assert "FR" in rules.destinations(on, TODAY)


def test_on_the_same_day_leaves_no_trace() -> None:
    assert rules.resumed(rules.suspended(TARIFF, "FR", STRIKE, TODAY), "FR", TODAY) == TARIFF


def test_on_takes_out_what_was_to_begin_later() -> None:
    assert of(rules.resumed(rules.suspended(TARIFF, "FR", STRIKE, TOMORROW), "FR", TODAY), "FR") == []


def test_on_leaves_what_is_past() -> None:
    assert rules.resumed(TARIFF, "SE", TODAY) == TARIFF


ACTS = st.lists(st.tuples(st.booleans(), st.integers(0, 30), st.sampled_from(["DE", "FR"])), max_size=12)


@given(ACTS)
def test_however_it_is_switched_no_two_rows_overlap(acts: list[tuple[bool, int, str]]) -> None:
    tariff = TARIFF
    for off, after, country in acts:
        day = TODAY + timedelta(days=after)
        tariff = rules.suspended(tariff, country, STRIKE, day) if off else rules.resumed(tariff, country, day)
        assert (rules.suspension_of(tariff, country, day) is not None) is off
    for country in ("DE", "FR"):
        rows = of(tariff, country)
        days = [day for row in rows for day in days_of(row)]
        assert len(days) == len(set(days))


def days_of(row: Suspension) -> list[date]:
    last = row.valid_to or TODAY + timedelta(days=60)
    assert row.valid_from <= last
    return [row.valid_from + timedelta(days=n) for n in range((last - row.valid_from).days + 1)]


def test_a_country_that_no_service_reaches_can_be_given_a_reason_too() -> None:
    off = rules.suspended(TARIFF, "KP", STRIKE, TODAY)
    stop = rules.suspension_of(off, "KP", TODAY)
    assert stop is not None and stop.reason == STRIKE
