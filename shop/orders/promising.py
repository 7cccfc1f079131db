"""Promising an order's copies anew, after they were given back: late money, a decision, copies that arrived.

Each is a step inside the caller's transaction, with the order locked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from shop.errors import SoldOut
from shop.orders import counting
from shop.orders.models import Order
from shop.stock import keys, ledger


@dataclass(frozen=True, slots=True)
class Again:
    """`gone` is the key there is too little of, and nothing was promised then. `noted` belongs into the history."""

    gone: str | None
    noted: Mapping[str, str] = field(default_factory=dict)


def lock_all(session: Session, order: Order) -> dict[str, int]:
    """What the order counts on, locked in one step with the pools that it pays into."""
    promises = counting.promises(order)
    ledger.lock(session, {*promises, *counting.pool_keys(order)})
    return promises


def again(session: Session, order: Order, at: datetime) -> Again:
    """Promise all of it again, or none of it. A code that is used up meanwhile is no obstacle: the price was agreed and
    has been paid, and the cap is for those who come now."""
    wanted = lock_all(session, order)
    gone = _short_of(session, order, wanted, at)
    if gone is None or not keys.is_use(gone):
        return Again(gone)
    without_code = {key: n for key, n in wanted.items() if not keys.is_use(key)}
    return Again(_short_of(session, order, without_code, at), {counting.OVER_CAP: order.code or ""})


def _short_of(session: Session, order: Order, wanted: Mapping[str, int], at: datetime) -> str | None:
    try:
        with session.begin_nested():
            ledger.reserve(session, wanted, order.number, at)
    except SoldOut as gone:
        return str(gone.facts["key"])
    return None
