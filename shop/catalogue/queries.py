"""What the catalogue shows: each question is two statements, whatever the number of products, variants and prices."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, literal, or_, select
from sqlalchemy.orm import aliased

from shop.catalogue import pricing
from shop.catalogue.facts import Dates, Item
from shop.catalogue.models import Price, Product, Variant
from shop.catalogue.pricing import STANDARD, PriceList, Span, Tier
from shop.db import db
from shop.money import Money
from shop.stock import keys
from shop.stock.models import StockItem

PoolItem = aliased(StockItem)


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
        """The lowest standard price, of what is left if anything is."""
        prices = [item.price for item in self.buyable or self.items if item.price is not None]
        return min(prices, key=lambda price: price.minor, default=None)

    @property
    def has_one_price(self) -> bool:
        return len({item.price for item in self.buyable or self.items}) == 1


@dataclass(frozen=True, slots=True)
class PastPrice:
    """One row of a SKU's price history: past, present or announced. Instants are UTC; without an end it still holds."""

    currency: str
    step: str
    from_quantity: int
    amount: Money
    valid_from: datetime
    valid_to: datetime | None

    @property
    def span(self) -> Span:
        return Span(self.amount.minor, self.valid_from, self.valid_to)


def window(currency: str, at: datetime) -> list[Card]:
    """Everything on sale, in the order of the window."""
    return _cards(_on_sale(at), currency, at)


def product(slug: str, currency: str, at: datetime) -> Card | None:
    """One product; None if it was never there or is not on sale now."""
    return next(iter(_cards(_on_sale(at).where(Product.slug == slug), currency, at)), None)


def product_with(sku: str, currency: str, at: datetime) -> Card | None:
    """The product that a SKU belongs to, with all its variants."""
    home = select(Variant.product_id).where(Variant.sku == sku).scalar_subquery()
    card = next(iter(_cards(_on_sale(at).where(Product.id == home), currency, at)), None)
    return card if card and any(item.sku == sku for item in card.items) else None


def items(skus: Iterable[str], currency: str, at: datetime) -> dict[str, Item]:
    """The things behind SKUs. One that is not on sale now is absent."""
    found = _found(_on_sale(at).where(Variant.sku.in_(sorted(set(skus)))), currency, at)
    return {item.sku: item for _, item in found}


def history(sku: str) -> list[PastPrice]:
    """Every price a SKU has had, has and will have, by currency, step and quantity, the earliest first."""
    rows = db.session.execute(
        select(Price.currency, Price.step, Price.from_quantity, Price.amount_minor, Price.valid_from, Price.valid_to)
        .where(Price.sku == sku)
        .order_by(Price.currency, Price.step, Price.from_quantity, Price.valid_from, Price.id)
    )
    return [
        PastPrice(currency, step, quantity, Money(minor, currency), begins, ends)
        for currency, step, quantity, minor, begins, ends in rows
    ]


def on_sale_since(sku: str, at: datetime) -> datetime | None:
    """Since when prices of a SKU have been prices that somebody could pay: `at` if it is not in the window.

    None: for as long as anybody knows.
    """
    found = db.session.execute(
        select(Product.published, Product.published_since).join(Variant.product).where(Variant.sku == sku)
    ).one_or_none()
    return at if found is None or not found.published else found.published_since


def _on_sale(at: datetime) -> Select[*tuple[Any, ...]]:
    """Products × variants × stock × places in the pool; missing stock leaves its side empty."""
    return (
        select(
            Product,
            Variant,
            StockItem.on_hand,
            StockItem.reserved,
            (PoolItem.on_hand - PoolItem.reserved).label("pool_left"),
        )
        .join(Variant, Variant.product_id == Product.id)
        .outerjoin(StockItem, StockItem.key == Variant.sku)
        .outerjoin(PoolItem, PoolItem.key == literal(keys.pool("")).concat(Variant.sku))
        .where(Product.published, or_(Variant.withdrawn_at.is_(None), Variant.withdrawn_at > at))
        .order_by(Product.position, Product.id, Variant.position, Variant.sku)
        # Rows change between two reads of one session only if they are really read again.
        .execution_options(populate_existing=True)
    )


