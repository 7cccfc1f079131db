"""A file with a fault changes nothing, however small the fault; a file without one changes what it speaks of."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from shop import documents
from shop.catalogue.models import Product
from shop.db import db
from shop.places.tax import table_from
from shop.seller import queries as seller
from shop.shipping.tariff import tariff_from
from shop.shopfile.faults import ShopFileFault
from tests.shopfile.samples import PRODUCTS, SELLER, SHIPPING, TAXES, WHOLE, loaded, with_change

Snapshot = Callable[[], object]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("label: {en: A1}", "label: {fr: A1}"),
        ("tax_class: book", "tax_class: textile"),
        ("EUR: 600", "EUR: dear"),
        ("pictures/january.svg", "pictures/february.svg"),
    ],
)
def test_nothing_is_loaded_into_an_empty_shop(
    app: Flask, tmp_path: Path, snapshot: Snapshot, old: str, new: str
) -> None:
    before = snapshot()
    with pytest.raises(ShopFileFault):
        loaded(tmp_path, with_change(old, new))
    assert snapshot() == before


def test_a_standing_shop_is_not_touched_by_a_faulty_file(app: Flask, tmp_path: Path, snapshot: Snapshot) -> None:
    loaded(tmp_path)
    before = snapshot()
    faulty = with_change("sku: CAL-PDF", "sku: CAL PDF", with_change("EUR: 2200", "EUR: 2500"))
    with pytest.raises(ShopFileFault):
        loaded(tmp_path, faulty)
    assert snapshot() == before


def test_a_sku_that_belongs_to_another_product_stops_the_file(app: Flask, tmp_path: Path, snapshot: Snapshot) -> None:
    loaded(tmp_path)
    before = snapshot()
    swapped = PRODUCTS.replace("CAL-2026", "NEW-1").replace("POSTER-A2", "CAL-2026")
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, swapped)
    (fault,) = refusal.value.faults
    assert fault.where == "products#2.variants#1.sku"
    assert fault.reason == "CAL-2026 is a variant of calendar; a SKU never changes its product"
    assert snapshot() == before


GOODS = with_change("file: files/calendar.pdf", "weight_grams: 5")


def test_a_product_never_changes_its_kind(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, with_change("kind: digital", "kind: goods", GOODS))
    assert [fault.reason for fault in refusal.value.faults] == [
        "calendar-pdf is digital already; another kind needs another slug"
    ]


def test_a_tax_table_may_not_leave_a_product_of_the_shop_without_a_rate(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, with_change('  - {place: DE, class: book, rate: "0.07", from: 2021-01-01}\n', "", TAXES))
    assert 'no rate for the class "book" of poster in DE' in refusal.value.faults[0].reason


def test_the_documents_say_what_the_file_says(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    stored = documents.bodies(("taxes", "shipping"))
    assert seller.current().name["ar"] == "تعاونية التقويم"
    assert seller.current().tax_numbers == (("VAT", "DE000000000"),)
    assert [str(row.rate) for row in table_from(stored["taxes"])] == ["0.16", "0.19", "0.07"]
    assert tariff_from(stored["shipping"]).zones[1].countries == {"FR", "NO"}
    assert tariff_from(stored["shipping"]).zones[0].services[1].bands[1].prices == {"EUR": 350, "GBP": 300}


@pytest.mark.parametrize("part", [SELLER, TAXES, SHIPPING, PRODUCTS])
def test_what_a_file_does_not_speak_of_is_left_alone(app: Flask, tmp_path: Path, snapshot: Snapshot, part: str) -> None:
    loaded(tmp_path)
    before = snapshot()
    assert not loaded(tmp_path, part).changed_anything
    assert snapshot() == before


def test_a_product_that_is_not_in_the_file_is_left_alone(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    loaded(tmp_path, PRODUCTS[: PRODUCTS.index("  - slug: poster")].replace("Calendar 2026", "Calendar"))
    found = db.session.execute(select(Product.slug, Product.published).order_by(Product.position)).all()
    assert [tuple(row) for row in found] == [("calendar", True), ("poster", True), ("calendar-pdf", False)]


def test_what_was_done_is_counted(app: Flask, tmp_path: Path) -> None:
    counts = loaded(tmp_path).counts
    assert {kind: count.added for kind, count in counts.items()} == {
        "seller": 1, "taxes": 1, "shipping": 1, "products": 3, "variants": 4, "prices": 6,
    }  # fmt: skip
    counts = loaded(tmp_path, with_change("EUR: 2200", "EUR: 2300", with_change("phone: ", "phone: 0", WHOLE))).counts
    assert {kind: count.changed for kind, count in counts.items() if count.changed} == {"seller": 1, "prices": 1}
