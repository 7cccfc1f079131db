"""A basket laid on the counter: its things as they stand in the catalogue now, and the bill."""

from dataclasses import dataclass, replace

from shop import clock, settings
from shop.cart.basket import Basket
from shop.cart.quote import Chosen, Quote, quote
from shop.catalogue import queries
from shop.catalogue.facts import Item
from shop.checkout import reference
from shop.checkout.reference import Reference


@dataclass(frozen=True, slots=True)
class Counter:
    """A basket on the counter: its things as they stand in the catalogue now, and the bill."""

    basket: Basket
    currency: str
    items: dict[str, Item]
    known: Reference
    bill: Quote

    @property
    def lines(self) -> list[Chosen]:
        return chosen_lines(self.basket, self.items)

    @property
    def has_post(self) -> bool:
        """Whether anything in it is sent by post, to wherever that will be."""
        return any(item.is_posted for item in self.items.values())

    @property
    def asks_address(self) -> bool:
        """Whether the buyer is asked where to post. Of what is not for sale any more nobody knows, so that asks too."""
        return any(line.item is None or line.item.is_posted for line in self.lines)

    @property
    def is_export(self) -> bool:
        """Whether a parcel leaves the seller's customs union, so that its receiver may be asked for import charges."""
        posted = [row for row in self.bill.rows if row.item is not None and row.item.is_posted]
        return self.basket.country is not None and any(p.rule.reason == "export" for row in posted for p in row.taxes)


def lay_out(basket: Basket, known: Reference | None = None) -> Counter:
    """Read what the basket holds and make the bill: two statements at most."""
    known = known or reference.read()
    currency = currency_of(basket)
    items = queries.items(basket.skus, currency, clock.now()) if basket.lines else {}
    items = {sku: _with_held(item, dict(basket.held).get(sku, 0)) for sku, item in items.items()}
    at = known.circumstances(currency, basket.country, basket.service, clock.now())
    return Counter(basket, currency, items, known, quote(chosen_lines(basket, items), at))


def _with_held(item: Item, held: int) -> Item:
    """Copies that the visitor's own open order holds are not gone for the visitor: that order is replaced."""
    return item if item.available is None else replace(item, available=item.available + held)


def chosen_lines(basket: Basket, items: dict[str, Item]) -> list[Chosen]:
    return [Chosen(line.sku, items.get(line.sku), line.quantity) for line in basket.lines]


def currency_of(basket: Basket) -> str:
    """The basket's currency; the shop's first where none was chosen or it is no longer offered."""
    offered = settings.current().currencies
    return basket.currency if basket.currency in offered else offered[0]
