"""A dispute brings order, ledger and holds to what Stripe says of it, whoever tells of it and however often."""

import pytest
from flask import Flask
from sqlalchemy import delete

from shop import clock
from shop.aftersales import cancelling, disputing
from shop.attention.models import AttentionItem
from shop.checkout import place
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.fulfilment import packing
from shop.money import Money
from shop.orders import actions
from shop.orders.models import Parcel
from shop.payments import disputes, doubts, ledger
from shop.payments.dispute_rules import BankMove, DisputeFacts, Standing, bookings, standing
from shop.payments.models import Dispute, LedgerRow, PaymentAttempt
from shop.payments.rules import money_state
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide

TOTAL = 3150


def paid(stripe: StripeSide) -> tuple[str, str]:
    """The number of a paid order, and its payment."""
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    ledger.settle(books.attempts()[-1].session_id or "", by="stripe")
    return placed.number, books.attempts()[-1].payment_intent or ""


def disputed(stripe: StripeSide, intent: str, **how: object) -> str:
    dispute_id = str(stripe.ask("dispute", payment_intent=intent, **how)["id"])
    disputes.refresh(dispute_id)
    return dispute_id


def close(stripe: StripeSide, dispute_id: str, outcome: str, **how: object) -> None:
    stripe.ask("dispute_close", dispute=dispute_id, outcome=outcome, **how)
    disputes.refresh(dispute_id)


def held() -> list[str | None]:
    return [parcel.held_reason for parcel in books.every(Parcel)]


def moved() -> list[tuple[str, int, str]]:
    """The rows of disputes: what was paid and its fee are left out."""
    rows = books.every(LedgerRow)
    return [(row.kind, row.amount_minor, row.currency) for row in rows if row.kind.startswith("dispute")]


def money(number: str) -> str:
    return money_state(ledger.sums_of(number))


def the_item(kind: str) -> AttentionItem:
    (item,) = [item for item in books.every(AttentionItem) if item.kind == kind]
    return item


def pack_and_post() -> None:
    (parcel,) = books.every(Parcel)
    packing.pack(parcel.id, "staff:1")
    packing.post(parcel.id, "dhl", "00340434", "staff:1")


