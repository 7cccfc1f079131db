"""Writing a new order down, with its copies promised, inside the checkout's transaction."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.db import add_once
from shop.errors import AlreadyDone
from shop.forms import search_key
from shop.orders import numbers
from shop.orders.draft import Draft, DraftLine, DraftParcel
from shop.orders.models import Order, OrderAddress, OrderEvent, OrderLine, OrderLineTax, Parcel, ParcelLine
from shop.places.addresses import Address
from shop.stock import ledger

_MAY_BE_ABSENT = ("company", "line2", "line3", "area", "postal_code")


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    """The order for an attempt; `new` is False when the attempt had made it before."""

    number: str
    token: str
    new: bool


def place(session: Session, draft: Draft, at: datetime) -> PlacedOrder:
    """Write the order and promise its copies. The same attempt gets the same order, also when both come at once.

    Raises `SoldOut` (a key of the stock ledger); the caller's transaction is then rolled back as a whole.
    """
    earlier = _of_attempt(session, draft.attempt)
    if earlier is not None:
        return earlier
    order = _order(draft, at)
    if not add_once(session, order):  # the other half of a double click was quicker by a moment
        earlier = _of_attempt(session, draft.attempt)
        if earlier is None:
            raise AlreadyDone(attempt=draft.attempt)
        return earlier
    _add_parcels(session, order, draft)
    session.add(OrderEvent(order_id=order.id, at=at, act="placed", by="buyer", detail={"state": "open"}))
    # The stock row is what buyers fight for; it is locked last, so it is held for as short as can be.
    ledger.reserve(session, draft.promises, order.number, at)
    return PlacedOrder(order.number, order.token, new=True)


def _of_attempt(session: Session, attempt: str) -> PlacedOrder | None:
    found = session.execute(select(Order.number, Order.token).where(Order.attempt == attempt)).first()
    return PlacedOrder(found.number, found.token, new=False) if found else None


def _order(draft: Draft, at: datetime) -> Order:
    service = draft.service
    return Order(
        number=numbers.new_number(),
        token=numbers.new_token(),
        attempt=draft.attempt,
        state="open",
        language=draft.language,
        currency=draft.total.currency,
        total_minor=draft.total.minor,
        tax_minor=sum(tax.tax_minor for line in draft.lines for tax in line.taxes),
        email=draft.email,
        phone=draft.phone,
        note=draft.note,
        vat_number=draft.vat_number,
        is_gift=draft.gift is not None,
        gift_note=draft.gift.note if draft.gift else None,
        code=draft.code,
        service=service.key if service else None,
        service_name=service.name if service else None,
        service_name_for_staff=service.name_for_staff if service else None,
        transit_days_min=service.days[0] if service else None,
        transit_days_max=service.days[1] if service else None,
        arrives_first=draft.arrival[0] if draft.arrival else None,
        arrives_last=draft.arrival[1] if draft.arrival else None,
        import_charges=draft.import_charges,
        livemode=draft.livemode,
        created_at=at,
        expires_at=draft.expires_at,
        email_key=draft.email.casefold(),
        name_key=search_key(draft.addresses.ship_to.name),
        postal_code_key=search_key(draft.addresses.ship_to.postal_code),
        lines=[_line(i, line) for i, line in enumerate(draft.lines, start=1)],
        addresses=[_address(role, address) for role, address in draft.addresses.by_role.items()],
    )


def _line(position: int, line: DraftLine) -> OrderLine:
    return OrderLine(
        position=position,
        kind=line.kind,
        sku=line.sku,
        name=line.name,
        name_for_staff=line.name_for_staff,
        step=line.step,
        quantity=line.quantity,
        unit_minor=line.unit_minor,
        total_minor=line.total_minor,
        tax_minor=sum(tax.tax_minor for tax in line.taxes),
        weight_grams=line.weight_grams,
        hs_code=line.hs_code,
        origin=line.origin,
        customs_description=line.customs_description,
        file_name=line.file_name,
        file_title=line.file_title,
        taxes=[
            OrderLineTax(
                tax_class=tax.tax_class,
                rate=tax.rate,
                base_minor=tax.base_minor,
                tax_minor=tax.tax_minor,
                place=tax.place,
                reason=tax.reason,
            )
            for tax in line.taxes
        ],
    )


def _address(role: str, address: Address) -> OrderAddress:
    """The address as it was typed; what was left out is absent."""
    left_out = {name: None for name in _MAY_BE_ABSENT if not getattr(address, name)}
    return OrderAddress(role=role, **asdict(address) | left_out)


def _add_parcels(session: Session, order: Order, draft: Draft) -> None:
    """Parcels and what is in them. The order's lines stand in the order of the draft's."""
    row_of = {line.key: row for line, row in zip(draft.lines, order.lines, strict=True)}
    for position, planned in enumerate(draft.parcels, start=1):
        contents = {row_of[key].id: quantity for key, quantity in planned.contents.items()}
        session.add(_parcel(order, position, planned, contents, draft.service.key if draft.service else ""))
    session.flush()


def _parcel(order: Order, position: int, planned: DraftParcel, contents: Mapping[int, int], service: str) -> Parcel:
    return Parcel(
        order_id=order.id,
        position=position,
        service=service,
        weight_grams=planned.grams,
        lines=[ParcelLine(order_line_id=line_id, quantity=quantity) for line_id, quantity in contents.items()],
    )
