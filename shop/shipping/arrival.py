"""When a parcel will arrive, and whether that is in time. Pure: days in, days out, no clock.

Days are calendar days in the shop's time zone. Packing is dated (it takes longer in December), so the last day to order
is looked for among the days and not worked out from today's packing.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shop.shipping import rules
from shop.shipping.rules import Tariff

DAYS_OF_HURRY = 7
FURTHEST_BACK = 400


@dataclass(frozen=True, slots=True)
class Arrival:
    """The days between which a parcel is expected, both included."""

    first: date
    last: date


class Timeliness(StrEnum):
    """How an order stands to the day the thing is needed by."""

    IN_TIME = "in_time"
    HURRY = "hurry"  # in time, and this is the last week to order
    LATE = "late"  # it may come after that day
    RUNNING = "running"  # that day is here or past, and the year of the thing runs
    OVER = "over"  # it would not come before that year is over


@dataclass(frozen=True, slots=True)
class Promise:
    """What may be said of an order placed on a day. `order_by` is the last day to order; None if there was none."""

    kind: Timeliness
    arrival: Arrival
    needed_by: date
    order_by: date | None


def arrival(day: date, packing_days: int, days: tuple[int, int]) -> Arrival:
    """When an order of `day` arrives: packed `packing_days` later, then `days` (from – to) in transit."""
    posted = day + timedelta(days=packing_days)
    return Arrival(posted + timedelta(days=days[0]), posted + timedelta(days=days[1]))


def promise(day: date, tariff: Tariff, days: tuple[int, int], needed_by: date, year: int) -> Promise:
    """Whether an order of `day` arrives by `needed_by`; `year` is the year the thing is for."""
    expected = arrival(day, rules.packing_days(tariff, day), days)
    last_day = order_by(tariff, days, needed_by)
    return Promise(_kind(day, expected, last_day, needed_by, year), expected, needed_by, last_day)


def order_by(tariff: Tariff, days: tuple[int, int], needed_by: date) -> date | None:
    """The last day whose order arrives by `needed_by` at the longest transit; None if no day of the 400 before does."""
    candidates = (needed_by - timedelta(days=back) for back in range(FURTHEST_BACK + 1))
    return next((day for day in candidates if _last_of(day, tariff, days) <= needed_by), None)


def _last_of(day: date, tariff: Tariff, days: tuple[int, int]) -> date:
    return arrival(day, rules.packing_days(tariff, day), days).last


def _kind(day: date, expected: Arrival, last_day: date | None, needed_by: date, year: int) -> Timeliness:
    if day >= needed_by:
        return Timeliness.OVER if expected.first > date(year, 12, 31) else Timeliness.RUNNING
    if last_day is None or day > last_day or expected.last > needed_by:
        # Also before the last day, while packing takes so long just now that a later order would arrive sooner.
        return Timeliness.LATE
    return Timeliness.HURRY if last_day - day < timedelta(days=DAYS_OF_HURRY) else Timeliness.IN_TIME
