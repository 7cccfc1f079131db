"""Writing the catalogue. Every function runs inside the caller's transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from shop.catalogue.models import Price, Product, Variant
from shop.catalogue.queries import STANDARD
from shop.errors import NotAllowed, NotFound
from shop.stock import ledger

Outcome = Literal["added", "changed", "unchanged"]


@dataclass(frozen=True, slots=True)
class VariantSheet:
    """A SKU as it is to stand. `on_hand` opens its stock if the SKU is new; `prices` are minor units per currency.

    `file_name` is what a digital thing's file is kept under, `file_title` what it was called before.
    """

    sku: str
    prices: Mapping[str, int]
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


@dataclass(slots=True)
class Tally:
    """What became of each product, variant and price."""

    outcomes: list[tuple[str, Outcome]] = field(default_factory=list)

    def note(self, kind: str, outcome: Outcome) -> bool:
        """Remember an outcome; true if something is different now."""
        self.outcomes.append((kind, outcome))
        return outcome != "unchanged"


class Conflict(NotAllowed):
    """A sheet contradicts what stands: `why` is `sku_elsewhere` or `kind_fixed`. Facts: `slug`, `sku`, `now`."""

    code = "catalogue_conflict"


def publish(session: Session, slug: str, published: bool, at: datetime) -> bool:
    """Show a product to the public, or take it out of the window. True if that is new. Raises `NotFound`."""
    product = session.scalar(select(Product).where(Product.slug == slug).with_for_update())
    if product is None:
        raise NotFound(slug=slug)
    return _assign(product, {"published": published}, {"changed_at": at})


def upsert(session: Session, sheets: Sequence[ProductSheet], at: datetime) -> Tally:
    """Make the catalogue say what the sheets say, in their order; products without a sheet stay as they are.

    Doing it again changes nothing. Raises `Conflict`, for the first of `conflicts`.
    """
    for conflict in conflicts(session, sheets):
        raise conflict
    tally = Tally()
    present = {product.slug: product for product in session.scalars(_with_variants().with_for_update())}
    places = _places(present, sheets)
    prices = _current_prices(session, (variant.sku for sheet in sheets for variant in sheet.variants))
    for sheet in sheets:
        _write_product(session, present.get(sheet.slug), sheet, places[sheet.slug], prices, tally, at)
    session.flush()
    return tally


def conflicts(session: Session, sheets: Sequence[ProductSheet]) -> list[Conflict]:
    """Where sheets contradict what stands: a SKU never changes its product, nor a product its kind."""
    kinds: dict[str, str] = {slug: kind for slug, kind in session.execute(select(Product.slug, Product.kind))}
    owners: dict[str, str] = {
        sku: slug for sku, slug in session.execute(select(Variant.sku, Product.slug).join(Variant.product))
    }
    found = []
    for sheet in sheets:
        if kinds.get(sheet.slug, sheet.kind) != sheet.kind:
            found.append(Conflict(why="kind_fixed", slug=sheet.slug, sku="", now=kinds[sheet.slug]))
        for variant in sheet.variants:
            if owners.get(variant.sku, sheet.slug) != sheet.slug:
                found.append(Conflict(why="sku_elsewhere", slug=sheet.slug, sku=variant.sku, now=owners[variant.sku]))
    return found


def _with_variants() -> Any:
    return select(Product).options(selectinload(Product.variants)).order_by(Product.id)


def _places(present: Mapping[str, Product], sheets: Sequence[ProductSheet]) -> dict[str, int]:
    """The places held by products with a sheet are dealt out anew in the order of the sheets; new ones follow."""
    held = sorted(present[sheet.slug].position for sheet in sheets if sheet.slug in present)
    after = max((product.position for product in present.values()), default=-1) + 1
    free = range(after, after + len(sheets))
    return {sheet.slug: place for sheet, place in zip(sheets, [*held, *free], strict=False)}


def _write_product(
    session: Session,
    product: Product | None,
    sheet: ProductSheet,
    place: int,
    prices: Mapping[str, Sequence[Price]],
    tally: Tally,
    at: datetime,
) -> None:
    values = {
        "position": place,
        "kind": sheet.kind,
        "tax_class": sheet.tax_class,
        "published": sheet.published,
        "texts": {language: dict(texts) for language, texts in sheet.texts.items()},
        "details": dict(sheet.details),
        "pictures": [dict(picture) for picture in sheet.pictures],
        "chapters": [dict(chapter) for chapter in sheet.chapters],
    }
    if product is None:
        product = Product(slug=sheet.slug, changed_at=at, variants=[], **values)
        session.add(product)
        tally.note("products", "added")
        differs = True
    else:
        differs = tally.note("products", "changed" if _assign(product, values) else "unchanged")
    differs |= _write_variants(session, product, sheet, prices, tally, at)
    if differs:
        product.changed_at = at


def _write_variants(
    session: Session,
    product: Product,
    sheet: ProductSheet,
    prices: Mapping[str, Sequence[Price]],
    tally: Tally,
    at: datetime,
) -> bool:
    present = {variant.sku: variant for variant in product.variants}
    differs = False
    for place, variant_sheet in enumerate(sheet.variants):
        outcome = _write_variant(session, product, present.pop(variant_sheet.sku, None), variant_sheet, place, at)
        differs |= tally.note("variants", outcome)
        differs |= _write_prices(session, variant_sheet, prices.get(variant_sheet.sku, ()), tally, at)
    for left_out in present.values():
        withdrawn = left_out.withdrawn_at is None and _assign(left_out, {"withdrawn_at": at})
        differs |= tally.note("variants", "changed" if withdrawn else "unchanged")
    return differs


def _write_variant(
    session: Session, product: Product, variant: Variant | None, sheet: VariantSheet, place: int, at: datetime
) -> Outcome:
    values = {
        "position": place,
        "label": dict(sheet.label),
        "weight_grams": sheet.weight_grams,
        "hs_code": sheet.hs_code,
        "origin": sheet.origin,
        "customs_description": sheet.customs_description,
        "manufacturer_id": sheet.manufacturer_id,
        "max_per_order": sheet.max_per_order,
        "file_name": sheet.file_name,
        "file_title": sheet.file_title,
        "withdrawn_at": None,
    }
    if variant is not None:
        return "changed" if _assign(variant, values) else "unchanged"
    session.add(Variant(sku=sheet.sku, product=product, **values))
    session.flush()
    if product.kind == "goods":
        ledger.open_item(session, sheet.sku, sheet.on_hand or 0, "opening stock", at)
    return "added"


def _write_prices(session: Session, sheet: VariantSheet, current: Sequence[Price], tally: Tally, at: datetime) -> bool:
    """Close what no longer holds, open what is new. A price is never overwritten: its history is evidence.

    The closing is flushed first, because two open prices at once are what the database refuses.
    """
    standing = {price.currency: price for price in current}
    differs = False
    for currency in sorted(standing.keys() | sheet.prices.keys()):
        old, amount = standing.get(currency), sheet.prices.get(currency)
        if old is not None and old.amount_minor == amount:
            tally.note("prices", "unchanged")
            continue
        if old is not None:
            old.valid_to = at
            session.flush()
        if amount is not None:
            session.add(Price(sku=sheet.sku, currency=currency, step=STANDARD, amount_minor=amount, valid_from=at))
        differs = tally.note("prices", "changed" if old is not None else "added")
    return differs


def _current_prices(session: Session, skus: Iterable[str]) -> dict[str, list[Price]]:
    found: dict[str, list[Price]] = {}
    open_prices = select(Price).where(Price.sku.in_(sorted(skus)), Price.step == STANDARD, Price.valid_to.is_(None))
    for price in session.scalars(open_prices):
        found.setdefault(price.sku, []).append(price)
    return found


def _assign(row: Product | Variant, values: Mapping[str, Any], also: Mapping[str, Any] | None = None) -> bool:
    """Set what differs; `also` is set if anything did. True if anything did."""
    different = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in {**different, **((also or {}) if different else {})}.items():
        setattr(row, name, value)
    return bool(different)
