"""Promises in the stock ledger that no order counts on any more: of an order that has ended, or that does not exist.

They come of a half-restored backup or a hand's slip. Only references that are order numbers are looked at: what a
waiting list or a pool holds is theirs.
"""

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import clock
from shop.db import db, transaction
from shop.orders import actions, counting, numbers, queries
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.stock import ledger

ENDED = (Deal.EXPIRED, Deal.CANCELLED, Deal.UNDECIDED)
log = structlog.get_logger(__name__)


def release_all() -> None:
    """Release every orphan, each reference in a transaction of its own. For the worker."""
    for reference in found():
        released = release(reference)
        if released:
            log.warning("promises without an order released", reference=reference, released=released)


def found() -> list[str]:
    """References that hold promises nobody counts on, as far as a reader can see while others order.

    Moves are added up only of keys that show more promised than orders count on; mostly there are none.
    """
    promised = queries.promised()
    odd = [level.key for level in ledger.levels() if level.reserved > promised.get(level.key, 0)]
    references = [one for one in ledger.references_of(odd) if numbers.read_number(one) == one] if odd else []
    living = select(Order.number).where(Order.number.in_(references), Order.state.not_in(ENDED))
    alive = set(db.session.scalars(living)) if references else set()
    return [one for one in references if one not in alive]


def release(reference: str) -> dict[str, int]:
    """Release what is promised under a reference whose order has ended or does not exist; by key, what was released."""
    with transaction() as session:
        orphans = _orphans(session, reference)
        if orphans:
            ledger.free(session, orphans, reference, clock.now())
        return orphans


def _orphans(session: Session, reference: str) -> dict[str, int]:
    query = select(Order.id).where(Order.number == reference)
    if session.scalar(query) is None:  # no order's lock keeps a second worker from releasing the same
        ledger.lock(session, ledger.promised_to(session, reference))
        return ledger.promised_to(session, reference)
    order = actions.get_order(session, reference)
    if order.state not in ENDED:
        return {}
    # Copies that it had paid forward, and that somebody has taken, stay set aside for whoever took them.
    kept = {line.sku for line in order.lines if line.kind == "forward"} if counting.is_forward_unpaid(order) else set()
    return {key: n for key, n in ledger.promised_to(session, reference).items() if key not in kept}
