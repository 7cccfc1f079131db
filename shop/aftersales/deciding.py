"""What becomes of an order that waits for a decision, of one that waits for new copies, and of parcels that are held.

Each act is one transaction; `by` is "staff:<id>". They raise `NotFound`, `NotAllowed` or `AlreadyDone`; nothing is
changed then.
"""

import structlog
from sqlalchemy.orm import Session

from shop import clock
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.orders import actions as orders
from shop.orders import counting, deciding
from shop.orders.models import Order
from shop.orders.states import ParcelState
from shop.payments import ledger, refund_requests, sweep

log = structlog.get_logger(__name__)
_IN_THE_HOUSE = (ParcelState.TO_PACK, ParcelState.PACKED)


def accept(number: str, by: str) -> None:
    """The order is sent for the money that came. Raises `SoldOut` if its copies are gone, and `NotAllowed` if the money
    has been sent back meanwhile."""
    now = clock.now()
    with transaction() as session:
        deciding.accept(session, number, by, now)
        _check_money_is_kept(session, orders.get_order(session, number))


def back_order(number: str, by: str) -> None:
    """The order is sent when there are copies again; the buyer is told. Raises `NotAllowed` as `accept` does."""
    now = clock.now()
    with transaction() as session:
        deciding.back_order(session, number, by, now)
        _check_money_is_kept(session, orders.get_order(session, number))


def _check_money_is_kept(session: Session, order: Order) -> None:
    is_kept = refund_requests.kept(session, order.number) or ledger.has_nameless(session, order.number)
    if order.total_minor and not is_kept:
        raise NotAllowed(state="nothing_kept", act="accept")


def let_all_go(number: str, by: str) -> None:
    """Let go whatever is held of an order in the house. Parcels that wait for new copies go on waiting.

    Raises `AlreadyDone` if nothing else is held.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        held = [p for p in order.parcels if p.state in _IN_THE_HOUSE and p.held_reason is not None]
        if order.owed_since is not None:
            held = [parcel for parcel in held if parcel.held_reason != counting.WAITS_FOR_COPIES]
        if not held:
            raise AlreadyDone(number=number, act="let_all_go")
        for parcel in held:
            orders.let_go(session, parcel.id, by, now)


def fill_waiting() -> None:
    """Orders that wait for new copies get them as they are there, the longest waiting first: each all it waits for or
    nothing, each in a transaction of its own. For the worker."""
    for number in deciding.fillable():
        try:
            with transaction() as session:
                deciding.fill(session, number, "shop", clock.now())
        except Exception:
            log.exception("left for the next round", work="fill_waiting", key=number)
            sweep.left_aside(number)
