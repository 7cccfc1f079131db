"""The only writer of stock. Every function runs inside the caller's transaction and takes `{key: quantity}`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import collate, func, select, update
from sqlalchemy.orm import Session

from shop.db import add_once, db, row_count
from shop.errors import SoldOut
from shop.stock import keys
from shop.stock.models import StockItem, StockMove


@dataclass(frozen=True, slots=True)
class Level:
    """What a key shows. `available` is what may still be promised."""

    key: str
    on_hand: int
    reserved: int

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved


class StockFault(Exception):
    """The ledger was asked for something impossible: a fault in the program, never the buyer's."""


def _change(session: Session, key: str, on_hand: int, reserved: int, reason: str, reference: str, at: datetime) -> bool:
    """Apply a change where it leaves valid numbers, and write its move. False: not enough there, nothing changed.

    One conditional UPDATE, so that two buyers of the last copy are told apart by the database and not by us.
    """
    new_on_hand, new_reserved = StockItem.on_hand + on_hand, StockItem.reserved + reserved
    changed = session.execute(
        update(StockItem)
        .where(StockItem.key == key, new_on_hand >= new_reserved, new_reserved >= 0)
        .values(on_hand=new_on_hand, reserved=new_reserved)
        .execution_options(synchronize_session=False)
    )
    if row_count(changed) != 1:
        return False
    session.add(
        StockMove(key=key, on_hand_change=on_hand, reserved_change=reserved, reason=reason, reference=reference, at=at)
    )
    return True


def lock(session: Session, wanted: Collection[str]) -> None:
    """Lock all the keys that an act goes on to change in several steps, so that no two acts wait in a ring.

    Sorted byte by byte as the other functions sort, whatever the database's collation. Nothing on SQLite, where whoever
    writes is alone. A key that is not counted is passed over.
    """
    if wanted and session.get_bind().dialect.name == "postgresql":
        query = select(StockItem.key).where(StockItem.key.in_(sorted(wanted)))
        session.execute(query.order_by(collate(StockItem.key, "C")).with_for_update()).all()


def reserve(session: Session, wanted: Mapping[str, int], reference: str, at: datetime) -> None:
    """Promise copies to an order. Raises `SoldOut` naming the first key that has too few; keys not counted pass, except
    a pool's: one that nobody has paid into is empty."""
    counted = _counted(session, wanted)
    for key in sorted(wanted):
        has_enough = key not in counted and not keys.pooled_sku(key)
        if not has_enough and not _change(session, key, 0, wanted[key], "reserve", reference, at):
            raise SoldOut(key=key, wanted=wanted[key])


def release(session: Session, promised: Mapping[str, int], reference: str, at: datetime) -> None:
    """Give promised copies back for sale: the order expired or was cancelled before packing."""
    _move_all(session, promised, 0, -1, "release", reference, at)


def take(session: Session, packed: Mapping[str, int], reference: str, at: datetime) -> None:
    """Promised copies leave the shelf: a parcel is packed."""
    _move_all(session, packed, -1, -1, "pack", reference, at)


def untake(session: Session, unpacked: Mapping[str, int], reference: str, at: datetime) -> None:
    """A packed parcel is opened again: its copies are back on the shelf, still promised to the order."""
    _move_all(session, unpacked, 1, 1, "unpack", reference, at)


def put_back(session: Session, unpacked: Mapping[str, int], reference: str, at: datetime) -> None:
    """Copies come back from a buyer, or out of a cancelled parcel, and are for sale again."""
    _move_all(session, unpacked, 1, 0, "put_back", reference, at)


def free(session: Session, orphans: Mapping[str, int], reference: str, at: datetime) -> None:
    """Promises that nobody counts on any more are taken back, and are for sale again."""
    _move_all(session, orphans, 0, -1, "orphan", reference, at)


def promised_to(session: Session, reference: str) -> dict[str, int]:
    """What is promised under a reference, by key, as its moves tell it; keys whose moves make up nothing are left out,
    and so are those that went out with another's promise (a copy from the pool)."""
    total = func.sum(StockMove.reserved_change)
    query = select(StockMove.key, total).where(StockMove.reference == reference).group_by(StockMove.key)
    return {key: int(n) for key, n in session.execute(query.having(total > 0))}


def references_of(keys_of_interest: Collection[str]) -> list[str]:
    """Under which references some of these keys are promised, as their moves tell it, sorted."""
    move = StockMove
    query = select(move.reference).where(move.key.in_(sorted(keys_of_interest))).group_by(move.reference, move.key)
    return sorted(set(db.session.scalars(query.having(func.sum(move.reserved_change) > 0))))


