"""The desk changes, announces and ends one price at a time."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from shop.catalogue import actions
from shop.catalogue.actions import PriceRow
from shop.catalogue.models import Product
from shop.db import db, transaction
from shop.errors import NotAllowed, NotFound
from tests.catalogue.ledger_of_prices import NOON, day, history, load, midnight

LATER = NOON + timedelta(days=1)
ADVENT, CHRISTMAS = midnight(12, 1), midnight(12, 25)


def put(amount: int | None, begins: datetime | None = None, at: datetime = LATER, **key: object) -> bool:
    named = {"currency": "EUR", "step": "standard", "from_quantity": 1} | key
    with transaction() as session:
        return actions.set_price(session, "CAL", amount_minor=amount, at=at, begins=begins, **named)


@pytest.fixture
def stands(app: Flask) -> None:
    load(PriceRow("EUR", 2200))


def changed_at() -> datetime | None:
    return db.session.scalar(select(Product.changed_at).execution_options(populate_existing=True))


def test_a_new_price_follows_without_a_gap(stands: None) -> None:
    assert put(1800)
    assert history() == ["2200 11-23 12:00 – 11-24 12:00", "1800 11-24 12:00 –"]
    assert changed_at() == LATER


def test_the_same_price_again_is_no_change(stands: None) -> None:
    assert not put(2200)
    assert history() == ["2200 11-23 12:00 –"]
    assert changed_at() == NOON


@pytest.mark.parametrize(
    "key", [{"step": "reduced"}, {"currency": "GBP"}, {"from_quantity": 10}, {"step": "wholesale", "from_quantity": 50}]
)
def test_a_price_of_another_kind_stands_beside(stands: None, key: dict[str, object]) -> None:
    assert put(1500, **key)
    assert history() == ["2200 11-23 12:00 –"]
    place = {"currency": "EUR", "step": "standard", "from_quantity": 1} | key
    assert history(place["currency"], place["step"], place["from_quantity"]) == ["1500 11-24 12:00 –"]


def test_none_ends_it(stands: None) -> None:
    assert put(None)
    assert history() == ["2200 11-23 12:00 – 11-24 12:00"]
    assert not put(None, at=LATER + timedelta(hours=1))


def test_a_midnight_to_come_announces_it(stands: None) -> None:
    assert put(1800, ADVENT)
    assert history() == ["2200 11-23 12:00 – 12-01 00:00", "1800 12-01 00:00 –"]
    assert not put(1800, ADVENT)


def test_an_announced_price_ends_where_the_next_begins(stands: None) -> None:
    put(2000, CHRISTMAS)
    put(1800, ADVENT)
    assert history() == ["2200 11-23 12:00 – 12-01 00:00", "1800 12-01 00:00 – 12-25 00:00", "2000 12-25 00:00 –"]


def test_an_announcement_is_replaced_by_another_of_the_same_day(stands: None) -> None:
    put(1800, ADVENT)
    assert put(1700, ADVENT)
    assert history() == ["2200 11-23 12:00 – 12-01 00:00", "1700 12-01 00:00 –"]


def test_an_announcement_is_taken_back_by_announcing_what_stands(stands: None) -> None:
    put(1800, ADVENT)
    assert put(2200, ADVENT)
    assert history() == ["2200 11-23 12:00 –"]


def test_todays_change_leaves_what_is_announced(stands: None) -> None:
    put(1800, ADVENT)
    put(2300)
    assert history() == [
        "2200 11-23 12:00 – 11-24 12:00",
        "2300 11-24 12:00 – 12-01 00:00",
        "1800 12-01 00:00 –",
    ]


def test_an_end_can_be_announced(stands: None) -> None:
    assert put(None, ADVENT)
    assert history() == ["2200 11-23 12:00 – 12-01 00:00"]


def test_a_first_price_holds_until_the_announced_one(stands: None) -> None:
    put(1500, ADVENT, step="reduced")
    put(1600, step="reduced")
    assert history(step="reduced") == ["1600 11-24 12:00 – 12-01 00:00", "1500 12-01 00:00 –"]


@pytest.mark.parametrize(
    ("why", "wrong"),
    [
        ("step", {"step": "free"}),
        ("step", {"step": "cheap"}),
        ("tiers", {"step": "reduced", "from_quantity": 10}),
        ("quantity", {"from_quantity": 0}),
        ("currency", {"currency": "XXX"}),
        ("amount", {"amount": 0}),
        ("amount", {"amount": -1}),
        ("amount", {"amount": 100_000_000}),
        ("begins", {"begins": midnight(11, 20)}),
        ("begins", {"begins": ADVENT + timedelta(hours=1)}),
    ],
)
def test_what_cannot_be_a_price_is_refused(stands: None, why: str, wrong: dict[str, object]) -> None:
    with pytest.raises(NotAllowed) as refusal:
        put(**({"amount": 1500} | wrong))
    assert refusal.value.facts["why"] == why
    assert history() == ["2200 11-23 12:00 –"]


def test_only_pool_and_floors_may_be_nothing(stands: None) -> None:
    assert put(0, step="pool")
    assert put(0, step="floor_low")


def test_a_sku_that_is_not_there_has_no_price(app: Flask) -> None:
    with pytest.raises(NotFound):
        put(1500)


def test_prices_that_contradict_each_other_are_found_together(stands: None) -> None:
    with pytest.raises(NotAllowed) as refusal, transaction() as session:
        actions.set_price(session, "CAL", "EUR", "reduced", 1, 2500, LATER, ADVENT)
        actions.check_prices(session, "CAL", LATER)
    facts = refusal.value.facts
    assert (facts["why"], facts["row"]) == ("above_standard", PriceRow("EUR", 2500, "reduced", 1, day(12, 1)))
    assert facts["other"] == PriceRow("EUR", 2200)
    assert history(step="reduced") == []


def test_what_is_raised_together_fits_in_the_end(stands: None) -> None:
    with transaction() as session:
        actions.set_price(session, "CAL", "EUR", "reduced", 1, 2500, LATER)
        actions.set_price(session, "CAL", "EUR", "standard", 1, 3000, LATER)
        actions.set_price(session, "CAL", "EUR", "pool", 1, 0, LATER)
        actions.set_price(session, "CAL", "EUR", "forward", 1, 3500, LATER)
        actions.check_prices(session, "CAL", LATER)
    assert history() == ["2200 11-23 12:00 – 11-24 12:00", "3000 11-24 12:00 –"]
