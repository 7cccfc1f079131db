"""The worker does every job of its timetable, and one that fails does not keep the others from theirs."""

import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from shop import clock, heartbeat, worker
from shop.aftersales import cancelling
from shop.aftersales import deciding as decisions
from shop.attention import items as attention
from shop.checkout import place
from shop.db import transaction
from shop.mail.models import OutboxMail
from shop.orders import actions, deciding, numbers
from shop.payments import ledger
from shop.stock import ledger as stock
from tests.conftest import running, settings_for
from tests.support import books, goods
from tests.support.buyers import order_of
from tests.support.notices import event, tell
from tests.support.stripe_side import StripeSide, stand_in

SECOND = {"minor": 3150, "currency": "EUR", "payment_intent": "pi_2"}


@pytest.fixture
def stripe() -> Iterator[StripeSide]:
    with stand_in() as side:
        yield side


@pytest.fixture
def shop(database_url: str, tmp_path: Path, stripe: StripeSide) -> Iterator[Flask]:
    with running(settings_for(database_url, tmp_path, SHOP_STRIPE_API_BASE=stripe.url)) as app:
        goods.open_shop()
        goods.add_product("CAL-2026", on_hand=5)
        yield app
        clock.set_offset(0)


def test_one_round_finds_a_payment_nobody_told_of(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    worker.once(shop)
    assert books.the_order().state == "confirmed"
    assert heartbeat.last_seen("worker") is not None
    assert heartbeat.last_seen("reconcile") is not None


def test_with_mail_and_stripe_silent_the_worker_lives_on(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    stripe.ask("fault", path="/v1/*", answer="drop_before", times=50)
    worker.once(shop)
    assert heartbeat.last_seen("worker") is not None
    assert books.the_order().state == "open"


def test_a_job_that_fails_does_not_keep_the_others_from_theirs(shop: Flask) -> None:
    done: list[str] = []

    def fail() -> None:
        raise ZeroDivisionError

    jobs = [
        worker.Job("bad", timedelta(seconds=1), fail),
        worker.Job("good", timedelta(seconds=1), lambda: done.append("good")),
    ]
    worker.once(shop, jobs)
    assert done == ["good"]


def test_a_mail_nobody_takes_is_shown_once_also_after_it_was_settled(shop: Flask) -> None:
    with transaction() as session:
        session.add(a_mail_that_was_given_up())
    worker.show_given_up_mail()
    item_id = attention.open_items()[0].id
    with transaction() as session:
        attention.settle(session, item_id, "staff:1", "called them", clock.now())
    worker.show_given_up_mail()
    assert attention.open_items() == []


def a_mail_that_was_given_up() -> OutboxMail:
    now = clock.now()
    words = dict.fromkeys(("subject", "text", "html"), "x")
    return OutboxMail(
        once="x", message="paid", language="en", to="a@b.example", message_id="<x@y>", state="given_up",
        created_at=now, next_attempt_at=now, **words,
    )  # fmt: skip


def test_each_anomaly_is_written_once_to_whoever_is_to_be_told(
    database_url: str, tmp_path: Path, stripe: StripeSide
) -> None:
    told = {"SHOP_ALERT_EMAIL": "rosa@shop.example", "SHOP_STRIPE_API_BASE": stripe.url}
    with running(settings_for(database_url, tmp_path, **told)):
        with transaction() as session:
            attention.raise_item(session, "double_payment", "K7RM-2QXD-P", SECOND, clock.now())
        item_id = attention.open_items()[0].id
        worker.tell_of_anomalies()
        worker.tell_of_anomalies()
        (mail,) = books.every(OutboxMail)
    assert (mail.to, mail.message) == ("rosa@shop.example", "staff_alert")
    assert "Paid twice" in mail.subject
    assert "K7RM-2QXD-P" in mail.subject and "K7RM-2QXD-P" in mail.text
    words = " ".join(mail.text.split())
    assert "A second payment of €31.50 came in for an order that was paid already." in words
    assert "Send the second payment back, unless the buyer wants you to keep it." in words
    assert f"http://localhost/staff/attention#item-{item_id}" in mail.text


def do(shop: Flask, name: str) -> None:
    """What the timetable calls by this name, and nothing else."""
    (job,) = (job for job in worker.TIMETABLE if job.name == name)
    worker.once(shop, [job])


def later(stripe: StripeSide, seconds: int) -> None:
    clock.set_offset(seconds)
    stripe.ask("clock", advance=seconds)


def test_stripe_is_compared_with_our_books_every_hour(shop: Flask, stripe: StripeSide) -> None:
    assert {job.name: job.every for job in worker.TIMETABLE}["reconcile"] == timedelta(hours=1)
    stripe.pay(place.place_order(order_of()).pay_url or "")
    do(shop, "reconcile")
    assert books.the_order().state == "confirmed"


def test_what_is_waited_for_is_done_often_enough() -> None:
    """Stripe's notices and mails at once; copies that nobody pays for go back to the shelf within minutes."""
    every = {job.name: job.every for job in worker.TIMETABLE}
    assert max(every[name] for name in ("notices", "mail")) <= timedelta(seconds=5)
    within_a_minute = ("beat", "lapse", "abandoned sessions", "refunds", "back orders")
    assert max(every[name] for name in within_a_minute) <= timedelta(minutes=1)
    assert max(every[name] for name in ("anomalies", "given up mail", "orphans")) <= timedelta(minutes=10)


def test_the_worker_says_that_it_lives(shop: Flask) -> None:
    do(shop, "beat")
    assert heartbeat.last_seen("worker") is not None


def test_an_order_whose_time_is_up_lapses(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    later(stripe, 3800)
    do(shop, "lapse")
    assert (books.the_order().state, books.stock()) == ("expired", (5, 0))


def test_a_session_that_nobody_may_pay_any_more_is_ended(shop: Flask, stripe: StripeSide) -> None:
    number = place.place_order(order_of()).number
    with transaction() as session:
        actions.expire(session, number, by="shop", at=clock.now())
    later(stripe, 180)
    do(shop, "abandoned sessions")
    assert [one["status"] for one in stripe.objects("checkout/sessions")] == ["expired"]


def test_a_refund_without_a_clear_answer_is_asked_for_again(shop: Flask, stripe: StripeSide) -> None:
    stripe.pay(place.place_order(order_of()).pay_url or "")
    ledger.settle(books.attempts()[0].session_id or "", by="stripe")
    stripe.ask("fault", method="POST", path="/v1/refunds", answer="429", times=2)
    cancelling.cancel(books.the_order().number, "buyer_asked", "buyer")
    assert stripe.objects("refunds") == []
    stripe.ask("clear_faults")
    later(stripe, 600)
    do(shop, "refunds")
    assert [one["amount"] for one in stripe.objects("refunds")] == [3150]


def test_a_back_order_gets_its_copies_when_they_have_come(shop: Flask, stripe: StripeSide) -> None:
    number = paid_too_late(stripe)
    decisions.back_order(number, "staff:1")
    with transaction() as session:
        stock.adjust(session, "CAL-2026", 1, "delivery", "note 12", clock.now())
    do(shop, "back orders")
    assert (deciding.waiting(), books.stock()) == ([], (1, 1))


def paid_too_late(stripe: StripeSide) -> str:
    """An order that lapsed, was paid all the same, and whose copies are gone."""
    placed = place.place_order(order_of())
    with transaction() as session:
        actions.expire(session, placed.number, by="shop", at=clock.now())
        stock.adjust(session, "CAL-2026", -5, "loss", "water", clock.now())
    stripe.pay(placed.pay_url or "")
    ledger.settle(books.attempts()[0].session_id or "", by="stripe")
    return placed.number


def test_promises_that_nobody_counts_on_are_released(shop: Flask) -> None:
    with transaction() as session:
        stock.reserve(session, {"CAL-2026": 2}, numbers.new_number(), clock.now())
    do(shop, "orphans")
    assert books.stock() == (5, 0)


def test_a_notice_that_could_not_be_dealt_with_at_once_is_taken_up_again(shop: Flask, stripe: StripeSide) -> None:
    stripe.pay(place.place_order(order_of()).pay_url or "")
    stripe.ask("fault", method="GET", path="/v1/checkout/sessions/*", answer="drop_before", times=2)
    assert tell(shop.test_client(), event(object_id=books.attempts()[0].session_id or "")) == 200
    assert books.the_order().state == "open"
    stripe.ask("clear_faults")
    clock.set_offset(10)
    do(shop, "notices")
    assert books.the_order().state == "confirmed"


def test_mail_that_nobody_takes_is_tried_and_put_before_a_person_and_told(
    database_url: str, tmp_path: Path, stripe: StripeSide
) -> None:
    told = {"SHOP_ALERT_EMAIL": "rosa@shop.example", "SHOP_STRIPE_API_BASE": stripe.url}
    with running(settings_for(database_url, tmp_path, **told)) as shop:
        with transaction() as session:
            session.add(a_mail_that_was_given_up())
        do(shop, "given up mail")
        assert books.open_attention() == ["mail_given_up"]
        do(shop, "anomalies")
        assert books.mails() == ["paid", "staff_alert"]
        do(shop, "mail")
        assert books.every(OutboxMail)[-1].attempts == 1


def test_it_stops_when_it_is_told_to(shop: Flask) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=(shop, stop))
    thread.start()
    time.sleep(0.3)
    stop.set()
    thread.join(10)
    assert not thread.is_alive()
