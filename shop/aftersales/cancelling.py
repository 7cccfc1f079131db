"""Cancelling an order: the deal ends, the copies are for sale again, the money goes back, the buyer is told."""

from collections.abc import Sequence

from shop import clock
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.orders import actions as orders
from shop.orders import forward, letters
from shop.orders import queries as order_queries
from shop.orders.states import Deal
from shop.payments import attempts, refunds, stripe_gateway

REASONS = ("buyer_asked", "no_stock", "not_deliverable", "other")


def cancel(number: str, reason: str, by: str) -> None:
    """Cancel before packing, and ask Stripe for everything back that was paid.

    An order that still waits for money is first looked up at Stripe, so that the buyer is told the truth about theirs.
    The cancellation, the refund to be made and the mail are one transaction; Stripe is asked after it, and again by the
    worker for as long as it gives no clear answer. Of an order that cost nothing Stripe is never asked. Raises
    `NotAllowed`, `AlreadyDone`, `NotFound`, or `Unreachable` while Stripe cannot say whether the order has been paid;
    nothing is changed then.
    """
    _look_up_open_payment(number)
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state == Deal.CANCELLED:
            raise AlreadyDone(number=number, act="cancel")
        if attempts.delayed_payment_under_way(number):
            raise NotAllowed(state="payment_pending", act="cancel")
        orders.cancel(session, number, reason, by, now)
        refund_ids = refunds.request_rest(session, number, by, now)
        letters.queue_cancelled(session, order, refunds.sent_back(session, number), reason, now)
    _send(refund_ids)
    _end_sessions(number)


def _look_up_open_payment(number: str) -> None:
    order = order_queries.find_by_number(number)
    if order is not None and order.state == Deal.OPEN:
        attempts.settle_all(number, by="shop")


def refund_payment(number: str, payment_intent: str, by: str) -> None:
    """Send one payment back, whatever becomes of the order: the second of two, or one nobody agreed on.

    Raises `AlreadyDone` if nothing of it is left, `NotFound` for an order that does not exist.
    """
    now = clock.now()
    with transaction() as session:
        orders.get_order(session, number)
        refund_ids = refunds.request_payment(session, number, payment_intent, by, now)
        if not refund_ids:
            raise AlreadyDone(number=number, act="refund_payment")
    _send(refund_ids)


def refund_rest(number: str, by: str) -> None:
    """Send back whatever is still kept of an order's money: paid twice, paid after the end, or agreed with the buyer.

    Only for orders of which nothing will be sent: an order that is confirmed is cancelled instead, or its parcels are
    out. What it paid into the pool leaves it again, as far as it is still there. Raises `NotAllowed` if it is neither,
    `AlreadyDone` if nothing is left to send back.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state == Deal.CONFIRMED and any(p.state in ("to_pack", "packed") for p in order.parcels):
            raise NotAllowed(state=order.state, act="refund_rest")
        refund_ids = refunds.request_rest(session, number, by, now)
        if not refund_ids:
            raise AlreadyDone(number=number, act="refund_rest")
        forward.take_back(session, order, by, now)
    _send(refund_ids)


def _send(refund_ids: Sequence[int]) -> None:
    try:
        for refund_id in refund_ids:
            refunds.send(refund_id)
    except stripe_gateway.Locked:
        attempts.report_locked()  # the refund is written down; the worker asks again


def _end_sessions(number: str) -> None:
    """A session that could still be paid is ended; with Stripe out of reach the worker does it."""
    try:
        attempts.close_all(number)
    except (stripe_gateway.Unreachable, stripe_gateway.Refused):
        return
