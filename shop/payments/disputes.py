"""Disputes: one function brings our books and holds to what Stripe says of one, however often it is called.

It serves the notices, the hourly check and the desk. `charge.dispute.closed` does not say who won: the status does, and
that the money is back the ledger says, once all that we were ever told is booked. Two reads may be booked the other way
round, so nothing else of what was read says where the money is.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.db import add_once, db, end_read, transaction
from shop.money import Money
from shop.orders import actions as orders
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import dispute_money, doubts, ledger, mismatches, stripe_gateway, untold
from shop.payments.at_stripe import disputes as at_stripe_disputes
from shop.payments.dispute_rules import (
    ENDED,
    DisputeFacts,
    Standing,
    bookings,
    is_inquiry,
    later,
    standing,
)
from shop.payments.models import Dispute, LedgerRow


def refresh(dispute_id: str, by: str = "stripe") -> None:
    """Read a dispute back and bring order, ledger and holds to it. Raises `Unreachable`: nothing has changed."""
    end_read()
    try:
        facts = at_stripe_disputes.read(dispute_id)
    except stripe_gateway.Unknown:
        mismatches.tell("dispute_unmatched", dispute_id, {})
        return
    book(facts, by)


def book(facts: DisputeFacts, by: str) -> None:
    """Bring our books to a dispute as it was just read back."""
    now = clock.now()
    with transaction() as session:
        if facts.livemode != settings.current().live:
            attention.raise_item(session, "other_mode", facts.dispute_id, {"event": "dispute"}, now)
            return
        number = doubts.order_of(session, facts.payment_intent)
        order = orders.get_order(session, number) if number else None
        row, before = _row(session, facts, number)
        _book_money(session, facts, number, now)
        after = _note(session, row, facts, now)
        session.flush()
        if order is None:
            _unmatched(session, row, before, now)
        elif before is not after:
            _EFFECTS[after](session, order, row, by, now)


def _row(session: Session, facts: DisputeFacts, number: str | None) -> tuple[Dispute, Standing | None]:
    """The dispute's row, locked, and how it stood when its order last heard of it; None if that has not heard of it."""
    found = select(Dispute).where(Dispute.stripe_id == facts.dispute_id).with_for_update()
    row = session.scalar(found.execution_options(populate_existing=True))
    if row is None:
        if add_once(session, _new(facts, number)):
            return session.scalars(found).one(), None
        row = session.scalars(found.execution_options(populate_existing=True)).one()
    if row.order_number is None and number is not None:
        row.order_number = number
        doubts.place_money(session, number, facts.payment_intent or "")
        attention.settle_for(session, "dispute_unmatched", row.stripe_id, "shop", "its order is known now")
        return row, None
    return row, standing(row.status, money_is_out=row.closed_at is None)


def _new(facts: DisputeFacts, number: str | None) -> Dispute:
    return Dispute(
        stripe_id=facts.dispute_id,
        order_number=number,
        payment_intent=facts.payment_intent,
        charge=facts.charge,
        amount_minor=facts.amount.minor,
        currency=facts.amount.currency,
        reason=facts.reason,
        status=facts.status,
        is_refundable=facts.is_refundable,
        livemode=facts.livemode,
        due_by=facts.due_by,
        opened_at=facts.opened_at,
    )


def _note(session: Session, row: Dispute, facts: DisputeFacts, at: datetime) -> Standing:
    """Write down what was read, unless a later read was booked before it; returns how the dispute stands now."""
    out = dispute_money.is_out(session, row, [booking.txn_id for booking in bookings(facts)])
    if later(row.status, facts.status, out) == facts.status:
        row.status, row.reason, row.due_by = facts.status, facts.reason, facts.due_by
        row.amount_minor, row.currency = facts.amount.minor, facts.amount.currency
        row.is_refundable = facts.is_refundable
    after = standing(row.status, out)
    row.closed_at = (row.closed_at or at) if after in ENDED else None
    return after


def _book_money(session: Session, facts: DisputeFacts, number: str | None, at: datetime) -> None:
    for booking in bookings(facts):
        intent, live = facts.payment_intent, facts.livemode
        ledger.add_row(session, number, booking.kind, booking.txn_id, booking.amount, at, intent, live)


def _unmatched(session: Session, row: Dispute, before: Standing | None, at: datetime) -> None:
    """A dispute of money that fits no order of ours: written down, and shown once."""
    if before is None:
        facts = doubts.dispute_facts(row) | {"payment_intent": row.payment_intent}
        attention.raise_item(session, "dispute_unmatched", row.stripe_id, facts, at)


def _won(session: Session, order: Order, row: Dispute, by: str, at: datetime) -> None:
    orders.record(session, order, "dispute_won", by, at, **doubts.dispute_facts(row))
    _settle_opened(session, order, row, (by, "settled by the outcome: the dispute is won", at))
    held = doubts.keep(session, order, doubts.WON, by, at)
    if held and doubts.reason_for(session, order.number) is None:
        attention.raise_item(session, "dispute_won", order.number, doubts.dispute_facts(row), at)
    if order.state == Deal.CANCELLED:  # nothing is sent for the money that has come back
        attention.raise_item(session, "paid_after_cancellation", order.number, {}, at)


