"""Remarks for colleagues, and what buyers come back with."""

import pytest
from flask import Flask

from shop.aftersales import cases
from shop.desk.entry import holds_card_number
from tests.support import orders
from tests.support.staff import at_work


def test_a_note_is_kept_with_its_author(app: Flask) -> None:
    order, desk = orders.write(), at_work(app)
    page = desk.send(f"/staff/orders/{order.number}/notes", follow=True, text="She rang.\nCall back <b>soon</b>.").text
    assert "She rang.\nCall back &lt;b&gt;soon&lt;/b&gt;." in page
    assert "The note is kept in the history." in page


@pytest.mark.parametrize(("text", "why"), [("", "Fill this in."), ("x" * 1001, "This is too long.")])
def test_a_note_that_cannot_be_taken_keeps_what_was_typed(app: Flask, text: str, why: str) -> None:
    order, desk = orders.write(), at_work(app)
    answer = desk.send(f"/staff/orders/{order.number}/notes", text=text)
    assert answer.status_code == 422
    assert why in answer.text and text[:900] in answer.text


def test_the_number_of_a_card_is_not_taken(app: Flask) -> None:
    order, desk = orders.write(), at_work(app)
    answer = desk.send(f"/staff/orders/{order.number}/notes", text="Her card is 4242 4242 4242 4242, she said")
    assert answer.status_code == 422
    assert "looks like the number of a payment card" in answer.text


@pytest.mark.parametrize(
    ("text", "is_card"),
    [
        ("4242424242424242", True),
        ("4242-4242-4242-4242", True),
        ("378282246310005 amex", True),
        ("4242424242424241", False),
        ("+254 20 123 4567", False),
        ("JJD000390007882", False),
        ("order of 2026-11-23, 3 × 22.00", False),
        ("", False),
    ],
)
def test_what_looks_like_a_card(text: str, is_card: bool) -> None:
    assert holds_card_number(text) is is_card


def test_a_case_is_opened_and_settled_once(app: Flask) -> None:
    order, desk = orders.write(parcels=("posted",)), at_work(app, "manager")
    page = desk.send(f"/staff/orders/{order.number}/cases", follow=True, kind="damage", text="A corner is torn.").text
    assert "The case is open." in page and "What was done?" in page
    settle = f"/staff/orders/{order.number}/cases/1/settle"
    assert desk.send(settle, outcome="").status_code == 422
    assert "Sent another." in desk.send(settle, follow=True, outcome="Sent another.").text
    assert "Somebody else has settled this case already" in desk.send(settle, follow=True, outcome="Again.").text


def test_a_case_needs_a_kind_and_a_story(app: Flask) -> None:
    order, desk = orders.write(), at_work(app, "manager")
    answer = desk.send(f"/staff/orders/{order.number}/cases", kind="alien", text="")
    assert answer.status_code == 422
    assert "Choose one." in answer.text and "Fill this in." in answer.text


@pytest.mark.parametrize("outcome", ["Sent another.", ""])
def test_a_case_of_another_order_is_left_alone(app: Flask, outcome: str) -> None:
    order, theirs, desk = orders.write(), orders.write(parcels=("posted",)), at_work(app, "manager")
    desk.send(f"/staff/orders/{theirs.number}/cases", kind="damage", text="A corner is torn.")
    for number in (order.number, "XXXX-XXXX-X"):
        assert desk.send(f"/staff/orders/{number}/cases/1/settle", outcome=outcome).status_code == 404
    assert [case.state for case in cases.for_order(theirs.number)] == ["open"]


def test_a_settled_case_still_tells_what_was_wrong(app: Flask) -> None:
    order, desk = orders.write(parcels=("posted",)), at_work(app, "manager")
    desk.send(f"/staff/orders/{order.number}/cases", kind="damage", text="A corner is torn.")
    settle = f"/staff/orders/{order.number}/cases/1/settle"
    desk.send(settle, outcome="Sent another.")
    assert "this step is not open any more" in desk.send(settle, outcome="").text
