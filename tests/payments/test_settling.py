"""One function recognises money – for the notice, the return page and the hourly check – however often it is called."""

import threading

from flask import Flask
from sqlalchemy import delete, update

from shop import clock
from shop.checkout import back, place
from shop.db import transaction
from shop.orders import actions
from shop.orders.models import Order
from shop.orders.states import Reading
from shop.payments import check, ledger, sweep
from shop.payments.models import PaymentAttempt
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
    sweep.sweep()
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


def test_another_amount_never_confirms_and_is_put_before_a_person(shop: Flask, stripe: StripeSide) -> None:
    place.place_order(order_of())
    session_id = books.attempts()[0].session_id or ""
    stripe.ask("complete", session=session_id, amount_total=100)
    ledger.settle(session_id, by="stripe")
    ledger.settle(session_id, by="stripe")
    assert books.the_order().state == "open"
    assert books.ledger_rows() == [("payment", 100)]
    assert books.open_attention() == ["wrong_amount"]


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
