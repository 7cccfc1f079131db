"""Reading orders."""

from collections import Counter

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from shop.db import db
from shop.orders import counting
from shop.orders.draft import COUNTED
from shop.orders.models import Order, OrderEvent, OrderLine, Parcel, ParcelLine
from shop.orders.states import Deal, DealAct, ParcelState
from shop.stock import keys
from shop.stock.models import StockItem

# Acts by which an order's copies are promised anew.
PROMISED_ANEW = (DealAct.PAY_LATE, DealAct.ACCEPT, DealAct.REOPEN, counting.COPIES_THERE)


def find_by_token(token: str) -> Order | None:
    return db.session.scalar(select(Order).where(Order.token == token))


def find_by_number(number: str) -> Order | None:
    return db.session.scalar(select(Order).where(Order.number == number))


def ended_with(attempt: str) -> str | None:
    """The token of the order that an attempt made, if that order was given up, lapsed or cancelled."""
    ended = (Deal.EXPIRED, Deal.CANCELLED)
    return db.session.scalar(select(Order.token).where(Order.attempt == attempt, Order.state.in_(ended)))


def find_by_attempt(session: Session, attempt: str) -> Order | None:
    return session.scalar(select(Order).where(Order.attempt == attempt))


def promised() -> dict[str, int]:
    """What orders count on, by the keys of the stock ledger.

    Of a SKU: all that open orders want, the unpacked parcels of confirmed ones, and every copy that stands for a place
    in the pool, free or taken. Of a pool: the places that such orders take. Of a code: the orders that hold a use.
    """
    found: Counter[str] = Counter()
    for query in (_of_open_orders(), _to_be_packed()):
        for sku, step, quantity in db.session.execute(query):
            key = keys.pool(str(sku)) if step == keys.POOL else str(sku)
            found[key] += int(quantity)
    found.update(_set_aside())
    found.update(_uses())
    return found


def _of_open_orders() -> Select[str | None, str, int]:
    return (
        select(OrderLine.sku, OrderLine.step, func.sum(OrderLine.quantity))
        .join(Order)
        .where(Order.state == Deal.OPEN, OrderLine.kind.in_(COUNTED))
        .group_by(OrderLine.sku, OrderLine.step)
    )


def _to_be_packed() -> Select[str | None, str, int]:
    return (
        select(OrderLine.sku, OrderLine.step, func.sum(ParcelLine.quantity))
        .join(ParcelLine, ParcelLine.order_line_id == OrderLine.id)
        .join(Parcel, Parcel.id == ParcelLine.parcel_id)
        .join(Order, Order.id == Parcel.order_id)
        .where(Order.state == Deal.CONFIRMED, Order.owed_since.is_(None), Parcel.state == ParcelState.TO_PACK)
        .group_by(OrderLine.sku, OrderLine.step)
    )


def _set_aside() -> dict[str, int]:
    """Copies by SKU that wait on the shelf for whoever takes their place, or has taken it and is not packed yet."""
    places = select(StockItem.key, StockItem.on_hand).where(StockItem.key.startswith(keys.pool("")))
    return {keys.pooled_sku(key) or "": on_hand for key, on_hand in db.session.execute(places)}


def _uses() -> Counter[str]:
    """Uses of codes that orders hold, in total and by address; late money beyond a code's cap holds none."""
    holding = (Deal.OPEN, Deal.CONFIRMED)
    rows = db.session.execute(
        select(Order.id, Order.code, Order.email).where(
            Order.code.is_not(None), Order.state.in_(holding), Order.owed_since.is_(None)
        )
    )
    over_cap = _over_cap()
    found: Counter[str] = Counter()
    for order_id, code, email in rows:
        if code is not None and order_id not in over_cap:
            found.update((keys.uses(code), keys.uses_by(code, email)))
    return found


def _over_cap() -> set[int]:
    late = (
        select(OrderEvent.order_id, OrderEvent.detail)
        .join(Order, Order.id == OrderEvent.order_id)
        .where(Order.code.is_not(None), OrderEvent.act.in_(PROMISED_ANEW))
    )
    return {order_id for order_id, detail in db.session.execute(late) if counting.OVER_CAP in detail}
