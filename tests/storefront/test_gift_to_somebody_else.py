"""Ordering for somebody else, in two scripts, for an organisation; the picture of the label; and what costs nothing."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop.orders.models import Order
from tests.storefront.reading import row, words
from tests.storefront.test_bill import STEPS
from tests.storefront.test_valid_pages import check
from tests.storefront.window_dressing import ADDRESS, hidden, put_in, ready_to_order
from tests.support import books, goods
from tests.support.stripe_side import StripeSide

pytestmark = pytest.mark.usefixtures("stripe")

RECIPIENT = {
    "recipient_name": "Achieng Otieno",
    "recipient_line1": "P.O. Box 77",
    "recipient_city": "Kisumu",
    "recipient_postal_code": "40100",
    "gift_note": "For the long evenings.\nYours, W.",
}


def sent(visitor: FlaskClient, **more: str) -> Order:
    """The order that the form makes, the doubts overruled."""
    form = ready_to_order(visitor) | {"address_ok": "1"} | more
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 303, words(answer.text)
    return books.the_order()


def label_of(page: str) -> str:
    start = page.index('<figure class="label-picture"')
    return words(page[start : page.index("</figure>", start)])


def test_the_parcel_goes_to_whoever_gets_it(visitor: FlaskClient) -> None:
    order = sent(visitor, **RECIPIENT)
    by_role = {address.role: address for address in order.addresses}
    assert (by_role["ship_to"].name, by_role["ship_to"].city) == ("Achieng Otieno", "Kisumu")
    assert (by_role["buyer"].name, by_role["buyer"].city) == ("Wanjiku Kamau", "Nairobi")
    assert (order.is_gift, order.gift_note) == (True, RECIPIENT["gift_note"])
    page = visitor.get(f"/en/orders/{order.token}").text
    assert "Achieng Otieno" in page
    assert "For the long evenings.\nYours, W." in page
    assert "no prices are put into the parcel" in page


def test_of_the_buyer_only_a_name_is_needed_then(visitor: FlaskClient) -> None:
    order = sent(visitor, **RECIPIENT, line1="", city="", postal_code="")
    assert {address.role for address in order.addresses} == {"ship_to", "buyer"}


def test_half_a_recipient_is_said_beside_its_fields_and_the_block_is_open(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"recipient_name": "Achieng Otieno"}
    answer = visitor.post("/en/checkout", data=form)
    check(answer)
    assert answer.status_code == 422
    assert 'id="recipient_line1-fault"' in answer.text
    assert '<details class="fold" id="gift" open>' in answer.text
    assert books.every(Order) == []


def test_going_back_finds_the_recipient_and_the_note(visitor: FlaskClient) -> None:
    sent(visitor, **RECIPIENT)
    page = visitor.get("/en/checkout").text
    assert 'value="P.O. Box 77"' in page
    assert "For the long evenings." in page


def test_an_organisation_and_its_vat_number_stay_on_the_order(visitor: FlaskClient) -> None:
    order = sent(visitor, company="Bookshop Co-operative", vat_number="de 123 456 789")
    assert order.addresses[0].company == "Bookshop Co-operative"
    assert order.vat_number == "DE123456789"
    page = words(visitor.get(f"/en/orders/{order.token}").text)
    assert "Organisation: Bookshop Co-operative" in page
    assert "VAT number: DE123456789" in page


def test_the_organisation_on_the_receipt_is_the_buyers(visitor: FlaskClient) -> None:
    order = sent(visitor, **RECIPIENT, recipient_company="Kisumu Reading Club", company="Bookshop Co-operative")
    page = words(visitor.get(f"/en/orders/{order.token}").text)
    assert "Organisation: Bookshop Co-operative" in page
    assert "Organisation: Kisumu" not in page


def test_a_number_that_is_none_is_said_beside_its_field(visitor: FlaskClient) -> None:
    answer = visitor.post("/en/checkout", data=ready_to_order(visitor) | {"vat_number": "?!"})
    assert answer.status_code == 422
    assert 'id="vat_number-fault"' in answer.text
    assert 'value="?!"' in answer.text


# --- the picture of the label ----------------------------------------------------------------------------------------


def test_checking_shows_the_label_and_orders_nothing(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"check": "1", "email": "", "note": "Ring twice"}
    answer = visitor.post("/en/checkout", data=form)
    check(answer)
    assert answer.status_code == 200
    assert label_of(answer.text).endswith("Wanjiku Kamau Moi Avenue 12 NAIROBI 00100 KENYA")
    assert "Ring twice</textarea>" in answer.text
    assert row(answer.text, "total").amount == "€31.50"
    assert "Please write your e-mail address" not in answer.text
    assert books.every(Order) == []


def test_checking_says_what_is_wrong_with_the_address(visitor: FlaskClient) -> None:
    answer = visitor.post("/en/checkout", data=ready_to_order(visitor) | {"check": "1", "city": ""})
    assert answer.status_code == 422
    assert 'id="city-fault"' in answer.text


def test_the_label_is_printed_in_both_scripts(visitor: FlaskClient, shop: Flask) -> None:
    put_in(visitor, country="AE")
    form = ADDRESS | hidden(visitor.get("/en/checkout").text)
    form |= {"name": "ليلى حسن", "line1": "شارع الشيخ زايد 1", "city": "", "area": "", "postal_code": "", "check": "1"}
    latin = {"latin_name": "Layla Hassan", "latin_line1": "1 Sheikh Zayed Road", "latin_area": "Dubai"}
    picture = label_of(visitor.post("/en/checkout", data=form | latin | {"area": "Dubai"}).text)
    assert "Layla Hassan 1 Sheikh Zayed Road" in picture
    assert "ليلى حسن" in picture
    assert picture.index("Layla") < picture.index("ليلى")


def test_the_picture_follows_what_is_typed_without_keeping_anything(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"name": "<b>Wanjiku</b>"}
    answer = visitor.post("/en/checkout/label", data=form)
    assert answer.status_code == 200
    assert answer.mimetype == "text/plain"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "Set-Cookie" not in answer.headers
    assert "&lt;b&gt;Wanjiku" in answer.text
    assert "<b>" not in answer.text
    assert books.every(Order) == []


def test_the_picture_is_for_our_own_pages_only(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor)
    elsewhere = {"Origin": "https://elsewhere.example"}
    assert visitor.post("/en/checkout/label", data=form, headers=elsewhere).status_code == 403


# --- nothing to pay --------------------------------------------------------------------------------------------------


def test_what_costs_nothing_is_confirmed_by_a_mailed_link(visitor: FlaskClient, stripe: StripeSide) -> None:
    goods.add_product("BOOK", name="Book", steps=STEPS, pool=1)
    put_in(visitor, "BOOK", step="pool", country="KE")
    page = visitor.get("/en/checkout").text
    assert "Send me the link to confirm" in page
    assert "obligation to pay" not in page
    assert "You pay on the next page" not in page
    answer = visitor.post("/en/checkout", data=ADDRESS | hidden(page))
    order = books.the_order()
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/en/orders/{order.token}")
    assert stripe.objects("checkout/sessions") == []
    page = visitor.get(answer.headers["Location"])
    check(page)
    assert "Please confirm your order" in page.text
    assert "We have mailed a link to wanjiku@example.org." in words(page.text)
    assert row(page.text, "total").why == "There was nothing to pay."
    assert books.mails() == ["confirm"]


def test_the_link_can_be_asked_for_again(visitor: FlaskClient) -> None:
    goods.add_product("BOOK", name="Book", steps=STEPS, pool=1)
    put_in(visitor, "BOOK", step="pool", country="KE")
    visitor.post("/en/checkout", data=ADDRESS | hidden(visitor.get("/en/checkout").text))
    order = books.the_order()
    page = visitor.get(f"/en/orders/{order.token}").text
    assert f'action="/en/orders/{order.token}/ask-again"' in page
    answer = visitor.post(f"/en/orders/{order.token}/ask-again")
    assert "We have written to you again" in visitor.get(answer.headers["Location"]).text
