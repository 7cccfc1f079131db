"""A merchant without evidence accepts a dispute as lost, for good."""

import pytest
import stripe

from tests.sandbox.conftest import StandIn


def test_accepting_a_dispute_loses_it(stand_in: StandIn) -> None:
    opened = stand_in.ask("dispute", payment_intent=stand_in.paid().payment_intent)
    closed = stand_in.client().v1.disputes.close(opened["id"])
    assert (closed.status, closed.is_charge_refundable) == ("lost", False)
    (letter,) = stand_in.receiver.wait_for("charge.dispute.closed")
    assert letter.event["data"]["object"]["status"] == "lost"
    with pytest.raises(stripe.InvalidRequestError, match="it is lost"):
        stand_in.client().v1.disputes.close(opened["id"])


def test_an_inquiry_and_an_answered_dispute_cannot_be_accepted(stand_in: StandIn) -> None:
    inquiry = stand_in.ask("dispute", payment_intent=stand_in.paid().payment_intent, inquiry=True)
    answered = stand_in.ask("dispute", payment_intent=stand_in.paid().payment_intent)
    stand_in.ask("dispute_answer", dispute=answered["id"])
    for one in (inquiry, answered):
        with pytest.raises(stripe.InvalidRequestError, match="cannot be closed"):
            stand_in.client().v1.disputes.close(one["id"])


def test_only_open_reviews_are_listed(stand_in: StandIn) -> None:
    review = stand_in.ask("review_open", payment_intent=stand_in.paid().payment_intent)
    assert [one.id for one in stand_in.client().v1.reviews.list().data] == [review["id"]]
    stand_in.client().v1.reviews.approve(review["id"])
    assert stand_in.client().v1.reviews.list().data == []
