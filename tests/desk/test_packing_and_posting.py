"""An order on its way through the packing table."""

import threading

import pytest
from flask import Flask
from markupsafe import escape

from shop.db import db
from shop.mail.models import OutboxMail
from shop.orders.models import Parcel
from tests.support import books, goods, orders
from tests.support.orders import Written
from tests.support.staff import Desk, at_work


@pytest.fixture
def order(app: Flask) -> Written:
    goods.open_shop()
    orders.shelf()
    return orders.write()


@pytest.fixture
def desk(app: Flask) -> Desk:
    return at_work(app, "packer")


def path(order: Written, act: str = "") -> str:
    return f"/staff/orders/{order.number}" + (f"/parcels/{order.parcels[0]}/{act}" if act else "")


def parcel(order: Written) -> Parcel:
    db.session.rollback()
    return db.session.get_one(Parcel, order.parcels[0])


def test_from_the_pile_to_the_post(desk: Desk, order: Written) -> None:
    assert "3 ×" not in (page := desk.open(path(order)).text)
    assert "1 ×" in page and ">Pack</button>" in page
    page = desk.send(path(order, "pack"), follow=True).text
    assert "The parcel is packed." in page and ">Post</button>" in page
    page = desk.send(path(order, "post"), follow=True, carrier="dhl", tracking=" jjd 0003 90 ").text
    assert "The parcel is posted, and the buyer is told by mail." in page
    assert "JJD000390" in page and "https://www.dhl.de/" in page
    assert (parcel(order).state, parcel(order).tracking) == ("posted", "JJD000390")
    assert [mail.message for mail in books.every(OutboxMail)] == ["sent"]
    assert books.stock() == (99, 49)


def test_history_tells_who_and_what(desk: Desk, order: Written) -> None:
    desk.send(path(order, "pack"))
    page = desk.open(path(order)).text
    assert "Parcel packed" in page and "packer@shop.example" in page and "Paid; order confirmed" in page


def test_untracked_is_fine(desk: Desk, order: Written) -> None:
    desk.send(path(order, "pack"))
    assert "untracked" in desk.send(path(order, "post"), follow=True, carrier="deutsche_post", tracking="").text


def test_without_a_carrier_the_page_comes_back_with_what_was_typed(desk: Desk, order: Written) -> None:
    desk.send(path(order, "pack"))
    answer = desk.send(path(order, "post"), carrier="pigeon", tracking="JJD 77")
    assert answer.status_code == 422
    assert "Choose one." in answer.text and 'value="JJD 77"' in answer.text
    assert parcel(order).state == "packed"


def test_the_carrier_of_the_last_parcel_is_offered_for_the_next(desk: Desk, order: Written) -> None:
    desk.send(path(order, "pack"))
    desk.send(path(order, "post"), carrier="royal_mail", tracking="")
    another = orders.write(parcels=("packed",))
    assert '<option value="royal_mail" selected>' in desk.open(path(another)).text


def test_a_packed_parcel_can_be_opened_again(desk: Desk, order: Written) -> None:
    desk.send(path(order, "pack"))
    assert "open again" in desk.send(path(order, "unpack"), follow=True).text
    assert parcel(order).state == "to_pack"
    assert books.stock() == (100, 50)


def test_two_pack_the_same_parcel_and_the_second_is_told(app: Flask, desk: Desk, order: Written) -> None:
    colleague = at_work(app, "manager")
    for person in (desk, colleague):
        assert ">Pack</button>" in person.open(path(order)).text
    assert "The parcel is packed." in desk.send(path(order, "pack"), follow=True).text
    page = colleague.send(path(order, "pack"), follow=True).text
    assert "Somebody else has packed this parcel already. Nothing was changed." in page
    assert books.stock() == (99, 49)


def test_at_the_very_same_moment_one_packs_and_one_is_told(app: Flask, desk: Desk, order: Written) -> None:
    colleague, together = at_work(app, "manager"), threading.Barrier(2)
    seen: list[str] = []

    def pack(person: Desk) -> None:
        together.wait()
        seen.append(person.send(path(order, "pack"), follow=True).text)

    pair = [threading.Thread(target=pack, args=[person]) for person in (desk, colleague)]
    for one in pair:
        one.start()
    for one in pair:
        one.join()
    assert sorted("Somebody else has packed" in page for page in seen) == [False, True]
    assert sorted("The parcel is packed." in page for page in seen) == [False, True]
    assert books.stock() == (99, 49)
    assert books.history().count("packed") == 1


def test_a_held_parcel_cannot_be_packed_until_it_is_let_go(desk: Desk, order: Written) -> None:
    page = desk.send(path(order, "hold"), follow=True, reason="Address has no house number").text
    assert "Address has no house number" in page and ">Pack</button>" not in page
    assert "the parcel is held. Let it go first." in desk.send(path(order, "pack"), follow=True).text
    assert ">Pack</button>" in desk.send(path(order, "let-go"), follow=True).text
    assert "not held any more" in desk.send(path(order, "let-go"), follow=True).text


