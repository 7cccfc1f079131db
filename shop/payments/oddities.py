"""What is odd about a payment although it is one: told to people, and never in the way of the order.

Each is a step inside the caller's transaction, with the order locked.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from shop.attention import items as attention
from shop.orders import actions as orders
from shop.orders.models import Order
from shop.payments.rules import SessionFacts

NAMELESS = "payment_without_intent"
PAID_AS = "paid_as"
SHOWN_IN = "shown_in"


def note(session: Session, order: Order, facts: SessionFacts, by: str, at: datetime) -> None:
    """What a person should know of a payment that was just booked.

    Without Stripe's name of the payment nothing can be sent back from here. Our own address stays the one that is
    written to: it was typed twice as carefully, on a page of ours that shows it again; another one goes into the
    history, where staff see both.
    """
    told = {"session": facts.session_id}
    if facts.payment_intent is None:
        attention.raise_item(session, NAMELESS, order.number, told, at)
    if facts.lacks_consent:
        attention.raise_item(session, "consent_missing", order.number, told, at)
    if facts.email and facts.email.casefold() != order.email.casefold():
        orders.record(session, order, PAID_AS, by, at, email=facts.email)
    if facts.presented is not None and facts.presented.currency != order.currency:
        shown = facts.presented
        orders.record(session, order, SHOWN_IN, by, at, minor=shown.minor, currency=shown.currency)
