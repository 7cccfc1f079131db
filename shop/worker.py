"""The timetable of background work. One process; a second one beside it does no harm.

One loop does most of it. Stripe's notices have one of their own: buyers wait for them, and a slow mail server must not
hold them up.

Every act bears being repeated and being cut off: what was not finished is found again in the next round.
"""

import logging
import signal
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from flask import Flask

from shop import clock, heartbeat, settings
from shop.aftersales import deciding
from shop.attention import items as attention
from shop.db import db, transaction
from shop.desk import anomalies, matters
from shop.mail import delivery, outbox
from shop.orders import orphans
from shop.payments import attempts, brake, check, health, stripe_gateway, sweep, webhooks

log = logging.getLogger(__name__)
PAUSE_SECONDS = 2.0


@dataclass(frozen=True)
class Job:
    """Something done again and again, `every` so often. What is done `aside` never waits for the others."""

    name: str
    every: timedelta
    work: Callable[[], object]
    aside: bool = False


def deliver_mail() -> None:
    """Send what is due."""
    delivery.deliver_due()


def show_given_up_mail() -> None:
    """What no server will take is put before a person, once; found in the outbox itself, so that none is forgotten."""
    for mail in outbox.given_up():
        if not attention.was_raised("mail_given_up", str(mail.id)):
            with transaction() as session:
                facts = {"order": mail.order_number or "", "message": mail.message}
                attention.raise_item(session, "mail_given_up", str(mail.id), facts, clock.now())


def tell_of_anomalies() -> None:
    """Write once to `SHOP_ALERT_EMAIL` about each thing that needs a person."""
    ours, now = settings.current(), clock.now()
    fresh = [matters.of(item) for item in attention.raised_since(now - timedelta(days=1))]
    if ours.alert_email is None or not fresh:
        return
    with transaction() as session:
        for matter in fresh:
            outbox.queue(
                session,
                "staff_alert",
                once=f"attention-{matter.id}",
                to=ours.alert_email,
                language=ours.languages[0],
                at=now,
                context=_told(matter) | {"link": f"{ours.public_url}/staff/attention#item-{matter.id}"},
            )


def _told(matter: matters.Matter) -> dict[str, object]:
    about = matter.order or matter.key
    return {
        "kind": f"{anomalies.title(matter.kind)} ({about})",
        "said": [anomalies.happened(matter), anomalies.todo(matter)],
        "facts": {"about": about},
    }


def reconcile() -> None:
    """The hourly comparison with Stripe. Whatever keeps it from its end is seen: logged, and on the attention list."""
    is_answered = False
    try:
        health.raise_if_clock_is_wrong()
        health.raise_if_webhook_is_wrong()
        is_answered = True
        check.compare(look_back=check.since_last())
    except stripe_gateway.Locked:
        attempts.report_locked()
        return
    except stripe_gateway.Unreachable as silent:
        log.warning("reconciliation put off: %s", silent.code)
    except Exception as fault:
        log.exception("reconciliation failed")
        sweep.left_aside(check.WHOLE, fault)
    if is_answered:
        attempts.report_let_in()


def beat() -> None:
    with transaction() as session:
        heartbeat.beat(session, "worker", clock.now())


TIMETABLE = (
    Job("beat", timedelta(seconds=30), beat),
    Job("notices", timedelta(seconds=2), webhooks.catch_up, aside=True),
    Job("mail", timedelta(seconds=2), deliver_mail),
    Job("given up mail", timedelta(minutes=1), show_given_up_mail),
    Job("anomalies", timedelta(minutes=1), tell_of_anomalies),
    Job("lapse", timedelta(seconds=30), sweep.lapse_overdue),
    Job("abandoned sessions", timedelta(seconds=60), sweep.end_abandoned),
    Job("refunds", timedelta(seconds=30), sweep.send_refunds),
    Job("back orders", timedelta(seconds=30), deciding.fill_waiting),
    Job("orphans", timedelta(minutes=10), orphans.release_all),
    Job("reconcile", timedelta(hours=1), reconcile),
    Job("forget who opened payments", timedelta(days=1), brake.forget),
)


def once(app: Flask, jobs: Sequence[Job] = TIMETABLE) -> None:
    """Every job one time, in order: for tests and for those who prefer cron."""
    for job in jobs:
        _do(app, job)


def run(app: Flask, stop: threading.Event | None = None) -> None:
    """Work until SIGTERM, SIGINT or `stop`. A job that fails is logged and tried again at its next time."""
    stop = stop or _stopped_by_signal()
    aside = threading.Thread(target=_keep, args=(app, [job for job in TIMETABLE if job.aside], stop), daemon=True)
    aside.start()
    _keep(app, [job for job in TIMETABLE if not job.aside], stop)
    aside.join(PAUSE_SECONDS)


def _keep(app: Flask, jobs: Sequence[Job], stop: threading.Event) -> None:
    # Counted by a clock that nobody can set back: the timetable goes on whatever the time of day becomes.
    due = dict.fromkeys((job.name for job in jobs), 0.0)
    while not stop.is_set():
        for job in jobs:
            if not stop.is_set() and due[job.name] <= time.monotonic():
                _do(app, job)
                due[job.name] = time.monotonic() + job.every.total_seconds()
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
