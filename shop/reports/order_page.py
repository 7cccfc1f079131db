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
from shop.payments import refunds
from shop.payments.models import LedgerRow, PaymentAttempt, Refund
from shop.payments.rules import Sums, left_per_payment
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
    def left_per_payment(self) -> list[tuple[str, Money]]:
        """The same, with Stripe's name of each payment."""
        asked = (refund for refund in self.refunds if refund.state in refunds.WITHOUT_ANSWER)
        return left_per_payment(map(refunds.movement, self.ledger), map(refunds.movement, asked))


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
        refunds=_about(Refund, Refund.order_number == number, Refund.id),
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


def _about(model: type[Row], condition: ColumnElement[bool], order: Any) -> list[Row]:
    return list(db.session.scalars(select(model).where(condition).order_by(order)))
