"""A gift on top, a discount code, country and currency in the cart: by one plain form, each fault beside its field."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update

from shop import clock
from shop.cart import basket, suggestions
from shop.cart.basket import Basket
from shop.checkout import pause
from shop.db import transaction
from shop.money import Money
from shop.promotions.models import DiscountCode
from shop.settings import Settings
from shop.stock import keys, ledger
from tests.storefront.reading import bill, row
from tests.storefront.test_bill import STEPS, tell
from tests.storefront.window_dressing import cart_cookie, put_in
from tests.support import codes, goods


def change(visitor: FlaskClient, **fields: str) -> tuple[int, str]:
    answer = visitor.post("/en/cart", data=fields)
    page = visitor.get(answer.headers["Location"]).text if answer.status_code == 303 else answer.text
    return answer.status_code, page


def fault(page: str, field: str) -> str:
    found = re.search(rf'<p class="fault" id="{field}-fault">([^<]*)</p>', page)
    assert found is not None, f"nothing is said beside {field}"
    marked = re.search(rf'id="{field}"[^>]*aria-describedby="{field}-fault"', page)
    assert marked is not None or f'aria-describedby="{field}-fault"' in page
    assert f'href="#{field}"' in page
    return found[1]


@pytest.fixture
def the_basket(visitor: FlaskClient, settings: Settings) -> "type[Kept]":
    Kept.visitor, Kept.secret = visitor, settings.secret_key
    return Kept


class Kept:
    """What the visitor's cookie holds by now."""

    visitor: FlaskClient
    secret: str

    @classmethod
    def now(cls) -> Basket:
        return basket.read(cart_cookie(cls.visitor), cls.secret)


# --- the gift --------------------------------------------------------------------------------------------------------


def test_no_gift_is_chosen_for_anybody(visitor: FlaskClient) -> None:
    put_in(visitor)
    page = visitor.get("/en/cart").text
    assert '<input type="radio" name="gift_minor" value="0" checked>' in page
    assert page.count(" checked>") == 1
    assert "gift" not in [each.kind for each in bill(page)]
    assert '<input id="gift" name="gift" inputmode="decimal" dir="auto" autocomplete="off" value="">' in page


@pytest.mark.parametrize(
    ("money", "offered"),
    [
        (Money(2200, "EUR"), [100, 200, 500]),
        (Money(900, "EUR"), [50, 100, 200]),
        (Money(3500, "JPY"), [200, 300, 500]),
        (Money(340000, "KES"), [20000, 30000, 50000]),
        (Money(300000, "ISK"), [10000, 30000, 50000]),
        (Money(3, "JPY"), [1, 2, 3]),
        (Money(0, "EUR"), []),
    ],
)
def test_the_sums_that_are_offered_are_round_and_suit_the_currency(money: Money, offered: list[int]) -> None:
    assert [gift.minor for gift in suggestions.gifts(money)] == offered


