"""What becomes of an order that waits for a decision, and of one whose buyer asks to pay after all.

Each is a step inside the caller's transaction. Sending the money back is cancelling: `actions.cancel`.
"""

from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from shop.db import db
from shop.errors import AlreadyDone, NotAllowed, SoldOut
from shop.orders import actions, counting, letters, promising
from shop.orders.draft import COUNTED
from shop.orders.models import Order, OrderLine
from shop.orders.states import Deal, DealAct, ParcelState, next_deal
from shop.stock import keys, ledger
from shop.stock.models import StockItem


def accept(session: Session, number: str, by: str, at: datetime) -> None:
    """Take the money as it came and send the order. Raises `SoldOut` if its copies are gone, `AlreadyDone`, or
    `NotAllowed` unless it is undecided."""
    order = _undecided(session, number, DealAct.ACCEPT)
    promised = promising.again(session, order, at)
    if promised.gone is not None:
        raise SoldOut(key=promised.gone, wanted=1)
    actions.move(session, order, DealAct.ACCEPT, by, at, **promised.noted)
    actions.confirmed(session, order, at, decided=True)


def back_order(session: Session, number: str, by: str, at: datetime) -> None:
    """Keep the money and send the order when there are copies again; the buyer is told so.

    Raises `AlreadyDone`, and `NotAllowed` for an order that pays into the pool or takes from it: there is no copy to
    give away, and no place to come back to; and for one of which nothing is posted: nothing is awaited.
    """
    order = _undecided(session, number, DealAct.BACK_ORDER)
    if any(line.kind == "forward" or line.step == keys.POOL for line in order.lines):
        raise NotAllowed(state="pool", act=DealAct.BACK_ORDER.value)
    if not any(parcel.state == ParcelState.TO_PACK for parcel in order.parcels):
        raise NotAllowed(state="nothing_to_pack", act=DealAct.BACK_ORDER.value)
    actions.move(session, order, DealAct.BACK_ORDER, by, at)
    order.owed_since = at
    actions.hold_all(session, order, counting.WAITS_FOR_COPIES, by, at)
    letters.queue_back_ordered(session, order, at)


def _undecided(session: Session, number: str, act: DealAct) -> Order:
    order = actions.get_order(session, number)
    if order.state == Deal.CONFIRMED:
        raise AlreadyDone(number=number, act=act.value)
    if next_deal(order.state, act) is None:
        raise NotAllowed(state=order.state, act=act.value)
    return order


def waiting() -> list[str]:
    """The orders that wait for new copies, the longest waiting first."""
    return list(db.session.scalars(_WAITING))


def fillable() -> list[str]:
    """Those of them for which there are copies enough, as far as a reader can see."""
    too_few = exists().where(
        OrderLine.order_id == Order.id,
        OrderLine.kind.in_(COUNTED),
        StockItem.key == OrderLine.sku,
        StockItem.on_hand - StockItem.reserved < OrderLine.quantity,
    )
    return list(db.session.scalars(_WAITING.where(~too_few)))


_WAITING = (
    select(Order.number)
    .where(Order.owed_since.is_not(None), Order.state == Deal.CONFIRMED)
    .order_by(Order.owed_since, Order.id)
)


def fill(session: Session, number: str, by: str, at: datetime) -> bool:
    """Promise an order the copies it waits for, all or none, and let its parcels go. False if there are too few."""
    order = actions.get_order(session, number)
    if order.owed_since is None or order.state != Deal.CONFIRMED:
        return False
    since, order.owed_since = order.owed_since, None
    promised = promising.again(session, order, at)
    if promised.gone is not None:
        order.owed_since = since
        return False
    session.flush()
    for parcel in order.parcels:
        if parcel.held_reason == counting.WAITS_FOR_COPIES and parcel.state == ParcelState.TO_PACK:
            actions.let_go(session, parcel.id, by, at)
    actions.record(session, order, counting.COPIES_THERE, by, at, **promised.noted)
    return True


def reopen(session: Session, number: str, by: str, at: datetime) -> Order:
    """Its payment failed, and the buyer asks to pay after all, at the price agreed: everything is promised again, the
    use of its code as well, because nothing has been paid yet.

    Raises `SoldOut`, and `NotAllowed` unless the order has lapsed and was not given up for another. The caller prepares
    the attempt to pay, which sets how long the order waits.
    """
    order = actions.get_order(session, number)
    if order.state != Deal.EXPIRED or counting.was_given_up(order):
        raise NotAllowed(state=order.state, act=DealAct.REOPEN.value)
    ledger.reserve(session, promising.lock_all(session, order), number, at)
    actions.move(session, order, DealAct.REOPEN, by, at)
    return order
