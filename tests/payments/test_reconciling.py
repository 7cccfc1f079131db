"""The comparison with Stripe mends what notices would have done, asks little, and leaves money as it is."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import delete, update

from shop import clock
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.heartbeat import beat, last_seen
from shop.money import Money
from shop.orders.models import Order
from shop.payments import check, ledger, refunds, stripe_gateway
from shop.payments.models import LedgerRow, PaymentAttempt, Refund
from shop.stock import ledger as stock
from shop.stock.models import StockItem, StockMove
from tests.payments.test_payouts import paid_order
from tests.support import books
from tests.support.stripe_side import StripeSide


def every_request(stripe: StripeSide) -> int:
    found = stripe._http.get(f"{stripe.url}/_control/requests").json()["requests"]
    return len([one for one in found if one["path"].startswith("/v1/")])


def test_a_quiet_hour_asks_little(shop: Flask, stripe: StripeSide) -> None:
    for _ in range(3):
        paid_order(stripe)
    check.compare()
    before = every_request(stripe)
    check.compare(look_back=check.since_last())
    assert every_request(stripe) - before <= 13


def test_the_hourly_check_looks_back_to_the_last_one_and_further(shop: Flask) -> None:
    assert check.since_last() == check.LOOK_BACK
    with transaction() as session:
        beat(session, "reconcile", clock.now() - timedelta(days=2))
    assert timedelta(days=6) <= check.since_last() < timedelta(days=6, minutes=1)
    with transaction() as session:
        beat(session, "reconcile", clock.now() - timedelta(days=200))
    assert check.since_last() == check.LOOK_BACK


def test_more_payments_than_a_page_holds(shop: Flask, stripe: StripeSide) -> None:
    for _ in range(120):
        stripe.ask("stranger_payment", amount=100)
    report = check.compare()
    assert report.compared["charges"] == 120
    assert len([row for row in ledger.unmatched() if row.kind == "payment"]) == 120
    assert len(report.left) == 120


def test_a_fee_that_was_unknown_is_booked_once(shop: Flask, stripe: StripeSide) -> None:
    intent = paid_order(stripe)
    with transaction() as session:
        session.execute(delete(LedgerRow).where(LedgerRow.kind == "fee"))
    assert check.compare().fees == 1
    assert check.compare().fees == 0
    (fee,) = [row for row in books.every(LedgerRow) if row.kind == "fee"]
    assert (fee.payment_intent, fee.amount_minor, fee.currency) == (intent, -72, "EUR")
    assert fee.order_number == books.the_order().number


def test_a_payment_that_the_ledger_lost_is_booked_again(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    with transaction() as session:
        session.execute(delete(LedgerRow).where(LedgerRow.kind == "payment"))
        session.execute(update(Order).values(state="confirmed"))
    check.compare()
    assert ("payment", 3150) in books.ledger_rows()
    assert books.open_attention() == []


def test_a_refund_that_fails_long_after_its_notice_was_lost(shop: Flask, stripe: StripeSide) -> None:
    intent = paid_order(stripe)
    made = stripe.ask("dashboard_refund", payment_intent=intent, amount=500)
    refunds.refresh(intent)
    weeks = 25 * 86400
    stripe.ask("clock", advance=weeks)
    clock.set_offset(weeks)
    stripe.ask("refund_change", refund=made["id"], status="failed")
    report = check.compare(look_back=timedelta(days=4))
    assert report.mended == [("refund", made["id"])]
    assert books.refunds()[0].state == "failed"
    assert check.compare(look_back=timedelta(days=4)).mended == []


def test_too_many_questions_are_asked_again_after_a_moment(shop: Flask, stripe: StripeSide) -> None:
    intent = paid_order(stripe)
    stripe.ask("dashboard_refund", payment_intent=intent, amount=500)
    stripe.ask("fault", method="GET", path="/v1/refunds", answer="429", times=1)
    assert [kind for kind, _ in check.compare().mended] == ["refund"]


def test_stripe_out_of_reach_leaves_no_sign_of_a_finished_check(shop: Flask, stripe: StripeSide) -> None:
    stripe.ask("fault", method="GET", path="/v1/charges", answer="500", times=1)
    with pytest.raises(stripe_gateway.Unreachable):
        check.compare()
    assert last_seen("reconcile") is None


def wrong_stock(on_hand: int = 0, reserved: int = 0) -> None:
    with transaction() as session:
        now = {"on_hand": StockItem.on_hand + on_hand, "reserved": StockItem.reserved + reserved}
        session.execute(update(StockItem).where(StockItem.key == "CAL-2026").values(**now))


@pytest.mark.parametrize(("on_hand", "reserved"), [(1, 0), (-1, 0), (0, 2), (1, -1)])
def test_stock_that_does_not_add_up_is_put_right(shop: Flask, stripe: StripeSide, on_hand: int, reserved: int) -> None:
    paid_order(stripe)
    wrong_stock(on_hand, reserved)
    check.compare()
    assert books.open_attention() == ["stock_difference"]
    check.put_stock_right("CAL-2026", "staff:1")
    assert (stock.differences(), books.stock()) == ([], (5 + on_hand, 1))
    move = books.every(StockMove)[-1]
    assert (move.reason, move.reference) == ("put_right", "staff:1")
    assert (move.on_hand_change, move.reserved_change) == (on_hand, 0)
    with pytest.raises(AlreadyDone):
        check.put_stock_right("CAL-2026", "staff:1")


def test_stock_is_not_put_right_where_fewer_copies_are_there_than_promised(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    wrong_stock(on_hand=-5, reserved=-1)
    with pytest.raises(NotAllowed):
        check.put_stock_right("CAL-2026", "staff:1")
    assert books.stock() == (0, 0)


def test_a_stock_difference_that_was_noted_is_told_again_only_if_it_grows(shop: Flask, stripe: StripeSide) -> None:
    wrong_stock(on_hand=1)
    check.compare()
    (item,) = attention.open_items()
    with transaction() as session:
        attention.settle(session, item.id, "staff:1", "counted", clock.now())
    paid_order(stripe)
    check.compare()
    assert books.open_attention() == []
    wrong_stock(on_hand=1)
    check.compare()
    assert books.open_attention() == ["stock_difference"]


def test_what_was_left_aside_is_tried_again(shop: Flask, stripe: StripeSide) -> None:
    intent = paid_order(stripe)
    made = stripe.ask("dashboard_refund", payment_intent=intent, amount=500)
    check.try_again(intent)
    assert books.refunds()[0].state == "succeeded"
    for key in (made["id"], books.attempts()[0].session_id or "", books.the_order().number, str(books.refunds()[0].id)):
        check.try_again(key)
    assert [kind for kind, _ in books.ledger_rows() if kind in ("payment", "refund")] == ["payment", "refund"]


def test_what_cannot_be_tried_again_is_refused(shop: Flask, stripe: StripeSide) -> None:
    for key in ("", "nothing", "re_unknown", "po_unknown"):
        with pytest.raises((NotAllowed, stripe_gateway.Refused)):
            check.try_again(key)
    assert (books.every(Refund), books.every(PaymentAttempt)) == ([], [])


def test_a_third_payment_is_told_of_once_the_second_is_settled(shop: Flask, stripe: StripeSide) -> None:
    paid_order(stripe)
    number = books.the_order().number
    second, third = (str(stripe.ask("stranger_payment", amount=3150)["id"]) for _ in range(2))
    for intent in (second, third):
        _paid_again(number, intent)
    check.compare()
    assert paid_again_told() == [second]
    with transaction() as session:
        attention.settle_for(session, "double_payment", number, by="staff:1", resolution="keep")
    check.compare()
    assert paid_again_told() == [second, third]
    with transaction() as session:
        attention.settle_for(session, "double_payment", number, by="staff:1", resolution="keep")
    check.compare()
    assert paid_again_told() == [second, third]


def paid_again_told() -> list[str]:
    items = books.every(AttentionItem)
    return [item.facts["payment_intent"] for item in items if item.kind == "double_payment"]


def _paid_again(number: str, intent: str) -> None:
    with transaction() as session:
        ledger.add_row(session, number, "payment", intent, Money(3150, "EUR"), clock.now(), intent, False)
