"""What of an order's money could go back, line by line, for the page where staff decide it."""

from collections.abc import Sequence
from dataclasses import dataclass

from shop.db import db
from shop.money import Money
from shop.orders.models import Order, OrderLine
from shop.payments import refund_requests, refund_rules, refund_taxes
from shop.payments.refund_rules import LineMoney, Part, TaxShare


@dataclass(frozen=True, slots=True)
class LineBack:
    """A line with what it cost, what went back for it, and what still could. `copies` could come back to the shelf."""

    line: OrderLine
    money: LineMoney
    left: int
    copies: int


@dataclass(frozen=True, slots=True)
class MoneyBack:
    """Minor units of the order's currency. `payments`: what is kept of each, the oldest first."""

    lines: Sequence[LineBack]
    payments: Sequence[tuple[str, int]]
    currency: str

    @property
    def kept(self) -> int:
        return sum(minor for _, minor in self.payments)

    @property
    def for_lines(self) -> int:
        """How much of it can go back for lines; more than that was paid for nothing that was ordered."""
        return min(self.kept, sum(row.money.left for row in self.lines))

    def row(self, position: int) -> LineBack:
        return next(row for row in self.lines if row.line.position == position)


def of(order: Order) -> MoneyBack:
    """What could go back of this order. Lines that cost nothing and of which no copy is out are left out."""
    session = db.session()
    payments = refund_requests.in_its_currency(order, refund_requests.kept(session, order.number))
    money = refund_requests.lines_of(session, order)
    left = refund_rules.left_of(money, sum(minor for _, minor in payments))
    copies = refund_requests.restockable(session, order)
    rows = [
        LineBack(line, about, left[line.position], copies.get(line.position, 0))
        for line, about in zip(order.lines, money, strict=True)
        if about.cost or copies.get(line.position)
    ]
    return MoneyBack(rows, payments, order.currency)


def tax_within(order: Order, parts: Sequence[Part]) -> list[TaxShare]:
    """The tax that would go back with these parts, by place, rate and reason."""
    return refund_taxes.of_parts(db.session(), order, parts)


def sources(back: MoneyBack, parts: Sequence[Part]) -> list[tuple[str, Money]]:
    """Out of which payments these parts would come, as far as they hold them."""
    shares = refund_rules.spread(parts, back.payments)
    return [(share.payment_intent, Money(share.minor, back.currency)) for share in shares]
