"""Scenarios 4, 75 and 76: what no notice told of is found by the comparison, and what it cannot mend a person sees."""

from collections import Counter
from typing import Any

import pytest
from sqlalchemy import update

from shop import clock
from shop.attention import items as attention
from shop.db import transaction
from shop.money import Money
from shop.orders.models import Order
from shop.payments import check, ledger
from shop.payments.models import Dispute, LedgerRow, Payout, RiskSignal
from tests.support import books
from tests.support.world import World


def lose_notices(world: World) -> None:
    world.stripe.ask("webhooks", mode="drop")


def session_of(number: str) -> str:
    return next(row.session_id or "" for row in books.attempts() if row.order_number == number)


def intent_of(number: str) -> str:
    return next(row.payment_intent or "" for row in books.attempts() if row.order_number == number)


def states() -> dict[str, str]:
    return {order.number: order.state for order in books.every(Order)}


def test_04_no_notice_and_the_buyer_never_returns(world: World) -> None:
    lose_notices(world)
    placed = world.order()
    world.pay(placed)
    assert books.the_order().state == "open"
    world.later(minutes=11)
    world.work(["reconcile"])
    assert (books.the_order().state, books.mails()) == ("confirmed", ["paid"])
    assert [(event.act, event.by) for event in books.the_order().history] == [("placed", "buyer"), ("pay", "shop")]
    assert "Paid" in world.page(placed)
    world.desk_says(placed, "To pack", "found by reconciliation")
    world.nothing_to_settle()


def test_75_four_days_without_notices_are_made_up_for_in_one_run(world: World) -> None:
    refunded, disputed, returned, looked_at, warned = (world.buy(sku="PDF") for _ in range(5))
    back = world.stripe.ask("dashboard_refund", payment_intent=intent_of(returned.number), amount=300)
    world.until(lambda: [refund.state for refund in books.refunds()] == ["succeeded"])
    lose_notices(world)
    paid, expired = world.order(), world.order(sku="BOOK-12")
    delayed, failed = world.order(sku="BOOK-12"), world.order(sku="BOOK-12")
    world.pay(paid)
    for begun in (delayed, failed):
        world.stripe.ask("complete", session=session_of(begun.number), method="bank_debit")
    world.later(days=2)
    world.stripe.ask("settle", session=session_of(delayed.number), outcome="succeeded")
    world.stripe.ask("settle", session=session_of(failed.number), outcome="failed")
    world.stripe.ask("dashboard_refund", payment_intent=intent_of(refunded.number), amount=500)
    world.stripe.ask("refund_change", refund=back["id"], status="failed")
    dispute = world.stripe.ask("dispute", payment_intent=intent_of(disputed.number))
    review = world.stripe.ask("review_open", payment_intent=intent_of(looked_at.number))
    warning = world.stripe.ask("early_fraud_warning", payment_intent=intent_of(warned.number))
    payout = world.stripe.ask("payout", currency="eur")
    world.later(days=2)

    report = check.compare()
    now = states()
    for placed in (refunded, disputed, returned, looked_at, warned, paid, delayed):
        assert now[placed.number] == "confirmed"
    assert now[expired.number] == "expired"
    assert (now[failed.number], ledger.sums_of(failed.number).paid_minor) == ("expired", 0)
    sums = [ledger.sums_of(placed.number) for placed in (refunded, disputed, returned)]
    assert [(one.refunded_minor, one.disputed_minor) for one in sums] == [(500, 0), (0, 900), (0, 0)]
    assert [row.state for row in books.refunds() if row.stripe_id == back["id"]] == ["failed"]
    assert [row.stripe_id for row in books.every(Dispute)] == [dispute["id"]]
    assert {row.stripe_id for row in books.every(RiskSignal)} == {review["id"], warning["id"]}
    assert [(row.stripe_id, row.status) for row in books.every(Payout)] == [(payout["id"], "paid")]
    mended = Counter(kind for kind, _ in report.mended)
    assert mended == {"session": 4, "refund": 2, "dispute": 1, "review": 1, "warning": 1, "payout": 1}
    assert report.made_up_for >= 8
    assert "Paid" in world.page(paid)
    assert "Your bank did not pay" in world.page(failed)
    attention = ["dispute_opened", "fraud_warning", "refund_failed", "review_opened"]
    assert sorted(books.open_attention()) == attention

    again = check.compare()
    assert (again.mended, again.made_up_for, again.fees) == ([], 0, 0)
    assert sorted(books.open_attention()) == attention
    world.press("dispute_opened", "noted")
    world.press("review_opened", "approve")
    world.press("fraud_warning", "send_anyway")
    world.press("refund_failed", "try_again")