def _move_all(
    session: Session,
    quantities: Mapping[str, int],
    on_hand_sign: int,
    reserved_sign: int,
    reason: str,
    reference: str,
    at: datetime,
) -> None:
    counted = _counted(session, quantities)
    for key in sorted(counted):
        quantity = quantities[key]
        if not _change(session, key, on_hand_sign * quantity, reserved_sign * quantity, reason, reference, at):
            raise StockFault(f"{reason} {quantity} of {key} for {reference} would leave impossible numbers")


def _counted(session: Session, quantities: Mapping[str, int]) -> set[str]:
    return set(session.scalars(select(StockItem.key).where(StockItem.key.in_(sorted(quantities)))))


def open_item(session: Session, key: str, on_hand: int, reference: str, at: datetime) -> bool:
    """Begin to count `key` with an opening stock. False if it is counted already, if only since a moment ago; then
    nothing changes."""
    if session.get(StockItem, key) is not None or not add_once(session, StockItem(key=key, on_hand=0, reserved=0)):
        return False
    if on_hand:
        _change(session, key, on_hand, 0, "opening", reference, at)
    return True


def adjust(session: Session, key: str, change: int, reason: str, reference: str, at: datetime) -> None:
    """A delivery, a count, a loss. Raises `SoldOut` if it would leave fewer copies than are promised."""
    if not _change(session, key, change, 0, reason, reference, at):
        raise SoldOut(key=key, wanted=-change)


def limit(session: Session, key: str, most: int, reference: str, at: datetime, *, among: Collection[str] = ()) -> None:
    """Let `key` be promised `most` times, and never fewer than it is now. A key that is not counted stays so.

    `among` are the keys that the same act goes on to change: they are locked together with this one.
    """
    found = _standing(session, key)
    if found is None or found.on_hand == max(most, found.reserved):
        return
    lock(session, {key, *among})
    found = _standing(session, key) or found
    change = max(most, found.reserved) - found.on_hand
    if change and not _change(session, key, change, 0, "limit", reference, at):
        raise StockFault(f"{key} cannot be limited to {most}")


def _standing(session: Session, key: str) -> Level | None:
    query = select(StockItem.key, StockItem.on_hand, StockItem.reserved).where(StockItem.key == key)
    row = session.execute(query).one_or_none()
    return Level(*row) if row else None


def promised_of(session: Session, key: str) -> int:
    """How many of `key` are promised; none of what is not counted."""
    found = _standing(session, key)
    return found.reserved if found else 0


def available_of(session: Session, key: str) -> int:
    """How many of `key` may still be promised; none of what is not counted."""
    found = _standing(session, key)
    return found.available if found else 0


def levels() -> list[Level]:
    """Every counted key, sorted."""
    rows = db.session.execute(select(StockItem.key, StockItem.on_hand, StockItem.reserved).order_by(StockItem.key))
    return [Level(*row) for row in rows]


def differences() -> list[tuple[str, Level, int, int]]:
    """Keys whose moves do not add up to what they show: (key, shown, moved on hand, moved reserved). Should be none."""
    sums = db.session.execute(
        select(
            StockItem.key,
            StockItem.on_hand,
            StockItem.reserved,
            func.coalesce(func.sum(StockMove.on_hand_change), 0),
            func.coalesce(func.sum(StockMove.reserved_change), 0),
        )
        .outerjoin(StockMove, StockMove.key == StockItem.key)
        .group_by(StockItem.key, StockItem.on_hand, StockItem.reserved)
    )
    return [
        (key, Level(key, on_hand, reserved), int(moved), int(promised))
        for key, on_hand, reserved, moved, promised in sums
        if (on_hand, reserved) != (int(moved), int(promised))
    ]


def put_right(session: Session, key: str, promised: int, reference: str, at: datetime) -> bool:
    """Make what `key` shows, its moves and its promises agree again, with one move of reason `put_right`.

    The copies on hand stay as shown, for those are what people count on the shelf. The key is locked by the caller.
    False if fewer copies are there than are `promised`; then nothing changes.
    """
    shown = _standing(session, key)
    if shown is None or not 0 <= promised <= shown.on_hand:
        return False
    sums = select(func.sum(StockMove.on_hand_change), func.sum(StockMove.reserved_change)).where(StockMove.key == key)
    moved, moved_promised = session.execute(sums).one()
    session.execute(
        update(StockItem)
        .where(StockItem.key == key)
        .values(reserved=promised)
        .execution_options(synchronize_session=False)
    )
    session.add(
        StockMove(
            key=key,
            on_hand_change=shown.on_hand - int(moved or 0),
            reserved_change=promised - int(moved_promised or 0),
            reason="put_right",
            reference=reference,
            at=at,
        )
    )
    return True
