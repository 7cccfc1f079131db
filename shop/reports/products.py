"""Everything in the catalogue, published or not, with its stock: what the desk's list of products shows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, or_, select

from shop.catalogue.facts import Dates
from shop.catalogue.models import Price, Product, Variant
from shop.catalogue.pricing import STANDARD
from shop.db import db
from shop.errors import NotFound
from shop.i18n import text_in
from shop.money import Money
from shop.stock.models import StockItem


@dataclass(frozen=True, slots=True)
class Article:
    """A SKU. `on_hand` and `reserved` are None where copies are not counted; `prices` are the standard prices of one
    copy that hold now, by currency. `withdrawn`: it is not sold any more."""

    sku: str
    label: str
    withdrawn: bool
    on_hand: int | None
    reserved: int | None
    prices: dict[str, Money]

    @property
    def available(self) -> int | None:
        return None if self.on_hand is None or self.reserved is None else self.on_hand - self.reserved


@dataclass(frozen=True, slots=True)
class Listed:
    """A product with its articles, in the order of the window."""

    slug: str
    name: str
    kind: str
    published: bool
    dates: Dates
    articles: list[Article]


def listing(language: str, at: datetime) -> list[Listed]:
    """Every product; two statements, however many there are."""
    return _listed(_all(), language, at)


def get(slug: str, language: str, at: datetime) -> Listed:
    """One product. Raises `NotFound`."""
    found = _listed(_all().where(Product.slug == slug), language, at)
    if not found:
        raise NotFound(slug=slug)
    return found[0]


def _all() -> Select[*tuple[Any, ...]]:
    return (
        select(Product, Variant, StockItem.on_hand, StockItem.reserved)
        .join(Variant, Variant.product_id == Product.id)
        .outerjoin(StockItem, StockItem.key == Variant.sku)
        .order_by(Product.position, Product.id, Variant.position, Variant.sku)
        .execution_options(populate_existing=True)
    )


def _listed(question: Select[*tuple[Any, ...]], language: str, at: datetime) -> list[Listed]:
    rows = db.session.execute(question).all()
    prices = _standard_prices([row.Variant.sku for row in rows], at)
    found: dict[str, Listed] = {}
    for row in rows:
        product: Product = row.Product
        name = text_in({code: texts.get("name", "") for code, texts in product.texts.items()}, language)
        dates = Dates.within(product.details)
        listed = found.setdefault(product.slug, Listed(product.slug, name, product.kind, product.published, dates, []))
        listed.articles.append(_article(row, prices.get(row.Variant.sku, {}), language, at))
    return list(found.values())


def _article(row: Row[*tuple[Any, ...]], prices: dict[str, Money], language: str, at: datetime) -> Article:
    variant: Variant = row.Variant
    return Article(
        sku=variant.sku,
        label=text_in(variant.label, language),
        withdrawn=variant.withdrawn_at is not None and variant.withdrawn_at <= at,
        on_hand=row.on_hand,
        reserved=row.reserved,
        prices=prices,
    )


def _standard_prices(skus: list[str], at: datetime) -> dict[str, dict[str, Money]]:
    rows = db.session.execute(
        select(Price.sku, Price.currency, Price.amount_minor).where(
            and_(Price.sku.in_(skus), Price.step == STANDARD, Price.from_quantity == 1, Price.valid_from <= at),
            or_(Price.valid_to.is_(None), Price.valid_to > at),
        )
    )
    found: dict[str, dict[str, Money]] = {}
    for sku, currency, minor in rows:
        found.setdefault(sku, {})[currency] = Money(minor, currency)
    return found
