"""Cards that were refused: a line in the order's history and nothing more; the session stays open for another one."""

from sqlalchemy import func, select

from shop import clock
from shop.db import transaction
from shop.orders import actions as orders
from shop.orders.models import OrderEvent
from shop.payments.at_stripe import sessions as at_stripe_sessions
from shop.payments.models import PaymentAttempt
from shop.payments.rules import SessionFacts

DECLINED = "declined"
# Whoever tries out stolen cards shall not fill our books.
MOST_PER_ORDER = 10


def note(payment_intent: str) -> None:
    """Stripe says that a payment failed. Raises `Unreachable`."""
    for facts in at_stripe_sessions.of_payment(payment_intent):
        if (facts.status, facts.payment_status) != ("complete", "unpaid"):  # that is a bank's answer, days later
            _record(facts)


def _record(facts: SessionFacts) -> None:
    by_session = select(PaymentAttempt.order_number).where(PaymentAttempt.session_id == facts.session_id)
    with transaction() as session:
        number = session.scalar(by_session)
        if number is None:
            return
        order = orders.get_order(session, number)
        known = select(func.count()).where(OrderEvent.order_id == order.id, OrderEvent.act == DECLINED)
        if (session.scalar(known) or 0) < MOST_PER_ORDER:
            why = {"why": facts.declined} if facts.declined else {}
            orders.record(session, order, DECLINED, "stripe", clock.now(), **why)
