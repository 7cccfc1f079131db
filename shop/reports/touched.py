"""Orders that a destination touches: what is still to be posted there, and which parcels wait because of it."""

from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from shop.db import db
from shop.orders import counting
from shop.orders.models import Order, OrderAddress, Parcel
from shop.orders.states import Deal, ParcelState
from shop.reports import facts
from shop.reports.facts import OrderFacts

IN_THE_HOUSE = (ParcelState.TO_PACK, ParcelState.PACKED)


def _with_parcel(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Orders that run, with a parcel that is not posted yet and meets the conditions."""
    parcels = select(Parcel.order_id).where(Parcel.state.in_(IN_THE_HOUSE), *conditions)
    return and_(Order.state.in_((Deal.OPEN, Deal.CONFIRMED)), Order.id.in_(parcels))


def waiting() -> dict[str, int]:
    """How many orders wait to be posted to each country, paid or not; in one statement."""
    rows = db.session.execute(
        select(OrderAddress.country, func.count(Order.id))
        .join(Order, Order.id == OrderAddress.order_id)
        .where(OrderAddress.role == "ship_to", _with_parcel())
        .group_by(OrderAddress.country)
    )
    return {country: count for country, count in rows}


def find_orders(country: str, limit: int) -> list[OrderFacts]:
    """The orders that wait to be posted there, the oldest first."""
    query = facts.base().where(OrderAddress.country == country, _with_parcel()).order_by(Order.id).limit(limit)
    found = [OrderFacts(*row) for row in db.session.execute(query)]
    facts.complete(found)
    return found


def to_hold(country: str) -> list[str]:
    """The numbers of the orders with a parcel that is not held yet, the oldest first. One that waits for new copies
    would go by itself as soon as they are there."""
    return _numbers(country, or_(Parcel.held_reason.is_(None), Parcel.held_reason == counting.WAITS_FOR_COPIES))


def held_because(country: str, reason: str) -> list[str]:
    """The numbers of the orders with a parcel that is held for a reason that begins so, the oldest first."""
    return _numbers(country, Parcel.held_reason.startswith(reason, autoescape=True))


def _numbers(country: str, condition: Any) -> list[str]:
    query = (
        select(Order.number)
        .join(OrderAddress, and_(OrderAddress.order_id == Order.id, OrderAddress.role == "ship_to"))
        .where(OrderAddress.country == country, _with_parcel(condition))
        .order_by(Order.id)
    )
    return list(db.session.scalars(query))
