"""A shop file that has been read, before anything of it is believed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shop.catalogue.actions import ProductSheet
from shop.places.tax import TaxRate
from shop.seller.facts import Seller
from shop.shipping.rules import Tariff
from shop.shopfile import yaml_text
from shop.shopfile.faults import Fault, ShopFileFault
from shop.shopfile.nodes import Reading, Spot
from shop.shopfile.sections import seller, shipping, taxes
from shop.shopfile.sections.products import Products


@dataclass(slots=True)
class Content:
    """What the file says; a part it does not speak of is None (or empty). `faults` is what is wrong with it."""

    spot: Spot
    seller: Seller | None = None
    taxes: Sequence[TaxRate] | None = None
    shipping: Tariff | None = None
    products: Products = field(default_factory=Products)

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
        if found := file.find("seller"):
            content.seller = seller.read(found)
        if found := file.find("taxes"):
            content.taxes = taxes.read(found)
        if found := file.find("shipping"):
            content.shipping = shipping.read(found)
        if found := file.find("products"):
            content.products.read(found)
    return content
