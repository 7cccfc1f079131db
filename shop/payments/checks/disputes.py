"""Disputes as we keep them against the money ledger.

What Stripe says of them, `disputes.refresh_since` has just read.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from shop.db import db, end_read
from shop.payments import booked, dispute_money, mismatches, untold
from shop.payments.booked import NOTHING
from shop.payments.dispute_rules import Standing, standing
from shop.payments.models import Dispute

KIND = "dispute_mismatch"
# Settled between the banks, perhaps before any money moved.
PREVENTED = "prevented"


def check(since: datetime) -> None:
    """A dispute that takes money must have taken it in the ledger, in its own amount; one that was won, given it back.

    A person is told of any other; the rows are not changed, for they are Stripe's own movements. A person is told as
    well of every doubt about a payment that was hidden by another one of its order.
    """
    untold.check()
    open_items = mismatches.open_of([KIND])
    for dispute_id, facts in _off(since).items():
        mismatches.tell(KIND, dispute_id, facts)
        open_items.pop((KIND, dispute_id), None)
    for _, dispute_id in open_items:
        mismatches.withdraw(KIND, dispute_id)


def _off(since: datetime) -> dict[str, Mapping[str, object]]:
    """Every dispute of a payment that has had one since then: what the ledger tells of a payment is of all of them."""
    end_read()
    lately = select(Dispute.payment_intent).where(Dispute.opened_at >= since, Dispute.payment_intent.is_not(None))
    intents = {str(intent) for intent in db.session.scalars(lately)}
    rows = list(db.session.scalars(select(Dispute).where(Dispute.payment_intent.in_(intents)).order_by(Dispute.id)))
    moved = dispute_money.moved(db.session(), intents)
    db.session.expunge_all()
    end_read()
    known = booked.of(intents)
    wanted: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row.payment_intent or "", row.currency)
        wanted[key] = wanted.get(key, 0) + taken(row, moved[row.stripe_id])
    found: dict[str, Mapping[str, object]] = {}
    for row in rows:
        at_bank = wanted[row.payment_intent or "", row.currency]
        ours = -known.get(row.payment_intent or "", NOTHING).of(booked.DISPUTED, row.currency)
        if ours != at_bank and row.status != PREVENTED:
            found[row.stripe_id] = _facts(row, ours, at_bank)
    return found


def taken(row: Dispute, moved: int) -> int:
    """What the bank has to have of a dispute, in minor units, as far as its row tells and its movements bear it out."""
    if row.status == PREVENTED:
        return -moved
    stands = standing(row.status, money_is_out=moved < 0)
    return row.amount_minor if stands in (Standing.OPEN, Standing.LOST) else 0


def _facts(row: Dispute, ours: int, at_bank: int) -> dict[str, object]:
    return {
        "order": row.order_number,
        "payment_intent": row.payment_intent,
        "minor": ours,
        "currency": row.currency,
        "at_stripe_minor": at_bank,
        "at_stripe_currency": row.currency,
    }
