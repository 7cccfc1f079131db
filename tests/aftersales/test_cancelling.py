"""Cancelling: the deal ends, the copies are for sale again, the money goes back, the buyer is told – once."""

import threading
from collections.abc import Callable

import pytest
from flask import Flask

from shop.aftersales import cancelling
from shop.checkout import back, place
from shop.errors import AlreadyDone, NotAllowed
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.orders.states import Reading
from shop.payments import check, ledger, refunds, stripe_gateway
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def paid_order(stripe: StripeSide) -> place.Placed:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    ledger.settle(books.attempts()[0].session_id or "", by="stripe")
    return placed


def test_a_paid_order_is_cancelled_and_its_money_sent_back(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert books.the_order().state == "cancelled"
    assert books.stock() == (5, 0)
    assert books.ledger_rows() == [("payment", 3150), ("refund", -3150)]
    assert books.mails() == ["paid", "cancelled"]
    assert books.history() == ["placed", "pay", "cancel", "refunded"]
    assert [refund["amount"] for refund in stripe.objects("refunds")] == [3150]


def test_the_buyers_page_says_refunded(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    seen = back.look(placed.token)
    assert seen is not None
    assert seen.state is Reading.REFUNDED


def test_two_members_at_once_refund_once(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    outcomes: list[str] = []

    def cancel(member: int) -> None:
        with shop.app_context():
            try:
                cancelling.cancel(placed.number, "buyer_asked", by=f"staff:{member}")
                outcomes.append("done")
            except AlreadyDone:
                outcomes.append("told")

    threads = [threading.Thread(target=cancel, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "told", "told", "told"]
    assert len(stripe.objects("refunds")) == 1
    assert books.mails() == ["paid", "cancelled"]


def test_once_it_is_packed_an_order_cannot_be_cancelled(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    packing.pack(books.the_order().parcels[0].id, by="staff:1")
    with pytest.raises(NotAllowed):
        cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert books.the_order().state == "confirmed"
    assert stripe.objects("refunds") == []


def test_without_a_clear_answer_the_refund_is_unconfirmed_and_asked_for_again(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    stripe.ask("fault", method="POST", path="/v1/refunds", answer="drop_after", times=2)
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert [refund.state for refund in books.refunds()] == ["unconfirmed"]
    assert books.the_order().state == "cancelled"
    refunds.send(books.refunds()[0].id)
    assert [refund.state for refund in books.refunds()] == ["succeeded"]
    assert len(stripe.objects("refunds")) == 1


def test_a_refund_that_fails_later_is_put_before_a_person(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    stripe.ask("refund_change", refund=stripe.objects("refunds")[0]["id"], status="failed")
    refunds.refresh(books.refunds()[0].payment_intent)
    refunds.refresh(books.refunds()[0].payment_intent)
    assert books.ledger_rows() == [("payment", 3150), ("refund", -3150), ("refund_failed", 3150)]
    assert books.open_attention() == ["refund_failed"]


def test_a_refund_made_in_stripes_dashboard_is_adopted(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    intent = books.attempts()[0].payment_intent or ""
    stripe.ask("dashboard_refund", payment_intent=intent, amount=1000)
    report = check.compare()
    assert [kind for kind, _ in report.mended] == ["refund"]
    assert books.ledger_rows() == [("payment", 3150), ("refund", -1000)]
    assert check.compare().mended == []


def test_an_unpaid_order_is_cancelled_and_can_be_paid_no_more(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert books.the_order().state == "cancelled"
    assert stripe.objects("checkout/sessions")[0]["status"] == "expired"
    assert (books.stock(), books.refunds()) == ((5, 0), [])


def test_a_payment_we_had_not_heard_of_goes_back_and_the_mail_says_so(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert books.ledger_rows() == [("payment", 3150), ("refund", -3150)]
    assert "€31.50" in books.every(OutboxMail)[-1].text
    with pytest.raises(AlreadyDone):
        cancelling.refund_rest(placed.number, by="staff:1")


def test_while_stripe_cannot_say_if_it_was_paid_nothing_is_cancelled(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.ask("fault", method="GET", path="/v1/checkout/sessions/*", answer="drop_before", times=1)
    with pytest.raises(stripe_gateway.Unreachable):
        cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert books.the_order().state == "open"


def test_money_sent_back_before_the_cancellation_is_told_in_its_mail(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    stripe.ask("dashboard_refund", payment_intent=books.attempts()[0].payment_intent)
    refunds.refresh(books.attempts()[0].payment_intent or "")
    cancelling.cancel(placed.number, "other", by="staff:1")
    assert "€31.50" in books.every(OutboxMail)[-1].text


def test_a_full_refund_in_stripes_dashboard_stops_the_parcels(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    stripe.ask("dashboard_refund", payment_intent=books.attempts()[0].payment_intent)
    refunds.refresh(books.attempts()[0].payment_intent or "")
    with pytest.raises(NotAllowed):
        packing.pack(books.the_order().parcels[0].id, by="staff:1")
    assert books.open_attention() == ["refunded_before_posting"]


def test_a_failed_refund_nobody_told_of_is_found_by_the_check(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    stripe.ask("refund_change", refund=stripe.objects("refunds")[0]["id"], status="failed")
    check.compare()
    assert [refund.state for refund in books.refunds()] == ["failed"]
    assert books.open_attention() == ["refund_failed"]
    check.compare()
    assert books.ledger_rows() == [("payment", 3150), ("refund", -3150), ("refund_failed", 3150)]


def test_two_notices_of_one_refund_at_once_are_one_refund(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    intent = books.attempts()[0].payment_intent or ""
    stripe.ask("dashboard_refund", payment_intent=intent, amount=500)
    faults: list[BaseException] = []

    def refresh() -> None:
        with shop.app_context():
            try:
                refunds.refresh(intent)
            except BaseException as fault:
                faults.append(fault)

    threads = [threading.Thread(target=refresh) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert books.ledger_rows() == [("payment", 3150), ("refund", -500)]


def test_packing_and_cancelling_at_once_never_wait_in_a_ring(shop: Flask, stripe: StripeSide) -> None:
    placed = paid_order(stripe)
    parcel_id = books.the_order().parcels[0].id
    outcomes: list[str] = []

    def act(call: Callable[[], None]) -> None:
        with shop.app_context():
            try:
                call()
                outcomes.append("done")
            except (NotAllowed, AlreadyDone):
                outcomes.append("told")

    acts = [lambda: packing.pack(parcel_id, "staff:1"), lambda: cancelling.cancel(placed.number, "other", "staff:2")]
    threads = [threading.Thread(target=act, args=(call,)) for call in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "told"]


def test_a_refund_first_heard_of_as_failed_stops_nothing(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    intent = books.attempts()[0].payment_intent or ""
    stripe.ask("dashboard_refund", payment_intent=intent)
    stripe.ask("refund_change", refund=stripe.objects("refunds")[0]["id"], status="failed")
    refunds.refresh(intent)
    assert books.the_order().parcels[0].held_reason is None
    assert books.open_attention() == ["refund_failed"]
