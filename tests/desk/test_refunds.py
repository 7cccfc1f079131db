"""Sending money back at the desk: any sum of any line, in two steps; what was typed is never lost."""

import re

import pytest
from flask import Flask

from shop.desk import refund_words
from tests.support import books, goods, orders
from tests.support.orders import Written
from tests.support.staff import Desk, at_work

GOODS, POST = 0, 1


@pytest.fixture
def order(app: Flask) -> Written:
    goods.open_shop()
    orders.shelf()
    return orders.write(quantity=2, parcels=("posted",))


@pytest.fixture
def desk(app: Flask) -> Desk:
    return at_work(app, "manager")


def path(order: Written, what: str = "/refund") -> str:
    return f"/staff/orders/{order.number}{what}"


def form(left: int = 5350, **fields: str) -> dict[str, str]:
    values = {f"{name.rstrip('0123456789')}-{name[-1]}": value for name, value in fields.items()}
    return {"left": str(left), "reason": "Torn in the post", **values}


def shown(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def test_the_form_says_what_each_line_cost_and_what_is_left(desk: Desk, order: Written) -> None:
    page = shown(desk.open(path(order)).text)
    assert "2026 Internationalism Calendar × 2 CAL-2026 cost €44.00 · left €44.00" in page
    assert "Letter post cost €9.50 · left €9.50" in page
    assert "kept €53.50" in page


def test_the_first_step_says_exactly_what_the_second_will_do_and_does_nothing(desk: Desk, order: Written) -> None:
    page = desk.send(path(order), **form(amount0="12,50", all1="1", back0="1"))
    words = shown(page.text)
    assert page.status_code == 200
    for said in (
        "Send €22.00 back for",
        "Wanjiku Kamau",
        "€12.50 for 2026 Internationalism Calendar CAL-2026 , which leaves €31.50 of it",
        "€9.50 for Letter post , which leaves €0.00",
        "tax within: €0.19 at 19 %, Germany",
        "1 × 2026 Internationalism Calendar is for sale again",
        "€31.50 of this order’s money is kept",
        "the mail “refunded” at wanjiku@example.org",
        "5 to 10 working days",
        "Torn in the post",
    ):
        assert said in words, said
    assert books.refunds() == []


def test_the_second_step_does_it(desk: Desk, order: Written) -> None:
    desk.send(path(order), **form(amount0="12,50", back0="1"))
    desk.send(path(order), step="send", **form(amount0="12,50", back0="1"))
    (refund,) = books.refunds()
    assert (refund.amount_minor, refund.by, refund.reason) == (1250, "staff:1", "Torn in the post")
    assert (refund.tells_buyer, books.stock()) == (True, (101, 50))


def test_the_confirmation_carries_everything_that_was_typed(desk: Desk, order: Written) -> None:
    page = desk.send(path(order), **form(amount0="12,50", all1="1", back0="2")).text
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page))
    del hidden["csrf_token"]
    assert hidden == form(amount0="12,50", all1="1", back0="2") | {"step": "send"}


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({"amount0": "twelve"}, "This is no amount in EUR"),
        ({"amount0": "-5"}, "This is no amount in EUR"),
        ({"amount0": "44.01"}, "No more than €44.00 is left of this"),
        ({"amount1": "9.51"}, "No more than €9.50 is left of this"),
        ({"amount0": "1", "back0": "3"}, "No more than 2 can have come back"),
        ({}, "Nothing would go back yet"),
        ({"back0": "1"}, "Nothing would go back yet"),
    ],
)
def test_wrong_input_is_told_beside_the_field_and_kept(
    desk: Desk, order: Written, typed: dict[str, str], why: str
) -> None:
    answer = desk.send(path(order), **form(**typed))
    assert answer.status_code == 422
    assert why in answer.text and "Torn in the post" in answer.text
    for name, value in typed.items():
        if name.startswith("amount"):
            assert f'name="amount-{name[-1]}" value="{value}"' in answer.text
    assert books.refunds() == []


def test_a_reason_is_asked_for_and_no_card_number_is_kept(desk: Desk, order: Written) -> None:
    assert "Fill this in." in desk.send(path(order), **form(amount0="5") | {"reason": ""}).text
    answer = desk.send(path(order), **form(amount0="5") | {"reason": "to 4242 4242 4242 4242"})
    assert (answer.status_code, "number of a payment card" in answer.text) == (422, True)


