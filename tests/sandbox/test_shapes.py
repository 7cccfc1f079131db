"""The objects have Stripe's shape: every key of Stripe's is there, and none that the library does not know."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import stripe

from shop.sandbox import create_sandbox, serve
from tests.sandbox.conftest import Receiver, StandIn, order
from tests.sandbox.expected_keys import KEYS

KNOWN_TO = {
    "checkout.session": stripe.checkout.Session,
    "payment_intent": stripe.PaymentIntent,
    "charge": stripe.Charge,
    "refund": stripe.Refund,
    "event": stripe.Event,
    "balance_transaction": stripe.BalanceTransaction,
    "dispute": stripe.Dispute,
    "payout": stripe.Payout,
    "item": stripe.LineItem,
    "review": stripe.Review,
    "radar.early_fraud_warning": stripe.radar.EarlyFraudWarning,
    "webhook_endpoint": stripe.WebhookEndpoint,
    "price": stripe.Price,
    "list": stripe.ListObject,
}
# Stripe sends these although the library has no name for them: `item.object` and the like are added by every class.
ALWAYS = {"object"}


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
    stand_in.create()
    stand_in.pay(stand_in.create(), "4000000000000002")
    stand_in.pay(stand_in.create(), "4000002760003184")
    later = stand_in.create()
    stand_in.ask("complete", session=later.id, method="bank_debit")
    stand_in.ask("settle", session=later.id, outcome="succeeded")
    stand_in.ask("expire", session=stand_in.create(customer_email="ana@example.com").id)
    intent = stand_in.paid(payment_intent_data={"description": "Order K7RM"}).payment_intent
    stand_in.client().v1.refunds.create(params={"payment_intent": intent, "amount": 100})
    stand_in.ask(
        "refund_change",
        refund=stand_in.ask("dashboard_refund", payment_intent=intent, amount=200)["id"],
        status="failed",
    )
    stand_in.ask("review_open", payment_intent=intent)
    stand_in.ask("early_fraud_warning", payment_intent=intent)
    stand_in.ask("dispute_close", dispute=stand_in.ask("dispute", payment_intent=intent)["id"], outcome="won")
    stand_in.ask("payout", currency="eur")
    session = stand_in.create(**order())
    stand_in.get(session, "line_items")


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
    known = set(KNOWN_TO[kind].__annotations__) | ALWAYS
    for body in objects[kind]:
        assert not KEYS[kind] - set(body)
        assert not set(body) - known


def test_nothing_private_leaves_the_house(objects: dict[str, list[dict[str, Any]]]) -> None:
    assert '"_' not in json.dumps(objects)


def test_line_items_and_prices_have_theirs(stand_in: StandIn) -> None:
    found: dict[str, list[dict[str, Any]]] = {}
    sort_in(found, stand_in.get(stand_in.create(), "line_items").to_dict())
    for kind in ("item", "price"):
        known = set(KNOWN_TO[kind].__annotations__) | ALWAYS
        assert KEYS[kind] <= set(found[kind][0]) <= known


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
