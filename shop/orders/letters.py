"""What the buyer is written about an order: the facts of each mail, queued in the transaction of the act."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy.orm import Session

from shop import settings
from shop.attention import items as attention
from shop.mail import outbox
from shop.mail.addresses import NotAnAddress
from shop.money import Money
from shop.orders import counting
from shop.orders.models import Order, OrderAddress, OrderLine, Parcel
from shop.orders.states import Deal, DealAct
from shop.places import addresses, territories
from shop.seller import queries as seller


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A row of the bill. `kind`: goods, digital, forward, gift or post; `discount` is what the code took off. Of a
    refund: what of it is for this line, and for how many copies; 0: only money goes back."""

    kind: str
    name: str
    quantity: int
    total: Money
    discount: Money


class TaxPart(NamedTuple):
    """What of an order is taxed (or not) in one place, at one rate, for one reason."""

    place: str
    rate: Decimal
    base: Money
    tax: Money
    reason: str

    @property
    def in_union(self) -> bool:
        """Whether the place is in the tax territory of the European Union."""
        return territories.in_vat_territory(self.place)


@dataclass(frozen=True, slots=True)
class OrderLetter:
    """An order as a mail tells it. `ship_to` is the label; `days` are the days in transit, `arrives` those between
    which it is expected; `link` is the order page. `gift` is what was given, `forward` how many copies for somebody
    else. `organisation` and `vat_number` are the buyer's, for the receipt. `is_gift`: it goes to `recipient` as a
    present, with a card that says `gift_note`."""

    number: str
    link: str
    language: str
    lines: Sequence[LetterLine]
    total: Money
    tax: Money
    tax_parts: Sequence[TaxPart]
    ship_to: Sequence[str]
    service_name: str | None
    days: tuple[int, int] | None
    arrives: tuple[date, date] | None
    import_charges: str | None
    code: str | None
    gift: Money
    forward: int
    organisation: str | None
    vat_number: str | None
    is_gift: bool
    recipient: str | None
    gift_note: str | None
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
    """The address as it is printed, country line included when it leaves the seller's country: in Latin letters for the
    sorting offices abroad, then in its own script for the postman, if the buyer wrote both."""
    written = {address.role: as_typed(address) for address in order.addresses}
    both = addresses.printed_both(written["ship_to"], written.get("ship_to_latin"), seller.current().country)
    return [*both.lines, *both.local_lines]


def goes_to(order: Order) -> addresses.Address | None:
    """Where it goes, as it was typed in the script of its own place."""
    found = _address(order, "ship_to")
    return as_typed(found) if found else None


def bought_by(order: Order) -> list[str]:
    """Whoever ordered, with their address as it would be printed, if the parcel goes to somebody else."""
    buyer = _address(order, "buyer")
    return addresses.printed(as_typed(buyer), seller.current().country) if buyer else []


def organisation(order: Order) -> str | None:
    """The organisation that the buyer orders for; that of a gift's recipient is none of the receipt's business."""
    buyer = _address(order, "buyer") or _address(order, "ship_to")
    return buyer.company if buyer else None


def _address(order: Order, role: str) -> OrderAddress | None:
    return next((address for address in order.addresses if address.role == role), None)


def as_typed(row: OrderAddress) -> addresses.Address:
    names = (field.name for field in fields(addresses.Address))
    return addresses.Address(**{name: getattr(row, name) or "" for name in names})


def of(order: Order) -> OrderLetter:
    days = (order.transit_days_min, order.transit_days_max)
    goes_to = _address(order, "ship_to")
    return OrderLetter(
        number=order.number,
        link=link_to(order),
        language=order.language,
        lines=[_line(line, order.currency) for line in order.lines],
        total=Money(order.total_minor, order.currency),
        tax=Money(order.tax_minor, order.currency),
        tax_parts=tax_parts(order),
        ship_to=label(order) if order.service else [],
        service_name=order.service_name,
        days=(days[0], days[1]) if days[0] is not None and days[1] is not None else None,
        arrives=arrives(order),
        import_charges=order.import_charges,
        code=order.code,
        gift=Money(sum(line.total_minor for line in order.lines if line.kind == "gift"), order.currency),
        forward=sum(line.quantity for line in order.lines if line.kind == "forward"),
        organisation=organisation(order),
        vat_number=order.vat_number,
        is_gift=order.is_gift,
        recipient=goes_to.name if goes_to else None,
        gift_note=order.gift_note,
        digital=any(line.kind == "digital" for line in order.lines),
    )


