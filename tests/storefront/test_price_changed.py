"""Between the cart and the button: what changed meanwhile is shown, old and new, and asked about again. And what the
buyer changes after a session was opened ends that session first."""

import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update
from werkzeug.test import TestResponse

from shop import clock
from shop.catalogue.models import Price
from shop.db import transaction
from shop.orders.models import Order
from shop.promotions.models import DiscountCode
from shop.stock import keys, ledger
from tests.storefront.reading import bill, row
from tests.storefront.test_bill import STEPS, tell
from tests.storefront.window_dressing import ADDRESS, hidden, put_in
from tests.support import books, codes, goods
from tests.support.stripe_side import StripeSide

pytestmark = pytest.mark.usefixtures("stripe")


def filled_in(visitor: FlaskClient) -> dict[str, str]:
    return ADDRESS | hidden(visitor.get("/en/checkout").text)


def press(visitor: FlaskClient, form: dict[str, str], **more: str) -> TestResponse:
    return visitor.post("/en/checkout", data=form | more)


# --- the shop's side changed -----------------------------------------------------------------------------------------


def dearer_goods() -> None:
    with transaction() as session:
        session.execute(update(Price).where(Price.sku == "CAL-2026").values(amount_minor=2500))


def dearer_post() -> None:
    zones = [
        zone | {"services": [s | {"bands": [{"grams": 5000, "EUR": 1200}]} for s in zone["services"]]}
        for zone in goods.SHIPPING["zones"]  # type: ignore[attr-defined]
    ]
    tell("shipping", goods.SHIPPING | {"zones": zones})


@pytest.mark.parametrize(("happens", "now"), [(dearer_goods, "€34.50"), (dearer_post, "€34.00")])
def test_old_and_new_total_are_shown_and_asked_about(
    visitor: FlaskClient, happens: Callable[[], None], now: str
) -> None:
    put_in(visitor, country="KE")
    form = filled_in(visitor)
    happens()
    answer = press(visitor, form)
    assert answer.status_code == 422
    assert re.search(rf"It was €31\.50 .* is {now} now", answer.text)
    assert row(answer.text, "total").amount == now
    assert 'value="Moi Avenue 12"' in answer.text
    assert books.every(Order) == []
    assert press(visitor, form | hidden(answer.text)).status_code == 303
    assert f"€{books.the_order().total_minor / 100:.2f}" == now


def test_a_code_that_ended_is_named_and_can_be_left_out_there(visitor: FlaskClient) -> None:
    codes.write("SPRING", percent=Decimal("0.2"))
    put_in(visitor, country="KE")
    visitor.post("/en/cart", data={"code": "SPRING"})
    form = filled_in(visitor)
    with transaction() as session:
        session.execute(update(DiscountCode).values(valid_to=clock.now().date() - timedelta(days=2)))
    answer = press(visitor, form)
    assert answer.status_code == 422
    assert "This code has run out: its last day is over." in answer.text
    assert 'name="order"' not in answer.text
    answer = press(visitor, form, remove_code="1")
    assert answer.status_code == 200
    assert re.search(r"It was €27\.10 .* is €31\.50 now", answer.text)
    assert 'value="Moi Avenue 12"' in answer.text
    assert books.every(Order) == []
    assert press(visitor, form | hidden(answer.text)).status_code == 303
    assert (books.the_order().total_minor, books.the_order().code) == (3150, None)