def test_a_hold_needs_a_reason(desk: Desk, order: Written) -> None:
    answer = desk.send(path(order, "hold"), reason="  ")
    assert answer.status_code == 422
    assert "Fill this in." in answer.text and "<details open>" in answer.text


@pytest.mark.parametrize(("deal", "why"), [("cancelled", "the order is cancelled"), ("open", "the order is not paid")])
def test_an_order_that_must_not_leave_says_why(desk: Desk, app: Flask, deal: str, why: str) -> None:
    order = orders.write(deal=deal)
    assert ">Pack</button>" not in desk.open(path(order)).text
    assert why in desk.send(path(order, "pack"), follow=True).text


def test_after_the_last_step_the_next_order_is_offered(desk: Desk, order: Written) -> None:
    orders.write(held="waits")
    another = orders.write()
    desk.send(path(order, "pack"))
    assert "Next to pack" not in desk.open(path(order)).text
    page = desk.send(path(order, "post"), follow=True, carrier="dhl", tracking="").text
    assert f"/staff/orders/{another.number}" in page


def test_a_parcel_that_never_was(desk: Desk, order: Written) -> None:
    assert desk.send(f"/staff/orders/{order.number}/parcels/4711/pack").status_code == 404


@pytest.mark.parametrize("number", ["another", "XXXX-XXXX-X"])
@pytest.mark.parametrize(
    ("act", "state", "held"),
    [
        ("pack", "to_pack", None),
        ("unpack", "packed", None),
        ("post", "packed", None),
        ("hold", "to_pack", None),
        ("let-go", "to_pack", "waits"),
    ],
)
def test_a_parcel_of_another_order_is_left_alone(
    desk: Desk, order: Written, act: str, state: str, held: str | None, number: str
) -> None:
    theirs, wrong = orders.write(parcels=(state,), held=held), order.number if number == "another" else number
    fields = {"carrier": "dhl", "tracking": "", "reason": "mistaken"}
    answer = desk.send(f"/staff/orders/{wrong}/parcels/{theirs.parcels[0]}/{act}", **fields)
    assert answer.status_code == 404
    assert (parcel(theirs).state, parcel(theirs).held_reason) == (state, held)


@pytest.mark.parametrize("row", ["0", "2147483648", "9" * 19, "9" * 25, "9" * 5000])
def test_what_cannot_be_the_id_of_a_row_is_not_there(app: Flask, order: Written, row: str) -> None:
    desk = at_work(app, "admin")
    acts = [f"orders/{order.number}/parcels/{row}/{act}" for act in ("pack", "unpack", "post", "hold", "let-go")]
    acts += [f"orders/{order.number}/cases/{row}/settle", f"attention/{row}/noted", f"mails/{row}/again"]
    acts += [f"members/{row}/{act}" for act in ("reset", "disable", "role")]
    answers = {act: desk.send(f"/staff/{act}", outcome="x", role="packer") for act in acts}
    assert {act: answer.status_code for act, answer in answers.items()} == dict.fromkeys(acts, 404)
    assert desk.open(f"/staff/mails/{row}").status_code == 404


def test_the_largest_id_is_asked_for(desk: Desk, order: Written) -> None:
    assert desk.send(f"/staff/orders/{order.number}/parcels/2147483647/pack").status_code == 404
    assert desk.open("/staff/mails/2147483647").status_code == 404


def test_every_number_in_an_address_of_the_desk_is_bounded(app: Flask) -> None:
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("desk.")]
    assert [rule.rule for rule in rules if "<int" in rule.rule] == []


@pytest.mark.parametrize("typed", ["JJD<0003>", "RR 1;2", "RR_12", "①②", "Ä12"])
def test_a_tracking_number_of_odd_characters_is_told_and_kept(desk: Desk, order: Written, typed: str) -> None:
    desk.send(path(order, "pack"))
    answer = desk.send(path(order, "post"), carrier="dhl", tracking=typed)
    assert answer.status_code == 422
    assert "Only letters, digits, blanks" in answer.text and f'value="{escape(typed)}"' in answer.text
    assert f'id="post-{order.parcels[0]}-tracking-fault"' in answer.text
    assert parcel(order).state == "packed"


def test_a_tracking_number_may_have_blanks_and_signs(desk: Desk, order: Written) -> None:
    desk.send(path(order, "pack"))
    assert "is posted" in desk.send(path(order, "post"), follow=True, carrier="dhl", tracking="a-1/2.3 x").text
    assert parcel(order).tracking == "A-1/2.3X"


def test_a_wrong_field_is_told_even_if_the_parcel_was_posted_meanwhile(desk: Desk, order: Written) -> None:
    desk.send(path(order, "pack"))
    desk.send(path(order, "post"), carrier="dhl", tracking="")
    answer = desk.send(path(order, "post"), carrier="dhl", tracking="<x>")
    assert answer.status_code == 422
    assert "this step is not open any more" in answer.text
    assert "Only letters, digits, blanks" in answer.text and "&lt;x&gt;" in answer.text
    assert "this step is not open any more" in desk.send(path(order, "hold"), reason="").text
