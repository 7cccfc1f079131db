"""The timetable of background work. One loop, one process; a second one beside it does no harm.

Every act bears being repeated and being cut off: what was not finished is found again in the next round.
"""

import logging
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Flask

from shop import clock, heartbeat
from shop.attention import items as attention
from shop.db import db, transaction
from shop.mail import delivery
from shop.payments import check, stripe_gateway, sweep

log = logging.getLogger(__name__)
PAUSE_SECONDS = 2.0


@dataclass(frozen=True)
class Job:
    """Something done again and again, `every` so often."""

    name: str
    every: timedelta
    work: Callable[[], object]


def deliver_mail() -> None:
    """Send what is due; what no server will take is put before a person."""
    delivered = delivery.deliver_due()
    for mail_id in delivered.given_up:
        with transaction() as session:
            attention.raise_item(session, "mail_given_up", str(mail_id), {}, clock.now())


def reconcile() -> None:
    """The hourly comparison with Stripe."""
    try:
        check.compare(look_back=timedelta(days=4))
    except (stripe_gateway.Unreachable, stripe_gateway.Refused) as silent:
        log.warning("reconciliation put off: %s", silent.code)


def beat() -> None:
    with transaction() as session:
        heartbeat.beat(session, "worker", clock.now())


TIMETABLE = (
    Job("beat", timedelta(seconds=30), beat),
    Job("mail", timedelta(seconds=2), deliver_mail),
    Job("payments", timedelta(seconds=30), sweep.sweep),
    Job("reconcile", timedelta(hours=1), reconcile),
)


def once(app: Flask) -> None:
    """Every job one time, in order: for tests and for those who prefer cron."""
    for job in TIMETABLE:
        _do(app, job)


def run(app: Flask, stop: threading.Event | None = None) -> None:
    """Work until SIGTERM, SIGINT or `stop`. A job that fails is logged and tried again at its next time."""
    stop = stop or _stopped_by_signal()
    due: dict[str, datetime] = {}
    while not stop.is_set():
        for job in TIMETABLE:
            if not stop.is_set() and due.get(job.name, clock.now()) <= clock.now():
                _do(app, job)
                due[job.name] = clock.now() + job.every
        stop.wait(PAUSE_SECONDS)


def _do(app: Flask, job: Job) -> None:
    with app.app_context():
        try:
            job.work()
        except Exception:
            log.exception("background work failed: %s", job.name)
        finally:
            db.session.remove()


def _stopped_by_signal() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop
