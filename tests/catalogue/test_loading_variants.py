"""A SKU lives for ever: it is added with its opening stock, changed, withdrawn, and brought back as the same SKU."""

from pathlib import Path

from flask import Flask
from sqlalchemy import select

from shop import clock
from shop.catalogue.models import Variant
from shop.db import db, transaction
from shop.stock import ledger
from shop.stock.models import StockMove
from tests.shopfile.samples import WHOLE, loaded, with_change

WITHOUT_A1 = with_change(WHOLE[WHOLE.index("      - {sku: POSTER-A1") : WHOLE.index("  - slug: calendar-pdf")], "")


def variant(sku: str) -> Variant:
    found = db.session.get(Variant, sku, populate_existing=True)
    assert found is not None
    return found


def on_hand() -> dict[str, int]:
    return {level.key: level.on_hand for level in ledger.levels()}


def test_goods_are_counted_from_their_opening_stock_and_files_are_not(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    assert on_hand() == {"CAL-2026": 1200, "POSTER-A1": 25, "POSTER-A2": 40}
    (move,) = db.session.scalars(select(StockMove).where(StockMove.key == "CAL-2026"))
    assert (move.reason, move.on_hand_change) == ("opening", 1200)
    assert ledger.differences() == []


def test_goods_without_an_opening_stock_are_counted_as_none(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, with_change("        on_hand: 1200\n", ""))
    assert on_hand()["CAL-2026"] == 0


def test_opening_stock_counts_only_while_a_sku_is_new(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    with transaction() as session:
        ledger.adjust(session, "CAL-2026", -200, "count", "shelf", clock.now())
    loaded(tmp_path, with_change("on_hand: 1200", "on_hand: 5000"))
    assert on_hand()["CAL-2026"] == 1000


def test_a_sku_that_is_left_out_is_withdrawn_once(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    loaded(tmp_path, WITHOUT_A1)
    withdrawn_at = variant("POSTER-A1").withdrawn_at
    assert withdrawn_at is not None
    assert not loaded(tmp_path, WITHOUT_A1).changed_anything
    assert variant("POSTER-A1").withdrawn_at == withdrawn_at


def test_a_sku_that_comes_back_is_the_same_sku(app: Flask, tmp_path: Path) -> None:
    for text in (WHOLE, WITHOUT_A1, WHOLE):
        loaded(tmp_path, text)
    assert variant("POSTER-A1").withdrawn_at is None
    assert on_hand()["POSTER-A1"] == 25


def test_variants_stand_in_the_order_of_the_file(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    lines = [line for line in WHOLE.splitlines(keepends=True) if "POSTER-A" in line]
    loaded(tmp_path, with_change("".join(lines), "".join(reversed(lines))))
    assert (variant("POSTER-A1").position, variant("POSTER-A2").position) == (0, 1)


def test_customs_data_is_kept_as_written(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    calendar = variant("CAL-2026")
    assert (calendar.hs_code, calendar.origin, calendar.weight_grams) == ("4910.00", "DE", 420)
    assert variant("CAL-PDF").hs_code is None
    assert variant("CAL-PDF").weight_grams == 0
