"""The money ledger, and the one way money is recognised.

`settle()` serves the webhook, the return page and the hourly check. It reads the session back from Stripe, believes
only that, and may be called at any time, any number of times, by several at once.
"""

import re
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.db import add_once, db, end_read, row_count, transaction
from shop.money import Money
from shop.orders import actions as orders
from shop.orders import letters
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import doubts, lapsing, oddities, strays, stripe_gateway
from shop.payments.at_stripe import sessions as at_stripe_sessions
from shop.payments.models import LedgerRow, PaymentAttempt
from shop.payments.rules import SessionFacts, Sums, Verdict, added_up, verdict


def settle(session_id: str, by: str) -> Verdict | None:
    """Bring our books to what Stripe says of a session. None if it is none of ours.

    Raises `stripe_gateway.Unreachable` if Stripe cannot be asked; nothing has changed then.
    """
    return _booked(session_id, at_stripe_sessions.read, by)


def end(session_id: str, by: str) -> Verdict | None:
    """End a session at Stripe, so that nobody can pay it any more, and book what it had become. Raises as `settle`."""
    return _booked(session_id, at_stripe_sessions.expire, by)


def _booked(session_id: str, ask: Callable[[str], SessionFacts], by: str) -> Verdict | None:
    end_read()
    try:
        facts = ask(session_id)
    except stripe_gateway.Unknown:
        _book_unknown(session_id, by)
        return None
    return book(facts, by)


def book(facts: SessionFacts, by: str) -> Verdict | None:
    """Bring our books to a session as it was just read back."""
    with transaction() as session:
        if facts.livemode != settings.current().live:
            _raise_unknown(session, facts, "other_mode")
            return None
        found = _attempt_of(session, facts)
        if found is None:
            _book_stranger(session, facts)
            return None
        order, attempt = _locked(session, found)
        if attempt.session_id is None:
            attempt.session_id, attempt.url = facts.session_id, facts.url
        result = verdict(facts, Money(order.total_minor, order.currency))
        attempt.payment_intent = facts.payment_intent or attempt.payment_intent
        _APPLY[result](session, attempt, order, facts, by)
        return result


def _book_unknown(session_id: str, by: str) -> None:
    """This account of Stripe's has never heard of the session: nobody can pay it, and a person should know."""
    with transaction() as session:
        attention.raise_item(session, "session_unknown_to_stripe", session_id, {}, clock.now())
        found = session.scalar(select(PaymentAttempt.id).where(PaymentAttempt.session_id == session_id))
        if found is not None:
            order, attempt = _locked(session, found)
            lapsing.lapsed(session, attempt, order, "expired", by)


def _attempt_of(session: Session, facts: SessionFacts) -> int | None:
    """The attempt a session belongs to. One whose answer was lost is known by our own reference."""
    attempt = PaymentAttempt
    found = session.scalar(select(attempt.id).where(attempt.session_id == facts.session_id))
    ours = re.fullmatch("[0-9]{1,9}", facts.attempt or "", re.ASCII)
    if found is not None or not facts.reference or ours is None:
        return found
    return session.scalar(
        select(attempt.id).where(
            attempt.order_number == facts.reference,
            attempt.attempt == int(ours.group()),
            attempt.session_id.is_(None),
        )
    )


def _locked(session: Session, attempt_id: int) -> tuple[Order, PaymentAttempt]:
    """Order and attempt, locked in this order everywhere: the order first, then what belongs to it."""
    number = session.get_one(PaymentAttempt, attempt_id).order_number
    order = orders.get_order(session, number)
    return order, session.get_one(PaymentAttempt, attempt_id, with_for_update=True, populate_existing=True)


def _nothing_yet(_s: Session, attempt: PaymentAttempt, _order: Order, _facts: SessionFacts, _by: str) -> None:
    """The session lives, whatever we thought of its attempt: it is open, so that whoever ends it finds it."""
    if attempt.state in ("prepared", "unclear", "expired"):
        attempt.state = "open"


