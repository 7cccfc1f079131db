"""The pool of copies for people short of money: places of each SKU, where they come from, and what moved lately."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from shop.catalogue.models import Product, Variant
from shop.db import db
from shop.i18n import text_in
from shop.promotions import giving, queries
from shop.promotions.queries import Pool
from shop.stock import keys
from shop.stock.models import StockItem, StockMove

_PAID = ("paid_forward", "forward_cancelled")
_GIVEN = (giving.PUT_IN, giving.TAKEN_OUT)


@dataclass(frozen=True, slots=True)
class PoolRow:
    """A SKU that could be given: places `free`, `taken` by orders that are not packed, and `posted`. They come from
    supporters (`paid`) and from the shop's own shelf (`shelf`). `available`: copies that may still be set aside."""

    sku: str
    name: str
    label: str
    available: int
    free: int
    taken: int
    posted: int
    paid: int
    shelf: int


@dataclass(frozen=True, slots=True)
class Move:
    """One change of a pool. `by` is an order's number, or a member of staff as history names them."""

    at: datetime
    sku: str
    places: int
    promised: int
    reason: str
    by: str


def rows(language: str) -> list[PoolRow]:
    """Every counted SKU of the catalogue, those with a pool first; three statements."""
    pools, sources = queries.pools(), _sources()
    found = db.session.execute(
        select(Variant.sku, Product.texts, Variant.label, StockItem.on_hand - StockItem.reserved)
        .join(Product, Product.id == Variant.product_id)
        .join(StockItem, StockItem.key == Variant.sku)
        .order_by(Product.position, Product.id, Variant.position, Variant.sku)
    )
    result = []
    for sku, texts, label, available in found:
        name = text_in({code: words.get("name", "") for code, words in texts.items()}, language)
        pool, source = pools.get(sku, Pool(0, 0, 0)), sources.get(sku, {})
        paid, shelf = (sum(source.get(reason, 0) for reason in reasons) for reasons in (_PAID, _GIVEN))
        told = (pool.free, pool.taken, pool.given, paid, shelf)
        result.append(PoolRow(sku, name, text_in(label, language), available, *told))
    return sorted(result, key=lambda row: row.sku not in pools)


def _sources() -> dict[str, dict[str, int]]:
    """How many places came and went for which reason, by SKU."""
    found: dict[str, dict[str, int]] = {}
    query = (
        select(StockMove.key, StockMove.reason, func.sum(StockMove.on_hand_change))
        .where(StockMove.key.startswith(keys.pool("")), StockMove.reason.in_((*_PAID, *_GIVEN)))
        .group_by(StockMove.key, StockMove.reason)
    )
    for key, reason, places in db.session.execute(query):
        found.setdefault(keys.pooled_sku(key) or key, {})[reason] = int(places)
    return found


def latest(limit: int = 30) -> list[Move]:
    """The newest changes first."""
    query = select(StockMove).where(StockMove.key.startswith(keys.pool(""))).order_by(StockMove.id.desc()).limit(limit)
    return [
        Move(
            at=move.at,
            sku=keys.pooled_sku(move.key) or move.key,
            places=move.on_hand_change,
            promised=move.reserved_change,
            reason=move.reason,
            by=giving.who(move.reference),
        )
        for move in db.session.scalars(query)
    ]
