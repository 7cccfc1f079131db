"""The shop's present state in the order and form of the shop file: what `dump` writes down."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from shop.catalogue.models import Product, Variant
from shop.catalogue.price_rows import PriceRow
from shop.catalogue.pricing import PRICED, STANDARD
from shop.promotions.sheets import CodeSheet
from shop.shopfile.sections.products import TEXTS
from shop.shopfile.yaml_out import Row, Words

Facts = dict[str, Any]


class Album:
    """What lies in a folder beside the file: each under the name it had, unless another one has taken that name."""

    def __init__(self, folder: str) -> None:
        self.kept: dict[str, str] = {}
        self._folder = folder
        self._taken: dict[str, str] = {}

    def path(self, kept: str, name: str) -> str:
        """Where a kept one will lie, seen from the file. Letter case alone does not tell files apart everywhere."""
        plain = PurePosixPath(name).name or kept
        if self._taken.setdefault(plain.casefold(), kept) != kept:
            plain = f"{PurePosixPath(plain).stem}-{kept}"
            self._taken[plain.casefold()] = kept
        place = f"{self._folder}/{plain}"
        self.kept[place] = kept
        return place


class Luggage:
    """What a dump takes along besides its text."""

    def __init__(self) -> None:
        self.pictures = Album("pictures")
        self.files = Album("files")


def seller(facts: Facts) -> Facts:
    return {**facts, "tax_numbers": rows} if (rows := [Row(row) for row in facts.get("tax_numbers", ())]) else facts


def dated_rows(rows: Iterable[Facts]) -> list[Facts]:
    """A document that is a list of short rows: one line each."""
    return [Row(_with_days(row)) for row in rows]


def income_groups(rows: Iterable[Facts]) -> list[Facts]:
    return [_with_days({**row, "countries": Words(row["countries"])}) for row in rows]


def shipping(facts: Facts) -> Facts:
    zones = [
        {**zone, "countries": Words(zone["countries"]), "services": [_service(one) for one in zone["services"]]}
        for zone in facts["zones"]
    ]
    stops = [_with_days(stop) for stop in facts["suspended"]]
    packing = {"packing": [Row(_with_days(row)) for row in facts["packing"]]} if "packing" in facts else {}
    return {**facts, **packing, "zones": zones, "suspended": stops}


def _service(facts: Facts) -> Facts:
    bands = [Row(band) for band in facts["bands"]]
    exceptions = Row({country: Words(days) for country, days in facts.get("days_to", {}).items()})
    days_to = {"days_to": exceptions} if exceptions else {}
    return _with_days({**facts, "name": Row(facts["name"]), "days": Words(facts["days"]), **days_to, "bands": bands})


def _with_days(facts: Facts) -> Facts:
    return {key: date.fromisoformat(value) if key in ("from", "to") else value for key, value in facts.items()}


def product(
    row: Product, prices: Mapping[str, Sequence[PriceRow]], on_hand: Mapping[str, int], luggage: Luggage
) -> Facts:
    """A product with the variants that are not withdrawn. Parts that say nothing are left out."""
    facts = {
        "slug": row.slug,
        "kind": row.kind,
        "tax_class": row.tax_class,
        "published": row.published,
        "texts": {
            language: {key: texts[key] for key in TEXTS if key in texts} for language, texts in row.texts.items()
        },
        "details": _details(row.details),
        "variants": [
            _variant(variant, row.kind, on_hand.get(variant.sku, 0), luggage.files)
            | {"prices": _prices(prices.get(variant.sku, ()))}
            for variant in row.variants
            if variant.withdrawn_at is None
        ],
        "pictures": [_picture(picture, luggage.pictures) for picture in row.pictures],
        "chapters": [_chapter(chapter, luggage.pictures) for chapter in row.chapters],
    }
    return {key: value for key, value in facts.items() if value not in ({}, [])}


def _prices(rows: Sequence[PriceRow]) -> Facts | list[Facts]:
    """`{EUR: 2200}` where there is nothing but that to say; else a row for each step, quantity and span."""
    found: dict[tuple[str, int, date | None, date | None], Facts] = {}
    for row in sorted(rows, key=_reading_order):
        about = (row.step, row.from_quantity, row.valid_from, row.valid_to)
        found.setdefault(about, {})[row.currency] = row.amount_minor
    if found.keys() == {(STANDARD, 1, None, None)}:
        return Row(*found.values())
    return [
        Row(
            ({"step": step} if step != STANDARD else {})
            | ({"quantity": quantity} if quantity > 1 else {})
            | ({"from": begins} if begins else {})
            | ({"to": ends} if ends else {})
            | amounts
        )
        for (step, quantity, begins, ends), amounts in found.items()
    ]


def _reading_order(row: PriceRow) -> tuple[bool, int, int, date, date, str]:
    """The standard price comes first, and what holds for good before what ends or begins."""
    span = (row.valid_from or date.min, row.valid_to or date.min)
    return (row.step != STANDARD, PRICED.index(row.step), row.from_quantity, *span, row.currency)


def _details(details: Facts) -> Facts:
    days = {key: date.fromisoformat(details[key]) for key in ("needed_by",) if key in details}
    return {**details, **days}


def _variant(row: Variant, kind: str, on_hand: int, files: Album) -> Facts:
    facts: Facts = {"sku": row.sku, "label": Row(row.label)}
    if kind == "goods":
        facts["weight_grams"] = row.weight_grams
    customs = ("hs_code", "origin", "customs_description", "manufacturer_id")
    facts |= {key: value for key in customs if (value := getattr(row, key)) is not None}
    facts["max_per_order"] = row.max_per_order
    if kind == "goods":
        facts["on_hand"] = on_hand
    if row.file_name:
        facts["file"] = files.path(row.file_name, row.file_title or "")
    return facts


def _picture(picture: Facts, album: Album) -> Facts:
    shown = {"file": album.path(picture["file"], picture["name"])}
    return shown | {key: picture[key] for key in ("width", "height", "alt")}


def _chapter(chapter: Facts, album: Album) -> Facts:
    path = album.path(chapter["picture"], chapter["name"])
    return {key: path if key == "picture" else value for key, value in chapter.items() if key != "name"}


def code(sheet: CodeSheet) -> Facts:
    """A discount code. Limits that it does not have are left out."""
    facts: Facts = {"code": sheet.code, "kind": sheet.kind}
    if sheet.percent is not None:
        facts["percent"] = f"{sheet.percent.normalize():f}"
    facts |= {"amounts": Row(sheet.amounts), "minimum": Row(sheet.minimum)}
    facts |= {"products": Words(sorted(sheet.slugs)), "countries": Words(sorted(sheet.countries))}
    facts |= {"from": sheet.valid_from, "to": sheet.valid_to}
    facts |= {"most_uses": sheet.most_uses, "most_per_email": sheet.most_per_email, "note": sheet.note}
    return {key: value for key, value in facts.items() if value not in (None, {}, [])}
