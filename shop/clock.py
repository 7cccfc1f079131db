"""The shop's clock: aware UTC instants, and the one place that asks for the time.

Rules never call it; they take an instant as an argument. The clock can run ahead of or behind the machine's
(`shop demo --now`, tests), by one offset for the whole process. Settings refuse an offset beside a live key.
"""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_offset = timedelta()


def set_offset(seconds: float) -> None:
    """Let this process's clock run `seconds` ahead of the machine's (negative: behind)."""
    global _offset
    _offset = timedelta(seconds=seconds)


def offset_seconds() -> float:
    return _offset.total_seconds()


def now() -> datetime:
    """The shop's present instant, aware, in UTC."""
    return datetime.now(UTC) + _offset


def day_in(zone: str, instant: datetime) -> date:
    """The calendar day that `instant` falls on in the shop's time zone: prices and tariffs change at its midnight."""
    return instant.astimezone(ZoneInfo(zone)).date()


def seconds_to_midnight(zone: str, instant: datetime) -> int:
    """How long today lasts in `zone`: no page may be cached past the shop's midnight."""
    local = instant.astimezone(ZoneInfo(zone))
    tomorrow = datetime.combine(local.date() + timedelta(days=1), datetime.min.time(), tzinfo=local.tzinfo)
    return max(1, int((tomorrow.astimezone(UTC) - instant).total_seconds()))
