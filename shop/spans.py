"""Days from – to, both included, as rows hold that have a beginning and perhaps an end. Pure."""

from datetime import date

Span = tuple[date, date | None]


def holds(valid_from: date, valid_to: date | None, day: date) -> bool:
    """Whether what holds from – to holds on `day`; without an end it still does."""
    return valid_from <= day and (valid_to is None or day <= valid_to)


def share_a_day(one: Span, other: Span) -> bool:
    """Whether there is a day on which both hold. What ends before it begins never does."""
    return max(one[0], other[0]) <= min(one[1] or date.max, other[1] or date.max)
