"""Writing the catalogue. Every function runs inside the caller's transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from shop import settings
from shop.catalogue import history, price_rows
from shop.catalogue.facts import FIRST_YEAR, LAST_YEAR, Dates
from shop.catalogue.history import Misdated as Misdated
from shop.catalogue.history import Outcome as Outcome
from shop.catalogue.models import Product, Variant
from shop.catalogue.price_rows import PriceRow as PriceRow
from shop.catalogue.sheets import ProductSheet as ProductSheet
from shop.catalogue.sheets import VariantSheet as VariantSheet
from shop.errors import NotAllowed, NotFound
from shop.stock import ledger

Standing = Mapping[str, history.Standing]


@dataclass(slots=True)
class Tally:
    """What became of each product, variant and price."""

    outcomes: list[tuple[str, Outcome]] = field(default_factory=list)

    def note(self, kind: str, outcome: Outcome) -> bool:
        """Remember an outcome; true if something is different now."""
        self.outcomes.append((kind, outcome))
        return outcome != "unchanged"


class Conflict(NotAllowed):
    """A sheet contradicts what stands: `why` is `sku_elsewhere`, `kind_fixed` or `begins_in_past`.

    Facts: `slug`, `sku`, `now`; where a price would begin in the past, `now` is the day that it claims.
    """

    code = "catalogue_conflict"


def publish(session: Session, slug: str, published: bool, at: datetime) -> bool:
    """Show a product to the public, or take it out of the window. True if that is new. Raises `NotFound`."""
    also = {"changed_at": at, "published_since": at if published else None}
    return _assign(_locked_product(session, slug), {"published": published}, also)


def dates_of(session: Session, slug: str) -> Dates:
    """The dates of a product, locked, so that two people at the desk change them one after the other. Raises
    `NotFound`."""
    return Dates.within(_locked_product(session, slug).details)


def set_dates(session: Session, slug: str, year: int | None, needed_by: date | None, at: datetime) -> bool:
    """Say which year a product is for and by when it is needed, each or neither. True if that is new.

    Raises `NotFound`, and `NotAllowed` with `why`: year or needed_by, which nobody alive can mean.
    """
    years = {"year": year, "needed_by": needed_by.year if needed_by else None}
    for name, said in years.items():
        if said is not None and not FIRST_YEAR <= said <= LAST_YEAR:
            raise NotAllowed(act="set_dates", why=name)
    product = _locked_product(session, slug)
    others = {key: value for key, value in product.details.items() if key not in years}
    details = Dates(year, needed_by).details() | others
    return _assign(product, {"details": details}, {"changed_at": at})


def _locked_product(session: Session, slug: str) -> Product:
    question = select(Product).where(Product.slug == slug).with_for_update()
    product = session.scalar(question.execution_options(populate_existing=True))
    if product is None:
        raise NotFound(slug=slug)
    return product


def set_price(
    session: Session,
    sku: str,
    currency: str,
    step: str,
    from_quantity: int,
    amount_minor: int | None,
    at: datetime,
    begins: datetime | None = None,
) -> bool:
    """Change, begin or (None) end one price, now or from a midnight of the shop to come. True if that is new.

    It holds as long as what it replaces, or until the next announced one. Raises `NotFound`, and `NotAllowed` with
    `why`: currency, begins, or one of `price_rows.unfit`. Whether the prices of the SKU fit each other is for
    `check_prices` to say, once all of them are set.
    """
    product = _locked(session, sku)
    row = PriceRow(currency, amount_minor or 0, step, from_quantity)
    if amount_minor is not None and (why := _unfit(row)):  # whatever it is, it may end
        raise NotAllowed(act="set_price", why=why)
    if begins is not None and (begins <= at or not _zoned(at).is_midnight(begins)):
        raise NotAllowed(act="set_price", why="begins")
    stands = history.standing(session, [sku], at).get(sku, {}).get(row.key, [])
    wanted = history.changed(stands, amount_minor, begins or at)
    if history.settle(session, sku, row.key, stands, wanted, at) == "unchanged":
        return False
    product.changed_at = at
    return True


def _unfit(row: PriceRow) -> str | None:
    return price_rows.unfit(row) if row.currency in settings.current().currencies else "currency"


def check_prices(session: Session, sku: str, at: datetime) -> None:
    """To be called last by whoever has set prices: raises `NotAllowed` for the first of `price_rows.contradictions`.

    Facts: `why` as it says there, `sku`, `row` and `other` (a `PriceRow`, or None).
    """
    product = _locked(session, sku)
    stands = history.standing(session, [sku], at).get(sku, {})
    now = _zoned(at)
    rows = [now.row(price) for prices in stands.values() for price in prices]
    for found in price_rows.contradictions(rows, product.kind, now.today):
        other = None if found.other is None else rows[found.other]
        raise NotAllowed(act="set_price", why=found.why, sku=sku, row=rows[found.place], other=other)


def _locked(session: Session, sku: str) -> Product:
    """The product of a SKU, so that two people at the desk change its prices one after the other."""
    home = select(Variant.product_id).where(Variant.sku == sku).scalar_subquery()
    product = session.scalar(select(Product).where(Product.id == home).with_for_update())
    if product is None:
        raise NotFound(sku=sku)
    return product


def upsert(session: Session, sheets: Sequence[ProductSheet], at: datetime) -> Tally:
    """Make the catalogue say what the sheets say, in their order; products without a sheet stay as they are.

    Doing it again changes nothing. Raises `Conflict`, for the first of `conflicts` and `misdated`.
    """
    for conflict in conflicts(session, sheets):
        raise conflict
    for early in misdated(session, sheets, at):
        raise Conflict(why="begins_in_past", slug=early.slug, sku=early.sku, now=early.begins)
    tally = Tally()
    present = {product.slug: product for product in session.scalars(_with_variants().with_for_update())}
    places = _places(present, sheets)
    prices = history.standing(session, (variant.sku for sheet in sheets for variant in sheet.variants), at)
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


def misdated(session: Session, sheets: Sequence[ProductSheet], at: datetime) -> list[Misdated]:
    """Prices that claim to have begun in the past although another one held then."""
    return history.misdated(session, sheets, _zoned(at))


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
    prices: Standing,
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
    if product is None or product.published != sheet.published:
        values["published_since"] = at if sheet.published else None
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
    prices: Standing,
    tally: Tally,
    at: datetime,
) -> bool:
    present = {variant.sku: variant for variant in product.variants}
    differs = False
    for place, variant_sheet in enumerate(sheet.variants):
        outcome = _write_variant(session, product, present.pop(variant_sheet.sku, None), variant_sheet, place, at)
        differs |= tally.note("variants", outcome)
        for outcome in _write_prices(session, variant_sheet, prices, at):
            differs |= tally.note("prices", outcome)
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


def _write_prices(session: Session, sheet: VariantSheet, prices: Standing, at: datetime) -> list[Outcome]:
    return history.write(session, sheet.sku, sheet.prices, prices.get(sheet.sku, {}), _zoned(at))


def _zoned(at: datetime) -> history.Zoned:
    return history.Zoned(at, settings.current().time_zone)


def _assign(row: Product | Variant, values: Mapping[str, Any], also: Mapping[str, Any] | None = None) -> bool:
    """Set what differs; `also` is set if anything did. True if anything did."""
    different = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in {**different, **((also or {}) if different else {})}.items():
        setattr(row, name, value)
    return bool(different)
