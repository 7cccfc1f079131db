"""Money that goes back for copies paid forward: their places leave the pool with it, once, unless they are taken."""

import pytest
from flask import Flask

from shop.aftersales import cancelling
from shop.attention.models import AttentionItem
from shop.checkout import place
from shop.desk import anomalies
from shop.errors import AlreadyDone
from shop.fulfilment import packing
from shop.orders.models import Order
from shop.payments import attempts, refunds
from tests.promotions.acts import assert_the_books_agree, pool, sell_with_pool
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def paid(stripe: StripeSide, *basket: tuple[str, int, str]) -> str:
    """The number of an order that is placed and paid."""
    placed = place.place_order(order_of(basket=basket))
    stripe.pay(placed.pay_url or "")
    attempts.settle_all(placed.number, by="shop")
    return placed.number


def take(email: str = "juma@example.org") -> str:
    return place.place_order(order_of("SEEDS", step="pool", email=email)).number


def intent() -> str:
    return books.attempts()[0].payment_intent or ""


def history_of(number: str) -> list[str]:
    return [event.act for order in books.every(Order) if order.number == number for event in order.history]


@pytest.fixture
def number(shop: Flask, stripe: StripeSide) -> str:
    """An order that has paid two copies forward."""
    sell_with_pool(on_hand=10)
    number = paid(stripe, ("SEEDS", 2, "forward"))
    assert (pool(), books.stock("SEEDS")) == ((2, 0), (10, 2))
    return number


def test_sending_the_rest_back_takes_the_free_places_out(number: str) -> None:
    cancelling.refund_rest(number, by="staff:1")
    assert books.ledger_rows() == [("payment", 3000), ("refund", -3000)]
    assert (pool(), books.stock("SEEDS")) == ((0, 0), (10, 0))
    assert history_of(number) == ["placed", "pay", "forward_unpaid", "refunded"]
    assert books.open_attention() == []
    assert_the_books_agree()


def test_once_its_parcel_is_posted_the_place_goes_all_the_same(shop: Flask, stripe: StripeSide) -> None:
    sell_with_pool(on_hand=10)
    number = paid(stripe, ("CAL-2026", 1, "standard"), ("SEEDS", 1, "forward"))
    parcel = books.the_order().parcels[0].id
    packing.pack(parcel, by="staff:1")
    packing.post(parcel, "dhl", "", by="staff:1")
    cancelling.refund_rest(number, by="staff:1")
    assert (pool(), books.stock("SEEDS"), books.stock()) == ((0, 0), (10, 0), (4, 0))
    assert_the_books_agree()


def test_a_place_that_is_taken_stays_and_a_person_is_told(number: str) -> None:
    take()
    cancelling.refund_rest(number, by="staff:1")
    assert books.ledger_rows() == [("payment", 3000), ("refund", -3000)]
    assert (pool(), books.stock("SEEDS")) == ((1, 1), (10, 1))
    (told,) = books.every(AttentionItem)
    assert (told.kind, told.object_key, told.facts) == ("pool_place_unpaid", number, {"places": "1 × SEEDS"})
    assert told.kind in anomalies.OF
    assert_the_books_agree()


@pytest.mark.parametrize("taken", [False, True])
def test_places_never_go_twice(number: str, stripe: StripeSide, taken: bool) -> None:
    """Another order's places stand beside them: they must not be touched by a second refund, nor by cancelling."""
    if taken:
        take()
    cancelling.refund_rest(number, by="staff:1")
    paid(stripe, ("SEEDS", 3, "forward"))
    before = (pool(), books.stock("SEEDS"))
    stripe.ask("refund_change", refund=stripe.objects("refunds")[0]["id"], status="failed")
    refunds.refresh(intent())
    cancelling.refund_rest(number, by="staff:1")
    with pytest.raises(AlreadyDone):
        cancelling.refund_rest(number, by="staff:1")
    assert (pool(), books.stock("SEEDS")) == before
    cancelling.cancel(number, "other", by="staff:1")
    assert (pool(), books.stock("SEEDS")) == before
    assert_the_books_agree()


def test_sending_the_whole_payment_back_does_the_same(number: str) -> None:
    take()
    cancelling.refund_payment(number, intent(), by="staff:1")
    assert (pool(), books.stock("SEEDS")) == ((1, 1), (10, 1))
    assert books.open_attention() == ["pool_place_unpaid"]
    assert_the_books_agree()


def test_so_does_a_refund_in_stripes_dashboard_once_nothing_is_left(number: str, stripe: StripeSide) -> None:
    stripe.ask("dashboard_refund", payment_intent=intent(), amount=1000)
    refunds.refresh(intent())
    assert pool() == (2, 0)
    stripe.ask("dashboard_refund", payment_intent=intent(), amount=2000)
    for _ in range(2):
        refunds.refresh(intent())
    assert (pool(), books.stock("SEEDS")) == ((0, 0), (10, 0))
    assert history_of(number).count("forward_unpaid") == 1
    assert_the_books_agree()


def test_cancelling_leaves_nothing_to_take_out_later(number: str) -> None:
    cancelling.cancel(number, "other", by="staff:1")
    refunds.refresh(intent())
    assert (pool(), books.stock("SEEDS")) == ((0, 0), (10, 0))
    assert "forward_unpaid" not in history_of(number)
    assert_the_books_agree()
