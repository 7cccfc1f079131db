"""A basket laid on the counter: its things as they stand in the catalogue now, and the bill.

Pages and the placing of an order make the bill here, from the same values in the same way.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from shop import clock, i18n, settings
from shop.cart.basket import Basket, in_currency
from shop.cart.bill import Chosen, Circumstances, Quote
from shop.cart.quote import quote
from shop.catalogue import queries as catalogue
from shop.catalogue.facts import Item
from shop.catalogue.pricing import FORWARD
from shop.checkout import reference
from shop.checkout.reference import Reference
from shop.orders import counting
from shop.orders import queries as orders
from shop.orders.states import Deal
from shop.promotions import queries as promotions
from shop.promotions.facts import Code
from shop.stock import keys


@dataclass(frozen=True, slots=True)
class Counter:
    """A basket on the counter: its things as they stand in the catalogue now, and the bill."""

    basket: Basket
    currency: str
    items: Mapping[str, Item]
    known: Reference
    bill: Quote

    @property
    def lines(self) -> list[Chosen]:
        return chosen_lines(self.basket, self.items)

    @property
    def has_post(self) -> bool:
        """Whether anything in it is sent by post, to wherever that will be."""
        return any(line.item is not None and _is_sent(line) for line in self.lines)

    @property
    def asks_address(self) -> bool:
        """Whether the buyer is asked where to post. Of what is not for sale any more nobody knows, so that asks too."""
        return any(line.item is None or _is_sent(line) for line in self.lines)


def _is_sent(line: Chosen) -> bool:
    """A copy that is paid forward goes to somebody else, and later."""
    return line.item is not None and line.item.is_posted and line.step != FORWARD


def lay_out(basket: Basket, known: Reference | None = None, postal_code: str = "") -> Counter:
    """Read what the basket holds and make the bill: three statements at most, one more for a discount code, and those
    that tell what the visitor's own open order holds, if there is one."""
    known = known or reference.read()
    currency = currency_of(basket)
    if basket.currency is not None:  # no longer offered, perhaps: then what was written in it means nothing
        basket = in_currency(basket, currency)
    held = _held_by(basket.open_order)
    items = catalogue.items(basket.skus, currency, clock.now()) if basket.lines else {}
    items = {sku: _with_held(item, held) for sku, item in items.items()}
    bill = bill_of(basket, items, known, _code(basket, held), postal_code)
    return Counter(basket, currency, items, known, bill)


def bill_of(
    basket: Basket, items: Mapping[str, Item], known: Reference, code: Code | None = None, postal_code: str = ""
) -> Quote:
    """The bill for a basket, today, from what was read about its things."""
    currency = currency_of(basket)
    at = Circumstances(
        currency=currency,
        day=clock.day_in(settings.current().time_zone, clock.now()),
        country=basket.country,
        service=basket.service,
        tariff=known.tariff,
        tax=known.tax,
        seller_country=known.seller.country,
        postal_code=postal_code,
        imports=known.imports,
        incomes=known.incomes,
        minimums=known.minimums,
        gift_minor=basket.gift,
        code_typed=basket.code,
        code=code,
        paused=known.paused,
    )
    return quote(chosen_lines(basket, items), at)


def _held_by(token: str | None) -> Mapping[str, int]:
    """What an order that is still open holds, by the keys of the stock ledger: it is replaced by the next one."""
    order = orders.find_by_token(token) if token else None
    return counting.promises(order) if order is not None and order.state == Deal.OPEN else {}


def _with_held(item: Item, held: Mapping[str, int]) -> Item:
    """What the visitor's own open order holds is not gone for the visitor: that order is replaced."""
    available = None if item.available is None else item.available + held.get(item.sku, 0)
    return replace(item, available=available, pool_left=item.pool_left + held.get(keys.pool(item.sku), 0))


def _code(basket: Basket, held: Mapping[str, int]) -> Code | None:
    code = promotions.find(basket.code)
    if code is None or code.uses_left is None:
        return code
    return replace(code, uses_left=code.uses_left + held.get(keys.uses(code.code), 0))


def chosen_lines(basket: Basket, items: Mapping[str, Item]) -> list[Chosen]:
    return [
        Chosen(line.key, line.sku, items.get(line.sku), line.quantity, line.step, line.amount) for line in basket.lines
    ]


def currency_of(basket: Basket) -> str:
    """The basket's currency; where none was chosen, or it is no longer offered, the one its country counts in."""
    offered = settings.current().currencies
    return basket.currency if basket.currency in offered else usual_currency(basket.country)


def usual_currency(country: str | None) -> str:
    """The currency a visitor most likely counts in; only a guess, so an explicit choice always wins."""
    offered = settings.current().currencies
    there = i18n.currency_of_country(country) if country else None
    return there if there in offered else offered[0]
