"""What is not the shop's own: payments of another system, events of another mode or account, a wrong clock."""

from typing import Any

import pytest
import stripe

from tests.sandbox.conftest import SECRET, StandIn

DONE = "checkout.session.completed"


def test_another_system_is_paid_on_the_same_account(stand_in: StandIn) -> None:
    made = stand_in.ask("stranger_session", amount=3100, metadata={"system": "donations"})["session"]
    session = stand_in.client().v1.checkout.sessions.retrieve(made["id"], params={"expand": ["payment_intent"]})
    assert (session.payment_status, session.amount_total, session.client_reference_id) == ("paid", 3100, None)
    assert session.payment_intent.metadata["system"] == "donations"  # type: ignore[union-attr,index]
    (letter,) = stand_in.receiver.wait_for(DONE)
    assert letter.event["data"]["object"]["id"] == session.id


def test_another_system_waits_for_a_bank(stand_in: StandIn) -> None:
    made = stand_in.ask("stranger_session", method="bank_debit", client_reference_id="X-1")["session"]
    assert (made["payment_status"], made["client_reference_id"]) == ("unpaid", "X-1")
    assert stand_in.ask("settle", session=made["id"], outcome="succeeded")["payment_status"] == "paid"


def test_a_payment_may_have_no_session_at_all(stand_in: StandIn) -> None:
    intent = stand_in.ask("stranger_payment", amount=4000, description="Invoice 17")
    (charge,) = stand_in.client().v1.charges.list(params={"payment_intent": intent["id"]}).data
    assert (charge.amount, charge.description, charge.status) == (4000, "Invoice 17", "succeeded")
    assert stand_in.client().v1.checkout.sessions.list(params={"payment_intent": intent["id"]}).data == []
    assert not stand_in.receiver.of(DONE)


@pytest.mark.parametrize("foreign", [{"livemode": True}, {"account": "acct_other"}])
def test_events_of_another_mode_or_account_arrive_and_are_not_listed(
    stand_in: StandIn, foreign: dict[str, Any]
) -> None:
    event_id = stand_in.ask("deliver", type=DONE, object={"id": "cs_live_1"}, event=foreign)["event"]
    (letter,) = stand_in.receiver.wait_for(DONE)
    event = stripe.Webhook.construct_event(letter.body, letter.signature, SECRET)
    assert (event.id, {name: event[name] for name in foreign}) == (event_id, foreign)
    assert stand_in.client().v1.events.list().data == []
    with pytest.raises(stripe.InvalidRequestError, match="No such event"):
        stand_in.client().v1.events.retrieve(event_id)


@pytest.mark.parametrize(("seconds", "accepted"), [(-400, False), (-200, True), (400, True)])
def test_a_wrong_clock_shows_in_every_signature(stand_in: StandIn, seconds: int, accepted: bool) -> None:
    stand_in.ask("skew", seconds=seconds)
    assert stand_in.look()["signature_skew"] == seconds
    stand_in.ask("deliver", type="price.created", object={"id": "price_1"})
    (letter,) = stand_in.receiver.wait_for("price.created")
    stamp = int(str(letter.signature).partition(",")[0].removeprefix("t="))
    assert abs(stamp - letter.at - seconds) < 5
    assert verified(letter.body, str(letter.signature)) is accepted
    stand_in.ask("skew", seconds=0)
    stand_in.ask("deliver", type="price.created", object={"id": "price_2"})
    again = stand_in.receiver.wait_for("price.created", 2)[1]
    assert verified(again.body, str(again.signature))


def verified(body: bytes, signature: str) -> bool:
    try:
        stripe.Webhook.construct_event(body, signature, SECRET)
    except stripe.SignatureVerificationError as refusal:
        assert "Timestamp" in str(refusal)
        return False
    return True
