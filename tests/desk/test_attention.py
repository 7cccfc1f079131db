"""What needs a person: each says what happened, what the buyer knows and what to do, and a button settles it, once."""

import re
import threading
from typing import Any

import pytest
from flask import Flask

from shop import clock
from shop.attention import items
from shop.attention.models import AttentionItem
from shop.db import transaction
from shop.mail.models import OutboxMail
from shop.orders.models import Order
from tests.support import books, goods, orders
from tests.support.orders import Written
from tests.support.staff import Desk, at_work

SOLD_OUT = {"sku": "CAL-2026", "total_minor": 3150, "currency": "EUR"}


def raised(kind: str, about: str, **facts: Any) -> int:
    with transaction() as session:
        items.raise_item(session, kind, about, facts, clock.now())
    return next(item.id for item in items.open_items() if (item.kind, item.object_key) == (kind, about))


def the_item(item: int) -> AttentionItem:
    return next(one for one in books.every(AttentionItem) if one.id == item)


def press(desk: Desk, item: int, button: str, **typed: str) -> str:
    """Press, and read the page that follows."""
    return desk.send(f"/staff/attention/{item}/{button}", follow=True, **typed).text


@pytest.fixture
def order(app: Flask) -> Written:
    goods.add_product(on_hand=0)
    return orders.write(deal="undecided", parcels=("to_pack",))


def test_it_is_told_in_sentences_with_its_figures(app: Flask, order: Written) -> None:
    raised("paid_but_sold_out", order.number, **SOLD_OUT)
    page = at_work(app, "manager").open("/staff/attention").text
    assert "€31.50 came in after the order had lapsed, and meanwhile the last copy of CAL-2026 had gone." in page
    assert "A mail: the payment came late, the goods have run out" in page
    assert "Send the money back, keep the order until there are new copies, or accept it" in page
    assert f'href="/staff/orders/{order.number}"' in page


def test_the_last_mail_about_the_order_is_named(app: Flask, order: Written) -> None:
    raised("paid_but_sold_out", order.number, **SOLD_OUT)
    at = clock.now()
    mail = OutboxMail(
        once="x", message="undecided", language="en", to="a@b.example", subject="Your payment came late", text="x",
        html="x", message_id="<x@y>", state="given_up", created_at=at, next_attempt_at=at, order_number=order.number,
    )  # fmt: skip
    with transaction() as session:
        session.add(mail)
    page = at_work(app, "manager").open("/staff/attention").text
    assert "Your payment came late</bdi></a>, given up" in page


def test_a_figure_that_nobody_wrote_down_is_told_as_unknown(app: Flask, order: Written) -> None:
    raised("refund_failed", order.number)
    assert "an amount was on its way back" in at_work(app, "manager").open("/staff/attention").text


def test_a_risky_button_asks_first_and_says_exactly_what_happens(app: Flask, order: Written) -> None:
    item, desk = raised("paid_but_sold_out", order.number, **SOLD_OUT), at_work(app, "manager")
    page = desk.open(f"/staff/attention/{item}/refund").text
    assert f"The order {order.number} ends." in page
    assert "€31.50 goes back to the buyer through Stripe." in page
    assert "This cannot be undone." in page
    assert the_item(item).settled_at is None


def test_pressed_it_is_done_and_settled_with_who_and_how(app: Flask, order: Written) -> None:
    item, desk = raised("paid_but_sold_out", order.number, **SOLD_OUT), at_work(app, "manager")
    assert "Done and settled: Send the money back." in press(desk, item, "refund")
    assert (the_item(item).settled_by, the_item(item).resolution) == ("staff:1", "refund")
    (changed,) = books.every(Order)
    assert changed.state == "cancelled"
    assert [(refund.amount_minor, refund.by) for refund in books.refunds()] == [(3150, "staff:1")]


def test_pressed_again_the_second_is_told_who_was_quicker(app: Flask, order: Written) -> None:
    item = raised("paid_but_sold_out", order.number, **SOLD_OUT)
    press(at_work(app, "manager"), item, "refund")
    page = press(at_work(app, "admin"), item, "back_order")
    assert "manager@shop.example has settled this already: Send the money back. Nothing was changed." in page
    assert len(books.refunds()) == 1


