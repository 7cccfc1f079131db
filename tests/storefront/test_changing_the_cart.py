"""Changing the cart: copies, destination, service, currency; and carts that nobody can read."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update

from shop import clock
from shop.catalogue.models import Product, Variant
from shop.db import transaction
from shop.stock import ledger
from tests.storefront.window_dressing import cart_cookie, put_in


def change(visitor: FlaskClient, **fields: str) -> tuple[int, str]:
    answer = visitor.post("/en/cart", data={key.replace("__", "-"): value for key, value in fields.items()})
    return answer.status_code, visitor.get("/en/cart").text if answer.status_code == 303 else answer.text


def test_copies_are_changed(visitor: FlaskClient) -> None:
    put_in(visitor)
    status, page = change(visitor, **{"quantity-CAL-2026": "3"})
    assert status == 303
    assert "€66.00" in page


def test_none_takes_it_out(visitor: FlaskClient) -> None:
    put_in(visitor)
    assert "Your cart is empty" in change(visitor, **{"quantity-CAL-2026": "0"})[1]


def test_the_button_takes_out_only_its_own_line(visitor: FlaskClient) -> None:
    put_in(visitor)
    put_in(visitor, "POSTER-A2")
    _, page = change(visitor, remove="CAL-2026", **{"quantity-CAL-2026": "1", "quantity-POSTER-A2": "rubbish"})
    assert "Poster" in page
    assert "Calendar 2026" not in page


@pytest.mark.parametrize(
    ("typed", "words"),
    [("-1", "whole number"), ("many", "whole number"), ("", "whole number"), ("11", "10 of these at most")],
)
def test_a_fault_stands_beside_its_field_and_keeps_what_was_typed(visitor: FlaskClient, typed: str, words: str) -> None:
    put_in(visitor)
    status, page = change(visitor, **{"quantity-CAL-2026": typed})
    assert status == 422
    assert words in page
    assert 'aria-describedby="quantity-CAL-2026-fault"' in page
    assert f'value="{typed or 1}" aria-invalid' in page
    assert 'href="#quantity-CAL-2026"' in page
    assert "€22.00" in visitor.get("/en/cart").text


def test_a_country_brings_the_post_and_its_services(visitor: FlaskClient) -> None:
    put_in(visitor)
    assert "Choose a country, and it is added." in visitor.get("/en/cart").text
    _, page = change(visitor, country="KE")
    assert "€9.50" in page
    assert "€31.50" in page
    assert "standard post" in page
    _, page = change(visitor, service="tracked")
    assert "€46.00" in page


def test_a_country_without_post_is_told_why_and_the_cart_stays(visitor: FlaskClient) -> None:
    put_in(visitor)
    _, page = change(visitor, country="KP")
    assert "No post goes there." in page
    assert "Calendar 2026" in page


@pytest.mark.parametrize(("field", "value"), [("country", "XX"), ("currency", "XXX")])
def test_a_choice_that_is_not_offered_is_refused(visitor: FlaskClient, field: str, value: str) -> None:
    put_in(visitor)
    status, page = change(visitor, **{field: value})
    assert status == 422
    assert f'id="{field}-fault"' in page


def test_the_currency_can_be_changed(visitor: FlaskClient) -> None:
    put_in(visitor)
    assert "£19.00" in change(visitor, currency="GBP")[1]


def test_what_went_off_sale_is_named_and_can_be_taken_out(visitor: FlaskClient, shop: Flask) -> None:
    put_in(visitor)
    with transaction() as session:
        session.execute(update(Product).values(published=False))
    page = visitor.get("/en/cart").text
    assert "no longer on sale" in page
    assert "Your cart is empty" in change(visitor, remove="CAL-2026")[1]


@pytest.mark.parametrize("typed", ["999999", "10001", "3"])
def test_more_of_what_went_off_sale_is_refused_and_the_cart_stays(
    visitor: FlaskClient, shop: Flask, typed: str
) -> None:
    put_in(visitor, quantity="2")
    put_in(visitor, "POSTER-A2")
    with transaction() as session:
        session.execute(update(Product).where(Product.slug == "calendar-2026").values(published=False))
    status, page = change(visitor, **{"quantity-CAL-2026": typed})
    assert status == 422
    assert 'id="quantity-CAL-2026-fault">This is no longer on sale.' in page
    assert page.count('<p class="fault"') == 1
    assert "Poster" in visitor.get("/en/cart").text
    assert change(visitor, **{"quantity-CAL-2026": "2"})[0] == 303


def test_no_more_is_taken_than_the_cart_can_remember(visitor: FlaskClient, shop: Flask) -> None:
    with transaction() as session:
        session.execute(update(Variant).values(max_per_order=50_000))
    put_in(visitor)
    status, page = change(visitor, **{"quantity-CAL-2026": "10001"})
    assert status == 422
    assert "10000 of these at most" in page
    assert "Calendar 2026" in visitor.get("/en/cart").text


def test_what_was_sold_meanwhile_is_said_beside_its_line(visitor: FlaskClient, shop: Flask) -> None:
    put_in(visitor, "POSTER-A2", quantity="3")
    with transaction() as session:
        ledger.reserve(session, {"POSTER-A2": 2}, "order", clock.now())
    assert "There is only one left." in visitor.get("/en/cart").text


def test_countries_without_post_are_known_before_ordering(visitor: FlaskClient) -> None:
    put_in(visitor)
    assert "Nothing can be posted at present to: North Korea." in visitor.get("/en/cart").text


def test_a_file_needs_no_post(visitor: FlaskClient) -> None:
    put_in(visitor, "PDF")
    page = change(visitor, country="KP")[1]
    assert "No post goes there" not in page
    assert "€9.00" in page


@pytest.mark.parametrize("cookie", ["", "rubbish", "eyJsIjpbXX0.AAAA", "x" * 3000, "\u00e9", "....", "e30.e30.e30"])
def test_a_cart_nobody_can_read_is_an_empty_one(visitor: FlaskClient, cookie: str) -> None:
    visitor.set_cookie("cart", cookie)
    answer = visitor.get("/en/cart")
    assert answer.status_code == 200
    assert "Your cart is empty" in answer.text


def test_one_changed_character_empties_the_cart(visitor: FlaskClient) -> None:
    put_in(visitor)
    value = cart_cookie(visitor) or ""
    visitor.set_cookie("cart", value[:-2] + ("A" if value[-2] != "A" else "B") + value[-1])
    assert "Your cart is empty" in visitor.get("/en/cart").text
