"""Refunds, disputes, reviews, warnings and payouts."""

from typing import Any

import pytest
import stripe

from tests.sandbox.conftest import StandIn, line


def refund(stand_in: StandIn, **params: Any) -> Any:
    return stand_in.client().v1.refunds.create(params=params)  # type: ignore[arg-type]


def charge_of(stand_in: StandIn, intent: str) -> Any:
    return stand_in.client().v1.payment_intents.retrieve(intent, params={"expand": ["latest_charge"]}).latest_charge


def test_partial_refunds_add_up_and_never_pass_the_charge(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    first = refund(stand_in, payment_intent=intent, amount=1000, reason="duplicate", metadata={"case": "1"})
    assert (first.status, first.amount, first.metadata["case"]) == ("succeeded", 1000, "1")
    with pytest.raises(stripe.InvalidRequestError, match="greater than unrefunded amount") as refusal:
        refund(stand_in, payment_intent=intent, amount=1201)
    assert refusal.value.param == "amount"
    assert refund(stand_in, charge=first.charge).amount == 1200
    charge = charge_of(stand_in, intent)
    assert (charge.amount_refunded, charge.refunded) == (2200, True)
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        refund(stand_in, payment_intent=intent)
    assert refusal.value.code == "charge_already_refunded"


def test_refunds_tell_their_events(stand_in: StandIn) -> None:
    refund(stand_in, payment_intent=stand_in.paid().payment_intent)
    for kind in ("refund.created", "charge.refunded"):
        stand_in.receiver.wait_for(kind)


def test_refunds_are_listed(stand_in: StandIn) -> None:
    intents = [stand_in.paid().payment_intent for _ in range(2)]
    made = [refund(stand_in, payment_intent=intent, amount=100) for intent in intents]
    refunds = stand_in.client().v1.refunds
    assert [r.id for r in refunds.list(params={"payment_intent": intents[0]}).data] == [made[0].id]
    assert [r.id for r in refunds.list(params={"charge": made[1].charge}).data] == [made[1].id]
    assert refunds.retrieve(made[0].id).amount == 100
    charge = stand_in.client().v1.charges.retrieve(made[0].charge, params={"expand": ["refunds"]})
    assert [r.id for r in charge.refunds.data] == [made[0].id]


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"payment_intent": "pi_none"},
        {"charge": "ch_none"},
        {"payment_intent": "pi", "charge": "ch"},
        {"payment_intent": "pi", "reason": "dislike"},
        {"payment_intent": "pi", "amount": 0},
        {"payment_intent": "pi", "amount": -5},
        {"payment_intent": "pi", "currency": "eur"},
    ],
)
def test_senseless_refunds_are_refused(stand_in: StandIn, params: dict[str, Any]) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        refund(stand_in, **params)


def test_refunds_keep_to_the_currencys_rules(stand_in: StandIn) -> None:
    intent = stand_in.paid(line_items=[line(199000, "isk")]).payment_intent
    with pytest.raises(stripe.InvalidRequestError):
        refund(stand_in, payment_intent=intent, amount=150)


