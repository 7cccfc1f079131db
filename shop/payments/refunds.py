"""Refunds: written down first, then asked for, and asked again with the same key until the answer is clear."""

import json
import re
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.money import Money
from shop.orders import actions as orders
from shop.orders import forward
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import ledger, stripe_gateway
from shop.payments.models import LedgerRow, Refund
from shop.payments.requests import refund_request
from shop.payments.rules import Movement, left_per_payment, money_state
from shop.payments.stripe_gateway import RefundFacts

# Stripe keeps a key for at least a day; after that the refunds themselves are listed before asking again.
KEY_LIFE = timedelta(hours=20)
RETRY_AFTER = timedelta(minutes=2)
# Asked for, and not in the ledger yet: what Stripe has accepted is.
WITHOUT_ANSWER = ("requested", "unconfirmed")


def request_rest(session: Session, number: str, by: str, at: datetime) -> list[int]:
    """Ask for everything back that was paid and not refunded, one refund per payment. Returns their ids."""
    rows = []
    for intent, left in _left(session, number):
        rows.append(_write(session, number, intent, left, by, at))
    return [row.id for row in rows]


def _left(session: Session, number: str) -> list[tuple[str, Money]]:
    moved = session.scalars(select(LedgerRow).where(LedgerRow.order_number == number).order_by(LedgerRow.id))
    asked = session.scalars(select(Refund).where(Refund.order_number == number, Refund.state.in_(WITHOUT_ANSWER)))
    return left_per_payment(map(movement, moved), map(movement, asked))


def movement(row: LedgerRow | Refund) -> Movement:
    return row.payment_intent, Money(row.amount_minor, row.currency)


def _write(session: Session, number: str, intent: str, amount: Money, by: str, at: datetime) -> Refund:
    row = Refund(
        order_number=number,
        payment_intent=intent,
        amount_minor=amount.minor,
        currency=amount.currency,
        idempotency_key="",
        request="",
        by=by,
        created_at=at,
        next_attempt_at=at,
    )
    row.idempotency_key = f"refund-{number}-{intent}-{at.timestamp()}"
    session.add(row)
    session.flush()
    row.idempotency_key = f"refund-{row.id}"
    row.request = json.dumps(refund_request(intent, amount, number, row.id))
    return row


def request_payment(session: Session, number: str, payment_intent: str, by: str, at: datetime) -> list[int]:
    """Ask for what is left of one payment: the second of two, or money nobody agreed on. Returns the refund's id."""
    left = [money for intent, money in _left(session, number) if intent == payment_intent]
    return [_write(session, number, payment_intent, money, by, at).id for money in left]


def send(refund_id: int) -> None:
    """Ask Stripe for a refund that was written down. Safe to repeat; an unclear answer leaves it `unconfirmed`."""
    row = db.session.get(Refund, refund_id, populate_existing=True)
    if row is None or row.state not in WITHOUT_ANSWER:
        return
    now = clock.now()
    request, key, intent = json.loads(row.request), row.idempotency_key, row.payment_intent
    stale = now - row.created_at > KEY_LIFE
    end_read()
    try:
        answer = _found_again(refund_id, intent) if stale else None
        answer = answer or stripe_gateway.create_refund(request, key)
    except stripe_gateway.Locked:
        _without_answer(refund_id, now)
        raise
    except stripe_gateway.Unreachable:
        _without_answer(refund_id, now)
    except stripe_gateway.Refused as no:
        _refused(refund_id, str(no.facts.get("stripe_code")), now)
    else:
        _accepted(refund_id, answer, now)


def _found_again(refund_id: int, intent: str) -> RefundFacts | None:
    return next((r for r in stripe_gateway.refunds_of(intent) if r.our_id == str(refund_id)), None)


def _locked(session: Session, refund_id: int) -> tuple[Order, Refund]:
    """A refund with its order, both locked: the order first, as everywhere."""
    order = orders.get_order(session, session.get_one(Refund, refund_id).order_number)
    return order, session.get_one(Refund, refund_id, with_for_update=True, populate_existing=True)


def _without_answer(refund_id: int, now: datetime) -> None:
    with transaction() as session:
        _, row = _locked(session, refund_id)
        if row.state in WITHOUT_ANSWER:  # a notice may have brought the answer meanwhile
            row.state, row.next_attempt_at = "unconfirmed", now + RETRY_AFTER


def _refused(refund_id: int, why: str, now: datetime) -> None:
    with transaction() as session:
        _, row = _locked(session, refund_id)
        if row.state in WITHOUT_ANSWER:
            row.state, row.failure = "refused", why
            facts = {"minor": row.amount_minor, "currency": row.currency, "why": why}
            attention.raise_item(session, "refund_refused", row.order_number, facts, now)


