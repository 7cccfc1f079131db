"""`/_control`: what can be asked, and what is refused."""

import time
from typing import Any

import pytest
import stripe

from shop.sandbox.acts import ACTS
from tests.sandbox.conftest import StandIn


def test_it_describes_itself(stand_in: StandIn) -> None:
    stand_in.paid()
    said = stand_in.look()
    assert set(said["acts"]) == set(ACTS)
    assert all(act["does"] and act["example"]["act"] == name for name, act in said["acts"].items())
    assert said["objects"]["checkout.session"] == 1 and said["objects"]["charge"] == 1


@pytest.mark.parametrize("name", sorted(ACTS))
def test_every_example_uses_fields_that_exist(name: str) -> None:
    act = ACTS[name]
    act.check({field: value for field, value in act.example.items() if field != "act"})


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"act": "dance"},
        {"act": "expire"},
        {"act": "expire", "session": "cs_none"},
        {"act": "expire", "sesion": "x"},
        {"act": "complete", "session": 7},
        {"act": "clock"},
        {"act": "clock", "advance": "soon"},
        {"act": "clock", "set": "2026-12-24T18:00:00"},
        {"act": "clock", "set": "yesterday"},
        {"act": "clock", "advance": 1, "set": 2},
        {"act": "fault"},
        {"act": "fault", "answer": "418"},
        {"act": "fault", "answer": "500", "times": 0},
        {"act": "fault", "delay": -1},
        {"act": "fault", "answer": "429", "headers": "x"},
        {"act": "webhooks", "mode": "lose"},
        {"act": "webhooks", "mode": "drop", "types": "all"},
        {"act": "webhooks", "mode": "drop", "count": 0},
        {"act": "resend", "event": "evt_none"},
        {"act": "deliver"},
        {"act": "secrets", "secrets": []},
        {"act": "next_refund", "status": "succeeded"},
        {"act": "refund_change", "refund": "re_none", "status": "failed"},
        {"act": "dispute"},
        {"act": "dispute", "charge": "ch_none"},
        {"act": "review_close", "review": "prv_none", "reason": "approved"},
        {"act": "payout", "currency": "EUR"},
        {"act": "payout", "currency": "eur", "automatic": "no"},
        {"act": "payout_change", "payout": "po_none", "status": "paid"},
        {"act": "settlement", "from": "usd", "rate": "cheap"},
        {"act": "settlement", "from": "usd", "rate": -1},
        {"act": "settlement", "from": "usd", "rate": 1, "refund_rate": 0},
        {"act": "settlement", "from": "eur", "rate": 1},
        {"act": "account_fee", "amount": -5},
        {"act": "adjustment", "amount": 0},
        {"act": "adjustment", "amount": 5, "type": "charge"},
        {"act": "dispute_escalate", "dispute": "du_none"},
        {"act": "stranger_session", "currency": "xxx"},
        {"act": "skew", "seconds": "late"},
        {"act": "endpoint", "status": "sleepy"},
    ],
)
def test_senseless_requests_are_refused_with_a_reason(stand_in: StandIn, asked: dict[str, Any]) -> None:
    assert len(stand_in.refused(**asked)) > 10


def test_only_json_objects_are_taken(stand_in: StandIn) -> None:
    for body in ("", "[]", "act=reset"):
        assert stand_in.http.post(f"{stand_in.server.url}/_control", data=body).status_code == 400


def test_faults_hit_the_calls_they_match_and_as_many(stand_in: StandIn) -> None:
    stand_in.ask(
        "fault",
        method="POST",
        path="/v1/checkout/*",
        answer="429",
        times=2,
        headers={"Stripe-Rate-Limited-Reason": "global-rate"},
    )
    assert stand_in.client().v1.checkout.sessions.list().data == []
    for _ in range(2):
        with pytest.raises(stripe.RateLimitError) as error:
            stand_in.create()
        assert (error.value.headers or {})["Stripe-Rate-Limited-Reason"] == "global-rate"
    assert stand_in.create().status == "open"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("401", stripe.AuthenticationError),
        ("403", stripe.PermissionError),
        ("409", stripe.APIError),
        ("500", stripe.APIError),
        ("502", stripe.APIError),
        ("503", stripe.APIError),
        ("drop_before", stripe.APIConnectionError),
        ("drop_after", stripe.APIConnectionError),
    ],
)
def test_each_fault_is_the_error_the_library_knows(stand_in: StandIn, answer: str, error: type[Exception]) -> None:
    stand_in.ask("fault", answer=answer)
    with pytest.raises(error):
        stand_in.create()
    assert len(stand_in.client().v1.checkout.sessions.list().data) == (answer == "drop_after")


