"""Reviews, early fraud warnings and disputes, and how they end each other."""

import pytest
import stripe

from tests.sandbox.conftest import StandIn


def review_of(stand_in: StandIn, intent: str) -> stripe.Review:
    found = stand_in.client().v1.payment_intents.retrieve(intent, params={"expand": ["review"]}).review
    assert isinstance(found, stripe.Review)
    return found


def test_a_review_is_approved_through_the_api(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    opened = stand_in.ask("review_open", payment_intent=intent, opened_reason="manual")
    assert (opened["open"], opened["opened_reason"], review_of(stand_in, intent).id) == (True, "manual", opened["id"])
    closed = stand_in.client().v1.reviews.approve(opened["id"])
    assert (closed.open, closed.closed_reason, closed.reason) == (False, "approved", "approved")
    (letter,) = stand_in.receiver.wait_for("review.closed")
    assert letter.event["data"]["object"]["closed_reason"] == "approved"
    with pytest.raises(stripe.InvalidRequestError, match="already been closed"):
        stand_in.client().v1.reviews.approve(opened["id"])
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        stand_in.client().v1.reviews.approve("prv_none")
    assert refusal.value.code == "resource_missing"


@pytest.mark.parametrize(
    ("reason", "why"), [("refunded_as_fraud", "fraudulent"), ("refunded", "requested_by_customer")]
)
def test_a_review_that_ends_in_a_refund_refunds(stand_in: StandIn, reason: str, why: str) -> None:
    intent = stand_in.paid().payment_intent
    review = stand_in.ask("review_open", payment_intent=intent)
    assert stand_in.ask("review_close", review=review["id"], reason=reason)["closed_reason"] == reason
    (made,) = stand_in.client().v1.refunds.list(params={"payment_intent": intent}).data
    assert (made.amount, made.reason) == (2200, why)
    assert len(stand_in.receiver.wait_for("review.closed")) == 1


@pytest.mark.parametrize(
    ("params", "reason"),
    [({}, "refunded"), ({"reason": "fraudulent"}, "refunded_as_fraud"), ({"amount": 100}, None)],
)
def test_a_full_refund_ends_review_and_warning(
    stand_in: StandIn, params: dict[str, object], reason: str | None
) -> None:
    intent = stand_in.paid().payment_intent
    stand_in.ask("review_open", payment_intent=intent)
    stand_in.ask("early_fraud_warning", payment_intent=intent)
    stand_in.client().v1.refunds.create(params={"payment_intent": intent} | params)  # type: ignore[arg-type]
    assert review_of(stand_in, intent).closed_reason == reason
    (warning,) = stand_in.client().v1.radar.early_fraud_warnings.list(params={"payment_intent": intent}).data
    assert warning.actionable is (reason is None)


def test_a_dispute_ends_review_and_warning(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    stand_in.ask("review_open", payment_intent=intent)
    stand_in.ask("early_fraud_warning", payment_intent=intent)
    stand_in.ask("dispute", payment_intent=intent)
    assert review_of(stand_in, intent).closed_reason == "disputed"
    stand_in.receiver.wait_for("radar.early_fraud_warning.updated")
    assert stand_in.ask("early_fraud_warning", payment_intent=intent)["actionable"] is False


def test_one_open_dispute_of_two_still_blocks_the_refund(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    first = stand_in.ask("dispute", payment_intent=intent, amount=500)
    stand_in.ask("dispute", payment_intent=intent, amount=600)
    stand_in.ask("dispute_close", dispute=first["id"], outcome="won")
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        stand_in.client().v1.refunds.create(params={"payment_intent": intent})
    assert refusal.value.code == "charge_disputed"


def test_an_inquiry_and_a_refundable_dispute_leave_refunds_open(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    assert stand_in.ask("dispute", payment_intent=intent, inquiry=True)["is_charge_refundable"] is True
    stand_in.ask("dispute", payment_intent=intent, amount=500, refundable=True)
    made = stand_in.client().v1.refunds.create(params={"payment_intent": intent, "amount": 100})
    assert made.status == "succeeded"


def test_an_inquiry_may_become_a_dispute(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    inquiry = stand_in.ask("dispute", payment_intent=intent, inquiry=True)
    dispute = stand_in.ask("dispute_escalate", dispute=inquiry["id"])
    assert (dispute["id"], dispute["status"], dispute["is_charge_refundable"]) == (
        inquiry["id"],
        "needs_response",
        False,
    )
    assert [booking["net"] for booking in dispute["balance_transactions"]] == [-4200]
    stand_in.receiver.wait_for("charge.dispute.funds_withdrawn")
    (charge,) = stand_in.client().v1.charges.list(params={"payment_intent": intent}).data
    assert charge.disputed is True
    assert "no open inquiry" in stand_in.refused(act="dispute_escalate", dispute=inquiry["id"])


def test_a_dispute_may_be_partial_and_in_another_currency(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    stand_in.ask("dispute", payment_intent=intent, amount=1234, currency="usd", reason="duplicate")
    (dispute,) = stand_in.client().v1.disputes.list(params={"payment_intent": intent}).data
    assert (dispute.amount, dispute.currency, dispute.reason) == (1234, "usd", "duplicate")
    assert [(b.amount, b.currency) for b in dispute.balance_transactions] == [(-1234, "usd")]
