"""Reference documents as text at the desk: read by all, changed by admins, nothing lost and nothing unseen."""

import html
import re

import pytest
from flask import Flask

from shop import clock, documents
from shop.accounts import audit
from shop.accounts.models import ROLES
from shop.db import db, transaction
from shop.desk import rules
from shop.shipping.tariff import document_of, tariff_from
from shop.shopfile import part
from tests.desk.test_valid_pages import check
from tests.support import goods
from tests.support.staff import Desk, at_work


@pytest.fixture
def desk(app: Flask) -> Desk:
    goods.open_shop()
    goods.add_product()
    with transaction() as session:  # as every writer stores it
        known = tariff_from(documents.bodies(("shipping",))["shipping"])
        documents.store(session, "shipping", document_of(known), clock.now())
    return at_work(app, "admin")


def shown(page: str, name: str = "document") -> str:
    """What stands in a text field of the page."""
    found = re.search(rf'<textarea id="{name}"[^>]*>\n(.*?)</textarea>', page, re.S)
    assert found
    return html.unescape(found[1])


def send(desk: Desk, kind: str, text: str, act: str, page: str = "") -> tuple[int, str]:
    """Send the text, from the page as it was opened then or is now."""
    page = page or desk.open(f"/staff/rules/{kind}").text
    seen = re.search(r'name="seen" value="([^"]*)"', page)
    assert seen
    fields = {"seen": seen[1], "act": act, "document": text.replace("\n", "\r\n")}
    answer = desk.send(f"/staff/rules/{kind}", **fields)
    return answer.status_code, answer.text


def packaging() -> int:
    db.session.rollback()
    return tariff_from(documents.bodies(("shipping",))["shipping"]).packaging_grams


def heavier(grams: int) -> str:
    return part.text_of("shipping").replace("packaging_grams: 80", f"packaging_grams: {grams}")


def audited() -> list[str]:
    db.session.rollback()
    return [entry.detail for entry in audit.latest() if entry.act == "rules_changed"]


def test_every_document_has_a_page(desk: Desk) -> None:
    page = desk.open("/staff/rules").text
    check("rules", page)
    assert set(re.findall(r"/staff/rules/(\w+)", page)) == set(rules.NAMES) == set(part.KINDS)
    for kind in rules.NAMES:
        page = desk.open(f"/staff/rules/{kind}").text
        check(kind, page)
        assert shown(page) == part.text_of(kind)
    assert desk.open("/staff/rules/products").status_code == 404


def test_the_text_is_for_machines(desk: Desk) -> None:
    field = re.search(r'<textarea id="document"[^>]*>', desk.open("/staff/rules/taxes").text)
    assert field
    assert 'dir="ltr"' in field[0] and 'spellcheck="false"' in field[0]


def test_checking_shows_what_would_change_and_stores_nothing(desk: Desk) -> None:
    status, page = send(desk, "shipping", heavier(95), "check")
    check("checked", page)
    assert status == 200
    assert "-  packaging_grams: 80</span>" in page and "+  packaging_grams: 95</span>" in page
    assert shown(page) == heavier(95)
    assert (packaging(), audited()) == (80, [])


def test_checking_what_stands_says_that_nothing_would_change(desk: Desk) -> None:
    status, page = send(desk, "shipping", part.text_of("shipping"), "check")
    assert (status, "Nothing: the rules stand as you wrote them" in page) == (200, True)


def test_saving_holds_at_once_and_is_noted(desk: Desk) -> None:
    assert send(desk, "shipping", heavier(95), "save")[0] == 303
    assert packaging() == 95
    assert audited() == ["shipping: lines written: 1, taken out: 1"]
    assert "Saved, and in force at once" in desk.open("/staff/rules/shipping").text


def test_saving_what_stands_changes_nothing(desk: Desk) -> None:
    before = documents.bodies(("shipping",))
    assert send(desk, "shipping", f"# a remark\n{part.text_of('shipping')}", "save")[0] == 303
    assert "Nothing is different" in desk.open("/staff/rules/shipping").text
    db.session.rollback()
    assert (documents.bodies(("shipping",)), audited()) == (before, [])


@pytest.mark.parametrize("act", ["check", "save"])
def test_every_fault_is_told_with_its_line_and_the_text_stays(desk: Desk, act: str) -> None:
    text = heavier(80).replace("packaging_grams: 80", "packaging_grams: <many>\n  wrapping: 5")
    status, page = send(desk, "shipping", text, act)
    check("faulty", page)
    assert status == 422
    words = " ".join(html.unescape(re.sub(r"<[^>]+>", "", page)).split())
    assert 'Line 2, shipping.packaging_grams: "<many>" is not a whole number of grams' in words
    assert "Line 3, shipping.wrapping: is not a key known here" in words
    assert shown(page) == text
    assert packaging() == 80


def test_the_shop_is_asked_as_well(desk: Desk) -> None:
    text = part.text_of("taxes").replace("class: standard", "class: reduced")
    status, page = send(desk, "taxes", text, "save")
    assert (status, "there is no rate for the class &#34;standard&#34;" in page) == (422, True)


def test_what_somebody_else_has_saved_meanwhile_is_not_written_over(desk: Desk) -> None:
    opened = desk.open("/staff/rules/shipping").text
    mine, theirs = heavier(95), heavier(90)
    send(desk, "shipping", theirs, "save")
    for act in ("check", "save"):
        status, page = send(desk, "shipping", mine, act, opened)
        check("overtaken", page)
        assert status == 422
        assert "Somebody else has changed this since you opened it" in page
        assert (shown(page), shown(page, "standing")) == (mine, theirs)
        assert "-  packaging_grams: 90</span>" in page and "+  packaging_grams: 95</span>" in page
    assert packaging() == 90
    assert send(desk, "shipping", mine, "save", page)[0] == 303
    assert packaging() == 95


def test_a_document_that_was_never_stored_can_be_begun(desk: Desk) -> None:
    page = desk.open("/staff/rules/minimums").text
    assert "The shop knows nothing of this yet" in page
    text = "minimums:\n  - {currency: EUR, minor: 50, from: 2020-01-01}\n"
    assert send(desk, "minimums", text, "save")[0] == 303
    assert shown(desk.open("/staff/rules/minimums").text) == text


def test_what_was_typed_is_given_back_blank_for_blank_when_the_session_has_ended(app: Flask, desk: Desk) -> None:
    answer = Desk(app).send("/staff/rules/shipping", act="save", document=heavier(95))
    assert answer.status_code == 401
    assert html.escape(heavier(95).strip(), quote=False) in answer.text.replace("&#39;", "'").replace("&#34;", '"')


def test_too_much_at_once_is_told_kindly(desk: Desk) -> None:
    desk.open("/staff/rules/shipping")
    answer = desk.send("/staff/rules/shipping", act="save", document="x" * 1_100_000)
    assert answer.status_code == 413
    assert "one megabyte" in answer.text


@pytest.mark.parametrize("role", ROLES)
def test_all_read_and_admins_change(app: Flask, desk: Desk, role: str) -> None:
    someone = at_work(app, role, f"{role}2@shop.example")
    page = someone.open("/staff/rules/shipping").text
    check(role, page)
    assert shown(page) == part.text_of("shipping")
    assert ("Save</button>" in page) == (role == "admin")
    assert (someone.send("/staff/rules/shipping", act="check").status_code == 403) == (role != "admin")
