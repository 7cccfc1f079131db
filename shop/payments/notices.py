"""The notices of Stripe's that were taken in: a queue in the database, so that none is lost once we have said 200.

A notice is written down before it is answered. Whoever deals with it – the answer itself, if it can be done in a
moment, else the worker – notes that it is done; until then it is due again and again, ever more rarely.
"""

from dataclasses import asdict
from datetime import timedelta

from sqlalchemy import func, select, update

from shop import clock
from shop.db import add_once, db, end_read, transaction
from shop.errors import ShopError
from shop.heartbeat import beat
from shop.payments.models import StripeEvent
from shop.payments.stripe_gateway import EventFacts

# Longer than we let Stripe wait for an answer: so long the worker leaves it to whoever took it in.
FIRST_PAUSE = timedelta(seconds=3)
LONGEST_PAUSE = timedelta(hours=1)
AT_A_TIME = 100


class Unreadable(ShopError):
    """What was kept of a notice is not as we keep it: another version of this server wrote it down. Fact: `notice`."""

    code = "unreadable_notice"


def write_down(event: EventFacts) -> bool:
    """Keep a notice, as it came last. False if it came before and was dealt with."""
    now = clock.now()
    with transaction() as session:
        beat(session, "webhook", now)
        known = session.get(StripeEvent, event.event_id)
        if known is None and add_once(session, _row(event)):
            return True
        known = known or session.get_one(StripeEvent, event.event_id, populate_existing=True)
        if known.done_at is not None:
            return False
        anew = _row(event)
        known.type, known.facts, known.next_attempt_at = anew.type, anew.facts, anew.next_attempt_at
        return True


def _row(event: EventFacts) -> StripeEvent:
    now, facts = clock.now(), asdict(event)
    event_id, kind = facts.pop("event_id"), facts.pop("type")
    return StripeEvent(id=event_id, type=kind, facts=facts, received_at=now, next_attempt_at=now + FIRST_PAUSE)


def done(event_id: str) -> None:
    with transaction() as session:
        waiting = update(StripeEvent).where(StripeEvent.id == event_id, StripeEvent.done_at.is_(None))
        session.execute(waiting.values(done_at=clock.now()))


def note(event: EventFacts) -> None:
    """An event that was found in Stripe's list and dealt with: should its notice still come, nothing is done."""
    with transaction() as session:
        row = _row(event)
        row.done_at = row.received_at
        add_once(session, row)


def put_off(event_id: str) -> None:
    """It could not be dealt with: the worker tries again, after a second, two, four … at last every hour."""
    with transaction() as session:
        row = session.get(StripeEvent, event_id, with_for_update=True, populate_existing=True)
        if row is None or row.done_at is not None:  # somebody else has dealt with it meanwhile
            return
        row.next_attempt_at = clock.now() + pause_after(row.tries)
        row.tries += 1


def pause_after(tries: int) -> timedelta:
    """How long a notice waits that has failed so often before."""
    return min(LONGEST_PAUSE, timedelta(seconds=2 ** min(tries, 12)))


def due() -> list[str]:
    """The notices that wait to be dealt with, the longest-waiting first."""
    waiting = select(StripeEvent.id).where(StripeEvent.done_at.is_(None), StripeEvent.next_attempt_at <= clock.now())
    ids = list(db.session.scalars(waiting.order_by(StripeEvent.next_attempt_at, StripeEvent.id).limit(AT_A_TIME)))
    end_read()
    return ids


def read(event_id: str) -> EventFacts | None:
    """A notice as it was kept; None if it is dealt with by now. Raises `Unreadable`. Ends the read it makes."""
    row = db.session.get(StripeEvent, event_id, populate_existing=True)
    try:
        if row is None or row.done_at is not None:
            return None
        return EventFacts(event_id=row.id, type=row.type, **row.facts)
    except TypeError as strange:
        raise Unreadable(notice=event_id) from strange
    finally:
        end_read()


def waiting() -> int:
    """How many are not dealt with yet. One that is never due was dealt with by a server of the version before."""
    query = (
        select(func.count())
        .select_from(StripeEvent)
        .where(StripeEvent.done_at.is_(None), StripeEvent.next_attempt_at.is_not(None))
    )
    return db.session.scalar(query) or 0
