"""Writing a shop file that loads to the state the shop is in now."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from shop import documents
from shop.catalogue import files, pictures
from shop.catalogue.models import Price, Product
from shop.catalogue.queries import STANDARD
from shop.db import db
from shop.shopfile import outline, yaml_out
from shop.shopfile.faults import Fault, ShopFileFault
from shop.stock import ledger

HEAD = """\
# The shop: who sells, the tax and postage tables, and what is for sale. `shop catalogue load` reads it back.
# Money is in minor units (2200 is EUR 22.00). Days are inclusive; a row without "to" still holds.

"""


def dump(path: Path, media_dir: Path) -> None:
    """Write the shop file to `path`, and what it names into the folders `pictures` and `files` beside it.

    Raises `ShopFileFault` if a picture or file is missing from the media folder or nothing can be written there. What
    is withdrawn is not in the file, nor are prices of the past: it says how the shop stands, not how it came there.
    """
    luggage = outline.Luggage()
    text = HEAD + yaml_out.written({**_documents(), "products": _products(luggage)})
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
    shapes: dict[str, Callable[[Any], Any]] = {
        "seller": outline.seller,
        "taxes": outline.taxes,
        "shipping": outline.shipping,
    }
    stored = documents.bodies(shapes)
    return {kind: shape(json.loads(stored[kind])) for kind, shape in shapes.items() if kind in stored}


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


def _prices() -> dict[str, dict[str, int]]:
    """The prices that hold now, by SKU and currency, in the order of the currencies' first letters."""
    found: dict[str, dict[str, int]] = {}
    rows = db.session.execute(
        select(Price.sku, Price.currency, Price.amount_minor)
        .where(Price.step == STANDARD, Price.valid_to.is_(None))
        .order_by(Price.sku, Price.currency)
    )
    for sku, currency, amount in rows:
        found.setdefault(sku, {})[currency] = amount
    return found
