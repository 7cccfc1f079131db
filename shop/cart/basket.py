"""The basket: what a visitor has chosen, kept in a signed cookie and nowhere else. Pure values in, values out.

Whatever cannot be read – tampered with, from an older shop, cut off – is an empty basket, never an error.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from itsdangerous import BadData, URLSafeSerializer

from shop.catalogue.pricing import CHOICES, FREE, POOL, STANDARD
from shop.money import LARGEST_CHARGE

COOKIE = "cart"
MAX_LINES = 50
# More copies of one thing than this, and the cookie would not be read again.
MOST = 10_000
MAX_AGE = 30 * 24 * 3600

_SALT = "shop.cart.basket.1"
_LONGEST_SKU = 64


@dataclass(frozen=True, slots=True)
class BasketLine:
    """So many of a thing at one step of its price. `amount` is what the buyer wrote, per copy and in minor units of the
    basket's currency; only the step `free` has one."""

    sku: str
    quantity: int
    step: str = STANDARD
    amount: int | None = None

    @property
    def key(self) -> str:
        """What tells the line from the others: a thing may stand in the basket once for each step."""
        return key_of(self.sku, self.step)


def key_of(sku: str, step: str) -> str:
    return sku if step == STANDARD else f"{sku}.{step}"


@dataclass(frozen=True, slots=True)
class Basket:
    """`currency` and `country` are what the visitor chose, if anything; `gift` is put on top, in minor units of that
    currency; `open_order` is the token of an order placed from this basket and not paid yet, which the next order
    replaces: what that one holds is not gone for this visitor. `id` is a random name of the basket's own, which says
    nothing about what is in it."""

    lines: tuple[BasketLine, ...] = ()
    currency: str | None = None
    country: str | None = None
    service: str | None = None
    code: str | None = None
    gift: int = 0
    open_order: str | None = None
    id: str | None = field(default=None, compare=False, repr=False)

    def find(self, key: str) -> BasketLine | None:
        return next((line for line in self.lines if line.key == key), None)

    def copies_of(self, sku: str) -> int:
        """How many of a thing are in it, whatever their step, without those from the pool, which are set aside."""
        return sum(line.quantity for line in self.lines if line.sku == sku and line.step != POOL)

    @property
    def skus(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(line.sku for line in self.lines))


EMPTY = Basket()


class BasketFull(Exception):
    """Fifty different things are in it already."""


def with_line(basket: Basket, wanted: BasketLine) -> Basket:
    """The basket with exactly this line for its thing and step; none of it takes it out. Raises `BasketFull`."""
    if wanted.quantity <= 0:
        return replace(basket, lines=tuple(line for line in basket.lines if line.key != wanted.key))
    if basket.find(wanted.key) is None:
        if len(basket.lines) >= MAX_LINES:
            raise BasketFull
        return replace(basket, lines=(*basket.lines, wanted))
    return replace(basket, lines=tuple(wanted if line.key == wanted.key else line for line in basket.lines))


def with_quantity(basket: Basket, key: str, quantity: int) -> Basket:
    """The basket with so many on the line `key`; none takes it out, and a line that is not there stays away."""
    line = basket.find(key)
    return with_line(basket, replace(line, quantity=quantity)) if line else basket


def in_currency(basket: Basket, currency: str) -> Basket:
    """The basket in another currency. What the buyer wrote as an amount was meant in the old one and is dropped: a line
    of a free amount goes back to the standard price, and the gift on top to none."""
    if basket.currency == currency:
        return basket
    lines: dict[str, BasketLine] = {}
    for line in basket.lines:
        plain = BasketLine(line.sku, line.quantity) if line.step == FREE else line
        before = lines.get(plain.key)
        copies = min(MOST, plain.quantity + (before.quantity if before else 0))
        lines[plain.key] = replace(plain, quantity=copies)
    return replace(basket, currency=currency, lines=tuple(lines.values()), gift=0)


def ordered(basket: Basket, token: str) -> Basket:
    """The basket after an order was placed from it."""
    return replace(basket, open_order=token)


def without(basket: Basket, ordered: Mapping[str, int]) -> Basket:
    """What is left when an order has been paid: the things that were put in since, by the keys of their lines. No order
    is open any more, and the gift and the code were for the one that was paid."""
    left = ((line, line.quantity - ordered.get(line.key, 0)) for line in basket.lines)
    rest = tuple(replace(line, quantity=n) for line, n in left if n > 0)
    return replace(basket, lines=rest, open_order=None, code=None, gift=0)


def written(basket: Basket, secret: str) -> str:
    """The cookie's value."""
    body = {
        "l": [_entry(line) for line in basket.lines],
        "m": basket.currency,
        "c": basket.country,
        "s": basket.service,
        "k": basket.code,
        "g": basket.gift,
        "o": basket.open_order,
        "i": basket.id,
    }
    return _signer(secret).dumps({key: value for key, value in body.items() if value})


def _entry(line: BasketLine) -> list[str | int]:
    """As short as can be: a cookie holds little."""
    if line.amount is not None:
        return [line.sku, line.quantity, line.step, line.amount]
    return [line.sku, line.quantity, *([line.step] if line.step != STANDARD else [])]


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
    if len({line.key for line in lines}) != len(lines):
        raise ValueError("a line twice")
    return Basket(
        lines=lines,
        currency=_text(body, "m"),
        country=_text(body, "c"),
        service=_text(body, "s"),
        code=_text(body, "k"),
        gift=_amount(body.get("g", 0)),
        open_order=_text(body, "o"),
        id=_text(body, "i"),
    )


def _line(sku: str, quantity: int, step: str = STANDARD, amount: int | None = None) -> BasketLine:
    if not (isinstance(sku, str) and 0 < len(sku) <= _LONGEST_SKU and step in CHOICES):
        raise ValueError("not a line")
    if (amount is None) != (step != FREE):
        raise ValueError("not an amount")
    return BasketLine(sku, _quantity(quantity), step, amount if amount is None else _amount(amount))


def _quantity(quantity: int) -> int:
    if type(quantity) is not int or not 0 < quantity <= MOST:
        raise ValueError("not a quantity")
    return quantity


def _amount(amount: int) -> int:
    if type(amount) is not int or not 0 <= amount <= LARGEST_CHARGE:
        raise ValueError("not an amount")
    return amount


def _text(body: Mapping[str, Any], key: str) -> str | None:
    value = body.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} is not a text")
    return value