@pytest.mark.parametrize("step", ["check", "send"])
def test_who_saw_another_sum_is_told_and_keeps_what_was_typed(desk: Desk, order: Written, step: str) -> None:
    answer = desk.send(path(order), step=step, **form(left=4000, amount0="12.50"))
    assert (answer.status_code, books.refunds()) == (422, [])
    assert "Somebody sent money back meanwhile" in answer.text
    assert 'value="12.50"' in answer.text and 'name="left" value="5350"' in answer.text


def test_a_double_click_sends_it_back_once(desk: Desk, order: Written) -> None:
    desk.open(path(order))
    desk.send(path(order), step="send", **form(amount0="10"))
    again = desk.send(path(order), step="send", **form(amount0="10"))
    assert (again.status_code, len(books.refunds())) == (422, 1)


def test_everything_can_be_filled_in_at_once(desk: Desk, order: Written) -> None:
    page = desk.open(path(order, "/refund?fill=all")).text
    assert page.count('name="all-0" value="1" checked') == page.count('name="all-1" value="1" checked') == 1


def test_the_money_of_an_order_in_the_house_goes_back_in_part_or_by_cancelling(desk: Desk, app: Flask) -> None:
    goods.open_shop()
    orders.shelf()
    order = orders.write(quantity=1)
    page = desk.open(path(order)).text
    assert "A parcel is not packed yet" in page and "cancel the order" in page and "back-0" not in page
    whole = form(left=3150, all0="1", all1="1")
    assert "Cancel it instead" in desk.send(path(order), **whole).text
    assert "Cancel it instead" in desk.send(path(order), follow=True, step="send", **whole).text
    assert books.refunds() == []
    desk.send(path(order), step="send", **form(left=3150, amount0="5"))
    assert [refund.amount_minor for refund in books.refunds()] == [500]


def test_money_paid_twice_can_be_sent_back_alone(desk: Desk, app: Flask) -> None:
    order = orders.write(deal="cancelled", parcels=("cancelled",), paid=3150)
    assert "Send money back" in desk.open(path(order, "")).text
    assert "€31.50" in desk.open(path(order, "/refund?what=rest")).text
    desk.send(path(order), what="rest")
    assert [refund.amount_minor for refund in books.refunds()] == [3150]
    assert "Nothing is left to send back." in desk.send(path(order), follow=True, what="rest").text
    assert "Nothing is left to send back." in desk.open(path(order)).text


def test_only_managers_send_money_back(app: Flask, order: Written) -> None:
    packer = at_work(app, "packer")
    assert packer.open(path(order)).status_code == 403
    assert packer.send(path(order), step="send", **form(amount0="5")).status_code == 403
    assert "Send money back" not in packer.open(path(order, "")).text


def test_without_an_answer_the_desk_says_so_and_when_it_is_asked_again(desk: Desk, order: Written) -> None:
    """No Stripe listens in this shop."""
    page = desk.send(path(order), follow=True, step="send", **form(amount0="5")).text
    assert "Stripe has not answered clearly. It is asked again by itself" in page
    assert re.search(
        r"Asked for; Stripe has not answered clearly; asked again at [^.]+\. Nothing is sent twice\.", page
    )
    assert "Asked for €5.00 Left €48.50" in shown(page)


def test_fees_stand_apart_and_change_no_sum(desk: Desk, app: Flask) -> None:
    order = orders.write(parcels=("posted",), moved=[("fee", -72), ("refund", -500)])
    page = shown(desk.open(path(order, "")).text)
    assert "Stripe’s fees: for the payment -€0.72" in page
    assert "kept €26.50" in shown(desk.open(path(order)).text)


@pytest.mark.parametrize(
    "code",
    ["charge_already_refunded", "charge_disputed", "refund_disputed_payment", "charge_for_pending_refund_disputed"],
)
def test_what_stripe_says_is_told_in_a_sentence(code: str) -> None:
    said = refund_words.why(code)
    assert said.endswith(".") and code not in said and "_" not in said


def test_a_code_nobody_knows_is_told_as_it_is() -> None:
    assert refund_words.why("brand_new_code") == "Stripe says: brand_new_code."
    assert refund_words.why(None) == "Stripe does not say why."
