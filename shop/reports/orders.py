"""Which orders, and how do they stand? The desk's list, page by page, and the numbers on its start page.

Pages are found by keyset, newest first: no OFFSET, no COUNT, and a number of statements that does not grow with rows.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select

from shop.attention.models import AttentionItem
from shop.db import db
from shop.mail.models import OutboxMail
from shop.orders.models import Order
from shop.orders.states import Reading
from shop.reports import facts, readings, search
from shop.reports.facts import OrderFacts

PAGE = 50


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders are asked for. `state` is what people read; `since` an instant; `held` only those held back."""

    state: Reading | None = None
    search: str = ""
    since: datetime | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ends: how near the find was, and the order's id."""

    rank: int
    id: int

    def __str__(self) -> str:
        return f"{self.rank}.{self.id}"

    @classmethod
    def read(cls, text: str | None) -> Self | None:
        """A cursor from an address; None if it is none."""
        parts = re.fullmatch(r"([0-3])\.(\d{1,15})", text or "", re.ASCII)
        return cls(int(parts[1]), int(parts[2])) if parts else None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of orders. `older` and `newer` lead on, where there is more."""

    rows: list[OrderFacts]
    older: Cursor | None = None
    newer: Cursor | None = None


def find_orders(
    wanted: OrderFilter, after: Cursor | None = None, before: Cursor | None = None, limit: int = PAGE
) -> Page:
    """The orders that fit: exact finds first, then the newest. `after` leads to older ones, `before` back."""
    if before is not None:
        rows, more = _fetch(wanted, before, limit, back=True)
        if not more:  # the beginning is in sight: show it as it begins
            return find_orders(wanted, limit=limit)
        return Page(_completed(rows), older=_cursor(rows[-1]), newer=_cursor(rows[0]))
    rows, more = _fetch(wanted, after, limit, back=False)
    older = _cursor(rows[-1]) if more else None
    newer = _cursor(rows[0]) if after is not None and rows else None
    return Page(_completed(rows), older, newer)


def conditions(wanted: OrderFilter) -> list[ColumnElement[bool]]:
    """The filter without its search, as SQL."""
    parts: list[ColumnElement[bool]] = []
    if wanted.state is not None:
        parts.append(readings.condition(wanted.state))
    if wanted.since is not None:
        parts.append(Order.created_at >= wanted.since)
    if wanted.held:
        parts.append(readings.held)
    return parts


def _fetch(wanted: OrderFilter, cursor: Cursor | None, limit: int, *, back: bool) -> tuple[list[Any], bool]:
    """At most `limit` rows beyond the cursor, in reading order, and whether there are more that way.

    Names are searched for words only where nothing nearer is found; a cursor's rank tells which search it belongs to.
    """
    by_words = search.words_within(wanted.search)
    if by_words is not None and cursor is not None and cursor.rank == by_words.level:
        return _hits(by_words, wanted, cursor, limit, back=back)
    rows, more = _hits(search.found(wanted.search) or search.everything(), wanted, cursor, limit, back=back)
    if rows or by_words is None or cursor is not None:
        return rows, more
    return _hits(by_words, wanted, cursor, limit, back=back)


def _hits(
    hit: search.Found, wanted: OrderFilter, cursor: Cursor | None, limit: int, *, back: bool
) -> tuple[list[Any], bool]:
    rank = hit.rank if hit.rank is not None else literal(hit.level)
    query = facts.base().add_columns(rank.label("rank")).where(hit.where, *conditions(wanted))
    rows = list(db.session.execute(_beyond(query, hit.rank, cursor, back).limit(limit + 1)))
    more, rows = len(rows) > limit, rows[:limit]
    return (rows[::-1] if back else rows), more


def _beyond(query: Select[Any], rank: ColumnElement[int] | None, cursor: Cursor | None, back: bool) -> Select[Any]:
    """What follows the cursor, by rank and id; by id alone where all are equally near, so that its index serves."""
    if rank is not None:
        query = query.order_by(rank.desc() if back else rank)
    query = query.order_by(Order.id if back else Order.id.desc())
    if cursor is None:
        return query
    past = Order.id > cursor.id if back else Order.id < cursor.id
    if rank is None:
        return query.where(past)
    further = rank < cursor.rank if back else rank > cursor.rank
    return query.where(or_(further, and_(rank == cursor.rank, past)))


def _cursor(row: Any) -> Cursor:
    return Cursor(row.rank, row.id)


def _completed(rows: list[Any]) -> list[OrderFacts]:
    found = [OrderFacts(*row[:-1]) for row in rows]
    facts.complete(found)
    return found


@dataclass(frozen=True, slots=True)
class Queues:
    """How much waits for whom. Each number is the length of the list that it leads to."""

    to_pack: int
    packed: int
    partly_shipped: int
    held: int
    needs_decision: int
    attention: int
    mails_given_up: int


def queues() -> Queues:
    """All numbers of the start page, in one statement."""
    row = db.session.execute(
        select(
            _count(OrderFilter(state=Reading.PAID)),
            _count(OrderFilter(state=Reading.PACKED)),
            _count(OrderFilter(state=Reading.PARTLY_SHIPPED)),
            _count(OrderFilter(held=True)),
            _count(OrderFilter(state=Reading.NEEDS_DECISION)),
            select(func.count()).where(AttentionItem.settled_at.is_(None)).scalar_subquery(),
            select(func.count()).where(OutboxMail.state == "given_up").scalar_subquery(),
        )
    ).one()
    return Queues(*row)


def _count(wanted: OrderFilter) -> Any:
    return select(func.count(Order.id)).where(*conditions(wanted)).scalar_subquery()


def next_to_pack(besides: str) -> str | None:
    """The number of the order that has waited longest with a parcel to pack, not held; none if the table is clear."""
    return db.session.scalar(
        select(Order.number).where(readings.packable, Order.number != besides).order_by(Order.id).limit(1)
    )
