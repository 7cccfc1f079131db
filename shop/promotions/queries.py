"""Reading codes and the pool."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import case, func, literal, select

from shop.db import db
from shop.promotions.facts import Code
from shop.promotions.models import DiscountCode
from shop.promotions.sheets import CodeSheet
from shop.stock import keys
from shop.stock.models import StockItem, StockMove


def find(code: str | None) -> Code | None:
    """A code as it stands, with the uses that are left; None if there is none of that name."""
    if not code:
        return None
    row = db.session.execute(
        select(DiscountCode, StockItem.on_hand - StockItem.reserved)
        .outerjoin(StockItem, StockItem.key == keys.uses(code))
        .where(DiscountCode.code == code)
        .execution_options(populate_existing=True)
    ).one_or_none()
    return _facts(*row) if row else None


def left_for(code: str, email: str) -> int | None:
    """How often one address may still use a code; None where that has not been counted yet."""
    left = select(StockItem.on_hand - StockItem.reserved).where(StockItem.key == keys.uses_by(code, email))
    return db.session.scalar(left)


def _facts(row: DiscountCode, uses_left: int | None) -> Code:
    return Code(
        code=row.code,
        kind=row.kind,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        percent=row.percent,
        amounts=row.amounts,
        minimum=row.minimum,
        slugs=frozenset(row.slugs),
        countries=frozenset(row.countries),
        uses_left=uses_left if row.most_uses is not None else None,
    )


def sheet_of(row: DiscountCode) -> CodeSheet:
    """A code as people would write it down."""
    return CodeSheet(
        code=row.code,
        kind=row.kind,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        percent=row.percent,
        amounts=row.amounts,
        minimum=row.minimum,
        slugs=frozenset(row.slugs),
        countries=frozenset(row.countries),
        most_uses=row.most_uses,
        most_per_email=row.most_per_email,
        note=row.note,
    )


@dataclass(frozen=True, slots=True)
class CodeStanding:
    """A code with how many orders hold a use of it, paid or not."""

    sheet: CodeSheet
    used: int
    created_at: datetime


def all_codes() -> list[CodeStanding]:
    """Every code with its uses so far, the newest first, in one statement."""
    rows = db.session.execute(
        select(DiscountCode, func.coalesce(StockItem.reserved, 0))
        .outerjoin(StockItem, StockItem.key == literal(keys.uses("")).concat(DiscountCode.code))
        .order_by(DiscountCode.created_at.desc(), DiscountCode.code)
        .execution_options(populate_existing=True)
    )
    return [CodeStanding(sheet_of(row), used, row.created_at) for row, used in rows]


def standing(code: str) -> CodeStanding | None:
    """One of them; None if there is no such code."""
    return next((one for one in all_codes() if one.sheet.code == code), None)


class Pool(NamedTuple):
    """Places in a pool: free to be taken, taken by orders that are not packed yet, and given, with the copy posted."""

    free: int
    taken: int
    given: int


def pools() -> Mapping[str, Pool]:
    """The pool of each SKU that anybody has paid into, by SKU, in one statement."""
    left = case((StockMove.reason.in_(("pack", "unpack")), -StockMove.on_hand_change), else_=0)
    rows = db.session.execute(
        select(StockItem.key, StockItem.on_hand, StockItem.reserved, func.coalesce(func.sum(left), 0))
        .outerjoin(StockMove, StockMove.key == StockItem.key)
        .where(StockItem.key.startswith(keys.pool("")))
        .group_by(StockItem.key, StockItem.on_hand, StockItem.reserved)
        .order_by(StockItem.key)
    )
    return {keys.pooled_sku(key) or key: Pool(on - res, res, int(given)) for key, on, res, given in rows}
