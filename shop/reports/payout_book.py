"""The payout book: every payout taken apart, equal to the bank's line; by month, and as double entries.

A month stays open while a payout that arrived in it is not read completely, does not add up, or holds an item that has
no partner in our books. It says which, and why.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import and_, case, exists, func, or_, select
from sqlalchemy.orm import selectinload

from shop import clock, settings
from shop.db import db
from shop.errors import NotFound
from shop.money import Money
from shop.payments.models import LedgerRow, Payout, PayoutItem
from shop.reports import payout_partners, payout_rules
from shop.reports.accounts import PLAN
from shop.reports.payout_rules import FEES, RETURNED_PAYOUTS, Apart, Entry, Taken
from shop.reports.sums import Month

RETURNED = ("failed", "canceled")
UNDER_WAY = ("pending", "in_transit")
KNOWN_TYPES = (*payout_rules.PAYMENTS, *payout_rules.REFUNDS, *FEES, *RETURNED_PAYOUTS)
NEED_NO_ORDER = (*FEES, *RETURNED_PAYOUTS)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a payout is not closed: `under_way`, `by_hand`, `not_read`, `sum`, `no_order`, `unknown_type`.

    `items`: how many of its items are concerned, if it is about items.
    """

    code: str
    items: int = 0


@dataclass(frozen=True, slots=True)
class PayoutLine:
    """A payout as its month shows it: the bank's line, and whether it is closed."""

    name: str
    amount: Money
    status: str
    failure: str | None
    arrives_on: date
    reasons: tuple[Reason, ...]

    @property
    def is_closed(self) -> bool:
        return not self.reasons

    @property
    def came_back(self) -> bool:
        return self.status in RETURNED


@dataclass(frozen=True, slots=True)
class MonthOfPayouts:
    """A month with its payouts, the latest first. `state`: open; closed; or agrees, for a month that is not over."""

    month: Month
    payouts: tuple[PayoutLine, ...]
    state: str

    @property
    def arrived(self) -> list[Money]:
        """What reached the bank, per currency."""
        sums: dict[str, int] = {}
        for payout in self.payouts:
            if payout.status == "paid":
                sums[payout.amount.currency] = sums.get(payout.amount.currency, 0) + payout.amount.minor
        return [Money(minor, currency) for currency, minor in sorted(sums.items())]

    @property
    def open_ones(self) -> list[PayoutLine]:
        return [payout for payout in self.payouts if not payout.is_closed]


@dataclass(frozen=True, slots=True)
class PayoutPage:
    """A payout with all that it is made of."""

    line: PayoutLine
    apart: Apart

    @property
    def lonely(self) -> list[Taken]:
        return [taken for taken in self.apart.items if taken.lonely]


@dataclass(frozen=True, slots=True)
class Booking:
    """A row of the double-entry file. Either `debit` or `credit` is more than nothing."""

    on: date
    document: str
    account: str
    name: str
    debit: Decimal
    credit: Decimal
    currency: str
    text: str
    order: str
    tax: str


def months(first: Month, last: Month) -> list[MonthOfPayouts]:
    """The months from `first` to `last` in which payouts arrive, the latest first. One statement."""
    found: dict[Month, list[PayoutLine]] = {}
    for line in _lines_between(first, last):
        found.setdefault(_month(line.arrives_on), []).append(line)
    return [_month_of(month, lines) for month, lines in sorted(found.items(), reverse=True)]


def _month_of(month: Month, lines: Sequence[PayoutLine]) -> MonthOfPayouts:
    this_month = Month.of(clock.now(), settings.current().time_zone)
    is_open = any(not line.is_closed for line in lines)
    return MonthOfPayouts(month, tuple(lines), "open" if is_open else "closed" if month < this_month else "agrees")


def _month(day: date) -> Month:
    return Month(day.year, day.month)


