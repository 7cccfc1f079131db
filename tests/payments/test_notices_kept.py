"""A notice is written down before it is answered, and dealt with until it is done: nothing is lost after a 200."""

import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import clock, worker
from shop.attention import items as attention
from shop.checkout import place
from shop.db import transaction
from shop.payments import notices, sweep, webhooks
from shop.payments.models import StripeEvent
from shop.payments.stripe_gateway import EventFacts
from tests.support import books
from tests.support.buyers import order_of
from tests.support.notices import event, tell
from tests.support.stripe_side import StripeSide

READ = {"method": "GET", "path": "/v1/checkout/sessions/*"}


@pytest.fixture(autouse=True)
def the_clock_is_put_back() -> Iterator[None]:
    yield
    clock.set_offset(0)


def later(seconds: float) -> None:
    clock.set_offset(clock.offset_seconds() + seconds)


def paid_session(stripe: StripeSide) -> str:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    return books.attempts()[-1].session_id or ""


def test_with_stripe_slow_the_answer_does_not_wait(shop: Flask, stripe: StripeSide, client: FlaskClient) -> None:
    body = event(object_id=paid_session(stripe))
    stripe.ask("fault", **READ, delay=3)
    began = time.monotonic()
    assert tell(client, body) == 200
    assert time.monotonic() - began < 2
    assert books.the_order().state == "open"
    later(2)
    webhooks.catch_up()
    assert books.the_order().state == "confirmed"


def test_the_process_may_die_after_it_was_written_down(shop: Flask, stripe: StripeSide) -> None:
    session_id = paid_session(stripe)
    told = EventFacts("evt_1", "checkout.session.completed", False, "checkout.session", session_id, None)
    assert notices.write_down(told)  # and here it dies
    later(3)
    webhooks.catch_up()
    assert books.the_order().state == "confirmed"
    assert books.mails() == ["paid"]


def test_until_the_answer_is_out_the_worker_leaves_it_alone(shop: Flask, stripe: StripeSide) -> None:
    notices.write_down(EventFacts("evt_1", "checkout.session.completed", False, "checkout.session", "cs_x", None))
    assert notices.due() == []
    assert notices.waiting() == 1


