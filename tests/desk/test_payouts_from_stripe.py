"""From payments on Stripe's page to the accountant's file: a payout with everything in it is closed, to the cent."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

import pytest
from flask import Flask

from shop import clock
from shop.aftersales import refunding
from shop.checkout import place
from shop.money import Money
from shop.payments import check, ledger
from shop.payments.models import PayoutItem
from tests.checkout.conftest import settings, shop, stripe
from tests.desk.test_payouts import balanced, rows, words
from tests.support import books
from tests.support.buyers import order_of
from tests.support.staff import at_work
from tests.support.stripe_side import StripeSide

__all__ = ["settings", "shop", "stripe"]
BASKET = (("CAL-2026", 1, "standard"), ("BOOK-12", 1, "standard"))


@pytest.fixture(autouse=True)
def the_clock_is_put_back() -> Iterator[None]:
    yield
    clock.set_offset(0)


def paid(stripe: StripeSide, **wish: object) -> tuple[str, str]:
    """An order in Germany, paid on Stripe's page: its number and its payment."""
    number, url = _placed(**wish)
    stripe.pay(url)
    ledger.settle(books.attempts()[-1].session_id or "", by="stripe")
    return number, books.attempts()[-1].payment_intent or ""


def _placed(**wish: object) -> tuple[str, str]:
    placed = place.place_order(order_of(basket=BASKET, **{"country": "DE"} | wish))
    return placed.number, placed.pay_url or ""


def a_month_of_trade(stripe: StripeSide) -> str:
    """Goods of two tax rates with a gift, pounds that settle in euros, a refund by line, a dispute with its fee, and a
    fee of the account. The payout that brings it all."""
    stripe.ask("settlement", **{"from": "gbp", "into": "eur", "rate": "1.1537", "refund_rate": "1.1611"})
    refunded, _ = paid(stripe, gift=500)
    refunding.refund(refunded, {2: (0, Money(700, "EUR"))}, restock={}, reason="Torn", by="staff:1")
    pounds, _ = paid(stripe, currency="GBP", country="GB")
    refunding.refund(pounds, {1: (0, Money(333, "GBP"))}, restock={}, reason="Torn", by="staff:1")
    _, disputed = paid(stripe)
    stripe.ask("dispute", payment_intent=disputed)
    stripe.ask("account_fee", amount=120, description="Radar")
    return str(stripe.ask("payout", currency="eur")["id"])


def test_everything_in_it_has_a_partner_and_the_accounts_are_the_banks_line(shop: Flask, stripe: StripeSide) -> None:
    made = a_month_of_trade(stripe)
    arrived = clock.now()
    assert check.compare().failed == []
    (payout,) = stripe.objects("payouts")
    types = sorted(item.type for item in books.every(PayoutItem))
    assert types == ["adjustment", "charge", "charge", "charge", "refund", "refund", "stripe_fee"]
    later(arrived)
    desk = at_work(shop, "manager")
    month = f"{arrived:%Y-%m}"
    assert f"{month} : Closed" in words(desk.open("/staff/payouts").text)
    assert "fits no order" not in desk.open(f"/staff/payouts/{made}").text
    found = rows(desk, f"/staff/payouts.csv?month={month}")
    assert balanced(found)
    bank, *others = found
    assert (bank["account"], Decimal(bank["debit"]) * 100) == ("1200", payout["amount"])
    assert sum(Decimal(row["credit"]) - Decimal(row["debit"]) for row in others) * 100 == payout["amount"]
    assert {row["document"] for row in found} == {made}
    accounts = {row["account"] for row in others}
    assert accounts == {"1776", "4970", "4971", "4972", "4973", "8400", "8430", "8440"}
    assert {row["tax code"] for row in others if row["account"] == "1776"} == {"DE 19 %", "DE 7 %"}
    assert {row["order"] for row in others} == {"", *(attempt.order_number for attempt in books.attempts())}


def later(arrived: datetime) -> None:
    """The month after it is over."""
    clock.set_offset((32 - arrived.day) * 86_400)
