"""Discount codes at the desk: made, changed and ended, with what was typed never lost."""

import re
from datetime import date, timedelta
from decimal import Decimal
from html import unescape

import pytest
from flask import Flask

from shop import clock
from shop.accounts import audit
from shop.db import db, transaction
from shop.promotions import actions, queries
from shop.promotions.sheets import CodeSheet
from shop.stock import keys, ledger
from tests.support import goods
from tests.support.staff import Desk, at_work

TODAY = date(2026, 1, 1)
WHOLE = {"code": "spring 10", "kind": "percent", "percent": "12,5", "valid_from": "2026-01-01"}


def make(code: str = "SPRING10", **more: object) -> None:
    values: dict[str, object] = {"kind": "percent", "percent": Decimal("0.1"), "valid_from": TODAY, **more}
    with transaction() as session:
        actions.create(session, CodeSheet(code=code, **values), clock.now())  # type: ignore[arg-type]


def use(times: int, code: str = "SPRING10") -> None:
    with transaction() as session:
        ledger.reserve(session, {keys.uses(code): times}, "AAAA-AAAA-A", clock.now())


def standing(code: str = "SPRING10") -> CodeSheet:
    db.session.rollback()
    found = queries.standing(code)
    assert found
    return found.sheet


def fault_beside(page: str, name: str) -> str:
    found = re.search(rf'<p class="fault" id="(?:code-)?{name}-fault">([^<]+)</p>', page)
    return unescape(found[1]) if found else ""


def send_change(desk: Desk, page: str, **typed: str) -> str:
    """Send the form of SPRING10 as `page` has it, with what somebody types."""
    seen = re.search(r'name="seen" value="([^"]+)"', page)
    assert seen
    whole = {**WHOLE, "percent": "10", "seen": seen[1], **typed}
    return desk.send("/staff/codes/SPRING10", **whole).text


def test_a_share_is_made_as_people_type_it(app: Flask) -> None:
    goods.add_product()
    desk = at_work(app, "manager")
    desk.open("/staff/codes/new")
    page = desk.send("/staff/codes/new", follow=True, **WHOLE, slug="cal-2026", countries="de, GB", most_uses="50").text
    assert "The code is made." in page
    told = ("SPRING10", "12.5 % of the goods", "Calendar", "Germany, United Kingdom", "0 of 50", "no end", "Runs")
    assert [words for words in told if words not in page] == []
    assert standing().percent == Decimal("0.125") and standing().countries == {"DE", "GB"}
    entry = audit.latest(1)[0]
    assert (entry.act, entry.detail, entry.email) == ("code_made", "SPRING10", "manager@shop.example")


def test_amounts_and_minimum_are_typed_in_each_currency(app: Flask) -> None:
    desk = at_work(app, "manager")
    desk.open("/staff/codes/new")
    typed = {"code": "FIVE", "kind": "amount", "valid_from": "2026-01-01", "note": "for <friends>"}
    money = {"amounts-EUR": "5", "amounts-GBP": "4,50", "minimum-EUR": "€ 20", "minimum-GBP": ""}
    page = desk.send("/staff/codes/new", follow=True, **typed, **money).text
    assert "€5.00 · £4.50 off the goods" in page and "from €20.00 of goods" in page and "for &lt;friends&gt;" in page
    assert (standing("FIVE").amounts, standing("FIVE").minimum) == ({"EUR": 500, "GBP": 450}, {"EUR": 2000})


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("code", "no!", "Use 3 to 40 letters"),
        ("kind", "", "Choose one."),
        ("percent", "a tenth", "Write a number above 0"),
        ("percent", "101", "Write a number above 0"),
        ("percent", "", "Say how many percent."),
        ("amounts-EUR", "5", "this kind of code takes off no amount"),
        ("amounts-EUR", "five", "This is no amount in EUR."),
        ("countries", "DE, ZZ", "ZZ: no such country."),
        ("valid_from", "", "Fill this in."),
        ("valid_to", "soon", "This is no date."),
        ("valid_to", "2025-01-01", "It would end before it begins."),
        ("most_uses", "many", "Write a whole number"),
        ("most_per_email", "0", "Write a whole number"),
    ],
)
def test_faults_stand_beside_their_fields_and_all_is_kept(app: Flask, name: str, typed: str, told: str) -> None:
    goods.add_product()
    desk = at_work(app, "manager")
    desk.open("/staff/codes/new")
    answer = desk.send("/staff/codes/new", **{**WHOLE, "slug": "cal-2026", "note": "kept", name: typed})
    assert answer.status_code == 422
    place = "amounts" if "amount" in told and typed == "5" else name
    assert told in fault_beside(answer.text, place)
    assert 'value="kept"' in answer.text and 'value="cal-2026" checked' in answer.text
    assert name == "kind" or not typed or f'value="{typed}"' in answer.text
    assert queries.all_codes() == []


