"""The objects have Stripe's shape: every key of Stripe's is there, and none that the library does not know."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import stripe

from shop.sandbox import create_sandbox, serve
from tests.sandbox.conftest import Receiver, StandIn, line
from tests.sandbox.expected_keys import KEYS, KNOWN_TO, PARTS
from tests.sandbox.shape_contract import strangers

LOOSE = ("adjustment", "contribution", "reserve_transaction", "stripe_fx_fee", "tax_fee")
MOVEMENTS = (
    "charge",
    "contribution",
    "payment",
    "payment_refund",
    "payout",
    "payout_cancel",
    "payout_failure",
    "refund",
    "refund_failure",
    "reserve_transaction",
    "stripe_fee",
    "stripe_fx_fee",
    "tax_fee",
)


@pytest.fixture(scope="module")
def objects() -> Iterator[dict[str, list[dict[str, Any]]]]:
    """One of everything, in more than one state."""
    receiver = Receiver()
    with serve(create_sandbox(data=None, webhook_url=receiver.url, webhook_secret="whsec_x")) as server:
        stand_in = StandIn(server, receiver)
        yield gather(stand_in)
        stand_in.http.close()
    receiver.close()


def gather(stand_in: StandIn) -> dict[str, list[dict[str, Any]]]:
    live_through_everything(stand_in)
    found: dict[str, list[dict[str, Any]]] = {}
    for path in (
        "checkout/sessions",
        "payment_intents",
        "charges",
        "refunds",
        "events",
        "balance_transactions",
        "disputes",
        "payouts",
        "reviews",
        "radar/early_fraud_warnings",
        "webhook_endpoints",
    ):
        listed = stand_in.http.get(
            f"{stand_in.server.url}/v1/{path}?limit=100", headers={"Authorization": "Bearer sk_test_x"}
        ).json()
        sort_in(found, listed)
    return found


def live_through_everything(stand_in: StandIn) -> None:
    live_through_payments(stand_in)
    live_through_trouble(stand_in)
    live_through_the_books(stand_in)


def live_through_payments(stand_in: StandIn) -> None:
    stand_in.create()
    stand_in.pay(stand_in.create(), "4000000000000002")
    stand_in.pay(stand_in.create(), "4000002760003184")
    for outcome in ("succeeded", "failed"):
        later = stand_in.create()
        stand_in.ask("complete", session=later.id, method="bank_debit")
        stand_in.ask("settle", session=later.id, outcome=outcome)
    paid_late = stand_in.client().v1.checkout.sessions.list(params={"limit": 2}).data[1].payment_intent
    refund(stand_in, paid_late, 100)
    stand_in.ask("expire", session=stand_in.create(customer_email="ana@example.com").id)
    stand_in.ask("stranger_session", metadata={"system": "donations"})
    stand_in.ask("stranger_payment")
    stand_in.ask("complete", session=stand_in.create().id, presentment={"currency": "jpy", "amount": 3600})


def live_through_trouble(stand_in: StandIn) -> None:
    intent = stand_in.paid(payment_intent_data={"description": "Order K7RM"}).payment_intent
    refund(stand_in, intent, 100)
    for reason in ("processing", "insufficient_funds"):
        stand_in.ask("next_refund", status="pending", pending_reason=reason)
        refund(stand_in, intent, 50)
    by_hand = stand_in.ask("dashboard_refund", payment_intent=intent, amount=200, reason="duplicate")
    stand_in.ask("refund_change", refund=by_hand["id"], status="failed")
    stand_in.ask("early_fraud_warning", payment_intent=intent)
    stand_in.ask("review_open", payment_intent=intent, opened_reason="manual")
    inquiry = stand_in.ask("dispute", payment_intent=intent, inquiry=True)
    stand_in.ask("dispute_escalate", dispute=inquiry["id"])
    stand_in.ask("dispute_answer", dispute=inquiry["id"])
    stand_in.ask("dispute_close", dispute=inquiry["id"], outcome="won", fee_returned=True)
    for reason in ("approved", "refunded_as_fraud"):
        review = stand_in.ask("review_open", payment_intent=stand_in.paid().payment_intent)
        stand_in.ask("review_close", review=review["id"], reason=reason)


def live_through_the_books(stand_in: StandIn) -> None:
    stand_in.ask("settlement", **{"from": "usd", "rate": "0.9213"})
    refund(stand_in, stand_in.paid(line_items=[line(1000, "usd")]).payment_intent, 1)
    stand_in.ask("account_fee", amount=500)
    for kind in LOOSE:
        stand_in.ask("adjustment", amount=-5, type=kind, description="Nobody knows")
    stand_in.ask("payout", currency="eur", status="failed")
    stand_in.ask("payout", currency="eur")
    for status, then in (("in_transit", "paid"), ("pending", "canceled")):
        stand_in.paid()
        stand_in.ask("payout_change", payout=stand_in.ask("payout", currency="eur", status=status)["id"], status=then)
    stand_in.ask("payout", currency="eur", automatic=False)


def refund(stand_in: StandIn, intent: str, amount: int) -> None:
    stand_in.client().v1.refunds.create(params={"payment_intent": intent, "amount": amount})


def sort_in(found: dict[str, list[dict[str, Any]]], body: Any) -> None:
    if isinstance(body, dict):
        if isinstance(body.get("object"), str):
            found.setdefault(body["object"], []).append(body)
        for value in body.values():
            sort_in(found, value)
    elif isinstance(body, list):
        for value in body:
            sort_in(found, value)


@pytest.mark.parametrize("kind", [kind for kind in KEYS if kind not in ("item", "price", "error")])
def test_every_key_is_there_and_none_is_unknown(objects: dict[str, list[dict[str, Any]]], kind: str) -> None:
    assert objects[kind]
    for body in objects[kind]:
        assert not KEYS[kind] - set(body)
        assert list(strangers(body, KNOWN_TO[kind])) == []


@pytest.mark.parametrize("path", PARTS)
def test_the_parts_are_complete_too(objects: dict[str, list[dict[str, Any]]], path: str) -> None:
    kind, _, names = path.rpartition("/")
    parts = [part for body in objects[kind] for part in inside(body, names.split("."))]
    assert parts
    assert all(PARTS[path] <= set(part) for part in parts)


def inside(body: Any, names: list[str]) -> list[dict[str, Any]]:
    """What stands at the path, wherever it is there at all."""
    if isinstance(body, list):
        return [part for item in body for part in inside(item, names)]
    if not isinstance(body, dict):
        return []
    return inside(body.get(names[0]), names[1:]) if names else [body]


@pytest.mark.parametrize("kind", MOVEMENTS)
def test_every_kind_of_movement_was_seen(objects: dict[str, list[dict[str, Any]]], kind: str) -> None:
    booked = [booking for booking in objects["balance_transaction"] if booking["type"] == kind]
    assert booked
    for booking in booked:
        assert booking["net"] == booking["amount"] - booking["fee"]
        assert booking["fee"] == sum(part["amount"] for part in booking["fee_details"])
        assert (booking["source"] is None) is (kind in ("stripe_fee", *LOOSE))


def test_nothing_private_leaves_the_house(objects: dict[str, list[dict[str, Any]]]) -> None:
    assert '"_' not in json.dumps(objects)


def test_line_items_and_prices_have_theirs(stand_in: StandIn) -> None:
    found: dict[str, list[dict[str, Any]]] = {}
    sort_in(found, stand_in.get(stand_in.create(), "line_items").to_dict())
    for kind in ("item", "price"):
        assert KEYS[kind] <= set(found[kind][0])
        assert list(strangers(found[kind][0], KNOWN_TO[kind])) == []


def test_refusals_have_theirs(stand_in: StandIn) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        stand_in.client().v1.refunds.create(params={"payment_intent": "pi_none"})
    assert KEYS["error"] <= set(refusal.value.json_body["error"])  # type: ignore[index]
    assert set(refusal.value.json_body["error"]) <= set(stripe.ErrorObject.__annotations__)  # type: ignore[index]


def test_expansions_reach_the_balance(stand_in: StandIn) -> None:
    session = stand_in.get(stand_in.paid(), "payment_intent.latest_charge.balance_transaction", "line_items")
    booking = session.payment_intent.latest_charge.balance_transaction
    assert booking.net == booking.amount - booking.fee and booking.fee > 0
    assert booking.source == session.payment_intent.latest_charge.id


def test_lists_are_expanded_too(stand_in: StandIn) -> None:
    stand_in.paid()
    listed = stand_in.client().v1.checkout.sessions.list(params={"expand": ["data.payment_intent"]})
    assert listed.data[0].payment_intent.status == "succeeded"


def test_the_account_and_its_endpoint_are_shown(stand_in: StandIn) -> None:
    client = stand_in.client()
    assert client.v1.accounts.retrieve_current().id.startswith("acct_")
    (endpoint,) = client.v1.webhook_endpoints.list().data
    assert (endpoint.url, endpoint.status, endpoint.api_version, list(endpoint.enabled_events)) == (
        stand_in.receiver.url,
        "enabled",
        "2026-10-28.endive",
        ["*"],
    )
