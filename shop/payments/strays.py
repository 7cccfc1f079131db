"""Money that fitted no order when it was booked, and has found its order since.

The hourly check may see a charge a moment before its session is complete. What was booked for it then becomes the
order's, with all that happened to it meanwhile. Each is a step inside the caller's transaction, with the order locked.
"""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from shop.attention import items as attention
from shop.orders import actions as orders
from shop.orders import forward
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import doubts, refund_requests
from shop.payments.models import LedgerRow, Refund
from shop.payments.rules import SessionFacts, Sums, money_state

# What was told of the payment itself, by its own name; where it still holds, the check tells of the order instead.
TOLD_OF_THE_PAYMENT = (
    "unknown_payment",
    "amount_mismatch",
    "refund_mismatch",
    "paid_here_not_at_stripe",
    "refund_failed",
    "refund_refused",
)


def adopt(session: Session, number: str, facts: SessionFacts, at: datetime) -> bool:
    """Give an order the payment that fitted none, its fee and what was sent back of it. False if it is no stray."""
    payment = facts.payment_intent
    if payment is None or refund_requests.stray_payment(session, payment) is None:
        return False
    for model in (LedgerRow, Refund):
        session.execute(
            update(model)
            .where(model.payment_intent == payment, model.order_number.is_(None))
            .values(order_number=number)
        )
    for kind in TOLD_OF_THE_PAYMENT:
        attention.settle_for(session, kind, payment, "shop", "its order is known now", at)
    attention.settle_for(session, "unknown_payment", facts.session_id, "shop", "its order is known now", at)
    return True


def stop_what_went_back(session: Session, order: Order, sums: Sums, by: str, at: datetime) -> None:
    """All the money went back although the deal stands: nothing that is still here is sent, what it paid for somebody
    else leaves the pool, and a person decides."""
    if order.state != Deal.CONFIRMED or money_state(sums) != "refunded":
        return
    if orders.hold_all(session, order, doubts.PAID_BACK, by, at):
        attention.raise_item(session, "refunded_before_posting", order.number, {}, at)
    forward.take_back(session, order, by, at)
