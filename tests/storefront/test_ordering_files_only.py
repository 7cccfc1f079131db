"""A cart with nothing but files asks for a name, a country for the tax, a mail address and, if one likes, a note."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, update

from shop import clock
from shop.catalogue.models import Variant
from shop.db import db, transaction
from shop.orders import letters
from shop.orders.models import Order, OrderAddress
from shop.reports.order_page import order_detail
from tests.storefront.test_valid_pages import check
from tests.storefront.window_dressing import ADDRESS, hidden, put_in

pytestmark = pytest.mark.usefixtures("stripe")

PERSON = {"email": "wanjiku@example.org", "name": "Wanjiku Kamau"}
NOT_ASKED = ("line1", "line2", "line3", "city", "area", "postal_code", "phone", "service")


def ready(visitor: FlaskClient, *more: str, language: str = "en", country: str = "DE") -> dict[str, str]:
    """The cart filled with a file (and more), and the form with what a files-only order asks for."""
    for sku in ("PDF", *more):
        put_in(visitor, sku, country=country)
    return PERSON | hidden(visitor.get(f"/{language}/checkout").text)


def the_order() -> Order:
    db.session.rollback()
    return db.session.scalars(select(Order)).one()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_only_what_is_needed_is_asked(visitor: FlaskClient, language: str) -> None:
    ready(visitor)
    answer = visitor.get(f"/{language}/checkout")
    check(answer)
    for asked in ("name", "company", "vat_number", "email", "note", "country"):
        assert f'name="{asked}"' in answer.text
    for name in NOT_ASKED:
        assert f'name="{name}"' not in answer.text


def test_the_country_is_asked_for_the_tax(visitor: FlaskClient) -> None:
    put_in(visitor, "PDF")
    answer = visitor.get("/en/checkout")
    check(answer)
    assert "Which country do you live in?" in answer.text
    assert "Where shall we send it?" not in answer.text


def test_such_an_order_stores_no_address(visitor: FlaskClient) -> None:
    answer = visitor.post("/en/checkout", data=ready(visitor) | {"note": "For the school"})
    assert answer.status_code == 303, answer.text
    order = the_order()
    (address,) = order.addresses
    assert (address.name, address.country) == ("Wanjiku Kamau", "DE")
    assert (address.line1, address.city, address.postal_code) == ("", "", None)
    assert (order.phone, order.service, order.note, order.parcels) == (None, None, "For the school", [])
    assert order.tax_minor > 0


def test_an_address_that_a_form_brings_along_is_not_kept(visitor: FlaskClient) -> None:
    answer = visitor.post("/en/checkout", data=ready(visitor) | ADDRESS | {"phone": "+254 20 1234", "area": "x" * 999})
    assert answer.status_code == 303, answer.text
    address = the_order().addresses[0]
    assert (address.line1, address.city, address.postal_code, the_order().phone) == ("", "", None, None)


def test_labels_letters_and_the_desk_can_live_with_it(visitor: FlaskClient) -> None:
    visitor.post("/en/checkout", data=ready(visitor, country="KE"))
    order = the_order()
    assert letters.label(order) == ["Wanjiku Kamau", "KENYA"]
    assert letters.of(order).ship_to == []
    assert order_detail(order.number).facts.name == "Wanjiku Kamau"
    page = visitor.get(f"/en/orders/{order.token}")
    check(page)
    assert "Where it goes" not in page.text


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("name", "", "Please write your name."),
        ("name", "x" * 101, "Name: this is too long."),
        ("email", "", "the confirmation goes there"),
        ("note", "x" * 501, "under 500 characters"),
    ],
)
def test_what_is_asked_is_checked(visitor: FlaskClient, field: str, typed: str, words: str) -> None:
    answer = visitor.post("/en/checkout", data=ready(visitor) | {field: typed})
    check(answer)
    assert answer.status_code == 422
    assert words in answer.text
    assert f'href="#{field}"' in answer.text


def test_going_back_finds_what_was_typed(visitor: FlaskClient) -> None:
    visitor.post("/en/checkout", data=ready(visitor))
    assert 'value="Wanjiku Kamau"' in visitor.get("/en/checkout").text


def test_a_mixed_cart_asks_for_everything(visitor: FlaskClient) -> None:
    form = ready(visitor, "CAL-2026")
    page = visitor.get("/en/checkout").text
    for name in ("line1", "city", "postal_code", "phone", "service"):
        assert f'name="{name}"' in page
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 422
    assert 'id="line1-fault"' in answer.text
    assert db.session.scalar(select(OrderAddress)) is None


def test_a_cart_that_became_mixed_meanwhile_asks_for_everything(visitor: FlaskClient) -> None:
    form = ready(visitor)
    put_in(visitor, "CAL-2026")
    assert visitor.post("/en/checkout", data=form).status_code == 422


def test_of_what_is_gone_nobody_knows_so_everything_is_asked(visitor: FlaskClient, shop: Flask) -> None:
    put_in(visitor, "CAL-2026")
    with transaction() as session:
        session.execute(update(Variant).where(Variant.sku == "CAL-2026").values(withdrawn_at=clock.now()))
    ready(visitor)
    assert 'name="line1"' in visitor.get("/en/checkout").text
