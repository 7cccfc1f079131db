"""The shelf: every counted key with the name it is sold under."""

from dataclasses import dataclass

from sqlalchemy import select

from shop.catalogue.models import Product, Variant
from shop.db import db
from shop.i18n import text_in
from shop.stock.models import StockItem


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """`name` is empty for a key that is no article (a code, a place in a pool)."""

    sku: str
    name: str
    label: str
    on_hand: int
    reserved: int

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved


def shelf(language: str) -> list[ShelfRow]:
    rows = db.session.execute(
        select(StockItem.key, StockItem.on_hand, StockItem.reserved, Product.texts, Variant.label)
        .outerjoin(Variant, Variant.sku == StockItem.key)
        .outerjoin(Product, Product.id == Variant.product_id)
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
