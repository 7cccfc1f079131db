"""The buyer cancels by themselves, until something is packed: copies free, money back, one mail, or nothing at all."""

import threading
from collections.abc import Callable
from decimal import Decimal

import pytest
from flask import Flask

from shop import clock
from shop.aftersales import buyers, cancelling
from shop.checkout import back, place
from shop.checkout.handing_over import Placed
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.money import Money
from shop.payments import attempts, stripe_gateway
from shop.payments.models import Dispute
from tests.promotions.acts import assert_the_books_agree, pool, sell_with_pool
from tests.support import books, codes, orders
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def cancel(number: str) -> None:
    cancelling.cancel(number, "buyer_asked", "buyer")


def paid(stripe: StripeSide, **changed: object) -> Placed:
    placed = place.place_order(order_of(**changed))  # type: ignore[arg-type]
    stripe.pay(placed.pay_url or "")
    attempts.settle_all(placed.number, by="shop")
    return placed


def refused(number: str) -> str:
    with pytest.raises(NotAllowed) as why:
        cancel(number)
    return str(why.value.facts["state"])


def test_a_paid_order_ends_and_the_money_starts_back_by_itself(shop: Flask, stripe: StripeSide) -> None:
    placed = paid(stripe)
    assert buyers.goes_back(placed.number) == [Money(3150, "EUR")]
    cancel(placed.number)
    assert (books.the_order().state, books.stock()) == ("cancelled", (5, 0))
    assert books.ledger_rows() == [("payment", 3150), ("refund", -3150)]
    assert (books.mails(), books.history()) == (["paid", "cancelled"], ["placed", "pay", "cancel", "refunded"])
    assert "As you asked" in books.every(OutboxMail)[-1].text and "€31.50" in books.every(OutboxMail)[-1].text
    with pytest.raises(AlreadyDone):
        cancel(placed.number)
    assert len(stripe.objects("refunds")) == 1