def _lost(session: Session, order: Order, row: Dispute, by: str, at: datetime) -> None:
    _settle_opened(session, order, row, (by, "settled by the outcome: the dispute is lost", at))
    doubts.dispute_lost(session, order, row, by, at)


def _dropped(session: Session, order: Order, row: Dispute, by: str, at: datetime) -> None:
    orders.record(session, order, "inquiry_closed", by, at, dispute=row.stripe_id)
    _settle_opened(session, order, row, (by, "settled by the outcome: the bank asks no more", at))
    doubts.ease(session, order, by, at)


def _settle_opened(session: Session, order: Order, row: Dispute, how: tuple[str, str, datetime]) -> None:
    """The item about this one is done with; another dispute that is open still, and was hidden by it, comes at once."""
    for kind in ("dispute_opened", "inquiry_opened"):
        doubts.settle(session, order, kind, row, how)
    others = select(Dispute).where(Dispute.order_number == order.number, Dispute.closed_at.is_(None))
    untold.tell(session, order, session.scalars(others).all(), how[2])


_EFFECTS: dict[Standing, Callable[[Session, Order, Dispute, str, datetime], None]] = {
    Standing.ASKED: doubts.dispute_opened,
    Standing.OPEN: doubts.dispute_opened,
    Standing.WON: _won,
    Standing.LOST: _lost,
    Standing.DROPPED: _dropped,
}


def refresh_since(created: int) -> list[tuple[str, str]]:
    """Bring our books to every dispute opened since an instant (Unix seconds), and to those still open here.

    Returns ("dispute", id) of each that had not been in step. One that cannot be dealt with is put before a person, and
    the next is dealt with. Raises `Unreachable`.
    """
    end_read()
    told = {facts.dispute_id: facts for facts in at_stripe_disputes.since(created)}
    still_open = select(Dispute.stripe_id).where(
        Dispute.closed_at.is_(None), Dispute.livemode == settings.current().live
    )
    names = [*told, *(found for found in db.session.scalars(still_open).all() if found not in told)]
    end_read()
    return [("dispute", name) for name in names if mismatches.by_itself(name, partial(_bring, name, told.get(name)))]


def _bring(dispute_id: str, facts: DisputeFacts | None) -> bool:
    """True if it had not been in step. Without `facts` it is read back first."""
    try:
        found = facts or at_stripe_disputes.read(dispute_id)
    except stripe_gateway.Unknown:
        mismatches.tell("dispute_unmatched", dispute_id, {})
        return False
    if _in_step(found):
        return False
    book(found, by="shop")
    return True


def _in_step(facts: DisputeFacts) -> bool:
    end_read()
    row = db.session.scalar(select(Dispute).where(Dispute.stripe_id == facts.dispute_id))
    if row is None:
        return False
    wanted = {(booking.kind, booking.txn_id) for booking in bookings(facts)}
    ids = [txn_id for _, txn_id in wanted]
    known = db.session.execute(select(LedgerRow.kind, LedgerRow.stripe_id).where(LedgerRow.stripe_id.in_(ids)))
    placed = row.order_number is not None or doubts.order_of(db.session(), facts.payment_intent) is None
    out = dispute_money.is_out(db.session(), row, ids)
    is_noted = (row.closed_at is not None) is (standing(row.status, out) in ENDED) and (
        later(row.status, facts.status, out) != facts.status
        or (row.status, row.due_by, row.is_refundable) == (facts.status, facts.due_by, facts.is_refundable)
    )
    return placed and is_noted and wanted <= {(kind, txn_id) for kind, txn_id in known}


def of_order(number: str) -> list[Dispute]:
    return list(db.session.scalars(select(Dispute).where(Dispute.order_number == number).order_by(Dispute.id)))


def find(dispute_id: str) -> Dispute | None:
    return db.session.scalar(select(Dispute).where(Dispute.stripe_id == dispute_id))


def is_lost(session: Session, number: str) -> bool:
    """Whether a dispute of the order ended with the money at the buyer's bank."""
    found = select(Dispute.status).where(Dispute.order_number == number, Dispute.closed_at.is_not(None))
    return any(standing(status, money_is_out=True) is Standing.LOST for status in session.scalars(found))


def is_undecided(session: Session, number: str) -> bool:
    """Whether a bank has taken money of the order and is still to decide whose it is."""
    found = select(Dispute.status).where(Dispute.order_number == number, Dispute.closed_at.is_(None))
    return any(not is_inquiry(status) for status in session.scalars(found))


def amount(row: Dispute) -> Money:
    return Money(row.amount_minor, row.currency)


def obstacle(number: str, payment_intent: str | None = None) -> str | None:
    """Why Stripe would refuse to send money back for an order, or for this one of its payments; None if it would not.

    `disputed` while the bank has not decided, `dispute_lost` when the buyer has the money from their bank already.
    """
    blocked = {
        row.payment_intent: "disputed" if row.closed_at is None else "dispute_lost"
        for row in of_order(number)
        if not row.is_refundable
    }
    if payment_intent is not None:
        return blocked.get(payment_intent)
    paid = select(LedgerRow.payment_intent).where(LedgerRow.order_number == number, LedgerRow.kind == "payment")
    others = set(db.session.scalars(paid)) - set(blocked)
    return None if others or not blocked else next(iter(blocked.values()))
