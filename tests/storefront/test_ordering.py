"""Pressing the button: sent to pay once, told of every change, and never charged for an order that is not there."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select, update

from shop import clock
from shop.catalogue.models import Price
from shop.db import db, transaction
from shop.orders.actions import expire
from shop.orders.models import Order
from shop.stock import ledger
from tests.storefront.window_dressing import ADDRESS, hidden, put_in, ready_to_order
from tests.support.stripe_side import StripeSide

pytestmark = pytest.mark.usefixtures("stripe")


def orders() -> list[Order]:
    db.session.rollback()
    return list(db.session.scalars(select(Order).order_by(Order.id)))


def order(visitor: FlaskClient, form: dict[str, str], language: str = "en") -> str:
    answer = visitor.post(f"/{language}/checkout", data=form)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def test_the_buyer_is_sent_to_stripe_with_the_total_that_was_shown(visitor: FlaskClient, stripe: StripeSide) -> None:
    assert order(visitor, ready_to_order(visitor)).startswith(stripe.url)
    (placed,) = orders()
    assert (placed.total_minor, placed.language, placed.email) == (3150, "en", "wanjiku@example.org")
    assert placed.addresses[0].city == "Nairobi"


def test_the_order_speaks_the_language_of_the_page(visitor: FlaskClient) -> None:
    order(visitor, ready_to_order(visitor, language="ar"), "ar")
    assert orders()[0].language == "ar"


def test_a_double_click_is_one_order(visitor: FlaskClient, shop: Flask) -> None:
    form = ready_to_order(visitor)
    twin = shop.test_client()
    twin.environ_base["HTTP_ORIGIN"] = "http://localhost"
    put_in(twin, country="KE")
    assert order(visitor, form) == order(twin, form)
    assert len(orders()) == 1


def test_the_same_page_with_another_address_is_another_order_in_its_place(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor)
    first, second = order(visitor, form), order(visitor, form | {"line1": "Kenyatta Avenue 3"})
    assert first != second
    old, new = orders()
    assert (old.state, new.state, new.addresses[0].line1) == ("expired", "open", "Kenyatta Avenue 3")


@pytest.mark.parametrize(
    ("language", "words"), [("en", "a newer order has taken its place"), ("ar", "فحلّ محلّه طلب أحدث")]
)
def test_an_order_that_was_replaced_says_so(visitor: FlaskClient, language: str, words: str) -> None:
    form = ready_to_order(visitor)
    order(visitor, form)
    order(visitor, form | {"line1": "Kenyatta Avenue 3"})
    page = visitor.get(f"/{language}/orders/{orders()[0].token}").text
    assert words in page
    assert "not paid in time" not in page
    assert words not in visitor.get(f"/{language}/orders/{orders()[1].token}").text


def test_an_order_that_nobody_paid_is_not_said_to_be_replaced(visitor: FlaskClient) -> None:
    order(visitor, ready_to_order(visitor))
    number = orders()[0].number
    with transaction() as session:
        session.execute(update(Order).values(expires_at=clock.now()))
        expire(session, number, by="buyer", at=clock.now())
    assert "It was not paid in time" in visitor.get(f"/en/orders/{orders()[0].token}").text


def test_the_cart_is_kept_until_it_is_paid_and_the_address_comes_back(visitor: FlaskClient) -> None:
    order(visitor, ready_to_order(visitor) | {"note": "Ring twice"})
    assert "Calendar 2026" in visitor.get("/en/cart").text
    page = visitor.get("/en/checkout").text
    assert 'value="Moi Avenue 12"' in page
    assert "Ring twice</textarea>" in page


def test_a_changed_price_is_asked_about_again(visitor: FlaskClient, shop: Flask) -> None:
    form = ready_to_order(visitor)
    with transaction() as session:
        session.execute(update(Price).where(Price.sku == "CAL-2026", Price.currency == "EUR").values(amount_minor=2500))
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 422
    assert re.search("It was €31.50 .* is €34.50 now", answer.text)
    assert orders() == []
    order(visitor, form | hidden(answer.text))
    assert orders()[0].total_minor == 3450


def test_what_was_sold_meanwhile_is_named(visitor: FlaskClient, shop: Flask) -> None:
    form = ready_to_order(visitor)
    with transaction() as session:
        ledger.reserve(session, {"CAL-2026": 100}, "order", clock.now())
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 422
    assert "Calendar 2026: This is sold out." in answer.text
    assert 'value="Moi Avenue 12"' in answer.text
    assert db.session.scalar(select(func.count()).select_from(Order)) == 0


def test_an_order_without_the_right_total_shown_is_still_checked_by_the_shop(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"total_shown": "EUR 1"}
    assert visitor.post("/en/checkout", data=form).status_code == 422


def test_back_from_paying_the_cart_is_empty(visitor: FlaskClient, stripe: StripeSide) -> None:
    hosted_page = order(visitor, ready_to_order(visitor))
    token = orders()[0].token
    assert "Not paid yet" in visitor.get(f"/en/orders/{token}").text
    assert "Calendar 2026" in visitor.get("/en/cart").text
    stripe.pay(hosted_page)
    answer = visitor.get(f"/en/orders/{token}?session_id=cs_test_believed_by_nobody")
    assert "Thank you. It is paid." in answer.text
    assert "Your cart is empty" in visitor.get("/en/cart").text


def test_an_order_for_a_file_needs_no_post(visitor: FlaskClient) -> None:
    put_in(visitor, "PDF", country="KE")
    order(visitor, ADDRESS | hidden(visitor.get("/en/checkout").text))
    assert orders()[0].total_minor == 900
