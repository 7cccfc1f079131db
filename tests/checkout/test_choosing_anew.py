"""Going back from Stripe and choosing anew: one order can be paid, never two, and copies are not held twice."""

import threading
import time
from dataclasses import replace
from decimal import Decimal

import pytest
from flask import Flask

from shop import clock
from shop.aftersales import cancelling
from shop.cart.basket import Basket, BasketLine
from shop.checkout import back, counter, handing_over, place
from shop.mail.models import OutboxMail
from shop.money import Money
from shop.orders.models import Order
from shop.payments import sweep
from tests.support import books, codes, goods
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
        handing_over.pay_again(first.token)
    assert books.the_order().state == "open"


@pytest.mark.parametrize("answer", ["drop_before", "401"])
def test_with_stripe_silent_nothing_new_is_ordered(shop: Flask, stripe: StripeSide, answer: str) -> None:
    first = place.place_order(order_of())
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions/*", answer=answer, times=1)
    with pytest.raises(place.CannotOrder) as refused:
        place.place_order(order_of(replaces=first.token))
    assert [problem.code for problem in refused.value.problems] == ["payment_unreachable"]
    assert books.the_order().state == "open"


def test_two_clicks_on_pay_again_lead_to_one_session(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.ask("clock", advance=3550)
    clock.set_offset(3550)
    addresses: list[str | None] = []

    def click() -> None:
        with shop.app_context():
            addresses.append(handing_over.pay_again(placed.token).pay_url)

    clicks = [threading.Thread(target=click) for _ in range(4)]
    for thread in clicks:
        thread.start()
    for thread in clicks:
        thread.join()
    assert len(set(addresses)) == 1
    assert sorted(s["status"] for s in stripe.objects("checkout/sessions")) == ["expired", "open"]


def test_a_double_click_while_stripe_thinks_leads_both_to_the_same_page(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions", delay=1.5)
    request, addresses = order_of(), []

    def click() -> None:
        with shop.app_context():
            addresses.append(place.place_order(request).pay_url)

    clicks = [threading.Thread(target=click) for _ in range(2)]
    for thread in clicks:
        thread.start()
    for thread in clicks:
        thread.join()
    assert None not in addresses
    assert len(set(addresses)) == 1


def test_a_fault_that_stripe_would_repeat_is_not_asked_for_again(shop: Flask, stripe: StripeSide) -> None:
    """A 500 is kept under its key: the next click takes a new one, after asking what became of the first."""
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions", answer="500", work=True, times=2)
    placed = place.place_order(order_of())
    assert placed.pay_url is None
    assert handing_over.pay_again(placed.token).pay_url is not None
    sessions = {s["metadata"]["attempt"]: s["status"] for s in stripe.objects("checkout/sessions")}
    assert sessions["2"] == "open"
    assert sessions.get("1", "expired") == "expired"


def test_a_session_that_came_too_late_for_its_order_is_ended(shop: Flask, stripe: StripeSide) -> None:
    """Stripe answers after the buyer has given the order up: nobody may pay what nobody is waiting for."""
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions", delay=2)
    request = order_of(quantity=2)
    slow = threading.Thread(target=_place, args=(shop, request))
    slow.start()
    deadline = time.monotonic() + 5
    while not books.attempts() and time.monotonic() < deadline:
        time.sleep(0.05)
    token = books.the_order().token
    place.place_order(order_of(replaces=token))
    slow.join()
    sweep.end_abandoned()
    clock.set_offset(180)
    sweep.end_abandoned()
    open_sessions = [s for s in stripe.objects("checkout/sessions") if s["status"] == "open"]
    assert [s["amount_total"] for s in open_sessions] == [3150]


def _place(app: Flask, request: place.PlaceRequest) -> None:
    with app.app_context():
        place.place_order(request)


def test_after_a_cancelled_order_a_new_one_can_be_placed(shop: Flask, stripe: StripeSide) -> None:
    first = place.place_order(order_of())
    stripe.pay(first.pay_url or "")
    cancelling.cancel(first.number, "buyer_asked", by="staff:1")
    assert place.place_order(order_of(replaces=first.token)).pay_url is not None


def test_paying_again_leads_to_the_same_session_while_it_lives(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    assert handing_over.pay_again(placed.token).pay_url == placed.pay_url


def test_a_stored_request_that_is_too_old_is_replaced_after_asking_stripe(shop: Flask, stripe: StripeSide) -> None:
    """The answer to the first request was lost, so its session may exist: it is found and ended first."""
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions", answer="drop_after", times=2)
    placed = place.place_order(order_of())
    assert placed.pay_url is None
    later = 40 * 60
    stripe.ask("clock", advance=later)
    clock.set_offset(later)
    again = handing_over.pay_again(placed.token)
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
            assert handing_over.pay_again(placed.token).pay_url is not None
        else:
            with pytest.raises(place.AlreadyOrdered):
                handing_over.pay_again(placed.token)


def test_an_order_of_somebody_elses_link_changes_nothing(shop: Flask) -> None:
    place.place_order(order_of(replaces="no such token"))
    assert books.the_order().state == "open"


def test_while_a_bank_debit_is_under_way_no_second_session_is_opened(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.ask("clock", advance=3550)
    clock.set_offset(3550)
    stripe.ask("complete", session=books.attempts()[0].session_id, method="bank_debit")
    with pytest.raises(place.AlreadyOrdered):
        handing_over.pay_again(placed.token)
    assert [s["status"] for s in stripe.objects("checkout/sessions")] == ["complete"]


def test_nothing_lapses_while_an_older_attempts_debit_is_under_way(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    first = books.attempts()[0].session_id or ""
    stripe.ask("clock", advance=3550)
    clock.set_offset(3550)
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions/*", answer="drop_before", times=1)
    assert handing_over.pay_again(placed.token).pay_url is None
    stripe.ask("complete", session=first, method="bank_debit")
    stripe.ask("clock", advance=8000)
    clock.set_offset(11550)
    sweep.lapse_overdue()
    assert books.the_order().state == "open"
    assert books.stock() == (5, 1)


def test_a_payment_on_an_older_attempt_is_found_by_the_page_and_told_on_cancelling(
    shop: Flask, stripe: StripeSide
) -> None:
    placed = place.place_order(order_of())
    first = books.attempts()[0].session_id or ""
    stripe.ask("clock", advance=3550)
    clock.set_offset(3550)
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions/*", answer="drop_before", times=1)
    handing_over.pay_again(placed.token)
    stripe.ask("complete", session=first)
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert "€31.50" in books.every(OutboxMail)[-1].text
    assert books.open_attention() == []


def test_a_new_total_is_asked_about_before_the_old_order_is_ended(shop: Flask, stripe: StripeSide) -> None:
    first = place.place_order(order_of())
    with pytest.raises(place.PriceChanged):
        place.place_order(order_of(replaces=first.token, total_shown=Money(1, "EUR")))
    assert books.the_order().state == "open"
    assert [s["status"] for s in stripe.objects("checkout/sessions")] == ["open"]


def test_whoever_holds_the_last_copies_can_still_choose_anew(shop: Flask, stripe: StripeSide) -> None:
    first = place.place_order(order_of(basket=[("CAL-2026", 5)], total_shown=None))
    second = place.place_order(order_of(basket=[("CAL-2026", 4)], total_shown=None, replaces=first.token))
    assert second.pay_url is not None
    assert books.stock() == (5, 4)


def test_a_refused_request_is_not_sent_again_and_again(shop: Flask, stripe: StripeSide) -> None:
    goods.add_product("TINY", on_hand=None, kind="digital", tax_class="digital", prices={"EUR": 10})
    placed = place.place_order(order_of("TINY"))  # ten cents are below Stripe's minimum
    assert placed.pay_url is None
    for _ in range(3):
        assert handing_over.pay_again(placed.token).pay_url is None
    assert [attempt.state for attempt in books.attempts()] == ["refused"]
    assert books.open_attention() == ["stripe_refuses_checkout"]


def test_an_order_is_not_given_up_for_one_that_cannot_be_had(shop: Flask, stripe: StripeSide) -> None:
    goods.add_product("POSTER", on_hand=0)
    first = place.place_order(order_of(quantity=5))  # the last five, which are the buyer's own now
    with pytest.raises(place.CannotOrder) as refused:
        wanted = order_of(basket=[("CAL-2026", 5), ("POSTER", 1)], replaces=first.token)
        place.place_order(wanted)
    assert [(problem.code, problem.line) for problem in refused.value.problems] == [("sold_out", "POSTER")]
    assert books.the_order().state == "open"
    assert books.stock() == (5, 5)


def test_an_order_is_not_given_up_for_a_code_that_its_address_has_used(shop: Flask, stripe: StripeSide) -> None:
    codes.write("ONCE", percent=Decimal("0.1"), most_per_email=1)
    used = place.place_order(order_of(code="ONCE"))
    stripe.pay(used.pay_url or "")
    back.look(used.token)
    first = place.place_order(order_of())
    with pytest.raises(place.CannotOrder) as refused:
        place.place_order(order_of(code="ONCE", replaces=first.token))
    assert [problem.code for problem in refused.value.problems] == ["code_email"]
    assert [order.state for order in books.every(Order)] == ["confirmed", "open"]


def test_ones_own_use_of_a_code_is_given_back_first(shop: Flask, stripe: StripeSide) -> None:
    codes.write("ONCE", percent=Decimal("0.1"), most_per_email=1, uses=1)
    first = place.place_order(order_of(code="ONCE"))
    second = place.place_order(order_of(quantity=2, code="ONCE", replaces=first.token))
    assert second.pay_url is not None
    assert [order.state for order in books.every(Order)] == ["expired", "open"]


def test_a_form_of_the_browsers_history_sent_once_more_is_an_order_again(shop: Flask, stripe: StripeSide) -> None:
    one, other = order_of(quantity=1), order_of(quantity=2)
    first = place.place_order(one)
    second = place.place_order(replace(other, replaces=first.token))
    third = place.place_order(replace(one, replaces=second.token))
    again = place.place_order(replace(one, replaces=third.token))
    assert again.token == third.token
    assert [order.state for order in books.every(Order)] == ["expired", "expired", "open"]
    assert books.stock() == (5, 1)


def test_both_halves_of_a_double_click_on_the_last_copies_get_the_order(shop: Flask, stripe: StripeSide) -> None:
    wanted = order_of(quantity=5)
    tokens: list[str] = []

    def click() -> None:
        with shop.app_context():
            tokens.append(place.place_order(wanted).token)

    for _ in range(3):
        clicks = [threading.Thread(target=click) for _ in range(2)]
        for one in clicks:
            one.start()
        for one in clicks:
            one.join()
    assert len(tokens) == 6 and len(set(tokens)) == 1


def test_a_price_of_ones_own_in_a_currency_no_longer_offered_is_the_standard_price(shop: Flask) -> None:
    basket = Basket((BasketLine("CAL-2026", 1, "free", 3000),), "JPY", "KE", gift=500)
    on_counter = counter.lay_out(basket)
    assert (on_counter.currency, on_counter.basket.lines) == ("EUR", (BasketLine("CAL-2026", 1),))
    assert on_counter.bill.gift is None
