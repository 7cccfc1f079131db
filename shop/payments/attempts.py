"""Attempts to pay: the request is stored with its key before the call, so an unknown outcome can be asked for again."""

import json
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.errors import NotFound
from shop.money import Money
from shop.orders.models import Order
from shop.payments import ledger, stripe_gateway
from shop.payments.models import PaymentAttempt
from shop.payments.requests import Payable, PayableLine, checkout_request
from shop.payments.rules import SessionFacts

SESSION_LIFE = timedelta(hours=1)
# Stripe wants at least 30 minutes of life in a session when it is created, and a stored request cannot be altered.
REPLAYABLE_WHILE = timedelta(minutes=35)
# A buyer may begin to pay anew for this long after ordering; copies cannot be held for ever by asking again.
HELD_AT_MOST = timedelta(hours=2)


def prepare(session: Session, payable: Payable, order: Order, at: datetime) -> PaymentAttempt:
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
    return name if kind == "post" else f"{quantity} × {name}"


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


def open_session(attempt_id: int) -> str | None:
    """Carry out a prepared attempt and return where the buyer pays. Doing it twice gives the same session.

    None if Stripe could not be reached or refused; then nothing was charged and the attempt says which. A refusal is
    ours to mend (a revoked key, a wrong parameter), so it is raised to staff at once.
    """
    row = get(attempt_id)
    if row.state == "open":
        return row.url
    if row.state != "prepared":
        return None
    request, key = json.loads(row.request), row.idempotency_key
    end_read()
    try:
        opened = stripe_gateway.open_checkout(request, key)
    except stripe_gateway.Unreachable:
        return None
    except stripe_gateway.Refused as no:
        _remember_refusal(attempt_id, no)
        return None
    remember_session(attempt_id, opened)
    return opened.url


def remember_session(attempt_id: int, opened: SessionFacts) -> None:
    """Note which session an attempt became. A second note of the same changes nothing."""
    with transaction() as session:
        row = session.get_one(PaymentAttempt, attempt_id, with_for_update=True)
        if row.session_id is None:
            row.session_id, row.url = opened.session_id, opened.url
            row.payment_intent = opened.payment_intent
        if row.state == "prepared":
            row.state = "open"


def _remember_refusal(attempt_id: int, no: stripe_gateway.Refused) -> None:
    with transaction() as session:
        row = session.get_one(PaymentAttempt, attempt_id, with_for_update=True)
        if row.state == "prepared":
            row.state = "refused"
            facts = {"order": row.order_number, "code": str(no.facts.get("stripe_code"))}
            attention.raise_item(session, "stripe_refuses_checkout", "stripe", facts, clock.now())


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


def close_others(order_number: str, keep: int) -> None:
    """Make sure that no other attempt can still be paid before the one to `keep` is opened.

    An attempt whose answer was lost may have become a session: those of the last hours are listed and known by our own
    reference. Raises `Unreachable` if Stripe cannot be asked: two payable sessions are worse than none.
    """
    unclear = _others(order_number, keep, "prepared")
    if unclear:
        since = min(row.created_at for row in unclear) - timedelta(minutes=10)
        end_read()
        for facts in list(stripe_gateway.sessions_since(since)):
            if facts.reference == order_number:
                ledger.book(stripe_gateway.expire_session(facts.session_id), by="shop")
    for session_id in [row.session_id for row in _others(order_number, keep, "open") if row.session_id]:
        end_read()
        ledger.book(stripe_gateway.expire_session(session_id), by="shop")
    _give_up_unanswered([row.id for row in _others(order_number, keep, "prepared")])


def close_all(order_number: str) -> None:
    """Make sure that nothing can be paid for an order any more. Raises `Unreachable`."""
    close_others(order_number, keep=0)


def _others(order_number: str, keep: int, state: str) -> list[PaymentAttempt]:
    query = select(PaymentAttempt).where(
        PaymentAttempt.order_number == order_number, PaymentAttempt.state == state, PaymentAttempt.id != keep
    )
    return list(db.session.scalars(query))


def _give_up_unanswered(attempt_ids: list[int]) -> None:
    """Attempts that never became a session: Stripe has been asked, and knows none of them."""
    if not attempt_ids:
        return
    with transaction() as session:
        for attempt_id in attempt_ids:
            row = session.get_one(PaymentAttempt, attempt_id, with_for_update=True)
            if row.state == "prepared":
                row.state = "expired"
