"""The shelf: every counted article, and the places in its pool, with the name it is sold under."""

from dataclasses import dataclass

from sqlalchemy import literal, or_, select

from shop.catalogue.models import Product, Variant
from shop.db import db
from shop.i18n import text_in
from shop.stock import keys
from shop.stock.models import StockItem


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """`sku` is the key that is counted; a pool's begins with `pool:` and bears the name of its article."""

    sku: str
    name: str
    label: str
    on_hand: int
    reserved: int

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved

    @property
    def is_pool(self) -> bool:
        """Whether these are places in an article's pool, and not copies of it."""
        return keys.pooled_sku(self.sku) is not None


def shelf(language: str) -> list[ShelfRow]:
    """Copies and places, by key. Uses of codes are counted in the same ledger, and are no matter of the shelf."""
    is_its = or_(Variant.sku == StockItem.key, literal(keys.pool("")).concat(Variant.sku) == StockItem.key)
    rows = db.session.execute(
        select(StockItem.key, StockItem.on_hand, StockItem.reserved, Product.texts, Variant.label)
        .outerjoin(Variant, is_its)
        .outerjoin(Product, Product.id == Variant.product_id)
        .where(StockItem.key.not_like(f"{keys.uses('')}%"))
        .order_by(StockItem.key)
    )
    return [
        ShelfRow(
            sku=key,
            name=text_in({code: words.get("name", "") for code, words in (texts or {}).items()}, language),
            label=text_in(label or {}, language),
            on_hand=on_hand,
            reserved=reserved,
        )
        for key, on_hand, reserved, texts, label in rows
    ]
