"""Acts that change several counts lock them in one order, so that no two of them wait for each other for ever.

Another transaction holds the counts until both acts wait; then they go on in the same moment. SQLite has one writer.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from flask import Flask
from sqlalchemy import select, text

from shop import clock
from shop.checkout import place
from shop.db import db, transaction
from shop.orders import actions as orders
from shop.orders.models import Order
from shop.promotions import actions as codes
from shop.promotions import giving
from shop.stock import keys
from shop.stock.models import StockItem
from tests.promotions import acts
from tests.promotions.acts import assert_the_books_agree, level, pool, sell_with_pool
from tests.support import books, shops
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide

PATIENCE = 10.0


@contextmanager
def held(*counts: str) -> Iterator[None]:
    """Nobody else can change these counts meanwhile."""
    with db.engine.begin() as connection:
        connection.execute(select(StockItem.key).where(StockItem.key.in_(counts)).with_for_update()).all()
        yield


def wait_for(waiting: int) -> None:
    """Until so many transactions wait for a lock."""
    ends_at = time.monotonic() + PATIENCE
    while db.engine.dialect.name == "postgresql":
        with db.engine.connect() as connection:
            found = connection.scalar(text("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted"))
        if found == waiting:
            return
        assert time.monotonic() < ends_at, f"{found} wait"
        time.sleep(0.01)


def together(app: Flask, counts: list[str], *todo: Callable[[], object]) -> list[str]:
    """Do all of it at once, begun in this order, and say what went wrong."""
    wrong: list[str] = []

    def work(act: Callable[[], object]) -> None:
        with app.app_context():
            try:
                act()
            except Exception as fault:
                wrong.append(f"{type(fault).__name__}: {fault}"[:200])

    threads = [threading.Thread(target=work, args=(act,)) for act in todo]
    with held(*counts):
        for begun, thread in enumerate(threads, start=1):
            thread.start()
            wait_for(begun)
    for thread in threads:
        thread.join()
    return wrong


def cancel(number: str) -> None:
    with transaction() as session:
        orders.cancel(session, number, "other", "staff:1", clock.now())


def crosswise() -> list[str]:
    """Two orders, each taking from the pool that the other pays into."""
    for sku in ("AAA", "BBB"):
        sell_with_pool(sku, on_hand=50)
        giving.put_in(sku, 5, "staff:1", f"gift of {sku}")
    pairs = [("AAA", "BBB"), ("BBB", "AAA")]
    return [place.place_order(order_of(basket=[(a, 1, "pool"), (b, 1, "forward")])).number for a, b in pairs]


def test_two_orders_are_cancelled_crosswise(shop: Flask, stripe: StripeSide) -> None:
    one, two = crosswise()
    acts.pay(one), acts.pay(two)
    wrong = together(shop, [keys.pool("AAA"), keys.pool("BBB")], lambda: cancel(one), lambda: cancel(two))
    assert wrong == []
    assert (pool("AAA"), pool("BBB")) == ((5, 0), (5, 0))
    assert_the_books_agree()


def test_late_money_comes_for_two_orders_crosswise(shop: Flask, stripe: StripeSide) -> None:
    one, two = crosswise()
    acts.expire(one), acts.expire(two)
    wrong = together(shop, [keys.pool("AAA"), keys.pool("BBB")], lambda: acts.pay(one), lambda: acts.pay(two))
    assert wrong == []
    assert {order.state for order in books.every(Order)} == {"confirmed"}
    assert (pool("AAA"), pool("BBB")) == ((6, 1), (6, 1))
    assert_the_books_agree()


def test_one_order_of_an_address_is_cancelled_while_it_orders_again(shop: Flask, stripe: StripeSide) -> None:
    """Its limit was lowered below its uses, so that ordering brings it down further first."""
    acts.make_code(most_per_email=3)
    numbers = [place.place_order(order_of(code="SPRING")).number for _ in range(2)]
    with transaction() as session:
        codes.change(session, acts.sheet(most_per_email=1), clock.now())
    cancel(numbers[0])
    again = order_of(code="SPRING", email="Wanjiku@example.org")
    outcomes: list[str] = []
    wrong = together(
        shop,
        ["CAL-2026"],
        lambda: cancel(numbers[1]),
        lambda: outcomes.append(acts.outcome(lambda: place.place_order(again))),
    )
    assert wrong == []
    assert outcomes in (["placed"], ["code_email"])
    assert level(keys.uses_by("SPRING", again.email)) in ((1, 1), (1, 0))
    assert_the_books_agree()


def sort_keys(collation: str) -> None:
    """Nobody keeps a connection: what was prepared on it for the other column fails ("cached plan must not change")."""
    db.session.remove()
    with db.engine.begin() as connection:
        connection.execute(text(f'ALTER TABLE stock_items ALTER COLUMN key TYPE varchar COLLATE "{collation}"'))
    db.engine.dispose()
    shops.hang_up()


@pytest.fixture
def sorted_by_language(app: Flask) -> Iterator[None]:
    """A database that sorts text as a language does, where it can: punctuation counts little then."""
    is_postgres = db.engine.dialect.name == "postgresql"
    if is_postgres:
        sort_keys("en-x-icu")
    yield
    if is_postgres:
        sort_keys("default")


@pytest.mark.usefixtures("sorted_by_language")
def test_a_limit_finds_its_addresses_whatever_the_language_of_the_database(shop: Flask) -> None:
    for code in ("SPRING", "SPRING-2"):
        acts.make_code(code, most_per_email=5)
        place.place_order(order_of(code=code))
    with transaction() as session:
        codes.change(session, acts.sheet(most_per_email=2), clock.now())
    found = [level(keys.uses_by(code, "wanjiku@example.org")) for code in ("SPRING", "SPRING-2")]
    assert found == [(2, 1), (5, 1)]
