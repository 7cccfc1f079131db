"""The payout book at the desk: months, payouts taken apart, and the month as double entries."""

import csv
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from flask import Flask

from shop import clock
from shop.db import transaction
from shop.payments.models import LedgerRow, Payout, PayoutItem
from tests.support import books, orders, statements
from tests.support.staff import Desk, at_work

NOVEMBER = date(2026, 11, 10)


@pytest.fixture
def desk(app: Flask) -> Iterator[Desk]:
    """In December 2026."""
    clock.set_offset((datetime(2026, 12, 5, 12, tzinfo=UTC) - datetime.now(UTC)).total_seconds())
    yield at_work(app, "manager")
    clock.set_offset(0)


def words(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", markup).split())


def item(intent: str | None = None, amount: int = 3150, fee: int = 72, **more: Any) -> dict[str, Any]:
    facts = {"type": "charge", "source": "ch_1", "payment_intent": intent, "amount_minor": amount, "fee_minor": fee}
    return {**facts, "net_minor": amount - fee, **more}


def payout(*items: dict[str, Any], name: str = "po_1", amount: int | None = None, **more: Any) -> None:
    """A payout of November with its items, read completely."""
    at = clock.now()
    sums = sum(one["net_minor"] for one in items)
    facts = {"currency": "EUR", "status": "paid", "arrives_on": NOVEMBER, "livemode": False, "created_at": at}
    with transaction() as session:
        row = Payout(stripe_id=name, amount_minor=sums if amount is None else amount, **facts | {"read_at": at} | more)
        row.items = [PayoutItem(stripe_id=f"txn_{name}_{n}", at=at, **one) for n, one in enumerate(items)]
        session.add(row)


def an_order(**more: Any) -> tuple[str, str]:
    """An order's number, and the name of its payment."""
    number = orders.write(**more).number
    intents = {row.payment_intent for row in books.every(LedgerRow) if row.order_number == number}
    return number, str(intents.pop())


def rows(desk: Desk, path: str) -> list[dict[str, str]]:
    answer = desk.open(path)
    assert (answer.status_code, answer.mimetype) == (200, "text/csv")
    return list(csv.DictReader(answer.get_data(as_text=True).lstrip("\ufeff").splitlines()))


def balanced(found: list[dict[str, str]]) -> bool:
    """Whether the rows of every document balance, in each currency."""
    sums: dict[tuple[str, str], Decimal] = {}
    for row in found:
        key = (row["document"], row["currency"])
        sums[key] = sums.get(key, Decimal(0)) + Decimal(row["debit"]) - Decimal(row["credit"])
    return not any(sums.values())


def test_a_month_in_which_all_is_explained_is_closed(desk: Desk) -> None:
    number, intent = an_order()
    payout(item(intent), item(amount=-120, fee=0, type="stripe_fee", source=None))
    page = words(desk.open("/staff/payouts").text)
    assert "2026-11 : Closed" in page
    assert "Arrived: €29.58." in page
    assert "2026-11-10 po_1 €29.58 Arrived Nothing" in page
    shown = desk.open("/staff/payouts/po_1").text
    assert f'href="/staff/orders/{number}"' in shown
    assert "4970 Fees of Stripe -€1.92" in words(shown)
    assert "1200 Bank €29.58" in words(shown)


def test_an_item_without_a_partner_keeps_the_month_open(desk: Desk) -> None:
    payout(item("pi_of_nobody", description="Invoice 17"), item(None, -50, 0, type="contribution", source=None))
    page = words(desk.open("/staff/payouts").text)
    assert "2026-11 : Open" in page
    assert "Money in it fits no order of ours (1 item)." in page
    assert "Something in it is of a kind that the shop does not know (1 item)." in page
    shown = words(desk.open("/staff/payouts/po_1").text)
    assert "Payment: Invoice 17 ch_1 fits no order of ours" in shown
    assert "1390 To be explained €31.00" in shown


def test_a_month_is_closed_once_a_person_has_said_what_the_items_are(desk: Desk) -> None:
    payout(item("pi_of_nobody"), item(None, -50, 0, type="contribution", source=None))
    page, names = "/staff/payouts/po_1", ("txn_po_1_0", "txn_po_1_1")
    desk.open(page)
    assert desk.send(f"{page}/{names[0]}", text=" ").status_code == 422
    for name in names:
        assert "2026-11 : Open" in words(desk.open("/staff/payouts").text)
        desk.open(page)
        told = desk.send(f"{page}/{name}", follow=True, text="Sold by the book stall, which has the same account")
        assert "It is explained" in told.text and "Sold by the book stall" in told.text
    assert "2026-11 : Closed" in words(desk.open("/staff/payouts").text)
    desk.open(page)
    again = desk.send(f"{page}/{names[0]}", follow=True, text="No, a cake")
    assert "has been done already" in again.text and "No, a cake" not in again.text
    assert desk.send(f"{page}/txn_of_nobody", text="x").status_code == 404


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"status": "in_transit", "read_at": None}, "It has not arrived yet."),
        ({"read_at": None}, "What it is made of has not been read completely"),
        ({"automatic": False, "read_at": None}, "It was made by hand, so Stripe does not say what is in it."),
        ({"amount": 1}, "What it is made of does not add up."),
    ],
)
def test_other_reasons_for_which_a_month_stays_open(desk: Desk, more: dict[str, Any], told: str) -> None:
    _, intent = an_order()
    payout(*([item(intent)] if "amount" in more else []), **{"amount": 3078} | more)
    for path in ("/staff/payouts", "/staff/payouts/po_1"):
        assert told in words(desk.open(path).text)
    assert "2026-11 : Open" in words(desk.open("/staff/payouts").text)
    assert balanced(rows(desk, "/staff/payouts.csv?month=2026-11"))


