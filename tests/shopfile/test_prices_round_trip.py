"""Prices that are dumped load to the same prices, announced ones included."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flask import Flask

from shop import clock
from shop.catalogue import actions
from shop.db import transaction
from shop.shopfile.load import Loaded, load
from tests.shopfile.samples import CURRENCIES, LANGUAGES, loaded
from tests.shopfile.test_prices import SHORT, WHOLE_LIST, priced
from tests.shopfile.test_round_trip import dumped, through_an_empty_shop

Snapshot = Callable[[], object]
ANNOUNCED = """\
{to: 2026-11-30, EUR: 2200}
{from: 2026-12-01, to: 2026-12-24, EUR: 1800}
{from: 2026-12-25, EUR: 2000}
{GBP: 1900}
{step: reduced, to: 2026-11-30, EUR: 1500}
{step: reduced, from: 2026-12-01, EUR: 1200}
"""
MIDNIGHT = datetime(2026, 11, 30, 23, tzinfo=UTC)


def again(folder: Path) -> Loaded:
    return load(folder / "first/catalogue.yaml", media_dir=folder / "media", currencies=CURRENCIES, languages=LANGUAGES)


def test_plain_prices_are_dumped_on_one_line(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, priced("{EUR: 2200}\n{GBP: 1900}"))
    assert SHORT in dumped(tmp_path / "first", tmp_path / "media")


def test_every_kind_of_price_survives(app: Flask, tmp_path: Path, noon: None) -> None:
    loaded(tmp_path, priced(WHOLE_LIST))
    first = dumped(tmp_path / "first", tmp_path / "media")
    assert "          - {quantity: 10, EUR: 2000, GBP: 1700}\n          - {step: reduced, EUR: 1500, GBP: 13" in first
    assert through_an_empty_shop(tmp_path / "first/catalogue.yaml", tmp_path) == first


def test_announced_prices_survive(app: Flask, tmp_path: Path, noon: None, snapshot: Snapshot) -> None:
    loaded(tmp_path, priced(ANNOUNCED))
    before = snapshot()
    first = dumped(tmp_path / "first", tmp_path / "media")
    assert "          - {from: 2026-12-01, to: 2026-12-24, EUR: 1800}\n" in first
    assert not again(tmp_path).changed_anything
    assert snapshot() == before
    assert through_an_empty_shop(tmp_path / "first/catalogue.yaml", tmp_path) == first


def test_a_price_that_has_begun_is_dumped_as_what_holds(app: Flask, tmp_path: Path, noon: None) -> None:
    loaded(tmp_path, priced(ANNOUNCED))
    clock.set_offset(clock.offset_seconds() + timedelta(days=10).total_seconds())
    first = dumped(tmp_path / "first", tmp_path / "media")
    assert "          - {GBP: 1900}\n          - {to: 2026-12-24, EUR: 1800}\n" in first
    assert "{step: reduced, EUR: 1200}" in first
    assert "2200" not in first.split("pictures:")[0].split("prices:")[1]
    assert not again(tmp_path).changed_anything
    assert not loaded(tmp_path, priced(ANNOUNCED)).changed_anything
    assert through_an_empty_shop(tmp_path / "first/catalogue.yaml", tmp_path) == first


def test_what_the_desk_announced_is_in_the_dump(app: Flask, tmp_path: Path, noon: None) -> None:
    loaded(tmp_path)
    with transaction() as session:
        actions.set_price(session, "CAL-2026", "EUR", "standard", 1, 1800, clock.now(), MIDNIGHT)
    first = dumped(tmp_path / "first", tmp_path / "media")
    assert "          - {to: 2026-11-30, EUR: 2200}\n          - {from: 2026-12-01, EUR: 1800}\n" in first
    assert not again(tmp_path).changed_anything
    assert through_an_empty_shop(tmp_path / "first/catalogue.yaml", tmp_path) == first


def test_a_variant_without_a_price_survives(app: Flask, tmp_path: Path, noon: None) -> None:
    loaded(tmp_path)
    with transaction() as session:
        for currency in CURRENCIES:
            actions.set_price(session, "CAL-2026", currency, "standard", 1, None, clock.now())
    first = dumped(tmp_path / "first", tmp_path / "media")
    assert "        prices: []\n" in first
    assert not again(tmp_path).changed_anything
    assert through_an_empty_shop(tmp_path / "first/catalogue.yaml", tmp_path) == first
