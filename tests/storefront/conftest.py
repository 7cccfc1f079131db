"""A shop window to stand at: a calendar with chapters and pictures, a poster in two sizes, a file."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import settings
from tests.storefront import window_dressing
from tests.support import goods


@pytest.fixture
def shop(app: Flask) -> Flask:
    goods.open_shop()
    window_dressing.hang_calendar()
    window_dressing.pin_poster()
    media = settings.current().media_dir
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
