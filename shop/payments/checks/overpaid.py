"""Payments beyond the first of an order that nobody has been told of.

The list holds one item of a kind and order at a time, so the third payment waits until the second is settled.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select

from shop import clock
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.db import db, end_read, transaction
from shop.money import Money
from shop.payments import mismatches
from shop.payments.models import LedgerRow
from shop.payments.rules import KEPT_KINDS

KIND = "double_payment"
# What Stripe knows nothing of is no payment, and told of as such.
UNKNOWN = "paid_here_not_at_stripe"


def check(since: datetime) -> None:
    end_read()
    for number, intent, money in _untold(since):
        facts = {"payment_intent": intent, "minor": money.minor, "currency": money.currency}
        with transaction() as session:
            attention.raise_item(session, KIND, number, facts, clock.now())


def _untold(since: datetime) -> Iterable[tuple[str, str, Money]]:
    several = (
        select(LedgerRow.order_number)
        .where(LedgerRow.kind == "payment", LedgerRow.order_number.is_not(None), LedgerRow.at >= since)
        .group_by(LedgerRow.order_number)
        .having(func.count() > 1)
    )
    for number in list(db.session.scalars(several)):
        told = _told(str(number))
        found = [(row, money) for row, money in _kept(str(number))[1:] if row not in told]
        end_read()
        yield from ((str(number), intent, money) for intent, money in found if money.minor > 0)


def _told(number: str) -> set[str]:
    items = select(AttentionItem).where(AttentionItem.kind.in_((KIND, UNKNOWN)), AttentionItem.object_key == number)
    return {
        str(item.facts.get("payment_intent"))
        for item in db.session.scalars(items)
        if item.kind == KIND or item.settled_by != mismatches.BY
    }


def _kept(number: str) -> list[tuple[str, Money]]:
    """What is kept of each payment of an order, in the order in which they came."""
    rows = db.session.scalars(
        select(LedgerRow)
        .where(LedgerRow.order_number == number, LedgerRow.kind.in_(KEPT_KINDS), LedgerRow.payment_intent.is_not(None))
        .order_by(LedgerRow.id)
    )
    kept: dict[str, Money] = {}
    for row in rows:
        moved = Money(row.amount_minor, row.currency)
        before = kept.get(row.payment_intent or "")
        kept[row.payment_intent or ""] = before + moved if before and before.currency == moved.currency else moved
    return list(kept.items())
