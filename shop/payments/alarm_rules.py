"""When refused notices are a matter for a person. Pure.

Anybody may knock, so one refusal means nothing. Many in an hour do; and so does a shop that believes none of what comes
in Stripe's name: a proxy that writes bodies anew, a secret that was replaced, a clock that goes wrong.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

MANY_IN_AN_HOUR = 20
ALL_IN_A_ROW = 5
NONE_PASSED_FOR = timedelta(minutes=30)
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Count:
    """How many were refused: on `day`, in the hour that began at `hour_began_at`, and in a row, without one between
    them that passed, of those that claimed to be Stripe's."""

    day: date
    today: int
    hour_began_at: datetime
    in_hour: int
    in_a_row: int
    row_began_at: datetime


def none_at(at: datetime) -> Count:
    return Count(at.astimezone(UTC).date(), 0, at, 0, 0, at)


def counted(before: Count, refused: int, claiming: int, last_good: datetime | None, at: datetime) -> Count:
    """The count after so many more, of which so many claimed to be Stripe's. `last_good`: when one last passed."""
    now = before
    if now.day != at.astimezone(UTC).date():
        now = replace(now, day=at.astimezone(UTC).date(), today=0)
    if at - now.hour_began_at >= HOUR:
        now = replace(now, hour_began_at=at, in_hour=0)
    if not now.in_a_row or (last_good is not None and last_good > now.row_began_at):
        now = replace(now, row_began_at=at, in_a_row=0)
    return replace(now, today=now.today + refused, in_hour=now.in_hour + refused, in_a_row=now.in_a_row + claiming)


def is_alarming(count: Count, last_good: datetime | None, at: datetime) -> bool:
    silent = last_good is None or at - last_good >= NONE_PASSED_FOR
    return count.in_hour >= MANY_IN_AN_HOUR or (count.in_a_row >= ALL_IN_A_ROW and silent)
