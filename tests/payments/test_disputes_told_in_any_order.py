"""Two notices of one dispute may be read in one order and booked in the other; two disputes may be of one order."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from shop import clock
from shop.aftersales import cancelling
from shop.attention import items
from shop.db import transaction
from shop.money import Money
from shop.payments import disputes, doubts, ledger, risk, three_way
from shop.payments.at_stripe import disputes as at_stripe_disputes
from shop.payments.checks import disputes as dispute_checks
from shop.payments.dispute_rules import DisputeFacts, Share, divided, later
from shop.payments.models import Dispute, LedgerRow
from shop.payments.rules import left_per_payment
from tests.payments.test_disputes import TOTAL, close, disputed, held, money, paid
from tests.support import books
from tests.support.stripe_side import StripeSide


def opened(stripe: StripeSide, intent: str, **how: object) -> DisputeFacts:
    return at_stripe_disputes.read(disputed(stripe, intent, **how))


def closed(stripe: StripeSide, dispute_id: str, outcome: str) -> DisputeFacts:
    stripe.ask("dispute_close", dispute=dispute_id, outcome=outcome)
    return at_stripe_disputes.read(dispute_id)


def without_what_came_back(facts: DisputeFacts) -> DisputeFacts:
    return replace(facts, moves=[move for move in facts.moves if move.amount.minor < 0])


def the_dispute() -> Dispute:
    (row,) = books.every(Dispute)
    return row


def settle_all() -> None:
    with transaction() as session:
        for item in items.open_items():
            items.settle(session, item.id, "staff:1", "noted", clock.now())


def told() -> list[tuple[str, object]]:
    """What is open, with the dispute or the warning it is about."""
    return [(item.kind, item.facts.get("dispute") or item.facts.get("warning")) for item in items.open_items()]


def test_won_read_before_the_money_was_back_and_booked_after_it_changes_nothing(
    shop: Flask, stripe: StripeSide
) -> None:
    number, intent = paid(stripe)
    won = closed(stripe, opened(stripe, intent).dispute_id, "won")
    disputes.book(won, "stripe")
    before = (the_dispute().closed_at, held(), books.open_attention(), books.history())
    disputes.book(without_what_came_back(won), "stripe")
    assert (the_dispute().closed_at, held(), books.open_attention(), books.history()) == before
    assert (money(number), held(), books.open_attention()) == ("paid", [doubts.WON], ["dispute_won"])
    assert three_way.read().agrees


@pytest.mark.parametrize("outcome", ["won", "lost"])
def test_an_open_dispute_read_before_its_end_opens_nothing_again(shop: Flask, stripe: StripeSide, outcome: str) -> None:
    _, intent = paid(stripe)
    early = opened(stripe, intent)
    disputes.book(closed(stripe, early.dispute_id, outcome), "stripe")
    row = the_dispute()
    disputes.book(early, "stripe")
    assert (the_dispute().status, the_dispute().closed_at) == (outcome, row.closed_at)
    assert books.open_attention() == [f"dispute_{outcome}"]


def test_a_closed_inquiry_is_not_opened_by_an_older_read_and_may_still_become_a_dispute(
    shop: Flask, stripe: StripeSide
) -> None:
    _, intent = paid(stripe)
    early = opened(stripe, intent, inquiry=True)
    disputes.book(closed(stripe, early.dispute_id, "warning_closed"), "stripe")
    disputes.book(early, "stripe")
    assert (the_dispute().status, held(), books.open_attention()) == ("warning_closed", [None], [])
    disputes.book(replace(early, status="needs_response"), "stripe")
    assert (the_dispute().status, held(), books.open_attention()) == (
        "needs_response",
        [doubts.DISPUTED],
        ["dispute_opened"],
    )


def test_one_that_is_stuck_open_though_its_money_is_back_is_mended_by_the_check(
    shop: Flask, stripe: StripeSide
) -> None:
    _, intent = paid(stripe)
    dispute_id = disputed(stripe, intent)
    close(stripe, dispute_id, "won")
    with transaction() as session:
        session.execute(update(Dispute).values(closed_at=None))
    assert disputes.refresh_since(0) == [("dispute", dispute_id)]
    assert the_dispute().closed_at is not None
    assert disputes.refresh_since(0) == []


@pytest.mark.parametrize(
    ("known", "read", "out", "stands"),
    [
        ("won", "under_review", False, "won"),
        ("lost", "needs_response", True, "lost"),
        ("lost", "warning_needs_response", True, "lost"),
        ("lost", "won", True, "won"),
        ("won", "lost", True, "lost"),
        ("won", "lost", False, "won"),
        ("lost", "appeal_under_review", True, "appeal_under_review"),
        ("warning_closed", "warning_under_review", False, "warning_closed"),
        ("warning_closed", "needs_response", True, "needs_response"),
        ("under_review", "needs_response", True, "needs_response"),
        ("lost", "a word of next year", True, "a word of next year"),
    ],
)
def test_the_later_of_two_reads_counts(known: str, read: str, out: bool, stands: str) -> None:
    assert later(known, read, out) == stands


EUR = "EUR"
MOVES = [("t1", Money(-10, EUR)), ("t2", Money(-5, EUR)), ("t3", Money(5, EUR))]


def test_what_a_payment_moved_is_divided_among_its_disputes() -> None:
    one, two = Share("du_1", Money(10, EUR), "lost"), Share("du_2", Money(5, EUR), "won")
    assert divided([one, two], MOVES, {}) == {"du_1": -10, "du_2": 0}
    assert divided([two, one], MOVES, {}) == {"du_1": -10, "du_2": 0}


def test_of_two_of_one_sum_the_money_came_back_for_the_one_that_was_won() -> None:
    shares = [Share("du_1", Money(5, EUR), "lost"), Share("du_2", Money(5, EUR), "won")]
    moves = [("t1", Money(-5, EUR)), ("t2", Money(-5, EUR)), ("t3", Money(5, EUR))]
    assert divided(shares, moves, {}) == {"du_1": -5, "du_2": 0}
    assert divided(shares, moves, {"t3": "du_1"}) == {"du_1": 0, "du_2": -5}


def test_only_what_is_known_to_be_its_own_counts_in_another_currency() -> None:
    shares = [Share("du_1", Money(5, "USD"), "lost")]
    assert divided(shares, [("t1", Money(-5, EUR))], {}) == {"du_1": 0}


def test_two_disputes_of_a_payment_each_end_by_themselves(shop: Flask, stripe: StripeSide) -> None:
    number, intent = paid(stripe)
    first, second = disputed(stripe, intent, amount=1000), disputed(stripe, intent, amount=500)
    close(stripe, second, "won")
    ends = {row.stripe_id: row.closed_at is not None for row in books.every(Dispute)}
    assert ends == {first: False, second: True}
    close(stripe, first, "lost")
    assert (money(number), disputes.refresh_since(0)) == ("disputed", [])
    dispute_checks.check(clock.now() - timedelta(days=1))
    assert "dispute_mismatch" not in books.open_attention()


def test_a_loss_that_the_ledger_does_not_know_is_still_a_difference(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    close(stripe, disputed(stripe, intent), "lost")
    with transaction() as session:
        session.execute(update(LedgerRow).where(LedgerRow.kind == "dispute").values(amount_minor=-1))
    dispute_checks.check(clock.now() - timedelta(days=1))
    assert "dispute_mismatch" in books.open_attention()
    assert not three_way.read().agrees


@pytest.mark.parametrize("takes", [True, False])
def test_one_settled_between_the_banks_counts_by_what_it_moved(shop: Flask, stripe: StripeSide, takes: bool) -> None:
    _, intent = paid(stripe)
    facts = at_stripe_disputes.read(str(stripe.ask("dispute", payment_intent=intent, inquiry=not takes)["id"]))
    disputes.book(replace(facts, status="prevented"), "stripe")
    (row,) = three_way.read().rows
    kept = 0 if takes else TOTAL
    assert (row.at_stripe_minor, row.in_ledger_minor, row.in_orders_minor) == (kept, kept, kept)
    dispute_checks.check(clock.now() - timedelta(days=1))
    assert books.open_attention() == ["dispute_lost"]


def paid_twice(stripe: StripeSide) -> tuple[str, str, str]:
    """A paid order with a second payment that somebody else made for it."""
    number, intent = paid(stripe)
    other = str(stripe.ask("stranger_payment", amount=TOTAL)["id"])
    with transaction() as session:
        ledger.add_row(session, number, "payment", other, Money(TOTAL, EUR), clock.now(), other, False)
    return number, intent, other


def test_the_second_loss_of_an_order_is_told_of_once_the_first_is_settled(shop: Flask, stripe: StripeSide) -> None:
    number, *intents = paid_twice(stripe)
    first, second = (disputed(stripe, intent) for intent in intents)
    assert told() == [("dispute_opened", first)]
    close(stripe, first, "lost")
    assert sorted(told()) == [("dispute_lost", first), ("dispute_opened", second)]
    close(stripe, second, "lost")
    hourly()
    assert told() == [("dispute_lost", first)]
    cancelling.cancel_lost(number, "staff:1")
    settle_all()
    hourly()
    assert told() == [("dispute_lost", second)]
    settle_all()
    hourly()
    assert told() == []


def test_the_second_dispute_of_an_order_is_told_of_once_the_first_is_noted(shop: Flask, stripe: StripeSide) -> None:
    _, *intents = paid_twice(stripe)
    first, second = (disputed(stripe, intent) for intent in intents)
    settle_all()
    hourly()
    assert told() == [("dispute_opened", second)]
    settle_all()
    close(stripe, first, "won")
    hourly()
    assert ("dispute_opened", second) not in told(), "a person has noted it"


def test_an_inquiry_that_was_hidden_by_a_dispute_comes_as_an_inquiry(shop: Flask, stripe: StripeSide) -> None:
    _, *intents = paid_twice(stripe)
    settle_all()
    first, second = (disputed(stripe, intent, inquiry=True) for intent in intents)
    close(stripe, first, "warning_closed")
    assert told() == [("inquiry_opened", second)]


def test_the_second_warning_of_an_order_is_told_of_once_the_first_is_settled(shop: Flask, stripe: StripeSide) -> None:
    _, *intents = paid_twice(stripe)
    first, second = (str(stripe.ask("early_fraud_warning", payment_intent=intent)["id"]) for intent in intents)
    risk.refresh_warning(first)
    risk.refresh_warning(second)
    hourly()
    assert told() == [("fraud_warning", first)]
    settle_all()
    hourly()
    assert told() == [("fraud_warning", second)]


def hourly() -> None:
    dispute_checks.check(clock.now() - timedelta(days=4))


def lost_in_dollars(stripe: StripeSide) -> str:
    number, intent = paid(stripe)
    close(stripe, disputed(stripe, intent, amount=3400, currency="usd"), "lost")
    return number


def test_an_order_whose_loss_is_told_in_another_currency_can_be_ended(shop: Flask, stripe: StripeSide) -> None:
    number = lost_in_dollars(stripe)
    cancelling.cancel_lost(number, "staff:1")
    assert (books.the_order().state, books.refunds(), books.mails()) == ("cancelled", [], ["paid"])


def test_cancelling_it_asks_for_no_refund_and_promises_none(shop: Flask, stripe: StripeSide) -> None:
    number = lost_in_dollars(stripe)
    cancelling.cancel(number, "other", "staff:1")
    assert (books.the_order().state, books.refunds(), books.mails()) == ("cancelled", [], ["paid"])
    assert books.open_attention() == ["dispute_lost"]


def test_the_second_payment_of_an_order_still_goes_back(shop: Flask, stripe: StripeSide) -> None:
    number, lost, other = paid_twice(stripe)
    close(stripe, disputed(stripe, lost, amount=3400, currency="usd"), "lost")
    cancelling.cancel(number, "other", "staff:1")
    assert [row.payment_intent for row in books.refunds()] == [other]
    assert "cancelled" in books.mails()


def test_what_was_won_in_another_currency_is_kept_again() -> None:
    came, gone = ("pi", Money(TOTAL, EUR)), ("pi", Money(-3400, "USD"))
    assert left_per_payment([came, gone], []) == []
    assert left_per_payment([came, gone, ("pi", Money(3400, "USD"))], []) == [came]
    assert left_per_payment([came, gone, ("pi_2", Money(5, EUR))], []) == [("pi_2", Money(5, EUR))]
