"""Stripe's books, the ledger and the orders' own records tell of the same money, in a shop where all is well."""

import pytest
from flask import Flask
from sqlalchemy import update

from shop import clock
from shop.aftersales import refunding
from shop.checkout import place
from shop.db import transaction
from shop.orders import actions
from shop.orders.models import Order
from shop.payments import check, disputes, ledger, three_way
from shop.payments.models import LedgerRow, Refund
from shop.payments.three_way import Row
from tests.aftersales.test_refunds_that_come_to_nothing import came_back
from tests.payments.test_payouts import paid_order
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def test_nothing_was_compared_yet(shop: Flask) -> None:
    assert three_way.last() is None


def test_payments_refunds_and_disputes_agree_in_every_currency(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    refunded, disputed = paid_order(stripe), paid_order(stripe, currency="GBP", country="GB", total_shown=None)
    stripe.ask("dashboard_refund", payment_intent=refunded, amount=1000)
    lost = stripe.ask("dispute", payment_intent=disputed, amount=1500)
    check.compare()
    found = three_way.last()
    assert found is not None and found.agrees
    assert found.rows == (Row("EUR", 5300, 5300, 5300, 0), Row("GBP", 1220, 1220, 1220, 0))
    stripe.ask("dispute_close", dispute=lost["id"], outcome="won")
    disputes.refresh(lost["id"])
    assert three_way.read().rows[1] == Row("GBP", 2720, 2720, 2720, 0)


def test_a_debit_under_way_is_in_none_of_them(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    session_id = books.attempts()[0].session_id or ""
    stripe.ask("complete", session=session_id, method="bank_debit")
    ledger.settle(session_id, by="stripe")
    assert three_way.read().rows == ()
    stripe.ask("settle", session=session_id, outcome="succeeded")
    ledger.settle(session_id, by="stripe")
    assert three_way.read().rows == (Row("EUR", 3150, 3150, 3150, 0),)


def test_money_that_fits_no_order_stands_apart(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    stripe.ask("stranger_payment", amount=4000)
    assert not three_way.read().agrees
    check.compare()
    assert three_way.read().rows == (Row("EUR", 3150, 3150, 3150, 4000),)


def test_another_sum_than_was_agreed(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    number = books.the_order().number
    with transaction() as session:  # as if the session had been made for another sum
        told = {"payment_intent": books.attempts()[0].payment_intent, "paid_minor": 3150, "paid_currency": "EUR"}
        session.execute(update(Order).values(total_minor=9999))
        actions.record(session, actions.get_order(session, number), "wrong_amount", "shop", clock.now(), **told)
    assert three_way.read().rows == (Row("EUR", 3150, 3150, 3150, 0),)


@pytest.mark.parametrize("book", ["ledger", "orders"])
def test_a_book_that_tells_otherwise_is_seen(shop: Flask, stripe: StripeSide, book: str) -> None:
    intent = paid_order(stripe)
    stripe.ask("dashboard_refund", payment_intent=intent, amount=1000)
    check.compare()
    with transaction() as session:
        if book == "ledger":
            session.execute(update(LedgerRow).where(LedgerRow.kind == "refund").values(amount_minor=-900))
        else:
            session.execute(update(Refund).values(state="failed"))
    (row,) = three_way.read().rows
    assert not row.agrees
    seen = (row.at_stripe_minor, row.in_ledger_minor, row.in_orders_minor)
    assert seen == ((2150, 2250, 2150) if book == "ledger" else (2150, 2150, 3150))


def test_what_was_paid_back_by_hand_went_past_stripe_and_is_no_difference(shop: Flask, stripe: StripeSide) -> None:
    refund_id = came_back(stripe)
    refunding.sent_by_hand(refund_id, "bank transfer", "staff:1")
    check.compare()
    found = three_way.last()
    assert found is not None and found.agrees
    assert found.rows == (Row("EUR", 5350, 5350, 5350, 0, by_hand_minor=1000),)
    assert "refund_mismatch" not in books.open_attention()
