"""What a page asks of the database does not grow with what it shows."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.storefront.window_dressing import put_in
from tests.support import goods
from tests.support.statements import counted


def _stock_up(many: int) -> None:
    for i in range(many):
        goods.add_product(f"THING-{i}")


@pytest.mark.parametrize("more", [0, 40])
@pytest.mark.parametrize("path", ["/en/", "/en/products/calendar-2026", "/en/products/hammer-and-seed?country=KE"])
def test_a_public_page_takes_three(visitor: FlaskClient, shop: Flask, path: str, more: int) -> None:
    _stock_up(more)
    with counted() as seen:
        assert visitor.get(path).status_code == 200
    assert len(seen) == 3, seen


@pytest.mark.parametrize("lines", [1, 40])
def test_the_cart_takes_three(visitor: FlaskClient, shop: Flask, lines: int) -> None:
    _stock_up(lines)
    for i in range(lines):
        put_in(visitor, f"THING-{i}", country="KE")
    with counted() as seen:
        page = visitor.get("/en/cart")
    assert page.text.count('name="remove"') == lines
    assert len(seen) == 3, seen


@pytest.mark.parametrize("lines", [1, 40])
def test_putting_something_in_takes_three(visitor: FlaskClient, shop: Flask, lines: int) -> None:
    _stock_up(lines)
    for i in range(lines - 1):
        put_in(visitor, f"THING-{i}")
    with counted() as seen:
        assert put_in(visitor, f"THING-{lines - 1}").status_code == 303
    assert len(seen) == 3, seen


def test_refusing_to_put_something_in_takes_five(visitor: FlaskClient) -> None:
    with counted() as seen:
        assert put_in(visitor, quantity="11").status_code == 422
    assert len(seen) == 5, seen


def test_changing_the_cart_takes_three(visitor: FlaskClient) -> None:
    put_in(visitor)
    with counted() as seen:
        assert visitor.post("/en/cart", data={"quantity-CAL-2026": "3", "country": "DE"}).status_code == 303
    assert len(seen) == 3, seen


def test_the_empty_cart_takes_one(visitor: FlaskClient) -> None:
    with counted() as seen:
        visitor.get("/en/cart")
    assert len(seen) == 1, seen
