"""Looking into the books, always fresh from the database."""

from typing import Any, TypeVar

from sqlalchemy import select

from shop.attention import items as attention
from shop.db import db
from shop.mail.models import OutboxMail
from shop.orders.models import Order
from shop.payments.models import LedgerRow, PaymentAttempt, Refund
from shop.stock import ledger

_Row = TypeVar("_Row")


def every(model: type[_Row]) -> list[_Row]:
    db.session.rollback()
    key: Any = model
    return list(db.session.scalars(select(model).order_by(key.id)))


def the_order() -> Order:
    (order,) = every(Order)
    return order


def attempts() -> list[PaymentAttempt]:
    return every(PaymentAttempt)


def ledger_rows() -> list[tuple[str, int]]:
    """What moved between the buyers and us; what Stripe took for its work is told by `fees`."""
    return [(row.kind, row.amount_minor) for row in every(LedgerRow) if row.kind != "fee"]


def fees() -> list[tuple[str, int]]:
    """(balance transaction, amount)"""
    return [(row.stripe_id, row.amount_minor) for row in every(LedgerRow) if row.kind == "fee"]


def refunds() -> list[Refund]:
    return every(Refund)


def mails() -> list[str]:
    return [mail.message for mail in every(OutboxMail)]


def open_attention() -> list[str]:
    db.session.rollback()
    return [item.kind for item in attention.open_items()]


def stock(sku: str = "CAL-2026") -> tuple[int, int]:
    """(on hand, reserved)"""
    db.session.rollback()
    return next((level.on_hand, level.reserved) for level in ledger.levels() if level.key == sku)


def history() -> list[str]:
    return [event.act for event in the_order().history]
