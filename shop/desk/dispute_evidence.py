"""What we hold about a disputed order, as texts for the fields of Stripe's form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from shop.desk import templating, wording
from shop.fulfilment import carriers
from shop.mail.models import OutboxMail
from shop.orders.models import OrderEvent, OrderLine, Parcel
from shop.orders.states import ParcelState
from shop.reports.disputes import DisputeDetail
from shop.reports.order_page import OrderDetail

GONE = (ParcelState.POSTED, ParcelState.RETURNED, ParcelState.LOST)
# Stripe's fields, and what staff call them.
HEADINGS = {
    "customer_name": "Customer’s name",
    "customer_email_address": "Customer’s e-mail",
    "shipping_address": "Shipping address",
    "product_description": "What was ordered",
    "shipping_date": "Date of posting",
    "shipping_carrier": "Carrier",
    "shipping_tracking_number": "Tracking number",
    "customer_communication": "Mails to the customer",
    "uncategorized_text": "History of the order",
}


@dataclass(frozen=True, slots=True)
class Block:
    """A text to copy. `field` is Stripe's name of where it goes, `helps` whether it matters for the reason given."""

    field: str
    heading: str
    text: str
    helps: bool

    @property
    def rows(self) -> int:
        return min(12, max(1, self.text.count("\n") + 1))


def blocks(detail: DisputeDetail, helpful: tuple[str, ...]) -> list[Block]:
    """What there is to say, what helps most first. Fields of which we know nothing are left out."""
    if detail.order is None:
        return []
    texts = {field: write(detail, detail.order).strip() for field, write in _WRITERS.items()}
    found = [Block(name, HEADINGS[name], text, name in helpful) for name, text in texts.items() if text]
    return sorted(found, key=lambda block: not block.helps)


def missing(detail: DisputeDetail, helpful: tuple[str, ...]) -> list[str]:
    """What would help and is not there, in words."""
    there = {block.field for block in blocks(detail, helpful)}
    return [HEADINGS[name] for name in helpful if name not in there]


def _name(_detail: DisputeDetail, found: OrderDetail) -> str:
    buyer = next((address for address in found.order.addresses if address.role == "buyer"), None) or found.address
    return buyer.name if buyer else ""


def _email(_detail: DisputeDetail, found: OrderDetail) -> str:
    return found.order.email


def _address(detail: DisputeDetail, _found: OrderDetail) -> str:
    return "\n".join(detail.label)


def _ordered(_detail: DisputeDetail, found: OrderDetail) -> str:
    order = found.order
    head = f"Order {order.number} of {templating.when(order.created_at)}"
    total = f"Total: {templating.money(order.total_minor, order.currency)}"
    return "\n".join([head, *(_line(line, order.currency) for line in order.lines), total])


def _line(line: OrderLine, currency: str) -> str:
    sku = f" ({line.sku})" if line.sku else ""
    return f"{line.quantity} × {line.name_for_staff}{sku}: {templating.money(line.total_minor, currency)}"


def _posted(found: OrderDetail) -> list[Parcel]:
    return [parcel for parcel in found.order.parcels if parcel.state in GONE and parcel.posted_at is not None]


def _per_parcel(found: OrderDetail, tell: Callable[[Parcel], str]) -> str:
    """One line per parcel, with its number where there are several."""
    told = [(parcel.position, tell(parcel)) for parcel in _posted(found)]
    several = len(found.order.parcels) > 1
    return "\n".join(f"Parcel {n}: {text}" if several else text for n, text in told if text)


def _dates(_detail: DisputeDetail, found: OrderDetail) -> str:
    return _per_parcel(found, lambda parcel: templating.when(parcel.posted_at) if parcel.posted_at else "")


def _carriers(_detail: DisputeDetail, found: OrderDetail) -> str:
    return _per_parcel(found, lambda parcel: templating.carrier_name(parcel.carrier))


def _tracking(_detail: DisputeDetail, found: OrderDetail) -> str:
    return _per_parcel(found, _number_and_page)


def _number_and_page(parcel: Parcel) -> str:
    page = carriers.tracking_url(parcel.carrier, parcel.tracking)
    return "\n".join(part for part in (parcel.tracking, page) if part)


def _mails(_detail: DisputeDetail, found: OrderDetail) -> str:
    sent = [mail for mail in found.mails if mail.sent_at is not None]
    return "\n\n----------\n\n".join(_mail(mail) for mail in sent)


def _mail(mail: OutboxMail) -> str:
    when = templating.when(mail.sent_at) if mail.sent_at else ""
    return f"Sent {when} to {mail.to}\nSubject: {mail.subject}\n\n{mail.text.strip()}"


# Remarks for colleagues and what concerns the dispute itself are none of the bank's business.
_OURS = frozenset({"note", "held", "let_go", "case_opened", "case_settled"})


def _history(_detail: DisputeDetail, found: OrderDetail) -> str:
    told = [event for event in found.order.history if event.act not in _OURS and not _is_doubt(event)]
    return "\n".join(f"{templating.when(event.at)}: {wording.words(wording.HISTORY, event.act)}" for event in told)


def _is_doubt(event: OrderEvent) -> bool:
    return event.act.startswith(("dispute", "inquiry", "review", "fraud", "warning"))


_WRITERS: Mapping[str, Callable[[DisputeDetail, OrderDetail], str]] = {
    "customer_name": _name,
    "customer_email_address": _email,
    "shipping_address": _address,
    "product_description": _ordered,
    "shipping_date": _dates,
    "shipping_carrier": _carriers,
    "shipping_tracking_number": _tracking,
    "customer_communication": _mails,
    "uncategorized_text": _history,
}
