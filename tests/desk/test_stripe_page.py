"""The page on Stripe's health says in words what is wrong, and works while Stripe is silent."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask

from shop import clock, heartbeat
from shop.attention import items
from shop.db import transaction
from shop.desk import health_words
from shop.payments import health, three_way, webhooks
from shop.payments.health import Here
from shop.payments.three_way import Result, Row
from tests.conftest import running, settings_for
from tests.support import books
from tests.support.staff import at_work
from tests.support.stripe_side import StripeSide, stand_in
from tests.support.stripes_clock import Front, front_of

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "http://localhost/stripe/webhook"


@pytest.fixture
def stripe() -> Iterator[StripeSide]:
    with stand_in(URL) as side:
        yield side


@pytest.fixture
def shop(database_url: str, tmp_path: Path, stripe: StripeSide) -> Iterator[Flask]:
    with running(settings_for(database_url, tmp_path, SHOP_STRIPE_API_BASE=stripe.url)) as app:
        yield app
    clock.set_offset(0)


def told(app: Flask) -> dict[str, list[str]]:
    """The sentences of the page, by what they are called."""
    page = at_work(app, "manager").open("/staff/stripe").text
    found: dict[str, list[str]] = {}
    for level, sentence in re.findall(r"<strong>([^<]+):</strong> <span>(.*?)</span>", page):
        found.setdefault(level, []).append(sentence.replace("&#39;", "'"))
    return found


def test_all_in_order(shop: Flask) -> None:
    with transaction() as session:
        for name in ("webhook", "reconcile"):
            heartbeat.beat(session, name, clock.now() - timedelta(minutes=3, seconds=30))
    three_way.read()
    found = told(shop)
    assert set(found) == {"In order"}
    sentences = " ".join(found["In order"])
    assert "Stripe accepts the key." in sentences and f"Stripe's notices go to {URL}." in sentences
    assert "Stripe's last notice came 3 minutes ago" in sentences


def test_a_silent_stripe_is_said_and_the_rest_still_stands(app: Flask) -> None:
    found = told(app)
    assert any("Stripe cannot be reached" in sentence for sentence in found["To be mended"])
    assert "No notice of Stripe's has come in yet." in found["Worth knowing"]


def test_a_refused_key(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("fault", answer="401", path="/v1/*", times=1)
    assert told(shop)["To be mended"] == [
        "Stripe does not take SHOP_STRIPE_SECRET_KEY; make or copy a valid key in its Dashboard."
    ]


def test_a_webhook_that_lacks_events_and_has_others(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("endpoint", enabled_events=[*webhooks.NEEDED_EVENTS[1:], "customer.created"], status="disabled")
    found = told(shop)
    assert f"The webhook {URL} is disabled at Stripe; enable it there." in found["To be mended"]
    assert f"The webhook {URL} lacks events; add {webhooks.NEEDED_EVENTS[0]}." in found["To be mended"]
    assert any("sends more than is needed: customer.created" in sentence for sentence in found["Worth knowing"])


def test_a_webhook_that_goes_elsewhere(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("endpoint", url="https://old.example/stripe/webhook")
    assert any(f"No webhook is registered at Stripe for {URL}" in one for one in told(shop)["To be mended"])
    assert "https://old.example/stripe/webhook" in at_work(shop, "admin").open("/staff/stripe").text


@pytest.mark.parametrize(
    ("drift", "level", "said"),
    [
        (0.4, "ok", "agrees"),
        (-59.9, "ok", "agrees"),
        (61.0, "note", "61 s ahead of Stripe's"),
        (-239.0, "note", "239 s behind Stripe's"),
        (240.0, "fault", "240 s ahead of Stripe's"),
        (-361.0, "fault", "every notice of a payment is refused"),
        (None, "note", "not compared"),
    ],
)
def test_a_clock_is_named_by_how_wrong_it_is(drift: float | None, level: str, said: str) -> None:
    finding = health_words.of_clock(drift)
    assert finding.level == level and said in finding.sentence


@pytest.fixture
def front(shop: Flask, stripe: StripeSide) -> Iterator[Front]:
    """Stripe's API, with a clock that can be set back."""
    ours = shop.extensions["shop_settings"]
    with front_of(stripe.url) as found:
        shop.extensions["shop_settings"] = replace(ours, stripe_api_base=found.url)
        yield found
        shop.extensions["shop_settings"] = ours


def test_a_wrong_clock_is_put_on_the_list_and_settled_once_it_is_right(front: Front) -> None:
    front.behind = 361
    health.raise_if_clock_is_wrong()
    health.raise_if_clock_is_wrong()
    assert books.open_attention() == ["clock_wrong"]
    facts = items.open_items()[0].facts
    assert facts["way"] == "ahead of" and 360 <= facts["seconds"] <= 362
    front.behind = 0
    health.raise_if_clock_is_wrong()
    assert books.open_attention() == []


def test_a_clock_that_is_a_little_wrong_is_neither_raised_nor_settled(front: Front) -> None:
    front.behind = 100
    health.raise_if_clock_is_wrong()
    assert books.open_attention() == []
    front.behind = -300
    health.raise_if_clock_is_wrong()
    front.behind = -100
    health.raise_if_clock_is_wrong()
    assert [item.facts["way"] for item in items.open_items()] == ["behind"]


def test_money_told_otherwise_by_one_of_three() -> None:
    rows = (Row("EUR", 3150, 3150, 2200, 0), Row("GBP", 10, 10, 10, 0))
    (finding,) = health_words.of_money(Result(NOON, NOON, rows))
    assert finding.level == "fault"
    assert "EUR: Stripe says €31.50, our ledger €31.50, our orders €22.00" in finding.sentence
    assert health_words.widest(rows[0]) == "€9.50"


def test_a_check_that_was_long_ago(app: Flask) -> None:
    here = Here(NOON - timedelta(days=2), 0, 3, NOON - timedelta(hours=4))
    levels = [(finding.level, finding.sentence) for finding in health_words.in_our_books(here, NOON)]
    assert [level for level, _ in levels] == ["ok", "note", "fault"]
    assert "2 days ago" in levels[0][1] and "3 notices" in levels[1][1] and "4 hours ago" in levels[2][1]


def test_compare_now_shows_the_three_figures(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("stranger_payment", amount=4000)
    desk = at_work(shop, "manager")
    desk.open("/staff/stripe")
    page = desk.send("/staff/stripe/compare", follow=True).text
    assert "Compared just now." in page and ">EUR</th>" in page


def test_comparing_while_stripe_is_silent_says_so(app: Flask) -> None:
    desk = at_work(app, "manager")
    desk.open("/staff/stripe")
    assert "Stripe does not answer" in desk.send("/staff/stripe/compare", follow=True).text
