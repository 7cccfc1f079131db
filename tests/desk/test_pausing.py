"""One switch pauses all sales, with what the public is told; every page of the desk says so until it is ended."""

import json
import re
from datetime import UTC, datetime

import pytest
from flask import Flask

from shop import clock, documents
from shop.accounts import audit
from shop.accounts.models import ROLES
from shop.cart.basket import Basket, BasketLine
from shop.checkout import counter
from shop.db import db, transaction
from shop.orders import actions
from shop.orders.models import Order
from tests.desk.test_valid_pages import check
from tests.support import goods, orders
from tests.support.staff import Desk, at_work

MOVING = "We are moving house <until> Monday."
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def desk(app: Flask) -> Desk:
    clock.set_offset((NOON - datetime.now(UTC)).total_seconds())
    goods.open_shop()
    goods.add_product()
    return at_work(app, "manager")


def seen(desk: Desk) -> str:
    found = re.search(r'name="seen" value="([^"]*)"', desk.open("/staff/pause").text)
    assert found
    return found[1]


def begin(desk: Desk, message: str = MOVING, **more: str) -> str:
    fields = {"seen": seen(desk), "message-en": message, **more}
    return desk.send("/staff/pause", follow=True, **fields).text


def end(desk: Desk) -> str:
    return desk.send("/staff/pause/end", follow=True).text


def told() -> dict[str, str] | None:
    db.session.rollback()
    message: dict[str, str] | None = json.loads(documents.bodies(("sales",))["sales"])["message"]
    return message


def problems() -> list[str]:
    db.session.rollback()
    chosen = Basket((BasketLine("CAL-2026", 1),), country="KE", currency="EUR")
    return [problem.code for problem in counter.lay_out(chosen).bill.problems]


def acts() -> list[tuple[str, str]]:
    db.session.rollback()
    return [(one.act, one.detail) for one in reversed(audit.latest()) if "paus" in one.act or "sales" in one.act]


def test_nothing_can_be_bought_while_it_lasts(desk: Desk) -> None:
    assert problems() == []
    assert "Sales are paused." in begin(desk, **{"message-ar": "ننتقل"})
    assert problems() == ["paused"]
    assert told() == {"en": MOVING, "ar": "ننتقل"}
    assert "Sales go on." in end(desk)
    assert problems() == []
    assert acts() == [("sales_paused", MOVING), ("sales_resumed", "")]


def test_visitors_read_the_message(desk: Desk) -> None:
    begin(desk)
    visitor = Desk(desk.app)
    assert "We are moving house &lt;until&gt; Monday." in visitor.open("/en/").text
    end(desk)
    assert "We are moving house" not in visitor.open("/en/").text


def test_every_page_of_the_desk_says_so(desk: Desk) -> None:
    begin(desk)
    for path in ("/staff/", "/staff/orders", "/staff/pause", "/staff/rules", "/staff/nothing/here"):
        page = desk.open(path).text
        check(path, page)
        words = " ".join(re.sub(r"<[^>]+>", " ", page).split())
        assert "Sales are paused since 23 Nov 2026, 13:0" in words
        assert "We are moving house &lt;until&gt; Monday. End the pause" in words
    end(desk)
    assert "Sales are paused" not in desk.open("/staff/").text


def test_packers_see_it_and_cannot_end_it(app: Flask, desk: Desk) -> None:
    begin(desk)
    page = at_work(app, "packer").open("/staff/").text
    assert "Sales are paused" in page
    assert "End the pause" not in page


def test_begun_twice_it_stands_as_it_was(desk: Desk) -> None:
    begin(desk)
    stands = documents.bodies(("sales",))
    assert "with that very message" in begin(desk)
    db.session.rollback()
    assert documents.bodies(("sales",)) == stands
    assert [act for act, _ in acts()] == ["sales_paused"]


def test_ended_twice_nothing_more_happens(desk: Desk) -> None:
    desk.open("/staff/pause")
    assert "Sales go on already" in end(desk)
    begin(desk)
    end(desk)
    assert "Sales go on already" in end(desk)
    assert [act for act, _ in acts()] == ["sales_paused", "sales_resumed"]


def test_another_message_leaves_the_beginning_as_it_was(desk: Desk) -> None:
    begin(desk)
    clock.set_offset(clock.offset_seconds() + 3 * 3600)
    assert "since" in begin(desk, "Until Tuesday, after all.")
    assert told() == {"en": "Until Tuesday, after all."}
    assert "23 Nov 2026, 13:0" in desk.open("/staff/").text
    assert acts()[-1] == ("pause_reworded", "Until Tuesday, after all.")


def test_two_at_once_do_not_write_over_each_other(desk: Desk) -> None:
    looked_at = seen(desk)
    begin(desk)
    answer = desk.send("/staff/pause", seen=looked_at, **{"message-en": "Something else."})
    assert answer.status_code == 422
    assert "Somebody else has changed this meanwhile" in answer.text
    assert "Something else.</textarea>" in answer.text
    assert told() == {"en": MOVING}


def test_the_first_language_must_be_there_and_what_was_typed_stays(desk: Desk) -> None:
    desk.open("/staff/pause")
    answer = desk.send("/staff/pause", **{"message-en": "", "message-ar": "ننتقل"})
    check("faulty", answer.text)
    assert answer.status_code == 422
    assert "ننتقل</textarea>" in answer.text
    assert problems() == []


def test_what_was_typed_is_given_back_when_the_session_has_ended(app: Flask, desk: Desk) -> None:
    assert MOVING.split(" <")[0] in Desk(app).send("/staff/pause", **{"message-en": MOVING}).text


def test_an_order_that_was_placed_before_can_still_be_paid(desk: Desk) -> None:
    order = orders.write(deal="open", attempt="open")
    begin(desk)
    with transaction() as session:
        actions.mark_paid(session, order.number, "stripe", clock.now())
    db.session.rollback()
    assert db.session.get_one(Order, order.id).state == "confirmed"


@pytest.mark.parametrize("role", ROLES)
def test_managers_may_and_packers_may_not(app: Flask, desk: Desk, role: str) -> None:
    someone = at_work(app, role, f"{role}2@shop.example")
    expected = 403 if role == "packer" else 200
    assert someone.open("/staff/pause").status_code == expected
    for path in ("/staff/pause", "/staff/pause/end"):
        assert (someone.send(path).status_code == 403) == (role == "packer")
