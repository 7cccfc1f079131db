"""The order exists, its copies are promised and the request to Stripe is stored before anybody is sent away."""

import json
import threading

import pytest
from flask import Flask
from sqlalchemy import func, select

from shop.checkout import handing_over, place
from shop.db import db
from shop.money import Money
from shop.orders.models import Order
from shop.payments.models import PaymentAttempt
from shop.stock import ledger
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def the_order() -> Order:
    db.session.rollback()
    return db.session.scalars(select(Order)).one()


def reserved(sku: str = "CAL-2026") -> int:
    db.session.rollback()
    return next(level.reserved for level in ledger.levels() if level.key == sku)


def test_the_buyer_is_sent_to_a_session_with_exactly_the_quoted_total(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of(quantity=2))
    assert placed.pay_url is not None
    assert placed.pay_url.startswith(stripe.url)
    session = stripe.objects("checkout/sessions")[0]
    assert (session["amount_total"], session["currency"]) == (2 * 2200 + 950, "eur")
    assert session["client_reference_id"] == placed.number


def test_the_order_is_open_and_its_copies_are_promised(shop: Flask) -> None:
    place.place_order(order_of(quantity=2))
    order = the_order()
    assert (order.state, order.total_minor) == ("open", 5350)
    assert reserved() == 2
    assert [(line.kind, line.total_minor) for line in order.lines] == [("goods", 4400), ("post", 950)]


def test_the_lines_add_up_to_the_total_and_their_taxes_to_the_tax(shop: Flask) -> None:
    basket = [("CAL-2026", 2), ("BOOK-12", 1), ("PDF", 1)]
    place.place_order(order_of(basket=basket, country="DE", address=order_of().address, total_shown=None))
    order = the_order()
    assert sum(line.total_minor for line in order.lines) == order.total_minor
    assert sum(line.tax_minor for line in order.lines) == order.tax_minor > 0
    for line in order.lines:
        assert sum(tax.base_minor + tax.tax_minor for tax in line.taxes) == line.total_minor


def test_an_export_carries_no_tax_and_says_why(shop: Flask) -> None:
    place.place_order(order_of())
    order = the_order()
    assert order.tax_minor == 0
    assert {tax.reason for line in order.lines for tax in line.taxes} == {"export"}


def test_the_request_is_stored_with_its_key(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stored = db.session.scalars(select(PaymentAttempt)).one()
    sent = stripe.requests("POST", "/v1/checkout/sessions")[0]
    assert sent["idempotency_key"] == stored.idempotency_key == f"checkout-{placed.number}-1"
    assert json.loads(stored.request)["client_reference_id"] == placed.number
    assert stored.state == "open"


def test_the_same_form_sent_again_gives_the_same_order_and_session(shop: Flask, stripe: StripeSide) -> None:
    request = order_of()
    first, second = place.place_order(request), place.place_order(request)
    assert first == second
    assert len(stripe.objects("checkout/sessions")) == 1
    assert reserved() == 1


def test_a_double_click_makes_one_order_and_one_session(shop: Flask, stripe: StripeSide) -> None:
    request, results = order_of(), []

    def click() -> None:
        with shop.app_context():
            results.append(place.place_order(request))

    clicks = [threading.Thread(target=click) for _ in range(6)]
    for thread in clicks:
        thread.start()
    for thread in clicks:
        thread.join()
    assert len(results) == 6
    assert {result.number for result in results} == {the_order().number}
    assert len(stripe.objects("checkout/sessions")) == 1
    assert reserved() == 1


def test_a_changed_price_is_shown_and_nothing_is_ordered(shop: Flask) -> None:
    with pytest.raises(place.PriceChanged) as changed:
        place.place_order(order_of(total_shown=Money(3000, "EUR")))
    assert (changed.value.shown, changed.value.now) == (Money(3000, "EUR"), Money(3150, "EUR"))
    assert db.session.scalar(select(func.count()).select_from(Order)) == 0


def test_more_than_there_are_cannot_be_ordered(shop: Flask) -> None:
    with pytest.raises(place.CannotOrder) as refused:
        place.place_order(order_of(quantity=6))
    assert [(p.code, p.line, p.fact("available")) for p in refused.value.problems] == [("not_enough", "CAL-2026", 5)]


def test_a_country_without_post_is_refused_with_its_reason(shop: Flask) -> None:
    with pytest.raises(place.CannotOrder) as refused:
        place.place_order(order_of(country="KP"))
    assert refused.value.problems[0].code == "not_posted"
    assert refused.value.problems[0].fact("reason")["en"] == "No post goes there."


def test_a_file_needs_no_post(shop: Flask) -> None:
    place.place_order(order_of("PDF", total_shown=Money(900, "EUR")))
    order = the_order()
    assert [line.kind for line in order.lines] == ["digital"]
    assert order.parcels == []


def test_stripe_out_of_reach_keeps_the_order_and_charges_nothing(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions", answer="drop_before", times=10)
    placed = place.place_order(order_of())
    assert placed.pay_url is None
    assert the_order().state == "open"
    assert stripe.objects("checkout/sessions") == []


def test_try_again_sends_the_stored_request_with_its_key(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions", answer="drop_after", times=2)
    placed = place.place_order(order_of())
    assert placed.pay_url is None
    again = handing_over.pay_again(placed.token)
    assert again.pay_url is not None
    assert len(stripe.objects("checkout/sessions")) == 1
