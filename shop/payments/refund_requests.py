"""Refunds as they are written down, in the transaction of the act that decides on them: how much of which payment, and
for which lines of the order. Stripe is asked afterwards (`refunds.send`).

Callers hold the order's lock, or, for money without an order, that of its payment (`stray_payment`): what is left is
then true until they are done.
"""

import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from shop.money import Money, granularity
from shop.orders.models import Order, OrderLine
from shop.payments import refund_rules
from shop.payments.models import LedgerRow, Refund, RefundLine
from shop.payments.refund_rules import LineMoney, Part
from shop.payments.requests import refund_request
from shop.payments.rules import KEPT_KINDS, Movement, left_per_payment

# Asked for, and not in the ledger yet: what Stripe has accepted is.
WITHOUT_ANSWER = ("requested", "unconfirmed")
# Nothing went back after all, or it came back to us.
CAME_TO_NOTHING = ("failed", "refused")
LEFT_THE_HOUSE = ("posted", "returned", "lost")


@dataclass(frozen=True, slots=True)
class Wish:
    """Who sends money back, why (in words for colleagues), and whether the buyer is told when it is done."""

    by: str
    reason: str | None = None
    tells_buyer: bool = True
    instead_of: int | None = None


def movement(row: LedgerRow | Refund) -> Movement:
    return row.payment_intent, Money(row.amount_minor, row.currency)


def kept(session: Session, number: str) -> list[tuple[str, Money]]:
    """What is kept of each payment of an order, the oldest first; what is asked for already counts as sent."""
    return _left(session, LedgerRow.order_number == number, Refund.order_number == number)


def _kept_of_stray(session: Session, payment_intent: str) -> list[tuple[str, Money]]:
    return _left(session, LedgerRow.payment_intent == payment_intent, Refund.payment_intent == payment_intent)


def _left(session: Session, of_ledger: ColumnElement[bool], of_refunds: ColumnElement[bool]) -> list[tuple[str, Money]]:
    rows = select(LedgerRow).where(of_ledger, LedgerRow.kind.in_(KEPT_KINDS)).order_by(LedgerRow.id)
    asked = select(Refund).where(of_refunds, Refund.state.in_(WITHOUT_ANSWER))
    return left_per_payment(map(movement, session.scalars(rows)), map(movement, session.scalars(asked)))


def in_its_currency(order: Order, payments: Iterable[tuple[str, Money]]) -> list[tuple[str, int]]:
    """Payments in the order's own currency, the one that its lines are in."""
    return [(intent, money.minor) for intent, money in payments if money.currency == order.currency]


def lines_of(session: Session, order: Order) -> list[LineMoney]:
    """What each line cost and what went back for it, in the order of the lines."""
    query = (
        select(OrderLine.position, OrderLine.total_minor, func.coalesce(func.sum(_counted.c.amount_minor), 0))
        .outerjoin(_counted, _counted.c.order_line_id == OrderLine.id)
        .where(OrderLine.order_id == order.id)
        .group_by(OrderLine.position, OrderLine.total_minor)
        .order_by(OrderLine.position)
    )
    return [LineMoney(position, cost, int(back)) for position, cost, back in session.execute(query)]


_counted = (
    select(RefundLine.order_line_id, RefundLine.amount_minor)
    .join(Refund, Refund.id == RefundLine.refund_id)
    .where(Refund.state.not_in(CAME_TO_NOTHING))
    .subquery()
)


def restockable(session: Session, order: Order) -> dict[int, int]:
    """By line: how many copies have left the house with a parcel and have not come back with a refund. Those of a
    packed parcel come back by unpacking it, which would count them a second time."""
    out: dict[int, int] = {}
    for content in (content for p in order.parcels if p.state in LEFT_THE_HOUSE for content in p.lines):
        out[content.line.position] = out.get(content.line.position, 0) + content.quantity
    return refund_rules.restockable(out, _restocked(session, order))


def _restocked(session: Session, order: Order) -> dict[int, int]:
    """Copies that came back with refunds, whatever became of the money."""
    query = (
        select(OrderLine.position, func.sum(RefundLine.restocked))
        .join(RefundLine, RefundLine.order_line_id == OrderLine.id)
        .where(OrderLine.order_id == order.id)
        .group_by(OrderLine.position)
    )
    return {position: int(n) for position, n in session.execute(query) if n}


def request_parts(session: Session, order: Order, parts: Sequence[Part], wish: Wish, at: datetime) -> list[Refund]:
    """Ask for these parts, out of the oldest payments first. Raises `NoSuchPart`, or `MoreThanLeft` for more than is
    left of a line or of the payments."""
    payments = in_its_currency(order, kept(session, order.number))
    all_kept = sum(minor for _, minor in payments)
    refund_rules.check(parts, lines_of(session, order), all_kept, granularity(order.currency))
    return [
        write(session, order, share.payment_intent, Money(share.minor, order.currency), wish, at, share.parts)
        for share in refund_rules.spread(parts, payments)
    ]


