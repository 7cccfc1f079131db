"""An order before it is written down: plain values, handed over by the checkout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from shop.money import Money
from shop.places.addresses import Address
from shop.stock import keys

# The kinds of lines that copies are promised for.
COUNTED = ("goods", "forward")


@dataclass(frozen=True, slots=True)
class DraftTax:
    tax_class: str
    rate: Decimal
    base_minor: int
    tax_minor: int
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A row of the quote. `unit_minor` and `total_minor` are gross, what lies between them was discounted; weight is
    grams per piece. `key` tells the lines of one order apart."""

    key: str
    kind: str
    name: str
    name_for_staff: str
    quantity: int
    unit_minor: int
    total_minor: int
    taxes: Sequence[DraftTax]
    step: str = "standard"
    sku: str | None = None
    weight_grams: int = 0
    hs_code: str | None = None
    origin: str | None = None
    customs_description: str | None = None
    file_name: str | None = None
    file_title: str | None = None


@dataclass(frozen=True, slots=True)
class DraftParcel:
    """What goes into one envelope: {key of the line: quantity}, and its weight in grams with packaging."""

    contents: Mapping[str, int]
    grams: int


@dataclass(frozen=True, slots=True)
class DraftService:
    """The way of sending that was chosen, its name in the buyer's and in the staff's language, its days in transit."""

    key: str
    name: str
    name_for_staff: str
    days: tuple[int, int]


@dataclass(frozen=True, slots=True)
class DraftAddresses:
    """Where it goes, the same in Latin letters if it was written twice, and the buyer of a gift that goes elsewhere."""

    ship_to: Address
    latin: Address | None = None
    buyer: Address | None = None

    @property
    def by_role(self) -> Mapping[str, Address]:
        found = {"ship_to": self.ship_to, "ship_to_latin": self.latin, "buyer": self.buyer}
        return {role: address for role, address in found.items() if address is not None}


@dataclass(frozen=True, slots=True)
class DraftGift:
    """The order is a present: no prices in the parcel, and what the card says."""

    note: str | None


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything an order remembers. `attempt` is the key that makes placing it twice harmless."""

    attempt: str
    language: str
    total: Money
    email: str
    phone: str | None
    note: str | None
    addresses: DraftAddresses
    service: DraftService | None
    lines: Sequence[DraftLine]
    parcels: Sequence[DraftParcel]
    livemode: bool
    expires_at: datetime
    vat_number: str | None = None
    gift: DraftGift | None = None
    code: str | None = None
    arrival: tuple[date, date] | None = None
    import_charges: str | None = None

    @property
    def promises(self) -> Mapping[str, int]:
        """What the order counts on, by the keys of the stock ledger."""
        lines = ((x.sku, x.step, x.quantity) for x in self.lines if x.kind in COUNTED and x.sku)
        return keys.promised(lines, self.code, self.email)
