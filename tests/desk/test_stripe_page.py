"""The page on Stripe's health says in words what is wrong, and works while Stripe is silent."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from shop import clock, heartbeat, worker
from shop.attention import items
from shop.checkout import place
from shop.db import transaction
from shop.desk import health_words
from shop.payments import health, ledger, three_way, webhooks
from shop.payments.health import Here
from shop.payments.stripe_gateway import API_VERSION
from shop.payments.three_way import Result, Row
from tests.conftest import running, settings_for
from tests.support import books, goods
from tests.support.buyers import order_of
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
    assert (facts["way"], facts["minutes"]) == ("ahead of", 6)
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


def raised_of_webhook(app: Flask) -> list[str]:
    """What is told of it as wrong after one more check; nothing if nothing is open."""
    health.raise_if_webhook_is_wrong()
    return [code for item in items.open_items() for code in item.facts["wrong"]]


@pytest.mark.parametrize(
    ("changed", "mended", "code", "said"),
    [
        ({"status": "disabled"}, {"status": "enabled"}, "disabled", "it is switched off"),
        ({"enabled_events": ["charge.refunded"]}, {"enabled_events": ["*"]}, "events", "it lacks events"),
        ({"api_version": "2019-12-03"}, {"api_version": API_VERSION}, "version", "another version"),
        ({"url": "https://old.example/stripe/webhook"}, {"url": URL}, "not_registered", "none is registered"),
    ],
)
def test_a_wrong_webhook_is_told_once_and_settles_itself(
    shop: Flask, stripe: StripeSide, changed: dict[str, Any], mended: dict[str, Any], code: str, said: str
) -> None:
    assert raised_of_webhook(shop) == []
    stripe.ask("endpoint", **changed)
    assert raised_of_webhook(shop) == [code]
    assert raised_of_webhook(shop) == [code]
    desk = at_work(shop, "manager")
    page = desk.open("/staff/attention").text
    assert said in page and URL in page and 'href="/staff/stripe"' in page
    desk.send(f"/staff/attention/{items.open_items()[0].id}/noted")
    assert raised_of_webhook(shop) == [], "a person knows of it"
    stripe.ask("endpoint", **mended)
    assert raised_of_webhook(shop) == []
    stripe.ask("endpoint", **changed)
    assert raised_of_webhook(shop) == [code], "it had been right in between"
    stripe.ask("endpoint", **mended)
    assert raised_of_webhook(shop) == []


def test_without_a_clear_answer_nothing_is_said_of_the_webhook(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("endpoint", status="disabled")
    for answer in ("403", "500"):
        stripe.ask("fault", method="GET", path="/v1/webhook_endpoints", answer=answer, times=1)
        assert raised_of_webhook(shop) == []
    assert raised_of_webhook(shop) == ["disabled"]


def test_the_hourly_check_looks_at_the_webhook(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("endpoint", status="disabled")
    worker.once(shop, [job for job in worker.TIMETABLE if job.name == "reconcile"])
    assert books.open_attention() == ["webhook_address"]


@pytest.mark.parametrize(
    ("url", "comes_here"),
    [
        (URL, True),
        ("http://127.0.0.1:8000/stripe/webhook", True),
        ("http://127.0.0.1:8000/elsewhere", False),
        ("https://shop.example/stripe/webhook", False),
    ],
)
def test_on_a_developers_machine_the_shop_goes_by_several_names(app: Flask, url: str, comes_here: bool) -> None:
    assert health.is_ours(url) is comes_here


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


def test_after_a_purchase_nothing_differs_and_zero_is_green(shop: Flask, stripe: StripeSide) -> None:
    goods.open_shop()
    goods.add_product("CAL-2026", on_hand=5)
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    ledger.settle(books.attempts()[-1].session_id or "", by="stripe")
    desk = at_work(shop, "manager")
    desk.open("/staff/stripe")
    page = desk.send("/staff/stripe/compare", follow=True).text
    (row,) = re.findall(r'<tr><th scope="row">EUR</th>(.*?)</tr>', page)
    assert re.findall(r'<td class="figure">([^<]+)</td>', row) == ["€31.50"] * 3
    assert row.endswith('<td class="figure"><span class="state" data-state="settled">none</span></td>')
    assert "Stripe, our ledger and our orders told of the same money" in page


def test_comparing_while_stripe_is_silent_says_so(app: Flask) -> None:
    desk = at_work(app, "manager")
    desk.open("/staff/stripe")
    assert "Stripe does not answer" in desk.send("/staff/stripe/compare", follow=True).text