def test_a_dispute_takes_amount_and_fee_holds_the_parcel_and_asks_a_person(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    dispute_id = disputed(stripe, intent, reason="product_not_received")
    assert moved() == [("dispute", -TOTAL, "EUR"), ("dispute_fee", -2000, "EUR")]
    assert (money(number), held()) == ("disputed", [doubts.DISPUTED])
    facts = the_item("dispute_opened").facts
    assert (facts["dispute"], facts["minor"], facts["currency"]) == (dispute_id, TOTAL, "EUR")
    assert (facts["reason"], facts["posted"]) == ("product_not_received", False)
    assert str(facts["due_by"]) > clock.now().isoformat()


def test_being_told_again_changes_nothing(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    dispute_id = disputed(stripe, intent)
    before = (moved(), books.history(), len(books.every(AttentionItem)))
    for _ in range(3):
        disputes.refresh(dispute_id)
    assert (moved(), books.history(), len(books.every(AttentionItem))) == before


def test_a_parcel_that_staff_let_go_all_the_same_is_not_held_again(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    dispute_id = disputed(stripe, intent)
    packing.let_go(books.every(Parcel)[0].id, "staff:1")
    stripe.ask("dispute_answer", dispute=dispute_id)
    disputes.refresh(dispute_id)
    assert (held(), books.every(Dispute)[0].status) == ([None], "under_review")


def test_what_is_gone_is_said_to_be_gone(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    pack_and_post()
    disputed(stripe, intent)
    assert (the_item("dispute_opened").facts["posted"], held()) == (True, [None])


def test_won_brings_the_money_back_and_asks_whether_the_parcel_still_goes(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    close(stripe, disputed(stripe, intent), "won")
    assert moved()[-1] == ("dispute_reversed", TOTAL, "EUR")
    assert (money(number), held(), books.open_attention()) == ("paid", [doubts.WON], ["dispute_won"])
    assert "won" in str(the_item("dispute_opened").resolution)
    packing.let_go(books.every(Parcel)[0].id, "staff:1")
    assert held() == [None]


def test_a_fee_given_back_is_booked_too(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    close(stripe, disputed(stripe, intent), "won", fee_returned=True)
    assert [row for row in moved() if "fee" in row[0]] == [
        ("dispute_fee", -2000, "EUR"),
        ("dispute_fee_returned", 2000, "EUR"),
    ]


def test_won_with_nothing_held_leaves_nothing_to_do(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    pack_and_post()
    close(stripe, disputed(stripe, intent), "won")
    assert (money(number), books.open_attention()) == ("paid", [])


def test_won_counts_when_the_money_is_back() -> None:
    assert standing("won", money_is_out=True) is Standing.OPEN
    assert standing("won", money_is_out=False) is Standing.WON


@pytest.mark.parametrize(
    ("status", "stands"),
    [
        ("warning_needs_response", Standing.ASKED),
        ("warning_under_review", Standing.ASKED),
        ("warning_closed", Standing.DROPPED),
        ("needs_response", Standing.OPEN),
        ("under_review", Standing.OPEN),
        ("appeal_needs_response", Standing.OPEN),
        ("appeal_under_review", Standing.OPEN),
        ("lost", Standing.LOST),
        ("prevented", Standing.LOST),
        ("a word of next year", Standing.OPEN),
    ],
)
def test_each_of_stripes_words_has_its_meaning(status: str, stands: Standing) -> None:
    assert standing(status, money_is_out=not status.startswith("warning_")) is stands


def test_lost_is_a_loss_with_its_fee_and_nothing_is_left_to_send_back(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    close(stripe, disputed(stripe, intent), "lost")
    assert sum(minor for _, minor, _ in moved()) == -TOTAL - 2000
    assert (money(number), disputes.obstacle(number)) == ("disputed", "dispute_lost")
    assert (books.open_attention(), held()) == (["dispute_lost"], [doubts.LOST])
    cancelling.cancel_lost(number, "staff:1")
    assert (books.the_order().state, books.stock(), books.refunds()) == ("cancelled", (5, 0), [])
    assert books.mails() == ["paid"]
    with pytest.raises(AlreadyDone):
        cancelling.cancel_lost(number, "staff:1")


def test_only_what_is_lost_and_still_here_is_ended_so(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    with pytest.raises(NotAllowed):
        cancelling.cancel_lost(number, "staff:1")
    part = disputed(stripe, intent, amount=1000)
    close(stripe, part, "lost")
    with pytest.raises(NotAllowed) as why:
        cancelling.cancel_lost(number, "staff:1")
    assert why.value.facts["state"] == "money_kept"


def test_while_the_bank_decides_nobody_cancels_and_afterwards_no_mail_says_that_nothing_was_charged(
    shop: Flask, stripe: StripeSide
) -> None:
    number, intent = paid(stripe)
    dispute_id = disputed(stripe, intent)
    with pytest.raises(NotAllowed) as why:
        cancelling.cancel(number, "other", "staff:1")
    assert (why.value.facts["state"], books.the_order().state) == ("disputed", "confirmed")
    close(stripe, dispute_id, "lost")
    cancelling.cancel(number, "other", "staff:1")
    assert (books.the_order().state, books.mails()) == ("cancelled", ["paid"])


def test_what_is_won_for_a_cancelled_order_goes_back_to_the_buyer(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    dispute_id = disputed(stripe, intent)
    with transaction() as session:  # cancelled in the moment before we heard of it
        actions.cancel(session, number, "other", "staff:1", clock.now())
    close(stripe, dispute_id, "won")
    assert books.open_attention() == ["paid_after_cancellation"]
    cancelling.refund_rest(number, "staff:1")
    assert ("refund", -TOTAL) in books.ledger_rows()


def test_an_inquiry_books_nothing_and_lets_go_by_itself_when_it_is_closed(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    dispute_id = disputed(stripe, intent, inquiry=True)
    assert (moved(), held(), money(number)) == ([], [doubts.ASKED], "paid")
    assert (books.open_attention(), disputes.obstacle(number)) == (["inquiry_opened"], None)
    close(stripe, dispute_id, "warning_closed")
    assert (moved(), held(), books.open_attention()) == ([], [None], [])


def test_an_inquiry_may_become_a_dispute(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    dispute_id = disputed(stripe, intent, inquiry=True)
    stripe.ask("dispute_escalate", dispute=dispute_id)
    disputes.refresh(dispute_id)
    assert (held(), books.open_attention(), money(number)) == ([doubts.DISPUTED], ["dispute_opened"], "disputed")
    assert moved()[0] == ("dispute", -TOTAL, "EUR")


def test_a_hold_of_another_reason_comes_back_when_the_doubt_is_gone(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    packing.hold(books.every(Parcel)[0].id, "moves house on Friday", "staff:1")
    dispute_id = disputed(stripe, intent, inquiry=True)
    assert held() == [f"{doubts.ASKED}{doubts.ALSO}moves house on Friday"]
    close(stripe, dispute_id, "warning_closed")
    assert held() == ["moves house on Friday"]


def test_two_disputes_of_one_order_are_both_waited_for(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    first, second = (disputed(stripe, intent, amount=1000), disputed(stripe, intent, amount=500))
    close(stripe, first, "won")
    assert (held(), money(number)) == ([doubts.DISPUTED], "disputed")
    (item,) = [item for item in books.every(AttentionItem) if item.settled_at is None]
    assert (item.kind, item.facts["dispute"]) == ("dispute_opened", second)
    close(stripe, second, "won")
    assert (money(number), books.open_attention()) == ("paid", ["dispute_won"])


def test_part_of_the_sum_in_another_currency_counts_as_it_is(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    dispute_id = disputed(stripe, intent, amount=1200, currency="usd")
    assert moved()[0] == ("dispute", -1200, "USD")
    assert money(number) == "disputed"
    close(stripe, dispute_id, "won")
    assert money(number) == "paid"


def test_exchanged_money_is_told_in_the_disputes_own_currency_and_the_fee_in_the_accounts() -> None:
    moves = [BankMove("txn_1", Money(-1034, "EUR"), 2000), BankMove("txn_2", Money(1071, "EUR"), -2000)]
    facts = DisputeFacts(
        "du_1", "won", "general", Money(1200, "USD"), "pi", "ch", True, False, None, clock.now(), moves
    )
    assert [(row.kind, row.amount) for row in bookings(facts)] == [
        ("dispute", Money(-1200, "USD")),
        ("dispute_fee", Money(-2000, "EUR")),
        ("dispute_reversed", Money(1200, "USD")),
        ("dispute_fee_returned", Money(2000, "EUR")),
    ]


def test_a_dispute_of_money_we_do_not_know_is_written_down_and_shown(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    with transaction() as session:
        session.execute(delete(PaymentAttempt))
        session.execute(delete(LedgerRow))
    dispute_id = disputed(stripe, intent)
    assert books.open_attention() == ["dispute_unmatched"]
    assert the_item("dispute_unmatched").object_key == dispute_id
    assert {row.order_number for row in books.every(LedgerRow)} == {None}
    assert moved() == [("dispute", -TOTAL, "EUR"), ("dispute_fee", -2000, "EUR")]


def test_a_dispute_that_stripe_does_not_know_is_shown(shop: Flask, stripe: StripeSide) -> None:
    disputes.refresh("du_nobody")
    assert books.open_attention() == ["dispute_unmatched"]


def test_a_dispute_told_before_its_payment_holds_as_soon_as_the_order_is_confirmed(
    shop: Flask, stripe: StripeSide
) -> None:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    disputed(stripe, stripe.objects("payment_intents")[0]["id"])
    assert (books.open_attention(), books.the_order().state) == (["dispute_unmatched"], "open")
    ledger.settle(books.attempts()[-1].session_id or "", by="stripe")
    assert (books.the_order().state, held()) == ("confirmed", [doubts.DISPUTED])
    assert (books.open_attention(), money(placed.number)) == (["dispute_opened"], "disputed")
    assert {row.order_number for row in books.every(LedgerRow)} == {placed.number}


STEPS = ("open", "answer", "close")


@pytest.mark.parametrize("told_after", [(), ("open",), ("close",), ("open", "answer")])
@pytest.mark.parametrize("outcome", ["won", "lost"])
def test_however_few_notices_arrive_the_money_ends_the_same(
    shop: Flask, stripe: StripeSide, told_after: tuple[str, ...], outcome: str
) -> None:
    number, intent = paid(stripe)
    dispute_id = str(stripe.ask("dispute", payment_intent=intent)["id"])
    steps = {
        "open": lambda: None,
        "answer": lambda: stripe.ask("dispute_answer", dispute=dispute_id),
        "close": lambda: stripe.ask("dispute_close", dispute=dispute_id, outcome=outcome),
    }
    for step in STEPS:
        steps[step]()
        if step in told_after:
            disputes.refresh(dispute_id)
    disputes.refresh(dispute_id)
    assert money(number) == ("paid" if outcome == "won" else "disputed")
    assert "dispute_opened" not in books.open_attention()
    assert ("dispute_lost" in books.open_attention()) is (outcome == "lost")
    assert len([row for row in moved() if row[0] == "dispute"]) == 1


def test_giving_up_tells_stripe_and_the_loss_is_booked(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    dispute_id = disputed(stripe, intent)
    disputing.give_up(dispute_id, "staff:1")
    assert stripe.objects("disputes")[0]["status"] == "lost"
    assert books.open_attention() == ["dispute_lost"]
    assert "dispute_given_up" in books.history()
    with pytest.raises(AlreadyDone):
        disputing.give_up(dispute_id, "staff:1")


def test_evidence_that_the_bank_looks_at_cannot_be_taken_back(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    dispute_id = disputed(stripe, intent)
    stripe.ask("dispute_answer", dispute=dispute_id)
    with pytest.raises(NotAllowed):
        disputing.give_up(dispute_id, "staff:1")
    assert "dispute_given_up" not in books.history()


def test_an_inquiry_given_up_sends_the_money_back_and_ends_the_order(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    disputing.give_up(disputed(stripe, intent, inquiry=True), "staff:1")
    assert (books.the_order().state, books.stock()) == ("cancelled", (5, 0))
    assert [refund["amount"] for refund in stripe.objects("refunds")] == [TOTAL]


def test_what_nobody_told_us_of_is_found_and_brought_in_step_once(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    dispute_id = str(stripe.ask("dispute", payment_intent=intent)["id"])
    assert disputes.refresh_since(0) == [("dispute", dispute_id)]
    assert books.open_attention() == ["dispute_opened"]
    assert disputes.refresh_since(0) == []
    stripe.ask("dispute_close", dispute=dispute_id, outcome="won")
    far_ahead = int(clock.now().timestamp()) + 86400
    assert disputes.refresh_since(far_ahead) == [("dispute", dispute_id)], "still open here, so it is asked about"
    assert books.open_attention() == ["dispute_won"]


def test_a_dispute_of_the_other_mode_touches_nothing(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    facts = DisputeFacts("du_live", "lost", "x", Money(1, "EUR"), intent, None, False, True, None, clock.now(), [])
    disputes.book(facts, "stripe")
    assert (books.open_attention(), books.every(Dispute)) == (["other_mode"], [])


def test_one_payment_of_two_may_still_go_back(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    disputed(stripe, intent)
    with transaction() as session:
        ledger.add_row(session, number, "payment", "pi_2", Money(TOTAL, "EUR"), clock.now(), "pi_2", False)
    assert (disputes.obstacle(number), disputes.obstacle(number, intent)) == (None, "disputed")
    assert disputes.obstacle(number, "pi_2") is None
