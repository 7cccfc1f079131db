"""Cancelling an order: the deal ends, the copies are for sale again, the money goes back, the buyer is told."""

from shop import clock
from shop.aftersales import buyers, refunding
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.orders import actions as orders
from shop.orders import forward, letters
from shop.orders import queries as order_queries
from shop.orders.states import Deal
from shop.payments import attempts, disputes, refund_requests, refunds, stripe_gateway
from shop.payments.refund_requests import Wish

REASONS = ("buyer_asked", "no_stock", "not_deliverable", "fraud", "other")


def cancel(number: str, reason: str, by: str) -> None:
    """Cancel before packing, and ask Stripe for everything back that was paid.

    What could still be paid for an order is ended at Stripe first, so that nobody pays for what is cancelled, and the
    buyer is told the truth about their money. The cancellation, the refund to be made and the mail are one transaction;
    Stripe is asked after it, and again by the worker for as long as it gives no clear answer. Of an order that cost
    nothing Stripe is never asked. `by` "buyer": as far as buyers may cancel by themselves (`states.buyers_obstacle`).
    Nobody cancels while a bank holds the money of a dispute: whose it is has to be known first.

    Raises `NotAllowed`, `AlreadyDone`, `NotFound`, or `Unreachable` while Stripe cannot say whether the order has been
    paid; nothing is changed then.
    """
    was_open = _end_open_payment(number)
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state == Deal.CANCELLED:
            raise AlreadyDone(number=number, act="cancel")
        if order.state == Deal.EXPIRED and not was_open:
            raise NotAllowed(state=order.state, act="cancel")
        if by == "buyer":
            buyers.check_may_cancel(session, order, was_open)
        if attempts.delayed_payment_under_way(number):
            raise NotAllowed(state="payment_pending", act="cancel")
        if disputes.is_undecided(session, number):
            raise NotAllowed(state="disputed", act="cancel")
        orders.cancel(session, number, reason, by, now)
        wish = Wish(by, reason=reason, tells_buyer=False)  # the mail about the cancellation tells it
        refund_ids = [row.id for row in refund_requests.request_rest(session, order, wish, now)]
        going_back = refunds.sent_back(session, number)
        if going_back or not disputes.is_lost(session, number):  # else the bank has given it back, and told the buyer
            letters.queue_cancelled(session, order, going_back, reason, now)
        if by == "buyer":
            buyers.settle_what_waits(session, number, now)
    refunding.send_all(refund_ids)
    _end_sessions(number)


def _end_open_payment(number: str) -> bool:
    """Whether the order waited for money; if so, nothing can be paid for it any more, and it has lapsed or turned out
    to be paid. Raises `Unreachable`."""
    order = order_queries.find_by_number(number)
    if order is None or order.state != Deal.OPEN:
        return False
    attempts.settle_all(number, by="shop")
    attempts.close_all(number)
    return True


def refund_payment(number: str, payment_intent: str, by: str) -> list[int]:
    """Send one payment back, whatever becomes of the order: the second of two, or one nobody agreed on.

    Returns the refund's id. Raises `AlreadyDone` if nothing of it is left, `NotFound` for an order that does not exist.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        rows = refund_requests.request_payment(session, order, payment_intent, Wish(by), now)
        refund_ids = [row.id for row in rows]
        if not refund_ids:
            raise AlreadyDone(number=number, act="refund_payment")
    refunding.send_all(refund_ids)
    return refund_ids


def refund_rest(number: str, by: str) -> list[int]:
    """Send back whatever is still kept of an order's money: paid twice, paid after the end, or agreed with the buyer.

    Only for orders of which nothing will be sent: an order that is confirmed is cancelled instead, or its parcels are
    out. What it paid into the pool leaves it again, as far as it is still there. Returns the refunds' ids. Raises
    `NotAllowed` if it is neither, `AlreadyDone` if nothing is left to send back.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state == Deal.CONFIRMED and any(p.state in ("to_pack", "packed") for p in order.parcels):
            raise NotAllowed(state=order.state, act="refund_rest")
        refund_ids = [row.id for row in refund_requests.request_rest(session, order, Wish(by), now)]
        if not refund_ids:
            raise AlreadyDone(number=number, act="refund_rest")
        forward.take_back(session, order, by, now)
    refunding.send_all(refund_ids)
    return refund_ids


def _end_sessions(number: str) -> None:
    """A session that could still be paid is ended; with Stripe out of reach the worker does it."""
    try:
        attempts.close_all(number)
    except (stripe_gateway.Unreachable, stripe_gateway.Refused):
        return


def cancel_lost(number: str, by: str) -> None:
    """End an order whose dispute was lost before it was sent: the copies are for sale again, and no money goes back,
    because the buyer has it from their bank. No mail: it is the buyer who asked the bank.

    Raises `AlreadyDone`, `NotFound`, and `NotAllowed` if no dispute of it is lost, if part of the money is still kept
    (cancelling sends that back), or if a parcel is packed or gone.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.state == Deal.CANCELLED:
            raise AlreadyDone(number=number, act="cancel_lost")
        if not disputes.is_lost(session, number):
            raise NotAllowed(state="not_lost", act="cancel_lost")
        if refund_requests.kept(session, number):
            raise NotAllowed(state="money_kept", act="cancel_lost")
        orders.cancel(session, number, "dispute_lost", by, now)