def _pending(session: Session, attempt: PaymentAttempt, order: Order, _facts: SessionFacts, by: str) -> None:
    if attempt.state in ("prepared", "unclear", "open"):
        attempt.state = "processing"
        orders.record(session, order, "payment_pending", by, clock.now())
        letters.queue_payment_pending(session, order, clock.now())


def _paid(session: Session, attempt: PaymentAttempt, order: Order, facts: SessionFacts, by: str) -> None:
    now = clock.now()
    new = _add(session, order.number, "payment", facts, now)
    _book_its_fee(session, order.number, facts, now)
    attempt.state = "paid"
    if new:
        _raise_if_paid_twice(session, order, facts, now)
    if new or order.state == Deal.OPEN:  # booked, but the order does not know: a half-restored backup, a hand's slip
        orders.mark_paid(session, order.number, by, now)
    if new:
        oddities.note(session, order, facts, by, now)
        doubts.adopt(session, order, facts.payment_intent, now)
        strays.stop_what_went_back(session, order, sums(session, order.number), by, now)


def _expired(session: Session, attempt: PaymentAttempt, order: Order, _facts: SessionFacts, by: str) -> None:
    lapsing.lapsed(session, attempt, order, "expired", by)


def _failed(session: Session, attempt: PaymentAttempt, order: Order, _facts: SessionFacts, by: str) -> None:
    lapsing.failed(session, attempt, order, by)


def _wrong_amount(session: Session, attempt: PaymentAttempt, order: Order, facts: SessionFacts, by: str) -> None:
    """Money came, but not what was agreed: booked, never shipped, shown to a person with both figures."""
    now = clock.now()
    new = _add(session, order.number, "payment", facts, now)
    _book_its_fee(session, order.number, facts, now)
    if not new:
        return
    attempt.state = "paid"
    told = {
        "payment_intent": facts.payment_intent,
        "agreed_minor": order.total_minor,
        "agreed_currency": order.currency,
        "paid_minor": facts.amount.minor,
        "paid_currency": facts.amount.currency,
    }
    attention.raise_item(session, "wrong_amount", order.number, told, now)
    orders.mark_wrongly_paid(session, order, by, now, told)
    oddities.note(session, order, facts, by, now)
    doubts.adopt(session, order, facts.payment_intent, now)


_APPLY = {
    Verdict.NOTHING_YET: _nothing_yet,
    Verdict.PENDING: _pending,
    Verdict.PAID: _paid,
    Verdict.EXPIRED: _expired,
    Verdict.FAILED: _failed,
    Verdict.WRONG_AMOUNT: _wrong_amount,
}


def _book_stranger(session: Session, facts: SessionFacts) -> None:
    """A paid session that fits no order of ours is written down and shown; an unpaid one is somebody else's matter."""
    if facts.status != "complete" or facts.payment_status == "unpaid":
        return
    now = clock.now()
    new = _add(session, None, "payment", facts, now)
    _book_its_fee(session, None, facts, now)
    if new:
        _raise_unknown(session, facts, "unknown_payment")


def _raise_unknown(session: Session, facts: SessionFacts, kind: str) -> None:
    told = {
        "paid_minor": facts.amount.minor,
        "paid_currency": facts.amount.currency,
        "reference": facts.reference,
        "payment_intent": facts.payment_intent,
    }
    attention.raise_item(session, kind, facts.session_id, told, clock.now())


def _raise_if_paid_twice(session: Session, order: Order, facts: SessionFacts, at: datetime) -> None:
    payments = session.scalar(
        select(func.count())
        .select_from(LedgerRow)
        .where(LedgerRow.order_number == order.number, LedgerRow.kind == "payment")
    )
    if (payments or 0) > 1:
        told = {"payment_intent": facts.payment_intent, "minor": facts.amount.minor, "currency": facts.amount.currency}
        attention.raise_item(session, "double_payment", order.number, told, at)


