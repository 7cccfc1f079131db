"""Refused notices are counted, cheaply, and a person is told when they are many or when nothing passes any more."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from shop import clock
from shop.attention.models import AttentionItem
from shop.db import db
from shop.payments import alarm_rules, alarms
from shop.payments.alarm_rules import Count
from shop.payments.models import RefusedNotices
from tests.support import books
from tests.support.notices import WEBHOOK, event, tell
from tests.support.statements import counted

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def minutes(n: float) -> timedelta:
    return timedelta(minutes=n)


def count(**changed: object) -> Count:
    values = {"day": NOON.date(), "today": 0, "hour_began_at": NOON, "in_hour": 0, "in_a_row": 0, "row_began_at": NOON}
    return Count(**values | changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "last_good", "alarming"),
    [
        (count(in_hour=19), NOON, False),
        (count(in_hour=20), NOON, True),
        (count(in_a_row=4), None, False),
        (count(in_a_row=5), None, True),
        (count(in_a_row=5), NOON - minutes(29), False),
        (count(in_a_row=5), NOON - minutes(30), True),
        (count(today=10_000), None, False),
    ],
)
def test_many_in_an_hour_or_nothing_but_failures_is_alarming(
    found: Count, last_good: datetime | None, alarming: bool
) -> None:
    assert alarm_rules.is_alarming(found, last_good, NOON) is alarming


def test_hours_and_days_begin_anew() -> None:
    before = count(today=7, in_hour=7, in_a_row=7)
    assert alarm_rules.counted(before, 2, 1, None, NOON + minutes(59)) == count(today=9, in_hour=9, in_a_row=8)
    after = alarm_rules.counted(before, 2, 1, None, NOON + minutes(60))
    assert (after.today, after.in_hour, after.in_a_row) == (9, 2, 8)
    tomorrow = alarm_rules.counted(before, 2, 1, None, NOON + timedelta(days=1))
    assert (tomorrow.today, tomorrow.in_hour) == (2, 2)


def test_one_that_passed_ends_the_row() -> None:
    after = alarm_rules.counted(count(in_a_row=4), 1, 1, NOON + minutes(1), NOON + minutes(2))
    assert (after.in_a_row, after.row_began_at) == (1, NOON + minutes(2))


@pytest.fixture(autouse=True)
def the_clock_is_put_back() -> Iterator[None]:
    yield
    clock.set_offset(0)


def later(**how: float) -> None:
    clock.set_offset(clock.offset_seconds() + timedelta(**how).total_seconds())


def refuse(client: FlaskClient, times: int = 1) -> None:
    for _ in range(times):
        assert tell(client, event(), secret="whsec_other") == 400


def test_five_that_claim_to_be_stripes_and_none_that_is_are_told_once(shop: Flask, client: FlaskClient) -> None:
    refuse(client, 4)
    later(minutes=1)
    refuse(client)
    (item,) = books.every(AttentionItem)
    assert (item.kind, item.facts["count"]) == ("signature_failures", 5)
    later(minutes=1)
    refuse(client)
    assert len(books.every(AttentionItem)) == 1
    assert alarms.signature_failures_today() == 6


def test_while_others_pass_five_are_nothing(shop: Flask, client: FlaskClient) -> None:
    assert tell(client, event("customer.created", "cus_1")) == 200
    for _ in range(5):
        later(minutes=1)
        refuse(client)
    assert books.open_attention() == []


def test_twenty_in_an_hour_are_told_whatever_passes(shop: Flask, client: FlaskClient) -> None:
    for n in range(20):
        assert tell(client, event("customer.created", "cus_1", id=f"evt_{n}")) == 200
        later(minutes=1)
        refuse(client)
    assert books.open_attention() == ["signature_failures"]


def test_a_scanner_that_does_not_even_try_to_sign_is_not_taken_for_stripe(shop: Flask, client: FlaskClient) -> None:
    for _ in range(6):
        assert client.post(WEBHOOK, data=b"x", headers={"Stripe-Signature": "let me in"}).status_code == 400
        later(minutes=1)
    assert books.open_attention() == []
    assert alarms.signature_failures_today() == 6


def test_a_thousand_knocks_in_a_minute_are_one_write(shop: Flask, client: FlaskClient) -> None:
    refuse(client)
    with counted() as statements:
        refuse(client, 200)
    assert statements == []
    later(minutes=1)
    refuse(client)
    assert alarms.signature_failures_today() == 202
    assert len(list(db.session.scalars(select(RefusedNotices)))) == 1


def test_yesterday_is_not_today(shop: Flask, client: FlaskClient) -> None:
    refuse(client)
    later(days=1)
    assert alarms.signature_failures_today() == 0
