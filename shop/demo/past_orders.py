"""`shop make-orders`: invented past orders in bulk, for load tests.

Rows are inserted directly, thousands at a time, but they are the rows that the shop itself would have written: lines,
taxes, parcels, history, attempts, money and stock agree with each other, so `shop reconcile` finds no difference. For
every copy sold a delivery is booked, so that as many are for sale as before. Nobody is written to.
"""

import random
import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from shop import clock, i18n
from shop.cart.basket import Basket
from shop.cart.bill import Quote
from shop.catalogue import queries as catalogue
from shop.checkout import counter, reference
from shop.db import Base, transaction
from shop.demo import past_rows, pasts
from shop.demo.pasts import Past
from shop.orders.models import Order, OrderAddress, OrderEvent, OrderLine, OrderLineTax, Parcel, ParcelLine
from shop.payments.models import LedgerRow, PaymentAttempt, Refund
from shop.settings import Settings
from shop.stock import ledger
from shop.stock.models import StockItem, StockMove

AT_ONCE = 1_000
MOST_TRIES = 50


class NothingToOrder(Exception):
    """The shop has nothing that could have been ordered."""


def make(number: int, settings: Settings, on_made: Callable[[int], None] = lambda _: None) -> None:
    """Write `number` orders, a transaction for each thousand. Raises `NothingToOrder`."""
    chance = random.Random()  # noqa: S311  (chance for examples, no secrets)
    now = clock.now()
    quotes = Quotes(settings, now)
    for start in range(0, number, AT_ONCE):
        lives = [_life(chance, quotes, settings, now) for _ in range(min(AT_ONCE, number - start))]
        lives.sort(key=lambda past: past.placed_at)
        with transaction() as session:
            _write(session, lives)
        on_made(len(lives))


class Quotes:
    """Bills for baskets at today's prices; the same basket to the same country is worked out once."""

    def __init__(self, settings: Settings, now: datetime) -> None:
        self._known = reference.read()
        self.paused = self._known.paused
        cards = catalogue.window(settings.currencies[0], now)
        self.things = [item for card in cards for item in card.items if item.price is not None]
        skus = [item.sku for item in self.things]
        self._items = {c: catalogue.items(skus, c, now) for c in settings.currencies}
        self.of = lru_cache(maxsize=None)(self._quote)

    def _quote(self, basket: Basket) -> Quote:
        return counter.bill_of(basket, self._items[counter.currency_of(basket)], self._known)


def _life(chance: random.Random, quotes: Quotes, settings: Settings, now: datetime) -> Past:
    for _ in range(MOST_TRIES if quotes.things else 0):
        place, course = pasts.place(chance), pasts.course(chance)
        quote = quotes.of(pasts.basket(chance, quotes.things, place.country))
        if quote.orderable and quote.total.minor:
            return Past(
                course=course,
                quote=quote,
                place=place,
                name=chance.choice(pasts.NAMES),
                email=pasts.email(chance),
                language=chance.choice(settings.languages),
                staff_language=settings.languages[0],
                street_number=chance.randrange(1, 200),
                placed_at=pasts.placed_at(chance, course, now),
                now=now,
            )
    if quotes.paused is not None:
        told = i18n.text_in(quotes.paused, settings.languages[0])
        raise NothingToOrder(f"Sales are paused, so nothing can be ordered: “{told}” End the pause at the desk first.")
    raise NothingToOrder("Nothing can be ordered yet; load a shop file first: `shop catalogue load FILE`.")


def _insert(session: Session, model: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        session.execute(insert(model), rows)


def _insert_numbered(session: Session, model: Any, rows: Sequence[dict[str, Any]]) -> list[int]:
    """Insert and tell the numbers that the database gave, in the order of the rows."""
    if not rows:
        return []
    return list(session.scalars(insert(model).returning(model.id, sort_by_parameter_order=True), rows))


def _write(session: Session, lives: Sequence[Past]) -> None:
    orders = [past_rows.order(past) for past in lives]
    for row, order_id in zip(orders, _insert_numbered(session, Order, orders), strict=True):
        row["id"] = order_id
    told = list(zip(lives, orders, strict=True))
    _insert(session, OrderAddress, [past_rows.address(past, row["id"]) for past, row in told])
    _insert(session, OrderEvent, [event for past, row in told for event in past_rows.events(past, row["id"])])
    _write_lines(session, told)
    _write_money(session, told)
    _write_stock(session, told)


Told = Sequence[tuple[Past, dict[str, Any]]]


def _write_lines(session: Session, told: Told) -> None:
    lines = [line for past, row in told for line in past_rows.lines(past, row["id"])]
    for line, line_id in zip(lines, _insert_numbered(session, OrderLine, lines), strict=True):
        line["id"] = line_id
    rows = [quote_row for past, _ in told for quote_row in past.quote.rows]
    taxes = [tax for line, row in zip(lines, rows, strict=True) for tax in past_rows.taxes(row, line["id"])]
    _insert(session, OrderLineTax, taxes)
    line_of = {
        (line["order_id"], row.key): line["id"] for line, row in zip(lines, rows, strict=True) if row.kind == "goods"
    }
    _write_parcels(session, told, line_of)


def _write_parcels(session: Session, told: Told, line_of: dict[tuple[int, str], int]) -> None:
    planned = [
        (parcel, past_rows.parcel(past, row["id"], position, parcel.grams))
        for past, row in told
        for position, parcel in enumerate(past.quote.parcels, start=1)
    ]
    ids = _insert_numbered(session, Parcel, [row for _, row in planned])
    contents = [
        {"parcel_id": parcel_id, "order_line_id": line_of[row["order_id"], key], "quantity": quantity}
        for (parcel, row), parcel_id in zip(planned, ids, strict=True)
        for key, quantity in parcel.contents.items()
    ]
    _insert(session, ParcelLine, contents)


def _write_money(session: Session, told: Told) -> None:
    attempts = [(past, past_rows.attempt(past, row)) for past, row in told if past.course.attempt]
    _insert(session, PaymentAttempt, [attempt for _, attempt in attempts])
    paid = [(past, attempt) for past, attempt in attempts if past.course.is_paid]
    _insert(session, LedgerRow, [past_rows.payment(past, attempt) for past, attempt in paid])
    ended = [(past, attempt, f"re_{secrets.token_hex(12)}") for past, attempt in paid if past.course.name == "refunded"]
    _insert(session, LedgerRow, [past_rows.refund_in_ledger(*known) for known in ended])
    _insert(session, Refund, [past_rows.refund(*known) for known in ended])


def _write_stock(session: Session, told: Told) -> None:
    """A delivery of every copy that was sold or is promised, then each order's own moves."""
    counted = set(session.scalars(select(StockItem.key)))
    promised, packed = Counter[str](), Counter[str]()
    for past, _ in told:
        kept = promised if past.course.holds_copies else packed if past.course.is_packed else Counter[str]()
        kept.update(past_rows.goods(past))
    for sku in sorted((promised + packed).keys() & counted):
        first = told[0][0].placed_at
        ledger.adjust(session, sku, promised[sku] + packed[sku], "delivery", "make-orders", first)
    moves = [move for past, row in told for move in past_rows.moves(past, row["number"], counted)]
    _insert(session, StockMove, moves)
    session.flush()
    for sku in sorted((promised + packed).keys() & counted):
        session.execute(
            update(StockItem)
            .where(StockItem.key == sku)
            .values(on_hand=StockItem.on_hand - packed[sku], reserved=StockItem.reserved + promised[sku])
            .execution_options(synchronize_session=False)
        )
