"""A charge may be seen a moment before its session is complete: the money is the order's all the same."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from shop import clock
from shop.aftersales import strangers
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.checkout import place
from shop.db import transaction
from shop.errors import AlreadyDone
from shop.money import Money
from shop.orders.models import Order
from shop.payments import check, ledger, refunds
from shop.payments.models import LedgerRow
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def a_moment_before_it_is_complete(stripe: StripeSide, session_id: str, **still: str) -> Callable[[], None]:
    """Stripe shows the session as it was, and the charge as it is. Returns what puts it right."""
    store: Any = stripe._server._app.extensions["sandbox"].account.store

    def write(changed: dict[str, Any]) -> None:
        store.run("UPDATE objects SET body = json_patch(body, ?) WHERE id = ?", json.dumps(changed), session_id)

    write({"status": "open", "payment_status": "unpaid"} | still)
    return lambda: write({"status": "complete", "payment_status": "paid"})


def a_paid_session(stripe: StripeSide) -> tuple[str, str]:
    """(session, payment); no notice has come."""
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    return books.attempts()[-1].session_id or "", str(stripe.objects("charges")[0]["payment_intent"])


def booked_as_a_stray(intent: str, *, key: str | None = None) -> None:
    """As it was booked and told while it fitted no order."""
    now, facts = clock.now(), {"payment_intent": intent, "paid_minor": 3150, "paid_currency": "EUR"}
    with transaction() as session:
        ledger.add_row(session, None, "payment", intent, Money(3150, "EUR"), now, intent, False)
        attention.raise_item(session, "unknown_payment", key or intent, facts, now)


@pytest.mark.parametrize("status", ["open", "complete"])
def test_the_check_leaves_such_a_charge_for_the_next_round(shop: Flask, stripe: StripeSide, status: str) -> None:
    session_id, _ = a_paid_session(stripe)
    is_complete = a_moment_before_it_is_complete(stripe, session_id, status=status)
    report = check.compare()
    assert (books.every(LedgerRow), report.left) == ([], [])
    is_complete()
    check.compare()
    assert (books.the_order().state, books.ledger_rows()) == ("confirmed", [("payment", 3150)])
    assert books.open_attention() == []


@pytest.mark.parametrize("keyed_by", ["payment", "session"])
def test_a_payment_booked_without_an_order_is_the_orders_once_it_is_known(
    shop: Flask, stripe: StripeSide, keyed_by: str
) -> None:
    session_id, intent = a_paid_session(stripe)
    booked_as_a_stray(intent, key=intent if keyed_by == "payment" else session_id)
    ledger.settle(session_id, by="stripe")
    assert {row.order_number for row in books.every(LedgerRow)} == {books.the_order().number}
    assert (books.ledger_rows(), books.mails()) == ([("payment", 3150)], ["paid"])
    assert ledger.sums_of(books.the_order().number).paid_minor == 3150
    (told,) = books.every(AttentionItem)
    assert (told.kind, told.settled_by) == ("unknown_payment", "shop")
    check.compare()
    assert books.open_attention() == []


def test_it_is_not_sent_back_any_more_as_nobodys(shop: Flask, stripe: StripeSide) -> None:
    session_id, intent = a_paid_session(stripe)
    booked_as_a_stray(intent)
    ledger.settle(session_id, by="stripe")
    with pytest.raises(AlreadyDone):
        strangers.send_back(intent, by="staff:1")
    assert (stripe.objects("refunds"), books.refunds()) == ([], [])


def test_what_was_sent_back_meanwhile_stops_the_order(shop: Flask, stripe: StripeSide) -> None:
    session_id, intent = a_paid_session(stripe)
    booked_as_a_stray(intent)
    strangers.send_back(intent, by="staff:1")
    ledger.settle(session_id, by="stripe")
    order = books.the_order()
    assert [parcel.held_reason for parcel in order.parcels] == ["all the money was sent back"]
    assert {row.order_number for row in (*books.every(LedgerRow), *books.refunds())} == {order.number}
    assert ledger.sums_of(order.number).refunded_minor == 3150
    assert books.open_attention() == ["refunded_before_posting"]


def test_a_refund_whose_answer_is_still_out_stops_the_order_when_it_comes(shop: Flask, stripe: StripeSide) -> None:
    session_id, intent = a_paid_session(stripe)
    booked_as_a_stray(intent)
    stripe.ask("fault", method="POST", path="/v1/refunds", answer="drop_after", times=2)
    strangers.send_back(intent, by="staff:1")
    ledger.settle(session_id, by="stripe")
    assert books.open_attention() == []
    refunds.send(books.refunds()[0].id)
    assert books.open_attention() == ["refunded_before_posting"]
    assert [parcel.held_reason for parcel in books.the_order().parcels] == ["all the money was sent back"]


def test_one_that_came_back_is_told_of_under_its_order(shop: Flask, stripe: StripeSide) -> None:
    session_id, intent = a_paid_session(stripe)
    booked_as_a_stray(intent)
    strangers.send_back(intent, by="staff:1")
    stripe.ask("refund_change", refund=stripe.objects("refunds")[0]["id"], status="failed")
    refunds.refresh(intent)
    ledger.settle(session_id, by="stripe")
    check.compare()
    assert [(item.kind, item.object_key) for item in attention.open_items()] == [
        ("refund_failed", books.the_order().number)
    ]


def test_a_wrong_sum_that_fitted_no_order_is_put_before_a_person(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    session_id = books.attempts()[-1].session_id or ""
    stripe.ask("complete", session=session_id, amount_total=100)
    booked_as_a_stray(str(stripe.objects("charges")[0]["payment_intent"]))
    ledger.settle(session_id, by="stripe")
    assert [(order.number, order.state) for order in books.every(Order)] == [(placed.number, "undecided")]
    assert books.open_attention() == ["wrong_amount"]