def test_75_a_notice_that_comes_after_all_changes_nothing(world: World) -> None:
    lose_notices(world)
    placed = world.order()
    world.pay(placed)
    check.compare()
    world.stripe.ask("webhooks", mode="normal")
    before = books.ledger_rows()
    event = next(e for e in world.stripe.objects("events") if e["type"] == "checkout.session.completed")
    world.stripe.ask("resend", event=event["id"])
    world.until(lambda: _delivered(world, event["id"]))
    assert (books.ledger_rows(), books.mails()) == (before, ["paid"])
    assert "Thank you. It is paid." in world.page(placed)
    world.desk_says(placed, "To pack", "Attempt 1, paid")


def _delivered(world: World, event: str) -> bool:
    found = next(e for e in world.stripe.objects("events") if e["id"] == event)
    return bool(found["pending_webhooks"] == 0)


def spoil_amount(number: str) -> None:
    with transaction() as session:
        of_order = (LedgerRow.order_number == number, LedgerRow.kind == "payment")
        session.execute(update(LedgerRow).where(*of_order).values(amount_minor=LedgerRow.amount_minor - 100))


def spoil_refunds(number: str) -> None:
    _add(number, "refund", "re_nobody_made", -700)


def spoil_payment(number: str) -> None:
    _add(number, "payment", "pi_nobody_made", 1000, "pi_nobody_made")


def spoil_dispute(number: str) -> None:
    with transaction() as session:
        at, live = clock.now(), False
        row = Dispute(stripe_id="du_gone", order_number=number, payment_intent=intent_of(number), charge="ch_1")
        row.amount_minor, row.currency, row.reason, row.status = 3150, "EUR", "general", "lost"
        row.is_refundable, row.livemode, row.opened_at, row.closed_at = False, live, at, at
        session.add(row)
        attention.raise_item(session, "dispute_lost", number, {"dispute": "du_gone"}, at)
        attention.settle_for(session, "dispute_lost", number, by="staff:1", resolution="noted")


def _add(number: str, kind: str, name: str, minor: int, intent: str | None = None) -> None:
    intent = intent or intent_of(number)
    with transaction() as session:
        ledger.add_row(session, number, kind, name, Money(minor, "EUR"), clock.now(), intent, False)


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (spoil_amount, "amount_mismatch"),
        (spoil_refunds, "refund_mismatch"),
        (spoil_payment, "paid_here_not_at_stripe"),
        (spoil_dispute, "dispute_mismatch"),
    ],
)
def test_76_what_differs_is_told_once_and_never_changed(world: World, spoil: Any, kind: str) -> None:
    placed = world.buy()
    spoil(placed.number)
    rows = books.ledger_rows()
    for _ in range(2):
        report = check.compare()
        assert report.mended == []
        assert [found for found, _ in report.left] == [kind]
    assert world.desk().open("/staff/attention").text.count(placed.number) > 0
    world.press(kind, "noted")
    check.compare()
    world.nothing_to_settle()
    assert books.ledger_rows() == rows
    assert "Wanjiku Kamau" in world.page(placed)


def test_76_a_difference_that_changed_is_told_anew_and_one_that_is_gone_settles_itself(world: World) -> None:
    placed = world.buy()
    spoil_amount(placed.number)
    check.compare()
    world.press("amount_mismatch", "noted")
    spoil_amount(placed.number)
    check.compare()
    assert world.item("amount_mismatch").facts["minor"] == 2950
    with transaction() as session:
        session.execute(update(LedgerRow).where(LedgerRow.kind == "payment").values(amount_minor=3150))
    check.compare()
    assert books.open_attention() == []


def test_76_paid_at_stripe_and_nothing_here_knows_of_it(world: World) -> None:
    lose_notices(world)
    made = world.stripe.ask("stranger_payment", amount=4000, description="Invoice 17")
    for _ in range(2):
        check.compare()
        assert books.open_attention() == ["unknown_payment"]
    assert world.item("unknown_payment").facts["payment_intent"] == made["id"]
    assert [(row.order_number, row.amount_minor) for row in ledger.unmatched() if row.kind == "payment"] == [
        (None, 4000)
    ]
    world.press("unknown_payment", "leave")
    check.compare()
    assert books.open_attention() == []
