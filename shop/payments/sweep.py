"""What the worker does for payments: lapse, end, ask again – for everything whose notice never came."""

from datetime import timedelta

from sqlalchemy import select

from shop import clock
from shop.db import db, transaction
from shop.orders import actions as orders
from shop.orders import queries as order_queries
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import attempts, ledger, refunds, stripe_gateway
from shop.payments.models import PaymentAttempt

# Stripe ends the session at the order's `expires_at`; its notice is given this long before we ask ourselves.
GRACE = timedelta(minutes=2)


def sweep() -> int:
    """One round. Returns how many orders and refunds were looked at. Stripe out of reach: the rest waits."""
    try:
        return _lapse() + _end_sessions_of_ended_orders() + refunds.send_due()
    except stripe_gateway.Unreachable:
        return 0


def _lapse() -> int:
    """Orders whose time is up: every session they may have had is settled or ended, then their copies are free."""
    numbers = order_queries.lapsed(clock.now() - GRACE)
    for number in numbers:
        if _processing(number):
            continue
        attempts.close_all(number)
        with transaction() as session:
            orders.expire(session, number, by="shop", at=clock.now())
    return len(numbers)


def _processing(number: str) -> bool:
    """A delayed method is under way: the bank decides, not the clock. Stripe is asked how it stands."""
    last = attempts.latest(number)
    if last is None or last.session_id is None or last.state not in ("open", "processing"):
        return False
    ledger.settle(last.session_id, by="shop")
    last = attempts.latest(number)
    return last is not None and last.state in ("processing", "paid")


def _end_sessions_of_ended_orders(limit: int = 50) -> int:
    """An order that was cancelled or replaced must not be payable any more."""
    query = (
        select(PaymentAttempt.order_number)
        .join(Order, Order.number == PaymentAttempt.order_number)
        .where(PaymentAttempt.state.in_(("prepared", "open")), Order.state.in_((Deal.CANCELLED, Deal.EXPIRED)))
        .distinct()
        .limit(limit)
    )
    numbers = list(db.session.scalars(query))
    for number in numbers:
        attempts.close_all(number)
    return len(numbers)
