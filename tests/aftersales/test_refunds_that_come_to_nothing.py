"""Refunds that Stripe refuses, or that come back: a person asks anew, or pays another way – once."""

import pytest
from flask import Flask

from shop.aftersales import cancelling, refunding
from shop.attention import items as attention
from shop.errors import AlreadyDone, NotAllowed, NotFound
from shop.payments import ledger, refunds, sweep
from shop.payments.models import LedgerRow
from tests.aftersales.test_refunding import GOODS, POST, bought, left, lines_of_refunds, send
from tests.support import books
from tests.support.stripe_side import StripeSide


def came_back(stripe: StripeSide) -> int:
    """A refund of €10.00 that succeeded, and then failed. Its id."""
    send(bought(stripe), {GOODS: 1000})
    return fails(stripe)


def fails(stripe: StripeSide) -> int:
    """The latest refund comes back."""
    stripe.ask("refund_change", refund=stripe.objects("refunds")[0]["id"], status="failed")
    refunds.refresh(books.attempts()[0].payment_intent or "")
    return books.refunds()[-1].id


def states() -> list[str]:
    return [refund.state for refund in books.refunds()]


def facts() -> dict[str, object]:
    (item,) = attention.open_items()
    return dict(item.facts)


def test_what_came_back_is_left_again_and_the_list_says_which_refund_it_was(shop: Flask, stripe: StripeSide) -> None:
    refund_id = came_back(stripe)
    assert books.ledger_rows() == [("payment", 5350), ("refund", -1000), ("refund_failed", 1000)]
    assert left(books.the_order().number) == [4400, 950]
    told = {"refund": refund_id, "minor": 1000, "currency": "EUR", "why": "expired_or_canceled_card"}
    assert (books.open_attention(), facts()) == (["refund_failed"], told)


def test_it_is_asked_for_anew_once(shop: Flask, stripe: StripeSide) -> None:
    refund_id = came_back(stripe)
    refunding.try_again(refund_id, by="staff:1")
    assert states() == ["failed", "succeeded"]
    assert lines_of_refunds() == [[(1000, 0)], [(1000, 0)]]
    assert left(books.the_order().number) == [3400, 950]
    for act in (refunding.try_again, lambda key, by: refunding.sent_by_hand(key, "by bank transfer", by)):
        with pytest.raises(AlreadyDone):
            act(refund_id, "staff:2")
    assert ledger.sums_of(books.the_order().number).refunded_minor == 1000


def test_nothing_is_asked_anew_for_a_line_that_has_nothing_left(shop: Flask, stripe: StripeSide) -> None:
    refund_id = came_back(stripe)
    send(books.the_order().number, {GOODS: 4400})
    with pytest.raises(AlreadyDone):
        refunding.try_again(refund_id, by="staff:1")


def test_it_is_paid_back_by_hand_once(shop: Flask, stripe: StripeSide) -> None:
    refund_id = came_back(stripe)
    refunding.sent_by_hand(refund_id, "Bank transfer of 24 November", by="staff:1")
    assert books.ledger_rows()[-1] == ("refund", -1000)
    assert (states(), left(books.the_order().number)) == (["by_hand"], [3400, 950])
    event = books.the_order().history[-1]
    assert (event.act, event.by, event.detail["text"]) == (
        "refunded_by_hand",
        "staff:1",
        "Bank transfer of 24 November",
    )
    with pytest.raises(AlreadyDone):
        refunding.sent_by_hand(refund_id, "again", by="staff:2")
    with pytest.raises(AlreadyDone):
        refunding.try_again(refund_id, by="staff:2")
    refunds.refresh(books.attempts()[0].payment_intent or "")
    assert (states(), ledger.sums_of(books.the_order().number).refunded_minor) == (["by_hand"], 1000)