def test_a_form_with_three_faults_tells_each(app: Flask) -> None:
    desk = at_work(app, "manager")
    desk.open("/staff/codes/new")
    page = desk.send("/staff/codes/new", **{**WHOLE, "code": "x", "percent": "", "most_uses": "many"}).text
    assert [name for name in ("code", "percent", "most_uses") if not fault_beside(page, name)] == []


def test_the_same_form_twice_makes_one_code(app: Flask) -> None:
    desk = at_work(app, "manager")
    desk.open("/staff/codes/new")
    assert [desk.send("/staff/codes/new", **WHOLE).status_code for _ in range(2)] == [303, 303]
    other = desk.send("/staff/codes/new", **{**WHOLE, "percent": "20"})
    assert "There is such a code already." in fault_beside(other.text, "code")
    assert standing().percent == Decimal("0.125")


def test_a_code_is_changed(app: Flask) -> None:
    make(most_uses=10, note="old")
    desk = at_work(app, "manager")
    page = desk.open("/staff/codes/SPRING10").text
    assert 'value="10"' in page and 'value="old"' in page and 'value="2026-01-01"' in page
    send_change(desk, page, most_uses="20", valid_to="2099-12-31", note="new")
    assert "The code is changed." in desk.open("/staff/codes").text
    kept = standing()
    assert (kept.most_uses, kept.valid_to, kept.note) == (20, date(2099, 12, 31), "new")


def test_what_orders_rest_on_stays(app: Flask) -> None:
    make(most_uses=10)
    use(3)
    desk = at_work(app, "manager")
    page = desk.open("/staff/codes/SPRING10").text
    assert "used 3 of 10 times" in page
    page = send_change(desk, page, most_uses="2")
    assert fault_beside(page, "most_uses").startswith("It has been used 3 times already")
    page = send_change(desk, page, kind="free_post", percent="")
    assert fault_beside(page, "kind").startswith("Orders rest on this code")
    assert standing().most_uses == 10


def test_a_code_that_somebody_else_has_changed_is_told_with_both(app: Flask) -> None:
    make(most_uses=10)
    desk = at_work(app, "manager")
    page = desk.open("/staff/codes/SPRING10").text
    with transaction() as session:
        actions.change(
            session, CodeSheet("SPRING10", "percent", TODAY, None, Decimal("0.1"), most_uses=30), clock.now()
        )
    faulty = send_change(desk, page, most_uses="many")
    told = send_change(desk, faulty, most_uses="20", note="mine")
    assert "Where you say something else, it now says: Uses in total “30”; Note nothing." in unescape(told)
    assert 'value="20"' in told and 'value="mine"' in told and standing().most_uses == 30
    send_change(desk, told, most_uses="20", note="mine")
    assert (standing().most_uses, standing().note) == (20, "mine")


def test_a_code_is_ended_once(app: Flask) -> None:
    make()
    desk = at_work(app, "manager")
    desk.open("/staff/codes/SPRING10")
    page = desk.send("/staff/codes/SPRING10/end", follow=True).text
    assert "takes nothing off any more" in page and ">Over</span>" in page
    assert "has ended already. Nothing was changed." in desk.send("/staff/codes/SPRING10/end", follow=True).text
    assert "End the code now" not in desk.open("/staff/codes/SPRING10").text


def test_each_state_is_told(app: Flask) -> None:
    make("RUNS")
    make("LATER", valid_from=clock.now().date() + timedelta(days=9))
    make("PAST", valid_to=TODAY)
    make("EMPTY", most_uses=1)
    use(1, "EMPTY")
    page = at_work(app, "manager").open("/staff/codes").text
    rows = re.findall(r'class="number" href="[^"]+">([A-Z]+)</a>.*?<span class="state"[^>]*>([^<]+)<', page, re.S)
    assert dict(rows) == {"RUNS": "Runs", "LATER": "Not yet", "PAST": "Over", "EMPTY": "Used up"}


def test_a_code_that_is_not_there(app: Flask) -> None:
    desk = at_work(app, "manager")
    assert desk.open("/staff/codes/NONE").status_code == 404
    assert desk.send("/staff/codes/NONE", **WHOLE).status_code == 404
    assert "not there any more" in desk.send("/staff/codes/NONE/end", follow=True).text
