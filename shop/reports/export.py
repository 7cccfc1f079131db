"""Orders as outside programs read them (`shop orders list --format json`), streamed in chunks.

The names are a contract with those programs: add, never rename.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from shop.db import db
from shop.orders.models import Order
from shop.orders.states import Reading
from shop.reports import facts, orders
from shop.reports.facts import AttemptFact, LineFact, OrderFacts

CHUNK = 500


def export(state: Reading | None = None, since: datetime | None = None, chunk: int = CHUNK) -> Iterator[dict[str, Any]]:
    """Every order that fits, newest first, one dictionary each."""
    return (export_row(order) for order in each_order(orders.OrderFilter(state=state, since=since), chunk))


def each_order(wanted: orders.OrderFilter, chunk: int = CHUNK) -> Iterator[OrderFacts]:
    """The same, as facts. Reads `chunk` orders at a time, with six statements each time."""
    last: int | None = None
    while found := _chunk(wanted, last, chunk):
        yield from found
        last = found[-1].id


def _chunk(wanted: orders.OrderFilter, last: int | None, limit: int) -> list[OrderFacts]:
    query = facts.base().where(*orders.conditions(wanted)).order_by(Order.id.desc()).limit(limit)
    if last is not None:
        query = query.where(Order.id < last)
    found = [OrderFacts(*row) for row in db.session.execute(query)]
    facts.complete(found)
    return found


def export_row(order: OrderFacts) -> dict[str, Any]:
    """One order. Its lines at their unit price, less `discount_minor`, with what was charged for post and what was
    given, are the total; copies that were paid forward are among the lines."""
    return {
        "number": order.number,
        "token": order.token,
        "created_at": f"{order.created_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "language": order.language,
        "state": order.reading.value,
        "payment": _payment(order),
        "lines": [_line(line) for line in order.lines if line.kind in facts.THINGS],
        "shipping_minor": order.sum_of("post"),
        "gift_minor": order.sum_of("gift"),
        "discount_minor": sum(
            line.quantity * line.unit_minor - line.total_minor for line in order.lines if line.kind in facts.THINGS
        ),
        "tax_minor": order.tax_minor,
        "ship_to": _ship_to(order),
        "email": order.email,
        "stripe": _stripe(order.attempts),
        "parcels": [{"state": p.state, "carrier": p.carrier, "tracking": p.tracking} for p in order.parcels],
        "held": order.held,
        "attention": order.attention,
        "forward_minor": order.sum_of("forward"),
        "code": order.code,
        "is_gift": order.is_gift,
    }


def _payment(order: OrderFacts) -> dict[str, Any]:
    return {
        "state": order.money,
        "currency": order.currency,
        "total_minor": order.total_minor,
        "paid_minor": order.sums.paid_minor,
        "refunded_minor": order.sums.refunded_minor,
    }


def _line(line: LineFact) -> dict[str, Any]:
    return {"sku": line.sku, "quantity": line.quantity, "unit_minor": line.unit_minor, "step": line.step}


def _ship_to(order: OrderFacts) -> dict[str, Any] | None:
    if order.country is None:
        return None
    return {
        "name": order.name,
        "country": order.country,
        "postal_code": order.postal_code,
        "city": order.city,
    }


def _stripe(attempts: list[AttemptFact]) -> dict[str, Any]:
    """The attempt that was paid, else the latest that reached Stripe."""
    opened = [attempt for attempt in attempts if attempt.session_id is not None]
    chosen = next((a for a in opened if a.state == "paid"), opened[-1] if opened else None)
    return {
        "session": chosen.session_id if chosen else None,
        "payment_intent": chosen.payment_intent if chosen else None,
    }
