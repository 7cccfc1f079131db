"""What the catalogue shows: each question is one statement, whatever the number of products, variants and prices."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select

from shop.catalogue.facts import Item
from shop.catalogue.models import Price, Product, Variant
from shop.db import db
from shop.money import Money
from shop.stock.models import StockItem

STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class Card:
    """A product as the public sees it. `items` are its variants in order; one without a price is not sold in the
    currency asked for."""

    slug: str
    kind: str
    texts: Mapping[str, Mapping[str, str]]
    details: Mapping[str, Any]
    pictures: tuple[Mapping[str, Any], ...]
    chapters: tuple[Mapping[str, Any], ...]
    items: tuple[Item, ...]

    @property
    def buyable(self) -> tuple[Item, ...]:
        """What can be put into a cart now."""
        return tuple(item for item in self.items if item.price is not None and item.available != 0)

    @property
    def cheapest(self) -> Money | None:
        """The lowest price, of what is left if anything is."""
        prices = [item.price for item in self.buyable or self.items if item.price is not None]
        return min(prices, key=lambda price: price.minor, default=None)

    @property
    def has_one_price(self) -> bool:
        return len({item.price for item in self.buyable or self.items}) == 1


def window(currency: str, at: datetime) -> list[Card]:
    """Everything on sale, in the order of the window."""
    return _cards(_on_sale(currency, at))


def product(slug: str, currency: str, at: datetime) -> Card | None:
    """One product; None if it was never there or is not on sale now."""
    return next(iter(_cards(_on_sale(currency, at).where(Product.slug == slug))), None)


def product_with(sku: str, currency: str, at: datetime) -> Card | None:
    """The product that a SKU belongs to, with all its variants."""
    home = select(Variant.product_id).where(Variant.sku == sku).scalar_subquery()
    card = next(iter(_cards(_on_sale(currency, at).where(Product.id == home))), None)
    return card if card and any(item.sku == sku for item in card.items) else None


def items(skus: Iterable[str], currency: str, at: datetime) -> dict[str, Item]:
    """The things behind SKUs. One that is not on sale now is absent."""
    rows = db.session.execute(_on_sale(currency, at).where(Variant.sku.in_(sorted(set(skus)))))
    return {row.Variant.sku: _item(row) for row in rows}


def _on_sale(currency: str, at: datetime) -> Select[*tuple[Any, ...]]:
    """Products × variants × the price that holds at `at` × stock; missing prices and stock leave their side empty."""
    return (
        select(Product, Variant, Price.amount_minor, Price.currency, StockItem.on_hand, StockItem.reserved)
        .join(Variant, Variant.product_id == Product.id)
        .outerjoin(Price, and_(Price.sku == Variant.sku, *_holds(currency, at)))
        .outerjoin(StockItem, StockItem.key == Variant.sku)
        .where(Product.published, or_(Variant.withdrawn_at.is_(None), Variant.withdrawn_at > at))
        .order_by(Product.position, Product.id, Variant.position, Variant.sku)
        # Rows change between two reads of one session only if they are really read again.
        .execution_options(populate_existing=True)
    )


def _holds(currency: str, at: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        Price.currency == currency,
        Price.step == STANDARD,
        Price.valid_from <= at,
        or_(Price.valid_to.is_(None), Price.valid_to > at),
    )


def _cards(question: Select[*tuple[Any, ...]]) -> list[Card]:
    found: dict[int, tuple[Product, list[Item]]] = {}
    for row in db.session.execute(question):
        found.setdefault(row.Product.id, (row.Product, []))[1].append(_item(row))
    return [_card(product, items) for product, items in found.values()]


def _card(product: Product, items: list[Item]) -> Card:
    return Card(
        slug=product.slug,
        kind=product.kind,
        texts=product.texts,
        details=product.details,
        pictures=tuple(product.pictures),
        chapters=tuple(product.chapters),
        items=tuple(items),
    )


def _item(row: Row[*tuple[Any, ...]]) -> Item:
    product: Product = row.Product
    variant: Variant = row.Variant
    return Item(
        sku=variant.sku,
        slug=product.slug,
        kind=product.kind,
        name={code: texts.get("name", "") for code, texts in product.texts.items()},
        label=variant.label,
        tax_class=product.tax_class,
        price=None if row.amount_minor is None else Money(row.amount_minor, row.currency),
        weight_grams=variant.weight_grams,
        max_per_order=variant.max_per_order,
        available=None if row.on_hand is None else row.on_hand - row.reserved,
        hs_code=variant.hs_code,
        origin=variant.origin,
        customs_description=variant.customs_description,
        picture=product.pictures[0]["file"] if product.pictures else None,
        file_name=variant.file_name,
        file_title=variant.file_title,
    )
