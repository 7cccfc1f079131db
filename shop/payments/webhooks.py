"""Stripe's notices. Each is verified on its raw body, seen once, and taken as a hint: what counts is read back.

Answers: 400 what Stripe did not sign or what is no event, 200 what was dealt with or does not concern us, and an
exception (500, or 503 with the database down) for what could not be dealt with, so that Stripe comes again.
"""

from shop import clock, settings
from shop.attention import items as attention
from shop.db import add_once, db, transaction
from shop.heartbeat import beat
from shop.payments import ledger, refunds, stripe_gateway
from shop.payments.models import StripeEvent
from shop.payments.stripe_gateway import EventFacts

SESSION_EVENTS = (
    "checkout.session.completed",
    "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_failed",
    "checkout.session.expired",
)
REFUND_EVENTS = ("refund.created", "refund.updated", "refund.failed", "charge.refunded")
# What the endpoint at Stripe must be subscribed to; `shop doctor` compares.
NEEDED_EVENTS = SESSION_EVENTS + REFUND_EVENTS


def receive(body: bytes, signature: str) -> None:
    """Deal with a notice. Raises `BadSignature`, or whatever kept it from being dealt with."""
    event = stripe_gateway.verified(body, signature)
    if db.session.get(StripeEvent, event.event_id) is not None:
        return
    if event.livemode != settings.current().live:
        _other_mode(event)
    elif event.type in SESSION_EVENTS:
        ledger.settle(event.object_id, by="stripe")
    elif event.type in REFUND_EVENTS and event.payment_intent:
        refunds.refresh(event.payment_intent)
    _remember(event)


def _other_mode(event: EventFacts) -> None:
    with transaction() as session:
        attention.raise_item(session, "other_mode", event.object_id, {"event": event.type}, clock.now())


def _remember(event: EventFacts) -> None:
    """Only after it was dealt with: a notice that failed half-way must be dealt with when it comes again."""
    with transaction() as session:
        beat(session, "webhook", clock.now())
        facts = {"object": event.object_type, "id": event.object_id}
        add_once(session, StripeEvent(id=event.event_id, type=event.type, facts=facts, received_at=clock.now()))
