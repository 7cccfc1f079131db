"""Scenario 77: our machine's clock runs six minutes ahead, and every notice looks too old to be believed."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from shop.desk import health_words
from shop.payments import health
from tests.support import books
from tests.support.stripes_clock import Front, front_of
from tests.support.world import World

SKEW = 361


@pytest.fixture
def front(world: World) -> Iterator[Front]:
    """Stripe's API seen from here; the clocks differ by six minutes."""
    ours = world.app.extensions["shop_settings"]
    with front_of(world.stripe.url) as found:
        world.app.extensions["shop_settings"] = replace(ours, stripe_api_base=found.url)
        found.behind = SKEW
        world.stripe.ask("skew", seconds=-SKEW)
        yield found
        world.app.extensions["shop_settings"] = ours


def test_77_the_page_the_list_and_the_doctor_name_the_clock(world: World, front: Front) -> None:
    placed = world.order()
    world.pay(placed)
    assert books.the_order().state == "open", "no notice was believed"
    world.work(["reconcile"])
    assert books.the_order().state == "confirmed", "the hourly check found it all the same"
    assert "Thank you. It is paid." in world.page(placed)
    said = re.compile("clock is 36[0-2] s ahead of Stripe")
    assert said.search(world.desk().open("/staff/stripe").text)
    assert any(one.level == "fault" and said.search(one.sentence) for one in health_words.at_stripe(health.there()))
    assert "The clock runs about 6 minutes ahead of" in world.desk().open("/staff/attention").text
    world.press("clock_wrong", "noted", remark="NTP is on again.")


def test_77_noted_it_comes_back_only_if_it_is_another_one(world: World, front: Front) -> None:
    world.work(["reconcile"])
    world.press("clock_wrong", "noted")
    front.behind = SKEW + 3
    world.work(["reconcile"])
    assert books.open_attention() == [], "the same clock, three seconds on"
    front.behind = 0
    world.work(["reconcile"])
    front.behind = SKEW
    world.work(["reconcile"])
    assert books.open_attention() == ["clock_wrong"], "it had been right in between"
    front.behind = 2 * SKEW
    world.press("clock_wrong", "noted")
    world.work(["reconcile"])
    assert world.item("clock_wrong").facts["minutes"] == 12
    world.press("clock_wrong", "noted")


def test_77_once_the_clock_is_right_the_matter_settles_itself(world: World, front: Front) -> None:
    world.work(["reconcile"])
    assert books.open_attention() == ["clock_wrong"]
    front.behind = 0
    world.work(["reconcile"])
    assert books.open_attention() == []
    assert "the clock is right again" in world.desk().open("/staff/attention/settled").text
