"""A shop window to stand at: a calendar with chapters and pictures, a poster in two sizes, a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop.settings import Settings
from tests.conftest import settings_for
from tests.storefront import window_dressing
from tests.support import goods
from tests.support.stripe_side import StripeSide, stand_in


@pytest.fixture
def stripe() -> Iterator[StripeSide]:
    with stand_in() as side:
        yield side


@pytest.fixture
def settings(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> Settings:
    """The stand-in answers for Stripe where a test or its file asks for `stripe`; elsewhere nobody does."""
    if "stripe" not in request.fixturenames:
        return settings_for(database_url, tmp_path)
    side: StripeSide = request.getfixturevalue("stripe")
    return settings_for(database_url, tmp_path, SHOP_STRIPE_API_BASE=side.url)


@pytest.fixture
def shop(app: Flask, settings: Settings) -> Flask:
    goods.open_shop()
    window_dressing.hang_calendar()
    window_dressing.pin_poster()
    media = settings.media_dir
    file = window_dressing.put_file(media)
    price = {"EUR": 900}
    goods.add_product(
        "PDF", on_hand=None, kind="digital", tax_class="digital", prices=price, max_per_order=1, file=file
    )
    window_dressing.put_pictures(media)
    return app


@pytest.fixture
def visitor(shop: Flask) -> FlaskClient:
    """A browser at the window. It says where its forms come from, as browsers do."""
    client = shop.test_client()
    client.environ_base["HTTP_ORIGIN"] = "http://localhost"
    return client
