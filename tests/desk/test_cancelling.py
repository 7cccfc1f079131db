"""Cancelling says first what it will do, then does it once."""

import pytest
from flask import Flask

from shop.mail.models import OutboxMail
from tests.support import books, goods, orders
from tests.support.orders import Written
from tests.support.staff import Desk, at_work


@pytest.fixture
def order(app: Flask) -> Written:
    goods.open_shop()
    orders.shelf()
    return orders.write(quantity=2)


@pytest.fixture
def desk(app: Flask) -> Desk:
    return at_work(app, "manager")


def path(order: Written, what: str = "/cancel") -> str:
    return f"/staff/orders/{order.number}{what}"


def test_the_first_step_says_what_the_second_will_do(desk: Desk, order: Written) -> None:
    page = desk.open(path(order)).text
    assert "€53.50" in page and "2 items are for sale again" in page and "wanjiku@example.org" in page
    assert books.the_order().state == "confirmed"


def test_the_second_step_ends_the_order_asks_for_the_money_and_tells_the_buyer(desk: Desk, order: Written) -> None:
    page = desk.send(path(order), follow=True, reason="buyer_asked").text
    assert "The order is cancelled." in page and "The buyer asked for it" in page
    assert books.the_order().state == "cancelled"
    assert [(refund.amount_minor, refund.by) for refund in books.refunds()] == [(5350, "staff:1")]
    assert [mail.message for mail in books.every(OutboxMail)] == ["cancelled"]
    assert books.stock() == (100, 48)


def test_twice_is_once(desk: Desk, order: Written) -> None:
    desk.open(path(order))
    desk.send(path(order), reason="other")
    assert "has been cancelled already" in desk.send(path(order), follow=True, reason="other").text
    assert len(books.refunds()) == 1


def test_a_reason_is_asked_for(desk: Desk, order: Written) -> None:
    answer = desk.send(path(order), reason="")
    assert answer.status_code == 422
    assert "Choose one." in answer.text
    assert books.the_order().state == "confirmed"


@pytest.mark.parametrize(
    ("parcels", "why"), [(("packed",), "Unpack it first"), (("posted", "to_pack"), "on its way already")]
)
def test_what_is_packed_or_gone_cannot_be_cancelled(desk: Desk, app: Flask, parcels: tuple[str, ...], why: str) -> None:
    order = orders.write(parcels=parcels)
    assert why in desk.open(path(order)).text
    assert why in desk.send(path(order), follow=True, reason="other").text


def test_an_unpaid_order_sends_no_money_back(desk: Desk, app: Flask) -> None:
    order = orders.write(deal="open", attempt="open")
    assert "no money is sent back" in desk.open(path(order)).text
