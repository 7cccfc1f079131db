"""The same file again changes nothing: no row, no instant, no price, no copy on the shelf."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from shop import clock
from shop.catalogue import actions
from shop.catalogue.models import Product
from shop.db import db, transaction
from shop.errors import NotFound
from tests.shopfile.conftest import snapshot as snapshot
from tests.shopfile.samples import PRODUCTS, loaded, with_change

Snapshot = Callable[[], object]


def slugs() -> list[str]:
    return list(db.session.scalars(select(Product.slug).order_by(Product.position)))


def instants() -> dict[str, datetime]:
    return {slug: at for slug, at in db.session.execute(select(Product.slug, Product.changed_at))}


def test_nothing_changes(app: Flask, tmp_path: Path, snapshot: Snapshot) -> None:
    loaded(tmp_path)
    before = snapshot()
    clock.set_offset(3600)
    again = loaded(tmp_path)
    assert not again.changed_anything
    assert snapshot() == before


def test_only_what_changed_gets_a_new_instant(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    before = instants()
    clock.set_offset(3600)
    loaded(tmp_path, with_change("name: Poster", "name: Placard"))
    after = instants()
    assert {slug for slug in after if after[slug] != before[slug]} == {"poster"}


@pytest.mark.parametrize(("old", "new"), [("EUR: 1200", "EUR: 1300"), ("weight_grams: 150", "weight_grams: 155")])
def test_a_change_of_a_variant_is_a_change_of_its_product(app: Flask, tmp_path: Path, old: str, new: str) -> None:
    loaded(tmp_path)
    clock.set_offset(3600)
    loaded(tmp_path, with_change(old, new))
    latest = db.session.scalar(select(Product.slug).order_by(Product.changed_at.desc()).limit(1))
    assert latest == "poster"


def test_products_stand_in_the_order_of_the_file(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    assert slugs() == ["calendar", "poster", "calendar-pdf"]
    head, *products = PRODUCTS.split("  - slug: ")
    turned = head + "".join(f"  - slug: {product}" for product in reversed(products))
    loaded(tmp_path, turned)
    assert slugs() == ["calendar-pdf", "poster", "calendar"]
    assert not loaded(tmp_path, turned).changed_anything


def test_a_file_of_some_products_deals_out_their_places_only(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    head, calendar, _, pdf = PRODUCTS.split("  - slug: ")
    new = pdf.replace("calendar-pdf", "wallpaper").replace("CAL-PDF", "WALL")
    part = f"{head}  - slug: {pdf}  - slug: {calendar}  - slug: {new}"
    loaded(tmp_path, part)
    assert slugs() == ["calendar-pdf", "poster", "calendar", "wallpaper"]
    assert not loaded(tmp_path, part).changed_anything


def test_a_product_is_taken_out_of_the_window_and_put_back(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    for published, is_new in ((False, True), (False, False), (True, True)):
        with transaction() as session:
            assert actions.publish(session, "poster", published, clock.now()) is is_new
        assert db.session.scalar(select(Product.published).where(Product.slug == "poster")) is published


def test_it_is_written_down_since_when_a_product_is_published(app: Flask, tmp_path: Path) -> None:
    def since() -> datetime | None:
        db.session.rollback()
        return db.session.scalar(select(Product.published_since).where(Product.slug == "poster"))

    loaded(tmp_path)
    first = since()
    assert first is not None
    clock.set_offset(3600)
    loaded(tmp_path, with_change("name: Poster", "name: Placard"))
    assert since() == first
    with transaction() as session:
        actions.publish(session, "poster", False, clock.now())
    assert since() is None
    loaded(tmp_path)
    again = since()
    assert again is not None and again > first


def test_what_is_not_there_cannot_be_published(app: Flask) -> None:
    with pytest.raises(NotFound), transaction() as session:
        actions.publish(session, "poster", True, clock.now())
