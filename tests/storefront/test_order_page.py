"""The order's own page, in every state people read."""

from datetime import timedelta
from decimal import Decimal

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop.cart import basket
from shop.cart.basket import Basket, BasketLine
from shop.settings import Settings
from tests.storefront.reading import bill, row
from tests.storefront.window_dressing import ADDRESS, hidden, put_in
from tests.support import codes, orders
from tests.support.orders import Written

PAID = 3150
BACK = [("refund", -PAID)]
STATES = {
    "awaiting_payment": ({"deal": "open", "attempt": "prepared"}, "Not paid yet"),
    "payment_pending": ({"deal": "open", "attempt": "processing"}, "on its way"),
    "paid": ({}, "Thank you. It is paid."),
    "packed": ({"parcels": ["packed"]}, "Packed, and waiting"),
    "partly_shipped": ({"parcels": ["posted", "to_pack"]}, "A part of it is on its way"),
    "shipped": ({"parcels": ["posted"]}, "On its way"),
    "refunded": (
        {"deal": "cancelled", "paid": PAID, "moved": [("refund", -PAID)], "parcels": ["cancelled"]},
        "way back",
    ),
    "cancelled": ({"deal": "cancelled", "paid": 0, "attempt": None, "parcels": ["cancelled"]}, "Cancelled"),
    "expired": ({"deal": "expired", "attempt": "expired"}, "has lapsed"),
    "needs_decision": ({"deal": "undecided"}, "We are looking into it"),
}


def in_state(state: str) -> Written:
    written = {"placed": timedelta(minutes=5)} | STATES[state][0]  # type: ignore[operator]
    return orders.write(**written)


@pytest.mark.parametrize("state", STATES)
def test_each_state_has_its_own_words(visitor: FlaskClient, state: str) -> None:
    written = in_state(state)
    answer = visitor.get(f"/en/orders/{written.token}")
    assert answer.status_code == 200
    assert f'class="standing {state}"' in answer.text
    assert STATES[state][1] in answer.text
    assert written.number in answer.text
    assert visitor.get(f"/en/orders/{written.token}.json").get_json()["state"] == state


def test_the_page_is_private_and_not_indexed(visitor: FlaskClient) -> None:
    answer = visitor.get(f"/en/orders/{in_state('paid').token}")
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert answer.headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("path", ["", ".json", "/pay"])
def test_an_unknown_token_is_not_found(visitor: FlaskClient, path: str) -> None:
    ask = visitor.post if path == "/pay" else visitor.get
    assert ask(f"/en/orders/{in_state('paid').token}x{path}").status_code == 404


def test_waiting_for_money_it_can_be_paid_and_says_until_when(visitor: FlaskClient) -> None:
    written = in_state("awaiting_payment")
    page = visitor.get(f"/en/orders/{written.token}").text
    assert "Nothing has been charged" in page
    assert "Central European" in page
    assert f'action="/en/orders/{written.token}/pay"' in page


def test_what_is_paid_cannot_be_paid_again(visitor: FlaskClient) -> None:
    written = in_state("paid")
    assert "/pay" not in visitor.get(f"/en/orders/{written.token}").text
    answer = visitor.post(f"/en/orders/{written.token}/pay")
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/en/orders/{written.token}")


def test_a_posted_parcel_can_be_followed(visitor: FlaskClient) -> None:
    page = visitor.get(f"/en/orders/{in_state('shipped').token}").text
    assert "JJD000390007882" in page
    assert "Follow the parcel" in page


def test_an_expired_order_can_be_ordered_again(visitor: FlaskClient) -> None:
    assert "Order again" in visitor.get(f"/en/orders/{in_state('expired').token}").text


def test_json_tells_the_state_and_nothing_about_the_person(visitor: FlaskClient) -> None:
    written = in_state("shipped")
    answer = visitor.get(f"/en/orders/{written.token}.json")
    assert answer.get_json() == {
        "number": written.number,
        "state": "shipped",
        "currency": "EUR",
        "total_minor": PAID,
        "parcels": [{"state": "posted", "carrier": "DHL", "tracking": "JJD000390007882"}],
    }
    assert answer.headers["Cache-Control"] == "private, no-store"


def _with_cart(shop: Flask, settings: Settings, open_order: str) -> FlaskClient:
    client = shop.test_client()
    filled = Basket((BasketLine("CAL-2026", 1),), "EUR", "KE", open_order=open_order)
    client.set_cookie(basket.COOKIE, basket.written(filled, settings.secret_key))
    return client


@pytest.mark.parametrize(("state", "kept"), [("paid", False), ("awaiting_payment", True), ("expired", True)])
def test_paying_empties_the_cart_and_nothing_else_does(shop: Flask, settings: Settings, state: str, kept: bool) -> None:
    written = in_state(state)
    client = _with_cart(shop, settings, written.token)
    client.get(f"/en/orders/{written.token}")
    assert (client.get_cookie(basket.COOKIE) is not None) is kept


def test_another_orders_page_leaves_the_cart_alone(shop: Flask, settings: Settings) -> None:
    client = _with_cart(shop, settings, in_state("paid").token)
    client.get(f"/en/orders/{in_state('paid').token}")
    assert client.get_cookie(basket.COOKIE) is not None


def test_what_the_buyer_typed_stands_in_its_own_direction_and_is_never_markup(visitor: FlaskClient) -> None:
    written = orders.write(name="<b>Wanjiku</b>", note="<script>x</script>")
    page = visitor.get(f"/ar/orders/{written.token}").text
    assert "<bdi>&lt;b&gt;Wanjiku&lt;/b&gt;</bdi>" in page
    assert "<script>x" not in page


def test_the_bill_is_the_one_that_was_agreed(visitor: FlaskClient) -> None:
    codes.write("SPRING", percent=Decimal("0.2"))
    put_in(visitor, quantity="2", country="DE")
    put_in(visitor, "PDF")
    visitor.post("/en/cart", data={"gift": "5", "code": "SPRING"})
    page = visitor.get("/en/checkout").text
    form = ADDRESS | hidden(page) | {"postal_code": "10999"}
    agreed = visitor.get(visitor.post("/en/checkout", data=form).headers["Location"]).text
    assert [(each.kind, each.amount) for each in bill(agreed)] == [(each.kind, each.amount) for each in bill(page)]
    assert bill(agreed)[0].why == "€22.00 each, the price of the day you ordered; the code SPRING took off €8.80."
    assert row(agreed, "tax").why == "19% VAT, Germany, is included; none on the gift."
    assert row(agreed, "arrival").why == "As we reckoned when you ordered."


def test_what_was_said_of_the_border_is_said_again(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    form = ADDRESS | hidden(visitor.get("/en/checkout").text)
    page = visitor.get(visitor.post("/en/checkout", data=form).headers["Location"]).text
    assert "duty, import tax and a handling fee may be asked of you" in page
