"""The brake on card testing: who opens payments and leaves them unpaid has to wait (the rule is `brake_rules`).

What became of the order does not matter: whoever cancels it, or lets it lapse, has left its payments unpaid all the
same. Openings in the same instant do not see each other, so as many as there are web workers can slip past together;
the next one counts them all.

Neither an address nor a cart is ever kept: only a keyed hash of each, made with the shop's secret and the month, so
that what is kept can be counted and compared within the month and nothing else. After a month `forget` empties both.
"""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from shop import clock, i18n, settings
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.db import db, end_read, transaction
from shop.errors import ShopError
from shop.money import Money
from shop.orders.models import Order
from shop.payments import brake_rules
from shop.payments.brake_rules import Opened
from shop.payments.models import PaymentAttempt

LOOK_BACK = timedelta(hours=1)
# One address is shown to a person once a day, however long it goes on.
TOLD_AGAIN_AFTER = timedelta(days=1)
SHOWN = 10
KEPT_FOR = timedelta(days=30)
BATCH = 500
# An attempt that brought money, or whose bank is about to say so.
PAYING = ("paid", "processing")


class Braked(ShopError):
    """Too many payments were opened and left unpaid: this one may be opened in `seconds`. Nothing was written."""

    code = "braked"

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds=seconds)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Opener:
    """Who opens a payment: keys of the network and of the cart. The first is this month's; within the first hour of a
    month the last month's stands beside it."""

    network_keys: tuple[str, ...] = ()
    cart_keys: tuple[str, ...] = ()

    @property
    def network_key(self) -> str | None:
        return self.network_keys[0] if self.network_keys else None

    @property
    def cart_key(self) -> str | None:
        return self.cart_keys[0] if self.cart_keys else None


NOBODY = Opener()


def opener(address: str | None, cart_id: str | None, at: datetime) -> Opener:
    """Whoever asks from this address with this cart."""
    return Opener(_keys("network", brake_rules.network(address), at), _keys("cart", cart_id, at))


def _keys(kind: str, who: str | None, at: datetime) -> tuple[str, ...]:
    if who is None:
        return ()
    months = dict.fromkeys(f"{instant:%Y-%m}" for instant in (at, at - LOOK_BACK))
    secret = settings.current().secret_key.encode()
    return tuple(
        hmac.new(secret, f"brake {month} {kind} {who}".encode(), hashlib.sha256).hexdigest()[:32] for month in months
    )


def hold(asking: Opener) -> None:
    """Raise `Braked` if this one has to wait before another payment is opened. Called with no transaction open."""
    now = clock.now()
    network = _opened(PaymentAttempt.network_key, asking.network_keys, now)
    cart = _opened(PaymentAttempt.cart_key, asking.cart_keys, now)
    end_read()
    seconds = brake_rules.wait(network, cart)
    if not seconds:
        return
    if brake_rules.pause(network.unpaid, brake_rules.FREE_FOR_A_NETWORK) >= brake_rules.ALARMING_PAUSE:
        _alarm(PaymentAttempt.network_key, asking.network_keys, now)
    elif brake_rules.pause(cart.unpaid, brake_rules.FREE_FOR_A_CART) >= brake_rules.ALARMING_PAUSE:
        _alarm(PaymentAttempt.cart_key, asking.cart_keys, now)
    raise Braked(seconds)


_Key = InstrumentedAttribute[str | None]


def _unpaid(column: _Key, keys: tuple[str, ...], now: datetime) -> list[ColumnElement[bool]]:
    """Attempts of the last hour for orders of which no attempt has been paid, and where no bank is about to."""
    beside = aliased(PaymentAttempt)
    return [
        column.in_(keys),
        PaymentAttempt.created_at > now - LOOK_BACK,
        ~exists().where(beside.order_number == PaymentAttempt.order_number, beside.state.in_(PAYING)),
    ]


def _opened(column: _Key, keys: tuple[str, ...], now: datetime) -> Opened:
    if not keys:
        return Opened()
    counted = select(func.count(PaymentAttempt.id), func.max(PaymentAttempt.created_at))
    unpaid, last = db.session.execute(counted.where(*_unpaid(column, keys, now))).one()
    return Opened(unpaid, (now - last).total_seconds()) if unpaid else Opened()


def _alarm(column: _Key, keys: tuple[str, ...], now: datetime) -> None:
    """Put it before a person, once a day for each network or cart."""
    if _is_told(column, keys, now):
        return
    what = select(PaymentAttempt.id, PaymentAttempt.created_at, Order.total_minor, Order.currency, Order.number)
    joined = what.join(Order, Order.number == PaymentAttempt.order_number).where(*_unpaid(column, keys, now))
    with transaction() as session:
        rows = session.execute(joined.order_by(PaymentAttempt.created_at, PaymentAttempt.id)).all()
        if rows:  # else they were paid in this very moment
            attention.raise_item(session, "card_testing", _name(column, rows[0].id), _facts(session, rows), now)


def _name(column: _Key, attempt_id: int | str) -> str:
    """What the matter goes by, in mails too: the first of the attempts, never a key."""
    return f"{column.key.removesuffix('_key')}-{attempt_id}"


def _is_told(column: _Key, keys: tuple[str, ...], now: datetime) -> bool:
    """Whether a matter of the last day, or one that is open still, goes by an attempt of theirs."""
    told = select(AttentionItem.object_key).where(
        AttentionItem.kind == "card_testing",
        or_(AttentionItem.raised_at >= now - TOLD_AGAIN_AFTER, AttentionItem.settled_at.is_(None)),
    )
    prefix = _name(column, "")
    ids = [int(name.removeprefix(prefix)) for name in db.session.scalars(told) if name.startswith(prefix)]
    theirs = select(PaymentAttempt.id).where(PaymentAttempt.id.in_(ids), column.in_(keys))
    return db.session.scalar(theirs.limit(1)) is not None


def _facts(session: Session, rows: Sequence[Row[*tuple[Any, ...]]]) -> dict[str, Any]:
    """How many, since when, and the last countries and amounts."""
    last = rows[-SHOWN:]
    orders = session.scalars(select(Order).where(Order.number.in_([row.number for row in last])))
    countries = {address.country for order in orders for address in order.addresses}
    return {
        "count": len(rows),
        "since": rows[0].created_at.isoformat(timespec="minutes"),
        "countries": ", ".join(sorted(countries)),
        "amounts": ", ".join(dict.fromkeys(_amount(row.total_minor, row.currency) for row in last)),
    }


def _amount(minor: int, currency: str) -> str:
    return i18n.money_text(Money(minor, currency), settings.current().languages[0])


def forget() -> None:
    """Empty what is kept of who opened a payment, once it is a month old. For the worker, daily."""
    until = clock.now() - KEPT_FOR
    while _forget_some(until) == BATCH:
        pass


def _forget_some(until: datetime) -> int:
    """Attempts that somebody else has locked wait for the next day, so that nobody waits in a ring."""
    kept = or_(PaymentAttempt.network_key.is_not(None), PaymentAttempt.cart_key.is_not(None))
    old = select(PaymentAttempt.id).where(PaymentAttempt.created_at < until, kept).order_by(PaymentAttempt.id)
    with transaction() as session:
        ids = session.scalars(old.limit(BATCH).with_for_update(skip_locked=True)).all()
        emptied = update(PaymentAttempt).where(PaymentAttempt.id.in_(ids)).values(network_key=None, cart_key=None)
        session.execute(emptied.execution_options(synchronize_session=False))
    return len(ids)
