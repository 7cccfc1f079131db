"""A shop that sells one calendar, beside the stand-in for Stripe."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from shop.settings import Settings
from tests.conftest import settings_for
from tests.support import goods
from tests.support.stripe_side import StripeSide, stand_in


@pytest.fixture
def stripe() -> Iterator[StripeSide]:
    with stand_in() as side:
        yield side


@pytest.fixture
def settings(database_url: str, tmp_path: Path, stripe: StripeSide) -> Settings:
    return settings_for(database_url, tmp_path, SHOP_STRIPE_API_BASE=stripe.url)


@pytest.fixture
def shop(app: Flask) -> Flask:
    goods.open_shop()
    goods.add_product("CAL-2026", on_hand=5)
    goods.add_product("BOOK-12", on_hand=5, tax_class="book", prices={"EUR": 1600, "GBP": 1400}, weight_grams=310)
    goods.add_product("PDF", on_hand=None, kind="digital", tax_class="digital", prices={"EUR": 900})
    return app
