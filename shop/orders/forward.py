"""Copies that an order pays for somebody else: their places in the pool come with the money, and go with it.

Each is a step inside the caller's transaction, with the order locked.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from shop.attention import items as attention
from shop.errors import NotAllowed, SoldOut
from shop.orders import counting
from shop.orders.models import Order, OrderEvent
from shop.orders.states import Deal
from shop.stock import keys, ledger

# The ledger's word for places that leave the pool because their money does.
LEFT = "forward_cancelled"


def pay_in(session: Session, order: Order, at: datetime) -> None:
    """The money is there: the copies can be taken from the pool."""
    ledger.lock(session, counting.pool_keys(order))
    for sku, quantity in sorted(counting.paid_forward(order).items()):
        ledger.open_item(session, keys.pool(sku), 0, order.number, at)
        ledger.adjust(session, keys.pool(sku), quantity, "paid_forward", order.number, at)


def take_out(session: Session, order: Order, at: datetime) -> None:
    """The order is cancelled. Raises `NotAllowed` if a place that it paid for is taken."""
    try:
        for sku, quantity in sorted(counting.paid_forward(order).items()):
            ledger.adjust(session, keys.pool(sku), -quantity, LEFT, order.number, at)
    except SoldOut as taken:
        raise NotAllowed(state="pool_taken", act="cancel") from taken


def take_back(session: Session, order: Order, by: str, at: datetime) -> None:
    """All its money goes back although the deal stands: the places that are free leave the pool, and their copies are
    for sale again. Places that somebody has taken stay theirs, and a person is told. Done once for an order.
    """
    paid = counting.paid_forward(order)
    if order.state != Deal.CONFIRMED or not paid:
        return
    ledger.lock(session, counting.pool_keys(order))
    free = {sku: min(n, ledger.available_of(session, keys.pool(sku))) for sku, n in paid.items()}
    out = {sku: n for sku, n in free.items() if n}
    for sku, quantity in sorted(out.items()):
        ledger.adjust(session, keys.pool(sku), -quantity, LEFT, order.number, at)
    ledger.release(session, out, order.number, at)
    taken = {sku: paid[sku] - n for sku, n in free.items() if paid[sku] > n}
    _note(session, order, by, at, taken_out=_told(out), given=_told(taken))
    if taken:
        attention.raise_item(session, "pool_place_unpaid", order.number, {"places": _told(taken)}, at)


def _note(session: Session, order: Order, by: str, at: datetime, **detail: str) -> None:
    session.add(OrderEvent(order_id=order.id, at=at, act=counting.FORWARD_UNPAID, by=by, detail=detail))
    session.expire(order, ["history"])  # who reads on in this transaction must see that it is done


def _told(places: dict[str, int]) -> str:
    return ", ".join(f"{n} × {sku}" for sku, n in sorted(places.items()))
