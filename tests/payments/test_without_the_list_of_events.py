"""Stripe's list of events may be empty: what was made lately is found in the lists of the things themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from shop.checkout import place
from shop.orders.models import Order
from shop.payments import check, ledger
from shop.payments.models import Dispute, Payout, RiskSignal
from shop.settings import Settings
from tests.conftest import settings_for
from tests.payments.test_payouts import paid_order
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide
from tests.support.stripes_clock import Front, front_of

EVENTS = "/v1/events"


@pytest.fixture
def front(stripe: StripeSide) -> Iterator[Front]:
    with front_of(stripe.url) as found:
        found.empty.add(EVENTS)
        yield found


@pytest.fixture
def settings(database_url: str, tmp_path: Path, front: Front) -> Settings:
    return settings_for(database_url, tmp_path, SHOP_STRIPE_API_BASE=front.url)


def test_every_kind_of_change_is_found_all_the_same(shop: Flask, stripe: StripeSide, front: Front) -> None:
    refunded, disputed, warned, reviewed = (paid_order(stripe) for _ in range(4))
    unheard = place.place_order(order_of("PDF"))
    stripe.pay(unheard.pay_url or "")
    stripe.ask("dashboard_refund", payment_intent=refunded, amount=500)
    made = [
        stripe.ask("dispute", payment_intent=disputed),
        stripe.ask("early_fraud_warning", payment_intent=warned),
        stripe.ask("review_open", payment_intent=reviewed),
        stripe.ask("payout", currency="eur"),
    ]
    report = check.compare()
    assert (front.asked[EVENTS] > 0, report.made_up_for, report.failed) == (True, 0, [])
    assert {order.state for order in books.every(Order)} == {"confirmed"}
    assert ledger.sums_of(unheard.number).paid_minor == 900
    assert [(refund.amount_minor, refund.state) for refund in books.refunds()] == [(500, "succeeded")]
    kept = [row.stripe_id for model in (Dispute, RiskSignal, Payout) for row in books.every(model)]
    assert sorted(kept) == sorted(one["id"] for one in made)
    assert sorted(books.open_attention()) == ["dispute_opened", "fraud_warning", "review_opened"]
    assert check.compare().mended == []
