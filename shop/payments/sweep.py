"""What the worker does for payments: lapse, end, ask again – for everything whose notice never came.

Each order is dealt with by itself: one that cannot be does not keep the others waiting.
"""

import time
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TypeVar

import structlog
from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import aliased

from shop import clock
from shop.attention import items as attention
from shop.db import db, transaction
from shop.errors import ShopError
from shop.orders import actions as orders
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import attempts, mismatches, refund_mishaps, refunds, stripe_gateway
from shop.payments.models import PaymentAttempt

# Stripe ends the session at the order's `expires_at`; its notice is given this long before we ask ourselves.
GRACE = timedelta(minutes=2)
AT_A_TIME = 100
# The worker has mails to send as well.
ROUND_SECONDS = 20

log = structlog.get_logger(__name__)
_Key = TypeVar("_Key", str, int)


def lapse_overdue() -> None:
    """Orders whose time is up: every session they may have had is settled or ended, then their copies are free.

    Orders that cost nothing come first, and Stripe is not asked about them: they lapse also while it is out of reach.
    An order whose payment is under way is left to the bank, and looked at by the hourly check.
    """
    _each(_overdue(Order.total_minor == 0), _expire)
    _each(_overdue(Order.total_minor > 0), _lapse)


def end_abandoned() -> None:
    """Sessions that must not be paid any more: of an order that has ended, or replaced by a newer attempt."""
    _each(_with_abandoned_sessions(), _end_abandoned)


def send_refunds() -> None:
    """Refunds that wait for a clear answer are asked for again; those that came to nothing are put before a person."""
    _each(refunds.due(), refunds.send)
    refund_mishaps.raise_unshown()


def deal_with(number: str) -> None:
    """All of this for one order, now. Raises what keeps it from being done."""
    _lapse(number)
    _end_abandoned(number)


def _each(keys: Iterable[_Key], work: Callable[[_Key], None]) -> None:
    """Deal with each for itself, within the round's time.

    Stripe out of reach ends the round. A fault of Stripe's own or of ours concerns the one that was asked for: it is
    put before a person, and the next is dealt with.
    """
    ends_at = time.monotonic() + ROUND_SECONDS
    for key in keys:
        if time.monotonic() > ends_at:
            return
        try:
            work(key)
        except stripe_gateway.Locked:
            attempts.report_locked()
            return
        except stripe_gateway.Unreachable as lost:
            if lost.facts["why"] not in ("failed", "in_use"):
                return
        except Exception as fault:
            log.exception("left for the next round", work=work.__name__, key=str(key))
            left_aside(str(key), fault)


def left_aside(key: str, fault: Exception | None = None) -> None:
    """Tell a person, once, of something that the worker cannot deal with by itself.

    What a person has noted is told again only if it fails for another reason.
    """
    facts = {} if fault is None else {"why": _reason(fault)}
    with transaction() as session:
        if mismatches.is_news(session, "left_aside", key, facts):
            attention.raise_item(session, "left_aside", key, facts, clock.now())


def _reason(fault: Exception) -> str:
    if isinstance(fault, ShopError):
        return str(fault.facts.get("stripe_code") or fault.code)
    return type(fault).__name__


def _overdue(which: ColumnElement[bool]) -> list[str]:
    money_is_coming = exists().where(
        PaymentAttempt.order_number == Order.number, PaymentAttempt.state.in_(("processing", "paid"))
    )
    query = (
        select(Order.number)
        .where(Order.state == Deal.OPEN, Order.expires_at <= clock.now() - GRACE, ~money_is_coming, which)
        .order_by(Order.id)
        .limit(AT_A_TIME)
    )
    return list(db.session.scalars(query))


def _lapse(number: str) -> None:
    if not _is_overdue(number):
        return  # somebody began to pay anew since the list was drawn up
    attempts.settle_all(number, by="shop")
    if attempts.money_is_coming(number):
        return
    attempts.close_all(number)
    _expire(number)


def _expire(number: str) -> None:
    """End it, unless somebody has begun to pay meanwhile."""
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.expires_at <= clock.now() - GRACE and not attempts.money_is_coming(number):
            orders.expire(session, number, by="shop", at=clock.now())


def _is_overdue(number: str) -> bool:
    query = select(Order.id).where(
        Order.number == number, Order.state == Deal.OPEN, Order.expires_at <= clock.now() - GRACE
    )
    return db.session.scalar(query) is not None


def _with_abandoned_sessions() -> list[str]:
    newer = aliased(PaymentAttempt)
    is_old = exists().where(newer.order_number == PaymentAttempt.order_number, newer.attempt > PaymentAttempt.attempt)
    query = (
        select(PaymentAttempt.order_number)
        .join(Order, Order.number == PaymentAttempt.order_number)
        .where(PaymentAttempt.state.in_(("prepared", "unclear", "open")))
        .where(PaymentAttempt.created_at <= clock.now() - GRACE, or_(Order.state != Deal.OPEN, is_old))
        .distinct()
        .limit(AT_A_TIME)
    )
    return list(db.session.scalars(query))


def _end_abandoned(number: str) -> None:
    state = db.session.scalar(select(Order.state).where(Order.number == number))
    last = attempts.latest(number)
    attempts.close_others(number, keep=last.id if last is not None and state == Deal.OPEN else 0)
