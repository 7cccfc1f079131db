"""What a quote needs besides the basket, read in one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shop import clock, documents, settings
from shop.cart.quote import Circumstances
from shop.places.tax import TaxRate, table_from
from shop.seller.facts import NOBODY_YET, Seller, seller_from
from shop.shipping.rules import Tariff
from shop.shipping.tariff import tariff_from

KINDS = ("seller", "shipping", "taxes")


@dataclass(frozen=True, slots=True)
class Reference:
    """Seller, tariff and tax table as they stand, and the texts they were read from (for ETags)."""

    seller: Seller
    tariff: Tariff
    taxes: Sequence[TaxRate]
    texts: Mapping[str, str]

    def circumstances(self, currency: str, country: str | None, service: str | None, at: datetime) -> Circumstances:
        return Circumstances(
            currency=currency,
            day=clock.day_in(settings.current().time_zone, at),
            country=country,
            service=service,
            tariff=self.tariff,
            taxes=self.taxes,
            seller_country=self.seller.country,
        )


def read() -> Reference:
    """Every reference document, in one statement. An empty shop has an empty tariff and nobody selling."""
    texts = documents.bodies(KINDS)
    return Reference(
        seller=seller_from(texts["seller"]) if "seller" in texts else NOBODY_YET,
        tariff=tariff_from(texts["shipping"]) if "shipping" in texts else Tariff(0, ()),
        taxes=table_from(texts["taxes"]) if "taxes" in texts else (),
        texts=texts,
    )
