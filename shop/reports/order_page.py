"""Everything the shop knows about one order, for the page that staff work on."""

from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import selectinload

from shop.attention.models import AttentionItem
from shop.db import Base, db
from shop.errors import NotFound
from shop.mail.models import OutboxMail
from shop.money import Money
from shop.orders.models import Order, OrderAddress, OrderLine, Parcel, ParcelLine
from shop.orders.states import Reading
from shop.payments import refund_requests
from shop.payments.models import LedgerRow, PaymentAttempt, Refund, RefundLine
from shop.payments.rules import KEPT_KINDS, Sums, left_per_payment
from shop.reports import facts
from shop.reports.facts import OrderFacts

Row = TypeVar("Row", bound=Base)


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """The order with its lines, taxes, parcels and history, and what the other rooms hold about it."""

    order: Order
    facts: OrderFacts
    ledger: list[LedgerRow]
    refunds: list[Refund]
    attempts: list[PaymentAttempt]
    mails: list[OutboxMail]
    attention: list[AttentionItem]

    @property
    def reading(self) -> Reading:
        return self.facts.reading

    @property
    def sums(self) -> Sums:
        return self.facts.sums

    @property
    def address(self) -> OrderAddress | None:
        return next((address for address in self.order.addresses if address.role == "ship_to"), None)

    @property
    def left(self) -> list[Money]:
        """What is still kept of each payment and could be sent back; what is asked for already counts as sent."""
        return [money for _, money in self.left_per_payment]

    @property
    def left_minor(self) -> int:
        """The same in the order's own currency, minor units."""
        return sum(money.minor for money in self.left if money.currency == self.order.currency)

    @property
    def asked_minor(self) -> int:
        """What is asked back in the order's currency and not clearly answered yet."""
        asked = (refund for refund in self.refunds if refund.state in refund_requests.WITHOUT_ANSWER)
        return sum(refund.amount_minor for refund in asked if refund.currency == self.order.currency)

    @property
    def moved(self) -> list[LedgerRow]:
        """What moved between the buyer and us."""
        return [row for row in self.ledger if row.kind in KEPT_KINDS]

    @property
    def fees(self) -> list[LedgerRow]:
        """What Stripe took for its work, and gave back of it."""
        return [row for row in self.ledger if row.kind not in KEPT_KINDS]

    def for_lines(self, refund: Refund) -> list[tuple[OrderLine, RefundLine]]:
        """Which lines a refund is for."""
        lines = {line.id: line for line in self.order.lines}
        return [(lines[part.order_line_id], part) for part in refund.lines]

    @property
    def left_per_payment(self) -> list[tuple[str, Money]]:
        """The same, with Stripe's name of each payment."""
        asked = (refund for refund in self.refunds if refund.state in refund_requests.WITHOUT_ANSWER)
        moved = (row for row in self.ledger if row.kind in KEPT_KINDS)
        return left_per_payment(map(refund_requests.movement, moved), map(refund_requests.movement, asked))


def order_detail(number: str) -> OrderDetail:
    """Raises `NotFound`."""
    row = db.session.execute(facts.base().where(Order.number == number)).one_or_none()
    if row is None:
        raise NotFound(number=number)
    found = OrderFacts(*row)
    facts.complete([found])
    return OrderDetail(
        order=_order(found.id),
        facts=found,
        ledger=_about(LedgerRow, LedgerRow.order_number == number, LedgerRow.id),
        refunds=_refunds(number),
        attempts=_about(PaymentAttempt, PaymentAttempt.order_number == number, PaymentAttempt.attempt),
        mails=_about(OutboxMail, OutboxMail.order_number == number, OutboxMail.id),
        attention=_about(AttentionItem, AttentionItem.object_key == number, AttentionItem.id),
    )


def has_parcel(number: str, parcel_id: int) -> bool:
    """Whether there is such an order and the parcel is one of its own."""
    query = select(Parcel.id).join(Order, Order.id == Parcel.order_id)
    return db.session.scalar(query.where(Order.number == number, Parcel.id == parcel_id)) is not None


def _order(order_id: int) -> Order:
    return db.session.scalars(
        select(Order)
        .where(Order.id == order_id)
        .options(
            selectinload(Order.lines).selectinload(OrderLine.taxes),
            selectinload(Order.addresses),
            selectinload(Order.parcels).selectinload(Parcel.lines).selectinload(ParcelLine.line),
            selectinload(Order.history),
        )
    ).one()


def _refunds(number: str) -> list[Refund]:
    query = select(Refund).where(Refund.order_number == number).options(selectinload(Refund.lines))
    return list(db.session.scalars(query.order_by(Refund.id).execution_options(populate_existing=True)))


def _about(model: type[Row], condition: ColumnElement[bool], order: Any) -> list[Row]:
    return list(db.session.scalars(select(model).where(condition).order_by(order)))
