"""Notices that never reached us: Stripe keeps its events for 30 days, and says which it could not deliver.

The lists of objects find what was made lately. What changed in something older – a refund that fails after weeks, a
dispute that is won after months – stands in the events alone.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import chain

from sqlalchemy import select

from shop.db import db, end_read
from shop.payments import ledger, notices, webhooks
from shop.payments.at_stripe import events as at_stripe_events
from shop.payments.checks.report import Report, batches
from shop.payments.models import PaymentAttempt, StripeEvent
from shop.payments.stripe_gateway import EventFacts


def check(report: Report, since: datetime) -> None:
    """First what Stripe failed to deliver; then, whether or not it was sent, what changes things that are older."""
    undelivered = at_stripe_events.since(since, webhooks.CAUGHT_UP_EVENTS, undelivered=True)
    # Sessions are listed, and payments under way are asked about one by one: their many events need not be read.
    rarer = [name for name in webhooks.CAUGHT_UP_EVENTS if name not in webhooks.SESSION_EVENTS]
    done: set[tuple[object, str]] = set()
    for batch in batches(chain(undelivered, at_stripe_events.since(since, rarer))):
        for event in _unknown(batch):
            if _is_done(report, event, done):
                notices.note(event)
                report.made_up_for += 1


def _unknown(events: Sequence[EventFacts]) -> Iterator[EventFacts]:
    end_read()
    query = select(StripeEvent.id).where(StripeEvent.id.in_([event.event_id for event in events]))
    known = set(db.session.scalars(query))
    end_read()
    for event in events:
        if event.event_id not in known:
            known.add(event.event_id)  # it may be in both lists
            yield event


def _is_done(report: Report, event: EventFacts, done: set[tuple[object, str]]) -> bool:
    """Several events tell of one change; as the object itself is read back, it is dealt with once."""
    subject = _subject(event)
    if event.type in webhooks.SESSION_EVENTS and _is_settled(event.object_id):
        return True
    matter = (webhooks.HANDLERS[event.type], subject)
    if matter in done:
        return True
    if not report.deal_with(event.object_id, subject, _act(event)):
        return False
    done.add(matter)
    return True


def _act(event: EventFacts) -> Callable[[], object]:
    """What its notice would have done; an order's history shall say that the shop found it by itself."""
    if event.type in webhooks.SESSION_EVENTS:
        return partial(ledger.settle, event.object_id, by="shop")
    return partial(webhooks.HANDLERS[event.type], event)


def _is_settled(session_id: str) -> bool:
    """The list of sessions has told of it already; after days without notices thousands need not be read again."""
    query = select(PaymentAttempt.id).where(
        PaymentAttempt.session_id == session_id, PaymentAttempt.state.in_(("paid", "expired", "failed"))
    )
    found = db.session.scalar(query) is not None
    end_read()
    return found


def _subject(event: EventFacts) -> str:
    if event.type in webhooks.SESSION_EVENTS or event.payment_intent is None:
        return event.object_id
    return event.payment_intent
