"""Disputes as we keep them against the money ledger.

What Stripe says of them, `disputes.refresh_since` has just read.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from shop.db import db, end_read
from shop.payments import booked, mismatches
from shop.payments.booked import NOTHING
from shop.payments.dispute_rules import Standing, is_inquiry, standing
from shop.payments.models import Dispute

KIND = "dispute_mismatch"
# Settled between the banks, perhaps before any money moved.
PREVENTED = "prevented"


def check(since: datetime) -> None:
    """A dispute that takes money must have taken it in the ledger, in its own amount; one that was won, given it back.

    A person is told of any other; the rows are not changed, for they are Stripe's own movements.
    """
    open_items = mismatches.open_of([KIND])
    for dispute_id, facts in _off(since).items():
        mismatches.tell(KIND, dispute_id, facts)
        open_items.pop((KIND, dispute_id), None)
    for _, dispute_id in open_items:
        mismatches.withdraw(KIND, dispute_id)


def _off(since: datetime) -> dict[str, Mapping[str, object]]:
    end_read()
    rows = list(db.session.scalars(select(Dispute).where(Dispute.opened_at >= since).order_by(Dispute.id)))
    db.session.expunge_all()
    end_read()
    known = booked.of({row.payment_intent for row in rows if row.payment_intent})
    taken: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row.payment_intent or "", row.currency)
        taken[key] = taken.get(key, 0) + (row.amount_minor if is_out(row) else 0)
    found: dict[str, Mapping[str, object]] = {}
    for row in rows:
        if row.payment_intent and row.status != PREVENTED:
            ours = -known.get(row.payment_intent, NOTHING).of(booked.DISPUTED, row.currency)
            if ours != taken[row.payment_intent, row.currency]:
                found[row.stripe_id] = _facts(row, ours, taken[row.payment_intent, row.currency])
    return found


def is_out(row: Dispute) -> bool:
    """Whether the bank has the disputed money, as far as our row tells."""
    stands = standing(row.status, money_is_out=row.closed_at is None)
    return not is_inquiry(row.status) and stands in (Standing.OPEN, Standing.LOST)


def _facts(row: Dispute, ours: int, taken: int) -> dict[str, object]:
    return {
        "order": row.order_number,
        "payment_intent": row.payment_intent,
        "minor": ours,
        "currency": row.currency,
        "at_stripe_minor": taken,
        "at_stripe_currency": row.currency,
    }
