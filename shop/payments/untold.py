"""Doubts about a payment that no person has been told of.

The list holds one item of a kind and order at a time: where an order has two disputes, or two warnings, the second
waits until the first is settled.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from shop import clock
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.db import db, end_read, transaction
from shop.orders import actions as orders
from shop.orders.models import Order
from shop.payments import doubts
from shop.payments.dispute_rules import Standing, is_inquiry, standing
from shop.payments.models import Dispute, RiskSignal

# A loss that nobody was told of in a year is told no more.
LOOK_BACK = timedelta(days=366)
KINDS = ("dispute_opened", "inquiry_opened", "dispute_lost", "review_opened", "fraud_warning")


def check() -> None:
    """Put every doubt that is open, and every dispute that was lost, before a person who has not heard of it."""
    end_read()
    waiting = {str(row.order_number) for row, _ in _untold(db.session(), _doubts(db.session()))}
    end_read()
    for number in sorted(waiting):
        with transaction() as session:
            order = orders.get_order(session, number)
            tell(session, order, [row for row in _doubts(session) if row.order_number == number], clock.now())


def tell(session: Session, order: Order, doubted: Iterable[Dispute | RiskSignal], at: datetime) -> None:
    """The same for these doubts of an order, inside the caller's transaction, with the order locked."""
    for row, kind in list(_untold(session, list(doubted))):
        attention.raise_item(session, kind, order.number, _facts(row) | {"posted": doubts.is_posted(order)}, at)


def _doubts(session: Session) -> list[Dispute | RiskSignal]:
    lost_lately = Dispute.closed_at >= clock.now() - LOOK_BACK
    disputes = select(Dispute).where(Dispute.order_number.is_not(None), or_(Dispute.closed_at.is_(None), lost_lately))
    signals = select(RiskSignal).where(RiskSignal.order_number.is_not(None), RiskSignal.is_open)
    return [*session.scalars(disputes.order_by(Dispute.id)), *session.scalars(signals.order_by(RiskSignal.id))]


def _untold(session: Session, doubted: list[Dispute | RiskSignal]) -> Iterator[tuple[Dispute | RiskSignal, str]]:
    """Those of which no item was ever raised, and which none of another doubt hides just now."""
    numbers = {row.order_number for row in doubted}
    query = select(AttentionItem).where(AttentionItem.kind.in_(KINDS), AttentionItem.object_key.in_(numbers))
    items: dict[tuple[str, str], list[AttentionItem]] = {}
    for item in session.scalars(query):
        items.setdefault((item.kind, item.object_key), []).append(item)
    for row in doubted:
        kind = _kind(row)
        told = items.get((kind or "", row.order_number or ""), [])
        hidden = any(item.settled_at is None or row.stripe_id in item.facts.values() for item in told)
        if kind is not None and not hidden:
            yield row, kind


def _kind(row: Dispute | RiskSignal) -> str | None:
    if isinstance(row, RiskSignal):
        return "review_opened" if row.kind == "review" else "fraud_warning"
    if row.closed_at is None:
        return "inquiry_opened" if is_inquiry(row.status) else "dispute_opened"
    return "dispute_lost" if standing(row.status, money_is_out=True) is Standing.LOST else None


def _facts(row: Dispute | RiskSignal) -> dict[str, Any]:
    return doubts.dispute_facts(row) if isinstance(row, Dispute) else {row.kind: row.stripe_id, "reason": row.reason}
