"""Where the mails about an order go, and where its parcels go."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy.orm import Session

from shop import clock
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.forms import search_key
from shop.mail import addresses, outbox
from shop.orders import actions as orders
from shop.orders import counting, letters
from shop.orders.models import Order
from shop.orders.states import Deal, ParcelState
from shop.places import addresses as postal
from shop.places import territories
from shop.places.addresses import Address
from shop.promotions import uses
from shop.seller import queries as seller
from shop.stock import keys


def change_email(number: str, email: str, by: str) -> None:
    """Correct the buyer's address: the order's last mail goes to the new one as well, and later ones go there.

    A use of a code counts for the new address from now on. Raises `NotFound`, `NotAllowed` for what no mail can be sent
    to, `AlreadyDone` if the address is that already.
    """
    email, now = email.strip(), clock.now()
    if len(email) > addresses.LONGEST or not addresses.can_be_written_to(email):
        raise NotAllowed(state="not_an_email", act="change_email")
    with transaction() as session:
        order = orders.get_order(session, number)
        if order.email == email:
            raise AlreadyDone(number=number, act="change_email")
        before, holds_use = order.email, _holds_use(order)
        order.email, order.email_key = email, email.casefold()
        if holds_use and order.code is not None:
            uses.move(session, order.code, before, email, number, now)
        orders.record(session, order, "email_changed", by, now, old=before, new=email)
        _write_again(session, order, now)


def _holds_use(order: Order) -> bool:
    """Whether a use of its code is counted for the buyer's address."""
    held = counting.promises(order) if order.state in (Deal.OPEN, Deal.CONFIRMED) else {}
    return order.code is not None and keys.uses_by(order.code, order.email) in held


def _write_again(session: Session, order: Order, at: datetime) -> None:
    """The last mail once more; where none could be written, because the address was none, it is written now."""
    mails = outbox.about_order(order.number)
    if mails:
        outbox.queue_again(session, mails[-1].id, at, to=order.email)
    elif order.state == Deal.UNDECIDED:
        letters.queue_undecided(session, order, at, counting.paid_otherwise(order))
    elif order.owed_since is not None:
        letters.queue_back_ordered(session, order, at)
    elif order.state == Deal.CONFIRMED:
        letters.queue_paid(session, order, at)


def faults(address: Address, before: Address) -> dict[str, str]:
    """What stands against sending the order there instead, by field. Tax and post were agreed for where it went."""
    found = postal.check(address).errors | postal.check_latin(address, None, seller.current().country).warnings
    if _territory(address) != _territory(before):
        found.setdefault("postal_code", "taxed_otherwise")
    return found


def _territory(address: Address) -> str:
    return territories.territory(address.country, address.postal_code)


def obstacle(order: Order) -> str | None:
    """Why the postal address cannot be corrected any more, as a code; None if it can."""
    if order.state in (Deal.EXPIRED, Deal.CANCELLED):
        return f"deal_{order.state}"
    packed = [parcel.state for parcel in order.parcels if parcel.state != ParcelState.TO_PACK]
    return packed[0] if packed else None if order.parcels else "nothing_posted"


def correct_address(number: str, address: Address, by: str) -> None:
    """The order's parcels go to this address in the same country, until the first of them is packed.

    One that was written in two scripts is written in this one from now on. Raises `NotFound`, `AlreadyDone`, and
    `NotAllowed` for what no post can deliver, or once the label is on a parcel.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        against, rows = obstacle(order), {row.role: row for row in order.addresses}
        if against is not None:
            raise NotAllowed(state=against, act="correct_address")
        before, old = letters.as_typed(rows["ship_to"]), letters.label(order)
        if address.country != before.country or faults(address, before):
            raise NotAllowed(state="not_an_address", act="correct_address")
        if address == before:
            raise AlreadyDone(number=number, act="correct_address")
        _readdress(session, order, address)
        orders.record(session, order, "address_corrected", by, now, old=_line(old), new=_line(letters.label(order)))


def _readdress(session: Session, order: Order, address: Address) -> None:
    rows = {row.role: row for row in order.addresses}
    for name, value in asdict(address).items():
        setattr(rows["ship_to"], name, value)
    if "ship_to_latin" in rows:
        session.delete(rows["ship_to_latin"])
    order.name_key, order.postal_code_key = search_key(address.name), search_key(address.postal_code)
    session.flush()
    session.expire(order, ["addresses"])


def _line(label: list[str]) -> str:
    return ", ".join(label)