def test_told_again_while_it_waits_it_is_dealt_with_at_once_and_once(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    body = event(object_id=paid_session(stripe))
    stripe.ask("fault", **READ, answer="drop_before")
    assert tell(client, body) == 200
    assert tell(client, body) == 200
    assert books.the_order().state == "confirmed"
    later(10)
    webhooks.catch_up()
    assert (books.ledger_rows()[0], books.mails()) == (("payment", 3150), ["paid"])
    assert notices.waiting() == 0


def test_the_order_in_which_they_are_caught_up_makes_no_difference(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    session_id = paid_session(stripe)
    stripe.ask("fault", **READ, answer="503", times=2)
    assert tell(client, event("checkout.session.expired", session_id, id="evt_late")) == 200
    assert tell(client, event("checkout.session.completed", session_id)) == 200
    later(10)
    webhooks.catch_up()
    assert books.history() == ["placed", "pay"]
    assert notices.waiting() == 0


def test_with_stripe_out_of_reach_one_question_ends_the_round(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    session_id = paid_session(stripe)
    stripe.ask("fault", **READ, answer="drop_before", times=5)
    for number in range(4):
        assert tell(client, event(object_id=session_id, id=f"evt_{number}")) == 200
    later(10)
    webhooks.catch_up()  # asks once, in vain
    assert notices.waiting() == 4
    webhooks.catch_up()
    assert notices.waiting() == 1
    assert books.the_order().state == "confirmed"


def test_what_stripe_refuses_is_shown_to_a_person_and_does_not_hold_up_the_next(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    session_id = paid_session(stripe)
    stripe.ask("fault", **READ, answer="drop_before", times=2)
    assert tell(client, event(object_id="a.b", id="evt_bad")) == 200
    assert tell(client, event(object_id=session_id, id="evt_good")) == 200
    later(10)
    worker.once(shop, [job for job in worker.TIMETABLE if job.name == "notices"])
    assert books.the_order().state == "confirmed"
    assert books.open_attention() == ["left_aside"]
    assert notices.waiting() == 1


def test_what_is_done_is_not_asked_about_again(shop: Flask, stripe: StripeSide, client: FlaskClient) -> None:
    body = event(object_id=paid_session(stripe))
    assert tell(client, body) == 200
    asked = len(stripe.requests("GET", f"/v1/checkout/sessions/{books.attempts()[0].session_id}"))
    later(86_400)
    webhooks.catch_up()
    assert tell(client, body) == 200
    assert len(stripe.requests("GET", f"/v1/checkout/sessions/{books.attempts()[0].session_id}")) == asked
    (row,) = books.every(StripeEvent)
    assert row.done_at is not None


def test_it_is_tried_ever_more_rarely_and_never_given_up() -> None:
    pauses = [notices.pause_after(tries).total_seconds() for tries in range(20)]
    assert pauses[:5] == [1, 2, 4, 8, 16]
    assert pauses == sorted(pauses)
    assert notices.pause_after(10_000) == timedelta(hours=1)


def test_a_slow_mail_server_does_not_hold_notices_up() -> None:
    assert [job.name for job in worker.TIMETABLE if job.aside] == ["notices"]


# As the server of the version before wrote them: it noted no notice that it had not dealt with.
OLD_FACTS = {"object": "checkout.session", "id": "cs_x"}


def test_what_an_older_server_kept_waits_for_nobody(shop: Flask) -> None:
    keep_as_an_older_server("evt_old")
    assert notices.waiting() == 0
    assert notices.due() == []


def test_told_again_it_is_kept_as_it_came_last(shop: Flask, stripe: StripeSide, client: FlaskClient) -> None:
    session_id = paid_session(stripe)
    keep_as_an_older_server("evt_old")
    stripe.ask("fault", **READ, answer="drop_before")
    assert tell(client, event(object_id=session_id, id="evt_old")) == 200
    assert notices.waiting() == 1
    later(10)
    webhooks.catch_up()
    assert (books.the_order().state, notices.waiting(), books.open_attention()) == ("confirmed", 0, [])


def test_one_that_nobody_understands_is_shown_once_and_stands_in_nobodys_way(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    session_id = paid_session(stripe)
    keep_as_an_older_server("evt_old", due=True)
    stripe.ask("fault", **READ, answer="drop_before")
    assert tell(client, event(object_id=session_id, id="evt_new")) == 200
    later(10)
    webhooks.catch_up()
    assert (books.the_order().state, notices.waiting()) == ("confirmed", 1)
    assert [(item.kind, item.object_key) for item in attention.open_items()] == [("left_aside", "evt_old")]
    note_all()
    later(7200)
    webhooks.catch_up()
    assert books.open_attention() == []


def test_what_stripe_does_not_know_is_shown_once_and_done_with(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    assert tell(client, event("payout.paid", "po_gone")) == 200
    assert [(item.kind, item.object_key) for item in attention.open_items()] == [("left_aside", "po_gone")]
    assert notices.waiting() == 0
    note_all()
    assert tell(client, event("payout.failed", "po_gone", id="evt_2")) == 200
    assert (books.open_attention(), notices.waiting()) == ([], 0)


def test_what_a_person_has_noted_is_told_again_only_for_another_reason(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    assert tell(client, event(object_id="a.b")) == 200
    note_all()
    later(10)
    webhooks.catch_up()
    assert (books.open_attention(), notices.waiting()) == ([], 1)
    sweep.left_aside("a.b", ZeroDivisionError())
    assert books.open_attention() == ["left_aside"]


def keep_as_an_older_server(event_id: str, *, due: bool = False) -> None:
    now = clock.now()
    with transaction() as session:
        session.add(
            StripeEvent(
                id=event_id,
                type="checkout.session.completed",
                facts=OLD_FACTS,
                received_at=now,
                next_attempt_at=now if due else None,
            )
        )


def note_all() -> None:
    for item_id in [item.id for item in attention.open_items()]:
        with transaction() as session:
            attention.settle(session, item_id, "staff:1", "noted", clock.now())
