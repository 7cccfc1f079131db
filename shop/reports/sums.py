"""What was sold, taxed and sent back, by the shop's month and by currency, from the stored lines and their taxes.

A confirmed order counts in the month in which it was confirmed; a cancelled one does not. Money sent back counts in
the month in which it moved, whatever became of its order. What was tried out with a test key is in no sum of a shop
that takes real money, and the other way round. Three statements, however many orders there are.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, Subquery, case, distinct, func, select
from sqlalchemy.orm import InstrumentedAttribute

from shop import settings
from shop.db import db
from shop.orders.models import Order, OrderLine, OrderLineTax
from shop.orders.states import Deal
from shop.payments.models import LedgerRow
from shop.reports import readings

_MONTH = re.compile(r"(20[0-9]{2})-(0[1-9]|1[0-2])")
KINDS = ("goods", "digital", "forward", "gift", "post")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month, written 2026-11."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year}-{self.month:02}"

    @classmethod
    def read(cls, text: str) -> "Month | None":
        """None if this is no month of this century."""
        found = _MONTH.fullmatch(text)
        return cls(int(found[1]), int(found[2])) if found else None

    @classmethod
    def of(cls, instant: datetime, zone: str) -> "Month":
        local = instant.astimezone(ZoneInfo(zone))
        return cls(local.year, local.month)

    def plus(self, months: int) -> "Month":
        years, month = divmod(self.month - 1 + months, 12)
        return Month(self.year + years, month + 1)

    def begins(self, zone: str) -> datetime:
        """Midnight in the shop's time zone, in UTC."""
        return datetime(self.year, self.month, 1, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Sums:
    """One month in one currency, in minor units. `goods` to `post` are as charged and together the `total`;
    `discounts` are what codes took off of them before. `refunded` is what was sent back in that month."""

    month: Month
    currency: str
    orders: int = 0
    goods: int = 0
    digital: int = 0
    forward: int = 0
    gifts: int = 0
    post: int = 0
    total: int = 0
    discounts: int = 0
    refunded: int = 0


@dataclass(frozen=True, slots=True)
class TaxSum:
    """What of one month was taxed (or not) in one place, at one rate, for one reason, in minor units."""

    month: Month
    currency: str
    place: str
    rate: Decimal
    reason: str
    base: int
    tax: int


@dataclass(frozen=True, slots=True)
class Report:
    """Newest month first, then by currency."""

    sums: Sequence[Sums]
    taxes: Sequence[TaxSum]


def over(first: Month, last: Month, zone: str) -> Report:
    """The months from `first` to `last`, both included. Months in which nothing happened are left out."""
    months = [first]
    while months[-1] < last:
        months.append(months[-1].plus(1))
    found = _sold(months, zone)
    for key, minor in _refunded(months, zone).items():
        found[key] = replace(found.get(key) or Sums(*key), refunded=minor)
    sums = sorted(found.values(), key=lambda row: (-row.month.year, -row.month.month, row.currency))
    return Report(sums, _taxes(months, zone))


def _sold(months: Sequence[Month], zone: str) -> dict[tuple[Month, str], Sums]:
    rows = _lines(months, zone)
    by_kind = (func.sum(case((rows.c.kind == kind, rows.c.total_minor), else_=0)) for kind in KINDS)
    figures: tuple[Any, ...] = (*by_kind, func.sum(rows.c.total_minor), func.sum(rows.c.discount_minor))
    query = select(rows.c.month, rows.c.currency, func.count(distinct(rows.c.order_id)), *figures)
    found = db.session.execute(query.group_by(rows.c.month, rows.c.currency))
    sums = (Sums(months[month], currency, *map(int, amounts)) for month, currency, *amounts in found)
    return {(row.month, row.currency): row for row in sums}


def _lines(months: Sequence[Month], zone: str) -> Subquery:
    discount = (OrderLine.unit_minor * OrderLine.quantity - OrderLine.total_minor).label("discount_minor")
    columns = (OrderLine.order_id, OrderLine.kind, OrderLine.total_minor, discount)
    return _confirmed(months, zone, *columns).join(OrderLine, OrderLine.order_id == Order.id).subquery()


def _taxes(months: Sequence[Month], zone: str) -> list[TaxSum]:
    tax = OrderLineTax
    rows = (
        _confirmed(months, zone, tax.place, tax.rate, tax.reason, tax.base_minor, tax.tax_minor)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(tax, tax.order_line_id == OrderLine.id)
        .subquery()
    )
    key = (rows.c.month, rows.c.currency, rows.c.place, rows.c.rate, rows.c.reason)
    query = select(*key, func.sum(rows.c.base_minor), func.sum(rows.c.tax_minor)).group_by(*key)
    found = db.session.execute(query.order_by(rows.c.month.desc(), *key[1:]))
    taxes = [
        TaxSum(months[month], currency, place, rate, reason, int(base), int(due))
        for month, currency, place, rate, reason, base, due in found
    ]
    return [part for part in taxes if part.base or part.tax]


def _refunded(months: Sequence[Month], zone: str) -> dict[tuple[Month, str], int]:
    """A refund that came back counts against those of the month in which it did."""
    rows = (
        select(_month_of(LedgerRow.at, months, zone), LedgerRow.currency, LedgerRow.amount_minor)
        .where(LedgerRow.kind.in_(readings.REFUND_KINDS), LedgerRow.livemode == settings.current().live)
        .where(*_within(LedgerRow.at, months, zone))
        .subquery()
    )
    key = (rows.c.month, rows.c.currency)
    found = db.session.execute(select(*key, func.sum(rows.c.amount_minor)).group_by(*key))
    return {(months[month], currency): -int(minor) for month, currency, minor in found}


def _confirmed(months: Sequence[Month], zone: str, *columns: Any) -> Select[Any]:
    """Columns of the confirmed orders, after their month and their currency."""
    at: Any = Order.confirmed_at
    query: Select[Any] = select(_month_of(at, months, zone), Order.currency, *columns).select_from(Order)
    of_now = Order.livemode == settings.current().live
    return query.where(Order.state == Deal.CONFIRMED, of_now, *_within(at, months, zone))


def _month_of(at: InstrumentedAttribute[datetime], months: Sequence[Month], zone: str) -> ColumnElement[int]:
    """Which of the months it was, by their edges: one of the databases knows no time zones."""
    later = (month.plus(1).begins(zone) for month in months)
    edges = [(at < edge, number) for number, edge in enumerate(later)]
    return case(*edges, else_=len(months)).label("month")


def _within(
    at: InstrumentedAttribute[datetime], months: Sequence[Month], zone: str
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return at >= months[0].begins(zone), at < months[-1].plus(1).begins(zone)