def _add(session: Session, number: str | None, kind: str, facts: SessionFacts, at: datetime) -> bool:
    """False if it stands in the ledger already; what stood there without an order is new to the order."""
    stripe_id = facts.payment_intent or facts.session_id
    if facts.payment_intent and _named_at_last(session, number, kind, facts, at):
        return False
    if add_row(session, number, kind, stripe_id, facts.amount, at, facts.payment_intent, facts.livemode):
        return True
    return number is not None and strays.adopt(session, number, facts, at)


def _named_at_last(session: Session, number: str | None, kind: str, facts: SessionFacts, at: datetime) -> bool:
    """Whether this was booked before Stripe named the payment, under its session; it bears its name from now on."""
    nameless = (LedgerRow.kind == kind, LedgerRow.stripe_id == facts.session_id, LedgerRow.payment_intent.is_(None))
    named = {"stripe_id": facts.payment_intent, "payment_intent": facts.payment_intent}
    if not row_count(session.execute(update(LedgerRow).where(*nameless).values(named))):
        return False
    attention.settle_for(session, oddities.NAMELESS, number or "", "shop", "Stripe has named the payment", at)
    return True


def has_nameless(session: Session, order_number: str) -> bool:
    """Whether money came for an order in a payment that Stripe has not named: it cannot be sent back from here."""
    nameless = (LedgerRow.kind == "payment", LedgerRow.payment_intent.is_(None))
    return bool(session.scalar(select(func.count()).where(LedgerRow.order_number == order_number, *nameless)))


def _book_its_fee(session: Session, number: str | None, facts: SessionFacts, at: datetime) -> None:
    if facts.fee is not None and facts.fee_id is not None:
        book_fee(session, number, facts.payment_intent, facts.fee_id, facts.fee, at)


def book_fee(
    session: Session, order_number: str | None, payment_intent: str | None, txn_id: str, fee: Money, at: datetime
) -> bool:
    """Write down what Stripe took for a payment (above zero), by its balance transaction; no sum of an order counts it.
    False if it stands in the ledger already, or nothing was taken."""
    live = settings.current().live
    return bool(fee.minor) and add_row(session, order_number, "fee", txn_id, -fee, at, payment_intent, live)


def add_row(
    session: Session,
    order_number: str | None,
    kind: str,
    stripe_id: str,
    amount: Money,
    at: datetime,
    payment_intent: str | None,
    livemode: bool,
) -> bool:
    """Write a movement of money down. False if it stands in the ledger already; the database decides who was first."""
    row = LedgerRow(
        order_number=order_number,
        kind=kind,
        stripe_id=stripe_id,
        payment_intent=payment_intent,
        amount_minor=amount.minor,
        currency=amount.currency,
        livemode=livemode,
        at=at,
    )
    known = select(LedgerRow.id).where(LedgerRow.kind == kind, LedgerRow.stripe_id == stripe_id)
    if session.scalar(known) is not None:
        return False
    return add_once(session, row)


def sums(session: Session, order_number: str) -> Sums:
    """What the rows of an order add up to in its own currency; money in another one is a matter for a person."""
    rows = session.execute(
        select(
            LedgerRow.kind, LedgerRow.currency == Order.currency, LedgerRow.currency, func.sum(LedgerRow.amount_minor)
        )
        .join(Order, Order.number == LedgerRow.order_number)
        .where(LedgerRow.order_number == order_number)
        .group_by(LedgerRow.kind, LedgerRow.currency, Order.currency)
    ).all()
    processing = session.scalar(
        select(func.count())
        .select_from(PaymentAttempt)
        .where(PaymentAttempt.order_number == order_number, PaymentAttempt.state == "processing")
    )
    return added_up(((kind, bool(own), currency, int(minor)) for kind, own, currency, minor in rows), bool(processing))


def sums_of(order_number: str) -> Sums:
    """The same, for a page that only reads."""
    return sums(db.session(), order_number)


def unmatched() -> list[LedgerRow]:
    """Money that fits no order."""
    return list(db.session.scalars(select(LedgerRow).where(LedgerRow.order_number.is_(None)).order_by(LedgerRow.id)))