def test_a_slow_call_times_out_and_is_retried_by_the_library(stand_in: StandIn) -> None:
    stand_in.ask("fault", method="GET", delay=0.6)
    began = time.monotonic()
    client = stand_in.client(retries=1, timeout=(1, 0.3))
    assert client.v1.checkout.sessions.list().data == []
    assert time.monotonic() - began > 0.3


def test_a_slow_call_holds_up_nobody_else(stand_in: StandIn) -> None:
    stand_in.ask("fault", method="POST", delay=1.0)
    with pytest.raises(stripe.APIConnectionError):
        stand_in.client(timeout=(1, 0.1)).v1.refunds.create(params={"payment_intent": "pi_1"})
    began = time.monotonic()
    stand_in.create()
    assert time.monotonic() - began < 0.5


def test_faults_can_be_forgotten(stand_in: StandIn) -> None:
    stand_in.ask("fault", answer="500", times=5)
    assert len(stand_in.look()["faults"]) == 1
    stand_in.ask("clear_faults")
    assert stand_in.create().status == "open"


def test_what_was_sent_can_be_read(stand_in: StandIn) -> None:
    session = stand_in.create("key-1", client_reference_id="K7RM")
    stand_in.get(session)
    sent, read = stand_in.look("/requests")["requests"]
    assert (sent["method"], sent["path"], sent["idempotency_key"], sent["status"]) == (
        "POST",
        "/v1/checkout/sessions",
        "key-1",
        200,
    )
    assert sent["params"]["client_reference_id"] == "K7RM"
    assert sent["params"]["line_items[0][price_data][currency]"] == "eur"
    assert sent["headers"]["Stripe-Version"] == "2026-10-28.endive" and "sk_test" not in str(sent)
    assert read["path"] == f"/v1/checkout/sessions/{session.id}"


def test_a_session_can_be_paid_with_another_sum(stand_in: StandIn) -> None:
    session = stand_in.create()
    stand_in.ask("complete", session=session.id, amount_total=1, currency="usd")
    paid = stand_in.get(session, "payment_intent")
    assert (paid.amount_total, paid.currency) == (1, "usd")
    assert (paid.payment_intent.amount, paid.payment_intent.currency) == (1, "usd")


def test_fields_can_be_null_or_absent(stand_in: StandIn) -> None:
    session = stand_in.create()
    stand_in.ask("complete", session=session.id, null=["customer_details"], absent=["collected_information"])
    paid = stand_in.get(session)
    assert paid.customer_details is None and "collected_information" not in paid
    (letter,) = stand_in.receiver.wait_for("checkout.session.completed")
    assert "collected_information" not in letter.event["data"]["object"]


def test_adaptive_pricing_is_shown(stand_in: StandIn) -> None:
    session = stand_in.create(adaptive_pricing={"enabled": True})
    stand_in.ask("complete", session=session.id, presentment={"currency": "jpy", "amount": 3600})
    paid = stand_in.get(session)
    assert (paid.currency, paid.presentment_details.presentment_amount) == ("eur", 3600)


def test_a_declined_card_leaves_it_open(stand_in: StandIn) -> None:
    session = stand_in.create()
    done = stand_in.ask("complete", session=session.id, card="4000000000009995")
    assert (done["state"], done["session"]["status"]) == ("declined", "open")
    assert stand_in.ask("complete", session=session.id, card="4000002760003184")["state"] == "paid"


def test_everything_can_be_forgotten(stand_in: StandIn) -> None:
    stand_in.paid()
    stand_in.ask("clock", advance=500)
    stand_in.ask("reset")
    said = stand_in.look()
    assert (said["objects"], said["deliveries"], said["clock_offset"]) == ({}, {}, 0.0)
