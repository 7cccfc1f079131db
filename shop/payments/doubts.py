"""Doubts about a payment – a dispute, an inquiry, a review, a warning of fraud – and what they do to an order.

While one is open nothing that is still in the house leaves it of its own accord. Each function is a step inside the
caller's transaction, with the order locked. The reasons below stand at held parcels, where staff read them.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import exists, select, update
from sqlalchemy.orm import Session

from shop.attention import items as attention
from shop.db import db
from shop.orders import actions as orders
from shop.orders.counting import WAITS_FOR_COPIES
from shop.orders.models import Order, Parcel
from shop.orders.states import ParcelState
from shop.payments.dispute_rules import is_inquiry
from shop.payments.models import Dispute, LedgerRow, PaymentAttempt, RiskSignal

DISPUTED = "the buyer’s bank disputes the payment"
ASKED = "the buyer’s bank asks about the payment"
REVIEWED = "Stripe reviews the payment"
WARNED = "the card’s issuer warns of fraud"
WON = "the dispute was won; decide whether it still goes"
LOST = "the dispute was lost"
PAID_BACK = "all the money was sent back"
# Reasons of a doubt that is open: they go with it.
OPEN_REASONS = (DISPUTED, ASKED, REVIEWED, WARNED)
# A parcel may have been held before, for a reason that comes back when the doubt is gone.
ALSO = ". Before that: "
DISPUTE_KINDS = ("dispute", "dispute_reversed", "dispute_fee", "dispute_fee_returned")
IN_THE_HOUSE = (ParcelState.TO_PACK, ParcelState.PACKED)
GONE = (ParcelState.POSTED, ParcelState.RETURNED, ParcelState.LOST)


def order_of(session: Session, payment_intent: str | None) -> str | None:
    """The number of the order that a payment is for, as far as we know."""
    if payment_intent is None:
        return None
    booked = select(LedgerRow.order_number).where(
        LedgerRow.payment_intent == payment_intent, LedgerRow.kind == "payment", LedgerRow.order_number.is_not(None)
    )
    tried = select(PaymentAttempt.order_number).where(PaymentAttempt.payment_intent == payment_intent)
    return session.scalar(booked.limit(1)) or session.scalar(tried.limit(1))


def is_posted(order: Order) -> bool:
    """Whether a parcel has left the house."""
    return any(parcel.state in GONE for parcel in order.parcels)


def in_the_house(order: Order) -> list[Parcel]:
    return [parcel for parcel in order.parcels if parcel.state in IN_THE_HOUSE]


def reason_for(session: Session, number: str) -> str | None:
    """Why an order's parcels have to wait, as the gravest of its open doubts says; None if there is none."""
    statuses = session.scalars(
        select(Dispute.status).where(Dispute.order_number == number, Dispute.closed_at.is_(None))
    ).all()
    kinds = session.scalars(select(RiskSignal.kind).where(RiskSignal.order_number == number, RiskSignal.is_open)).all()
    if any(not is_inquiry(status) for status in statuses):
        return DISPUTED
    if statuses:
        return ASKED
    return REVIEWED if "review" in kinds else WARNED if kinds else None


def stands(number: str) -> bool:
    """Whether an order's payment is doubted; for a page that only reads."""
    return reason_for(db.session(), number) is not None


def stop(session: Session, order: Order, by: str, at: datetime) -> None:
    """Hold all that is still in the house for the gravest open doubt, if there is one."""
    session.flush()
    reason = reason_for(session, order.number)
    if reason is not None:
        hold(session, order, reason, by, at)


def hold(session: Session, order: Order, reason: str, by: str, at: datetime) -> bool:
    """Hold all that is still in the house for this reason. False if there is nothing to hold."""
    for parcel in in_the_house(order):
        _relabel(session, parcel, reason, by, at)
    return bool(in_the_house(order))


def ease(session: Session, order: Order, by: str, at: datetime) -> None:
    """A doubt is gone: what it held is let go, unless another one stands, or it was held before for its own reason."""
    session.flush()
    reason = reason_for(session, order.number)
    for parcel in _held_by_doubt(order):
        if reason is not None:
            _relabel(session, parcel, reason, by, at)
        else:
            _let_go(session, parcel, by, at)


def keep(session: Session, order: Order, reason: str, by: str, at: datetime) -> bool:
    """A doubt is over, and a person decides what it held: that stays, for this reason. False if it held nothing."""
    session.flush()
    held = _held_by_doubt(order)
    for parcel in held:
        _relabel(session, parcel, reason_for(session, order.number) or reason, by, at)
    return bool(held)


def _held_by_doubt(order: Order) -> list[Parcel]:
    return [parcel for parcel in in_the_house(order) if _parts(parcel.held_reason)[0] in OPEN_REASONS]


def _parts(reason: str | None) -> tuple[str | None, str | None]:
    """A doubt's reason, and what the parcel was held for before it. Waiting for copies needs no remembering: the order
    knows it."""
    head, _, earlier = (reason or "").partition(ALSO)
    if head not in (*OPEN_REASONS, WON, LOST, PAID_BACK):
        head, earlier = "", reason or ""
    return head or None, earlier if earlier and earlier != WAITS_FOR_COPIES else None


