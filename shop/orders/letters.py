"""What the buyer is written about an order: the facts of each mail, queued in the transaction of the act."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy.orm import Session

from shop import settings
from shop.attention import items as attention
from shop.mail import outbox
from shop.mail.addresses import NotAnAddress
from shop.money import Money
from shop.orders.models import Order, OrderAddress, Parcel
from shop.places import addresses
from shop.seller import queries as seller


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A row of the bill. `kind`: goods, digital, post or gift."""

    kind: str
    name: str
    quantity: int
    total: Money


@dataclass(frozen=True, slots=True)
class OrderLetter:
    """An order as a mail tells it. `ship_to` is the label; `days` are the days in transit; `link` is the order page."""

    number: str
    link: str
    language: str
    lines: Sequence[LetterLine]
    total: Money
    tax: Money
    ship_to: Sequence[str]
    service_name: str | None
    days: tuple[int, int] | None
    digital: bool


@dataclass(frozen=True, slots=True)
class ParcelLetter:
    contents: Sequence[tuple[str, int]]
    carrier_name: str
    tracking: str | None
    tracking_url: str | None
    service_name: str | None


def link_to(order: Order) -> str:
    """The order's own page. Who has the address has the order; it is in mails and in the buyer's browser only."""
    return f"{settings.current().public_url}/{order.language}/orders/{order.token}"


def label(order: Order) -> list[str]:
    """The address as it is printed, country line included when it leaves the seller's country."""
    ship_to = next(address for address in order.addresses if address.role == "ship_to")
    return addresses.printed(as_typed(ship_to), seller.current().country)


def as_typed(row: OrderAddress) -> addresses.Address:
    names = (field.name for field in fields(addresses.Address))
    return addresses.Address(**{name: getattr(row, name) or "" for name in names})


def of(order: Order) -> OrderLetter:
    days = (order.transit_days_min, order.transit_days_max)
    return OrderLetter(
        number=order.number,
        link=link_to(order),
        language=order.language,
        lines=[LetterLine(x.kind, x.name, x.quantity, Money(x.total_minor, order.currency)) for x in order.lines],
        total=Money(order.total_minor, order.currency),
        tax=Money(order.tax_minor, order.currency),
        ship_to=label(order) if order.service else [],
        service_name=order.service_name,
        days=(days[0], days[1]) if days[0] is not None and days[1] is not None else None,
        digital=any(line.kind == "digital" for line in order.lines),
    )


def _queue(session: Session, order: Order, message: str, once: str, at: datetime, **context: object) -> None:
    try:
        outbox.queue(
            session,
            message,
            once=once,
            to=order.email,
            language=order.language,
            at=at,
            order_number=order.number,
            context={"order": of(order), "seller": seller.current(), **context},
        )
    except NotAnAddress:
        # The form refuses such addresses; should one get through, money is booked all the same and a person is told.
        attention.raise_item(session, "mail_impossible", order.number, {"message": message}, at)


def queue_paid(session: Session, order: Order, at: datetime) -> None:
    """Received and paid, once per order."""
    _queue(session, order, "paid", f"paid-{order.number}", at)


def queue_undecided(session: Session, order: Order, at: datetime) -> None:
    """Paid after the order had lapsed and the last copy was gone: the plain truth, and that we will write again."""
    _queue(session, order, "undecided", f"undecided-{order.number}", at)


def queue_sent(session: Session, order: Order, parcel: Parcel, facts: ParcelLetter, at: datetime) -> None:
    """A parcel is on its way, once per parcel."""
    waiting = any(p.state in ("to_pack", "packed") for p in order.parcels if p.id != parcel.id)
    once = f"sent-{order.number}-{parcel.position}"
    _queue(session, order, "sent", once, at, parcel=facts, still_to_come=waiting)


def queue_cancelled(session: Session, order: Order, refunds: Sequence[Money], reason: str, at: datetime) -> None:
    """The order is cancelled, and what goes back; no amounts: nothing had been paid."""
    _queue(session, order, "cancelled", f"cancelled-{order.number}", at, refunds=refunds, reason=reason)
