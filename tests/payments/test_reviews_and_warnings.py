"""A review or a warning of fraud holds what is here; how it ends decides what becomes of it."""

import pytest
from flask import Flask

from shop import clock
from shop.aftersales import disputing
from shop.checkout import place
from shop.errors import AlreadyDone, NotFound
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.orders.models import Parcel
from shop.payments import disputes, doubts, ledger, risk
from shop.payments.models import RiskSignal
from shop.payments.rules import money_state
from tests.payments.test_disputes import held, paid, the_item
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide


def reviewed(stripe: StripeSide, intent: str) -> str:
    review_id = str(stripe.ask("review_open", payment_intent=intent)["id"])
    risk.refresh_review(review_id)
    return review_id


def warned(stripe: StripeSide, intent: str) -> str:
    warning_id = str(stripe.ask("early_fraud_warning", payment_intent=intent)["id"])
    risk.refresh_warning(warning_id)
    return warning_id


def end(stripe: StripeSide, review_id: str, reason: str) -> None:
    stripe.ask("review_close", review=review_id, reason=reason)
    risk.refresh_review(review_id)


def test_a_review_holds_the_parcel_until_the_payment_is_found_good(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = reviewed(stripe, intent)
    assert (held(), books.open_attention()) == ([doubts.REVIEWED], ["review_opened"])
    assert the_item("review_opened").facts["review"] == review_id
    end(stripe, review_id, "approved")
    assert (held(), books.open_attention()) == ([None], [])
    assert books.history()[-3:] == ["held", "review_closed", "let_go"]


def test_being_told_again_changes_nothing(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = reviewed(stripe, intent)
    before = books.history()
    risk.refresh_review(review_id)
    assert books.history() == before
    end(stripe, review_id, "approved")
    before = books.history()
    risk.refresh_review(review_id)
    assert books.history() == before


def test_a_review_that_nobody_told_us_of_before_it_ended_well_holds_nothing(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = str(stripe.ask("review_open", payment_intent=intent)["id"])
    end(stripe, review_id, "approved")
    assert (held(), books.open_attention(), len(books.every(RiskSignal))) == ([None], [], 1)


@pytest.mark.parametrize("reason", ["refunded", "refunded_as_fraud"])
@pytest.mark.parametrize("was_told", [True, False])
def test_money_sent_back_by_a_reviewer_ends_the_order(
    shop: Flask, stripe: StripeSide, reason: str, was_told: bool
) -> None:
    number, intent = paid(stripe)
    review_id = str(stripe.ask("review_open", payment_intent=intent)["id"])
    if was_told:
        risk.refresh_review(review_id)
    end(stripe, review_id, reason)
    assert money_state(ledger.sums_of(number)) == "refunded"
    assert (books.the_order().state, books.stock(), books.open_attention()) == ("cancelled", (5, 0), [])
    cancelled = [mail for mail in books.every(OutboxMail) if mail.message == "cancelled"]
    assert len(cancelled) == 1 and "€31.50" in cancelled[0].text


def test_what_is_packed_then_waits_for_a_person(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    packing.pack(books.every(Parcel)[0].id, "staff:1")
    end(stripe, reviewed(stripe, intent), "refunded_as_fraud")
    assert books.the_order().state == "confirmed"
    assert (held(), books.open_attention()) == ([doubts.PAID_BACK], ["refunded_before_posting"])


def test_a_review_that_became_a_dispute_hands_its_hold_over(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = reviewed(stripe, intent)
    dispute_id = str(stripe.ask("dispute", payment_intent=intent)["id"])
    risk.refresh_review(review_id)
    assert (held(), books.open_attention()) == ([doubts.REVIEWED], []), "held until we hear of the dispute"
    disputes.refresh(dispute_id)
    assert (held(), books.open_attention()) == ([doubts.DISPUTED], ["dispute_opened"])


def test_a_dispute_heard_of_first_takes_the_review_over(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = reviewed(stripe, intent)
    disputes.refresh(str(stripe.ask("dispute", payment_intent=intent)["id"]))
    risk.refresh_review(review_id)
    assert (held(), books.open_attention()) == ([doubts.DISPUTED], ["dispute_opened"])


def test_an_end_that_says_nothing_of_the_money_leaves_it_to_a_person(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = reviewed(stripe, intent)
    end(stripe, review_id, "canceled")
    assert (held(), books.open_attention()) == ([doubts.REVIEWED], ["review_opened"])
    disputing.approve_review(review_id, "staff:1")
    assert (held(), books.open_attention()) == ([None], [])


def test_staff_approve_a_review_at_stripe(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = reviewed(stripe, intent)
    disputing.approve_review(review_id, "staff:1")
    assert (held(), books.open_attention()) == ([None], [])
    assert stripe.objects("reviews") == [], "Stripe lists those that are open"
    assert books.every(RiskSignal)[0].outcome == "approved"
    with pytest.raises(AlreadyDone):
        disputing.approve_review(review_id, "staff:1")


def test_approving_comes_too_late_when_the_money_is_gone(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = reviewed(stripe, intent)
    stripe.ask("review_close", review=review_id, reason="refunded_as_fraud")
    with pytest.raises(AlreadyDone):
        disputing.approve_review(review_id, "staff:1")
    assert books.the_order().state == "cancelled"


def test_a_review_nobody_knows_cannot_be_approved(shop: Flask, stripe: StripeSide) -> None:
    with pytest.raises(NotFound):
        disputing.approve_review("prv_nobody", "staff:1")


def test_a_review_told_before_its_payment_holds_as_soon_as_the_order_is_confirmed(
    shop: Flask, stripe: StripeSide
) -> None:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    reviewed(stripe, stripe.objects("payment_intents")[0]["id"])
    assert (held(), books.open_attention()) == ([None], [])
    ledger.settle(books.attempts()[-1].session_id or "", by="stripe")
    assert (books.the_order().state, held()) == ("confirmed", [doubts.REVIEWED])
    assert books.open_attention() == ["review_opened"]


def test_a_warning_before_posting_holds_and_says_so(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    warning_id = warned(stripe, intent)
    facts = the_item("fraud_warning").facts
    assert (facts["warning"], facts["posted"], held()) == (warning_id, False, [doubts.WARNED])


def test_a_warning_after_posting_says_that_the_parcel_is_gone(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    (parcel,) = books.every(Parcel)
    packing.pack(parcel.id, "staff:1")
    packing.post(parcel.id, "dhl", "", "staff:1")
    warned(stripe, intent)
    assert (the_item("fraud_warning").facts["posted"], held()) == (True, [None])


def test_a_warning_is_over_when_the_money_is_back(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    warning_id = warned(stripe, intent)
    stripe.ask("dashboard_refund", payment_intent=intent)
    risk.refresh_warning(warning_id)
    assert (held(), books.open_attention()) == ([doubts.PAID_BACK], ["refunded_before_posting"])


def test_a_warning_is_over_when_the_bank_disputes_it(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    warning_id = warned(stripe, intent)
    dispute_id = str(stripe.ask("dispute", payment_intent=intent)["id"])
    for _ in range(2):
        risk.refresh_warning(warning_id)
        disputes.refresh(dispute_id)
    assert (held(), books.open_attention()) == ([doubts.DISPUTED], ["dispute_opened"])


def test_two_doubts_hold_until_both_are_gone(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = reviewed(stripe, intent)
    inquiry = str(stripe.ask("dispute", payment_intent=intent, inquiry=True)["id"])
    disputes.refresh(inquiry)
    risk.refresh_review(review_id)
    assert held() == [doubts.ASKED]
    stripe.ask("dispute_close", dispute=inquiry, outcome="warning_closed")
    disputes.refresh(inquiry)
    assert held() == [doubts.REVIEWED if books.every(RiskSignal)[0].is_open else None]


def test_what_nobody_told_us_of_is_found_and_brought_in_step_once(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    review_id = str(stripe.ask("review_open", payment_intent=intent)["id"])
    warning_id = str(stripe.ask("early_fraud_warning", payment_intent=intent)["id"])
    assert sorted(risk.refresh_since(0)) == [("review", review_id), ("warning", warning_id)]
    assert risk.refresh_since(0) == []
    stripe.ask("review_close", review=review_id, reason="approved")
    assert risk.refresh_since(int(clock.now().timestamp()) + 86400) == [("review", review_id)]
    assert (held(), books.open_attention()) == ([doubts.WARNED], ["fraud_warning"])


def test_a_doubt_of_another_accounts_payment_is_none_of_ours(shop: Flask, stripe: StripeSide) -> None:
    risk.refresh_review("prv_nobody")
    risk.refresh_warning("issfr_nobody")
    assert (books.every(RiskSignal), books.open_attention()) == ([], [])