def test_a_sum_is_chosen_and_taken_back(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    _, page = change(visitor, gift_minor="500")
    assert row(page, "gift").amount == "€5.00"
    assert 'value="500" checked>' in page
    _, page = change(visitor, gift_minor="0")
    assert "gift" not in [each.kind for each in bill(page)]


def test_what_is_written_wins_and_can_be_taken_back(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    _, page = change(visitor, gift_minor="500", gift="7,50")
    assert row(page, "gift").amount == "€7.50"
    assert 'name="gift_minor" value="750" checked>' in page
    assert "bill-gift" not in change(visitor, gift_minor="0", gift="")[1]


@pytest.mark.parametrize("typed", ["plenty", "-5", "5.1234", "7.505", "1e3"])
def test_an_amount_that_cannot_be_read_is_said_and_stays_as_typed(visitor: FlaskClient, typed: str) -> None:
    put_in(visitor, country="KE")
    change(visitor, gift="3")
    status, page = change(visitor, gift=typed)
    assert status == 422
    assert fault(page, "gift") == "Please write the gift as an amount in EUR, in digits."
    assert f'value="{typed}"' in page
    assert row(page, "gift").amount == "€3.00"


def test_a_gift_above_what_can_be_paid_at_once_is_told_so(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    status, page = change(visitor, gift="1000000")
    assert status == 422
    assert fault(page, "gift") == "That is more than can be paid at once: €999,999.99 at most."


@pytest.mark.parametrize("sent", ["-1", "x", "", "999999999999", "٥"])
def test_a_sum_that_the_page_never_offers_is_no_gift(visitor: FlaskClient, sent: str) -> None:
    put_in(visitor, country="KE")
    status, page = change(visitor, gift_minor=sent)
    assert status == 422
    assert fault(page, "gift")


def test_a_gift_holds_the_currency_it_was_written_in(visitor: FlaskClient, the_basket: type[Kept]) -> None:
    visitor.post("/en/cart/lines", data={"sku": "CAL-2026", "quantity": "1"})
    change(visitor, gift="5")
    assert the_basket.now().currency == "EUR"
    _, page = change(visitor, country="GB", currency="EUR")
    assert row(page, "gift").amount == "€5.00"


# --- country and currency --------------------------------------------------------------------------------------------


def test_until_a_currency_is_chosen_it_is_the_countrys(visitor: FlaskClient, the_basket: type[Kept]) -> None:
    visitor.post("/en/cart/lines", data={"sku": "CAL-2026", "quantity": "1"})
    _, page = change(visitor, country="GB", currency="EUR", gift_minor="0")
    assert row(page, "total").amount == "£27.20"
    assert the_basket.now().currency is None
    _, page = change(visitor, country="GB", currency="EUR")
    assert row(page, "total").amount == "€31.50"
    _, page = change(visitor, country="DE", currency="EUR")
    assert the_basket.now().currency == "EUR"


def test_another_currency_drops_what_was_written_and_says_so(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("BOOK", steps=STEPS)
    put_in(visitor, "BOOK", step="free", amount="30", country="KE")
    change(visitor, gift="5")
    status, page = change(visitor, currency="GBP")
    assert status == 303
    told = (
        "An amount that you wrote was in EUR: a price of your own is now the standard price, and a gift is taken out."
    )
    assert f'<p class="notice" role="status">{told}</p>' in page
    assert [each.kind for each in bill(page)] == ["goods", "post", "tax", "total", "arrival"]
    assert bill(page)[0].amount == "£19.00"


def test_another_currency_without_written_amounts_needs_no_words(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    assert "An amount that you wrote" not in change(visitor, currency="GBP")[1]


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("country", "ZZ", "Please choose a country from the list."),
        ("currency", "XXX", "Please choose one of our currencies."),
        ("service", "rocket", "This is not sent that way. Please choose how it is posted."),
    ],
)
def test_a_choice_that_is_not_offered_changes_nothing_else(
    visitor: FlaskClient, field: str, typed: str, words: str
) -> None:
    put_in(visitor, country="KE")
    status, page = change(visitor, **{field: typed, "gift": "5", "quantity-CAL-2026": "2"})
    assert status == 422
    assert fault(page, field) == words
    assert [each.amount for each in bill(page)[:3]] == ["€44.00", "€5.00", "€9.50"]
    assert bill(visitor.get("/en/cart").text) == bill(page)


def test_a_service_of_the_country_before_is_no_fault(visitor: FlaskClient) -> None:
    put_in(visitor, quantity="3", country="KE")
    tell("shipping", goods.SHIPPING | {"zones": [goods.SHIPPING["zones"][0] | {"services": []}]})  # type: ignore[index]
    status, _ = change(visitor, country="DE", service="tracked")
    assert status == 422  # nobody carries it any more, under any name
    tell("shipping", goods.SHIPPING)
    assert change(visitor, country="DE", service="tracked")[0] == 303


# --- codes -----------------------------------------------------------------------------------------------------------


def test_a_code_is_taken_as_people_type_it_and_can_be_taken_out(visitor: FlaskClient) -> None:
    codes.write("SPRING", percent=Decimal("0.2"))
    put_in(visitor, country="KE")
    _, page = change(visitor, code=" spr ing ")
    assert bill(page)[0].amount == "€17.60"
    assert 'name="code"' not in page
    _, page = change(visitor, remove_code="1")
    assert bill(page)[0].amount == "€22.00"
    assert 'name="code"' in page


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"code": "OTHER"}, "We do not know this code."),
        ({"uses": 0}, "used as often as it can be"),
        ({"valid_from": date(2999, 5, 1)}, "can be used from May 1, 2999 on"),
        ({"valid_to": date(2021, 1, 1)}, "its last day is over"),
        ({"countries": ["DE"]}, "cannot be used for Kenya"),
        ({"kind": "amount", "percent": None, "amounts": {"GBP": 500}}, "cannot be used when paying in EUR"),
        ({"slugs": ["pdf"]}, "for other things than those in the cart"),
        ({"minimum": {"EUR": 5000}}, "can be used from €50.00 on"),
    ],
)
def test_a_code_that_does_not_hold_stays_in_its_field_with_the_reason(
    visitor: FlaskClient, the_basket: type[Kept], how: dict[str, object], words: str
) -> None:
    codes.write(**{"percent": Decimal("0.2")} | how)  # type: ignore[arg-type]
    put_in(visitor, country="KE")
    status, page = change(visitor, code="spring")
    assert status == 422
    assert words in fault(page, "code")
    assert 'value="spring" aria-invalid="true"' in page
    assert the_basket.now().code is None
    assert row(page, "total").amount == "€31.50"


