"""Copies that are delivered, counted anew or damaged are counted in at the desk."""

import re

import pytest
from flask import Flask
from sqlalchemy import update

from shop import clock, worker
from shop.db import transaction
from shop.orders.models import Order
from shop.stock.models import StockMove
from tests.support import books, goods, orders
from tests.support.staff import Desk, at_work


@pytest.fixture
def desk(app: Flask) -> Desk:
    goods.open_shop()
    goods.add_product("CAL-2026", on_hand=5)
    found = at_work(app, "manager")
    found.open("/staff/stock")
    return found


def send(desk: Desk, copies: str, reason: str = "delivery", **more: str) -> str:
    return desk.send("/staff/stock", follow=True, **{"sku": "CAL-2026", "copies": copies, "reason": reason} | more).text


def test_a_delivery_can_be_sold(desk: Desk) -> None:
    assert "Counted in" in send(desk, "+300")
    assert books.stock() == (305, 0)
    assert books.every(StockMove)[-1].reason.startswith("delivery by staff:")


def test_damaged_copies_are_taken_off(desk: Desk) -> None:
    send(desk, "−2", "damaged")
    assert books.stock() == (3, 0)


def test_never_fewer_than_are_promised(desk: Desk) -> None:
    orders.shelf(on_hand=0, promised=4)
    assert "There are not enough copies" in send(desk, "-2", "damaged")
    assert books.stock() == (5, 4)


def test_the_same_form_sent_twice_counts_once(desk: Desk) -> None:
    once = re.search(r'name="once" value="([0-9a-f]+)"', desk.open("/staff/stock").text)
    assert once
    send(desk, "10", once=once[1])
    assert "has been done already" in send(desk, "10", once=once[1])
    assert books.stock() == (15, 0)


@pytest.mark.parametrize("typed", ["", "0", "ten", "1.5", "9999999", "٣"])
def test_what_is_no_number_of_copies_is_told(desk: Desk, typed: str) -> None:
    answer = desk.send("/staff/stock", sku="CAL-2026", copies=typed, reason="delivery")
    assert answer.status_code == 422
    assert books.stock() == (5, 0)


def test_another_article_or_reason_is_not_taken(desk: Desk) -> None:
    for wrong in ({"sku": "code:X"}, {"sku": "pool:CAL-2026"}, {"reason": "because"}):
        sent = {"sku": "CAL-2026", "copies": "1", "reason": "delivery"} | wrong
        assert desk.send("/staff/stock", **sent).status_code == 422


def test_a_packer_looks_and_does_not_count(app: Flask) -> None:
    goods.open_shop()
    goods.add_product("CAL-2026", on_hand=5)
    packer = at_work(app, "packer")
    assert "Count them in" not in packer.open("/staff/stock").text
    assert packer.send("/staff/stock", sku="CAL-2026", copies="1", reason="delivery").status_code == 403


def test_who_waits_for_copies_gets_them_first(desk: Desk, app: Flask) -> None:
    waiting = orders.write(quantity=2, held="waits for new copies")
    with transaction() as session:
        session.execute(update(Order).where(Order.id == waiting.id).values(owed_since=clock.now()))
    send(desk, "-5", "counted")
    worker.once(app, [job for job in worker.TIMETABLE if job.name == "back orders"])
    assert books.stock() == (0, 0)
    send(desk, "3")
    worker.once(app, [job for job in worker.TIMETABLE if job.name == "back orders"])
    assert books.stock() == (3, 2)
    assert books.the_order().parcels[0].held_reason is None