def test_an_unpaid_order_cannot_be_paid_any_more_before_it_is_cancelled(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    cancel(placed.number)
    assert stripe.objects("checkout/sessions")[0]["status"] == "expired"
    assert (books.the_order().state, books.stock(), books.mails()) == ("cancelled", (5, 0), ["cancelled"])
    assert "Nothing was charged" in books.every(OutboxMail)[-1].text
    assert_the_books_agree()


def test_a_session_that_could_not_be_ended_changes_nothing(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions/*", answer="drop_before", times=2)
    with pytest.raises(stripe_gateway.Unreachable):
        cancel(placed.number)
    assert (books.the_order().state, books.stock(), books.mails()) == ("open", (5, 1), [])


def test_paid_in_the_last_moment_the_money_goes_back_and_the_mail_says_so(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    cancel(placed.number)
    assert books.ledger_rows() == [("payment", 3150), ("refund", -3150)]
    assert "€31.50" in books.every(OutboxMail)[-1].text
    assert books.open_attention() == []


def test_while_a_bank_is_to_answer_nothing_is_cancelled(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.ask("complete", session=books.attempts()[0].session_id, method="bank_debit")
    assert refused(placed.number) == "payment_pending"
    assert (books.the_order().state, books.stock()) == ("open", (5, 1))


@pytest.mark.parametrize("again", range(3))
def test_of_packing_and_cancelling_at_once_exactly_one_happens(shop: Flask, stripe: StripeSide, again: int) -> None:
    placed = paid(stripe)
    parcel = books.the_order().parcels[0].id
    together = threading.Barrier(3)
    outcomes: list[str] = []

    def act(name: str, call: Callable[[], None]) -> None:
        with shop.app_context():
            together.wait()
            try:
                call()
                outcomes.append(name)
            except (NotAllowed, AlreadyDone):
                outcomes.append("told")

    acts = [("packed", lambda: packing.pack(parcel, "staff:1")), *[("cancelled", lambda: cancel(placed.number))] * 2]
    threads = [threading.Thread(target=act, args=one) for one in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) in (["packed", "told", "told"], ["cancelled", "told", "told"])
    is_cancelled = "cancelled" in outcomes
    assert books.the_order().state == ("cancelled" if is_cancelled else "confirmed")
    assert books.stock() == ((5, 0) if is_cancelled else (4, 0))
    assert len(stripe.objects("refunds")) == is_cancelled
    assert books.mails() == (["paid", "cancelled"] if is_cancelled else ["paid"])


def test_what_is_packed_stays(shop: Flask, stripe: StripeSide) -> None:
    placed = paid(stripe)
    packing.pack(books.the_order().parcels[0].id, "staff:1")
    assert refused(placed.number) == "packed"
    assert (books.the_order().state, stripe.objects("refunds")) == ("confirmed", [])


def test_what_is_held_can_be_cancelled(shop: Flask, stripe: StripeSide) -> None:
    placed = paid(stripe)
    packing.hold(books.the_order().parcels[0].id, "a doubt", "staff:1")
    cancel(placed.number)
    assert books.the_order().state == "cancelled"


def test_files_that_may_have_been_downloaded_stay_sold(shop: Flask, stripe: StripeSide) -> None:
    placed = paid(stripe, sku="PDF", country="DE")
    assert refused(placed.number) == "files"
    assert books.the_order().state == "confirmed"


def test_so_do_the_goods_bought_with_them_unless_staff_cancel(shop: Flask, stripe: StripeSide) -> None:
    basket = [("CAL-2026", 1, "standard"), ("PDF", 1, "standard")]
    placed = place.place_order(order_of(basket=basket))
    assert back.look(placed.token).obstacle is None
    stripe.pay(placed.pay_url or "")
    attempts.settle_all(placed.number, by="shop")
    assert refused(placed.number) == back.look(placed.token).obstacle == "files"
    assert (books.the_order().state, stripe.objects("refunds")) == ("confirmed", [])
    cancelling.cancel(placed.number, "buyer_asked", "staff:1")
    assert books.the_order().state == "cancelled"


def test_while_the_bank_disputes_it_nothing_is_sent_back(shop: Flask) -> None:
    assert refused(orders.write(moved=[("dispute", -3150)]).number) == "disputed"


@pytest.mark.parametrize("refundable", [True, False])
def test_of_an_inquiry_the_money_can_still_be_sent_back(shop: Flask, stripe: StripeSide, refundable: bool) -> None:
    placed = paid(stripe)
    with transaction() as session:
        opened = {"reason": "fraudulent", "status": "warning_needs_response", "opened_at": clock.now()}
        about = {"stripe_id": "du_1", "order_number": placed.number, "amount_minor": 3150, "currency": "EUR"}
        session.add(Dispute(**opened, **about, is_refundable=refundable, livemode=False))
    if refundable:
        cancel(placed.number)
    else:
        assert refused(placed.number) == "disputed"
    assert len(stripe.objects("refunds")) == refundable


def test_what_cost_nothing_ends_without_asking_stripe(shop: Flask, stripe: StripeSide) -> None:
    codes.write("ALL", percent=Decimal(1))
    placed = place.place_order(order_of("PDF", code="ALL", country="DE"))
    cancel(placed.number)
    assert (books.the_order().state, books.mails()) == ("cancelled", ["confirm", "cancelled"])
    assert stripe.requests("GET", "/v1/checkout/sessions") == []
    assert_the_books_agree()


def test_a_copy_paid_forward_goes_out_of_the_pool_unless_somebody_has_it(shop: Flask, stripe: StripeSide) -> None:
    sell_with_pool(on_hand=10)
    first = paid(stripe, basket=[("SEEDS", 1, "forward")])
    place.place_order(order_of("SEEDS", step="pool", email="juma@example.org"))
    assert refused(first.number) == "pool_taken"
    second = paid(stripe, basket=[("SEEDS", 1, "forward")])
    cancel(second.number)
    assert pool() == (1, 1)
    assert_the_books_agree()


def test_one_that_has_lapsed_is_not_cancelled(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.ask("expire", session=books.attempts()[0].session_id)
    attempts.settle_all(placed.number, by="shop")
    assert refused(placed.number) == "expired"
    assert books.mails() == []
