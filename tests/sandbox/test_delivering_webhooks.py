"""Webhooks: signed, tried again, recorded, and bent on request."""

import json
import time

import pytest
import stripe

from tests.sandbox.conftest import SECRET, Letter, StandIn, until

DONE = "checkout.session.completed"


def accepts(letter: Letter, secret: str = SECRET) -> bool:
    try:
        stripe.Webhook.construct_event(letter.body, letter.signature, secret)
    except stripe.SignatureVerificationError:
        return False
    return True


def test_a_failed_delivery_is_tried_again_with_the_same_event(stand_in: StandIn) -> None:
    stand_in.receiver.answers = [500, 302]
    stand_in.ask("deliver", type="price.created", object={"id": "price_1"})
    letters = stand_in.receiver.wait_for("price.created", 3)
    assert len({letter.event["id"] for letter in letters}) == 1 and all(map(accepts, letters))
    until(lambda: stand_in.look()["deliveries"] == {"delivered": 1}, "the last answer")
    (delivery,) = stand_in.look("/deliveries")["deliveries"]
    assert [attempt["status"] for attempt in delivery["attempts"]] == [500, 302, 200]


def test_trying_ends(stand_in: StandIn) -> None:
    stand_in.receiver.answers = [500] * 9
    event_id = stand_in.ask("deliver", type="price.created", object={"id": "price_1"})["event"]
    until(lambda: stand_in.look()["deliveries"] == {"failed": 1}, "the last attempt")
    assert len(stand_in.receiver.letters) == 4
    events = stand_in.client().v1.events
    assert [event.id for event in events.list(params={"delivery_success": False}).data] == [event_id]
    stand_in.receiver.answers = []
    stand_in.ask("resend", event=event_id)
    until(lambda: not events.list(params={"delivery_success": False}).data, "the event to count as delivered")


def test_pending_webhooks_are_counted(stand_in: StandIn) -> None:
    stand_in.ask("webhooks", mode="hold")
    stand_in.paid()
    events = stand_in.client().v1.events
    assert events.list(params={"type": DONE}).data[0].pending_webhooks == 1
    stand_in.ask("release")
    stand_in.receiver.wait_for(DONE)
    until(lambda: events.list(params={"type": DONE}).data[0].pending_webhooks == 0, "no pending webhooks")


def test_the_signature_has_real_time_and_the_event_the_stand_ins(stand_in: StandIn) -> None:
    stand_in.ask("clock", advance=86400)
    stand_in.paid()
    (letter,) = stand_in.receiver.wait_for(DONE)
    assert accepts(letter)
    assert abs(letter.event["created"] - time.time() - 86400) < 5


def test_dropped_events_are_lost_but_listed(stand_in: StandIn) -> None:
    stand_in.ask("webhooks", mode="drop", types=["checkout.*"], count=1)
    stand_in.paid()
    stand_in.receiver.wait_for("charge.succeeded")
    assert not stand_in.receiver.of(DONE)
    listed = stand_in.client().v1.events.list(params={"types": [DONE], "delivery_success": False})
    assert len(listed.data) == 1
    stand_in.paid()
    stand_in.receiver.wait_for(DONE)


def test_held_events_arrive_when_released(stand_in: StandIn) -> None:
    stand_in.ask("webhooks", mode="hold", types=[DONE])
    stand_in.paid()
    stand_in.receiver.wait_for("charge.succeeded")
    assert not stand_in.receiver.of(DONE)
    assert stand_in.ask("release") == {"released": 1}
    stand_in.receiver.wait_for(DONE)


def test_events_are_repeated(stand_in: StandIn) -> None:
    stand_in.ask("webhooks", mode="repeat", types=[DONE], times=3)
    stand_in.paid()
    letters = stand_in.receiver.wait_for(DONE, 3)
    assert len({letter.event["id"] for letter in letters}) == 1


def test_events_arrive_in_the_other_order(stand_in: StandIn) -> None:
    stand_in.ask("webhooks", mode="reorder", types=["charge.succeeded", DONE], count=2)
    stand_in.paid()
    stand_in.receiver.wait_for("charge.succeeded")
    order = [kind for kind in stand_in.receiver.kinds() if kind in ("charge.succeeded", DONE)]
    assert order == [DONE, "charge.succeeded"]