def test_a_code_for_the_standard_price_says_so_where_nothing_is_at_it(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("BOOK", steps=STEPS)
    codes.write("SPRING", percent=Decimal("0.2"))
    put_in(visitor, "BOOK", step="reduced", country="KE")
    _, page = change(visitor, code="SPRING")
    assert fault(page, "code") == "This code takes something off the standard price only."


def test_a_groups_code_says_from_how_many_copies_on_its_list_opens(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("BOOK", wholesale={5: {"EUR": 1500}, 8: {"EUR": 1200}})
    codes.write("GROUP", "group")
    put_in(visitor, "BOOK", country="KE")
    _, page = change(visitor, code="GROUP")
    assert "It opens the list for groups, from 5 copies on." in page
    _, page = change(visitor, **{"quantity-BOOK": "5"})
    assert "the price for groups" in page
    assert "It opens the list" not in page
    put_in(visitor, "CAL-2026")
    _, page = change(visitor, **{"quantity-BOOK": "0"})
    assert "It opens the list" not in page


def test_a_code_that_stopped_holding_is_said_and_can_be_taken_out(visitor: FlaskClient) -> None:
    codes.write("SPRING", percent=Decimal("0.2"))
    put_in(visitor, country="KE")
    change(visitor, code="SPRING")
    with transaction() as session:
        session.execute(update(DiscountCode).values(valid_to=clock.now().date() - timedelta(days=2)))
    page = visitor.get("/en/cart").text
    assert '<p class="fault">This code has run out: its last day is over.</p>' in page
    assert 'name="next"' not in page
    _, page = change(visitor, remove_code="1")
    assert 'name="next"' in page


def test_the_last_use_of_a_code_is_gone_for_others_while_somebody_pays(visitor: FlaskClient) -> None:
    codes.write("SPRING", percent=Decimal("0.2"), uses=1)
    put_in(visitor, country="KE")
    change(visitor, code="SPRING")
    with transaction() as session:
        ledger.reserve(session, {keys.uses("SPRING"): 1}, "order", clock.now())
    assert "used as often as it can be" in visitor.get("/en/cart").text


# --- what keeps a cart from the checkout -----------------------------------------------------------------------------


def test_below_what_can_be_charged_the_reason_is_in_the_cart(visitor: FlaskClient, shop: Flask) -> None:
    tell("minimums", [{"currency": "EUR", "minor": 50, "from": "2020-01-01"}])
    goods.add_product("STAMP", kind="digital", on_hand=None, prices={"EUR": 30}, tax_class="digital")
    put_in(visitor, "STAMP", country="DE")
    page = visitor.get("/en/cart").text
    assert "A payment of less than €0.50 cannot be made." in page
    assert 'name="next"' not in page
    status, page = change(visitor, next="checkout")
    assert status == 303
    assert "A payment of less than" in page
    answer = visitor.post("/en/cart", data={"gift": "1", "next": "checkout"})
    assert answer.headers["Location"] == "/en/checkout"


def test_where_only_the_gift_is_too_small_it_is_the_gift_that_is_asked_about(visitor: FlaskClient, shop: Flask) -> None:
    tell("minimums", [{"currency": "EUR", "minor": 50, "from": "2020-01-01"}])
    goods.add_product("SONG", kind="digital", on_hand=None, prices={"EUR": 0}, tax_class="digital")
    put_in(visitor, "SONG", country="DE")
    _, page = change(visitor, gift="0.20")
    assert "Please make the gift at least €0.50, or leave it out." in page
    assert "A payment of less than" not in page


def test_where_nothing_is_to_be_paid_no_card_is_spoken_of(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("SONG", kind="digital", on_hand=None, prices={"EUR": 0}, tax_class="digital")
    put_in(visitor, "SONG", country="DE")
    assert "by card" not in visitor.get("/en/cart").text
    assert "by card" in change(visitor, gift="2")[1]


def test_above_what_can_be_charged_the_reason_is_in_the_cart(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    page = change(visitor, gift="999999")[1]
    assert "One payment can be €999,999.99 at most." in page
    assert 'name="next"' not in page


def test_while_sales_are_paused_the_message_is_in_the_cart(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    with transaction() as session:
        pause.begin(session, {"en": "We are taking stock until Monday."}, clock.now())
    page = visitor.get("/en/cart").text
    assert '<p class="fault">We are taking stock until Monday.</p>' in page
    assert 'name="next"' not in page
    with transaction() as session:
        pause.end(session, clock.now())
    assert 'name="next"' in visitor.get("/en/cart").text


# --- the form --------------------------------------------------------------------------------------------------------


def test_enter_in_any_field_only_works_out_the_total_again(visitor: FlaskClient) -> None:
    codes.write("SPRING", percent=Decimal("0.2"))
    put_in(visitor, country="KE")
    change(visitor, code="SPRING")
    page = visitor.get("/en/cart").text
    form = page[page.index('id="basket"') : page.index("</form>")]
    first = re.search(r"<button[^>]*>", form)
    assert first is not None
    assert "name=" not in first.group()


def test_lines_of_one_thing_at_two_prices_are_changed_apart(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("BOOK", steps=STEPS)
    put_in(visitor, "BOOK", country="DE")
    put_in(visitor, "BOOK", step="reduced")
    _, page = change(visitor, **{"quantity-BOOK": "1", "quantity-BOOK.reduced": "3"})
    assert [each.amount for each in bill(page)[:2]] == ["€22.00", "€45.00"]
    assert "<b>Reduced price</b> · €15.00 each" in page
    _, page = change(visitor, remove="BOOK.reduced", **{"quantity-BOOK": "9"})
    assert [each.label for each in bill(page)][:2] == ["1 × Calendar", "Post to Germany"]


def test_a_price_of_ones_own_stands_beside_its_line(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("BOOK", steps=STEPS)
    put_in(visitor, "BOOK", step="free", amount="30", country="DE")
    page = visitor.get("/en/cart").text
    assert "<b>A price of your own</b> · €30.00 each" in page
    assert row(page, "gift").amount == "€8.00"
