"""Attempts to pay: the request is stored with its key before the call, so an unknown outcome can be asked for again."""

import json
import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.errors import NotFound
from shop.money import Money
from shop.orders import actions as orders
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import brake, ledger, stripe_gateway
from shop.payments.at_stripe import sessions as at_stripe_sessions
from shop.payments.brake import Opener
from shop.payments.models import PaymentAttempt
from shop.payments.requests import Payable, PayableLine, checkout_request
from shop.payments.rules import SessionFacts

SESSION_LIFE = timedelta(hours=1)
# Stripe wants at least 30 minutes of life in a session when it is created, and a stored request cannot be altered.
REPLAYABLE_WHILE = timedelta(minutes=35)
# A buyer may begin to pay anew for this long after ordering; copies cannot be held for ever by asking again.
HELD_AT_MOST = timedelta(hours=2)
# How long to wait, in seconds, each time Stripe says that the same request is being carried out just now, or that it
# has too much to do. A buyer waits for it.
PAUSES = {"in_use": (0.5, 1.0, 2.0), "busy": (0.5,)}
UNANSWERED = ("prepared", "unclear")


def prepare(
    session: Session, payable: Payable, order: Order, at: datetime, opener: Opener = brake.NOBODY
) -> PaymentAttempt:
    """Store the next attempt's request and key, in the transaction that makes the order payable."""
    last = session.scalar(select(func.max(PaymentAttempt.attempt)).where(PaymentAttempt.order_number == order.number))
    attempt = (last or 0) + 1
    expires_at = at + SESSION_LIFE
    row = PaymentAttempt(
        order_number=order.number,
        attempt=attempt,
        idempotency_key=f"checkout-{order.number}-{attempt}",
        request=json.dumps(checkout_request(payable, attempt, expires_at), ensure_ascii=False),
        state="prepared",
        expires_at=expires_at,
        created_at=at,
        network_key=opener.network_key,
        cart_key=opener.cart_key,
    )
    session.add(row)
    order.expires_at = expires_at
    session.flush()
    return row


def payable(order: Order) -> Payable:
    """What Stripe is told of an order, from the order's own lines."""
    base = f"{settings.current().public_url}/{order.language}"
    ship_to = next((a for a in order.addresses if a.role == "ship_to"), None) if order.service else None
    names = ("name", "line1", "line2", "line3", "city", "area", "postal_code", "country")
    return Payable(
        number=order.number,
        language=order.language,
        email=order.email,
        lines=[
            PayableLine(_line_name(x.kind, x.quantity, x.name), Money(x.total_minor, order.currency))
            for x in order.lines
        ],
        success_url=f"{base}/orders/{order.token}?session_id={{CHECKOUT_SESSION_ID}}",
        cancel_url=f"{base}/checkout",
        ship_to={name: getattr(ship_to, name) for name in names} if ship_to else None,
        phone=order.phone,
    )


def _line_name(kind: str, quantity: int, name: str) -> str:
    return name if kind in ("gift", "post") else f"{quantity} × {name}"


def latest(order_number: str) -> PaymentAttempt | None:
    query = (
        select(PaymentAttempt)
        .where(PaymentAttempt.order_number == order_number)
        .order_by(PaymentAttempt.attempt.desc())
        .limit(1)
    )
    return db.session.scalar(query)


def get(attempt_id: int) -> PaymentAttempt:
    row = db.session.get(PaymentAttempt, attempt_id, populate_existing=True)
    if row is None:
        raise NotFound(attempt=attempt_id)
    return row


@dataclass(frozen=True, slots=True)
class Opened:
    """Where the buyer pays; or why not (and nothing was charged): `unreachable`, `busy`, or `closed`, which a person
    has to mend and has been told of."""

    url: str | None
    why: str = ""


def open_session(attempt_id: int) -> Opened:
    """Carry out a prepared attempt. Doing it twice gives the same session."""
    tried: Counter[str] = Counter()
    while True:
        row = get(attempt_id)
        if row.state != "prepared":
            return Opened(row.url) if row.state == "open" else Opened(None, _why_not(row.state))
        request, key = json.loads(row.request), row.idempotency_key
        end_read()
        try:
            return _remembered(attempt_id, at_stripe_sessions.open_checkout(request, key))
        except stripe_gateway.Refused as no:
            _remember_failure(attempt_id, "refused", str(no.facts.get("stripe_code")))
            return Opened(None, "closed")
        except stripe_gateway.Unreachable as lost:
            why = str(lost.facts["why"])
            if tried[why] == len(PAUSES.get(why, ())):
                return _given_up(attempt_id, why)
        # In use: the other half of a double click is being served with the same key, and its answer is ours as well.
        time.sleep(PAUSES[why][tried[why]])
        tried[why] += 1


def _why_not(state: str) -> str:
    return "closed" if state == "refused" else "unreachable"


def _given_up(attempt_id: int, why: str) -> Opened:
    if why == "locked":
        report_locked()
        return Opened(None, "closed")
    if why == "failed":
        _remember_failure(attempt_id, "unclear", None)
    return Opened(None, "busy" if why in PAUSES else "unreachable")