def test_events_are_delayed(stand_in: StandIn) -> None:
    stand_in.ask("webhooks", mode="delay", types=[DONE], seconds=0.5)
    began = time.time()
    stand_in.paid()
    (letter,) = stand_in.receiver.wait_for(DONE)
    assert letter.at - began >= 0.5


def test_a_bad_signature_is_sent_once(stand_in: StandIn) -> None:
    stand_in.ask("webhooks", mode="bad_signature", types=[DONE], count=1)
    stand_in.receiver.answers = []
    stand_in.paid()
    (letter,) = stand_in.receiver.wait_for(DONE)
    assert not accepts(letter)


@pytest.mark.parametrize(("signature", "good"), [("good", True), ("bad", False), ("old", False), ("none", False)])
def test_a_resent_event_may_be_forged(stand_in: StandIn, signature: str, good: bool) -> None:
    stand_in.paid()
    (first,) = stand_in.receiver.wait_for(DONE)
    stand_in.ask("resend", event=first.event["id"], signature=signature)
    second = stand_in.receiver.wait_for(DONE, 2)[1]
    assert accepts(second) is good
    assert (second.signature is None) is (signature == "none")


def test_a_stale_signature_is_followed_by_a_fresh_one(stand_in: StandIn) -> None:
    stand_in.receiver.answers = [400]
    stand_in.ask("deliver", type="price.created", object={"id": "p"}, signature="old")
    first, second = stand_in.receiver.wait_for("price.created", 2)
    assert not accepts(first) and accepts(second)


def test_anything_can_be_delivered(stand_in: StandIn) -> None:
    stand_in.ask("deliver", type="made.up", object={"id": "x"}, event={"livemode": True})
    (letter,) = stand_in.receiver.wait_for("made.up")
    assert letter.event["livemode"] is True and letter.event["data"]["object"] == {"id": "x"}
    stand_in.ask("deliver", body="[]")
    until(lambda: any(letter.body == b"[]" for letter in stand_in.receiver.letters), "the raw body")


def test_several_secrets_are_valid_while_they_rotate(stand_in: StandIn) -> None:
    stand_in.ask("secrets", secrets=["whsec_new", SECRET])
    stand_in.paid()
    (letter,) = stand_in.receiver.wait_for(DONE)
    assert accepts(letter) and accepts(letter, "whsec_new") and not accepts(letter, "whsec_other")


def test_the_endpoint_chooses_its_events(stand_in: StandIn) -> None:
    stand_in.ask("endpoint", enabled_events=[DONE], api_version="2025-03-31.basil")
    stand_in.paid()
    (letter,) = stand_in.receiver.wait_for(DONE)
    assert letter.event["api_version"] == "2025-03-31.basil" and set(stand_in.receiver.kinds()) == {DONE}
    stand_in.ask("endpoint", status="disabled")
    stand_in.paid()
    assert stand_in.look()["deliveries"] == {"delivered": 1}
    assert stand_in.client().v1.webhook_endpoints.list().data[0].status == "disabled"


def test_events_know_which_request_caused_them(stand_in: StandIn) -> None:
    intent = stand_in.paid().payment_intent
    stand_in.client().v1.refunds.create(params={"payment_intent": intent}, options={"idempotency_key": "refund-1"})
    (letter,) = stand_in.receiver.wait_for("refund.created")
    assert letter.event["request"]["idempotency_key"] == "refund-1"
    assert letter.event["request"]["id"].startswith("req_")


def test_events_are_listed_by_type_and_time(stand_in: StandIn) -> None:
    stand_in.paid()
    events = stand_in.client().v1.events
    assert {event.type for event in events.list(params={"type": "charge.*"}).data} == {"charge.succeeded"}
    now = int(time.time())
    assert events.list(params={"created": {"gte": now + 60}}).data == []
    event = events.list(params={"types": [DONE], "created": {"gte": now - 60}}).data[0]
    assert json.loads(str(events.retrieve(event.id)))["data"]["object"]["object"] == "checkout.session"
