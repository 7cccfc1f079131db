"""What a form asks for and the shop does not offer is said beside its field; nothing is chosen in its place."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from shop.db import db
from shop.orders.models import Order
from tests.storefront.window_dressing import cart_cookie, hidden, put_in, ready_to_order


def orders() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(Order)) or 0


@pytest.mark.parametrize("button", ["order", "update"])
@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("country", "ZZ", "Please choose a country from the list."),
        ("country", "", "Please choose the country it goes to."),
        ("service", "rocket", "This is not sent that way."),
    ],
)
def test_it_is_refused_at_the_checkout(visitor: FlaskClient, field: str, typed: str, words: str, button: str) -> None:
    form = ready_to_order(visitor) | {field: typed, button: "1"}
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 422
    assert f'id="{field}-fault">{words}' in answer.text
    assert f'aria-describedby="{field}-fault"' in answer.text
    assert f'<a href="#{field}">' in answer.text
    assert orders() == 0
    assert 'value="Moi Avenue 12"' in answer.text


def test_the_service_chosen_before_stays_chosen(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"service": "tracked", "update": "1"}
    form |= hidden(visitor.post("/en/checkout", data=form).text)
    page = visitor.post("/en/checkout", data=form | {"service": "rocket"}).text
    assert 'value="tracked" checked' in page
    assert "€46.00" in visitor.get("/en/checkout").text


def test_an_unknown_country_is_said_also_before_any_was_chosen(visitor: FlaskClient) -> None:
    put_in(visitor)
    answer = visitor.post("/en/checkout", data={"country": "ZZ"})
    assert answer.status_code == 422
    assert 'id="country-fault"' in answer.text


def test_another_country_may_have_other_services(visitor: FlaskClient) -> None:
    form = ready_to_order(visitor) | {"country": "DE", "service": "rocket", "update": "1"}
    answer = visitor.post("/en/checkout", data=form)
    assert answer.status_code == 200
    assert "€24.70" in answer.text


@pytest.mark.parametrize("shown", [None, "", "abc", "EUR", "EUR 31.50", "XXX 3150"])
def test_without_the_total_it_was_not_seen_and_is_asked_about(visitor: FlaskClient, shown: str | None) -> None:
    form = ready_to_order(visitor)
    garbled = {name: value for name, value in form.items() if name != "total_shown"}
    answer = visitor.post("/en/checkout", data=garbled | ({} if shown is None else {"total_shown": shown}))
    assert answer.status_code == 422
    assert "Please confirm the total" in answer.text
    assert "It comes to €31.50." in answer.text
    assert orders() == 0
    assert visitor.post("/en/checkout", data=form | hidden(answer.text)).status_code == 303
    assert orders() == 1


def test_an_unknown_currency_is_refused_where_things_are_put_in(visitor: FlaskClient) -> None:
    answer = put_in(visitor, currency="XXX")
    assert answer.status_code == 422
    assert 'name="currency" aria-invalid="true" aria-describedby="currency-fault"' in answer.text
    assert '<p class="fault" id="currency-fault">Please choose one of our currencies.' in answer.text
    assert '<input type="hidden" name="currency"' not in answer.text
    assert cart_cookie(visitor) is None


def test_an_unknown_country_is_refused_where_things_are_put_in(visitor: FlaskClient) -> None:
    answer = put_in(visitor, country="XX")
    assert answer.status_code == 422
    assert '<select id="country" name="country" aria-invalid="true" aria-describedby="country-fault">' in answer.text
    assert '<p class="fault" id="country-fault">Please choose a country from the list.' in answer.text
    assert '<a href="#country">' in answer.text
    assert '<input type="hidden" name="country"' not in answer.text
    assert cart_cookie(visitor) is None


def test_everything_that_is_wrong_is_said_at_once(visitor: FlaskClient) -> None:
    page = put_in(visitor, currency="XXX", country="XX", quantity="x").text
    for field in ("currency", "country", "quantity"):
        assert f'<a href="#{field}">' in page
        assert f'id="{field}-fault"' in page
    assert 'value="x" required aria-invalid="true"' in page


def test_an_unknown_price_step_is_not_blamed_on_the_currency(visitor: FlaskClient) -> None:
    page = put_in(visitor, step="solidarity").text
    assert "This price is not on offer for this article." in page
    assert "not sold in the currency" not in page


@pytest.mark.parametrize(("field", "value"), [("country", "XX"), ("currency", "XXX")])
def test_the_carts_fields_are_marked(visitor: FlaskClient, field: str, value: str) -> None:
    put_in(visitor)
    page = visitor.post("/en/cart", data={field: value}).text
    start = page.index(f'<select id="{field}"')
    assert f'aria-invalid="true" aria-describedby="{field}-fault"' in page[start : page.index(">", start)]
