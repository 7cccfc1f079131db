"""The pool at the desk: what is in it, and the shop's own gifts to it."""

import re

import pytest
from flask import Flask

from shop import clock
from shop.db import db, transaction
from shop.promotions import queries
from shop.promotions.queries import Pool
from shop.stock import keys, ledger
from tests.support import goods
from tests.support.staff import Desk, at_work


def levels(key: str = "CAL-2026") -> tuple[int, int]:
    db.session.rollback()
    return next(((one.on_hand, one.reserved) for one in ledger.levels() if one.key == key), (0, 0))


def taken(places: int, number: str = "AAAA-AAAA-A") -> None:
    with transaction() as session:
        ledger.reserve(session, {keys.pool("CAL-2026"): places}, number, clock.now())


def figures(desk: Desk) -> list[str]:
    page = desk.open("/staff/pool").text
    return re.findall(r'<td class="figure">(?:<strong>)?(\d+)', page.partition("</table>")[0])


def change(desk: Desk, act: str, copies: str, sent: str = "", follow: bool = False) -> str:
    desk.open("/staff/pool")
    return desk.send("/staff/pool/CAL-2026", follow, act=act, copies=copies, sent=sent).text


def test_places_and_where_they_come_from(app: Flask) -> None:
    goods.add_product(on_hand=20, pool=0)
    with transaction() as session:
        ledger.reserve(session, {"CAL-2026": 5}, "BBBB-BBBB-B", clock.now())
        ledger.adjust(session, keys.pool("CAL-2026"), 5, "paid_forward", "BBBB-BBBB-B", clock.now())
    taken(3)
    with transaction() as session:
        ledger.take(session, {keys.pool("CAL-2026"): 1, "CAL-2026": 1}, "AAAA-AAAA-A", clock.now())
    desk = at_work(app, "manager")
    change(desk, "put_in", "2")
    assert figures(desk) == ["4", "2", "1", "5", "2"]


def test_copies_go_from_the_shelf_into_the_pool(app: Flask) -> None:
    goods.add_product(on_hand=10)
    desk = at_work(app, "manager")
    page = change(desk, "put_in", "4", follow=True)
    assert "their places are free in the pool" in page
    assert "Put in from the shelf" in page and "manager@shop.example" in page and "+4" in page
    assert (levels(), levels("pool:CAL-2026")) == ((10, 4), (4, 0))


def test_free_places_go_out_again(app: Flask) -> None:
    goods.add_product(on_hand=10, pool=4)
    taken(1)
    desk = at_work(app, "manager")
    assert "their copies are for sale again" in change(desk, "take_out", "3", follow=True)
    assert (levels(), levels("pool:CAL-2026")) == ((10, 1), (1, 1))


def test_the_same_form_twice_moves_once(app: Flask) -> None:
    goods.add_product(on_hand=10)
    desk = at_work(app, "manager")
    for act, told in (("put_in", "its copies are in the pool"), ("take_out", "its places are out of the pool")):
        sent = "0123456789abcdef" if act == "put_in" else "fedcba9876543210"
        change(desk, act, "2", sent)
        assert f"This form has been sent before, and {told}" in change(desk, act, "2", sent, follow=True)
    assert (levels(), levels("pool:CAL-2026")) == ((10, 0), (0, 0))


@pytest.mark.parametrize(
    ("act", "copies", "told"),
    [
        ("put_in", "7", "not so many copies for sale"),
        ("take_out", "4", "not so many free places"),
        ("put_in", "some", "Write a whole number"),
        ("put_in", "0", "Write a whole number"),
        ("take_out", "", "Fill this in."),
    ],
)
def test_what_cannot_be_is_told_beside_the_field_and_changes_nothing(
    app: Flask, act: str, copies: str, told: str
) -> None:
    goods.add_product(on_hand=10, pool=4)
    taken(1)
    page = change(at_work(app, "manager"), act, copies)
    fault = re.search(r'id="pool-CAL-2026-copies-fault">([^<]+)<', page)
    assert fault and told in fault[1] and f'value="{copies}"' in page
    assert queries.pools() == {"CAL-2026": Pool(3, 1, 0)} and levels() == (10, 4)


def test_places_out_of_a_pool_that_never_was(app: Flask) -> None:
    goods.add_product(on_hand=10)
    assert "not so many free places" in change(at_work(app, "manager"), "take_out", "1")
    assert levels() == (10, 0)


def test_what_is_not_counted_has_no_pool(app: Flask) -> None:
    goods.add_product("FILE", kind="digital", on_hand=None)
    desk = at_work(app, "manager")
    assert "Nothing is counted yet." in desk.open("/staff/pool").text
    assert desk.send("/staff/pool/FILE", act="put_in", copies="1").status_code == 404


def test_a_packer_looks_but_does_not_touch(app: Flask) -> None:
    goods.add_product(on_hand=10)
    desk = at_work(app)
    assert "Put into the pool" not in desk.open("/staff/pool").text
    assert desk.send("/staff/pool/CAL-2026", act="put_in", copies="1").status_code == 403
    assert levels() == (10, 0)
