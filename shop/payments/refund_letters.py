"""What the buyer is written of a refund that is on its way: for which lines it is, and whether they paid twice."""

from datetime import datetime

from sqlalchemy.orm import Session

from shop.money import Money
from shop.orders import letters
from shop.orders.letters import LetterLine
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import refund_requests
from shop.payments.models import Refund


def tell(session: Session, order: Order, row: Refund, amount: Money, at: datetime) -> None:
    """Write to the buyer, once per refund. `amount` is what Stripe sends back."""
    lines, second = _lines(session, order, row), _is_second(session, order, row)
    letters.queue_refunded(session, order, amount, f"refunded-{row.id}", at, lines=lines, is_second=second)


def _lines(session: Session, order: Order, row: Refund) -> list[LetterLine]:
    lines = {line.position: line for line in order.lines}
    none = Money(0, row.currency)
    return [
        LetterLine(line.kind, line.name, part.quantity, Money(part.minor, row.currency), none)
        for part in refund_requests.parts_of(session, row)
        for line in [lines[part.position]]
    ]


def _is_second(session: Session, order: Order, row: Refund) -> bool:
    """Whether a whole payment goes back, and what is kept of another pays for the order, which stands."""
    kept = refund_requests.kept(session, order.number)
    covers = sum(minor for _, minor in refund_requests.in_its_currency(order, kept)) >= order.total_minor
    return order.state == Deal.CONFIRMED and covers and row.payment_intent not in [intent for intent, _ in kept]
