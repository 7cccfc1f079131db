"""Counting the notices we refuse, so cheaply that nobody can make the shop work or its database grow by knocking.

Each process counts by itself and writes what it has counted once a minute at most, into one row.
"""

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import structlog
from flask import current_app
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from shop import clock, heartbeat
from shop.attention import items as attention
from shop.db import add_once, db, transaction
from shop.payments import alarm_rules, stripe_gateway
from shop.payments.alarm_rules import Count
from shop.payments.models import RefusedNotices

BETWEEN_WRITES = timedelta(minutes=1)
_ROW = "stripe"
_EXTENSION = "shop_refused_notices"

log = structlog.get_logger(__name__)


@dataclass
class _Tally:
    """What this process has counted and not written yet."""

    refused: int = 0
    claiming: int = 0
    written_at: datetime | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, claiming: bool, at: datetime) -> tuple[int, int] | None:
        """Count one. The counts to write, if it is time to."""
        with self.lock:
            self.refused += 1
            self.claiming += claiming
            if self.written_at is not None and abs(at - self.written_at) < BETWEEN_WRITES:
                return None
            counts = self.refused, self.claiming
            self.refused, self.claiming, self.written_at = 0, 0, at
            return counts


def count_refused(signature: str) -> None:
    """Count a notice that was refused. Never raises: it is refused whatever becomes of the count."""
    tally: _Tally = current_app.extensions.setdefault(_EXTENSION, _Tally())
    counts = tally.add(stripe_gateway.claims_to_be_stripe(signature), clock.now())
    if counts is None:
        return
    try:
        _write(*counts)
    except SQLAlchemyError as down:
        log.warning("refused notices could not be counted", refused=counts[0], why=type(down).__name__)


def signature_failures_today() -> int:
    """How many notices were refused since midnight, UTC; those of the last minute may be missing."""
    query = select(RefusedNotices.today).where(
        RefusedNotices.name == _ROW, RefusedNotices.day == clock.now().astimezone(UTC).date()
    )
    return db.session.scalar(query) or 0


def _write(refused: int, claiming: int) -> None:
    now = clock.now()
    with transaction() as session:
        last_good = heartbeat.last_seen("webhook")
        row = _row(session, now)
        count = alarm_rules.counted(_count(row), refused, claiming, last_good, now)
        row.day, row.today = count.day, count.today
        row.hour_began_at, row.in_hour = count.hour_began_at, count.in_hour
        row.in_a_row, row.row_began_at, row.seen_at = count.in_a_row, count.row_began_at, now
        if alarm_rules.is_alarming(count, last_good, now):
            began = min(count.hour_began_at, count.row_began_at)
            facts = {"since": began.isoformat(timespec="minutes"), "count": max(count.in_hour, count.in_a_row)}
            attention.raise_item(session, "signature_failures", "stripe", facts, now)


def _row(session: Session, at: datetime) -> RefusedNotices:
    """The one row, locked; made when it is needed first."""
    fresh = alarm_rules.none_at(at)
    if session.get(RefusedNotices, _ROW) is None:
        add_once(
            session,
            RefusedNotices(
                name=_ROW,
                day=fresh.day,
                today=0,
                hour_began_at=at,
                in_hour=0,
                in_a_row=0,
                row_began_at=at,
                seen_at=at,
            ),
        )
    return session.get_one(RefusedNotices, _ROW, with_for_update=True, populate_existing=True)


def _count(row: RefusedNotices) -> Count:
    return Count(row.day, row.today, row.hour_began_at, row.in_hour, row.in_a_row, row.row_began_at)
