"""Refunds as Stripe is asked for them, again and again until the answer is clear, and what its answers do to our books.

How one is written down first is told in `refund_requests`.
"""

import json
import re
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.db import db, end_read, transaction
from shop.money import Money
from shop.orders import actions as orders
from shop.orders.models import Order
from shop.payments import ledger, refund_letters, refund_mishaps, refund_requests, strays, stripe_gateway
from shop.payments.at_stripe import refunds as at_stripe_refunds
from shop.payments.at_stripe.refunds import RefundFacts
from shop.payments.models import LedgerRow, Refund
from shop.payments.refund_requests import CAME_TO_NOTHING, WITHOUT_ANSWER, Wish

# Stripe keeps a key for at least a day; after that the refunds themselves are listed before asking again.
KEY_LIFE = timedelta(hours=20)
RETRY_AFTER = timedelta(minutes=2)
# Whoever made a refund in Stripe's Dashboard has told the buyer, or means to.
ADOPTED = Wish(by="stripe", tells_buyer=False)


def send(refund_id: int) -> None:
    """Ask Stripe for a refund that was written down. Safe to repeat; an unclear answer leaves it `unconfirmed`.

    Whatever may have been carried out already is looked for among the payment's refunds before it is asked for again.
    Raises `Locked` if Stripe does not take our key.
    """
    row = db.session.get(Refund, refund_id, populate_existing=True)
    if row is None or row.state not in WITHOUT_ANSWER:
        return
    now = clock.now()
    request, key, intent = json.loads(row.request), row.idempotency_key, row.payment_intent
    may_be_there = row.state == "unconfirmed" or now - row.created_at > KEY_LIFE
    end_read()
    try:
        answer = _found_again(refund_id, intent) if may_be_there else None
        answer = answer or at_stripe_refunds.create(request, key)
    except stripe_gateway.Locked:
        _without_answer(refund_id, key, now)
        raise
    except stripe_gateway.Unreachable as lost:
        _without_answer(refund_id, key, now, is_kept=lost.facts["why"] == "failed")
    except stripe_gateway.Refused as no:
        _refused(refund_id, str(no.facts.get("stripe_code")), now)
        _look_again(intent)
    else:
        _accepted(refund_id, answer, now)


def _found_again(refund_id: int, intent: str) -> RefundFacts | None:
    return next((r for r in at_stripe_refunds.of_payment(intent) if r.our_id == str(refund_id)), None)


def locked(session: Session, refund_id: int) -> tuple[Order | None, Refund]:
    """A refund with its order, both locked: the order first, as everywhere. Money that fits none has no order."""
    number = session.get_one(Refund, refund_id).order_number
    order = orders.get_order(session, number) if number else None
    return order, session.get_one(Refund, refund_id, with_for_update=True, populate_existing=True)


def _without_answer(refund_id: int, key: str, now: datetime, *, is_kept: bool = False) -> None:
    """`is_kept`: Stripe repeats this very fault for the same key for a day, so the next request gets another one –
    unless somebody has given it one since. It is sent only if none of the payment's refunds is ours."""
    with transaction() as session:
        _, row = locked(session, refund_id)
        if row.state not in WITHOUT_ANSWER:  # a notice may have brought the answer meanwhile
            return
        row.state, row.next_attempt_at = "unconfirmed", now + RETRY_AFTER
        if is_kept and row.idempotency_key == key:
            row.idempotency_key = f"refund-{row.id}-{int(now.timestamp())}"


def _refused(refund_id: int, why: str, now: datetime) -> None:
    with transaction() as session:
        _, row = locked(session, refund_id)
        if row.state in WITHOUT_ANSWER:
            row.state, row.failure = "refused", why
            refund_mishaps.put_before_a_person(session, row, now)


def _look_again(intent: str) -> None:
    """Stripe refuses what has gone back already: what we had not heard of shows now, if Stripe can be asked."""
    with suppress(stripe_gateway.Unreachable, stripe_gateway.Refused):
        refresh(intent)


def _accepted(refund_id: int, answer: RefundFacts, now: datetime) -> None:
    with transaction() as session:
        order, row = locked(session, refund_id)
        row.stripe_id = answer.refund_id
        _apply(session, order, row, answer, now)


