"""A code is never used more often than it allows, whoever comes at the same moment."""

import pytest
from flask import Flask

from shop import clock
from shop.aftersales import cancelling
from shop.checkout import place
from shop.checkout.handing_over import CannotOrder
from shop.db import transaction
from shop.mail.models import OutboxMail
from shop.orders.models import Order
from shop.payments import sweep
from shop.payments.models import PaymentAttempt
from shop.promotions import actions, queries, uses
from shop.stock import keys
from shop.stock.models import StockItem
from tests.promotions import acts
from tests.promotions.acts import assert_the_books_agree, level, make_code
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def with_code(email: str = "wanjiku@example.org", **changed: object) -> place.PlaceRequest:
    return order_of(code="SPRING", email=email, total_shown=None, **changed)


def problems(request: place.PlaceRequest) -> list[str]:
    with pytest.raises(CannotOrder) as told:
        place.place_order(request)
    return [problem.code for problem in told.value.problems]


def test_it_takes_its_share_off_and_is_written_on_the_order(shop: Flask) -> None:
    make_code()
    place.place_order(with_code())
    order = books.the_order()
    assert (order.code, order.total_minor) == ("SPRING", 2200 - 220 + 950)
    assert_the_books_agree()


def test_one_use_left_and_twenty_buyers_at_once(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=1, most_per_email=1)
    outcomes = acts.all_at_once(shop, [with_code(f"buyer{i}@example.org", basket=[("PDF", 1)]) for i in range(20)])
    assert outcomes == ["code_used_up"] * 19 + ["placed"]
    assert len(books.every(Order)) == len(books.every(PaymentAttempt)) == 1
    assert books.every(OutboxMail) == []
    assert level(keys.uses("SPRING")) == (1, 1)
    opened = [row.key for row in shop.extensions["sqlalchemy"].session.query(StockItem) if keys.is_use(row.key)]
    assert sorted(opened) == ["code:SPRING", keys.uses_by("SPRING", books.the_order().email)]
    assert_the_books_agree()


def test_one_for_each_address_under_two_clicks_at_once(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_per_email=1)
    asked = [with_code("Wanjiku@Example.org" if i % 2 else "wanjiku@example.org") for i in range(4)]
    assert acts.all_at_once(shop, asked) == ["code_email"] * 3 + ["placed"]
    assert problems(with_code()) == ["code_email"]
    assert acts.outcome(lambda: place.place_order(with_code("juma@example.org"))) == "placed"
    assert books.stock() == (5, 2)
    assert_the_books_agree()


def test_an_expired_order_gives_its_use_back(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=1, most_per_email=1)
    place.place_order(with_code())
    assert problems(with_code("juma@example.org")) == ["code_used_up"]
    stripe.ask("clock", advance=3800)
    clock.set_offset(3800)
    sweep.lapse_overdue()
    assert_the_books_agree()
    place.place_order(with_code())
    assert [order.state for order in books.every(Order)] == ["expired", "open"]
    assert_the_books_agree()


def test_a_cancelled_order_gives_its_use_back(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=1)
    placed = place.place_order(with_code())
    acts.pay(placed.number)
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert level(keys.uses("SPRING")) == (1, 0)
    assert_the_books_agree()


def test_whoever_chooses_anew_uses_it_again(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=1, most_per_email=1)
    first = place.place_order(with_code(quantity=2))
    place.place_order(with_code(replaces=first.token))
    assert level(keys.uses("SPRING")) == (1, 1)
    assert_the_books_agree()


def test_late_money_is_honoured_although_somebody_else_has_the_use(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=1)
    late = place.place_order(with_code()).number
    acts.expire(late)
    place.place_order(with_code("juma@example.org"))
    assert acts.pay(late) == "confirmed"
    first = books.every(Order)[0]
    assert (first.history[-1].act, first.history[-1].detail["code_over_cap"]) == ("pay_late", "SPRING")
    assert level(keys.uses("SPRING")) == (1, 1)
    assert books.open_attention() == []
    assert_the_books_agree()


def test_an_order_beyond_the_cap_gives_back_no_use_when_it_is_cancelled(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=1)
    late = place.place_order(with_code()).number
    acts.expire(late)
    place.place_order(with_code("juma@example.org"))
    acts.pay(late)
    cancelling.cancel(late, "buyer_asked", by="staff:1")
    assert level(keys.uses("SPRING")) == (1, 1)
    assert books.stock() == (5, 1)
    assert_the_books_agree()


def test_late_money_waits_for_a_person_if_the_copies_are_gone(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=1)
    late = place.place_order(with_code(quantity=5)).number
    acts.expire(late)
    place.place_order(with_code("juma@example.org"))
    assert acts.pay(late) == "undecided"
    assert books.open_attention() == ["paid_but_sold_out"]
    assert_the_books_agree()


def test_a_lower_limit_for_each_address_holds_from_the_next_order_on(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_per_email=3)
    numbers = [place.place_order(with_code()).number for _ in range(2)]
    with transaction() as session:
        actions.change(session, acts.sheet(most_per_email=1), clock.now())
    assert problems(with_code()) == ["code_email"]
    acts.expire(numbers[0])
    assert problems(with_code()) == ["code_email"]
    acts.expire(numbers[1])
    place.place_order(with_code())
    assert problems(with_code()) == ["code_email"]
    assert_the_books_agree()


def test_a_code_without_a_cap_is_counted_all_the_same(shop: Flask) -> None:
    make_code()
    for _ in range(2):
        place.place_order(with_code())
    found = queries.find("SPRING")
    assert found is not None
    assert found.uses_left is None
    assert [one.used for one in queries.all_codes()] == [2]
    with transaction() as session:
        actions.change(session, acts.sheet(most_uses=2), clock.now())
    assert problems(with_code()) == ["code_used_up"]
    assert_the_books_agree()


def limit_each_address(most: int | None) -> None:
    with transaction() as session:
        actions.change(session, acts.sheet(most_per_email=most), clock.now())


def test_late_money_counts_by_an_address_also_if_the_limit_is_newer(shop: Flask, stripe: StripeSide) -> None:
    make_code()
    late = place.place_order(with_code()).number
    acts.expire(late)
    limit_each_address(1)
    assert level(keys.uses_by("SPRING", "wanjiku@example.org")) == (1, 0)
    assert acts.pay(late) == "confirmed"
    assert problems(with_code()) == ["code_email"]
    assert_the_books_agree()
    cancelling.cancel(late, "other", by="staff:1")
    other = place.place_order(with_code()).number
    cancelling.cancel(other, "other", by="staff:1")
    assert level(keys.uses_by("SPRING", "wanjiku@example.org")) == (1, 0)
    assert_the_books_agree()


def test_whoever_has_ordered_before_is_free_again_once_the_limit_is_gone(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_per_email=1)
    acts.expire(place.place_order(with_code()).number)
    limit_each_address(None)
    for _ in range(3):
        place.place_order(with_code())
    assert level(keys.uses_by("SPRING", "wanjiku@example.org")) == (uses.NO_LIMIT, 3)
    assert_the_books_agree()