def test_by_hand_nothing_counts_that_went_back_meanwhile(shop: Flask, stripe: StripeSide) -> None:
    refund_id = came_back(stripe)
    number = books.the_order().number
    cancelling.refund_payment(number, books.attempts()[0].payment_intent or "", by="staff:1")
    with pytest.raises(AlreadyDone):
        refunding.sent_by_hand(refund_id, "Bank transfer", by="staff:1")
    assert (states(), ledger.sums_of(number).refunded_minor) == (["failed", "succeeded"], 5350)
    assert "refunded_by_hand" not in books.history()


def test_by_hand_no_more_counts_than_is_left_and_another_row_says_so(shop: Flask, stripe: StripeSide) -> None:
    refund_id = came_back(stripe)
    number = books.the_order().number
    send(number, {GOODS: 3900})
    refunding.sent_by_hand(refund_id, "Bank transfer", by="staff:1")
    *_, by_hand = books.refunds()
    assert (by_hand.state, by_hand.amount_minor, by_hand.instead_of) == ("by_hand", 500, refund_id)
    assert (states(), left(number)) == (["failed", "succeeded", "by_hand"], [0, 950])
    row = books.every(LedgerRow)[-1]
    assert (row.kind, row.stripe_id, row.amount_minor) == ("refund", f"by-hand-{by_hand.id}", -500)
    assert books.the_order().history[-1].detail["minor"] == 500
    for again in (refund_id, by_hand.id):
        with pytest.raises(AlreadyDone):
            refunding.sent_by_hand(again, "Bank transfer", by="staff:2")
    sweep.send_refunds()
    assert [refund["amount"] for refund in stripe.objects("refunds")] == [3900, 1000]


def test_what_went_well_is_neither_asked_anew_nor_paid_by_hand(shop: Flask, stripe: StripeSide) -> None:
    (refund_id,) = send(bought(stripe), {GOODS: 1000})
    for act in (refunding.try_again, lambda key, by: refunding.sent_by_hand(key, "x", by)):
        with pytest.raises(NotAllowed):
            act(refund_id, "staff:1")
    with pytest.raises(NotFound):
        refunding.try_again(99, by="staff:1")


def test_a_second_that_comes_back_is_shown_once_the_first_is_settled(shop: Flask, stripe: StripeSide) -> None:
    """The list holds one matter of a kind for an order at a time."""
    first = came_back(stripe)
    send(books.the_order().number, {POST: 950})
    second = fails(stripe)
    assert facts()["refund"] == first
    refunding.sent_by_hand(first, "Bank transfer", by="staff:1")
    with refunding.transaction() as session:
        attention.settle_for(session, "refund_failed", books.the_order().number, "staff:1", "by_hand")
    sweep.send_refunds()
    assert facts()["refund"] == second
    sweep.send_refunds()
    assert books.open_attention() == ["refund_failed"]


def test_what_stripe_refuses_shows_a_refund_we_had_not_heard_of(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    stripe.ask("dashboard_refund", payment_intent=books.attempts()[0].payment_intent)
    send(number, {GOODS: 1000})
    assert sorted(states()) == ["refused", "succeeded"]
    assert facts()["why"] == "charge_already_refunded"
    assert ledger.sums_of(number).refunded_minor == 5350


def test_what_is_refused_again_is_shown_again(shop: Flask, stripe: StripeSide) -> None:
    """The matter that is settled by asking anew is still open when Stripe says no once more."""
    number = bought(stripe)
    stripe.ask("dispute", payment_intent=books.attempts()[0].payment_intent)
    (first,) = send(number, {GOODS: 1000})
    assert (states(), facts()["why"]) == (["refused"], "charge_disputed")
    refunding.try_again(first, by="staff:1")
    with refunding.transaction() as session:
        attention.settle_for(session, "refund_refused", number, "staff:1", "try_again")
    sweep.send_refunds()
    assert (states(), facts()["refund"]) == (["refused", "refused"], books.refunds()[1].id)
    assert left(number) == [4400, 950]
    assert "refunded" not in books.mails()
