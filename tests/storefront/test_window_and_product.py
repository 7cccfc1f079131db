"""What stands in the window and on a product's page."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import delete, update

from shop import clock
from shop.catalogue.models import Price, Product, Variant
from shop.db import transaction
from shop.stock import ledger
from tests.conftest import running, settings_for
from tests.support import goods


def test_the_window_shows_everything_on_sale_the_calendar_first(visitor: FlaskClient) -> None:
    page = visitor.get("/en/").text
    assert page.index("Calendar 2026") < page.index("Poster")
    assert "€22.00" in page
    assert page.count("#month-") == 12


def test_what_is_not_published_is_not_shown(visitor: FlaskClient, shop: Flask) -> None:
    with transaction() as session:
        session.execute(update(Product).where(Product.slug == "calendar-2026").values(published=False))
    assert "Calendar 2026" not in visitor.get("/en/").text
    assert visitor.get("/en/products/calendar-2026").status_code == 404


def test_an_empty_window_says_so(client: FlaskClient) -> None:
    assert "Nothing is on sale just now" in client.get("/en/").text


@pytest.mark.parametrize(
    ("query", "price"),
    [
        ("", "€22.00"),
        ("?currency=GBP", "£19.00"),
        ("?country=GB", "£19.00"),
        ("?country=GB&currency=EUR", "€22.00"),
        ("?country=DE", "€22.00"),
        ("?country=NO", "€22.00"),
        ("?country=KE&currency=EUR", "€22.00"),
        ("?currency=XYZ&country=nowhere", "€22.00"),
    ],
)
def test_the_address_chooses_currency_and_destination(visitor: FlaskClient, query: str, price: str) -> None:
    assert price in visitor.get(f"/en/products/calendar-2026{query}").text


def test_the_choice_goes_along_in_links_and_into_the_cart(visitor: FlaskClient) -> None:
    assert 'href="/en/products/calendar-2026?currency=GBP&amp;country=KE"' in visitor.get(
        "/en/?currency=GBP&country=KE"
    ).text.replace("country=KE&amp;currency=GBP", "currency=GBP&amp;country=KE")
    page = visitor.get("/en/products/calendar-2026?currency=GBP&country=KE").text
    assert '<input type="hidden" name="currency" value="GBP">' in page
    assert '<input type="hidden" name="country" value="KE">' in page


def test_the_product_page_says_what_post_costs_to_the_chosen_country(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/calendar-2026?country=KE&currency=EUR").text
    assert "Post to Kenya" in page
    assert "€9.50" in page
    assert "6 to 20 days" in page


def test_the_window_says_what_its_post_costs_there(visitor: FlaskClient) -> None:
    assert "from €9.50" in visitor.get("/en/?country=KE&currency=EUR").text
    assert "No post goes there." in visitor.get("/en/?country=KP").text


def test_why_no_post_goes_there_is_said_before_it_can_be_bought(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/calendar-2026?country=KP").text
    assert page.index("No post goes there.") < page.index('name="buy"')


@pytest.mark.parametrize("product", ["calendar-2026", "pdf"])
def test_prices_that_carry_no_tax_say_where(visitor: FlaskClient, product: str) -> None:
    none = "To {} these prices carry none of our tax."
    assert none.format("Kenya") in visitor.get(f"/en/products/{product}?country=KE").text
    at_home = visitor.get(f"/en/products/{product}?country=DE").text
    assert "Prices include tax." in at_home
    assert "none of our tax" not in at_home


def test_what_has_no_price_in_the_currency_is_not_called_sold_out(visitor: FlaskClient) -> None:
    with transaction() as session:
        ledger.reserve(session, {"POSTER-A2": 3}, "order", clock.now())
    poster = visitor.get("/en/?currency=GBP").text.partition("hammer-and-seed")[2].partition("</li>")[0]
    assert "Not sold in this currency" in poster
    assert "Sold out" not in poster


def test_a_country_without_post_is_told_why(visitor: FlaskClient) -> None:
    assert "No post goes there." in visitor.get("/en/products/calendar-2026?country=KP").text
    assert "no way of posting this to Brazil" in visitor.get("/en/products/calendar-2026?country=BR").text


def test_the_list_of_countries_comes_when_it_is_asked_for(visitor: FlaskClient) -> None:
    assert "<option" not in visitor.get("/en/products/calendar-2026").text
    assert '<option value="KE">Kenya</option>' in visitor.get("/en/products/calendar-2026?post=ask").text


def test_the_twelve_chapters_are_told_with_month_year_and_place(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/calendar-2026").text
    assert page.count('<li id="month-') == 12
    assert "January" in page
    assert "يناير" in visitor.get("/ar/products/calendar-2026").text


def test_descriptions_are_markdown_and_never_markup(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/calendar-2026").text
    assert "<em>wall</em>" in page
    assert "<script>alert" not in page


def test_a_text_missing_in_a_language_falls_back_to_english(visitor: FlaskClient) -> None:
    assert "Poster" in visitor.get("/ar/products/hammer-and-seed").text


def test_few_left_is_said_and_sold_out_cannot_be_chosen(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/hammer-and-seed").text
    assert "Only 3 left" in page
    assert 'value="POSTER-A1" disabled' in page
    assert 'value="POSTER-A2" checked' in page


def test_many_left_is_not_said(visitor: FlaskClient) -> None:
    assert " left<" not in visitor.get("/en/products/calendar-2026").text


def test_when_all_is_sold_the_page_says_so_and_offers_no_form(visitor: FlaskClient, shop: Flask) -> None:
    with transaction() as session:
        ledger.reserve(session, {"CAL-2026": 100}, "order", clock.now())
    page = visitor.get("/en/products/calendar-2026").text
    assert '<p class="stamp">Sold out</p>' in page
    assert "/cart/lines" not in page


def test_without_a_price_in_the_currency_the_others_are_offered(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/hammer-and-seed?currency=GBP").text
    assert "not sold in GBP" in page
    assert 'href="/en/products/hammer-and-seed?currency=EUR"' in page


# --- seven currencies ------------------------------------------------------------------------------------------------


@pytest.fixture
def traveller(database_url: str, tmp_path: Path) -> Iterator[FlaskClient]:
    """Somebody before a calendar in euros and pounds and a book in five other currencies."""
    with running(settings_for(database_url, tmp_path, SHOP_CURRENCIES="EUR,GBP,USD,BRL,COP,JPY,KES")) as app:
        goods.open_shop()
        goods.add_product("CAL-2026")
        goods.add_product("BOOK", prices={"USD": 2500, "BRL": 9900, "COP": 9_000_000, "JPY": 3500, "KES": 250_000})
        yield app.test_client()


def test_an_amount_with_decimals_in_a_currency_that_has_none_is_told_so(traveller: FlaskClient) -> None:
    goods.add_product("SONG", kind="digital", on_hand=None, prices={"JPY": 3500}, steps={"floor": {"JPY": 500}})
    wish = {"sku": "SONG", "quantity": "1", "currency": "JPY", "step": "free", "country": "JP"}
    answer = traveller.post("/en/cart/lines", data=wish | {"amount": "700.50"})
    assert answer.status_code == 422
    assert '<p class="fault" id="amount-fault">JPY has no decimals.</p>' in answer.text
    assert traveller.post("/en/cart/lines", data=wish | {"amount": "700"}).status_code == 303
    page = traveller.post("/en/cart", data={"gift": "50.25"}).text
    assert '<p class="fault" id="gift-fault">JPY has no decimals.</p>' in page


@pytest.mark.parametrize(
    ("country", "price"),
    [("KE", "2,500.00"), ("CO", "90,000.00"), ("JP", "¥3,500"), ("EC", "$25.00"), ("BR", "R$99.00")],
)
def test_the_currency_is_guessed_from_the_country(traveller: FlaskClient, country: str, price: str) -> None:
    page = traveller.get(f"/en/products/book?country={country}").text
    assert f"{price}</bdi>" in page


@pytest.mark.parametrize(("country", "currency"), [("KE", "KES"), ("CO", "COP"), ("JP", "JPY"), ("EC", "USD")])
def test_a_guess_without_a_price_is_said_and_the_currencies_that_have_one_are_offered(
    traveller: FlaskClient, country: str, currency: str
) -> None:
    page = traveller.get(f"/en/products/cal-2026?country={country}").text
    assert f"not sold in {currency}" in page
    offered = re.findall(r'href="/en/products/cal-2026\?([^"]*)">Show the price in ([A-Z]+)', page)
    assert [code for _, code in offered] == ["EUR", "GBP"]
    assert all(f"country={country}" in query and f"currency={code}" in query for query, code in offered)


def test_a_price_that_is_over_or_announced_is_no_price_in_that_currency(traveller: FlaskClient) -> None:
    now = clock.now()
    with transaction() as session:
        for currency, start, end in (("USD", -2, -1), ("BRL", 1, None)):
            until = None if end is None else now + timedelta(hours=end)
            begin = now + timedelta(hours=start)
            session.add(Price(sku="CAL-2026", currency=currency, amount_minor=2500, valid_from=begin, valid_to=until))
    page = traveller.get("/en/products/cal-2026?currency=JPY").text
    assert re.findall(r"Show the price in ([A-Z]+)", page) == ["EUR", "GBP"]


def test_the_usual_currency_of_another_country_can_be_asked_for(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/calendar-2026?country=GB&post=ask").text
    assert '<option value="">The usual currency there</option>' in page
    assert "selected>GBP" not in page
    assert "selected>GBP" in visitor.get("/en/products/calendar-2026?currency=GBP&post=ask").text


def test_a_price_holds_from_its_instant_to_its_end(visitor: FlaskClient, shop: Flask) -> None:
    now = clock.now()
    with transaction() as session:
        session.execute(delete(Price).where(Price.sku == "CAL-2026", Price.currency == "EUR"))
        for minor, start, end in ((1000, -2, -1), (2100, -1, 1), (9900, 1, None)):
            until = None if end is None else now + timedelta(hours=end)
            begin = now + timedelta(hours=start)
            session.add(Price(sku="CAL-2026", currency="EUR", amount_minor=minor, valid_from=begin, valid_to=until))
    assert "€21.00" in visitor.get("/en/products/calendar-2026").text


def test_a_withdrawn_variant_is_gone(visitor: FlaskClient, shop: Flask) -> None:
    with transaction() as session:
        session.execute(update(Variant).where(Variant.sku == "POSTER-A2").values(withdrawn_at=clock.now()))
    assert "POSTER-A2" not in visitor.get("/en/products/hammer-and-seed").text
