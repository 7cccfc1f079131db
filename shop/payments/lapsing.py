"""Attempts that bring no money: their session's time ran out, or the bank did not pay. An order lapses with its last.

Each is a step inside the caller's transaction, with the order and the attempt locked.
"""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import clock
from shop.orders import actions as orders
from shop.orders import counting, letters
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments.models import PaymentAttempt

# An attempt that may still bring money.
ALIVE = ("prepared", "unclear", "open", "processing")


def lapsed(session: Session, attempt: PaymentAttempt, order: Order, state: str, by: str) -> None:
    """Nothing can be paid by this attempt any more."""
    if attempt.state in ALIVE:
        attempt.state = state
    session.flush()
    alive = session.scalar(
        select(func.count())
        .select_from(PaymentAttempt)
        .where(
            PaymentAttempt.order_number == order.number,
            PaymentAttempt.id != attempt.id,
            PaymentAttempt.state.in_(ALIVE),
        )
    )
    if not alive:
        orders.expire(session, order.number, _ended_by(by), clock.now())


def _ended_by(by: str) -> str:
    """A buyer who only looks at the page has not ended anything: it was over, and looking showed it."""
    return "stripe" if by == "buyer" else by


def failed(session: Session, attempt: PaymentAttempt, order: Order, by: str) -> None:
    """The bank did not pay after all. The buyer is told once, if with that the order has lapsed."""
    is_news, now = attempt.state in ALIVE, clock.now()
    if is_news:
        orders.record(session, order, counting.PAYMENT_FAILED, _ended_by(by), now)
    lapsed(session, attempt, order, "failed", by)
    if is_news and order.state == Deal.EXPIRED and not counting.was_given_up(order):
        letters.queue_payment_failed(session, order, now)