def arrives(order: Order) -> tuple[date, date] | None:
    """The days that the buyer was told. They hold for an order that is still to be paid or was confirmed in time, and
    whose copies were never owed."""
    late = order.confirmed_at is not None and order.confirmed_at > order.expires_at
    waited = any(event.act in (DealAct.BACK_ORDER, counting.COPIES_THERE) for event in order.history)
    stands = order.state in (Deal.OPEN, Deal.CONFIRMED) and order.owed_since is None
    if late or waited or not stands or order.arrives_first is None or order.arrives_last is None:
        return None
    return order.arrives_first, order.arrives_last


def _line(line: OrderLine, currency: str) -> LetterLine:
    total = Money(line.total_minor, currency)
    return LetterLine(
        line.kind, line.name, line.quantity, total, Money(line.unit_minor, currency) * line.quantity - total
    )


def tax_parts(order: Order) -> list[TaxPart]:
    """The taxes of all lines by place, rate and reason, in the order of the lines. Parts of no money are left out."""
    sums: dict[tuple[str, Decimal, str], tuple[int, int]] = {}
    for part in (part for line in order.lines for part in line.taxes):
        key = (part.place, part.rate, part.reason)
        base, due = sums.get(key, (0, 0))
        sums[key] = base + part.base_minor, due + part.tax_minor
    return [
        TaxPart(place, rate, Money(base, order.currency), Money(due, order.currency), reason)
        for (place, rate, reason), (base, due) in sums.items()
        if base or due
    ]


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


def queue_paid(session: Session, order: Order, at: datetime, *, decided: bool = False) -> None:
    """Received and paid, once per order. `decided`: a person has taken the payment as it came, late or another sum."""
    otherwise = counting.paid_otherwise(order)
    taken = otherwise or (Money(order.total_minor, order.currency) if decided else None)
    _queue(session, order, "paid", f"paid-{order.number}", at, taken=taken)


def queue_confirm(session: Session, order: Order, link: str, at: datetime) -> None:
    """Nothing is to be paid: whoever has this mailbox is asked whether the order is meant, and until when it waits."""
    once = f"confirm-{order.number}-{at.isoformat()}"
    _queue(session, order, "confirm", once, at, confirm_link=link, until=order.expires_at)


def queue_undecided(session: Session, order: Order, at: datetime, paid: Money | None = None) -> None:
    """Paid after the order had lapsed and the last copy was gone; or `paid`, which is not what was agreed: the plain
    truth, and that we will write again."""
    _queue(session, order, "undecided", f"undecided-{order.number}", at, paid=paid)


def queue_back_ordered(session: Session, order: Order, at: datetime) -> None:
    """Paid, but there is no copy left: it is sent as soon as there are new ones, or cancelled if the buyer wishes."""
    _queue(session, order, "back_ordered", f"back-ordered-{order.number}", at)


def queue_payment_pending(session: Session, order: Order, at: datetime) -> None:
    """The bank takes its days, once per order: whoever has closed the browser has a link to the order with this. An
    order that does not wait for the money has its own mails."""
    if order.state == Deal.OPEN:
        _queue(session, order, "payment_pending", f"payment-pending-{order.number}", at)


def queue_payment_failed(session: Session, order: Order, at: datetime) -> None:
    """The bank did not pay after all: nothing was taken, and the order page lets the buyer pay another way."""
    _queue(session, order, "payment_failed", f"payment-failed-{order.number}-{at.isoformat()}", at)


def queue_refunded(
    session: Session,
    order: Order,
    amount: Money,
    once: str,
    at: datetime,
    *,
    lines: Sequence[LetterLine] = (),
    is_second: bool = False,
) -> None:
    """Money is on its way back, within how many days it arrives, and for which lines it is. `is_second`: it was paid
    twice, and the order stands."""
    _queue(session, order, "refunded", once, at, amount=amount, lines=lines, is_second=is_second)


def queue_sent(session: Session, order: Order, parcel: Parcel, facts: ParcelLetter, at: datetime) -> None:
    """A parcel is on its way, once per parcel."""
    waiting = any(p.state in ("to_pack", "packed") for p in order.parcels if p.id != parcel.id)
    once = f"sent-{order.number}-{parcel.position}"
    _queue(session, order, "sent", once, at, parcel=facts, still_to_come=waiting)


def queue_cancelled(session: Session, order: Order, refunds: Sequence[Money], reason: str, at: datetime) -> None:
    """The order is cancelled, and what goes back; no amounts: nothing had been paid."""
    _queue(session, order, "cancelled", f"cancelled-{order.number}", at, refunds=refunds, reason=reason)
