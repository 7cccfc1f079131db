"""Orders that cost nothing: they never go to Stripe. The buyer confirms by a link that is mailed, and only so.

The key in the link is a signature over the order's number: it opens this order and no other, and who has the order's
page alone cannot make it. An order that nobody confirms ends after a day, and what it held is free again.
"""

import hashlib
import hmac
from datetime import datetime, timedelta

from itsdangerous import Signer
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.checkout import pause
from shop.db import transaction
from shop.errors import NotAllowed, NotFound
from shop.mail.models import OutboxMail
from shop.orders import actions as orders
from shop.orders import letters
from shop.orders import queries as order_queries
from shop.orders.models import Order
from shop.orders.states import Deal

LIFE = timedelta(hours=24)
# For this long after its end an order may come back by its link, if all that it held is still there.
REVIVAL = timedelta(hours=24)
# The link is sent again at most this often, and this many times in all: the address may be somebody else's.
AGAIN_AFTER = timedelta(minutes=1)
MOST_MAILS = 6

_SALT = "shop.checkout.free.1"


def ask(session: Session, order: Order, at: datetime) -> None:
    """Write to the buyer, with the link that confirms the order, inside the caller's transaction."""
    link = f"{letters.link_to(order)}/confirm/{key_of(order.number)}"
    letters.queue_confirm(session, order, link, at)


def ask_again(token: str) -> None:
    """Send the link once more. Nobody is told whether it was: too soon, too often, or nothing left to confirm.

    Raises `NotFound` for an order that does not exist.
    """
    number, now = _found(token).number, clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        if awaits_confirmation(order) and _may_be_asked(session, number, now):
            ask(session, order, now)


def _may_be_asked(session: Session, number: str, at: datetime) -> bool:
    """The order is locked by the caller, so of two clicks at once the second sees the first one's mail."""
    mails = (OutboxMail.order_number == number, OutboxMail.message == "confirm")
    sent, last = session.execute(select(func.count(), func.max(OutboxMail.id)).where(*mails)).one()
    newest = session.get(OutboxMail, last) if last is not None else None
    return newest is None or (sent < MOST_MAILS and at - newest.created_at >= AGAIN_AFTER)


def awaits_confirmation(order: Order) -> bool:
    return order.state == Deal.OPEN and order.total_minor == 0


def is_over(expires_at: datetime, at: datetime, *, paused: bool) -> bool:
    """Whether the link confirms nothing any more: its time is up, and with it the day in which the order may come back.

    While sales are paused nothing comes back; an order whose time is not up was agreed before and may be confirmed.
    """
    return at > expires_at and (paused or at > expires_at + REVIVAL)


def is_key(token: str, key: str) -> bool:
    """Whether the link is one of ours, whatever has become of the order since."""
    order = order_queries.find_by_token(token)
    return order is not None and _fits(order.number, key)


def confirm(token: str, key: str) -> None:
    """The buyer says that it is meant; done once.

    Raises `NotFound` for a wrong key, `AlreadyDone` if it was confirmed before, `NotAllowed` if it was cancelled or
    given up, or with the state `too_late` if `is_over`, and `SoldOut` if it has lapsed and what it held has gone to
    somebody else; nothing is changed then.
    """
    number = _found(token).number
    if not _fits(number, key):
        raise NotFound(token="")
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        may_be_confirmed = order.state in (Deal.OPEN, Deal.EXPIRED)
        if may_be_confirmed and is_over(order.expires_at, now, paused=pause.is_on(session)):
            raise NotAllowed(state="too_late", act="confirm")
        orders.confirm_free(session, number, by="buyer", at=now)


def key_of(number: str) -> str:
    """What the link holds besides the order's token."""
    return _signer().get_signature(number).decode()


def _fits(number: str, key: str) -> bool:
    return hmac.compare_digest(key_of(number).encode(), key.encode())


def _signer() -> Signer:
    return Signer(settings.current().secret_key, salt=_SALT, digest_method=hashlib.sha256)


def _found(token: str) -> Order:
    order = order_queries.find_by_token(token)
    if order is None:
        raise NotFound(token="")
    return order
