"""Stripe's notices. Each is verified on its raw body, kept, dealt with once, and taken as a hint: what counts is read
back.

A notice is written down first. What Stripe lets us read at once is dealt with before we answer; the rest is left to the
worker, because Stripe sends the buyer back only after our answer. Answers: 400 what Stripe did not sign or what is no
event, 200 whatever was written down, and 503 with the database down, so that Stripe comes again.
"""

import time
from collections.abc import Callable
from datetime import timedelta

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError, TimeoutError

from shop import clock, settings
from shop.attention import items as attention
from shop.db import end_read, transaction
from shop.payments import (
    alarms,
    attempts,
    declines,
    disputes,
    ledger,
    notices,
    payouts,
    refunds,
    risk,
    stripe_gateway,
    sweep,
)
from shop.payments.stripe_gateway import BadSignature, EventFacts, NoEvent

SESSION_EVENTS = (
    "checkout.session.completed",
    "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_failed",
    "checkout.session.expired",
)
REFUND_EVENTS = ("refund.created", "refund.updated", "refund.failed", "charge.refunded")
DISPUTE_EVENTS = (
    "charge.dispute.created",
    "charge.dispute.updated",
    "charge.dispute.closed",
    "charge.dispute.funds_withdrawn",
    "charge.dispute.funds_reinstated",
)
REVIEW_EVENTS = ("review.opened", "review.closed")
WARNING_EVENTS = ("radar.early_fraud_warning.created", "radar.early_fraud_warning.updated")
DECLINE_EVENTS = ("payment_intent.payment_failed",)
PAYOUT_EVENTS = ("payout.paid", "payout.failed", "payout.reconciliation_completed")
# What Stripe may take for our questions before it gets its answer; it mostly needs a third of that.
AT_ONCE_SECONDS = 0.9
ROUND_SECONDS = 20
DATABASE_TROUBLE = (OperationalError, InterfaceError, TimeoutError)

log = structlog.get_logger(__name__)


def receive(body: bytes, signature: str) -> None:
    """Take a notice in. Raises `BadSignature`, or what keeps the database from keeping it."""
    try:
        event = stripe_gateway.verified(body, signature)
        if event.type in HANDLERS and not event.object_id:
            raise NoEvent(why="no object")
    except BadSignature:
        alarms.count_refused(signature)
        raise
    if notices.write_down(event):
        with stripe_gateway.within(AT_ONCE_SECONDS):
            _try(event)


def catch_up() -> None:
    """What could not be dealt with at once. Stripe out of reach ends the round; the next one begins where it ended."""
    ends_at = time.monotonic() + ROUND_SECONDS
    for event_id in notices.due():
        if not _try_kept(event_id) or time.monotonic() > ends_at:
            return


def _try_kept(event_id: str) -> bool:
    """The same for a notice that was kept. One that nobody here understands is shown to a person."""
    try:
        event = notices.read(event_id)
    except notices.Unreadable as strange:
        log.error("a kept notice cannot be understood", notice=event_id, exc_info=strange)
        notices.put_off(event_id)
        sweep.left_aside(event_id, strange)
        return True
    return event is None or _try(event)


def _try(event: EventFacts) -> bool:
    """Deal with a notice and note it, or put it off. False if Stripe is out of reach, for this and for all others."""
    try:
        _deal(event)
    except DATABASE_TROUBLE:
        raise
    except stripe_gateway.Unknown as nobody:  # however often it is asked for, it will not be there
        log.warning("a notice is about something that Stripe does not know", notice=event.event_id)
        sweep.left_aside(event.object_id, nobody)
    except Exception as failed:
        end_read()
        notices.put_off(event.event_id)
        return _is_reachable(event, failed)
    notices.done(event.event_id)
    return True


def _deal(event: EventFacts) -> None:
    if event.account is not None:  # we have no accounts below ours: the endpoint was made for another system
        _not_ours("other_account", event.account, event)
    elif event.livemode != settings.current().live:
        _not_ours("other_mode", "live" if event.livemode else "test", event)
    elif event.type in HANDLERS:
        HANDLERS[event.type](event)


def _is_reachable(event: EventFacts, failed: Exception) -> bool:
    if isinstance(failed, stripe_gateway.Locked):
        attempts.report_locked()
        return False
    if isinstance(failed, stripe_gateway.Unreachable):
        log.warning("a notice is put off", notice=event.event_id, why=str(failed.facts["why"]))
        return failed.facts["why"] in ("failed", "in_use")
    log.error("a notice could not be dealt with", notice=event.event_id, exc_info=failed)
    sweep.left_aside(event.object_id, failed)
    return True


def _session(event: EventFacts) -> None:
    ledger.settle(event.object_id, by="stripe")


def _refund(event: EventFacts) -> None:
    if event.payment_intent:
        refunds.refresh(event.payment_intent)


def _dispute(event: EventFacts) -> None:
    disputes.refresh(event.object_id)


def _review(event: EventFacts) -> None:
    risk.refresh_review(event.object_id)


def _warning(event: EventFacts) -> None:
    risk.refresh_warning(event.object_id)


def _decline(event: EventFacts) -> None:
    declines.note(event.object_id)


def _payout(event: EventFacts) -> None:
    payouts.take(event.object_id)


HANDLERS: dict[str, Callable[[EventFacts], None]] = {
    **dict.fromkeys(SESSION_EVENTS, _session),
    **dict.fromkeys(REFUND_EVENTS, _refund),
    **dict.fromkeys(DISPUTE_EVENTS, _dispute),
    **dict.fromkeys(REVIEW_EVENTS, _review),
    **dict.fromkeys(WARNING_EVENTS, _warning),
    **dict.fromkeys(PAYOUT_EVENTS, _payout),
    **dict.fromkeys(DECLINE_EVENTS, _decline),
}
# What the endpoint at Stripe must be subscribed to; `shop doctor` compares.
NEEDED_EVENTS = tuple(HANDLERS)
# What the hourly check looks for if it never came; Stripe lists twenty types at once. A decline is only a remark.
CAUGHT_UP_EVENTS = tuple(name for name in HANDLERS if name not in DECLINE_EVENTS)


def _not_ours(kind: str, key: str, event: EventFacts) -> None:
    """Told once a month at most: what a person has noted comes with every further notice."""
    now = clock.now()
    with transaction() as session:
        if not attention.was_raised_since(kind, key, now - timedelta(days=30)):
            attention.raise_item(session, kind, key, {"event": event.type, "about": event.object_id}, now)
