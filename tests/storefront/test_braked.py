"""Whoever has begun many payments is asked to wait: a plain sentence, nothing lost, and no puzzle to solve."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import clock
from shop.cart import basket
from shop.checkout import place
from shop.payments import brake
from tests.conftest import running, settings_for
from tests.storefront.window_dressing import hidden, put_in, ready_to_order
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide

pytestmark = pytest.mark.usefixtures("stripe")

HERE = "127.0.0.1"


@pytest.fixture(autouse=True)
def the_clock_is_put_back() -> Iterator[None]:
    yield
    clock.set_offset(0)


def cart_id(visitor: FlaskClient, shop: Flask) -> str:
    cookie = visitor.get_cookie("cart")
    assert cookie is not None
    found = basket.read(cookie.decoded_value, shop.extensions["shop_settings"].secret_key).id
    assert found is not None
    return found


def begun_before(visitor: FlaskClient, shop: Flask, times: int = 8) -> None:
    opener = brake.opener(HERE, cart_id(visitor, shop), clock.now())
    for _ in range(times):
        place.place_order(order_of("PDF", opener=opener))


def test_the_page_comes_again_with_everything_that_was_typed(visitor: FlaskClient, shop: Flask) -> None:
    form = ready_to_order(visitor) | {"note": "Ring twice"}
    begun_before(visitor, shop)
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 429
    assert 1 <= int(answer.headers["Retry-After"]) <= 5
    assert re.search(r"Please press again in (\d seconds|one second)\.", answer.text)
    assert "Many payments were opened from your connection and not finished." in answer.text
    assert 'value="Moi Avenue 12"' in answer.text
    assert "Ring twice</textarea>" in answer.text
    assert len(books.attempts()) == 8


def test_pressing_again_after_the_wait_orders(visitor: FlaskClient, shop: Flask) -> None:
    form = ready_to_order(visitor)
    begun_before(visitor, shop)
    page = visitor.post("/en/checkout", data=form)
    clock.set_offset(int(page.headers["Retry-After"]))
    answer = visitor.post("/en/checkout", data=form | hidden(page.text))
    assert answer.status_code == 303
    assert len(books.attempts()) == 9


def test_in_arabic_the_page_runs_from_right_to_left(visitor: FlaskClient, shop: Flask) -> None:
    form = ready_to_order(visitor, language="ar")
    begun_before(visitor, shop)
    answer = visitor.post("/ar/checkout", data=form)
    assert answer.status_code == 429
    assert 'lang="ar" dir="rtl"' in answer.text
    assert 'role="alert"' in answer.text


def test_the_orders_own_page_asks_to_wait_as_well(visitor: FlaskClient, shop: Flask, stripe: StripeSide) -> None:
    put_in(visitor, country="KE")
    placed = place.place_order(order_of("PDF"))
    clock.set_offset(3540)  # its session is about to end: another would be opened
    stripe.ask("clock", advance=3540)
    begun_before(visitor, shop)
    answer = visitor.post(f"/en/orders/{placed.token}/pay")
    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) <= 5
    assert "Please press again in" in answer.text


def test_the_cart_keeps_its_id_whatever_is_put_in_and_a_double_click_is_still_one_order(
    visitor: FlaskClient, shop: Flask
) -> None:
    form = ready_to_order(visitor)
    before = cart_id(visitor, shop)
    twin = shop.test_client()
    twin.environ_base["HTTP_ORIGIN"] = "http://localhost"
    put_in(twin, country="KE")
    assert cart_id(twin, shop) != before
    assert (
        visitor.post("/en/checkout", data=form).headers["Location"]
        == (twin.post("/en/checkout", data=form).headers["Location"])
    )
    put_in(visitor, "PDF", country="KE")
    assert cart_id(visitor, shop) == before


@pytest.mark.parametrize(("proxies", "counted"), [("0", "127.0.0.1"), ("1", "2001:db8:1:2::5")])
def test_behind_a_proxy_the_address_is_the_one_a_trusted_proxy_tells(
    database_url: str, tmp_path: Path, shop: Flask, stripe: StripeSide, proxies: str, counted: str
) -> None:
    settings = settings_for(database_url, tmp_path, SHOP_STRIPE_API_BASE=stripe.url, SHOP_TRUSTED_PROXIES=proxies)
    with running(settings) as behind:
        visitor = behind.test_client()
        visitor.environ_base["HTTP_ORIGIN"] = "http://localhost"
        told = {"X-Forwarded-For": "203.0.113.66, 2001:db8:1:2::5"}
        assert visitor.post("/en/checkout", data=ready_to_order(visitor), headers=told).status_code == 303
        expected = brake.opener(counted, None, clock.now()).network_key
        assert books.attempts()[-1].network_key == expected
