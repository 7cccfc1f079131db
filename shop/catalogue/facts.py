"""What other rooms are told of a thing on sale."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from shop.catalogue.pricing import STANDARD, PriceList
from shop.money import Money

# The years that a product may be for.
FIRST_YEAR, LAST_YEAR = 1900, 2999


@dataclass(frozen=True, slots=True)
class Dates:
    """The year a product is for, and the day by which people want to have it; either may be missing."""

    year: int | None = None
    needed_by: date | None = None

    @classmethod
    def within(cls, details: Mapping[str, Any]) -> "Dates":
        """As they stand among a product's details."""
        day = details.get("needed_by")
        return cls(details.get("year"), date.fromisoformat(day) if day else None)

    def details(self) -> dict[str, Any]:
        """What `within` reads back; what is missing has no key."""
        found = {"year": self.year, "needed_by": self.needed_by.isoformat() if self.needed_by else None}
        return {key: value for key, value in found.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Item:
    """A SKU as it stands in the catalogue now.

    `prices` is None where the thing is not sold in the currency asked for; `available` is None where copies are not
    counted, `pool_left` are the free places in the pool of copies that were paid forward. Weight is grams per piece.
    Names and labels are per language. `file_name` is what a digital thing is kept under, `file_title` what buyers save
    it as. `needed_by` is the day by which it should have arrived, `year` the one that it is made for.
    """

    sku: str
    slug: str
    kind: str
    name: Mapping[str, str]
    label: Mapping[str, str]
    tax_class: str
    prices: PriceList | None
    weight_grams: int
    max_per_order: int
    available: int | None
    hs_code: str | None = None
    origin: str | None = None
    customs_description: str | None = None
    picture: str | None = None
    file_name: str | None = None
    file_title: str | None = None
    pool_left: int = 0
    year: int | None = None
    needed_by: date | None = None

    @property
    def price(self) -> Money | None:
        """The standard price of one copy."""
        return self.prices.at(STANDARD) if self.prices else None

    @property
    def is_posted(self) -> bool:
        return self.kind == "goods"
