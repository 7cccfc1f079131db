"""Refunds that came to nothing: Stripe refused them, or the money came back. Each is put before a person, who asks for
it anew or pays it back another way."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.db import db, transaction
from shop.money import Money
from shop.orders.models import Order
from shop.payments import ledger, refund_requests
from shop.payments.models import Refund
from shop.payments.refund_requests import CAME_TO_NOTHING, Wish


def put_before_a_person(session: Session, row: Refund, at: datetime) -> None:
    """`row` is refused or failed. Facts: `refund` (its id), `minor`, `currency`, `why` (Stripe's code)."""
    told = {"refund": row.id, "minor": row.amount_minor, "currency": row.currency, "why": row.failure or ""}
    attention.raise_item(session, f"refund_{row.state}", _about(row), told, at)


def _about(row: Refund) -> str:
    """The order, or the payment that fits none."""
    return row.order_number or row.payment_intent


def raise_unshown() -> None:
    """Put every refund that came to nothing before a person, also one whose order had another such matter open when it
    failed: the list holds one matter of a kind for an object at a time."""
    unshown = [row.id for row in _unsettled(db.session()) if not _was_shown(db.session(), row)]
    if not unshown:
        return
    with transaction() as session:
        for row in _unsettled(session):
            if row.id in unshown:
                put_before_a_person(session, row, clock.now())


def _unsettled(session: Session) -> list[Refund]:
    asked_anew = select(Refund.instead_of).where(Refund.instead_of.is_not(None))
    query = select(Refund).where(Refund.state.in_(CAME_TO_NOTHING), Refund.id.not_in(asked_anew))
    return list(session.scalars(query.order_by(Refund.id)))


def _was_shown(session: Session, row: Refund) -> bool:
    query = select(AttentionItem).where(
        AttentionItem.kind == f"refund_{row.state}", AttentionItem.object_key == _about(row)
    )
    return any(item.facts.get("refund", row.id) == row.id for item in session.scalars(query))


def is_asked_anew(session: Session, row: Refund) -> bool:
    """Whether another refund was written down in its place."""
    return session.scalar(select(Refund.id).where(Refund.instead_of == row.id)) is not None


def settle_by_hand(session: Session, order: Order | None, row: Refund, by: str, at: datetime) -> Money | None:
    """It was paid back another way, and counts as sent, as far as it was still left: for less than all of it another
    row stands in its place. Returns how much that is, None if nothing is left. The caller holds the locks."""
    minor, parts = refund_requests.still_left(session, order, row)
    if minor <= 0:
        return None
    amount, live = Money(minor, row.currency), settings.current().live
    if minor < row.amount_minor:
        wish = Wish(by, reason=row.reason, tells_buyer=False, instead_of=row.id)
        row = refund_requests.write(session, order, row.payment_intent, amount, wish, at, parts)
    row.state = "by_hand"
    ledger.add_row(session, row.order_number, "refund", f"by-hand-{row.id}", -amount, at, row.payment_intent, live)
    return amount
