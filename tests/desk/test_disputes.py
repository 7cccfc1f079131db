"""Disputes at the desk: what runs out first stands first, and all that we hold can be copied into Stripe's form."""

import re
from datetime import timedelta
from html import unescape

import pytest
from flask import Flask

from shop import clock
from shop.db import transaction
from shop.desk import dispute_words
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.money import Money
from shop.payments.dispute_rules import BankMove, DisputeFacts
from shop.payments.disputes import book
from shop.payments.models import LedgerRow
from tests.support import books, goods, orders
from tests.support.orders import Written
from tests.support.staff import Desk, at_work


@pytest.fixture
def order(app: Flask) -> Written:
    goods.open_shop()
    orders.shelf()
    return orders.write(quantity=2)


@pytest.fixture
def desk(app: Flask) -> Desk:
    return at_work(app, "manager")


def payment_of(order: Written) -> str | None:
    found = [row for row in books.every(LedgerRow) if row.order_number == order.number and row.kind == "payment"]
    return found[0].payment_intent


def dispute(
    order: Written | None,
    name: str = "du_1",
    *,
    days: float = 9,
    status: str = "needs_response",
    reason: str = "product_not_received",
    minor: int = 5350,
) -> None:
    """What Stripe tells of a dispute is written into the books."""
    taken = [BankMove(f"txn_{name}", Money(-minor, "EUR"), 2000)]
    now = clock.now()
    book(
        DisputeFacts(
            dispute_id=name,
            status=status,
            reason=reason,
            amount=Money(minor, "EUR"),
            payment_intent=payment_of(order) if order else "pi_of_somebody",
            charge="ch_1",
            is_refundable=status.startswith("warning_"),
            livemode=False,
            due_by=now + timedelta(days=days, hours=1),
            opened_at=now,
            moves=[] if status.startswith("warning_") else taken,
        ),
        "stripe",
    )


def copied(page: str, field: str) -> str:
    """What stands in the text that is to be copied into a field of Stripe's."""
    found = re.search(rf'<textarea id="{field}"[^>]* readonly[^>]*>\n(.*?)</textarea>', page, re.S)
    assert found is not None, f"nothing for {field}"
    return unescape(found[1])


def post(order: Written) -> None:
    packing.pack(order.parcels[0], "staff:1")
    packing.post(order.parcels[0], "dhl", "00340434161094042557", "staff:1")
    with transaction() as session:
        for mail in session.query(OutboxMail):
            mail.state, mail.sent_at = "sent", clock.now()


def test_without_disputes_the_list_says_so(desk: Desk) -> None:
    assert "No bank disputes" in desk.open("/staff/disputes").text


def test_what_runs_out_first_stands_first_and_what_is_over_below(desk: Desk, order: Written) -> None:
    dispute(order, "du_later", days=9, minor=1100)
    dispute(order, "du_soon", days=2, minor=2200)
    dispute(order, "du_over", status="lost", minor=3300)
    page = desk.open("/staff/disputes").text
    assert page.index("€22.00") < page.index("€11.00") < page.index(">Over<") < page.index("€33.00")
    assert "2 days left" in page and "9 days left" in page
    assert order.number in page and "Lost" in page


def test_a_dispute_shows_when_and_why_and_what_helps(desk: Desk, order: Written) -> None:
    dispute(order, days=9)
    page = desk.open("/staff/disputes/du_1").text
    assert "€53.50" in page and "9 days left" in page
    assert "The buyer says that it never came." in page and "carrier and tracking number" in page
    assert "https://dashboard.stripe.com/test/disputes/du_1" in page
    assert "No parcel was posted." in page


def test_all_that_we_hold_stands_under_the_name_of_stripes_field(desk: Desk, order: Written) -> None:
    post(order)
    dispute(order)
    page = desk.open("/staff/disputes/du_1").text
    assert copied(page, "customer_name") == "Wanjiku Kamau"
    assert copied(page, "customer_email_address") == "wanjiku@example.org"
    assert "NAIROBI" in copied(page, "shipping_address").upper()
    assert order.number in copied(page, "product_description")
    assert "2 × 2026 Internationalism Calendar (CAL-2026): €44.00" in copied(page, "product_description")
    assert copied(page, "shipping_carrier") == "DHL"
    assert copied(page, "shipping_tracking_number").startswith("00340434161094042557\nhttps://www.dhl.de/")
    assert str(clock.now().year) in copied(page, "shipping_date")
    assert "Subject: " in copied(page, "customer_communication")
    assert "Parcel posted" in copied(page, "uncategorized_text")


def test_what_helps_most_stands_first(desk: Desk, order: Written) -> None:
    post(order)
    dispute(order, "du_1", reason="product_not_received")
    dispute(order, "du_2", reason="product_unacceptable")
    first, second = (desk.open(f"/staff/disputes/{name}").text for name in ("du_1", "du_2"))
    assert first.index('id="shipping_tracking_number"') < first.index('id="product_description"')
    assert second.index('id="product_description"') < second.index('id="shipping_tracking_number"')


def test_what_colleagues_wrote_to_each_other_is_not_handed_to_the_bank(desk: Desk, order: Written) -> None:
    packing.note(order.number, "odd fellow", "staff:1")
    dispute(order)
    told = copied(desk.open("/staff/disputes/du_1").text, "uncategorized_text")
    assert "odd fellow" not in told and "Note" not in told and "Disputed" not in told


def test_a_reason_nobody_has_heard_of_is_answered_with_everything(desk: Desk, order: Written) -> None:
    dispute(order, reason="reason_of_next_year")
    page = desk.open("/staff/disputes/du_1").text
    assert "Reason of next year" in page and "a reason of its own" in page


def test_a_dispute_without_an_order_has_nothing_to_hand_in(desk: Desk, app: Flask) -> None:
    dispute(None)
    page = desk.open("/staff/disputes/du_1").text
    assert "fits no order" in page and "<textarea" not in page


def test_a_dispute_that_does_not_exist_is_not_found(desk: Desk) -> None:
    assert desk.open("/staff/disputes/du_none").status_code == 404


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("needs_response", "Disputed:"),
        ("warning_needs_response", "The bank asks about"),
        ("lost", "Lost: dispute of"),
    ],
)
def test_the_orders_page_leads_to_its_dispute(desk: Desk, order: Written, status: str, told: str) -> None:
    dispute(order, status=status)
    page = desk.open(f"/staff/orders/{order.number}").text
    assert told in page and "/staff/disputes/du_1" in page


def test_whoever_packs_reads_of_the_dispute_and_is_offered_no_link(app: Flask, order: Written) -> None:
    packer = at_work(app, "packer")
    dispute(order)
    page = packer.open(f"/staff/orders/{order.number}").text
    assert "Disputed:" in page and "/staff/disputes/" not in page
    assert packer.open("/staff/disputes").status_code == 403
    assert packer.open("/staff/disputes/du_1").status_code == 403


@pytest.mark.parametrize(
    ("left", "told"),
    [
        (timedelta(days=9, hours=1), "9 days left"),
        (timedelta(days=1), "1 day left"),
        (timedelta(hours=5), "5 hours left"),
        (timedelta(hours=1), "1 hour left"),
        (timedelta(minutes=5), "less than an hour left"),
        (timedelta(seconds=-1), "the time is over"),
    ],
)
def test_the_time_left_is_told_in_words(left: timedelta, told: str) -> None:
    now = clock.now()
    assert dispute_words.left(now + left, now) == told
