"""An order before it is written down: plain values, handed over by the checkout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from shop.money import Money
from shop.places.addresses import Address


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
    """A row of the quote. `unit_minor` and `total_minor` are gross; weight is grams per piece."""

    kind: str
    name: str
    name_for_staff: str
    quantity: int
    unit_minor: int
    total_minor: int
    taxes: Sequence[DraftTax]
    sku: str | None = None
    weight_grams: int = 0
    hs_code: str | None = None
    origin: str | None = None
    customs_description: str | None = None
    file_name: str | None = None
    file_title: str | None = None


@dataclass(frozen=True, slots=True)
class DraftParcel:
    """What goes into one envelope: {SKU: quantity}, and its weight in grams with packaging."""

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
class Draft:
    """Everything an order remembers. `attempt` is the key that makes placing it twice harmless."""

    attempt: str
    language: str
    total: Money
    email: str
    phone: str | None
    note: str | None
    address: Address
    service: DraftService | None
    lines: Sequence[DraftLine]
    parcels: Sequence[DraftParcel]
    livemode: bool
    expires_at: datetime

    @property
    def goods(self) -> Mapping[str, int]:
        """How many copies of each SKU are to be promised."""
        wanted: dict[str, int] = {}
        for line in self.lines:
            if line.kind == "goods" and line.sku:
                wanted[line.sku] = wanted.get(line.sku, 0) + line.quantity
        return wanted
