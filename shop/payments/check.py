"""The comparison of Stripe with our books: `shop reconcile`, and hourly by the worker.

It mends what is safe – whatever a notice would have done, had it come, is done by the same functions – and raises one
attention item for what is not, never the same twice. Its parts stand in `checks/`.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import structlog
from sqlalchemy import select

from shop import clock, heartbeat
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.errors import NotAllowed, ShopError
from shop.orders import queries as order_queries
from shop.payments import disputes, ledger, payouts, refunds, risk, sweep, three_way
from shop.payments.checks import charges, events, overpaid, sessions, stock
from shop.payments.checks import disputes as dispute_checks
from shop.payments.checks import refunds as refund_checks
from shop.payments.checks.report import Report
from shop.payments.models import Refund

# Stripe keeps events for 30 days and a session lives for a day at most; older ones have long been settled.
LOOK_BACK = timedelta(days=30)
# Stripe tries a notice again for three days; the hourly check looks back a little further than that.
OVERLAP = timedelta(days=4)
log = structlog.get_logger(__name__)


def compare(look_back: timedelta = LOOK_BACK) -> Report:
    """Compare, mend, and say what is left. Raises `stripe_gateway.Unreachable` if Stripe cannot be asked."""
    report = Report()
    since = clock.now() - look_back
    created = int(since.timestamp())
    sessions.check(report, since)
    events.check(report, since)
    refund_checks.check(report, since)
    report.note(disputes.refresh_since(created))
    report.note(risk.refresh_since(created))
    charges.check(report, since)
    overpaid.check(since)
    dispute_checks.check(since)
    report.note(payouts.refresh_since(since))
    for job in (sweep.lapse_overdue, sweep.end_abandoned, sweep.send_refunds):
        job()
    stock.check(report)
    three_way.read()
    report.left += [(item.kind, item.object_key) for item in attention.open_items()]
    with transaction() as session:
        heartbeat.beat(session, "reconcile", clock.now())
    return report


def since_last() -> timedelta:
    """How far the hourly check looks back: to the last one, however long ago, and a little further."""
    last = heartbeat.last_seen("reconcile")
    end_read()
    return LOOK_BACK if last is None else min(LOOK_BACK, clock.now() - last + OVERLAP)


def try_again(key: str) -> None:
    """Deal once more with what was left aside: a session, a payment, a refund, a dispute, a payout, or an order.

    Raises `ShopError` if it still cannot be dealt with: Stripe's answer, or `NotAllowed` for a fault of ours.
    """
    end_read()
    try:
        _deal_with(key)
    except ShopError:
        raise
    except Exception as fault:
        log.exception("still cannot be dealt with", key=key)
        raise NotAllowed(state="left_aside", act="try_again") from fault


def _deal_with(key: str) -> None:
    now = int((clock.now() - LOOK_BACK).timestamp())
    acts: dict[str, Callable[[], object]] = {
        "cs": partial(ledger.settle, key, by="shop"),
        "pi": partial(charges.of_payment, key),
        "re": partial(_refund, key),
        "pyr": partial(_refund, key),
        "du": partial(disputes.refresh, key),
        "dp": partial(disputes.refresh, key),
        "prv": partial(risk.refresh_since, now),
        "issfr": partial(risk.refresh_since, now),
        "po": partial(payouts.take, key),
    }
    act = acts.get(key.partition("_")[0])
    if act is not None:
        act()
    elif re.fullmatch("[0-9]{1,9}", key, re.ASCII):
        refunds.send(int(key))
    elif order_queries.find_by_number(key) is not None:
        sweep.deal_with(key)
    else:
        raise NotAllowed(state="left_aside", act="try_again")


def _refund(key: str) -> None:
    intent = db.session.scalar(select(Refund.payment_intent).where(Refund.stripe_id == key))
    if intent is None:
        raise NotAllowed(state="left_aside", act="try_again")
    refunds.refresh(intent)


def put_stock_right(key: str, by: str) -> None:
    """Make shelf, moves and promises agree again. Raises `AlreadyDone` or `NotAllowed` (see `checks/stock.py`)."""
    stock.put_right(key, by)