def test_a_month_that_is_not_over_is_never_closed(desk: Desk) -> None:
    _, intent = an_order()
    payout(item(intent), arrives_on=date(2026, 12, 2))
    assert "2026-12 : Agrees so far; the month is not over" in words(desk.open("/staff/payouts").text)


def test_the_file_is_double_entry(desk: Desk) -> None:
    number, intent = an_order()
    payout(item(intent, description="=HYPERLINK(1)"))
    found = rows(desk, "/staff/payouts.csv?month=2026-11")
    assert [tuple(row.values()) for row in found] == [
        ("2026-11-10", "po_1", "1200", "Bank", "30.78", "0.00", "EUR", "Payout po_1", "", ""),
        *(
            ("2026-11-10", "po_1", account, name, debit, credit, "EUR", "'=HYPERLINK(1)", number, tax)
            for account, name, debit, credit, tax in (
                ("8400", "Sales of goods", "0.00", "1.00", "DE 19 %"),
                ("1776", "Tax on sales", "0.00", "0.19", "DE 19 %"),
                ("8400", "Sales of goods", "0.00", "20.81", ""),
                ("8430", "Post", "0.00", "9.50", ""),
                ("4970", "Fees of Stripe", "0.72", "0.00", ""),
            )
        ),
    ]
    assert balanced(found)


def test_one_that_came_back_waits_until_another_brings_it(desk: Desk) -> None:
    _, intent = an_order()
    payout(item(intent), name="po_1", status="failed", failure="no_account")
    payout(item(None, 3078, 0, type="payout_failure", source="po_1"), name="po_2")
    page = words(desk.open("/staff/payouts").text)
    assert "po_1 – (€30.78 came back) Came back (no_account) Nothing" in page
    assert "2026-11 : Closed Arrived: €30.78." in page
    found = rows(desk, "/staff/payouts.csv?month=2026-11")
    waiting = [(row["document"], row["debit"], row["credit"]) for row in found if row["account"] == "1361"]
    assert waiting == [("po_1", "30.78", "0.00"), ("po_2", "0.00", "30.78")]
    assert [row["debit"] for row in found if row["account"] == "1200"] == ["30.78"]
    assert balanced(found)


def test_exchange_differences_stand_by_themselves(desk: Desk) -> None:
    _, intent = an_order(currency="GBP", moved=[("refund", -3150)])
    dollars = {"source_currency": "GBP", "fee": 0}
    payout(
        item(intent, 3622, source_minor=3150, rate=Decimal("1.15"), **dollars),
        item(intent, -3685, type="refund", source="re_1", source_minor=-3150, rate=Decimal("1.17"), **dollars),
    )
    found = rows(desk, "/staff/payouts.csv?month=2026-11")
    off = sum(Decimal(row["debit"]) - Decimal(row["credit"]) for row in found if row["account"] == "4973")
    assert off == Decimal("0.63")
    assert balanced(found)
    assert "£31.50 at 1.15" in words(desk.open("/staff/payouts/po_1").text)


def test_yen_have_no_decimals(desk: Desk) -> None:
    _, intent = an_order(currency="JPY")
    payout(item(intent), currency="JPY")
    found = rows(desk, "/staff/payouts.csv?month=2026-11")
    assert (found[0]["debit"], found[0]["currency"]) == ("3078", "JPY")
    assert balanced(found)
    assert "¥3,078" in desk.open("/staff/payouts/po_1").text


def test_what_is_no_month_or_no_payout_is_told(desk: Desk) -> None:
    for path in ("payouts?month=2026-13", "payouts.csv?month=x", "payouts.csv"):
        answer = desk.open(f"/staff/{path}")
        assert (path, answer.status_code) == (path, 422)
        assert "This is no month." in answer.text
    assert desk.open("/staff/payouts/po_none").status_code == 404
    assert "No payout arrived in 2026-01." in desk.open("/staff/payouts?month=2026-01").text


def test_the_list_and_the_page_agree_on_what_is_open(desk: Desk) -> None:
    _, intent = an_order()
    payout(
        item(intent),
        item("pi_x"),
        item("pi_x", -5, 0, type="refund", source="re_1"),
        item(intent, -5, 0, type="adjustment", source="du_1"),
        item("pi_x", -5, 0, type="adjustment", source="dp_1"),
        item(None, -5, 0, type="adjustment", source=None),
        item(intent, -5, 0, type="something_new", source="xx_1"),
    )
    for path in ("/staff/payouts", "/staff/payouts/po_1"):
        page = words(desk.open(path).text)
        assert "fits no order of ours (3 items)." in page and "does not know (2 items)." in page


def test_more_items_ask_no_more_of_the_database(desk: Desk) -> None:
    intents = [an_order()[1] for _ in range(6)]
    payout(item(intents[0]), name="po_one")
    payout(*map(item, intents), name="po_six")
    counts = []
    for path in ("/staff/payouts/po_one", "/staff/payouts/po_six"):
        with statements.counted() as asked:
            desk.open(path)
        counts.append(len(asked))
    assert counts[0] == counts[1]
