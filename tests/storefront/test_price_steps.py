"""The steps of a price: what the product page says of them, and what is put into the cart at each."""

import json
import re
from datetime import datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import delete

from shop import clock, documents
from shop.cart.basket import Basket, BasketLine
from shop.catalogue.models import Price
from shop.db import transaction
from shop.orders.models import OrderLine
from shop.stock import ledger
from tests.storefront.test_valid_pages import check
from tests.storefront.window_dressing import POSTER_SLUG, basket_of, cart_cookie, hand_over, put_in
from tests.support import goods, orders

STEPS = {
    "reduced": {"EUR": 1400, "GBP": 1200},
    "solidarity": {"EUR": 3000},
    "pool": {"EUR": 0, "GBP": 0},
    "forward": {"EUR": 2700, "GBP": 2300},
    "floor": {"EUR": 1000, "GBP": 900},
    "floor_lower_middle": {"EUR": 500},
}
INCOMES = [{"group": "lower_middle", "countries": ["KE"], "from": "2020-01-01"}]
PAGE = "/en/products/book"


@pytest.fixture
def book(shop: Flask) -> None:
    """A book with every step: EUR 22.00, reduced 14.00, solidarity 30.00, free from 10.00 (Kenya: 5.00)."""
    goods.add_product("BOOK", on_hand=12, steps=STEPS, tiers={5: {"EUR": 1900}, 50: {"EUR": 1500}}, pool=3)
    with transaction() as session:
        documents.store(session, "incomes", json.dumps(INCOMES), clock.now())


def choices(page: str) -> dict[str, str]:
    """What the page says of each step, without its mark-up."""
    found = re.findall(r'<label><input type="radio" name="step" value="([a-z]+)"[^>]*>(.*?)</label>', page, re.DOTALL)
    return {step: " ".join(re.sub("<[^>]*>", " ", words).split()) for step, words in found}


# --- the page --------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("book")
def test_each_step_stands_with_its_price_and_what_it_is_for(visitor: FlaskClient) -> None:
    assert choices(visitor.get(PAGE).text) == {
        "reduced": "Reduced price for those with little money – no proof is asked €14.00",
        "standard": "Standard covers what it costs €22.00",
        "solidarity": "Solidarity price carries others along; what is above the standard price is a gift €30.00",
        "pool": "From the pool 3 copies are paid for by others, with their post free",
        "free": "Another amount",
    }


@pytest.mark.usefixtures("book")
def test_the_standard_price_is_chosen_until_another_is(visitor: FlaskClient) -> None:
    assert re.findall(r'name="step" value="([a-z]+)" checked', visitor.get(PAGE).text) == ["standard"]


@pytest.mark.usefixtures("book")
def test_only_steps_with_a_price_in_the_currency_are_offered(visitor: FlaskClient) -> None:
    assert list(choices(visitor.get(f"{PAGE}?currency=GBP").text)) == ["reduced", "standard", "pool", "free"]


def test_where_there_is_one_price_nothing_is_to_be_chosen(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/calendar-2026").text
    assert "Choose your price" not in page
    assert '<p class="price"><bdi>€22.00</bdi>' in page


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("query", "least", "falls"),
    [("", "€10.00", True), ("?country=DE", "€10.00", False), ("?country=KE", "€5.00", False)],
)
def test_the_least_free_amount_is_that_of_the_chosen_country(
    visitor: FlaskClient, query: str, least: str, falls: bool
) -> None:
    page = visitor.get(PAGE + query).text
    assert f"At least <bdi>{least}</bdi>." in page
    assert ("It is less for many countries" in page) is falls
    assert 'aria-describedby="amount-hint"' in page


@pytest.mark.usefixtures("book")
def test_a_lower_price_for_more_copies_is_said_as_far_as_one_order_may_hold_so_many(visitor: FlaskClient) -> None:
    page = visitor.get(PAGE).text
    assert "From 5: €19.00 each" in page
    assert "From 50" not in page


def _reduce(sku: str, before: int, now: int, days_ago: int) -> None:
    with transaction() as session:
        session.execute(delete(Price).where(Price.sku == sku, Price.currency == "EUR"))
        change = clock.now() - timedelta(days=days_ago)
        for minor, begin, end in ((before, change - timedelta(days=90), change), (now, change, None)):
            session.add(Price(sku=sku, currency="EUR", amount_minor=minor, valid_from=begin, valid_to=end))


