"""Where the mails about an order go."""

from datetime import datetime

from sqlalchemy.orm import Session

from shop import clock
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.mail import addresses, outbox
from shop.orders import actions as orders
from shop.orders import counting, letters
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.promotions import uses
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
