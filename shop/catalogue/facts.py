"""What other rooms are told of a thing on sale."""

from collections.abc import Mapping
from dataclasses import dataclass

from shop.money import Money


@dataclass(frozen=True, slots=True)
class Item:
    """A SKU as it stands in the catalogue now.

    `price` is None where the thing is not sold in the currency asked for; `available` is None where copies are not
    counted. Weight is grams per piece. Names and labels are per language. `file_name` is what a digital thing is kept
    under, `file_title` what buyers save it as.
    """

    sku: str
    slug: str
    kind: str
    name: Mapping[str, str]
    label: Mapping[str, str]
    tax_class: str
    price: Money | None
    weight_grams: int
    max_per_order: int
    available: int | None
    hs_code: str | None = None
    origin: str | None = None
    customs_description: str | None = None
    picture: str | None = None
    file_name: str | None = None
    file_title: str | None = None

    @property
    def is_posted(self) -> bool:
        return self.kind == "goods"