def test_a_reduced_price_stands_beside_the_lowest_of_the_thirty_days_before(visitor: FlaskClient) -> None:
    _reduce("CAL-2026", 2500, 2200, days_ago=29)
    page = visitor.get("/en/products/calendar-2026").text
    assert "<s><bdi>€25.00</bdi></s> <bdi>-12%</bdi> · Lowest price of the last 30 days: €25.00" in page


@pytest.mark.parametrize(("before", "days_ago"), [(2500, 31), (2100, 3)])
def test_nothing_is_struck_through_after_thirty_days_or_where_the_price_rose(
    visitor: FlaskClient, before: int, days_ago: int
) -> None:
    _reduce("CAL-2026", before, 2200, days_ago)
    assert "<s>" not in visitor.get("/en/products/calendar-2026").text


@pytest.mark.usefixtures("book")
def test_the_pool_is_not_offered_once_it_is_empty(visitor: FlaskClient) -> None:
    with transaction() as session:
        ledger.reserve(session, {"pool:BOOK": 3}, "others", clock.now())
    page = visitor.get(PAGE).text
    assert "pool" not in choices(page)
    assert '<input type="radio" disabled><span>From the pool – empty just now.</span>' in page
    assert "Pay one forward" in page


@pytest.mark.usefixtures("book")
def test_when_all_is_sold_the_pool_can_still_be_chosen(visitor: FlaskClient) -> None:
    with transaction() as session:
        ledger.reserve(session, {"BOOK": 9}, "others", clock.now())
    page = visitor.get(PAGE).text
    assert '<p class="stamp">Sold out</p>' in page
    assert list(choices(page)) == ["pool"]
    assert 'value="pool" checked' in page
    assert "Pay one forward" not in page
    assert put_in(visitor, "BOOK", step="pool").status_code == 303


@pytest.mark.usefixtures("book")
def test_one_more_can_be_paid_forward(visitor: FlaskClient) -> None:
    page = visitor.get(PAGE).text
    assert "Pay one forward: €27.00</button>" in page
    sent = dict(re.findall(r'name="([a-z]+)" value="([^"]*)"', page[page.index('class="forward"') :]))
    assert visitor.post("/en/cart/lines", data=sent).status_code == 303
    assert basket_of(visitor).lines == (BasketLine("BOOK", 1, "forward"),)


def _price_posters(**steps: dict[str, int]) -> None:
    with transaction() as session:
        for step, prices in steps.items():
            for sku, minor in prices.items():
                price = Price(sku=sku, currency="EUR", step=step, amount_minor=minor)
                price.valid_from = clock.now()
                session.add(price)


def test_of_several_variants_each_is_named_with_its_price_on_the_step(visitor: FlaskClient) -> None:
    with transaction() as session:
        ledger.adjust(session, "POSTER-A1", 5, "delivery", "1", clock.now())
    _price_posters(reduced={"POSTER-A2": 800, "POSTER-A1": 1200}, solidarity={"POSTER-A2": 2000, "POSTER-A1": 2000})
    found = choices(visitor.get(f"/en/products/{POSTER_SLUG}").text)
    assert found["reduced"].endswith("A2 €8.00 · A1 €12.00")
    assert found["standard"].endswith("A2 €12.00 · A1 €18.00")
    assert found["solidarity"].endswith("gift €20.00")


