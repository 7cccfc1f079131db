"""When it will arrive, and whether in time: at each side of each edge."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.shipping import arrival, rules
from shop.shipping.arrival import Arrival, Promise, Timeliness
from shop.shipping.rules import Packing, Tariff

NEEDED_BY = date(2026, 1, 1)
LETTER_TO_KENYA = (8, 25)
THREE_DAYS = Tariff(80, (), packing=(Packing(3, date(2025, 1, 1)),))


def promised(
    day: str, tariff: Tariff = THREE_DAYS, days: tuple[int, int] = LETTER_TO_KENYA, needed_by: date = NEEDED_BY
) -> Promise:
    return arrival.promise(date.fromisoformat(day), tariff, days, needed_by, 2026)


def test_packing_and_transit_are_added_in_calendar_days() -> None:
    assert arrival.arrival(date(2025, 12, 24), 3, (8, 25)) == Arrival(date(2026, 1, 4), date(2026, 1, 21))


def test_what_is_packed_at_once_and_handed_over_arrives_the_same_day() -> None:
    assert arrival.arrival(date(2025, 12, 24), 0, (0, 0)) == Arrival(date(2025, 12, 24), date(2025, 12, 24))


def test_the_last_day_to_order_leaves_time_for_packing_and_the_longest_transit() -> None:
    """4 December + 3 days of packing = 7 December; + 25 days in transit = 1 January."""
    found = promised("2025-11-23")
    assert found.order_by == date(2025, 12, 4)
    assert found.arrival == Arrival(date(2025, 12, 4), date(2025, 12, 21))
    assert found.needed_by == NEEDED_BY
    assert promised("2025-12-04").arrival.last == NEEDED_BY


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2024-06-01", "in_time"),
        ("2025-11-27", "in_time"),
        ("2025-11-28", "hurry"),
        ("2025-12-04", "hurry"),
        ("2025-12-05", "late"),
        ("2025-12-31", "late"),
        ("2026-01-01", "running"),
        ("2026-12-20", "running"),  # arrives on 31 December at the earliest
        ("2026-12-21", "over"),  # arrives on 1 January at the earliest
        ("2027-05-01", "over"),
    ],
)
def test_the_kind_changes_on_its_day(day: str, kind: str) -> None:
    assert promised(day).kind == kind


def test_the_kinds_are_words_to_be_stored_and_compared() -> None:
    assert [kind.value for kind in Timeliness] == ["in_time", "hurry", "late", "running", "over"]


def test_before_the_day_it_is_needed_by_nothing_is_over() -> None:
    """Ordered so late that it comes after its year: still before its day, so it is late."""
    found = arrival.promise(date(2026, 11, 30), THREE_DAYS, (60, 90), date(2026, 12, 1), 2026)
    assert found.kind == "late"


def test_on_the_day_itself_the_year_runs_even_if_it_could_be_fetched_at_once() -> None:
    at_once = Tariff(80, ())
    assert promised("2026-01-01", at_once, (0, 0)).order_by == NEEDED_BY
    assert [promised(day, at_once, (0, 0)).kind for day in ("2025-12-31", "2026-01-01")] == ["hurry", "running"]


SLOW_DECEMBER = Tariff(
    80, (), packing=(Packing(3, date(2025, 1, 1), date(2025, 11, 30)), Packing(10, date(2025, 12, 1)))
)


def test_packing_that_takes_longer_from_a_day_on_brings_the_last_day_forward() -> None:
    """With 3 days it would be 4 December; from the 1st packing takes 10, so 30 November (+ 3 + 25 = 28 December)."""
    assert promised("2025-11-23", SLOW_DECEMBER).order_by == date(2025, 11, 30)
    kinds = [promised(f"2025-{day}", SLOW_DECEMBER).kind for day in ("11-23", "11-24", "11-30", "12-01")]
    assert kinds == ["in_time", "hurry", "hurry", "late"]


HELPERS_COME = Tariff(
    80, (), packing=(Packing(20, date(2025, 1, 1), date(2025, 11, 30)), Packing(1, date(2025, 12, 1)))
)


def test_packing_that_takes_less_from_a_day_on_is_not_promised_before_it() -> None:
    """20 November + 20 + 25 = 4 January is late, though whoever orders on 6 December (+ 1 + 25) has it by 1 January."""
    assert promised("2025-11-20", HELPERS_COME).order_by == date(2025, 12, 6)
    kinds = [
        promised(f"2025-{day}", HELPERS_COME).kind for day in ("11-17", "11-18", "11-30", "12-01", "12-06", "12-07")
    ]
    assert kinds == ["in_time", "late", "late", "hurry", "hurry", "late"]


def test_a_way_longer_than_anybody_looks_back_has_no_last_day() -> None:
    forever = Tariff(80, (), packing=(Packing(90, date(2020, 1, 1)),))
    found = promised("2025-01-01", forever, (300, 365))
    assert (found.order_by, found.kind) == (None, "late")


DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
ROWS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 200)), max_size=5)


def dated(rows: list[tuple[int, int]]) -> Tariff:
    packing, begin = [], date(2025, 1, 1)
    for days, length in rows:
        packing.append(Packing(days, begin, begin + timedelta(days=length - 1)))
        begin += timedelta(days=length)
    return Tariff(80, (), packing=tuple(packing))


@given(DAYS, ROWS, st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda both: (both[0], sum(both))), DAYS)
def test_in_time_is_only_said_of_what_arrives_in_time(
    day: date, rows: list[tuple[int, int]], days: tuple[int, int], needed_by: date
) -> None:
    tariff = dated(rows)
    found = arrival.promise(day, tariff, days, needed_by, needed_by.year)
    if day < needed_by:
        assert (found.kind is not Timeliness.LATE) == (found.arrival.last <= needed_by)
    else:
        assert found.kind in (Timeliness.RUNNING, Timeliness.OVER)
    if found.order_by is not None:
        by = found.order_by
        assert by + timedelta(days=rules.packing_days(tariff, by) + days[1]) <= needed_by
        later = (by + timedelta(days=n) for n in range(1, (needed_by - by).days + 1))
        assert all(d + timedelta(days=rules.packing_days(tariff, d) + days[1]) > needed_by for d in later)
