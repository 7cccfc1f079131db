"""Changing prices at the desk: as people type them, now or from a day, and never over somebody else's head."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from shop import clock, settings
from shop.accounts import audit
from shop.catalogue import actions, queries
from shop.catalogue.history import Zoned
from shop.db import db, transaction
from tests.support import goods
from tests.support.staff import Desk, at_work

# Somebody signs in before goods are added: that may set the clock back a little, and no price should begin later.
SHEET = "/staff/products/cal-2026/prices/CAL-2026"


def fields(page: str) -> dict[str, str]:
    """What the form on the page would send if nobody typed anything; rows and currencies are named by the caller."""
    found = re.findall(r'<input[^>]* name="((?:amount|seen)-[^"]+)"(?:[^>]*?) value="([^"]*)"', page)
    return {name: unescape(value) for name, value in found}


def change(desk: Desk, row: str = "standard.1", currency: str = "EUR", **typed: str) -> TestResponse:
    """Open the sheet of one price, type, and send it."""
    page = desk.open(f"{SHEET}?row={row}&currency={currency}").text
    return desk.send(SHEET, **{**fields(page), "row": row, "currency": currency, **typed})


def of_sku(step: str = "standard", currency: str = "EUR", quantity: int = 1) -> list[int]:
    """The amounts that one price has had, has and will have."""
    db.session.rollback()
    key = (currency, step, quantity)
    rows = queries.history("CAL-2026")
    return [row.amount.minor for row in rows if (row.currency, row.step, row.from_quantity) == key]


def to_come(days: int = 40) -> date:
    return clock.day_in(settings.current().time_zone, clock.now()) + timedelta(days=days)


def fault_beside(page: str, name: str) -> str:
    found = re.search(rf'<p class="fault" id="{name}-fault">([^<]+)</p>', page)
    return unescape(found[1]) if found else ""


@pytest.mark.parametrize(("typed", "minor"), [("24", 2400), ("24,50", 2450), ("€ 1,024.50", 102450)])
def test_amounts_are_taken_as_people_type_them(app: Flask, typed: str, minor: int) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    answer = change(desk, **{"amount-standard-1-EUR": typed})
    assert answer.headers["Location"] == "/staff/products/cal-2026#CAL-2026"
    assert of_sku() == [2200, minor]
    page = desk.open("/staff/products/cal-2026").text
    assert "1 price is changed. Standard, EUR: €22.00 → €" in page


def test_who_changed_what_stands_in_the_audit(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    change(desk, **{"amount-standard-1-EUR": "24"})
    entry = audit.latest(1)[0]
    assert (entry.act, entry.email) == ("price", "manager@shop.example")
    assert entry.detail == "CAL-2026, Standard, EUR: €22.00 → €24.00"


def test_a_whole_row_is_changed_on_one_sheet(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    page = desk.open(f"{SHEET}?row=standard.1").text
    shown = fields(page)
    assert shown["amount-standard-1-EUR"] == "22" and shown["amount-standard-1-GBP"] == "19"
    with app.app_context():
        typed = {**shown, "amount-standard-1-EUR": "23", "amount-standard-1-GBP": "20"}
        data = {**typed, "row": "standard.1", "currency": ["EUR", "GBP"], "csrf_token": desk.token}
        assert desk.client.post(SHEET, data=data).status_code == 303
    assert (of_sku(), of_sku(currency="GBP")) == ([2200, 2300], [1900, 2000])
    assert "2 prices are changed." in desk.open("/staff/products/cal-2026").text


def test_what_is_left_as_it_is_stays_as_it_is(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    change(desk)
    assert of_sku() == [2200]
    assert "Nothing is different" in desk.open("/staff/products/cal-2026").text


def test_the_same_form_twice_changes_nothing_more(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    page = desk.open(f"{SHEET}?row=standard.1&currency=EUR").text
    sent = {**fields(page), "amount-standard-1-EUR": "24", "row": "standard.1", "currency": "EUR"}
    assert [desk.send(SHEET, **sent).status_code for _ in range(2)] == [303, 303]
    assert of_sku() == [2200, 2400]


def test_an_empty_amount_ends_the_price(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product(steps={"reduced": {"EUR": 1500}})
    assert change(desk, "reduced.1", **{"amount-reduced-1-EUR": ""}).status_code == 303
    db.session.rollback()
    assert [row.valid_to is None for row in queries.history("CAL-2026") if row.step == "reduced"] == [False]


def test_a_new_row_begins_with_the_product_page(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    page = desk.open(f"{SHEET}?step=standard&quantity=10").text
    assert "Standard, from 10" in page
    assert change(desk, "standard.10", **{"amount-standard-10-EUR": "18"}).status_code == 303
    assert of_sku(quantity=10) == [1800]
    answer = desk.open(f"{SHEET}?step=standard&quantity=ten")
    assert "whole number of copies" in desk.open(answer.headers["Location"]).text


@pytest.mark.parametrize("typed", ["twenty", "-3", "22.5555", "0", "99999999999"])
def test_what_is_no_price_is_told_beside_the_field_and_kept(app: Flask, typed: str) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    answer = change(desk, **{"amount-standard-1-EUR": typed, "begins": "2099-01-01"})
    assert answer.status_code == 422
    assert fault_beside(answer.text, "amount-standard-1-EUR")
    assert f'value="{typed}"' in answer.text and 'value="2099-01-01"' in answer.text
    assert of_sku() == [2200]


def test_prices_that_do_not_fit_each_other_are_refused_with_both(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    answer = change(desk, "reduced.1", **{"amount-reduced-1-EUR": "25"})
    assert answer.status_code == 422
    assert fault_beside(answer.text, "amount-reduced-1-EUR") == "“Reduced” (€25.00) would be above “Standard” (€22.00)."
    assert of_sku("reduced") == []


def test_a_reduced_price_above_a_tier_is_refused(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product(tiers={10: {"EUR": 1200}})
    answer = change(desk, "reduced.1", **{"amount-reduced-1-EUR": "15"})
    told = fault_beside(answer.text, "amount-reduced-1-EUR")
    assert told.startswith("“Reduced” (€15.00) would be above “Standard, from 10” (€12.00): many copies")
    assert of_sku("reduced") == []


def test_a_forward_price_cannot_be_ended_before_its_pool(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product(steps={"pool": {"EUR": 0}, "forward": {"EUR": 2500}})
    answer = change(desk, "forward.1", **{"amount-forward-1-EUR": "", "begins": to_come().isoformat()})
    assert answer.status_code == 422
    told = fault_beside(answer.text, "amount-forward-1-EUR")
    assert told.startswith("“From the pool” (€0.00) would hold on days without “Pay one forward” (€25.00)")


def test_a_fault_of_a_price_that_is_not_on_the_sheet_is_told_above(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product(steps={"reduced": {"EUR": 1500}})
    answer = change(desk, **{"amount-standard-1-EUR": ""})
    assert answer.status_code == 422
    assert "“Reduced” (€15.00) cannot be without a standard price in EUR." in answer.text
    assert of_sku() == [2200]


def test_a_pools_two_prices_stand_on_one_sheet(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    page = desk.open(f"{SHEET}?row=pool.1&currency=EUR").text
    typed = {"amount-pool-1-EUR": "0", "amount-forward-1-EUR": "25"}
    assert set(typed) <= fields(page).keys()
    alone = desk.send(SHEET, **{**fields(page), "row": "pool.1", "currency": "EUR", "amount-pool-1-EUR": "0"})
    assert "needs a price for paying one forward in EUR" in alone.text
    assert change(desk, "pool.1", **typed).status_code == 303
    assert (of_sku("pool"), of_sku("forward")) == ([0], [2500])


def test_a_price_can_be_announced_and_taken_back(app: Flask) -> None:
    desk, day = at_work(app, "manager"), to_come()
    goods.add_product()
    assert change(desk, **{"amount-standard-1-EUR": "24", "begins": day.isoformat()}).status_code == 303
    assert of_sku() == [2200, 2400]
    begins = Zoned(clock.now(), settings.current().time_zone).midnight(day)
    assert [row.valid_from for row in queries.history("CAL-2026") if row.amount.minor == 2400] == [begins]
    desk.open("/staff/products/cal-2026")
    fields = {"row": "standard.1", "currency": "EUR", "begins": begins.isoformat()}
    assert "is taken back." in desk.send(f"{SHEET}/take-back", follow=True, **fields).text
    assert of_sku() == [2200]
    assert "not announced any more" in desk.send(f"{SHEET}/take-back", follow=True, **fields).text


def test_an_announced_pool_is_taken_back_whole(app: Flask) -> None:
    desk, day = at_work(app, "manager"), to_come()
    goods.add_product()
    change(desk, "pool.1", **{"amount-pool-1-EUR": "0", "amount-forward-1-EUR": "25", "begins": day.isoformat()})
    assert (of_sku("pool"), of_sku("forward")) == ([0], [2500])
    desk.open("/staff/products/cal-2026")
    begins = Zoned(clock.now(), settings.current().time_zone).midnight(day).isoformat()
    desk.send(f"{SHEET}/take-back", row="forward.1", currency="EUR", begins=begins)
    assert (of_sku("pool"), of_sku("forward")) == ([], [])


@pytest.mark.parametrize(("typed", "told"), [("soon", "This is no date."), ("2020-01-01", "Choose a day to come")])
def test_a_day_that_cannot_be_is_told_beside_its_field(app: Flask, typed: str, told: str) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    answer = change(desk, **{"amount-standard-1-EUR": "24", "begins": typed})
    assert answer.status_code == 422
    assert told in fault_beside(answer.text, "begins") and f'value="{typed}"' in answer.text
    assert of_sku() == [2200]


def test_a_price_that_somebody_else_has_changed_is_told_with_both_figures(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    page = desk.open(f"{SHEET}?row=standard.1&currency=EUR").text
    sent = {**fields(page), "amount-standard-1-EUR": "24", "row": "standard.1", "currency": "EUR"}
    with transaction() as session:
        actions.set_price(session, "CAL-2026", "EUR", "standard", 1, 2300, clock.now())
    answer = desk.send(SHEET, **sent)
    assert answer.status_code == 422
    told = fault_beside(answer.text, "amount-standard-1-EUR")
    assert "you saw €22.00, now it is €23.00" in told and 'value="24"' in answer.text
    assert of_sku() == [2200, 2300]
    again = {**sent, **fields(answer.text)}
    assert desk.send(SHEET, **again).status_code == 303
    assert of_sku() == [2200, 2300, 2400]


def test_a_price_that_was_only_looked_at_does_not_undo_somebody_elses(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    page = desk.open(f"{SHEET}?row=standard.1&currency=EUR").text
    with transaction() as session:
        actions.set_price(session, "CAL-2026", "EUR", "standard", 1, 2300, clock.now())
    sent = {**fields(page), "row": "standard.1", "currency": "EUR"}
    assert desk.send(SHEET, **sent, begins="no day").status_code == 422
    assert desk.send(SHEET, **sent).status_code == 303
    assert of_sku() == [2200, 2300]


@pytest.mark.parametrize("query", ["row=nothing.1", "row=standard.0", "row=x", "currency=XXX"])
def test_a_sheet_that_cannot_be_is_not_there(app: Flask, query: str) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    assert desk.open(f"{SHEET}?{query}").status_code == 404


def test_a_sku_of_another_product_is_not_there(app: Flask) -> None:
    desk = at_work(app, "manager")
    goods.add_product()
    desk = desk
    goods.add_product("BOOK")
    assert desk.open("/staff/products/book/prices/CAL-2026").status_code == 404
    assert desk.send("/staff/products/book/prices/CAL-2026").status_code == 404