def test_a_refund_may_fail_after_it_succeeded(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    made = refund(stand_in, payment_intent=intent)
    stand_in.ask("refund_change", refund=made.id, status="failed", failure_reason="lost_or_stolen_card")
    failed = stand_in.client().v1.refunds.retrieve(made.id)
    assert (failed.status, failed.failure_reason) == ("failed", "lost_or_stolen_card")
    assert charge_of(stand_in, intent).amount_refunded == 0
    (letter,) = stand_in.receiver.wait_for("refund.failed")
    assert letter.event["data"]["object"]["status"] == "failed"
    assert stand_in.receiver.wait_for("refund.updated")[0].event["data"]["previous_attributes"] == {
        "status": "succeeded"
    }
    assert refund(stand_in, payment_intent=intent).status == "succeeded"


def test_the_next_refund_may_be_pending(stand_in: StandIn) -> None:
    stand_in.ask("next_refund", status="pending", pending_reason="insufficient_funds")
    made = refund(stand_in, payment_intent=stand_in.paid().payment_intent, amount=500)
    assert (made.status, made.pending_reason) == ("pending", "insufficient_funds")
    stand_in.ask("refund_change", refund=made.id, status="succeeded")
    assert stand_in.client().v1.refunds.retrieve(made.id).status == "succeeded"
    assert refund(stand_in, payment_intent=made.payment_intent, amount=500).status == "succeeded"


def test_a_refund_in_the_dashboard_has_no_request(stand_in: StandIn) -> None:
    stand_in.ask("dashboard_refund", payment_intent=stand_in.paid().payment_intent, amount=700)
    (letter,) = stand_in.receiver.wait_for("refund.created")
    assert letter.event["request"] == {"id": None, "idempotency_key": None}


@pytest.mark.parametrize(("outcome", "refundable"), [("won", True), ("lost", False)])
def test_a_dispute_blocks_refunds_until_it_is_won(stand_in: StandIn, outcome: str, refundable: bool) -> None:
    intent = stand_in.paid().payment_intent
    dispute = stand_in.ask("dispute", payment_intent=intent, amount=1500, reason="product_not_received")
    assert (dispute["status"], dispute["amount"], len(dispute["balance_transactions"])) == ("needs_response", 1500, 1)
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        refund(stand_in, payment_intent=intent)
    assert refusal.value.code == "charge_disputed"
    assert stand_in.ask("dispute_answer", dispute=dispute["id"])["status"] == "under_review"
    assert stand_in.ask("dispute_close", dispute=dispute["id"], outcome=outcome)["status"] == outcome
    closed = stand_in.client().v1.disputes.retrieve(dispute["id"])
    assert closed.status == outcome and charge_of(stand_in, intent).disputed
    for kind in ("created", "funds_withdrawn", "updated", "closed"):
        stand_in.receiver.wait_for(f"charge.dispute.{kind}")
    if refundable:
        stand_in.receiver.wait_for("charge.dispute.funds_reinstated")
        assert refund(stand_in, payment_intent=intent).status == "succeeded"


def test_an_inquiry_moves_no_money(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    inquiry = stand_in.ask("dispute", payment_intent=intent, inquiry=True)
    assert (inquiry["status"], inquiry["balance_transactions"]) == ("warning_needs_response", [])
    assert "outcome must be one of warning_closed" in stand_in.refused(
        act="dispute_close", dispute=inquiry["id"], outcome="lost"
    )
    closed = stand_in.ask("dispute_close", dispute=inquiry["id"], outcome="warning_closed")
    assert closed["status"] == "warning_closed"
    assert refund(stand_in, payment_intent=intent).status == "succeeded"


def test_a_dispute_may_be_in_another_currency(stand_in: StandIn) -> None:
    dispute = stand_in.ask("dispute", payment_intent=stand_in.paid().payment_intent, amount=990, currency="usd")
    listed = stand_in.client().v1.disputes.list(params={"payment_intent": dispute["payment_intent"]})
    assert [(d.amount, d.currency) for d in listed.data] == [(990, "usd")]


def test_reviews_open_and_close(stand_in: StandIn) -> None:
    review = stand_in.ask("review_open", payment_intent=stand_in.paid().payment_intent)
    stand_in.receiver.wait_for("review.opened")
    closed = stand_in.ask("review_close", review=review["id"], reason="approved")
    assert (closed["open"], closed["closed_reason"]) == (False, "approved")
    stand_in.receiver.wait_for("review.closed")


def test_a_warning_cools_down_with_a_dispute(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    assert stand_in.ask("early_fraud_warning", payment_intent=intent)["actionable"] is True
    stand_in.ask("dispute", payment_intent=intent)
    (letter,) = stand_in.receiver.wait_for("radar.early_fraud_warning.updated")
    assert letter.event["data"]["object"]["actionable"] is False


def test_a_payout_pays_out_what_was_booked(stand_in: StandIn) -> None:
    for _ in range(2):
        stand_in.paid()
    bookings = stand_in.client().v1.balance_transactions
    net = sum(booking.net for booking in bookings.list(params={"type": "charge"}).data)
    payout = stand_in.ask("payout", currency="eur")
    assert (payout["amount"], payout["status"]) == (net, "paid")
    inside = bookings.list(params={"payout": payout["id"]}).data
    assert sorted(booking.type for booking in inside) == ["charge", "charge", "payout"]
    assert [p.id for p in stand_in.client().v1.payouts.list(params={"status": "paid"}).data] == [payout["id"]]
    assert stand_in.client().v1.payouts.retrieve(payout["id"]).amount == net
    stand_in.receiver.wait_for("payout.paid")
    assert "nothing to pay out in eur" in stand_in.refused(act="payout", currency="eur")


def test_nothing_has_happened_at_first(stand_in: StandIn) -> None:
    client = stand_in.client()
    for listed in (
        client.v1.disputes.list(),
        client.v1.payouts.list(),
        client.v1.charges.list(),
        client.v1.reviews.list(),
        client.v1.radar.early_fraud_warnings.list(),
    ):
        assert listed.data == [] and listed.has_more is False