def _relabel(session: Session, parcel: Parcel, reason: str, by: str, at: datetime) -> None:
    earlier = _parts(parcel.held_reason)[1]
    wanted = f"{reason}{ALSO}{earlier}" if earlier else reason
    if parcel.held_reason != wanted:
        orders.hold(session, parcel.id, wanted, by, at)


def _let_go(session: Session, parcel: Parcel, by: str, at: datetime) -> None:
    earlier = _parts(parcel.held_reason)[1]
    if earlier is not None:
        orders.hold(session, parcel.id, earlier, by, at)
    else:
        orders.let_go(session, parcel.id, by, at)


def settle(
    session: Session, order: Order, kind: str, row: Dispute | RiskSignal, how: tuple[str, str, datetime]
) -> None:
    """Settle the item about this very dispute, review or warning, if it is open. `how`: who it was that brought it
    about, in which words, and when."""
    by, resolution, at = how
    for item in attention.open_about(order.number):
        if item.kind == kind and row.stripe_id in item.facts.values():
            attention.settle(session, item.id, by if by.startswith("staff:") else "shop", resolution, at)


def dispute_facts(row: Dispute) -> dict[str, Any]:
    """What the list of things to do tells of a dispute; nothing is due of one that is over."""
    return {
        "dispute": row.stripe_id,
        "due_by": row.due_by.isoformat() if row.due_by and row.closed_at is None else None,
        "minor": row.amount_minor,
        "currency": row.currency,
        "reason": row.reason,
    }


def dispute_opened(session: Session, order: Order, row: Dispute, by: str, at: datetime) -> None:
    """The bank disputes the payment or asks about it: what is here is held, and a person is told until when to act."""
    kind = "inquiry_opened" if is_inquiry(row.status) else "dispute_opened"
    facts = dispute_facts(row)
    orders.record(session, order, kind, by, at, **facts)
    stop(session, order, by, at)
    if kind == "dispute_opened":
        settle(session, order, "inquiry_opened", row, (by, "the inquiry has become a dispute", at))
        for earlier in ("review_opened", "fraud_warning"):
            attention.settle_for(session, earlier, order.number, "shop", "the bank disputes the payment now", at)
    attention.raise_item(session, kind, order.number, facts | {"posted": is_posted(order)}, at)


def dispute_lost(session: Session, order: Order, row: Dispute, by: str, at: datetime) -> None:
    """The money is gone, and nothing is sent for it. What becomes of parcels that are still here, a person decides."""
    orders.record(session, order, "dispute_lost", by, at, **dispute_facts(row))
    hold(session, order, reason_for(session, order.number) or LOST, by, at)
    facts = dispute_facts(row) | {"posted": is_posted(order)}
    attention.raise_item(session, "dispute_lost", order.number, facts, at)


def signal_opened(session: Session, order: Order, row: RiskSignal, by: str, at: datetime) -> None:
    kind = "review_opened" if row.kind == "review" else "fraud_warning"
    facts = {row.kind: row.stripe_id, "reason": row.reason}
    orders.record(session, order, kind, by, at, **facts)
    stop(session, order, by, at)
    attention.raise_item(session, kind, order.number, facts | {"posted": is_posted(order)}, at)


def adopt(session: Session, order: Order, payment_intent: str | None, at: datetime) -> None:
    """A payment has become known: what was doubted about it before, when it fitted no order, is this order's now."""
    if payment_intent is None or not session.scalar(select(_any_unmatched(payment_intent))):
        return
    disputes = session.scalars(_unmatched(Dispute, payment_intent)).all()
    signals = session.scalars(_unmatched(RiskSignal, payment_intent)).all()
    for row in (*disputes, *signals):
        row.order_number = order.number
    place_money(session, order.number, payment_intent)
    session.flush()
    for dispute in disputes:
        attention.settle_for(session, "dispute_unmatched", dispute.stripe_id, "shop", "its order is known now", at)
        if dispute.closed_at is None:
            dispute_opened(session, order, dispute, "stripe", at)
        elif dispute.status != "won" and not is_inquiry(dispute.status):
            dispute_lost(session, order, dispute, "stripe", at)
    for signal in signals:
        if signal.is_open:
            signal_opened(session, order, signal, "stripe", at)


def _unmatched(model: type[Dispute] | type[RiskSignal], payment_intent: str) -> Any:
    return select(model).where(model.payment_intent == payment_intent, model.order_number.is_(None)).with_for_update()


def _any_unmatched(payment_intent: str) -> Any:
    found = [
        exists().where(model.payment_intent == payment_intent, model.order_number.is_(None))
        for model in (Dispute, RiskSignal)
    ]
    return found[0] | found[1]


def place_money(session: Session, number: str, payment_intent: str) -> None:
    """What disputes of a payment moved while it fitted no order is this order's."""
    session.execute(
        update(LedgerRow)
        .where(
            LedgerRow.payment_intent == payment_intent,
            LedgerRow.order_number.is_(None),
            LedgerRow.kind.in_(DISPUTE_KINDS),
        )
        .values(order_number=number)
        .execution_options(synchronize_session=False)
    )
