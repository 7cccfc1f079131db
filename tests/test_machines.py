"""What machines ask, and what they are told."""

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import clock
from shop.db import transaction
from shop.heartbeat import beat
from tests.conftest import running, settings_for
from tests.support import goods


def test_the_process_is_up_even_without_a_database(tmp_path: Path) -> None:
    with running(settings_for("postgresql://nobody@127.0.0.1:9/none", tmp_path)) as app:
        assert app.test_client().get("/healthz").get_json() == {"status": "up"}


def test_without_a_database_the_shop_is_not_ready_and_says_why(tmp_path: Path) -> None:
    with running(settings_for("postgresql://nobody@127.0.0.1:9/none", tmp_path)) as app:
        answer = app.test_client().get("/readyz")
    assert answer.status_code == 503
    assert "database" in answer.get_json()["reason"]


def test_an_old_schema_is_not_ready_and_names_the_remedy(client: FlaskClient) -> None:
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "shop migrate" in answer.get_json()["reason"]


@pytest.fixture
def with_token(database_url: str, tmp_path: Path) -> object:
    with running(settings_for(database_url, tmp_path, SHOP_METRICS_TOKEN="a token for figures")) as app:
        yield app


def test_figures_are_for_whoever_has_the_token(with_token: Flask) -> None:
    client = with_token.test_client()
    assert client.get("/metrics").status_code == 404
    assert client.get("/metrics", headers={"Authorization": "Bearer wrong"}).status_code == 404
    assert client.get("/metrics", headers={"Authorization": "Bearer a token for figures"}).status_code == 200


def test_without_a_token_in_the_settings_there_are_no_figures(client: FlaskClient) -> None:
    assert client.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 404


def test_the_figures_tell_stock_mails_and_signs_of_life(with_token: Flask) -> None:
    goods.add_product("CAL-2026", on_hand=7)
    with transaction() as session:
        beat(session, "worker", clock.now())
    answer = with_token.test_client().get("/metrics", headers={"Authorization": "Bearer a token for figures"})
    told = answer.get_data(as_text=True)
    assert 'shop_stock{sku="CAL-2026",what="on_hand"} 7.0' in told
    assert "shop_mails_queued 0.0" in told
    assert 'shop_last_seen_seconds{of="worker"}' in told
