"""One function recognises money – for the notice, the return page and the hourly check – however often it is called."""

import threading

import pytest
from flask import Flask
from sqlalchemy import delete, update

from shop import clock
from shop.aftersales import cancelling
from shop.checkout import back, handing_over, place
from shop.db import transaction
from shop.money import Money
from shop.orders import actions
from shop.orders.models import Order
from shop.orders.states import Reading
from shop.payments import check, ledger, sweep
from shop.payments.models import PaymentAttempt
from shop.payments.rules import SessionFacts
from shop.stock.models import StockItem
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def paid_session(stripe: StripeSide, **changed: object) -> tuple[place.Placed, str]:
    """A placed order whose session has been paid, with no notice of it yet."""
    placed = place.place_order(order_of(**changed))
    session_id = books.attempts()[-1].session_id or ""
    stripe.pay(placed.pay_url or "")
    return placed, session_id


def test_paying_confirms_the_order_books_the_money_and_writes_one_mail(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = paid_session(stripe)
    ledger.settle(session_id, by="stripe")
    assert books.the_order().state == "confirmed"
    assert books.ledger_rows() == [("payment", 3150)]
    assert books.mails() == ["paid"]
    assert books.history() == ["placed", "pay"]


def test_settling_again_changes_nothing(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = paid_session(stripe)
    for by in ("stripe", "buyer", "shop"):
        ledger.settle(session_id, by=by)
    assert (books.ledger_rows(), books.mails(), books.history()) == ([("payment", 3150)], ["paid"], ["placed", "pay"])


def test_ten_at_once_book_the_money_once(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = paid_session(stripe)
    faults: list[BaseException] = []

    def settle() -> None:
        with shop.app_context():
            try:
                ledger.settle(session_id, by="stripe")
            except BaseException as fault:
                faults.append(fault)

    threads = [threading.Thread(target=settle) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert (books.ledger_rows(), books.mails(), books.history()) == ([("payment", 3150)], ["paid"], ["placed", "pay"])


def test_the_order_page_finds_the_payment_without_a_notice(shop: Flask, stripe: StripeSide) -> None:
    placed, _ = paid_session(stripe)
    seen = back.look(placed.token)
    assert seen is not None
    assert seen.state is Reading.PAID


def test_the_check_finds_the_payment_if_nobody_comes_back(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = paid_session(stripe)
    report = check.compare()
    assert report.mended == [("session", session_id)]
    assert books.the_order().state == "confirmed"
    assert check.compare().mended == []


def test_an_unpaid_session_leaves_the_order_open(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    ledger.settle(books.attempts()[0].session_id or "", by="buyer")
    assert (books.the_order().state, books.ledger_rows()) == ("open", [])


def test_a_declined_card_leaves_the_session_open_for_another(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "", "4000000000000002")
    session_id = books.attempts()[0].session_id or ""
    ledger.settle(session_id, by="buyer")
    assert books.the_order().state == "open"
    stripe.pay(placed.pay_url or "")
    ledger.settle(session_id, by="buyer")
    assert books.the_order().state == "confirmed"


def test_an_expired_session_gives_the_copies_back_once(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of(quantity=2))
    session_id = books.attempts()[0].session_id or ""
    stripe.ask("expire", session=session_id)
    for _ in range(2):
        ledger.settle(session_id, by="stripe")
    assert books.the_order().state == "expired"
    assert books.stock() == (5, 0)


def test_an_order_whose_time_is_up_lapses_without_a_notice(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    stripe.ask("clock", advance=3800)
    clock.set_offset(3800)
    sweep.lapse_overdue()
    assert books.the_order().state == "expired"
    assert books.stock() == (5, 0)


def test_money_after_the_end_revives_the_order_while_copies_are_left(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = lapsed_but_paid(stripe)
    ledger.settle(session_id, by="stripe")
    assert books.the_order().state == "confirmed"
    assert books.stock() == (5, 1)


def test_money_after_the_end_with_nothing_left_waits_for_a_person(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = lapsed_but_paid(stripe)
    place.place_order(order_of(basket=[("CAL-2026", 5)], total_shown=None))
    ledger.settle(session_id, by="stripe")
    assert books.every(Order)[0].state == "undecided"
    assert books.open_attention() == ["paid_but_sold_out"]
    assert books.mails() == ["undecided"]
    assert books.stock() == (5, 5)


def lapsed_but_paid(stripe: StripeSide) -> tuple[str, str]:
    """An order that we let lapse while its buyer was paying."""
    placed, session_id = paid_session(stripe)
    with transaction() as session:
        actions.expire(session, placed.number, by="shop", at=clock.now())
    return placed.number, session_id


@pytest.mark.parametrize("paid", [{"amount_total": 100}, {"currency": "usd"}])
def test_another_sum_never_confirms_and_is_put_before_a_person(
    shop: Flask, stripe: StripeSide, paid: dict[str, object]
) -> None:
    placed = place.place_order(order_of())
    session_id = books.attempts()[0].session_id or ""
    stripe.ask("complete", session=session_id, **paid)
    ledger.settle(session_id, by="stripe")
    ledger.settle(session_id, by="stripe")
    assert books.the_order().state == "undecided"
    assert len(books.ledger_rows()) == 1
    assert books.open_attention() == ["wrong_amount"]
    assert books.stock() == (5, 0)
    cancelling.cancel(placed.number, "other", by="staff:1")
    assert sum(minor for _, minor in books.ledger_rows()) == 0
    assert len(stripe.objects("refunds")) == 1


def test_the_buyer_is_told_that_a_person_is_looking(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.ask("complete", session=books.attempts()[0].session_id, amount_total=100)
    seen = back.look(placed.token)
    assert seen is not None
    assert seen.state is Reading.NEEDS_DECISION


def test_an_address_no_mail_can_be_written_to_does_not_hinder_the_money(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = paid_session(stripe, email="anna@my_shop.example")
    ledger.settle(session_id, by="stripe")
    assert books.the_order().state == "confirmed"
    assert books.open_attention() == ["mail_impossible"]


def test_a_session_stripe_has_never_heard_of_holds_nobody_up(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    stripe.ask("reset")
    later = place.place_order(order_of())
    stripe.ask("clock", advance=3800)
    clock.set_offset(3800)
    sweep.lapse_overdue()
    assert {order.state for order in books.every(Order)} == {"expired"}
    assert books.stock() == (5, 0)
    assert "session_unknown_to_stripe" in books.open_attention()
    assert later.pay_url is not None


def test_one_order_that_cannot_be_dealt_with_does_not_keep_the_others_waiting(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    place.place_order(order_of())
    with transaction() as session:  # the first one's books are damaged: more is given back than is promised
        session.execute(update(StockItem).values(reserved=1))
    stripe.ask("clock", advance=3800)
    clock.set_offset(3800)
    sweep.lapse_overdue()
    assert sorted(order.state for order in books.every(Order)) == ["expired", "open"]
    assert books.open_attention() == ["left_aside"]


def test_a_revoked_key_is_put_before_a_person(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("fault", method="POST", path="/v1/checkout/sessions", answer="401")
    placed = place.place_order(order_of())
    assert placed.pay_url is None
    assert books.open_attention() == ["stripe_key_refused"]
    assert handing_over.pay_again(placed.token).pay_url is not None


def test_the_second_of_two_payments_goes_back_by_itself(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    first = books.attempts()[0].session_id or ""
    with transaction() as session:  # a second session for the same order, as a race may leave behind
        session.execute(update(PaymentAttempt).values(state="expired"))
    second = handing_over.pay_again(placed.token)
    stripe.pay(second.pay_url or "")
    for session_id in (first, books.attempts()[1].session_id or ""):
        ledger.settle(session_id, by="stripe")
    assert books.open_attention() == ["double_payment"]
    intent = books.attempts()[1].payment_intent or ""
    cancelling.refund_payment(placed.number, intent, by="staff:1")
    assert books.ledger_rows() == [("payment", 3150), ("payment", 3150), ("refund", -3150)]
    assert stripe.objects("refunds")[0]["payment_intent"] == intent
    assert books.the_order().state == "confirmed"


def test_marks_of_strangers_in_a_session_are_no_numbers(shop: Flask, stripe: StripeSide) -> None:
    for mark in ("²", "99999999999", "-1", ""):
        facts = SessionFacts("cs_x", "complete", "paid", Money(1, "EUR"), f"pi_{mark}", "K7RM", False, attempt=mark)
        assert ledger.book(facts, by="shop") is None
    assert len(ledger.unmatched()) == 4


def test_a_delayed_method_waits_and_is_then_paid(shop: Flask, stripe: StripeSide) -> None:
    placed = place.place_order(order_of())
    session_id = books.attempts()[0].session_id or ""
    stripe.ask("complete", session=session_id, method="bank_debit")
    ledger.settle(session_id, by="stripe")
    seen = back.look(placed.token)
    assert seen is not None
    assert seen.state is Reading.PAYMENT_PENDING
    stripe.ask("settle", session=session_id, outcome="succeeded")
    ledger.settle(session_id, by="stripe")
    assert books.the_order().state == "confirmed"


def test_a_delayed_method_that_fails_gives_the_copies_back(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    session_id = books.attempts()[0].session_id or ""
    stripe.ask("complete", session=session_id, method="bank_debit")
    ledger.settle(session_id, by="stripe")
    stripe.ask("settle", session=session_id, outcome="failed")
    ledger.settle(session_id, by="stripe")
    assert (books.the_order().state, books.stock()) == ("expired", (5, 0))


def test_a_session_of_somebody_else_is_written_down_and_shown(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = paid_session(stripe)
    forget_everything_about_the_order()
    assert ledger.settle(session_id, by="stripe") is None
    assert books.ledger_rows() == [("payment", 3150)]
    assert ledger.unmatched()[0].order_number is None
    assert books.open_attention() == ["unknown_payment"]


def forget_everything_about_the_order() -> None:
    with transaction() as session:
        session.execute(delete(PaymentAttempt))


def test_a_paid_order_that_lost_its_mark_is_paid_again(shop: Flask, stripe: StripeSide) -> None:
    _, session_id = paid_session(stripe)
    ledger.settle(session_id, by="stripe")
    with transaction() as session:
        session.execute(update(Order).values(state="open", confirmed_at=None))
    check.compare()
    assert books.the_order().state == "confirmed"
    assert books.ledger_rows() == [("payment", 3150)]


def test_a_fault_of_stripes_over_one_session_does_not_hold_the_others_up(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    place.place_order(order_of())
    stripe.ask("clock", advance=3800)
    clock.set_offset(3800)
    stripe.ask("fault", method="GET", path="/v1/checkout/sessions/*", answer="500", times=1)
    sweep.lapse_overdue()
    assert sorted(order.state for order in books.every(Order)) == ["expired", "open"]
    sweep.lapse_overdue()
    assert {order.state for order in books.every(Order)} == {"expired"}


def test_a_debit_that_took_weeks_is_still_found(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    session_id = books.attempts()[0].session_id or ""
    stripe.ask("complete", session=session_id, method="bank_debit")
    ledger.settle(session_id, by="stripe")
    weeks = 40 * 86400
    stripe.ask("clock", advance=weeks)
    clock.set_offset(weeks)
    stripe.ask("settle", session=session_id, outcome="succeeded")
    assert check.compare().mended == [("session", session_id)]
    assert books.the_order().state == "confirmed"
