"""The comparison of Stripe with our books: `shop reconcile`, and hourly by the worker.

It mends what is safe – a session or refund whose notice never came is settled by the same functions as ever – and
raises one attention item for what is not, never the same twice.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import structlog
from sqlalchemy import select

from shop import clock
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.heartbeat import beat
from shop.orders import queries as order_queries
from shop.payments import ledger, refunds, stripe_gateway, sweep
from shop.payments.models import LedgerRow, PaymentAttempt, Refund
from shop.payments.rules import SessionFacts
from shop.payments.stripe_gateway import RefundFacts
from shop.stock import ledger as stock

# Stripe keeps events for 30 days and a session lives for a day at most; older ones have long been settled.
LOOK_BACK = timedelta(days=30)
STANDS_STILL = 2
log = structlog.get_logger(__name__)
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
    _check_delayed(report)
    _check_payments(report, look_back)
    _check_refunds(report)
    for job in (sweep.lapse_overdue, sweep.end_abandoned, sweep.send_refunds):
        job()
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
        with _left_aside("session", facts.session_id):
            ledger.book(facts, by="shop")
            if _state_of(facts) != before:
                report.mended.append(("session", facts.session_id))


def _check_delayed(report: Report) -> None:
    """Delayed payments are asked about however old they are: a bank may take longer than we look back."""
    query = select(PaymentAttempt.session_id).where(PaymentAttempt.state == "processing")
    for session_id in [found for found in db.session.scalars(query) if found]:
        with _left_aside("session", session_id):
            ledger.settle(session_id, by="shop")
            end_read()
            still = select(PaymentAttempt.id).where(
                PaymentAttempt.session_id == session_id, PaymentAttempt.state == "processing"
            )
            if db.session.scalar(still) is None:
                report.mended.append(("session", session_id))


@contextmanager
def _left_aside(kind: str, key: str) -> Iterator[None]:
    """One object that cannot be dealt with does not keep the check from the others; a person is told of it."""
    try:
        yield
    except stripe_gateway.Unreachable as lost:
        if lost.facts["why"] not in ("failed", "in_use"):
            raise
    except Exception:
        log.exception("left aside by the check", kind=kind, key=key)
        sweep.left_aside(key)


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
        with _left_aside("payment", session_id):
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


def _check_refunds(report: Report) -> None:
    """Refunds made or changed without our hearing of it, of payments however old."""
    end_read()
    for facts in stripe_gateway.refunds_since(int((clock.now() - LOOK_BACK).timestamp())):
        intent = facts.payment_intent
        if intent is None or not _ours(intent) or _state_of_refund(facts) == (facts.status, True):
            continue
        with _left_aside("refund", facts.refund_id):
            before = _state_of_refund(facts)
            refunds.refresh(intent)
            if _state_of_refund(facts) != before:
                report.mended.append(("refund", facts.refund_id))


def _ours(payment_intent: str) -> bool:
    query = select(LedgerRow.id).where(LedgerRow.payment_intent == payment_intent, LedgerRow.order_number.is_not(None))
    return db.session.scalar(query.limit(1)) is not None


def _state_of_refund(facts: RefundFacts) -> tuple[str | None, bool]:
    """How a refund stands with us, and whether the ledger has it."""
    end_read()
    state = db.session.scalar(select(Refund.state).where(Refund.stripe_id == facts.refund_id))
    booked = select(LedgerRow.id).where(LedgerRow.kind == "refund", LedgerRow.stripe_id == facts.refund_id)
    return state, db.session.scalar(booked) is not None


def _check_stock(report: Report) -> None:
    """What the shelves show must be the sum of their moves, and what is promised what orders count on.

    The figures are read one after the other while people order, so only a difference that stands still is one.
    """
    wrong = _stock_differences()
    for _ in range(STANDS_STILL):
        if wrong:
            wrong &= _stock_differences()
    for key, what in sorted(wrong):
        with transaction() as session:
            attention.raise_item(session, "stock_difference", key, {"what": what}, clock.now())


def _stock_differences() -> set[tuple[str, str]]:
    end_read()
    wrong = {(key, "moves") for key, *_ in stock.differences()}
    promised = order_queries.promised()
    return wrong | {(lv.key, "promises") for lv in stock.levels() if lv.reserved != promised.get(lv.key, 0)}
