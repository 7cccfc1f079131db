"""Writing a shop file that loads to the state the shop is in now."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from shop import clock, documents, settings
from shop.catalogue import files, history, pictures
from shop.catalogue.models import Product, Variant
from shop.catalogue.price_rows import PriceRow
from shop.db import db
from shop.promotions import queries as promotions
from shop.shopfile import outline, yaml_out
from shop.shopfile.faults import Fault, ShopFileFault
from shop.stock import ledger

HEAD = """\
# The shop: who sells, the tax and postage tables, and what is for sale. `shop catalogue load` reads it back.
# Money is in minor units (2200 is EUR 22.00). Days are inclusive; a row without "to" still holds.

"""

# By the key of the shop file: the document, and how it is laid out there.
SECTIONS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "seller": ("seller", outline.seller),
    "taxes": ("taxes", outline.dated_rows),
    "tax_schemes": ("tax_schemes", outline.dated_rows),
    "imports": ("imports", outline.dated_rows),
    "income_groups": ("incomes", outline.income_groups),
    "minimums": ("minimums", outline.dated_rows),
    "shipping": ("shipping", outline.shipping),
}


def dump(path: Path, media_dir: Path) -> None:
    """Write the shop file to `path`, and what it names into the folders `pictures` and `files` beside it.

    Raises `ShopFileFault` if a picture or file is missing from the media folder or nothing can be written there. What
    is withdrawn is not in the file, nor are prices of the past: it says how the shop stands, not how it came there.
    """
    luggage = outline.Luggage()
    text = HEAD + yaml_out.written({**_documents(), "products": _products(luggage), **_codes()})
    try:
        for beside, kept in luggage.pictures.kept.items():
            pictures.write_whole(path.parent / beside, (media_dir / kept).read_bytes())
        for beside, kept in luggage.files.kept.items():
            pictures.write_whole(path.parent / beside, files.path_of(media_dir, kept).read_bytes())
        pictures.write_whole(path, text.encode())
    except OSError as wrong:
        what = wrong.filename or path
        raise ShopFileFault([Fault(0, "", f"it cannot be written: {what}: {wrong.strerror}")], str(path)) from wrong


def _documents() -> dict[str, Any]:
    stored = documents.bodies(kind for kind, _ in SECTIONS.values())
    return {key: section(key, stored[kind]) for key, (kind, _) in SECTIONS.items() if kind in stored}


def section(key: str, body: str) -> Any:
    """A stored document in the form of the shop file, to be written below its key there."""
    return SECTIONS[key][1](json.loads(body))


def _products(luggage: outline.Luggage) -> list[dict[str, Any]]:
    prices = _prices()
    on_hand = {level.key: level.on_hand for level in ledger.levels()}
    rows = db.session.scalars(
        select(Product)
        .options(selectinload(Product.variants))
        .order_by(Product.position, Product.id)
        .execution_options(populate_existing=True)
    )
    return [outline.product(row, prices, on_hand, luggage) for row in rows]


def _prices() -> dict[str, list[PriceRow]]:
    """The prices that hold now or are announced, by SKU."""
    now = history.Zoned(clock.now(), settings.current().time_zone)
    stands = history.standing(db.session(), db.session.scalars(select(Variant.sku)), now.at)
    return {sku: [now.row(price) for prices in of_sku.values() for price in prices] for sku, of_sku in stands.items()}


def _codes() -> dict[str, Any]:
    """The discount codes, in the order of their names; without any the file does not speak of them."""
    sheets = sorted((one.sheet for one in promotions.all_codes()), key=lambda sheet: sheet.code)
    return {"codes": [outline.code(sheet) for sheet in sheets]} if sheets else {}
