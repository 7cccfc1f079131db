"""Changing prices of one SKU: all that was typed or nothing, and nobody writes over what they have not seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import clock
from shop.accounts import audit
from shop.accounts.members import Member
from shop.catalogue import actions, queries
from shop.catalogue.models import Product, Variant
from shop.catalogue.pricing import FORWARD, POOL
from shop.db import transaction
from shop.desk import price_words
from shop.errors import AlreadyDone, NotAllowed, NotFound, ShopError
from shop.money import Money
from shop.reports import price_board
from shop.reports.price_board import Board, Cell, Place


@dataclass(frozen=True, slots=True)
class Wish:
    """One price as somebody wants it (None: it is to end). `seen` is how it stood when they looked (`Cell.seen`)."""

    place: Place
    currency: str
    amount: Money | None
    seen: str


class Overtaken(ShopError):
    """Prices were changed by somebody else since they were looked at."""

    code = "overtaken"

    def __init__(self, cells: list[tuple[Wish, Cell]]) -> None:
        super().__init__()
        self.cells = cells


class Refused(ShopError):
    """A price cannot be taken. Facts as in `set_price` and `check_prices`; `wish` is at fault, if known."""

    code = "refused"

    def __init__(self, wish: Wish | None, **facts: object) -> None:
        super().__init__(**facts)
        self.wish = wish


def reprice(sku: str, wishes: Sequence[Wish], begins: datetime | None, member: Member) -> list[str]:
    """Set the prices now, or from a midnight to come. Returns what is different then, in words.

    Raises `NotFound`, `Overtaken`, `Refused`; nothing is changed then.
    """
    at = clock.now()
    with transaction() as session:
        _lock(session, sku)
        board = price_board.lay_out(queries.history(sku), at)
        _refuse_overtaken(board, wishes, begins or at)
        changed = [wish for wish in wishes if _set(session, sku, wish, at, begins)]
        _check(session, sku, wishes, at)
        told = [_told(wish, board.cell(wish.place, wish.currency).at(begins or at), begins) for wish in changed]
        for change in told:
            audit.write(session, at, "price", member.id, detail=f"{sku}, {change}")
    return told


def take_back(sku: str, place: Place, currency: str, begins: datetime, member: Member) -> None:
    """What was announced for a midnight to come is not to be: the price before it goes on.

    A pool's two prices are taken back together. Raises `NotFound`, `AlreadyDone`, `Refused`.
    """
    at = clock.now()
    with transaction() as session:
        _lock(session, sku)
        board = price_board.lay_out(queries.history(sku), at)
        wishes = [
            Wish(one, currency, board.cell(one, currency).before(begins), "")
            for one in together(place)
            if begins in [change.begins for change in board.cell(one, currency).announced]
        ]
        if not wishes:
            raise AlreadyDone(sku=sku, begins=begins)
        for wish in wishes:
            _set(session, sku, wish, at, begins)
            before = board.cell(wish.place, currency).at(begins)
            audit.write(session, at, "price", member.id, detail=f"{sku}, {_told(wish, before, begins)}")
        _check(session, sku, wishes, at)


def together(place: Place) -> tuple[Place, ...]:
    """A copy that is paid forward must be for somebody to take: neither price can stand or end without the other."""
    step, quantity = place
    return ((POOL, quantity), (FORWARD, quantity)) if step in (POOL, FORWARD) else (place,)


def _lock(session: Session, sku: str) -> None:
    """Two people at one product: the second waits, and then sees what the first has done."""
    home = select(Variant.product_id).where(Variant.sku == sku).scalar_subquery()
    if session.scalar(select(Product.id).where(Product.id == home).with_for_update()) is None:
        raise NotFound(sku=sku)


def _refuse_overtaken(board: Board, wishes: Sequence[Wish], begins: datetime) -> None:
    """What stands already as it is wanted is no conflict: the same form may come twice."""
    overtaken: list[tuple[Wish, Cell]] = []
    for wish in wishes:
        cell = board.cell(wish.place, wish.currency)
        if cell.seen != wish.seen and cell.at(begins) != wish.amount:
            overtaken.append((wish, cell))
    if overtaken:
        raise Overtaken(overtaken)


def _set(session: Session, sku: str, wish: Wish, at: datetime, begins: datetime | None) -> bool:
    step, quantity = wish.place
    minor = None if wish.amount is None else wish.amount.minor
    try:
        return actions.set_price(session, sku, wish.currency, step, quantity, minor, at, begins)
    except NotAllowed as why:
        raise Refused(wish, **why.facts) from why


def _check(session: Session, sku: str, wishes: Sequence[Wish], at: datetime) -> None:
    """Whether the prices of the SKU fit each other. A price that was typed is at fault, if one is part of it."""
    try:
        actions.check_prices(session, sku, at)
    except NotAllowed as why:
        keys = [getattr(why.facts.get(part), "key", None) for part in ("row", "other")]
        involved = [wish for key in keys for wish in wishes if (wish.currency, *wish.place) == key]
        raise Refused(next(iter(involved), None), **why.facts) from why


def _told(wish: Wish, before: Money | None, begins: datetime | None) -> str:
    """A change as the audit keeps it."""
    change = f"{price_words.money(before)} → {price_words.money(wish.amount)}"
    when = f", from {price_words.day(begins)}" if begins else ""
    return f"{price_words.place(wish.place)}, {wish.currency}: {change}{when}"
