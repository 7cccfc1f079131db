"""An order's facts from all rooms, read for many orders at once by a number of statements that does not grow."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from shop.attention import items as attention
from shop.db import db
from shop.money import Money
from shop.orders import states
from shop.orders.models import Order, OrderAddress, OrderLine, Parcel
from shop.orders.states import Reading
from shop.payments.models import LedgerRow, PaymentAttempt
from shop.payments.rules import Sums, money_of
from shop.reports import readings

# What was ordered; post and gifts are no things.
THINGS = ("goods", "digital", "forward")


@dataclass(frozen=True, slots=True)
class LineFact:
    kind: str
    sku: str | None
    name: str
    step: str
    quantity: int
    unit_minor: int
    total_minor: int


@dataclass(frozen=True, slots=True)
class ParcelFact:
    state: str
    held_reason: str | None
    carrier: str | None
    tracking: str | None


@dataclass(frozen=True, slots=True)
class AttemptFact:
    attempt: int
    state: str
    session_id: str | None
    payment_intent: str | None


@dataclass(slots=True)
class OrderFacts:
    """One order as lists and exports show it."""

    id: int
    number: str
    token: str
    created_at: datetime
    language: str
    deal: str
    currency: str
    total_minor: int
    tax_minor: int
    email: str
    code: str | None
    is_gift: bool
    name: str | None
    city: str | None
    postal_code: str | None
    country: str | None
    lines: list[LineFact] = field(default_factory=list)
    parcels: list[ParcelFact] = field(default_factory=list)
    attempts: list[AttemptFact] = field(default_factory=list)
    sums: Sums = field(default_factory=Sums)
    attention: list[str] = field(default_factory=list)

    @property
    def money(self) -> str:
        return money_of(self.deal, self.total_minor, self.sums)

    @property
    def reading(self) -> Reading:
        unposted = any(line.kind in states.NOT_POSTED for line in self.lines)
        return states.reading(self.deal, self.money, [parcel.state for parcel in self.parcels], unposted)

    @property
    def total(self) -> Money:
        return Money(self.total_minor, self.currency)

    @property
    def items(self) -> int:
        """How many things were ordered; post and gifts are no things, and a copy for somebody else is one."""
        return sum(line.quantity for line in self.lines if line.kind in THINGS)

    def sum_of(self, kind: str) -> int:
        """What was charged for the lines of a kind, in minor units."""
        return sum(line.total_minor for line in self.lines if line.kind == kind)

    @property
    def discount_minor(self) -> int:
        """What the code took off, the post's part among it."""
        return sum(line.quantity * line.unit_minor - line.total_minor for line in self.lines)

    @property
    def held(self) -> bool:
        waiting = (states.ParcelState.TO_PACK, states.ParcelState.PACKED)
        return any(parcel.held_reason is not None and parcel.state in waiting for parcel in self.parcels)


_BASE: tuple[Any, ...] = (
    Order.id,
    Order.number,
    Order.token,
    Order.created_at,
    Order.language,
    Order.state.label("deal"),
    Order.currency,
    Order.total_minor,
    Order.tax_minor,
    Order.email,
    Order.code,
    Order.is_gift,
    OrderAddress.name,
    OrderAddress.city,
    OrderAddress.postal_code,
    OrderAddress.country,
)
_SUMS: tuple[Any, ...] = tuple(
    readings.sum_of(kinds) for kinds in (readings.PAID_KINDS, readings.REFUND_KINDS, readings.DISPUTE_KINDS)
)


def base() -> Select[Any]:
    """Orders with the address they go to; callers add conditions, order and limit."""
    to = (OrderAddress.order_id == Order.id) & (OrderAddress.role == "ship_to")
    return select(*_BASE).outerjoin(OrderAddress, to)


def complete(orders: Sequence[OrderFacts]) -> None:
    """Add what other tables know: lines, parcels, attempts, money, attention. Five statements for any number."""
    if not orders:
        return
    by_id = {order.id: order for order in orders}
    by_number = {order.number: order for order in orders}
    _add_lines(by_id)
    _add_parcels(by_id)
    _add_attempts(by_number)
    for number, sums in _sums(by_number.values()).items():
        by_number[number].sums = sums
    for number, kinds in attention.open_kinds(by_number).items():
        by_number[number].attention = kinds


def _add_lines(by_id: dict[int, OrderFacts]) -> None:
    line = OrderLine
    columns: tuple[Any, ...] = (
        line.kind,
        line.sku,
        line.name_for_staff,
        line.step,
        line.quantity,
        line.unit_minor,
        line.total_minor,
    )
    query = select(line.order_id, *columns).where(line.order_id.in_(by_id)).order_by(line.order_id, line.position)
    for order_id, *values in db.session.execute(query):
        by_id[order_id].lines.append(LineFact(*values))


def _add_parcels(by_id: dict[int, OrderFacts]) -> None:
    parcel = Parcel
    columns: tuple[Any, ...] = (parcel.state, parcel.held_reason, parcel.carrier, parcel.tracking)
    query = select(parcel.order_id, *columns).where(parcel.order_id.in_(by_id))
    for order_id, *values in db.session.execute(query.order_by(parcel.order_id, parcel.position)):
        by_id[order_id].parcels.append(ParcelFact(*values))


def _add_attempts(by_number: dict[str, OrderFacts]) -> None:
    attempt = PaymentAttempt
    columns: tuple[Any, ...] = (attempt.attempt, attempt.state, attempt.session_id, attempt.payment_intent)
    query = select(attempt.order_number, *columns).where(attempt.order_number.in_(by_number))
    for number, *values in db.session.execute(query.order_by(attempt.order_number, attempt.attempt)):
        by_number[number].attempts.append(AttemptFact(*values))


def _sums(orders: Iterable[OrderFacts]) -> dict[str, Sums]:
    """The ledger's sums in each order's currency, and whether a delayed method is under way."""
    known = {order.number: order for order in orders}
    rows = db.session.execute(
        select(LedgerRow.order_number, LedgerRow.currency, *_SUMS)
        .where(LedgerRow.order_number.in_(known))
        .group_by(LedgerRow.order_number, LedgerRow.currency)
    )
    booked: dict[str, dict[str, tuple[int, int, int]]] = {}
    for number, currency, paid, back, disputed in rows:
        booked.setdefault(number, {})[currency] = int(paid), -int(back), -int(disputed)
    return {number: _sums_of(order, booked.get(number, {})) for number, order in known.items()}


def _sums_of(order: OrderFacts, booked: Mapping[str, tuple[int, int, int]]) -> Sums:
    paid, back, disputed = booked.get(order.currency, (0, 0, 0))
    return Sums(
        paid,
        back,
        disputed,
        pending=any(attempt.state == "processing" for attempt in order.attempts),
        is_disputed_elsewhere=any(sums[2] > 0 for currency, sums in booked.items() if currency != order.currency),
    )