def test_two_at_once_do_it_once(app: Flask, order: Written) -> None:
    item, desks = raised("paid_but_sold_out", order.number, **SOLD_OUT), []
    for role in ("manager", "admin"):
        desks.append(at_work(app, role))
    start, told = threading.Barrier(2), []

    def both(desk: Desk) -> None:
        start.wait()
        told.append(press(desk, item, "refund"))

    threads = [threading.Thread(target=both, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(books.refunds()) == 1
    assert books.mails() == ["cancelled"]
    assert sum("already" in page for page in told) == 1
    assert the_item(item).settled_at is not None


def test_what_somebody_has_done_elsewhere_settles_it_too_and_says_so(app: Flask, order: Written) -> None:
    item, desk = raised("paid_but_sold_out", order.number, **SOLD_OUT), at_work(app, "manager")
    desk.send(f"/staff/orders/{order.number}/cancel", reason="no_stock")
    assert "Somebody has done this already; it is off the list now" in press(desk, item, "refund")
    assert the_item(item).resolution == "refund: was done already"


def test_without_copies_it_cannot_be_accepted_and_stays(app: Flask, order: Written) -> None:
    item, desk = raised("paid_but_sold_out", order.number, **SOLD_OUT), at_work(app, "manager")
    page = press(desk, item, "accept")
    assert "There are not enough copies of CAL-2026 on the shelf." in page and "It stays on the list." in page
    assert the_item(item).settled_at is None
    assert [one.state for one in books.every(Order)] == ["undecided"]


def test_while_stripe_is_silent_it_stays(app: Flask) -> None:
    item, desk = raised("stripe_key_refused", "stripe"), at_work(app, "manager")
    assert "Stripe does not answer, so nothing was done" in press(desk, item, "check")
    assert the_item(item).settled_at is None


def test_what_was_noted_keeps_its_remark(app: Flask) -> None:
    item, desk = raised("session_unknown_to_stripe", "cs_1"), at_work(app, "manager")
    press(desk, item, "noted", remark="The key was that of the test account.")
    assert the_item(item).resolution == "noted: The key was that of the test account."
    page = desk.open("/staff/attention/settled").text
    assert "Noted – The key was that of the test account." in page and "manager@shop.example" in page


def test_a_remark_is_not_asked_for(app: Flask) -> None:
    item = raised("session_unknown_to_stripe", "cs_1")
    press(at_work(app, "manager"), item, "noted")
    assert the_item(item).resolution == "noted"


def test_a_card_number_is_not_kept_as_a_remark(app: Flask) -> None:
    item, desk = raised("session_unknown_to_stripe", "cs_1"), at_work(app, "manager")
    answer = desk.send(f"/staff/attention/{item}/noted", remark="4242 4242 4242 4242")
    assert answer.status_code == 422 and "looks like the number of a payment card" in answer.text
    assert the_item(item).settled_at is None


def test_an_address_that_takes_no_mail_is_refused_and_kept_for_correcting(app: Flask, order: Written) -> None:
    item, desk = raised("mail_impossible", order.number, message="paid"), at_work(app, "manager")
    answer = desk.send(f"/staff/attention/{item}/correct_address", email="wanjiku@@example")
    assert answer.status_code == 422 and "This is no e-mail address." in answer.text
    assert 'value="wanjiku@@example"' in answer.text


def test_a_mail_sent_again_twice_at_once_leaves_once(app: Flask, order: Written) -> None:
    at = clock.now()
    words = dict.fromkeys(("subject", "text", "html"), "x")
    with transaction() as session:
        session.add(
            OutboxMail(
                once="x",
                message="paid",
                language="en",
                to="a@b.example",
                message_id="<x@y>",
                state="given_up",
                created_at=at,
                next_attempt_at=at,
                order_number=order.number,
                **words,
            )
        )
    item = raised("mail_given_up", str(books.every(OutboxMail)[0].id), order=order.number, message="paid")
    first, second = at_work(app), at_work(app, "manager")
    assert "Done and settled: Send again." in press(first, item, "send_again")
    assert "has settled this already" in press(second, item, "send_again")
    assert books.mails() == ["paid", "paid"]
    assert "mail_sent_again" in books.history()


def test_a_packer_sees_it_all_and_is_offered_no_money(app: Flask, order: Written) -> None:
    item, desk = raised("paid_but_sold_out", order.number, **SOLD_OUT), at_work(app)
    page = desk.open("/staff/attention").text
    assert "Paid, but the goods are gone" in page and "A manager settles this." in page
    assert f"/staff/attention/{item}/refund" not in page
    assert desk.send(f"/staff/attention/{item}/refund").status_code == 403
    assert the_item(item).settled_at is None


def test_a_button_that_is_not_there_is_not_found(app: Flask, order: Written) -> None:
    item, desk = raised("paid_but_sold_out", order.number, **SOLD_OUT), at_work(app, "manager")
    assert desk.send(f"/staff/attention/{item}/approve").status_code == 404
    assert desk.send("/staff/attention/4711/noted").status_code == 404


def test_what_is_due_stands_first_and_the_newest_before_the_older(app: Flask, order: Written) -> None:
    raised("no_tax_rate", "KE", country="KE")
    late = raised("dispute_opened", order.number, dispute="du_1", due_by="2030-02-01T00:00:00+00:00")
    soon = raised("inquiry_opened", order.number, dispute="du_2", due_by="2030-01-01T00:00:00+00:00")
    old, new = raised("consent_missing", order.number), raised("double_payment", order.number)
    page = at_work(app, "manager").open("/staff/attention").text
    ids = [int(found) for found in re.findall(r'id="item-(\d+)"', page)]
    assert ids[:4] == [soon, late, new, old] and len(ids) == 5
    assert 'href="/staff/disputes/du_1"' in page
    assert ">5<span" in page, "the bar tells how many are open"


def test_it_is_filtered_by_order(app: Flask, order: Written) -> None:
    raised("no_tax_rate", "KE", country="KE")
    raised("double_payment", order.number)
    desk = at_work(app, "manager")
    page = desk.open(f"/staff/attention?order={order.number.lower()}").text
    assert page.count('id="item-') == 1 and "Paid twice" in page
    assert "Nothing about this order needs you." in desk.open("/staff/attention?order=nonsense").text


def test_on_the_orders_page_it_stands_above_with_the_same_buttons(app: Flask, order: Written) -> None:
    item, desk = raised("session_unknown_to_stripe", "cs_1", order=order.number), at_work(app, "manager")
    page = desk.open(f"/staff/orders/{order.number}").text
    assert page.index("This needs a person") < page.index("What was ordered")
    answer = desk.send(f"/staff/attention/{item}/noted", back="order")
    assert answer.headers["Location"] == f"/staff/orders/{order.number}"


def test_a_kind_that_no_table_knows_can_be_read_and_noted(app: Flask) -> None:
    item, desk = raised("something_new", "x", count=3), at_work(app, "manager")
    assert "Something new" in desk.open("/staff/attention").text
    press(desk, item, "noted")
    assert the_item(item).settled_at is not None
