"""What the worker does for payments: lapse, end, ask again – for everything whose notice never came."""

from datetime import timedelta

from sqlalchemy import select

from shop import clock
from shop.attention import items as attention
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
        try:
            _settle_last(number)
            if attempts.money_is_coming(number):
                continue  # the bank decides, or a person: not the clock
            attempts.close_all(number)
        except stripe_gateway.Refused as no:
            _unknown_to_stripe(number, no)
        with transaction() as session:
            orders.expire(session, number, by="shop", at=clock.now())
    return len(numbers)


def _settle_last(number: str) -> None:
    last = attempts.latest(number)
    if last is not None and last.session_id is not None and last.state in ("open", "processing"):
        ledger.settle(last.session_id, by="shop")


def _unknown_to_stripe(number: str, no: stripe_gateway.Refused) -> None:
    """A session that this account of Stripe's has never heard of cannot be paid either; a person should know.

    Any other refusal (a revoked key) says nothing about the session, so nothing is released.
    """
    if no.facts.get("stripe_code") != "resource_missing":
        raise no
    with transaction() as session:
        attention.raise_item(session, "session_unknown_to_stripe", number, {}, clock.now())


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
