from typing import Any

from shop.catalogue.actions import ProductSheet, VariantSheet
from shop.catalogue.facts import FIRST_YEAR, LAST_YEAR
from shop.shopfile.nodes import Mapping, Spot
from shop.shopfile.sections import pictures, variants
from shop.shopfile.sections.seller import MAIL
from shop.shopfile.sections.taxes import TAX_CLASS

SLUG = (r"[a-z0-9]+(-[a-z0-9]+)*", "a slug: small letters, figures and single hyphens", 80)
KINDS = (r"goods|digital", "a kind (goods or digital)")
# The texts of a product in one language and how long each may be; only the name must be there.
TEXTS = {"name": 120, "tagline": 200, "blurb": 1000, "description": 20_000, "format": 200, "paper": 200}


class Products:
    """The products of a file, and the spots that later checks point at: by slug, by SKU, the tax class by slug, and by
    SKU the amount of each of its prices."""

    def __init__(self) -> None:
        self.sheets: list[ProductSheet] = []
        self.slugs: dict[str, Spot] = {}
        self.skus: dict[str, Spot] = {}
        self.tax_classes: dict[str, Spot] = {}
        self.amounts: dict[str, list[Spot]] = {}

    def read(self, spot: Spot) -> None:
        for item in spot.items():
            with item.mapping() as product:
                self.sheets.append(self._sheet(product))

    def _sheet(self, product: Mapping) -> ProductSheet:
        at_slug, at_class = product.need("slug"), product.need("tax_class")
        slug, kind = at_slug.shaped(*SLUG), product.need("kind").shaped(*KINDS)
        at_slug.unique(slug, self.slugs)
        self.tax_classes.setdefault(slug, at_class)
        published = product.find("published")
        return ProductSheet(
            slug=slug,
            kind=kind,
            tax_class=at_class.shaped(*TAX_CLASS),
            published=published.flag() if published else True,
            texts=_texts(product.need("texts")),
            details=_details(details) if (details := product.find("details")) else {},
            variants=self._variants(product.need("variants"), kind),
            pictures=pictures.read_pictures(shown) if (shown := product.find("pictures")) else (),
            chapters=pictures.read_chapters(told) if (told := product.find("chapters")) else (),
        )

    def _variants(self, spot: Spot, kind: str) -> tuple[VariantSheet, ...]:
        items = spot.items()
        sheets = tuple(variants.read(item, kind, self.skus, self.amounts) for item in items)
        if spot.is_sound and not sheets:
            spot.fault("at least one variant is needed")
        for item, sheet in zip(items, sheets, strict=True):
            if len(sheets) > 1 and not sheet.label:
                item.fault("label is missing: it tells the variants of a product apart")
        return sheets


def _texts(spot: Spot) -> dict[str, dict[str, str]]:
    texts = {}
    for language, at_key, value in spot.entries():
        if language not in spot.reading.languages:
            at_key.fault(f"is not a language of this shop ({', '.join(spot.reading.languages)})")
        with value.mapping() as part:
            name = part.need("name").text(TEXTS["name"])
            others = {key: found.text(TEXTS[key]) for key in TEXTS if key != "name" and (found := part.find(key))}
        texts[language] = {"name": name, **others}
    if spot.is_sound and not texts:
        spot.fault("has no text in any language")
    return texts


def _details(spot: Spot) -> dict[str, Any]:
    found: dict[str, Any] = {}
    with spot.mapping() as details:
        if year := details.find("year"):
            found["year"] = year.whole("a year", FIRST_YEAR, LAST_YEAR)
        if needed_by := details.find("needed_by"):
            found["needed_by"] = needed_by.day().isoformat()
        if maker := details.find("maker"):
            found["maker"] = _maker(maker)
    return found


def _maker(spot: Spot) -> dict[str, Any]:
    """Who made it and can be written to, as offers in the EU must say (Regulation (EU) 2023/988, Art. 19)."""
    with spot.mapping() as maker:
        return {
            "name": maker.need("name").text(),
            "address": list(maker.need("address").lines()),
            "email": maker.need("email").shaped(*MAIL),
        }