def test_a_pool_that_emptied_is_named_and_its_copy_can_be_left_out_there(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("BOOK", name="Book", steps=STEPS, pool=1)
    put_in(visitor, country="KE")
    put_in(visitor, "BOOK", step="pool")
    form = filled_in(visitor)
    with transaction() as session:
        ledger.reserve(session, {keys.pool("BOOK"): 1}, "order", clock.now())
    answer = press(visitor, form)
    assert answer.status_code == 422
    assert "Book · From the pool: The pool is empty just now" in answer.text
    answer = press(visitor, form, remove="BOOK.pool")
    assert answer.status_code == 200
    assert [each.label for each in bill(answer.text)][:2] == ["1 × Calendar 2026", "Post to Kenya"]
    assert press(visitor, form | hidden(answer.text)).status_code == 303


def test_the_last_use_of_a_code_goes_to_one_of_two(visitor: FlaskClient, shop: Flask) -> None:
    codes.write("SPRING", percent=Decimal("0.2"), uses=1)
    other = shop.test_client()
    other.environ_base["HTTP_ORIGIN"] = "http://localhost"
    forms = []
    for buyer in (visitor, other):
        put_in(buyer, country="KE")
        buyer.post("/en/cart", data={"code": "SPRING"})
        forms.append(filled_in(buyer))
    assert press(visitor, forms[0]).status_code == 303
    answer = press(other, forms[1])
    assert answer.status_code == 422
    assert "This code has been used as often as it can be." in answer.text


# --- the buyer changed something after a session was opened ----------------------------------------------------------


CHANGES = {
    "country": {"country": "DE"},
    "currency": {"currency": "GBP"},
    "code": {"code": "SPRING"},
    "quantity": {"quantity-CAL-2026": "2"},
}


def at_stripe(visitor: FlaskClient) -> str:
    """A calendar ordered, with its page for paying open."""
    codes.write("SPRING", percent=Decimal("0.2"))
    put_in(visitor, country="KE")
    return press(visitor, filled_in(visitor)).headers["Location"]


@pytest.mark.parametrize("what", CHANGES)
def test_the_session_that_was_open_is_ended_first(visitor: FlaskClient, stripe: StripeSide, what: str) -> None:
    at_stripe(visitor)
    assert visitor.post("/en/cart", data=CHANGES[what]).status_code == 303
    form = filled_in(visitor) | {"postal_code": "10999"}
    assert press(visitor, form).headers["Location"].startswith(stripe.url)
    old, new = books.every(Order)
    assert (old.state, new.state) == ("expired", "open")
    status = {s["client_reference_id"]: s["status"] for s in stripe.objects("checkout/sessions")}
    assert status == {old.number: "expired", new.number: "open"}
    assert (old.total_minor, old.currency) != (new.total_minor, new.currency)


@pytest.mark.parametrize("what", CHANGES)
def test_if_it_was_paid_meanwhile_that_order_is_shown(visitor: FlaskClient, stripe: StripeSide, what: str) -> None:
    stripe.pay(at_stripe(visitor))
    visitor.post("/en/cart", data=CHANGES[what])
    answer = press(visitor, filled_in(visitor) | {"postal_code": "10999"})
    assert answer.headers["Location"] == f"/en/orders/{books.the_order().token}"
    assert "Thank you. It is paid." in visitor.get(answer.headers["Location"]).text


def test_a_country_changed_in_the_form_itself_is_asked_about(visitor: FlaskClient, stripe: StripeSide) -> None:
    put_in(visitor, country="KE")
    answer = press(visitor, filled_in(visitor), country="DE", postal_code="10999")
    assert answer.status_code == 422
    assert re.search(r"It was €31\.50 .* is €24\.70 now", answer.text)
    assert stripe.objects("checkout/sessions") == []


# --- the address shows another tax area ------------------------------------------------------------------------------


def test_tax_and_customs_of_a_special_postcode_are_told_before_ordering(visitor: FlaskClient) -> None:
    put_in(visitor, country="DE")
    form = filled_in(visitor) | {"postal_code": "27498", "city": "Helgoland"}
    first = press(visitor, form)
    assert first.status_code == 422
    assert "Please look at tax and customs" in first.text
    assert "duty, import tax and a handling fee may be asked of you" in first.text
    assert "None: it leaves the EU" in row(first.text, "tax").why
    assert books.every(Order) == []
    again = press(visitor, form | hidden(first.text))
    assert again.status_code == 303


def test_whoever_does_not_tell_what_was_seen_of_them_is_not_asked(visitor: FlaskClient) -> None:
    put_in(visitor, country="DE")
    form = filled_in(visitor) | {"postal_code": "27498", "city": "Helgoland"}
    del form["burdens_shown"]
    assert press(visitor, form).status_code == 303
