"""The pool: what supporters have paid for somebody else, and who takes it."""

from typing import Any

import pytest
from flask import Flask

from shop.aftersales import cancelling
from shop.checkout import back, place
from shop.checkout.handing_over import CannotOrder
from shop.desk import wording
from shop.errors import NotAllowed
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.orders.models import Order
from shop.orders.states import Reading
from shop.promotions import queries
from tests.promotions import acts
from tests.promotions.acts import assert_the_books_agree, pool, sell_with_pool
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def pay_forward(quantity: int = 1, **changed: Any) -> str:
    return place.place_order(order_of("SEEDS", quantity, step="forward", **changed)).number


def take(**changed: Any) -> str:
    return place.place_order(order_of("SEEDS", step="pool", **changed)).number


def parcels() -> list[int]:
    return [parcel.id for order in books.every(Order) for parcel in order.parcels]


def test_the_pool_grows_when_the_money_is_there_and_only_once(shop: Flask, stripe: StripeSide) -> None:
    sell_with_pool(on_hand=10)
    number = pay_forward(3)
    assert pool() is None
    for _ in range(3):
        acts.pay(number)
    assert pool() == (3, 0)
    assert books.stock("SEEDS") == (10, 3)
    assert_the_books_agree()


def test_late_money_fills_the_pool_as_well(shop: Flask, stripe: StripeSide) -> None:
    sell_with_pool(on_hand=10)
    number = pay_forward(2)
    acts.expire(number)
    assert books.stock("SEEDS") == (10, 0)
    assert acts.pay(number) == "confirmed"
    assert (pool(), books.stock("SEEDS")) == ((2, 0), (10, 2))
    assert_the_books_agree()


def test_an_order_that_only_pays_forward_is_complete_once_it_is_paid(shop: Flask, stripe: StripeSide) -> None:
    sell_with_pool()
    placed = place.place_order(order_of("SEEDS", step="forward"))
    acts.pay(placed.number)
    seen = back.look(placed.token)
    assert seen is not None
    assert (seen.state, list(seen.parcels), seen.service_name) == (Reading.SHIPPED, [], None)
    assert seen.ordered_lines == {"SEEDS.forward": 1}


def test_pool_of_three_and_four_takers_at_once(shop: Flask) -> None:
    sell_with_pool(pool=3)
    takers = [order_of("SEEDS", step="pool", email=f"taker{i}@example.org") for i in range(4)]
    assert acts.all_at_once(shop, takers) == ["placed", "placed", "placed", "pool_empty"]
    assert len(books.every(Order)) == len(books.every(OutboxMail)) == 3
    assert pool() == (3, 3)
    assert_the_books_agree()


def test_a_pool_that_nobody_paid_into_is_empty(shop: Flask) -> None:
    sell_with_pool()
    with pytest.raises(CannotOrder) as told:
        take()
    assert [(problem.code, problem.line) for problem in told.value.problems] == [("pool_empty", "SEEDS.pool")]


def test_packing_a_takers_parcel_takes_the_copy_and_the_place(shop: Flask) -> None:
    sell_with_pool(on_hand=10, pool=2)
    acts.pay(take())
    assert (pool(), books.stock("SEEDS")) == ((2, 1), (10, 2))
    assert_the_books_agree()
    packing.pack(parcels()[0], by="staff:1")
    assert (pool(), books.stock("SEEDS")) == ((1, 0), (9, 1))
    assert queries.pools() == {"SEEDS": (1, 0, 1)}
    assert_the_books_agree()


def test_unpacking_puts_both_back(shop: Flask) -> None:
    sell_with_pool(on_hand=10, pool=2)
    acts.pay(take())
    packing.pack(parcels()[0], by="staff:1")
    packing.unpack(parcels()[0], by="staff:1")
    assert (pool(), books.stock("SEEDS")) == ((2, 1), (10, 2))
    assert queries.pools() == {"SEEDS": (1, 1, 0)}
    assert_the_books_agree()


@pytest.mark.parametrize("confirmed", [False, True])
def test_a_place_that_is_given_up_is_free_again_and_its_copy_stays_set_aside(shop: Flask, confirmed: bool) -> None:
    sell_with_pool(on_hand=10, pool=1)
    number = take()
    if confirmed:
        acts.pay(number)
        cancelling.cancel(number, "buyer_asked", by="staff:1")
    else:
        acts.expire(number)
    assert (pool(), books.stock("SEEDS")) == ((1, 0), (10, 1))
    assert_the_books_agree()


def test_a_lapsed_taker_comes_late_and_the_place_is_gone(shop: Flask) -> None:
    sell_with_pool(pool=1)
    late = take()
    acts.expire(late)
    take(email="juma@example.org")
    assert acts.pay(late) == "undecided"
    assert books.open_attention() == ["paid_but_sold_out"]
    assert_the_books_agree()


def test_cancelling_what_was_paid_forward_takes_the_places_out_again(shop: Flask, stripe: StripeSide) -> None:
    sell_with_pool(on_hand=10)
    number = pay_forward(2)
    acts.pay(number)
    cancelling.cancel(number, "buyer_asked", by="staff:1")
    assert (pool(), books.stock("SEEDS")) == ((0, 0), (10, 0))
    assert_the_books_agree()


def test_once_a_place_is_taken_what_paid_for_it_cannot_be_cancelled(shop: Flask, stripe: StripeSide) -> None:
    sell_with_pool(on_hand=10)
    number = pay_forward(2)
    acts.pay(number)
    take()
    with pytest.raises(NotAllowed) as refused:
        cancelling.cancel(number, "buyer_asked", by="staff:1")
    assert refused.value.facts["state"] == "pool_taken"
    assert "taken from the pool already" in wording.refusal("cancel", refused.value)
    assert books.every(Order)[0].state == "confirmed"
    assert (pool(), books.stock("SEEDS"), books.refunds()) == ((2, 1), (10, 2), [])
    assert_the_books_agree()


def test_a_copy_for_oneself_and_one_for_somebody_else_in_one_order(shop: Flask, stripe: StripeSide) -> None:
    sell_with_pool(on_hand=2)
    basket = [("SEEDS", 1, "standard"), ("SEEDS", 1, "forward")]
    number = place.place_order(order_of(basket=basket)).number
    assert books.stock("SEEDS") == (2, 2)
    acts.pay(number)
    packing.pack(parcels()[0], by="staff:1")
    assert (pool(), books.stock("SEEDS")) == ((1, 0), (1, 1))
    assert_the_books_agree()
