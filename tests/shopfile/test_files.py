"""Files that are sold are kept apart from the pictures, named by their content, and a dump brings them back."""

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from shop.catalogue import files
from shop.catalogue.files import BadFile
from shop.catalogue.models import Variant
from shop.db import db
from shop.shopfile.dump import dump
from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import load
from tests.shopfile.samples import CURRENCIES, LANGUAGES, PDF, PRODUCTS, loaded, with_change, written

TWO = PRODUCTS.replace(
    "- {sku: CAL-PDF, ",
    "- {sku: CAL-ZIP, label: {en: All}, max_per_order: 1, file: more/CALENDAR.pdf, prices: {EUR: 950}}\n"
    "      - {sku: CAL-PDF, label: {en: One}, ",
)


def variant(sku: str = "CAL-PDF") -> Variant:
    db.session.rollback()
    return db.session.scalars(select(Variant).where(Variant.sku == sku)).one()


def kept(folder: Path) -> set[str]:
    return {file.name for file in (folder / "media/files").iterdir()}


def test_a_file_is_kept_in_the_private_folder_and_the_variant_knows_both_names(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    assert variant().file_title == "calendar.pdf"
    assert variant().file_name == files.name_for(PDF, ".pdf")
    assert (tmp_path / "media/files" / str(variant().file_name)).read_bytes() == PDF
    assert not list((tmp_path / "media").glob("*.pdf"))
    assert variant("CAL-2026").file_name is None


def test_a_file_that_is_replaced_stays_for_those_who_bought_it(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    first = variant().file_name
    path = written(tmp_path)
    (tmp_path / "files/calendar.pdf").write_bytes(PDF + b"% second edition\n")
    again = load(path, media_dir=tmp_path / "media", currencies=CURRENCIES, languages=LANGUAGES)
    assert again.counts["variants"].changed == 1
    assert variant().file_name != first
    assert kept(tmp_path) == {first, variant().file_name}


def test_a_dump_lays_the_file_beside_the_shop_file(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    dump(tmp_path / "out/catalogue.yaml", tmp_path / "media")
    assert (tmp_path / "out/files/calendar.pdf").read_bytes() == PDF
    assert "file: files/calendar.pdf" in (tmp_path / "out/catalogue.yaml").read_text(encoding="utf-8")


def test_two_files_of_one_name_stay_two(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    path = written(tmp_path, TWO)
    (tmp_path / "more").mkdir()
    (tmp_path / "more/CALENDAR.pdf").write_bytes(PDF + b"% another\n")
    load(path, media_dir=tmp_path / "media", currencies=CURRENCIES, languages=LANGUAGES)
    dump(tmp_path / "out/catalogue.yaml", tmp_path / "media")
    assert {file.read_bytes() for file in (tmp_path / "out/files").iterdir()} == {PDF, PDF + b"% another\n"}


def test_a_lost_file_is_named_by_the_dump(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    (tmp_path / "media/files" / str(variant().file_name)).unlink()
    with pytest.raises(ShopFileFault, match=str(variant().file_name)):
        dump(tmp_path / "out/catalogue.yaml", tmp_path / "media")


def test_nothing_is_kept_of_a_file_with_faults(app: Flask, tmp_path: Path) -> None:
    with pytest.raises(ShopFileFault):
        loaded(tmp_path, with_change("EUR: 900", "EUR: nine"))
    assert not (tmp_path / "media").exists()


@pytest.mark.parametrize(
    ("data", "suffix", "why"),
    [
        (b"<script>", ".html", "kind"),
        (b"MZ", ".exe", "kind"),
        (b"", ".pdf", "content"),
        (PDF, ".epub", "content"),
        (PDF + bytes(files.LARGEST), ".pdf", "large"),
    ],
)
def test_what_is_not_sold_is_refused(data: bytes, suffix: str, why: str) -> None:
    with pytest.raises(BadFile) as refusal:
        files.check(data, suffix)
    assert refusal.value.facts["why"] == why


def test_a_damaged_file_is_mended_and_no_name_leads_out_of_the_folder(tmp_path: Path) -> None:
    name = files.name_for(PDF, ".pdf")
    files.keep(tmp_path, name, PDF)
    (tmp_path / "files" / name).write_bytes(b"half")
    files.keep(tmp_path, name, PDF)
    assert (tmp_path / "files" / name).read_bytes() == PDF
    assert files.path_of(tmp_path, "../../etc/passwd") == tmp_path / "files/passwd"