def _found(question: Select[*tuple[Any, ...]], currency: str, at: datetime) -> list[tuple[Product, Item]]:
    rows = db.session.execute(question).all()
    lists = _price_lists({row.Variant.sku: row.Product.published_since for row in rows}, currency, at) if rows else {}
    return [(row.Product, _item(row, lists.get(row.Variant.sku))) for row in rows]


def _price_lists(since: Mapping[str, datetime | None], currency: str, at: datetime) -> dict[str, PriceList]:
    """What each SKU costs at `at`; `since` says since when each has been on sale.

    A SKU without a price that holds is absent; what is announced does not count yet.
    """
    found: dict[str, list[Row[*tuple[Any, ...]]]] = {}
    for row in db.session.execute(_prices(list(since), currency, at)):
        found.setdefault(row.sku, []).append(row)
    lists = {sku: _price_list(rows, currency, at, since[sku]) for sku, rows in found.items()}
    return {sku: prices for sku, prices in lists.items() if prices.tiers}


def _prices(skus: Sequence[str], currency: str, at: datetime) -> Select[*tuple[Any, ...]]:
    """What holds, and the standard prices of the past that a reduction may still have to be compared with: it began
    less than 30 days ago, and the 30 days before it count."""
    compared = and_(Price.step == STANDARD, Price.from_quantity == 1, Price.valid_to > at - 2 * pricing.PRIOR_DAYS)
    return (
        select(Price.sku, Price.step, Price.from_quantity, Price.amount_minor, Price.valid_from, Price.valid_to)
        .where(Price.sku.in_(skus), Price.currency == currency, Price.valid_from <= at)
        .where(or_(Price.valid_to.is_(None), Price.valid_to > at, compared))
        .order_by(Price.sku, Price.step, Price.from_quantity, Price.valid_from)
    )


def _price_list(
    rows: Sequence[Row[*tuple[Any, ...]]], currency: str, at: datetime, since: datetime | None
) -> PriceList:
    tiers: dict[str, tuple[Tier, ...]] = {}
    past = []
    for row in rows:
        span = Span(row.amount_minor, row.valid_from, row.valid_to)
        if span.holds(at):
            tiers[row.step] = (*tiers.get(row.step, ()), Tier(row.from_quantity, row.amount_minor))
        if (row.step, row.from_quantity) == (STANDARD, 1):
            past.append(span)
    return PriceList(currency, tiers, pricing.prior_price(past, at, since))


def _cards(question: Select[*tuple[Any, ...]], currency: str, at: datetime) -> list[Card]:
    found: dict[int, tuple[Product, list[Item]]] = {}
    for product, item in _found(question, currency, at):
        found.setdefault(product.id, (product, []))[1].append(item)
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


def _item(row: Row[*tuple[Any, ...]], prices: PriceList | None) -> Item:
    product: Product = row.Product
    variant: Variant = row.Variant
    dates = Dates.within(product.details)
    return Item(
        sku=variant.sku,
        slug=product.slug,
        kind=product.kind,
        name={code: texts.get("name", "") for code, texts in product.texts.items()},
        label=variant.label,
        tax_class=product.tax_class,
        prices=prices,
        weight_grams=variant.weight_grams,
        max_per_order=variant.max_per_order,
        available=None if row.on_hand is None else row.on_hand - row.reserved,
        hs_code=variant.hs_code,
        origin=variant.origin,
        customs_description=variant.customs_description,
        picture=product.pictures[0]["file"] if product.pictures else None,
        file_name=variant.file_name,
        file_title=variant.file_title,
        pool_left=row.pool_left or 0,
        year=dates.year,
        needed_by=dates.needed_by,
    )
