"""What staff do with an order at the packing table. Each act is one transaction; `by` is "staff:<id>".

They raise `NotFound`, `NotAllowed` (the state forbids it) or `AlreadyDone` (somebody was quicker): nothing changed.
"""

from shop import clock
from shop.db import transaction
from shop.errors import NotAllowed
from shop.fulfilment import carriers
from shop.orders import actions as orders
from shop.orders import letters
from shop.orders.models import Parcel


def pack(parcel_id: int, by: str) -> None:
    """Close a parcel: its copies leave the shelf."""
    with transaction() as session:
        orders.pack(session, parcel_id, by, clock.now())


def unpack(parcel_id: int, by: str) -> None:
    """Open a packed parcel again."""
    with transaction() as session:
        orders.unpack(session, parcel_id, by, clock.now())


def post(parcel_id: int, carrier: str, tracking: str, by: str) -> None:
    """Hand a packed parcel to the carrier, and write to the buyer, once."""
    if carrier not in carriers.CARRIERS:
        raise NotAllowed(state=carrier, act="post")
    number, now = "".join(tracking.split()).upper(), clock.now()
    with transaction() as session:
        parcel = orders.post(session, parcel_id, carrier, number, by, now)
        letters.queue_sent(session, parcel.order, parcel, _letter(parcel), now)


def _letter(parcel: Parcel) -> letters.ParcelLetter:
    return letters.ParcelLetter(
        contents=[(content.line.name, content.quantity) for content in parcel.lines],
        carrier_name=carriers.CARRIERS[parcel.carrier or "other"].name,
        tracking=parcel.tracking,
        tracking_url=carriers.tracking_url(parcel.carrier, parcel.tracking),
        service_name=parcel.order.service_name,
    )


def hold(parcel_id: int, reason: str, by: str) -> None:
    """Stop a parcel, with a reason, until somebody lets it go."""
    with transaction() as session:
        orders.hold(session, parcel_id, reason, by, clock.now())


def let_go(parcel_id: int, by: str) -> None:
    with transaction() as session:
        orders.let_go(session, parcel_id, by, clock.now())


def note(number: str, text: str, by: str) -> None:
    """Add a remark for colleagues to the order's history."""
    with transaction() as session:
        order = orders.get_order(session, number)
        orders.record(session, order, "note", by, clock.now(), text=text)
