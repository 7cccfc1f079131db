"""A part of the check that fails does not keep the others from being gone through, and is never silent."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from flask import Flask
from sqlalchemy import delete, text

from shop import clock, worker
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.db import transaction
from shop.errors import NotAllowed
from shop.heartbeat import last_seen
from shop.payments import attempts, check
from shop.payments.models import LedgerRow
from tests.payments.test_payouts import paid_order
from tests.support import books
from tests.support.stripe_side import StripeSide

HERE = ("left_aside", "reconcile/stock")


@contextmanager
def without(table: str) -> Iterator[None]:
    """The table cannot be read, as after a restore that went half through."""
    rename(table, f"{table}_elsewhere")
    try:
        yield
    finally:
        rename(f"{table}_elsewhere", table)


def rename(table: str, name: str) -> None:
    with transaction() as session:
        session.execute(text(f"ALTER TABLE {table} RENAME TO {name}"))


@pytest.fixture
def intent(shop: Flask, stripe: StripeSide) -> str:
    return paid_order(stripe)


def test_the_others_are_gone_through_and_a_person_is_told(intent: str, stripe: StripeSide) -> None:
    stripe.ask("dashboard_refund", payment_intent=intent, amount=500)
    with transaction() as session:
        session.execute(delete(LedgerRow).where(LedgerRow.kind == "fee"))
    with without("stripe_events"):  # one of the first
        report = check.compare()
    assert (report.fees, report.mended[0][0], report.failed) == (1, "refund", ["reconcile/events"])
    assert report.left == [("left_aside", "reconcile/events")]
    assert last_seen("reconcile") is None  # the next one looks back as far


def test_one_that_was_noted_is_not_told_again_but_is_still_left(intent: str) -> None:
    with without("stock_moves"):
        check.compare()
        note_all()
        assert check.compare().left == [HERE]
    assert books.open_attention() == []


def test_it_settles_by_itself_once_the_part_works_again(intent: str) -> None:
    with without("stock_moves"):
        check.compare()
    assert books.open_attention() == ["left_aside"]
    assert check.compare().left == []
    assert last_seen("reconcile") is not None


def test_a_part_is_tried_again_by_its_name(intent: str) -> None:
    with without("stock_moves"):
        check.compare()
        with pytest.raises(NotAllowed):
            check.try_again("reconcile/stock")
    check.try_again("reconcile/stock")
    assert books.open_attention() == []


@pytest.mark.parametrize("key", ["reconcile/stock", "reconcile"])
def test_what_was_tried_again_in_vain_later_is_told_again(intent: str, key: str) -> None:
    for _ in range(2):
        with without("stock_moves"):
            check.compare()
        assert books.open_attention() == ["left_aside"]
        check.try_again(key)
        assert books.open_attention() == []


def test_whatever_keeps_the_hourly_check_from_its_end_is_seen(shop: Flask, stripe: StripeSide) -> None:
    with without("heartbeats"):
        worker.reconcile()
        assert told_of_the_check() == [("left_aside", "reconcile")]
    worker.reconcile()
    assert told_of_the_check() == []


def test_a_key_that_is_taken_again_needs_nobody(shop: Flask, stripe: StripeSide) -> None:
    attempts.report_locked()
    worker.reconcile()
    assert told_of_the_check() == []


def test_it_needs_nobody_as_soon_as_one_question_is_answered(shop: Flask, stripe: StripeSide) -> None:
    attempts.report_locked()
    stripe.ask("fault", method="GET", path="/v1/charges", answer="drop_before", times=2)
    worker.reconcile()
    assert (told_of_the_check(), last_seen("reconcile")) == ([], None)


def test_a_key_that_opens_only_some_doors_is_still_told_of(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("fault", method="GET", path="/v1/charges", answer="403", times=2)
    for _ in range(2):
        worker.reconcile()
    assert told_of_the_check() == [("stripe_key_refused", "stripe")]
    assert [item.kind for item in books.every(AttentionItem)].count("stripe_key_refused") == 1


def told_of_the_check() -> list[tuple[str, str]]:
    """What is told of the webhook is another matter."""
    items = attention.open_items()
    return [(item.kind, item.object_key) for item in items if item.kind in ("left_aside", "stripe_key_refused")]


def note_all() -> None:
    for item_id in [item.id for item in attention.open_items()]:
        with transaction() as session:
            attention.settle(session, item_id, "staff:1", "noted", clock.now())
