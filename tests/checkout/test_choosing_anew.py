"""Going back from Stripe and choosing anew: one order can be paid, never two, and copies are not held twice."""

import pytest
from flask import Flask

from shop import clock
from shop.checkout import place
from shop.orders.models import Order
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def test_the_old_session_and_order_end_before_the_new_one_begins(shop: Flask, stripe: StripeSide) -> None:
    first = place.place_order(order_of(quantity=2))
    second = place.place_order(order_of(quantity=1, replaces=first.token))
    assert [order.state for order in books.every(Order)] == ["expired", "open"]
    assert books.stock() == (5, 1)
    states = {s["client_reference_id"]: s["status"] for s in stripe.objects("checkout/sessions")}
    assert states == {first.number: "expired", second.number: "open"}


def test_if_the_old_one_was_paid_meanwhile_it_is_shown(shop: Flask, stripe: StripeSide) -> None:
    first = place.place_order(order_of())
    stripe.pay(first.pay_url or "")
    with pytest.raises(place.AlreadyOrdered) as before:
        place.place_order(order_of(replaces=first.token))
    assert before.value.token == first.token
    assert books.the_order().state == "confirmed"
    assert books.stock() == (5, 1)


def test_while_the_bank_still_decides_nothing_new_is_begun(shop: Flask, stripe: StripeSide) -> None:
    first = place.place_order(order_of())
    stripe.ask("complete", session=books.attempts()[0].session_id, method="bank_debit")
    with pytest.raises(place.AlreadyOrdered):
        place.place_order(order_of(replaces=first.token))
    with pytest.raises(place.AlreadyOrdered):
        place.pay_again(first.token)
    assert books.the_order().state == "open"


def test_with_stripe_silent_the_old_order_is_left_to_lapse(shop: Flask, stripe: StripeSide) -> None:
    first = place.place_order(order_of())
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions/*", answer="drop_before", times=2)
    place.place_order(order_of(replaces=first.token))
    assert [order.state for order in books.every(Order)] == ["open", "open"]


def test_paying_again_leads_to_the_same_session_while_it_lives(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    assert place.pay_again(placed.token).pay_url == placed.pay_url


def test_a_stored_request_that_is_too_old_is_replaced_after_asking_stripe(shop: Flask, stripe: StripeSide) -> None:
    """The answer to the first request was lost, so its session may exist: it is found and ended first."""
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions", answer="drop_after", times=2)
    placed = place.place_order(order_of())
    assert placed.pay_url is None
    later = 40 * 60
    stripe.ask("clock", advance=later)
    clock.set_offset(later)
    again = place.pay_again(placed.token)
    assert again.pay_url is not None
    sessions = {s["metadata"]["attempt"]: s["status"] for s in stripe.objects("checkout/sessions")}
    assert sessions == {"1": "expired", "2": "open"}
    assert books.the_order().state == "open"


def test_copies_cannot_be_held_for_ever_by_asking_again(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    for hours, works in ((1, True), (2, True), (3, False)):
        stripe.ask("clock", set=(clock.now().timestamp() - clock.offset_seconds()) + hours * 3600 - 90)
        clock.set_offset(hours * 3600 - 90)
        if works:
            assert place.pay_again(placed.token).pay_url is not None
        else:
            with pytest.raises(place.AlreadyOrdered):
                place.pay_again(placed.token)


def test_an_order_of_somebody_elses_link_changes_nothing(shop: Flask) -> None:
    place.place_order(order_of(replaces="no such token"))
    assert books.the_order().state == "open"
