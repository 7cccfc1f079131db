"""What a quote needs besides the basket, read in one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shop import documents
from shop.cart import minimums
from shop.cart.minimums import MinimumRow
from shop.checkout import pause
from shop.places import imports, incomes, tax
from shop.places.imports import ImportRule
from shop.places.incomes import IncomeRow
from shop.places.tax import TaxTable
from shop.seller.facts import NOBODY_YET, Seller, seller_from
from shop.shipping.rules import Tariff
from shop.shipping.tariff import tariff_from

KINDS = ("seller", "shipping", "taxes", "tax_schemes", "imports", "incomes", "minimums", pause.KIND)


@dataclass(frozen=True, slots=True)
class Reference:
    """The reference documents as they stand, and the texts they were read from (for ETags). `paused` is what the public
    is told, per language, while nothing is sold."""

    seller: Seller
    tariff: Tariff
    tax: TaxTable
    imports: Sequence[ImportRule]
    incomes: Sequence[IncomeRow]
    minimums: Sequence[MinimumRow]
    paused: Mapping[str, str] | None
    texts: Mapping[str, str]


def read() -> Reference:
    """Every reference document, in one statement. An empty shop has an empty tariff and nobody selling."""
    texts = documents.bodies(KINDS)
    return Reference(
        seller=seller_from(texts["seller"]) if "seller" in texts else NOBODY_YET,
        tariff=tariff_from(texts["shipping"]) if "shipping" in texts else Tariff(0, ()),
        tax=TaxTable(tax.table_from(texts.get("taxes", "[]")), tax.schemes_from(texts.get("tax_schemes", "[]"))),
        imports=imports.rules_from(texts.get("imports", "[]")),
        incomes=incomes.rows_from(texts.get("incomes", "[]")),
        minimums=minimums.rows_from(texts.get("minimums", "[]")),
        paused=pause.message_in(texts.get(pause.KIND)),
        texts=texts,
    )
