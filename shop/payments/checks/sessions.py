"""Sessions at Stripe against our attempts and orders."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import exists, or_, select

from shop.db import db, end_read
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import ledger
from shop.payments.at_stripe import sessions as at_stripe_sessions
from shop.payments.checks.report import Report, batches
from shop.payments.models import LedgerRow, PaymentAttempt
from shop.payments.rules import SessionFacts

_SETTLED = {"open": ("open",), "expired": ("expired", "failed", "refused"), "complete": ("paid",)}


def check(report: Report, since: datetime) -> None:
    """Every session made since then, those under way however old, and those that we hold for paid."""
    for batch in batches(at_stripe_sessions.since(since)):
        report.compared["sessions"] += len(batch)
        for facts in _unsettled(batch):
            report.deal_with(facts.session_id, facts.session_id, partial(ledger.book, facts, by="shop"))
    _ask_about(report, _under_way())
    _check_payments(report, since)


def _unsettled(batch: Sequence[SessionFacts]) -> list[SessionFacts]:
    end_read()
    query = select(PaymentAttempt.session_id, PaymentAttempt.state).where(
        PaymentAttempt.session_id.in_([facts.session_id for facts in batch])
    )
    states = {str(session_id): state for session_id, state in db.session.execute(query)}
    end_read()
    return [facts for facts in batch if states.get(facts.session_id) not in _SETTLED.get(facts.status, ())]


def _under_way() -> list[str]:
    """Delayed payments: a bank may take longer than we look back."""
    query = select(PaymentAttempt.session_id).where(PaymentAttempt.state == "processing")
    return [found for found in db.session.scalars(query) if found]


def _ask_about(report: Report, session_ids: Sequence[str]) -> None:
    end_read()
    for session_id in session_ids:
        report.deal_with(session_id, session_id, partial(ledger.settle, session_id, by="shop"))


def _check_payments(report: Report, since: datetime) -> None:
    """An attempt that is paid here must have its payment in the ledger, and an order that knows."""
    booked = exists().where(LedgerRow.order_number == PaymentAttempt.order_number, LedgerRow.kind == "payment")
    forgotten = (
        select(PaymentAttempt.session_id)
        .join(Order, Order.number == PaymentAttempt.order_number)
        .where(PaymentAttempt.state == "paid", PaymentAttempt.created_at >= since)
        .where(PaymentAttempt.session_id.is_not(None), or_(~booked, Order.state == Deal.OPEN))
    )
    session_ids = [str(found) for found in db.session.scalars(forgotten)]
    _ask_about(report, session_ids)
    report.note(("payment", session_id) for session_id in session_ids)
