"""Every request of ours is one that the SDK's own types allow, and carries the quote's rows exactly."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from stripe.params._refund_create_params import RefundCreateParams
from stripe.params.checkout._session_create_params import SessionCreateParams

from shop import clock
from shop.aftersales import cancelling
from shop.checkout import place
from shop.money import Money
from shop.payments import ledger, stripe_gateway
from shop.payments.at_stripe import sessions as at_stripe_sessions
from shop.payments.requests import Payable, PayableLine, checkout_request, refund_request
from tests.promotions import acts
from tests.sdk_contract import ContractBroken, check
from tests.support import books, sdk_watch
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def stored_request() -> dict[str, Any]:
    return dict(json.loads(books.attempts()[-1].request))


@pytest.mark.parametrize("changed", [{}, {"language": "ar"}, {"phone": "+254700000000"}, {"basket": [("PDF", 1)]}])
def test_the_session_request_fits_the_sdks_types(shop: Flask, changed: dict[str, Any]) -> None:
    place.place_order(order_of(**{"total_shown": None} | changed))
    check(stored_request(), SessionCreateParams)


def test_the_refund_request_fits_the_sdks_types(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    ledger.settle(books.attempts()[0].session_id or "", by="stripe")
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    check(json.loads(books.refunds()[0].request), RefundCreateParams)


def test_each_row_of_the_bill_is_one_line_with_quantity_one(shop: Flask) -> None:
    place.place_order(order_of(quantity=2))
    lines = stored_request()["line_items"]
    assert [
        (x["quantity"], x["price_data"]["unit_amount"], x["price_data"]["product_data"]["name"]) for x in lines
    ] == [
        (1, 4400, "2 × Calendar"),
        (1, 950, "standard post"),
    ]


def test_each_sort_of_row_has_its_name(shop: Flask) -> None:
    acts.sell_with_pool()
    basket = [("BOOK-12", 2), ("SEEDS", 2, "forward")]
    place.place_order(order_of(basket=basket, gift=500))
    lines = stored_request()["line_items"]
    assert [(x["price_data"]["product_data"]["name"], x["price_data"]["unit_amount"]) for x in lines] == [
        ("2 × Calendar", 3200),
        ("2 × Paid forward: Calendar", 3000),
        ("Gift for the work", 500),
        ("standard post", 950),
    ]


def test_rows_that_cost_nothing_are_left_out(shop: Flask) -> None:
    acts.sell_with_pool(pool=1)
    place.place_order(order_of("SEEDS", step="pool", gift=500))
    lines = stored_request()["line_items"]
    assert [(x["price_data"]["product_data"]["name"], x["price_data"]["unit_amount"]) for x in lines] == [
        ("Gift for the work", 500)
    ]


def test_the_address_goes_along_and_nothing_asks_for_another(shop: Flask) -> None:
    place.place_order(order_of())
    request = stored_request()
    assert request["payment_intent_data"]["shipping"]["address"] == {
        "line1": "P.O. Box 1234",
        "line2": "Moi Avenue, beside the post office",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
    }
    assert "shipping_address_collection" not in request
    assert request["adaptive_pricing"] == {"enabled": False}


def test_an_arabic_order_leads_to_stripes_page_in_english(shop: Flask) -> None:
    place.place_order(order_of(language="ar"))
    assert stored_request()["locale"] == "en"


@pytest.mark.parametrize(("amount", "sent"), [(Money(2500, "JPY"), 2500), (Money(199000, "ISK"), 199000)])
def test_amounts_reach_stripe_in_its_minor_units(amount: Money, sent: int) -> None:
    payable = Payable("N", "en", "a@b.example", [PayableLine("x", amount)], "http://x/s", "http://x/c")
    item = checkout_request(payable, 1, clock.now())["line_items"][0]["price_data"]
    assert (item["unit_amount"], item["currency"]) == (sent, amount.currency.lower())


def test_every_call_the_gateway_makes_is_watched() -> None:
    rooms = Path(stripe_gateway.__file__).parent.rglob("*.py")
    called = {call for path in rooms for call in re.findall(r"api\.v1\.((?:\w+\.)+\w+)\(", path.read_text("utf-8"))}
    services = {
        "checkout.sessions": "SessionService",
        "refunds": "RefundService",
        "webhook_endpoints": "WebhookEndpointService",
        "disputes": "DisputeService",
        "reviews": "ReviewService",
        "radar.early_fraud_warnings": "EarlyFraudWarningService",
        "charges": "ChargeService",
        "events": "EventService",
        "payouts": "PayoutService",
        "balance_transactions": "BalanceTransactionService",
    }
    assert {(services[call.rpartition(".")[0]], call.rpartition(".")[2]) for call in called} == sdk_watch.NAMES


def test_a_request_that_does_not_fit_would_be_noticed(shop: Flask) -> None:
    with pytest.raises(ContractBroken):
        at_stripe_sessions.open_checkout({"mode": "payment", "payment_method_types": ["card"]}, "a key")


def test_a_refund_names_payment_amount_and_our_own_id() -> None:
    request = refund_request("pi_1", Money(3150, "EUR"), "K7RM-2QXD-P", 7)
    assert (request["payment_intent"], request["amount"]) == ("pi_1", 3150)
    assert request["metadata"] == {"order": "K7RM-2QXD-P", "refund": "7"}
