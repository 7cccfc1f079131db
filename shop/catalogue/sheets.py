"""The catalogue as somebody wants it to stand: what `actions.upsert` takes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from shop.catalogue.price_rows import PriceRow


@dataclass(frozen=True, slots=True)
class VariantSheet:
    """A SKU as it is to stand. `on_hand` opens its stock if the SKU is new; `prices` are its present and its future.

    `file_name` is what a digital thing's file is kept under, `file_title` what it was called before.
    """

    sku: str
    prices: Sequence[PriceRow]
    label: Mapping[str, str] = field(default_factory=dict)
    weight_grams: int = 0
    hs_code: str | None = None
    origin: str | None = None
    customs_description: str | None = None
    manufacturer_id: str | None = None
    max_per_order: int = 10
    on_hand: int | None = None
    file_name: str | None = None
    file_title: str | None = None


@dataclass(frozen=True, slots=True)
class ProductSheet:
    """A product as it is to stand, with all its variants; a variant that is not named is withdrawn.

    `pictures` are `{"file", "name", "width", "height", "alt"}`, `chapters` are `{"month", "year", "picture", "name",
    "width", "height", "alt", <language>: {"title", "place", "text"}}`. `file` and `picture` are names in the media
    folder, `name` is what the file was called before; `alt` is per language.
    """

    slug: str
    kind: str
    tax_class: str
    published: bool
    texts: Mapping[str, Mapping[str, str]]
    variants: Sequence[VariantSheet]
    details: Mapping[str, Any] = field(default_factory=dict)
    pictures: Sequence[Mapping[str, Any]] = ()
    chapters: Sequence[Mapping[str, Any]] = ()
