"""Reading orders."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop.db import db
from shop.orders.models import Order, OrderLine, Parcel, ParcelLine
from shop.orders.states import Deal, ParcelState


def find_by_token(token: str) -> Order | None:
    return db.session.scalar(select(Order).where(Order.token == token))


def find_by_number(number: str) -> Order | None:
    return db.session.scalar(select(Order).where(Order.number == number))


def find_by_attempt(session: Session, attempt: str) -> Order | None:
    return session.scalar(select(Order).where(Order.attempt == attempt))


def promised() -> dict[str, int]:
    """Copies per SKU that orders count on: all of an open order, the unpacked parcels of a confirmed one."""
    open_orders = (
        select(OrderLine.sku, func.sum(OrderLine.quantity))
        .join(Order)
        .where(Order.state == Deal.OPEN, OrderLine.kind == "goods")
        .group_by(OrderLine.sku)
    )
    to_pack = (
        select(OrderLine.sku, func.sum(ParcelLine.quantity))
        .join(ParcelLine, ParcelLine.order_line_id == OrderLine.id)
        .join(Parcel, Parcel.id == ParcelLine.parcel_id)
        .join(Order, Order.id == Parcel.order_id)
        .where(Order.state == Deal.CONFIRMED, Parcel.state == ParcelState.TO_PACK)
        .group_by(OrderLine.sku)
    )
    found: dict[str, int] = {}
    for query in (open_orders, to_pack):
        for sku, quantity in db.session.execute(query):
            found[str(sku)] = found.get(str(sku), 0) + int(quantity)
    return found
