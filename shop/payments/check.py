"""The comparison of Stripe with our books: `shop reconcile`, and hourly by the worker.

It mends what is safe – whatever a notice would have done, had it come, is done by the same functions – and raises one
attention item for what is not, never the same twice. Its parts stand in `checks/`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy import select

from shop import clock, heartbeat
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.errors import NotAllowed, ShopError
from shop.orders import queries as order_queries
from shop.payments import disputes, ledger, mismatches, payouts, refunds, risk, sweep, three_way
from shop.payments.checks import charges, events, overpaid, sessions, stock
from shop.payments.checks import disputes as dispute_checks
from shop.payments.checks import refunds as refund_checks
from shop.payments.checks.report import Report
from shop.payments.models import Refund

# Stripe keeps events for 30 days and a session lives for a day at most; older ones have long been settled.
LOOK_BACK = timedelta(days=30)
# Stripe tries a notice again for three days; the hourly check looks back a little further than that.
OVERLAP = timedelta(days=4)
# Under this name the attention list speaks of the check itself, and of its parts as `reconcile/<part>`.
WHOLE = "reconcile"
log = structlog.get_logger(__name__)


def compare(look_back: timedelta = LOOK_BACK) -> Report:
    """Compare, mend, and say what is left. Raises `stripe_gateway.Unreachable` if Stripe cannot be asked.

    A part that fails does not keep the others from being gone through. The next check then looks back as far as this
    one, because this one does not count.
    """
    report = Report()
    parts = _parts(report, clock.now() - look_back)
    for key, part in parts.items():
        report.go_through(key, part)
    _finish(report, {WHOLE, *parts} - set(report.failed))
    report.left += [(item.kind, item.object_key) for item in attention.open_items()]
    report.left += [("left_aside", key) for key in report.failed if ("left_aside", key) not in report.left]
    return report


def _parts(report: Report, since: datetime) -> Mapping[str, Callable[[], object]]:
    """In this order: what is booked first explains what is compared later."""
    created = int(since.timestamp())
    parts: dict[str, Callable[[], object]] = {
        "sessions": lambda: sessions.check(report, since),
        "events": lambda: events.check(report, since),
        "refunds": lambda: refund_checks.check(report, since),
        "disputes": lambda: report.note(disputes.refresh_since(created)),
        "risk": lambda: report.note(risk.refresh_since(created)),
        "charges": lambda: charges.check(report, since),
        "overpaid": lambda: overpaid.check(since),
        "disputed sums": lambda: dispute_checks.check(since),
        "payouts": lambda: report.note(payouts.refresh_since(since)),
        "overdue orders": sweep.lapse_overdue,
        "abandoned sessions": sweep.end_abandoned,
        "refunds to be sent": sweep.send_refunds,
        "stock": lambda: stock.check(report),
        "three books": three_way.read,
    }
    return {f"{WHOLE}/{name}": part for name, part in parts.items()}


def _finish(report: Report, well: Iterable[str]) -> None:
    """What works again needs nobody any more."""
    now = clock.now()
    open_here = mismatches.open_of(("left_aside",))
    with transaction() as session:
        for key in well:
            if ("left_aside", key) in open_here:
                attention.settle_for(session, "left_aside", key, by="shop", resolution="it works again", at=now)
        if not report.failed:
            heartbeat.beat(session, "reconcile", now)


def since_last() -> timedelta:
    """How far the hourly check looks back: to the last one, however long ago, and a little further."""
    last = heartbeat.last_seen("reconcile")
    end_read()
    return LOOK_BACK if last is None else min(LOOK_BACK, clock.now() - last + OVERLAP)


def try_again(key: str) -> None:
    """Deal once more with what was left aside: a session, a payment, a refund, a dispute, a payout, an order, or a part
    of the check. It is settled then by the shop, so that it is told again should it fail again.

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
    with transaction() as session:
        attention.settle_for(session, "left_aside", key, by="shop", resolution="try_again")


def _deal_with(key: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        "cs": partial(ledger.settle, key, by="shop"),
        "pi": partial(charges.of_payment, key),
        "re": partial(_refund, key),
        "pyr": partial(_refund, key),
        "du": partial(disputes.refresh, key),
        "dp": partial(disputes.refresh, key),
        "prv": partial(risk.refresh_review, key),
        "issfr": partial(risk.refresh_warning, key),
        "po": partial(payouts.take, key),
    }
    act = acts.get(key.partition("_")[0]) or _parts_again().get(key)
    if act is not None:
        act()
    elif re.fullmatch("[0-9]{1,9}", key, re.ASCII):
        refunds.send(int(key))
    elif order_queries.find_by_number(key) is not None:
        sweep.deal_with(key)
    else:
        raise NotAllowed(state="left_aside", act="try_again")


def _parts_again() -> Mapping[str, Callable[[], object]]:
    look_back = since_last()
    return {WHOLE: partial(compare, look_back), **_parts(Report(), clock.now() - look_back)}


def _refund(key: str) -> None:
    intent = db.session.scalar(select(Refund.payment_intent).where(Refund.stripe_id == key))
    if intent is None:
        raise NotAllowed(state="left_aside", act="try_again")
    refunds.refresh(intent)


def put_stock_right(key: str, by: str) -> None:
    """Make shelf, moves and promises agree again. Raises `AlreadyDone` or `NotAllowed` (see `checks/stock.py`)."""
    stock.put_right(key, by)
