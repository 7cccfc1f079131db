"""The catalogue that comes with the shop loads without a fault, twice, and reaches the whole world."""

from pathlib import Path

from flask import Flask
from sqlalchemy import func, select

from shop import clock, documents, paths
from shop.catalogue.models import Product, Variant
from shop.db import db
from shop.shipping import tariff
from shop.shopfile.dump import dump
from shop.shopfile.load import Loaded, load
from tests.shopfile.samples import DEMO_CURRENCIES, LANGUAGES

DEMO = paths.DEMO / "catalogue.yaml"


def load_demo(media: Path, file: Path = DEMO) -> Loaded:
    return load(file, media_dir=media, currencies=DEMO_CURRENCIES, languages=LANGUAGES)


def test_it_loads_once_and_changes_nothing_the_second_time(app: Flask, tmp_path: Path) -> None:
    assert load_demo(tmp_path).changed_anything
    assert not load_demo(tmp_path).changed_anything


def test_it_survives_the_round_trip(app: Flask, tmp_path: Path) -> None:
    load_demo(tmp_path / "media")
    dump(tmp_path / "catalogue.yaml", tmp_path / "media")
    assert not load_demo(tmp_path / "media", tmp_path / "catalogue.yaml").changed_anything


def test_there_is_one_of_each_kind(app: Flask, tmp_path: Path) -> None:
    load_demo(tmp_path)
    assert set(db.session.scalars(select(Product.kind))) == {"goods", "digital"}
    assert db.session.scalar(select(func.max(Variant.position))) == 1
    calendar = db.session.scalars(select(Product).order_by(Product.position)).first()
    assert calendar is not None
    assert [chapter["month"] for chapter in calendar.chapters] == list(range(1, 13))


def test_every_country_is_reached_or_told_why_not(app: Flask, tmp_path: Path) -> None:
    load_demo(tmp_path)
    body = documents.bodies(("shipping",))["shipping"]
    standing = tariff.gaps(tariff.tariff_from(body), clock.now().date(), DEMO_CURRENCIES)
    assert [country for country, how in standing.items() if how.kind == "not_reached" or how.without_price] == []