def _remembered(attempt_id: int, opened: SessionFacts) -> Opened:
    """The session, if it may still be paid. One that came too late for its order is ended again."""
    if remember_session(attempt_id, opened):
        return Opened(opened.url)
    ledger.end(opened.session_id, by="shop")
    return Opened(None, "unreachable")


def remember_session(attempt_id: int, opened: SessionFacts) -> bool:
    """Note which session an attempt became; a second note of the same changes nothing.

    False if the attempt was given up or its order ended while Stripe was answering. The attempt is then `open` all the
    same, because its session is: whoever ends it later finds it.
    """
    with transaction() as session:
        number = session.get_one(PaymentAttempt, attempt_id).order_number
        order = orders.get_order(session, number)
        row = session.get_one(PaymentAttempt, attempt_id, with_for_update=True, populate_existing=True)
        alive = row.state in ("prepared", "open") and order.state == Deal.OPEN
        if row.session_id is None:
            row.session_id, row.url, row.payment_intent = opened.session_id, opened.url, opened.payment_intent
        if row.state in ("prepared", "unclear", "expired") and opened.status == "open":
            row.state = "open"
        return alive


def _remember_failure(attempt_id: int, state: str, code: str | None) -> None:
    with transaction() as session:
        row = session.get_one(PaymentAttempt, attempt_id, with_for_update=True, populate_existing=True)
        if row.state == "prepared":
            row.state = state
            if code is not None:  # a wrong parameter is ours to mend, and at once
                facts = {"order": row.order_number, "code": code}
                attention.raise_item(session, "stripe_refuses_checkout", "stripe", facts, clock.now())


def report_locked() -> None:
    """Tell staff, once, that Stripe does not take our key."""
    with transaction() as session:
        attention.raise_item(session, "stripe_key_refused", "stripe", {}, clock.now())


def report_let_in() -> None:
    """Stripe answers to our key again: nobody need do anything about it any more."""
    with transaction() as session:
        attention.settle_for(session, "stripe_key_refused", "stripe", by="shop", resolution="the key is taken again")


def usable(row: PaymentAttempt, at: datetime) -> bool:
    """Whether a buyer may still be sent to this attempt.

    An open session as long as it lives; a stored request as long as Stripe would not refuse it for too short a life.
    """
    left = row.expires_at - at
    if row.state == "prepared":
        return left > REPLAYABLE_WHILE
    return row.state == "open" and left > timedelta(minutes=2)


def money_is_coming(order_number: str) -> bool:
    """Whether an attempt is paid, or its delayed method under way: nobody is then sent to pay again."""
    query = (
        select(func.count())
        .select_from(PaymentAttempt)
        .where(PaymentAttempt.order_number == order_number, PaymentAttempt.state.in_(("processing", "paid")))
    )
    return bool(db.session.scalar(query))


def delayed_payment_under_way(order_number: str) -> bool:
    """Whether a bank is still to say if it pays."""
    query = select(func.count()).where(
        PaymentAttempt.order_number == order_number, PaymentAttempt.state == "processing"
    )
    return bool(db.session.scalar(query))


def settle_all(order_number: str, by: str) -> None:
    """Ask Stripe about every session of an order that may have been paid meanwhile. Raises `Unreachable`."""
    query = select(PaymentAttempt.session_id).where(
        PaymentAttempt.order_number == order_number, PaymentAttempt.state.in_(("open", "processing"))
    )
    for session_id in [found for found in db.session.scalars(query) if found]:
        ledger.settle(session_id, by)


def close_others(order_number: str, keep: int) -> None:
    """Make sure that no other attempt can still be paid before the one to `keep` is opened.

    An attempt whose answer was lost may have become a session: those of the last hours are listed and known by our own
    reference. Raises `Unreachable` if Stripe cannot be asked: two payable sessions are worse than none.
    """
    unanswered = _others(order_number, keep, UNANSWERED)
    if unanswered:
        since = min(row.created_at for row in unanswered) - timedelta(minutes=10)
        given_up = [row.id for row in unanswered]
        kept = str(get(keep).attempt) if keep else ""
        end_read()
        for facts in list(at_stripe_sessions.since(since)):
            if facts.reference == order_number and facts.attempt != kept:
                ledger.end(facts.session_id, by="shop")
        give_up(given_up)
    for session_id in [row.session_id for row in _others(order_number, keep, ("open",)) if row.session_id]:
        ledger.end(session_id, by="shop")


def close_all(order_number: str) -> None:
    """Make sure that nothing can be paid for an order any more. Raises `Unreachable`."""
    close_others(order_number, keep=0)


def _others(order_number: str, keep: int, states: tuple[str, ...]) -> list[PaymentAttempt]:
    query = select(PaymentAttempt).where(
        PaymentAttempt.order_number == order_number, PaymentAttempt.state.in_(states), PaymentAttempt.id != keep
    )
    return list(db.session.scalars(query))


def give_up(attempt_ids: list[int]) -> None:
    """Attempts that never became a session: Stripe has been asked, and knows none of them."""
    with transaction() as session:
        for attempt_id in attempt_ids:
            row = session.get_one(PaymentAttempt, attempt_id, with_for_update=True, populate_existing=True)
            if row.state in UNANSWERED:
                row.state = "expired"
