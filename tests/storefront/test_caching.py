"""Public pages may be kept by any cache and set no cookie; private ones are kept by none."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update

from shop import clock
from shop.catalogue.models import Price
from shop.db import transaction
from shop.stock import ledger
from tests.storefront.window_dressing import put_in
from tests.support import goods

PUBLIC = ["/en/", "/ar/", "/en/products/calendar-2026", "/ar/products/calendar-2026?country=KE", "/en/pages/terms"]


@pytest.mark.parametrize("path", PUBLIC)
def test_public_pages_set_no_cookie_and_do_not_depend_on_one(visitor: FlaskClient, path: str) -> None:
    put_in(visitor)
    answer = visitor.get(path)
    assert answer.status_code == 200
    assert "Set-Cookie" not in answer.headers
    assert "Cookie" not in answer.headers.get("Vary", "")
    assert answer.headers["Cache-Control"].startswith("public, max-age=")


@pytest.mark.parametrize("path", PUBLIC)
def test_an_unchanged_page_is_not_sent_twice(visitor: FlaskClient, path: str) -> None:
    tag = visitor.get(path).headers["ETag"]
    again = visitor.get(path, headers={"If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")


def test_a_visitor_with_a_cart_sees_the_same_page_as_anybody(visitor: FlaskClient, shop: Flask) -> None:
    before = visitor.get("/en/").data
    put_in(visitor)
    assert visitor.get("/en/").data == before == shop.test_client().get("/en/").data


def _new_price() -> None:
    with transaction() as session:
        session.execute(update(Price).where(Price.sku == "CAL-2026", Price.currency == "EUR").values(amount_minor=2300))


def _sell_most() -> None:
    with transaction() as session:
        ledger.reserve(session, {"CAL-2026": 97}, "order", clock.now())


def _dearer_post() -> None:
    with transaction() as session:
        goods.documents.store(
            session, "shipping", goods.json.dumps(goods.SHIPPING | {"packaging_grams": 90}), clock.now()
        )


@pytest.mark.parametrize("change", [_new_price, _sell_most, _dearer_post])
def test_a_changed_page_is_sent_anew(visitor: FlaskClient, change: object) -> None:
    tag = visitor.get("/en/products/calendar-2026").headers["ETag"]
    change()  # type: ignore[operator]
    assert visitor.get("/en/products/calendar-2026", headers={"If-None-Match": tag}).status_code == 200


def test_the_shops_midnight_ends_every_page(visitor: FlaskClient) -> None:
    tag = visitor.get("/en/").headers["ETag"]
    clock.set_offset(clock.seconds_to_midnight("Europe/Berlin", clock.now()) + 5)
    assert visitor.get("/en/", headers={"If-None-Match": tag}).status_code == 200


def test_no_page_is_kept_past_midnight(visitor: FlaskClient) -> None:
    clock.set_offset(clock.seconds_to_midnight("Europe/Berlin", clock.now()) - 20)
    age = int(visitor.get("/en/").headers["Cache-Control"].rpartition("=")[2])
    assert 0 < age <= 20


@pytest.mark.parametrize("path", ["/en/cart", "/en/checkout"])
def test_private_pages_are_kept_by_nobody_and_found_by_no_search(visitor: FlaskClient, path: str) -> None:
    put_in(visitor)
    answer = visitor.get(path)
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in answer.text


def test_pictures_are_kept_for_ever(visitor: FlaskClient) -> None:
    answer = visitor.get("/media/0123456789abcdef.svg", buffered=True)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "name", ["..%2f..%2fetc%2fpasswd", "x.svg", "0123456789abcdef.exe", "0123456789abcdeg.svg", ".env"]
)
def test_only_pictures_are_served(visitor: FlaskClient, name: str) -> None:
    assert visitor.get(f"/media/{name}").status_code == 404
