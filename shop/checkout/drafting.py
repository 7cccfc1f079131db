"""From a bill to the order that is written down: everything the order remembers, in the words of its buyer."""

from dataclasses import dataclass
from datetime import datetime

from shop import i18n, settings
from shop.cart.basket import Basket
from shop.cart.bill import Quote, Row
from shop.checkout import wording
from shop.checkout.counter import Counter
from shop.money import Money
from shop.orders.draft import Draft, DraftAddresses, DraftGift, DraftLine, DraftParcel, DraftService, DraftTax
from shop.payments.brake import NOBODY, Opener
from shop.places.addresses import Address


@dataclass(frozen=True, slots=True)
class PlaceRequest:
    """What a buyer has decided on. The basket names currency, destination, service, code and gift; `replaces` is the
    token of the open order that this one supersedes. `address` is where it goes, `buyer` who orders if that is somebody
    else, `latin` the same address in Latin letters. `opener` is who the brake on card testing knows."""

    attempt: str
    language: str
    basket: Basket
    email: str
    phone: str | None
    note: str | None
    address: Address
    total_shown: Money | None
    replaces: str | None
    buyer: Address | None = None
    latin: Address | None = None
    is_gift: bool = False
    gift_note: str | None = None
    vat_number: str | None = None
    opener: Opener = NOBODY


def draft(request: PlaceRequest, on_counter: Counter, livemode: bool, expires_at: datetime) -> Draft:
    """The order as it would be written."""
    bill = on_counter.bill
    return Draft(
        attempt=request.attempt,
        language=request.language,
        total=bill.total,
        email=request.email,
        phone=request.phone,
        note=request.note,
        vat_number=request.vat_number,
        addresses=DraftAddresses(request.address, request.latin, request.buyer),
        gift=DraftGift(request.gift_note) if request.is_gift else None,
        code=on_counter.basket.code,
        service=_service(bill, request.language),
        arrival=(bill.arrival.first, bill.arrival.last) if bill.arrival else None,
        import_charges=bill.imports.charges if bill.imports else None,
        lines=[_line(row, bill, request.language) for row in bill.rows],
        parcels=[DraftParcel(parcel.contents, parcel.grams) for parcel in bill.parcels],
        livemode=livemode,
        expires_at=expires_at,
    )


def _service(bill: Quote, language: str) -> DraftService | None:
    if bill.offer is None:
        return None
    service = bill.offer.service
    ours = settings.current().languages[0]
    name, name_for_staff = (i18n.text_in(service.name, reader) for reader in (language, ours))
    return DraftService(service.key, name, name_for_staff, bill.offer.days)


def _line(row: Row, bill: Quote, language: str) -> DraftLine:
    item = row.item
    return DraftLine(
        key=row.key,
        kind=row.kind,
        name=wording.name_of(row, bill, language),
        name_for_staff=wording.name_of(row, bill, settings.current().languages[0]),
        quantity=row.quantity,
        unit_minor=row.unit.minor,
        total_minor=row.total.minor,
        taxes=[
            DraftTax(p.rule.tax_class, p.rule.rate, p.base_minor, p.tax_minor, p.rule.place, p.rule.reason)
            for p in row.taxes
        ],
        step=row.step,
        sku=item.sku if item else None,
        weight_grams=item.weight_grams if item else 0,
        hs_code=item.hs_code if item else None,
        origin=item.origin if item else None,
        customs_description=item.customs_description if item else None,
        file_name=item.file_name if item else None,
        file_title=item.file_title if item else None,
    )
