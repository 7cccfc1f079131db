"""The worker does every job of its timetable, and one that fails does not keep the others from theirs."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from shop import heartbeat, worker
from shop.checkout import place
from tests.conftest import running, settings_for
from tests.support import books, goods
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide, stand_in


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


def test_it_stops_when_it_is_told_to(shop: Flask) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=(shop, stop))
    thread.start()
    time.sleep(0.3)
    stop.set()
    thread.join(10)
    assert not thread.is_alive()
