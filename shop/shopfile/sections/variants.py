from shop.catalogue.actions import VariantSheet
from shop.shopfile.nodes import Mapping, Spot
from shop.shopfile.sections import files, prices

SKU = (r"[A-Z0-9]+(-[A-Z0-9]+)*", "a SKU: capital letters, figures and single hyphens", 40)
# Six figures name the goods in every country (Harmonized System); up to four more are a country's own.
HS_CODE = (r"[0-9]{4}\.?[0-9]{2}(\.?[0-9]{2}){0,2}", "a customs tariff number such as 4910.00")
# A CN22 or carrier's file leaves little room, and Latin letters are what customs abroad can read.
PLAIN_LATIN = (r"[ -~]+", "written in plain Latin letters, as customs abroad need it", 60)
MANUFACTURER = (r"[A-Z0-9]{1,15}", "a manufacturer's code: up to 15 capital letters and figures")
HEAVIEST = 1_000_000
MOST_COPIES = 10_000_000


def read(spot: Spot, kind: str, skus: dict[str, Spot], amounts: dict[str, list[Spot]]) -> VariantSheet:
    """A variant of a product of this kind. Only goods have weight, customs data and stock, and only
    digital things a file. `skus` and `amounts` remember where each SKU and each of its prices stands."""
    with spot.mapping() as variant:
        at_sku = variant.need("sku")
        sku = at_sku.shaped(*SKU)
        at_sku.unique(sku, skus)
        file_name, file_title = files.read(variant, kind)
        priced = prices.read(variant.need("prices"), kind)
        amounts.setdefault(sku, [at_amount for _, at_amount in priced])
        return VariantSheet(
            sku=sku,
            label=_label(variant),
            weight_grams=_weight(variant, kind),
            hs_code=_optional(variant, "hs_code", *HS_CODE),
            origin=origin.country() if (origin := variant.find("origin")) else None,
            customs_description=_optional(variant, "customs_description", *PLAIN_LATIN),
            manufacturer_id=_optional(variant, "manufacturer_id", *MANUFACTURER),
            max_per_order=variant.need("max_per_order").whole(least=1, most=1000),
            on_hand=_on_hand(variant, kind),
            prices=tuple(row for row, _ in priced),
            file_name=file_name,
            file_title=file_title,
        )


def _label(variant: Mapping) -> dict[str, str]:
    label = variant.find("label")
    return label.spoken() if label and label.entries() else {}


def _optional(variant: Mapping, key: str, pattern: str, what: str, longest: int = 200) -> str | None:
    found = variant.find(key)
    return found.shaped(pattern, what, longest) if found else None


def _weight(variant: Mapping, kind: str) -> int:
    if kind == "goods":
        return variant.need("weight_grams").whole("a whole number of grams", 1, HEAVIEST)
    found = variant.find("weight_grams")
    return found.whole("a whole number of grams", 0, 0) if found else 0


def _on_hand(variant: Mapping, kind: str) -> int | None:
    found = variant.find("on_hand")
    if found is None:
        return None
    if kind != "goods":
        found.fault("only goods are counted; leave it out for digital things")
    return found.whole("a whole number of copies", 0, MOST_COPIES)
