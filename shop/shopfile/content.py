"""A shop file that has been read, before anything of it is believed."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shop.cart.minimums import MinimumRow
from shop.catalogue.actions import ProductSheet
from shop.places.imports import ImportRule
from shop.places.incomes import IncomeRow
from shop.places.tax import TaxRate, TaxScheme
from shop.seller.facts import Seller
from shop.shipping.rules import Tariff
from shop.shopfile import yaml_text
from shop.shopfile.faults import Fault, ShopFileFault
from shop.shopfile.nodes import Reading, Spot
from shop.shopfile.sections import imports, incomes, minimums, seller, shipping, tax_schemes, taxes
from shop.shopfile.sections.codes import Codes
from shop.shopfile.sections.products import Products

_READERS: Mapping[str, Callable[[Spot], object]] = {
    "seller": seller.read,
    "taxes": taxes.read,
    "tax_schemes": tax_schemes.read,
    "imports": imports.read,
    "income_groups": incomes.read,
    "minimums": minimums.read,
    "shipping": shipping.read,
}
# The keys of a shop file, beside `products`.
PARTS = tuple(_READERS)


@dataclass(slots=True)
class Content:
    """What the file says; a part it does not speak of is None (or empty). `faults` is what is wrong with it."""

    spot: Spot
    seller: Seller | None = None
    taxes: Sequence[TaxRate] | None = None
    tax_schemes: Sequence[TaxScheme] | None = None
    imports: Sequence[ImportRule] | None = None
    income_groups: Sequence[IncomeRow] | None = None
    minimums: Sequence[MinimumRow] | None = None
    shipping: Tariff | None = None
    products: Products = field(default_factory=Products)
    codes: Codes = field(default_factory=Codes)

    @property
    def faults(self) -> list[Fault]:
        return self.spot.reading.faults

    @property
    def pictures(self) -> dict[str, bytes]:
        """The pictures the file names, by the name they are kept under."""
        return self.spot.reading.pictures

    @property
    def files(self) -> dict[str, bytes]:
        """The files to be sold that the file names, by the name they are kept under."""
        return self.spot.reading.files

    def take(self, part: str, spot: Spot) -> None:
        """Read one of `PARTS`."""
        setattr(self, part, _READERS[part](spot))

    @property
    def sheets(self) -> Sequence[ProductSheet]:
        return self.products.sheets


def read(path: Path, currencies: Collection[str], languages: Collection[str]) -> Content:
    """Raises `ShopFileFault` if the file is not readable as YAML at all; what else is wrong is in `faults`."""
    root = yaml_text.compose(path)
    if root is None:
        raise ShopFileFault([Fault(0, "", "the file is empty")], str(path))
    content = Content(Spot(root, "", Reading(path.parent, currencies, languages)))
    with content.spot.mapping() as file:
        for part in PARTS:
            if found := file.find(part):
                content.take(part, found)
        if found := file.find("products"):
            content.products.read(found)
        if found := file.find("codes"):
            content.codes.read(found)
    return content
