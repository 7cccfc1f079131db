"""A dump is a shop file: it loads to the same state, and a dump of that is the same file, byte for byte."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from shop import clock, create_app
from shop.db import db, transaction
from shop.shopfile import yaml_out
from shop.shopfile.dump import dump
from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import load
from shop.stock import ledger
from tests.conftest import settings_for
from tests.shopfile.samples import CURRENCIES, LANGUAGES, SVG, WHOLE, loaded, with_change, written

Snapshot = Callable[[], dict[str, object]]


def dumped(folder: Path, media: Path) -> str:
    folder.mkdir()
    dump(folder / "catalogue.yaml", media)
    return (folder / "catalogue.yaml").read_text(encoding="utf-8")


def through_an_empty_shop(file: Path, folder: Path) -> str:
    """Load a file into a shop of its own, and dump that."""
    other = create_app(settings_for(f"sqlite:///{folder}/other.sqlite3", folder / "other"))
    with other.app_context():
        db.create_all()
        load(file, media_dir=folder / "other-media", currencies=CURRENCIES, languages=LANGUAGES)
        text = dumped(folder / "second", folder / "other-media")
        db.session.remove()
        db.engine.dispose()
    return text


def test_a_dump_of_a_loaded_dump_is_the_same_file(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    first = dumped(tmp_path / "first", tmp_path / "media")
    assert through_an_empty_shop(tmp_path / "first/catalogue.yaml", tmp_path) == first


def test_a_dump_loads_into_its_own_shop_without_a_change(app: Flask, tmp_path: Path, snapshot: Snapshot) -> None:
    loaded(tmp_path)
    before = snapshot()
    dumped(tmp_path / "first", tmp_path / "media")
    again = load(
        tmp_path / "first/catalogue.yaml", media_dir=tmp_path / "media", currencies=CURRENCIES, languages=LANGUAGES
    )
    assert not again.changed_anything
    assert snapshot() == before


def test_a_dump_is_readable(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    text = dumped(tmp_path / "first", tmp_path / "media")
    assert "    countries: [FR, 'NO']\n" in text.replace("      countries", "    countries")
    assert "prices: {EUR: 2200, GBP: 1900}" in text
    assert "        description: |-\n          A wall calendar.\n\n          * With a hole" in text
    assert "    ar: تعاونية التقويم\n" in text
    assert [line for line in text.splitlines() if line and line[0].isalpha()] == [
        "seller:",
        "taxes:",
        "shipping:",
        "products:",
    ]


def test_a_dump_tells_the_stock_of_today(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    with transaction() as session:
        ledger.adjust(session, "CAL-2026", -200, "count", "shelf", clock.now())
    assert "on_hand: 1000" in dumped(tmp_path / "first", tmp_path / "media")


def test_a_withdrawn_variant_is_not_in_the_dump(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    variant = next(line for line in WHOLE.splitlines(keepends=True) if "POSTER-A1" in line)
    loaded(tmp_path, with_change(variant, ""))
    assert "POSTER-A1" not in dumped(tmp_path / "first", tmp_path / "media")


def test_an_empty_shop_has_a_dump_too(app: Flask, tmp_path: Path) -> None:
    first = dumped(tmp_path / "first", tmp_path / "media")
    assert first.endswith("products: []\n")
    assert through_an_empty_shop(tmp_path / "first/catalogue.yaml", tmp_path) == first


def test_two_pictures_of_one_name_stay_two(app: Flask, tmp_path: Path) -> None:
    path = written(tmp_path, with_change("pictures/january.svg", "chapters/COVER.svg"))
    (tmp_path / "chapters").mkdir()
    (tmp_path / "chapters/COVER.svg").write_text(SVG.replace("4", "5"))
    load(path, media_dir=tmp_path / "media", currencies=CURRENCIES, languages=LANGUAGES)
    first = dumped(tmp_path / "first", tmp_path / "media")
    names = sorted(file.name for file in (tmp_path / "first/pictures").iterdir())
    assert len(names) == 2
    assert through_an_empty_shop(tmp_path / "first/catalogue.yaml", tmp_path) == first


def test_a_lost_picture_is_named(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    lost = next((tmp_path / "media").glob("*.svg"))
    lost.unlink()
    with pytest.raises(ShopFileFault, match=lost.name):
        dumped(tmp_path / "first", tmp_path / "media")
    assert not (tmp_path / "first/catalogue.yaml").exists()


def test_a_folder_that_is_a_file_is_named(app: Flask, tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    with pytest.raises(ShopFileFault, match="cannot be written"):
        dump(tmp_path / "plain/catalogue.yaml", tmp_path)


LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), include_characters="\n\t")


@given(st.text(LETTERS, max_size=300).map(str.strip))
def test_every_text_survives_being_written(text: str) -> None:
    written_out = yaml_out.written({"products": [{"text": text, "row": yaml_out.Row({"EUR": text})}]})
    back = yaml.load(written_out, Loader=yaml.BaseLoader)
    assert back == {"products": [{"text": text, "row": {"EUR": text}}]}


@given(st.lists(st.text(LETTERS, min_size=1, max_size=12).map(str.strip).filter(bool), min_size=20, max_size=60))
def test_long_paragraphs_survive_being_folded(words: list[str]) -> None:
    text = " ".join(" ".join(words).split("\n"))
    back = yaml.load(yaml_out.written({"text": text}), Loader=yaml.BaseLoader)
    assert back == {"text": text}