# --- putting it in ---------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("step", ["reduced", "standard", "solidarity", "pool", "forward"])
def test_it_is_put_in_at_the_chosen_step(visitor: FlaskClient, step: str) -> None:
    assert put_in(visitor, "BOOK", step=step).status_code == 303
    assert basket_of(visitor).lines == (BasketLine("BOOK", 1, step),)


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("typed", "minor"), [("17", 1700), ("17,50", 1750), ("€ 10.00", 1000), ("٢٥", 2500), ("999,999.99", 99_999_999)]
)
def test_a_free_amount_is_put_in_as_it_was_meant(visitor: FlaskClient, typed: str, minor: int) -> None:
    put_in(visitor, "BOOK", step="free", amount=typed)
    assert basket_of(visitor).lines == (BasketLine("BOOK", 1, "free", minor),)
    assert basket_of(visitor).currency == "EUR"


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("typed", "more", "words"),
    [
        ("9.99", {}, "The least we can take is €10.00 for one copy."),
        ("4.99", {"country": "KE"}, "The least we can take is €5.00 for one copy."),
        ("-20", {}, "Please write an amount of money"),
        ("much", {}, "Please write an amount of money"),
        ("", {}, "Please write an amount of money"),
        ("12.345678", {}, "Please write an amount of money"),
        ("12.345", {}, "Please write an amount of money"),
        ("1000000", {}, "€999,999.99 at most"),
        ("600000", {"quantity": "2"}, "€999,999.99 at most"),
    ],
)
def test_a_free_amount_that_cannot_be_taken_is_answered_beside_its_field(
    visitor: FlaskClient, typed: str, more: dict[str, str], words: str
) -> None:
    answer = put_in(visitor, **{"sku": "BOOK", "step": "free", "amount": typed, **more})
    assert answer.status_code == 422
    beside = answer.text[answer.text.index('<p class="fault" id="amount-fault">') :]
    assert words in beside[: beside.index("</p>")]
    assert f'value="{typed}" aria-invalid="true" aria-describedby="amount-hint amount-fault"' in answer.text
    assert 'value="free" checked' in answer.text
    assert f'name="quantity" type="number" inputmode="numeric" min="1" max="10" value="{more.get("quantity", 1)}"' in (
        answer.text
    )
    assert cart_cookie(visitor) is None


@pytest.mark.usefixtures("book")
def test_the_floor_of_the_country_holds(visitor: FlaskClient) -> None:
    assert put_in(visitor, "BOOK", step="free", amount="5", country="KE").status_code == 303
    assert put_in(visitor, "BOOK", step="free", amount="5", country="DE").status_code == 422


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("step", ["wholesale", "floor", "nothing", ""])
def test_a_step_that_nobody_may_choose_is_refused_beside_the_choices(visitor: FlaskClient, step: str) -> None:
    answer = put_in(visitor, "BOOK", step=step)
    assert answer.status_code == 422
    assert '<p class="fault" id="step-fault">This price is not on offer' in answer.text
    assert '<fieldset id="step" class="choices" aria-describedby="step-fault">' in answer.text


@pytest.mark.usefixtures("book")
def test_a_step_without_a_price_in_the_currency_is_refused(visitor: FlaskClient) -> None:
    assert 'id="step-fault"' in put_in(visitor, "BOOK", step="solidarity", currency="GBP").text


@pytest.mark.usefixtures("book")
def test_only_one_copy_comes_from_the_pool(visitor: FlaskClient) -> None:
    put_in(visitor, "BOOK", step="pool")
    for quantity in ("1", "2"):
        answer = put_in(visitor, "BOOK", step="pool", quantity=quantity)
        assert answer.status_code == 422
        assert 'id="quantity-fault">From the pool there is one copy' in answer.text
    assert basket_of(visitor).lines == (BasketLine("BOOK", 1, "pool"),)


@pytest.mark.usefixtures("book")
def test_an_empty_pool_is_said_beside_the_choices(visitor: FlaskClient) -> None:
    with transaction() as session:
        ledger.reserve(session, {"pool:BOOK": 3}, "others", clock.now())
    assert '<p class="fault" id="step-fault">The pool is empty' in put_in(visitor, "BOOK", step="pool").text


@pytest.mark.usefixtures("book")
def test_the_limit_counts_every_step_but_the_pool(visitor: FlaskClient) -> None:
    put_in(visitor, "BOOK", step="reduced", quantity="4")
    put_in(visitor, "BOOK", step="free", amount="20", quantity="4")
    assert "There are only 9 left." in put_in(visitor, "BOOK", quantity="2").text
    assert put_in(visitor, "BOOK", step="pool").status_code == 303
    assert put_in(visitor, "BOOK").status_code == 303
    assert basket_of(visitor).copies_of("BOOK") == 9


