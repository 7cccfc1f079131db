"""The brake on card testing: who opens payments and leaves them unpaid has to wait (the rule is `brake_rules`).

Neither an address nor a cart is ever kept: only a keyed hash of each, made with the shop's secret and the month, so
that what is kept can be counted and compared within the month and nothing else.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute

from shop import clock, i18n, settings
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.errors import ShopError
from shop.money import Money
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import brake_rules
from shop.payments.brake_rules import Opened
from shop.payments.models import PaymentAttempt

LOOK_BACK = timedelta(hours=1)
# One address is shown to a person once a day, however long it goes on.
TOLD_AGAIN_AFTER = timedelta(days=1)
SHOWN = 10


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
    """Attempts of the last hour whose order has not been paid, and where no bank is about to."""
    return [
        Order.number == PaymentAttempt.order_number,
        column.in_(keys),
        PaymentAttempt.created_at > now - LOOK_BACK,
        PaymentAttempt.state != "processing",
        Order.state.in_((Deal.OPEN, Deal.EXPIRED)),
    ]


def _opened(column: _Key, keys: tuple[str, ...], now: datetime) -> Opened:
    if not keys:
        return Opened()
    counted = select(func.count(PaymentAttempt.id), func.max(PaymentAttempt.created_at))
    unpaid, last = db.session.execute(counted.where(*_unpaid(column, keys, now))).one()
    return Opened(unpaid, (now - last).total_seconds()) if unpaid else Opened()


def _alarm(column: _Key, keys: tuple[str, ...], now: datetime) -> None:
    """Put it before a person, once a day for each network or cart."""
    if attention.was_raised_since("card_testing", keys[0], now - TOLD_AGAIN_AFTER):
        return
    with transaction() as session:
        attention.raise_item(session, "card_testing", keys[0], _facts(column, keys, now), now)


def _facts(column: _Key, keys: tuple[str, ...], now: datetime) -> dict[str, Any]:
    """How many, since when, and the last countries and amounts."""
    what = select(PaymentAttempt.created_at, Order.total_minor, Order.currency, Order.id)
    rows = db.session.execute(what.where(*_unpaid(column, keys, now)).order_by(PaymentAttempt.created_at)).all()
    last = rows[-SHOWN:]
    orders = db.session.scalars(select(Order).where(Order.id.in_([row.id for row in last])))
    countries = {address.country for order in orders for address in order.addresses}
    return {
        "count": len(rows),
        "since": rows[0].created_at.isoformat(timespec="minutes"),
        "countries": ", ".join(sorted(countries)),
        "amounts": ", ".join(dict.fromkeys(_amount(row.total_minor, row.currency) for row in last)),
    }


def _amount(minor: int, currency: str) -> str:
    return i18n.money_text(Money(minor, currency), settings.current().languages[0])