def _lines_between(first: Month, last: Month) -> list[PayoutLine]:
    """Payouts with the sum of their items, and how many of these have no partner: worked out by the database."""
    ours = exists().where(
        LedgerRow.payment_intent == PayoutItem.payment_intent,
        LedgerRow.kind == "payment",
        LedgerRow.order_number.is_not(None),
    )
    is_dispute = or_(*(PayoutItem.source.startswith(prefix, autoescape=True) for prefix in payout_rules.DISPUTES))
    is_known = or_(PayoutItem.type.in_(KNOWN_TYPES), func.coalesce(is_dispute, False))
    has_no_order = and_(is_known, PayoutItem.type.not_in(NEED_NO_ORDER), ~ours)
    is_odd = PayoutItem.net_minor != PayoutItem.amount_minor - PayoutItem.fee_minor
    is_open = PayoutItem.explanation.is_(None)
    open_ones = (and_(has_no_order, is_open), and_(~is_known, is_open), is_odd)
    marks = (func.sum(case((which, 1), else_=0)) for which in open_ones)
    figures = (func.sum(PayoutItem.net_minor), *marks)
    counted = select(PayoutItem.payout_id, *figures).group_by(PayoutItem.payout_id).subquery()
    query = (
        select(Payout, *list(counted.c)[1:])
        .outerjoin(counted, counted.c.payout_id == Payout.id)
        .where(Payout.arrives_on >= _first_day(first), Payout.arrives_on < _first_day(last.plus(1)))
        .where(Payout.livemode == settings.current().live)
        .order_by(Payout.arrives_on.desc(), Payout.id.desc())
    )
    return [_line(payout, *(int(figure or 0) for figure in counts)) for payout, *counts in db.session.execute(query)]


def _first_day(month: Month) -> date:
    return date(month.year, month.month, 1)


def _line(payout: Payout, parts: int, no_order: int, unknown: int, odd: int) -> PayoutLine:
    is_off = payout.read_at is not None and (parts != payout.amount_minor or odd > 0)
    found = (
        Reason("under_way") if payout.status in UNDER_WAY else None,
        Reason("by_hand") if not payout.automatic else Reason("not_read") if payout.read_at is None else None,
        Reason("sum") if is_off else None,
        Reason("no_order", no_order) if no_order else None,
        Reason("unknown_type", unknown) if unknown else None,
    )
    return PayoutLine(
        name=payout.stripe_id,
        amount=Money(payout.amount_minor, payout.currency),
        status=payout.status,
        failure=payout.failure,
        arrives_on=payout.arrives_on,
        reasons=tuple(reason for reason in found if reason is not None),
    )


def page(name: str) -> PayoutPage:
    """One payout. Raises `NotFound`."""
    query = select(Payout).options(selectinload(Payout.items)).where(Payout.stripe_id == name)
    payout = db.session.scalar(query.where(Payout.livemode == settings.current().live))
    if payout is None:
        raise NotFound(payout=name)
    return _page(payout)


def _page(payout: Payout) -> PayoutPage:
    partners = payout_partners.of(payout.items)
    pairs = [(payout_partners.item_of(row), partners[row.stripe_id]) for row in payout.items]
    apart = payout_rules.apart(payout.amount_minor, pairs)
    reasons = [taken.lonely for taken in apart.items]
    counts = (reasons.count(code) for code in ("no_order", "unknown_type", "sum"))
    return PayoutPage(_line(payout, sum(row.net_minor for row in payout.items), *counts), apart)


def bookings(month: Month) -> Iterator[Booking]:
    """The month's payouts as double entries, the oldest first: the rows of each balance. A payout at a time."""
    query = select(Payout.stripe_id).where(
        Payout.arrives_on >= _first_day(month), Payout.arrives_on < _first_day(month.plus(1))
    )
    mine = query.where(Payout.livemode == settings.current().live).order_by(Payout.arrives_on, Payout.id)
    for name in db.session.scalars(mine).all():
        yield from of_page(page(name))
        db.session.expunge_all()


def of_page(found: PayoutPage) -> Iterator[Booking]:
    """The bank's line first. A payout that came back never reached the bank, and waits in an account of its own."""
    line = found.line
    came = Entry("returned" if line.came_back else "bank", -line.amount.minor)
    yield _booking(line, came, f"Payout {line.name}", "")
    for taken in found.apart.items:
        for entry in taken.entries:
            yield _booking(line, entry, taken.item.description or taken.item.type, taken.number or "")
    if found.apart.unexplained:
        yield _booking(line, Entry("other", found.apart.unexplained), "Not explained by Stripe", "")


def _booking(line: PayoutLine, entry: Entry, text: str, order: str) -> Booking:
    account = PLAN[entry.account]
    size = Money(abs(entry.minor), line.amount.currency).decimal()
    none = Money(0, line.amount.currency).decimal()
    return Booking(
        on=line.arrives_on,
        document=line.name,
        account=account.number,
        name=account.name,
        debit=size if entry.minor < 0 else none,
        credit=size if entry.minor > 0 else none,
        currency=line.amount.currency,
        text=text,
        order=order,
        tax=entry.tax,
    )
