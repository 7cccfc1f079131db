"""Cancelling an order: the deal ends, the copies are for sale again, the money goes back, the buyer is told."""

from collections.abc import Sequence

from shop import clock
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.money import Money, total
from shop.orders import actions as orders
from shop.orders import letters
from shop.orders.states import Deal
from shop.payments import attempts, refunds, stripe_gateway
from shop.payments.models import Refund

REASONS = ("buyer_asked", "no_stock", "not_deliverable", "other")


def cancel(number: str, reason: str, by: str) -> None:
    """Cancel before packing, and ask Stripe for everything back that was paid.

    The cancellation, the refund to be made and the mail are one transaction; Stripe is asked after it, and again by the
    worker for as long as it gives no clear answer. Raises `NotAllowed`, `AlreadyDone` or `NotFound`.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state == Deal.CANCELLED:
            raise AlreadyDone(number=number, act="cancel")
        orders.cancel(session, number, reason, by, now)
        refund_ids = refunds.request_rest(session, number, by, now)
        back = [session.get_one(Refund, refund_id) for refund_id in refund_ids]
        amount = total((Money(r.amount_minor, r.currency) for r in back), order.currency) if back else None
        letters.queue_cancelled(session, order, amount, reason, now)
    _send(refund_ids)
    _end_sessions(number)


def refund_rest(number: str, by: str) -> None:
    """Send back whatever is still kept of an order's money: paid twice, paid after the end, or agreed with the buyer.

    Only for orders of which nothing will be sent: an order that is confirmed is cancelled instead, or its parcels are
    out. Raises `NotAllowed` if it is neither, `AlreadyDone` if nothing is left to send back.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state == Deal.CONFIRMED and any(p.state in ("to_pack", "packed") for p in order.parcels):
            raise NotAllowed(state=order.state, act="refund_rest")
        refund_ids = refunds.request_rest(session, number, by, now)
        if not refund_ids:
            raise AlreadyDone(number=number, act="refund_rest")
    _send(refund_ids)


def _send(refund_ids: Sequence[int]) -> None:
    for refund_id in refund_ids:
        refunds.send(refund_id)


def _end_sessions(number: str) -> None:
    """A session that could still be paid is ended; with Stripe out of reach the worker does it."""
    try:
        attempts.close_all(number)
    except stripe_gateway.Unreachable:
        return
