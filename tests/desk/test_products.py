"""The desk's list of products, one product's page, and the window."""

import re
from datetime import timedelta

from flask import Flask

from shop import clock
from shop.accounts import audit
from shop.catalogue import actions
from shop.catalogue.history import Zoned
from shop.db import transaction
from tests.support import goods
from tests.support.staff import at_work
from tests.support.statements import counted


def cells(page: str) -> list[str]:
    """What the first table's figures say."""
    body = page.partition("<tbody>")[2].partition("</tbody>")[0]
    found = re.findall(r'<td class="figure">(.*?)</td>', body, re.S)
    return [" ".join(re.sub(r"<[^>]+>", " ", one).split()) for one in found]


def test_the_list_shows_stock_and_standard_prices(app: Flask) -> None:
    desk = at_work(app)
    goods.add_product(on_hand=7, pool=2, name="A <calendar>", steps={"reduced": {"EUR": 1500}})
    page = desk.open("/staff/products").text
    assert cells(page)[:5] == ["7", "2", "5", "€22.00", "£19.00"]
    assert "A &lt;calendar&gt;" in page and "€15.00" not in page


def test_what_is_not_counted_and_what_is_gone_say_so(app: Flask) -> None:
    goods.add_product("FILE", kind="digital", on_hand=None)
    goods.add_product("BOOK", on_hand=0)
    page = at_work(app).open("/staff/products").text
    assert "not counted" in page and ">none<" in page


def test_what_is_out_of_the_window_stays_on_the_list(app: Flask) -> None:
    goods.add_product(published=False)
    desk = at_work(app, "manager")
    assert "Not shown" in desk.open("/staff/products").text
    page = desk.send("/staff/products/cal-2026/publish", follow=True, published="1").text
    assert "The product is in the window." in page
    assert desk.open("/en/products/cal-2026").status_code == 200
    page = desk.send("/staff/products/cal-2026/publish", follow=True, published="0").text
    assert "The product is out of the window." in page
    assert desk.open("/en/products/cal-2026").status_code == 404
    assert [(entry.act, entry.detail) for entry in audit.latest(2)] == [
        ("unpublished", "cal-2026"),
        ("published", "cal-2026"),
    ]


def test_publishing_twice_changes_nothing_more(app: Flask) -> None:
    goods.add_product()
    desk = at_work(app, "manager")
    page = desk.send("/staff/products/cal-2026/publish", follow=True, published="1").text
    assert "in the window already. Nothing was changed." in page


def test_a_longer_list_costs_no_more_statements(app: Flask) -> None:
    desk, costs = at_work(app), []
    for number in (1, 2, 3):
        goods.add_product(f"CAL-{number}")
        with counted() as statements:
            assert desk.open("/staff/products").text.count("<section") == number
        costs.append(len(statements))
    assert len(set(costs)) == 1


def test_the_page_shows_every_step_and_what_is_announced(app: Flask) -> None:
    desk = at_work(app)
    goods.add_product(
        steps={"reduced": {"EUR": 1500}, "floor_low": {"EUR": 300}},
        tiers={10: {"EUR": 1800}},
        wholesale={1: {"EUR": 1400}},
    )
    later = Zoned(clock.now(), "Europe/Berlin").midnight(clock.now().date() + timedelta(days=40))
    with transaction() as session:
        actions.set_price(session, "CAL-2026", "EUR", "standard", 1, 2400, clock.now(), later)
    page = desk.open("/staff/products/cal-2026").text
    rows = re.findall(r'<th scope="row">([^<]+)</th>', page.partition("</table>")[0])
    assert rows == [
        "Standard",
        "Standard, from 10",
        "Reduced",
        "Groups, with a code",
        "Least free amount, low income",
    ]
    assert re.search(r"from \d+ \w+ \d{4}: €24.00", page)
    assert "Take back" not in page and "Change row" not in page


def test_a_reduction_says_what_it_may_strike_through(app: Flask) -> None:
    goods.add_product()
    for days, minor in ((40, 2000), (20, 1800)):
        clock.set_offset(clock.offset_seconds() + timedelta(days=days).total_seconds())
        begins = clock.now() - timedelta(minutes=1)  # signing in sets the clock back a little
        with transaction() as session:
            actions.set_price(session, "CAL-2026", "EUR", "standard", 1, minor, begins)
    page = at_work(app).open("/staff/products/cal-2026").text
    row = page.partition("Lowest of 30 days")[2].partition("GBP")[0]
    assert re.findall(r"€[0-9.]+", row) == ["€18.00", "€18.00", "€20.00", "€18.00", "€18.00"]
    assert "<td><s>€20.00</s></td>" in row and "below €18.00: <s>€18.00</s> struck through" in row


def test_what_nobody_could_pay_is_not_offered_to_be_struck_through(app: Flask) -> None:
    goods.add_product(published=False)
    clock.set_offset(clock.offset_seconds() + timedelta(days=20).total_seconds())
    desk = at_work(app, "manager")
    row = desk.open("/staff/products/cal-2026").text.partition("Lowest of 30 days")[2].partition("GBP")[0]
    assert "none that counts" in row and "<s>" not in row
    page = desk.open("/staff/products/cal-2026/prices/CAL-2026?row=standard.1&currency=EUR").text
    assert "now €22.00</p>" in page and "<s>" not in page


def test_a_product_that_is_not_there(app: Flask) -> None:
    desk = at_work(app, "manager")
    assert desk.open("/staff/products/none").status_code == 404
    assert desk.send("/staff/products/none/publish", published="1").status_code == 404
