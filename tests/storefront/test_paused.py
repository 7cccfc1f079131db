"""While all sales are paused the shop says so, and nothing is sold; nothing that was in a cart is lost."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import clock
from shop.checkout import pause
from shop.db import transaction
from tests.storefront.window_dressing import basket_of, cart_cookie, put_in

MESSAGE = {"en": "We are moving house until Monday.", "ar": "ننتقل إلى بيت جديد."}


def stop_sales() -> None:
    with transaction() as session:
        pause.begin(session, MESSAGE, clock.now())


@pytest.mark.parametrize(
    "path", ["/", "/products/calendar-2026", "/products/hammer-and-seed", "/products/pdf", "/products/pdf?currency=GBP"]
)
def test_the_public_pages_say_so_and_have_nothing_to_buy_with(visitor: FlaskClient, path: str) -> None:
    stop_sales()
    for language, message in MESSAGE.items():
        page = visitor.get(f"/{language}{path}").text
        assert message in page
        assert "/cart/lines" not in page


def test_a_form_that_was_open_is_refused_with_the_message_and_the_cart_stays(visitor: FlaskClient) -> None:
    put_in(visitor)
    before = cart_cookie(visitor)
    stop_sales()
    answer = put_in(visitor, quantity="2")
    assert answer.status_code == 422
    assert answer.text.count(MESSAGE["en"]) == 1
    assert cart_cookie(visitor) == before


def test_the_price_still_stands_there(visitor: FlaskClient) -> None:
    stop_sales()
    assert "€22.00" in visitor.get("/en/products/calendar-2026").text


def test_afterwards_all_is_as_before(visitor: FlaskClient, shop: Flask) -> None:
    tag = visitor.get("/en/products/calendar-2026").headers["ETag"]
    stop_sales()
    assert visitor.get("/en/products/calendar-2026", headers={"If-None-Match": tag}).status_code == 200
    with transaction() as session:
        pause.end(session, clock.now())
    assert put_in(visitor).status_code == 303
    assert basket_of(visitor).copies_of("CAL-2026") == 1
    assert MESSAGE["en"] not in visitor.get("/en/products/calendar-2026").text
