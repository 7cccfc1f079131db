"""A price is never overwritten: the old one is closed at the instant at which the new one begins."""

from datetime import timedelta
from pathlib import Path

from flask import Flask
from sqlalchemy import select

from shop import clock
from shop.catalogue.models import Price
from shop.db import db
from tests.shopfile.samples import WHOLE, loaded, with_change


def history(sku: str, currency: str = "EUR") -> list[Price]:
    rows = select(Price).where(Price.sku == sku, Price.currency == currency).order_by(Price.valid_from)
    return list(db.session.scalars(rows))


def test_the_history_begins_with_the_first_day(app: Flask, tmp_path: Path) -> None:
    before = clock.now()
    loaded(tmp_path)
    (price,) = history("CAL-2026")
    assert before <= price.valid_from <= clock.now()
    assert (price.amount_minor, price.step, price.valid_to) == (2200, "standard", None)


def test_a_new_price_follows_the_old_one_without_a_gap(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    clock.set_offset(timedelta(days=30).total_seconds())
    loaded(tmp_path, with_change("EUR: 2200", "EUR: 1800"))
    old, new = history("CAL-2026")
    assert (old.amount_minor, new.amount_minor) == (2200, 1800)
    assert old.valid_to == new.valid_from
    assert new.valid_to is None


def test_going_back_to_the_old_price_is_history_too(app: Flask, tmp_path: Path) -> None:
    for text in (WHOLE, with_change("EUR: 2200", "EUR: 1800"), WHOLE):
        loaded(tmp_path, text)
    assert [price.amount_minor for price in history("CAL-2026")] == [2200, 1800, 2200]
    assert [price.valid_to is None for price in history("CAL-2026")] == [False, False, True]


def test_only_the_changed_currency_gets_a_new_row(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    loaded(tmp_path, with_change("EUR: 2200", "EUR: 1800"))
    assert len(history("CAL-2026", "GBP")) == 1
    assert len(history("POSTER-A2")) == 1


def test_a_currency_that_is_left_out_is_closed(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    loaded(tmp_path, with_change("EUR: 2200, GBP: 1900", "EUR: 2200"))
    (pound,) = history("CAL-2026", "GBP")
    assert pound.valid_to is not None
    loaded(tmp_path)
    assert [price.valid_to is None for price in history("CAL-2026", "GBP")] == [False, True]
