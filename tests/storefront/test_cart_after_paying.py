"""When an order is paid, what was ordered leaves the cart, and what was put in since stays there."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from shop.cart import basket
from shop.cart.basket import Basket, BasketLine
from shop.db import db
from shop.orders.models import Order
from shop.settings import Settings
from tests.storefront.window_dressing import ADDRESS, cart_cookie, hidden, put_in, ready_to_order
from tests.support.stripe_side import StripeSide

pytestmark = pytest.mark.usefixtures("stripe")


def paid_elsewhere(visitor: FlaskClient, stripe: StripeSide) -> str:
    """A calendar ordered and paid, by a buyer who never came back from Stripe; the order's token."""
    stripe.pay(visitor.post("/en/checkout", data=ready_to_order(visitor)).headers["Location"])
    db.session.rollback()
    return db.session.scalars(select(Order)).one().token


def the_basket(visitor: FlaskClient, settings: Settings) -> Basket:
    return basket.read(cart_cookie(visitor), settings.secret_key)


def test_what_was_put_in_since_is_still_there(visitor: FlaskClient, stripe: StripeSide, settings: Settings) -> None:
    token = paid_elsewhere(visitor, stripe)
    put_in(visitor, "POSTER-A2", "2")
    put_in(visitor, "CAL-2026", "2")
    answer = visitor.post("/en/checkout", data=ADDRESS | hidden(visitor.get("/en/checkout").text))
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/en/orders/{token}")
    assert "Thank you. It is paid." in visitor.get(answer.headers["Location"]).text
    left = the_basket(visitor, settings)
    assert left.lines == (BasketLine("CAL-2026", 2), BasketLine("POSTER-A2", 2))
    assert (left.open_order, left.country, left.currency) == (None, "KE", "EUR")


def test_looking_at_the_order_again_takes_nothing_more_away(
    visitor: FlaskClient, stripe: StripeSide, settings: Settings
) -> None:
    token = paid_elsewhere(visitor, stripe)
    put_in(visitor, "CAL-2026", "2")
    for _ in range(3):
        visitor.get(f"/en/orders/{token}")
    assert the_basket(visitor, settings).lines == (BasketLine("CAL-2026", 2),)


def test_the_rest_can_be_ordered(visitor: FlaskClient, stripe: StripeSide) -> None:
    token = paid_elsewhere(visitor, stripe)
    put_in(visitor, "POSTER-A2")
    visitor.get(f"/en/orders/{token}")
    answer = visitor.post("/en/checkout", data=ADDRESS | hidden(visitor.get("/en/checkout").text))
    assert answer.headers["Location"].startswith(stripe.url)


def test_nothing_left_means_no_cookie(visitor: FlaskClient, stripe: StripeSide) -> None:
    visitor.get(f"/en/orders/{paid_elsewhere(visitor, stripe)}")
    assert cart_cookie(visitor) is None


def test_a_line_that_was_made_smaller_since_is_gone() -> None:
    before = Basket((BasketLine("A", 1), BasketLine("B", 5)), "EUR", "KE", "tracked", open_order="token")
    assert basket.without(before, {"A": 3, "B": 2, "C": 1}) == Basket((BasketLine("B", 3),), "EUR", "KE", "tracked")


def test_the_code_and_the_gift_were_for_the_order_that_was_paid() -> None:
    lines = (BasketLine("A", 1), BasketLine("A", 2, "reduced"))
    before = Basket(lines, "EUR", "KE", code="SPRING", gift=300, open_order="token")
    assert basket.without(before, {"A": 1}) == Basket((BasketLine("A", 2, "reduced"),), "EUR", "KE")
