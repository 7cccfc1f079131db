"""One object that cannot be dealt with does not keep the check from the others: a person is told of it, once."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from shop import clock
from shop.attention import items
from shop.db import transaction
from shop.payments import check, disputes, payouts, risk, stripe_gateway, three_way
from shop.payments.mismatches import by_itself
from shop.payments.models import Dispute, Payout, RiskSignal
from tests.payments.test_disputes import disputed, paid
from tests.payments.test_payouts import paid_order
from tests.support import books
from tests.support.stripe_side import StripeSide

UNKNOWN = {
    "dispute": ("dispute_unmatched", "du_gone"),
    "review": ("left_aside", "prv_gone"),
    "payout": ("left_aside", "po_gone"),
}


def forgotten(what: str) -> None:
    """Something that our books hold as unfinished and that Stripe has never heard of."""
    now = clock.now()
    rows = {
        "dispute": Dispute(
            stripe_id="du_gone",
            amount_minor=1,
            currency="EUR",
            reason="x",
            status="needs_response",
            is_refundable=False,
            livemode=False,
            opened_at=now,
        ),
        "review": RiskSignal(
            stripe_id="prv_gone", kind="review", reason="rule", is_open=True, livemode=False, opened_at=now
        ),
        "payout": Payout(
            stripe_id="po_gone",
            amount_minor=1,
            currency="EUR",
            status="in_transit",
            arrives_on=now.date(),
            automatic=True,
            livemode=False,
            created_at=now,
        ),
    }
    with transaction() as session:
        session.add(rows[what])


@pytest.mark.parametrize("what", sorted(UNKNOWN))
def test_what_stripe_does_not_know_is_told_once_and_the_check_goes_on(
    shop: Flask, stripe: StripeSide, what: str
) -> None:
    paid_order(stripe)
    forgotten(what)
    check.compare()
    assert three_way.last() is not None
    (item,) = items.open_items()
    assert (item.kind, item.object_key) == UNKNOWN[what]
    with transaction() as session:
        items.settle(session, item.id, "staff:1", "noted", clock.now())
    check.compare()
    assert books.open_attention() == []


def test_the_next_dispute_is_dealt_with(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    forgotten("dispute")
    found = str(stripe.ask("dispute", payment_intent=intent)["id"])
    assert disputes.refresh_since(int(clock.now().timestamp()) + 86400) == []
    assert disputes.refresh_since(0) == [("dispute", found)]
    assert books.open_attention() == ["dispute_unmatched", "dispute_opened"]


def test_the_next_doubt_and_the_next_payout_are_dealt_with(shop: Flask, stripe: StripeSide) -> None:
    intent = paid_order(stripe)
    forgotten("review")
    forgotten("payout")
    review = str(stripe.ask("review_open", payment_intent=intent)["id"])
    assert risk.refresh_since(0) == [("review", review)]
    made = str(stripe.ask("payout", currency="eur")["id"])
    assert ("payout", made) in payouts.refresh_since(clock.now() - timedelta(days=30))


def test_stripe_out_of_reach_ends_the_part(shop: Flask, stripe: StripeSide) -> None:
    _, intent = paid(stripe)
    dispute_id = disputed(stripe, intent)
    stripe.ask("fault", method="GET", path=f"/v1/disputes/{dispute_id}", answer="500", times=9)
    with pytest.raises(stripe_gateway.Unreachable):
        disputes.refresh_since(int(clock.now().timestamp()) + 86400)
    assert books.open_attention() == ["dispute_opened"]


def test_what_is_of_the_other_mode_is_not_asked_about(shop: Flask, stripe: StripeSide) -> None:
    forgotten("dispute")
    forgotten("review")
    with transaction() as session:
        session.execute(update(Dispute).values(livemode=True))
        session.execute(update(RiskSignal).values(livemode=True))
    assert (disputes.refresh_since(0), risk.refresh_since(0), books.open_attention()) == ([], [], [])


def test_a_fault_of_ours_is_told_by_its_name_and_another_fault_is_told_again(shop: Flask) -> None:
    def fails(with_what: Exception) -> bool:
        raise with_what

    for fault in (KeyError("x"), KeyError("y"), ValueError("z")):
        assert not by_itself("po_1", lambda fault=fault: fails(fault))
        with transaction() as session:
            for item in items.open_items():
                items.settle(session, item.id, "staff:1", "noted", clock.now())
    settled = items.settled_since(clock.now() - timedelta(days=1))
    assert sorted(str(item.facts["why"]) for item in settled) == ["KeyError", "ValueError"]