# How far a refund has come; an answer that is older than what we know moves nothing back.
_PROGRESS = ("requested", "unconfirmed", "refused", "pending", "succeeded", "failed", "by_hand")
_TOLD = {"succeeded": "succeeded", "pending": "pending", "requires_action": "pending"}


def _apply(session: Session, order: Order | None, row: Refund, answer: RefundFacts, now: datetime) -> None:
    """Bring a refund and the ledger to what Stripe says: accepted money is out, failed money is back."""
    told = _TOLD.get(answer.status, "failed")
    if _PROGRESS.index(told) >= _PROGRESS.index(row.state):
        row.state = told
    row.waits_for = answer.waits_for if row.state == "pending" else None
    if _booked(session, row, "refund", -answer.amount, answer, now) and order is not None:
        orders.record(session, order, "refunded", row.by, now, minor=answer.amount.minor, currency=row.currency)
    if row.state == "failed":
        _failed(session, row, answer, now)
    if order is None:
        return
    if row.state == "succeeded" and row.tells_buyer:
        refund_letters.tell(session, order, row, answer.amount, now)
    stop_what_is_unpaid(session, order, row.by, now)


def _booked(session: Session, row: Refund, kind: str, amount: Money, answer: RefundFacts, now: datetime) -> bool:
    live, intent = settings.current().live, answer.payment_intent or row.payment_intent
    return ledger.add_row(session, row.order_number, kind, answer.refund_id, amount, now, intent, live)


def stop_what_is_unpaid(session: Session, order: Order, by: str, now: datetime) -> None:
    """All the money is back and the deal stands, as after a refund in Stripe's Dashboard: nothing that is still here is
    sent, and what it paid for somebody else leaves the pool."""
    strays.stop_what_went_back(session, order, ledger.sums(session, order.number), by, now)


def _failed(session: Session, row: Refund, answer: RefundFacts, now: datetime) -> None:
    row.failure = answer.failure
    if _booked(session, row, "refund_failed", answer.amount, answer, now):
        refund_mishaps.put_before_a_person(session, row, now)


def refresh(payment_intent: str) -> None:
    """Read a payment's refunds back from Stripe; those made in Stripe's Dashboard are adopted."""
    end_read()
    answers = at_stripe_refunds.of_payment(payment_intent)
    now = clock.now()
    with transaction() as session:
        query = select(LedgerRow).where(LedgerRow.payment_intent == payment_intent, LedgerRow.kind == "payment")
        payment = session.scalar(query.order_by(LedgerRow.order_number.is_(None)))
        if payment is None:
            return
        number = payment.order_number
        order = orders.get_order(session, number) if number else None
        if order is None:
            refund_requests.stray_payment(session, payment_intent)
        for answer in answers:
            _apply(session, order, _own_row(session, order, answer, now), answer, now)


def _own_row(session: Session, order: Order | None, answer: RefundFacts, now: datetime) -> Refund:
    """The row that asked for a refund, or a new one for a refund that was made elsewhere."""
    lock = select(Refund).with_for_update()
    row = session.scalar(lock.where(Refund.stripe_id == answer.refund_id))
    ours = re.fullmatch("[0-9]{1,9}", answer.our_id or "", re.ASCII)
    if row is None and ours is not None:
        number = order.number if order else None
        is_ours = (Refund.id == int(ours.group()), Refund.order_number == number, Refund.stripe_id.is_(None))
        row = session.scalar(lock.where(*is_ours))
    if row is None:
        row = refund_requests.write(session, order, answer.payment_intent or "", answer.amount, ADOPTED, now)
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
        .where(Refund.order_number == number, Refund.state.not_in(CAME_TO_NOTHING))
        .group_by(Refund.currency)
        .order_by(Refund.currency)
    )
    return [Money(int(minor), currency) for currency, minor in rows]


def of_order(number: str) -> list[Refund]:
    return list(db.session.scalars(select(Refund).where(Refund.order_number == number).order_by(Refund.id)))


def shown_to_buyer(number: str) -> list[tuple[Money, str]]:
    """What was sent back for an order, and how each stands; those that were asked for anew in their place left out."""
    rows = of_order(number)
    asked_anew = {row.instead_of for row in rows}
    return [(Money(row.amount_minor, row.currency), row.state) for row in rows if row.id not in asked_anew]
