"""Raise, list and settle what needs a person."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from shop import clock
from shop.attention.models import AttentionItem
from shop.db import add_once, db, row_count


def raise_item(session: Session, kind: str, object_key: str, facts: dict[str, Any], at: datetime) -> bool:
    """Put an anomaly on the list, inside the caller's transaction. False if it stands there, open, already."""
    known = session.scalar(
        select(AttentionItem.id).where(
            AttentionItem.kind == kind, AttentionItem.object_key == object_key, AttentionItem.settled_at.is_(None)
        )
    )
    if known is not None:
        return False
    return add_once(session, AttentionItem(kind=kind, object_key=object_key, facts=facts, raised_at=at))


def raised_since(instant: datetime, limit: int = 200) -> list[AttentionItem]:
    """What came onto the list since `instant`, settled or not, the oldest first."""
    query = select(AttentionItem).where(AttentionItem.raised_at >= instant).order_by(AttentionItem.id).limit(limit)
    return list(db.session.scalars(query))


def was_raised_since(kind: str, object_key: str, instant: datetime) -> bool:
    """Whether this came onto the list since `instant`, or is there still; settled or not."""
    query = select(AttentionItem.id).where(
        AttentionItem.kind == kind,
        AttentionItem.object_key == object_key,
        or_(AttentionItem.raised_at >= instant, AttentionItem.settled_at.is_(None)),
    )
    return db.session.scalar(query.limit(1)) is not None


def was_raised(kind: str, object_key: str) -> bool:
    """Whether this was ever on the list, settled or not."""
    query = select(AttentionItem.id).where(AttentionItem.kind == kind, AttentionItem.object_key == object_key)
    return db.session.scalar(query.limit(1)) is not None


def settle(session: Session, item_id: int, by: str, resolution: str, at: datetime) -> bool:
    """Mark an item as dealt with. False if somebody else was quicker."""
    changed = session.execute(
        update(AttentionItem)
        .where(AttentionItem.id == item_id, AttentionItem.settled_at.is_(None))
        .values(settled_at=at, settled_by=by, resolution=resolution)
    )
    return bool(row_count(changed) == 1)


def settle_for(
    session: Session, kind: str, object_key: str, by: str, resolution: str, at: datetime | None = None
) -> bool:
    """Settle the open item of this kind about this object, if there is one: its cause has vanished by itself.

    Inside the caller's transaction. `at` is now unless told otherwise. False if nothing of the kind was open.
    """
    changed = session.execute(
        update(AttentionItem)
        .where(AttentionItem.kind == kind, AttentionItem.object_key == object_key, AttentionItem.settled_at.is_(None))
        .values(settled_at=at or clock.now(), settled_by=by, resolution=resolution)
    )
    return bool(row_count(changed) == 1)


def find(item_id: int) -> AttentionItem | None:
    """An item, settled or not, as it stands now."""
    return db.session.get(AttentionItem, item_id, populate_existing=True)


def open_about(order_number: str) -> list[AttentionItem]:
    """What is unsettled about an order, the oldest first: by its key, or named in the facts (a mail, a dispute)."""
    query = select(AttentionItem).where(
        AttentionItem.settled_at.is_(None),
        or_(AttentionItem.object_key == order_number, AttentionItem.facts["order"].as_string() == order_number),
    )
    return list(db.session.scalars(query.order_by(AttentionItem.id)))


def settled_since(instant: datetime, limit: int = 200) -> list[AttentionItem]:
    """What was settled since `instant`, the latest first."""
    query = select(AttentionItem).where(AttentionItem.settled_at >= instant)
    latest = query.order_by(AttentionItem.settled_at.desc(), AttentionItem.id.desc())
    return list(db.session.scalars(latest.limit(limit)))


def open_items(limit: int = 200) -> list[AttentionItem]:
    """What is unsettled, the oldest first."""
    query = select(AttentionItem).where(AttentionItem.settled_at.is_(None)).order_by(AttentionItem.id).limit(limit)
    return list(db.session.scalars(query))


def open_kinds(object_keys: Iterable[str]) -> dict[str, list[str]]:
    """For each object that has open items, their kinds."""
    rows = db.session.execute(
        select(AttentionItem.object_key, AttentionItem.kind)
        .where(AttentionItem.object_key.in_(tuple(object_keys)), AttentionItem.settled_at.is_(None))
        .order_by(AttentionItem.id)
    )
    found: dict[str, list[str]] = {}
    for key, kind in rows:
        found.setdefault(key, []).append(kind)
    return found


def count_open() -> int:
    return (
        db.session.scalar(select(func.count()).select_from(AttentionItem).where(AttentionItem.settled_at.is_(None)))
        or 0
    )
