"""The worker does every job of its timetable, and one that fails does not keep the others from theirs."""

import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from shop import clock, heartbeat, worker
from shop.attention import items as attention
from shop.checkout import place
from shop.db import transaction
from shop.mail.models import OutboxMail
from tests.conftest import running, settings_for
from tests.support import books, goods
from tests.support.buyers import order_of
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


def test_it_stops_when_it_is_told_to(shop: Flask) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=(shop, stop))
    thread.start()
    time.sleep(0.3)
    stop.set()
    thread.join(10)
    assert not thread.is_alive()