def _accepted(refund_id: int, answer: RefundFacts, now: datetime) -> None:
    with transaction() as session:
        order, row = _locked(session, refund_id)
        row.stripe_id = answer.refund_id
        _apply(session, order, row, answer, now)


# How far a refund has come; an answer that is older than what we know moves nothing back.
_PROGRESS = ("requested", "unconfirmed", "pending", "succeeded", "failed")


def _apply(session: Session, order: Order, row: Refund, answer: RefundFacts, now: datetime) -> None:
    """Bring a refund and the ledger to what Stripe says: accepted money is out, failed money is back."""
    told = {"succeeded": "succeeded", "pending": "pending", "requires_action": "pending"}.get(answer.status, "failed")
    if row.state not in _PROGRESS or _PROGRESS.index(told) >= _PROGRESS.index(row.state):
        row.state = told
    live, intent = settings.current().live, answer.payment_intent
    if ledger.add_row(session, row.order_number, "refund", answer.refund_id, -answer.amount, now, intent, live):
        orders.record(session, order, "refunded", row.by, now, minor=answer.amount.minor, currency=row.currency)
    if row.state == "failed":
        _failed(session, row, answer, now)
    _stop_what_is_unpaid(session, order, row.by, now)


def _stop_what_is_unpaid(session: Session, order: Order, by: str, now: datetime) -> None:
    """All the money is back and the deal stands, as after a refund in Stripe's Dashboard: nothing that is still here is
    sent, and what it paid for somebody else leaves the pool."""
    if order.state != Deal.CONFIRMED or money_state(ledger.sums(session, order.number)) != "refunded":
        return
    if orders.hold_all(session, order, "all the money was sent back", by, now):
        attention.raise_item(session, "refunded_before_posting", order.number, {}, now)
    forward.take_back(session, order, by, now)


def _failed(session: Session, row: Refund, answer: RefundFacts, now: datetime) -> None:
    live = settings.current().live
    row.failure = answer.failure
    back = ledger.add_row(
        session, row.order_number, "refund_failed", answer.refund_id, answer.amount, now, answer.payment_intent, live
    )
    if back:
        facts = {"minor": answer.amount.minor, "currency": answer.amount.currency, "why": answer.failure or ""}
        attention.raise_item(session, "refund_failed", row.order_number, facts, now)


def refresh(payment_intent: str) -> None:
    """Read a payment's refunds back from Stripe; those made in Stripe's Dashboard are adopted."""
    end_read()
    answers = stripe_gateway.refunds_of(payment_intent)
    now = clock.now()
    with transaction() as session:
        number = session.scalar(
            select(LedgerRow.order_number).where(
                LedgerRow.payment_intent == payment_intent, LedgerRow.kind == "payment"
            )
        )
        if number is None:
            return
        order = orders.get_order(session, number)
        for answer in answers:
            _apply(session, order, _own_row(session, number, answer, now), answer, now)


def _own_row(session: Session, number: str, answer: RefundFacts, now: datetime) -> Refund:
    lock = select(Refund).with_for_update()
    row = session.scalar(lock.where(Refund.stripe_id == answer.refund_id))
    ours = re.fullmatch("[0-9]{1,9}", answer.our_id or "", re.ASCII)
    if row is None and ours is not None:
        row = session.scalar(lock.where(Refund.id == int(ours.group()), Refund.order_number == number))
    if row is None:
        row = _write(session, number, answer.payment_intent or "", answer.amount, "stripe", now)
    row.stripe_id = answer.refund_id
    session.flush()
    return row


def due(limit: int = 100) -> list[int]:
    """Refunds that wait for a clear answer and whose time to ask again has come."""
    query = (
        select(Refund.id)
        .where(Refund.state.in_(WITHOUT_ANSWER), Refund.next_attempt_at <= clock.now())
        .order_by(Refund.id)
        .limit(limit)
    )
    return list(db.session.scalars(query))


def sent_back(session: Session, number: str) -> list[Money]:
    """What went back for an order or is being asked for, per currency; refunds that failed or were refused left out."""
    rows = session.execute(
        select(Refund.currency, func.sum(Refund.amount_minor))
        .where(Refund.order_number == number, Refund.state.not_in(("failed", "refused")))
        .group_by(Refund.currency)
        .order_by(Refund.currency)
    )
    return [Money(int(minor), currency) for currency, minor in rows]


def of_order(number: str) -> list[Refund]:
    return list(db.session.scalars(select(Refund).where(Refund.order_number == number).order_by(Refund.id)))
