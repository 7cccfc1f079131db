"""How a payment, a session or a payout stands in our books, as a set that can be compared before and after."""

from sqlalchemy import select

from shop.db import db, end_read
from shop.payments.models import Dispute, PaymentAttempt, Payout, Refund, RiskSignal

# Kind, object, and how it stands.
Standing = tuple[str, str, str]


def of(subject: str) -> set[Standing]:
    """`subject`: a session, a payment, a payout, or what else Stripe gives a name. Ends the read it makes."""
    found = _session(subject) | _payout(subject) | _after_payment(subject)
    end_read()
    return found


def _session(subject: str) -> set[Standing]:
    query = select(PaymentAttempt.state).where(PaymentAttempt.session_id == subject)
    return {("session", subject, state) for state in db.session.scalars(query)}


def _payout(subject: str) -> set[Standing]:
    rows = db.session.execute(select(Payout.status, Payout.read_at).where(Payout.stripe_id == subject))
    return {("payout", subject, f"{status} {read_at is not None}") for status, read_at in rows}


def _after_payment(subject: str) -> set[Standing]:
    """What became of a payment. A refund that has no name at Stripe yet has not been made."""
    refunds = select(Refund.stripe_id, Refund.state).where(
        Refund.payment_intent == subject, Refund.stripe_id.is_not(None)
    )
    disputes = select(Dispute.stripe_id, Dispute.status).where(
        (Dispute.payment_intent == subject) | (Dispute.stripe_id == subject)
    )
    signals = select(RiskSignal.kind, RiskSignal.stripe_id, RiskSignal.is_open, RiskSignal.outcome).where(
        (RiskSignal.payment_intent == subject) | (RiskSignal.stripe_id == subject)
    )
    return (
        {("refund", str(name), state) for name, state in db.session.execute(refunds)}
        | {("dispute", name, status) for name, status in db.session.execute(disputes)}
        | {(kind, name, f"{is_open} {end}") for kind, name, is_open, end in db.session.execute(signals)}
    )