def request_rest(session: Session, order: Order, wish: Wish, at: datetime) -> list[Refund]:
    """Ask for everything back that was paid and not refunded, one refund per payment."""
    payments = kept(session, order.number)
    return [_whole(session, order, intent, money, wish, at) for intent, money in payments]


def request_payment(session: Session, order: Order, payment_intent: str, wish: Wish, at: datetime) -> list[Refund]:
    """Ask for what is left of one payment: the second of two, or money nobody agreed on. None if nothing is left."""
    payments = [payment for payment in kept(session, order.number) if payment[0] == payment_intent]
    return [_whole(session, order, intent, money, wish, at) for intent, money in payments]


def _whole(session: Session, order: Order, intent: str, money: Money, wish: Wish, at: datetime) -> Refund:
    parts: list[Part] = []
    if money.currency == order.currency:
        all_kept = sum(minor for _, minor in in_its_currency(order, kept(session, order.number)))
        parts = refund_rules.of_whole(money.minor, all_kept, lines_of(session, order), granularity(order.currency))
    return write(session, order, intent, money, wish, at, parts)


def request_again(session: Session, order: Order | None, old: Refund, wish: Wish, at: datetime) -> Refund | None:
    """Ask anew for what a refund that came to nothing was for, as far as it is still left. None if nothing is."""
    minor, parts = still_left(session, order, old)
    if minor <= 0:
        return None
    anew = replace(wish, instead_of=old.id)
    return write(session, order, old.payment_intent, Money(minor, old.currency), anew, at, parts)


def still_left(session: Session, order: Order | None, old: Refund) -> tuple[int, list[Part]]:
    """What of a refund that came to nothing is still to be sent, in minor units, and for which lines."""
    payments = kept(session, order.number) if order else _kept_of_stray(session, old.payment_intent)
    left = sum(m.minor for intent, m in payments if intent == old.payment_intent and m.currency == old.currency)
    lines = lines_of(session, order) if order else []
    return refund_rules.again(old.amount_minor, parts_of(session, old), lines, left)


def parts_of(session: Session, row: Refund) -> list[Part]:
    """Which lines a refund is for."""
    query = (
        select(OrderLine.position, RefundLine.amount_minor, RefundLine.quantity, RefundLine.restocked)
        .join(RefundLine, RefundLine.order_line_id == OrderLine.id)
        .where(RefundLine.refund_id == row.id)
        .order_by(RefundLine.id)
    )
    return [Part(*values) for values in session.execute(query)]


def stray_payment(session: Session, payment_intent: str) -> LedgerRow | None:
    """A payment that fits no order, locked: nobody else sends it back meanwhile."""
    query = select(LedgerRow).where(
        LedgerRow.payment_intent == payment_intent, LedgerRow.kind == "payment", LedgerRow.order_number.is_(None)
    )
    return session.scalar(query.with_for_update())


def request_stray(session: Session, payment_intent: str, wish: Wish, at: datetime) -> list[Refund]:
    """Ask for what is left of a payment that fits no order."""
    return [write(session, None, intent, money, wish, at) for intent, money in _kept_of_stray(session, payment_intent)]


def write(
    session: Session,
    order: Order | None,
    intent: str,
    amount: Money,
    wish: Wish,
    at: datetime,
    parts: Sequence[Part] = (),
) -> Refund:
    """Write a refund down with its exact request and key, and the lines it is for."""
    number = order.number if order else None
    row = Refund(
        order_number=number,
        payment_intent=intent,
        amount_minor=amount.minor,
        currency=amount.currency,
        idempotency_key=secrets.token_hex(16),
        request="",
        reason=wish.reason,
        tells_buyer=wish.tells_buyer and order is not None,
        instead_of=wish.instead_of,
        by=wish.by,
        created_at=at,
        next_attempt_at=at,
    )
    session.add(row)
    session.flush()
    row.idempotency_key = f"refund-{row.id}"
    row.request = json.dumps(refund_request(intent, amount, number, row.id))
    session.add_all(_lines(order, row, parts))
    session.flush()
    return row


def _lines(order: Order | None, row: Refund, parts: Sequence[Part]) -> list[RefundLine]:
    ids = {line.position: line.id for line in order.lines} if order and parts else {}
    return [
        RefundLine(
            refund_id=row.id,
            order_line_id=ids[part.position],
            amount_minor=part.minor,
            quantity=part.quantity,
            restocked=part.restocked,
        )
        for part in parts
    ]
