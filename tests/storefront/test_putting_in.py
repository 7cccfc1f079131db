"""Putting something into the cart."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop.cart import basket
from tests.storefront.window_dressing import cart_cookie, put_in
from tests.support import goods


def test_it_is_in_the_cart_and_the_browser_is_sent_there(visitor: FlaskClient) -> None:
    answer = put_in(visitor, quantity="2")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/en/cart?added=1")
    page = visitor.get("/en/cart?added=1").text
    assert "It is in the cart." in page
    assert "€44.00" in page


def test_buying_now_goes_on_to_the_checkout(visitor: FlaskClient) -> None:
    answer = put_in(visitor, buy="now", country="KE")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/en/checkout")
    assert "Order with obligation to pay" in visitor.get("/en/checkout").text


def test_the_cookie_is_signed_and_kept_from_scripts_and_other_sites(visitor: FlaskClient) -> None:
    line = put_in(visitor).headers["Set-Cookie"]
    assert line.startswith("cart=")
    assert {"HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"} <= set(line.split("; "))


def test_the_same_thing_again_adds_up(visitor: FlaskClient) -> None:
    put_in(visitor)
    put_in(visitor, quantity="2")
    assert (
        'name="quantity-CAL-2026" type="number" inputmode="numeric" min="0" value="3"' in visitor.get("/en/cart").text
    )


@pytest.mark.parametrize("typed", ["0", "-1", "two", "1.5", "", "99999999999999999999", "1e3", "²"])
def test_no_number_of_copies_is_refused_beside_its_field(visitor: FlaskClient, typed: str) -> None:
    answer = put_in(visitor, quantity=typed)
    assert answer.status_code == 422
    assert 'aria-describedby="quantity-fault"' in answer.text
    assert "as a number from 1 to 10" in answer.text
    assert f'value="{typed}" required' in answer.text
    assert cart_cookie(visitor) is None


def test_digits_of_every_script_are_numbers(visitor: FlaskClient) -> None:
    assert put_in(visitor, quantity="٣").status_code == 303
    assert 'value="3"' in visitor.get("/en/cart").text


def test_more_than_one_order_may_hold_is_refused_with_the_limit(visitor: FlaskClient) -> None:
    put_in(visitor, quantity="9")
    answer = put_in(visitor, quantity="2")
    assert answer.status_code == 422
    assert "One order can hold 10 of these at most." in answer.text


def test_more_than_there_are_is_refused_with_what_is_left(visitor: FlaskClient) -> None:
    answer = put_in(visitor, "POSTER-A2", quantity="4")
    assert answer.status_code == 422
    assert "There are only 3 left." in answer.text


def test_what_is_sold_out_is_refused(visitor: FlaskClient) -> None:
    answer = put_in(visitor, "POSTER-A1")
    assert answer.status_code == 422
    assert "This is sold out." in answer.text


@pytest.mark.parametrize("sku", ["NOTHING", "", "x" * 500, "CAL\x002026", "' OR 1=1 --"])
def test_what_is_not_for_sale_is_said_kindly(visitor: FlaskClient, sku: str) -> None:
    answer = put_in(visitor, sku)
    assert answer.status_code == 404
    assert "This is not on sale" in answer.text


def test_a_price_step_that_is_not_offered_is_refused(visitor: FlaskClient) -> None:
    assert put_in(visitor, step="solidarity").status_code == 422


def test_a_thing_without_a_price_in_the_currency_is_refused(visitor: FlaskClient) -> None:
    assert put_in(visitor, "PDF", currency="GBP").status_code == 422


def test_the_fifty_first_thing_finds_the_cart_full(visitor: FlaskClient, shop: Flask) -> None:
    for i in range(basket.MAX_LINES + 1):
        goods.add_product(f"T-{i}")
    for i in range(basket.MAX_LINES):
        assert put_in(visitor, f"T-{i}").status_code == 303
    answer = put_in(visitor, f"T-{basket.MAX_LINES}")
    assert answer.status_code == 422
    assert "it holds 50 different things" in answer.text
    assert visitor.get("/en/cart").text.count('name="remove"') == 50
    assert len(cart_cookie(visitor) or "") < 3_800


def test_a_browser_that_keeps_no_cookie_is_told(shop: Flask) -> None:
    assert "your browser did not keep it" in shop.test_client(use_cookies=False).get("/en/cart?added=1").text
