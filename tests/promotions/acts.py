"""What supporters and staff do with codes and the pool, and whether the books agree afterwards."""

import threading
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from flask import Flask

from shop import clock
from shop.checkout import place
from shop.checkout.drafting import PlaceRequest
from shop.checkout.handing_over import CannotOrder
from shop.db import db, transaction
from shop.orders import actions as orders
from shop.orders import queries as order_queries
from shop.promotions import actions
from shop.promotions.sheets import CodeSheet
from shop.stock import keys, ledger
from tests.support import goods

LONG_AGO = date(2020, 1, 1)


def sheet(code: str = "SPRING", **changed: Any) -> CodeSheet:
    """Ten percent off, without any limit."""
    values = {"code": code, "kind": "percent", "valid_from": LONG_AGO, "percent": Decimal("0.1")}
    return CodeSheet(**values | changed)


def make_code(code: str = "SPRING", **changed: Any) -> None:
    with transaction() as session:
        actions.create(session, sheet(code, **changed), clock.now())


def sell_with_pool(sku: str = "SEEDS", on_hand: int = 10, pool: int | None = None) -> None:
    """A book that may be paid forward for EUR 15.00 and taken from the pool for nothing."""
    goods.add_product(
        sku, on_hand=on_hand, prices={"EUR": 1800}, steps={"forward": {"EUR": 1500}, "pool": {"EUR": 0}}, pool=pool
    )


def pay(number: str) -> str:
    """The money is there, whichever way it came."""
    with transaction() as session:
        return str(orders.mark_paid(session, number, "stripe", clock.now()))


def expire(number: str) -> None:
    with transaction() as session:
        orders.expire(session, number, "shop", clock.now())


def level(key: str) -> tuple[int, int] | None:
    """(on hand, reserved) of a key; None if it is not counted."""
    db.session.rollback()
    return next(((found.on_hand, found.reserved) for found in ledger.levels() if found.key == key), None)


def pool(sku: str = "SEEDS") -> tuple[int, int] | None:
    return level(keys.pool(sku))


def assert_the_books_agree() -> None:
    """Moves add up to what the ledger shows, and what is promised is what orders count on."""
    db.session.rollback()
    promised = order_queries.promised()
    assert ledger.differences() == []
    assert {x.key: x.reserved for x in ledger.levels()} == {x.key: promised.get(x.key, 0) for x in ledger.levels()}


def all_at_once(app: Flask, requests: Sequence[PlaceRequest]) -> list[str]:
    """Everybody orders in the same moment: "placed", or the code of the problem that each is told."""
    together = threading.Barrier(len(requests))
    outcomes: list[str] = []

    def order(request: PlaceRequest) -> None:
        with app.app_context():
            together.wait()
            outcomes.append(outcome(lambda: place.place_order(request)))

    threads = [threading.Thread(target=order, args=(request,)) for request in requests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(outcomes)


def outcome(act: Callable[[], object]) -> str:
    try:
        act()
    except CannotOrder as told:
        return ",".join(problem.code for problem in told.problems)
    return "placed"
