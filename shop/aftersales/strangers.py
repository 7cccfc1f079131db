"""Money that fits no order: somebody paid into our account at Stripe, and nobody here knows for what."""

from shop import clock
from shop.aftersales import refunding
from shop.db import transaction
from shop.errors import AlreadyDone, NotFound
from shop.payments import doubts, refund_requests
from shop.payments.refund_requests import Wish


def send_back(payment_intent: str, by: str) -> None:
    """Send back what is left of a payment that fits no order. No mail goes out: we know nobody to write to.

    Raises `NotFound` if there is no such payment; `AlreadyDone` if nothing of it is left, or if it has found its order
    meanwhile: then it is the order's money, and goes back with the order or not at all.
    """
    now = clock.now()
    with transaction() as session:
        if refund_requests.stray_payment(session, payment_intent) is None:
            if doubts.order_of(session, payment_intent) is not None:
                raise AlreadyDone(payment_intent=payment_intent, act="send_back")
            raise NotFound(payment_intent=payment_intent)
        rows = refund_requests.request_stray(session, payment_intent, Wish(by, tells_buyer=False), now)
        if not rows:
            raise AlreadyDone(payment_intent=payment_intent, act="send_back")
        refund_ids = [row.id for row in rows]
    refunding.send_all(refund_ids)
