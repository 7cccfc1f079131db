"""Refunds made or changed without our hearing of it, of payments however old."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import select

from shop.db import db, end_read
from shop.payments import refunds
from shop.payments.at_stripe import refunds as at_stripe_refunds
from shop.payments.at_stripe.refunds import RefundFacts
from shop.payments.checks.report import Report, batches
from shop.payments.models import LedgerRow, Refund


def check(report: Report, since: datetime) -> None:
    for batch in batches(at_stripe_refunds.since(int(since.timestamp()))):
        report.compared["refunds"] += len(batch)
        for intent in _behind(batch):
            report.deal_with(intent, intent, partial(refunds.refresh, intent))


def _behind(batch: Sequence[RefundFacts]) -> list[str]:
    """The payments that we know and whose refunds stand otherwise with us than at Stripe."""
    end_read()
    names = [facts.refund_id for facts in batch]
    intents = {facts.payment_intent for facts in batch if facts.payment_intent}
    ours = set(
        db.session.scalars(
            select(LedgerRow.payment_intent).where(LedgerRow.payment_intent.in_(intents), LedgerRow.kind == "payment")
        )
    )
    standing = select(Refund.stripe_id, Refund.state).where(Refund.stripe_id.in_(names))
    states = {name: state for name, state in db.session.execute(standing)}
    booked = set(
        db.session.scalars(
            select(LedgerRow.stripe_id).where(LedgerRow.kind == "refund", LedgerRow.stripe_id.in_(names))
        )
    )
    end_read()
    return sorted(
        {
            facts.payment_intent
            for facts in batch
            if facts.payment_intent in ours
            and facts.payment_intent
            and not (states.get(facts.refund_id) == _state(facts) and facts.refund_id in booked)
        }
    )


def _state(facts: RefundFacts) -> str:
    return {"succeeded": "succeeded", "pending": "pending", "requires_action": "pending"}.get(facts.status, "failed")
