"""The basket: what a visitor has chosen, kept in a signed cookie and nowhere else. Pure values in, values out.

Whatever cannot be read – tampered with, from an older shop, cut off – is an empty basket, never an error.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from itsdangerous import BadData, URLSafeSerializer

COOKIE = "cart"
MAX_LINES = 50
# More copies of one thing than this, and the cookie would not be read again.
MOST = 10_000
MAX_AGE = 30 * 24 * 3600
STANDARD = "standard"

_SALT = "shop.cart.basket.1"
_LONGEST_SKU = 64


@dataclass(frozen=True, slots=True)
class BasketLine:
    sku: str
    quantity: int
    step: str = STANDARD


@dataclass(frozen=True, slots=True)
class Basket:
    """`currency` and `country` are what the visitor chose, if anything; `open_order` is the token of an order placed
    from this basket and not paid yet, which the next order replaces; `held` are the copies it holds, (SKU, quantity),
    which are therefore not sold out for this visitor."""

    lines: tuple[BasketLine, ...] = ()
    currency: str | None = None
    country: str | None = None
    service: str | None = None
    open_order: str | None = None
    held: tuple[tuple[str, int], ...] = ()

    def quantity_of(self, sku: str) -> int:
        return next((line.quantity for line in self.lines if line.sku == sku), 0)

    @property
    def skus(self) -> tuple[str, ...]:
        return tuple(line.sku for line in self.lines)


EMPTY = Basket()


class BasketFull(Exception):
    """Fifty different things are in it already."""


def with_quantity(basket: Basket, sku: str, quantity: int) -> Basket:
    """The basket with exactly so many of `sku`; none takes the line out. Raises `BasketFull`."""
    others = tuple(line for line in basket.lines if line.sku != sku)
    if quantity <= 0:
        return replace(basket, lines=others)
    if sku not in basket.skus:
        if len(others) >= MAX_LINES:
            raise BasketFull
        return replace(basket, lines=(*others, BasketLine(sku, quantity)))
    changed = (replace(line, quantity=quantity) if line.sku == sku else line for line in basket.lines)
    return replace(basket, lines=tuple(changed))


def ordered(basket: Basket, token: str) -> Basket:
    """The basket after an order was placed from it, which holds what is in it now."""
    return replace(basket, open_order=token, held=tuple((line.sku, line.quantity) for line in basket.lines))


def without(basket: Basket, ordered: Mapping[str, int]) -> Basket:
    """What is left when an order has been paid: the things that were put in since. No order is open any more."""
    left = ((line, line.quantity - ordered.get(line.sku, 0)) for line in basket.lines)
    rest = tuple(replace(line, quantity=n) for line, n in left if n > 0)
    return replace(basket, lines=rest, open_order=None, held=())


def written(basket: Basket, secret: str) -> str:
    """The cookie's value."""
    body = {
        "l": [[line.sku, line.quantity, *([line.step] if line.step != STANDARD else [])] for line in basket.lines],
        "m": basket.currency,
        "c": basket.country,
        "s": basket.service,
        "o": basket.open_order,
        "h": basket.held,
    }
    return _signer(secret).dumps({key: value for key, value in body.items() if value})


def read(cookie: str | None, secret: str) -> Basket:
    """The basket in a cookie; an empty one if there is none or it cannot be read."""
    if not cookie:
        return EMPTY
    try:
        return _basket(_signer(secret).loads(cookie))
    except (BadData, KeyError, TypeError, ValueError, AttributeError):
        return EMPTY


def _signer(secret: str) -> URLSafeSerializer:
    return URLSafeSerializer(secret, salt=_SALT)


def _basket(body: Mapping[str, Any]) -> Basket:
    lines = tuple(_line(*entry) for entry in body.get("l", ())[:MAX_LINES])
    if len({line.sku for line in lines}) != len(lines):
        raise ValueError("a SKU twice")
    held = tuple((line.sku, line.quantity) for line in (_line(*entry) for entry in body.get("h", ())[:MAX_LINES]))
    return Basket(lines, _text(body, "m"), _text(body, "c"), _text(body, "s"), _text(body, "o"), held)


def _line(sku: str, quantity: int, step: str = STANDARD) -> BasketLine:
    if not (isinstance(sku, str) and 0 < len(sku) <= _LONGEST_SKU and isinstance(step, str)):
        raise ValueError("not a line")
    if type(quantity) is not int or not 0 < quantity <= MOST:
        raise ValueError("not a quantity")
    return BasketLine(sku, quantity, step)


def _text(body: Mapping[str, Any], key: str) -> str | None:
    value = body.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} is not a text")
    return value
