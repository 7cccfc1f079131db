"""What buyers may do by themselves with an order that they have placed."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.attention import items as attention
from shop.db import db
from shop.errors import NotAllowed
from shop.money import Money
from shop.orders import counting
from shop.orders.models import Order
from shop.orders.states import Deal, buyers_obstacle
from shop.payments import ledger, refund_requests
from shop.payments.models import Dispute
from shop.payments.rules import money_state


def check_may_cancel(session: Session, order: Order, was_open: bool) -> None:
    """Raise `NotAllowed` with what stands in the way of cancelling (`states.buyers_obstacle`). `order` is locked;
    `was_open`: if it has lapsed, then just now, because its page for paying was closed."""
    deal = Deal.OPEN if was_open and order.state == Deal.EXPIRED else order.state
    money = money_state(ledger.sums(session, order.number))
    parcels = [parcel.state for parcel in order.parcels]
    obstacle = buyers_obstacle(deal, money, parcels, counting.has_files(order))
    if obstacle is None and _is_disputed(session, order.number):
        obstacle = "disputed"
    if obstacle is not None:
        raise NotAllowed(state=obstacle, act="cancel")


def _is_disputed(session: Session, number: str) -> bool:
    """Whether the buyer's bank disputes a payment in a way that keeps it from being sent back."""
    open_ones = (Dispute.order_number == number, Dispute.closed_at.is_(None), Dispute.is_refundable.is_(False))
    return session.scalar(select(Dispute.id).where(*open_ones).limit(1)) is not None


def settle_what_waits(session: Session, number: str, at: datetime) -> None:
    """The buyer has decided what staff were asked to decide."""
    for kind in ("paid_but_sold_out", "wrong_amount", "refunded_before_posting"):
        attention.settle_for(session, kind, number, "buyer", "The buyer cancelled the order.", at)


def goes_back(number: str) -> list[Money]:
    """What would be sent back if the order were cancelled now, payment by payment; nothing if nothing is kept."""
    return [money for _, money in refund_requests.kept(db.session(), number)]