@pytest.mark.usefixtures("book")
def test_copies_held_by_ones_own_open_order_are_not_gone(visitor: FlaskClient) -> None:
    with transaction() as session:
        ledger.reserve(session, {"BOOK": 9, "pool:BOOK": 3}, "order", clock.now())
    own = orders.write(deal="open", parcels=(), sku="BOOK", quantity=5, paid=0, attempt=None)
    with transaction() as session:
        pooled = dict(kind="goods", sku="BOOK", step="pool", name="Book", name_for_staff="Book", quantity=1)
        session.add(OrderLine(order_id=own.id, position=9, unit_minor=0, total_minor=0, tax_minor=0, **pooled))
    hand_over(visitor, Basket(open_order=own.token))
    assert put_in(visitor, "BOOK", quantity="5").status_code == 303
    assert put_in(visitor, "BOOK", step="pool").status_code == 303
    assert put_in(visitor, "BOOK").status_code == 422


@pytest.mark.usefixtures("book")
def test_what_an_order_held_that_has_lapsed_is_gone(visitor: FlaskClient) -> None:
    with transaction() as session:
        ledger.reserve(session, {"BOOK": 9}, "order", clock.now())
    lapsed = orders.write(deal="expired", parcels=(), sku="BOOK", quantity=5, paid=0, attempt=None)
    hand_over(visitor, Basket(open_order=lapsed.token))
    assert put_in(visitor, "BOOK").status_code == 422


@pytest.mark.usefixtures("book")
def test_of_two_free_amounts_for_one_thing_the_later_holds(visitor: FlaskClient) -> None:
    put_in(visitor, "BOOK", step="free", amount="20")
    put_in(visitor, "BOOK", step="free", amount="25", quantity="2")
    assert basket_of(visitor).lines == (BasketLine("BOOK", 3, "free", 2500),)


# --- another currency ------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("buy", ["now", "later"])
def test_amounts_meant_in_another_currency_are_dropped_and_the_cart_is_told(visitor: FlaskClient, buy: str) -> None:
    put_in(visitor, "BOOK", step="free", amount="25")
    answer = put_in(visitor, "CAL-2026", currency="GBP", buy=buy)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/en/cart?added=1&dropped=EUR")
    assert basket_of(visitor).lines == (BasketLine("BOOK", 1), BasketLine("CAL-2026", 1))
    assert basket_of(visitor).currency == "GBP"


@pytest.mark.usefixtures("book")
def test_another_currency_alone_is_no_loss(visitor: FlaskClient) -> None:
    put_in(visitor, "BOOK", step="reduced")
    assert put_in(visitor, "BOOK", currency="GBP").headers["Location"] == "/en/cart?added=1"


@pytest.mark.usefixtures("book")
def test_a_free_amount_without_a_currency_is_meant_in_that_of_the_cart(visitor: FlaskClient) -> None:
    hand_over(visitor, Basket(country="GB"))
    visitor.post("/en/cart/lines", data={"sku": "BOOK", "step": "free", "amount": "9"})
    assert basket_of(visitor).currency == "GBP"
    assert basket_of(visitor).lines == (BasketLine("BOOK", 1, "free", 900),)


def test_a_price_begins_at_its_instant(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("SOON")
    with transaction() as session:
        session.add(_reduced("SOON", clock.now() + timedelta(hours=1)))
    assert put_in(visitor, "SOON", step="reduced").status_code == 422
    clock.set_offset(3601)
    assert put_in(visitor, "SOON", step="reduced").status_code == 303


def _reduced(sku: str, at: datetime) -> Price:
    price = Price(sku=sku, currency="EUR", step="reduced", amount_minor=900)
    price.valid_from = at
    return price


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_label_and_hint_has_its_partner_whatever_is_wrong(visitor: FlaskClient, language: str) -> None:
    check(visitor.get(f"/{language}/products/book?country=KE&currency=EUR&post=ask"))
    for wrong in (
        {"step": "free", "amount": "1", "quantity": "0"},
        {"step": "nothing", "country": "XX", "currency": "Y"},
        {"step": "pool", "quantity": "2"},
        {"step": "forward", "quantity": "11"},
        {"currency": "JPY", "step": "free"},
    ):
        answer = visitor.post(f"/{language}/cart/lines", data={"sku": "BOOK", "currency": "EUR", **wrong})
        assert answer.status_code == 422
        check(answer)
