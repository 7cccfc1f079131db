"""The comparison of Stripe with our books: `shop reconcile`, and hourly by the worker.

It mends what is safe – a session or refund whose notice never came is settled by the same functions as ever – and
raises one attention item for what is not, never the same twice.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import select

from shop import clock, settings
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.heartbeat import beat
from shop.orders import queries as order_queries
from shop.payments import ledger, refunds, stripe_gateway, sweep
from shop.payments.models import LedgerRow, PaymentAttempt
from shop.payments.rules import SessionFacts
from shop.stock import ledger as stock

# Stripe keeps events for 30 days and a session lives for a day at most; older ones have long been settled.
LOOK_BACK = timedelta(days=30)
_SETTLED = {"open": ("open",), "expired": ("expired", "failed", "refused"), "complete": ("paid",)}


@dataclass
class Report:
    """What a check found. `mended` and `left` hold (kind, object)."""

    sessions: int = 0
    mended: list[tuple[str, str]] = field(default_factory=list)
    left: list[tuple[str, str]] = field(default_factory=list)


def compare(look_back: timedelta = LOOK_BACK) -> Report:
    """Compare, mend, and say what is left. Raises `stripe_gateway.Unreachable` if Stripe cannot be asked."""
    report = Report()
    _check_sessions(report, look_back)
    _check_payments(report, look_back)
    _check_refunds(report, look_back)
    sweep.sweep()
    _check_stock(report)
    report.left += [(item.kind, item.object_key) for item in attention.open_items()]
    with transaction() as session:
        beat(session, "reconcile", clock.now())
    return report


def _check_sessions(report: Report, look_back: timedelta) -> None:
    since = clock.now() - look_back
    end_read()
    for facts in list(stripe_gateway.sessions_since(since)):
        report.sessions += 1
        before = _state_of(facts)
        if before in _SETTLED.get(facts.status, ()):
            continue
        ledger.book(facts, by="shop")
        if _state_of(facts) != before:
            report.mended.append(("session", facts.session_id))


def _state_of(facts: SessionFacts) -> str | None:
    end_read()
    query = select(PaymentAttempt.state).where(PaymentAttempt.session_id == facts.session_id)
    return db.session.scalar(query)


def _check_payments(report: Report, look_back: timedelta) -> None:
    """An attempt that is paid here must have its payment in the ledger and an order that knows."""
    since = clock.now() - look_back
    paid = db.session.scalars(
        select(PaymentAttempt.session_id).where(
            PaymentAttempt.state == "paid", PaymentAttempt.created_at >= since, PaymentAttempt.session_id.is_not(None)
        )
    )
    for session_id in [found for found in paid if found]:
        if _paid_here(session_id):
            continue
        ledger.settle(session_id, by="shop")
        report.mended.append(("payment", session_id))


def _paid_here(session_id: str) -> bool:
    attempt = db.session.scalar(select(PaymentAttempt).where(PaymentAttempt.session_id == session_id))
    if attempt is None:
        return True
    order = order_queries.find_by_number(attempt.order_number)
    booked = db.session.scalar(
        select(LedgerRow.id).where(LedgerRow.order_number == attempt.order_number, LedgerRow.kind == "payment")
    )
    return booked is not None and order is not None and order.state != "open"


def _check_refunds(report: Report, look_back: timedelta) -> None:
    since = clock.now() - look_back
    ours = db.session.scalars(
        select(LedgerRow.payment_intent)
        .where(LedgerRow.kind == "payment", LedgerRow.at >= since, LedgerRow.order_number.is_not(None))
        .where(LedgerRow.livemode == settings.current().live)
        .distinct()
    ).all()
    end_read()
    known = {facts.refund_id: facts.payment_intent for facts in stripe_gateway.refunds_since(int(since.timestamp()))}
    here = set(db.session.scalars(select(LedgerRow.stripe_id).where(LedgerRow.kind == "refund")))
    for refund_id, intent in known.items():
        if intent and refund_id not in here and intent in ours:
            refunds.refresh(intent)
            report.mended.append(("refund", refund_id))


def _check_stock(report: Report) -> None:
    """What the shelves show must be the sum of their moves, and what is promised what orders count on."""
    end_read()
    wrong = {key: "moves" for key, *_ in stock.differences()}
    promised = order_queries.promised()
    for level in stock.levels():
        if level.reserved != promised.get(level.key, 0):
            wrong[level.key] = "promises"
    for key, what in wrong.items():
        with transaction() as session:
            attention.raise_item(session, "stock_difference", key, {"what": what}, clock.now())
