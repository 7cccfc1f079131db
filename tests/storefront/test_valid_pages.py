"""Every page is HTML without a fault, in both languages, with what the content policy and a small phone allow."""

import gzip
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update
from tinyhtml5.parser import HTMLParser
from werkzeug.test import TestResponse

from shop import clock, paths
from shop.db import transaction
from shop.promotions.models import DiscountCode
from shop.shopfile.load import load
from shop.stock import keys, ledger
from tests.storefront.test_bill import STEPS
from tests.storefront.test_order_page import STATES, in_state
from tests.storefront.window_dressing import put_in, ready_to_order
from tests.support import codes, goods

PAGES = [
    "",
    "?country=KE&currency=GBP",
    "products/calendar-2026",
    "products/calendar-2026?country=KE",
    "products/calendar-2026?country=KP&post=ask",
    "products/hammer-and-seed",
    "products/hammer-and-seed?currency=GBP",
    "products/pdf",
    "products/none",
    "cart",
    "pages/terms",
    "pages/privacy",
    "pages/withdrawal",
    "pages/contact",
]
LANGUAGES = ["en", "ar"]


def check(answer: TestResponse) -> None:
    """No fault in the HTML, nothing inline, no id twice, every label and description has its partner."""
    parser = HTMLParser(namespace_html_elements=False)
    parser.parse(answer.data, transport_encoding="utf-8")
    assert parser.errors == [], parser.errors
    assert not re.search(r"<style|<script>| style=| on[a-z]+=", answer.text)
    ids = re.findall(r' id="([^"]*)"', answer.text)
    assert len(ids) == len(set(ids)), ids
    pointers = re.findall(r'(?:for|aria-labelledby)="([^"]*)"', answer.text)
    pointers += re.findall(r'href="#([^"]*)"', answer.text)
    assert set(pointers) <= set(ids), set(pointers) - set(ids)
    for described in re.findall(r'aria-describedby="([^"]*)"', answer.text):
        assert set(described.split()) <= set(ids), described


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_pages_are_valid(visitor: FlaskClient, language: str, path: str) -> None:
    check(visitor.get(f"/{language}/{path}"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_order_pages_are_valid(visitor: FlaskClient, language: str, state: str) -> None:
    check(visitor.get(f"/{language}/orders/{in_state(state).token}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_cart_and_checkout_are_valid_whatever_is_wrong_in_them(visitor: FlaskClient, language: str) -> None:
    put_in(visitor, "POSTER-A2")
    check(visitor.get(f"/{language}/checkout"))
    form = ready_to_order(visitor)
    check(visitor.get(f"/{language}/cart"))
    check(visitor.get(f"/{language}/checkout"))
    check(visitor.post(f"/{language}/cart", data={"quantity-CAL-2026": "x", "country": "XX", "currency": "Y"}))
    check(visitor.post(f"/{language}/cart/lines", data={"sku": "CAL-2026", "quantity": "x"}))
    check(visitor.post(f"/{language}/cart/lines", data={"sku": "none"}))
    check(visitor.post(f"/{language}/checkout", data={}))
    check(visitor.post(f"/{language}/checkout", data=form | {"postal_code": "1", "note": "x" * 600}))
    check(visitor.post(f"/{language}/checkout", data=form | {"total_shown": "EUR 1"}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_gift_code_and_steps_are_valid_whatever_is_wrong_with_them(visitor: FlaskClient, language: str) -> None:
    goods.add_product("BOOK", steps=STEPS, pool=1)
    codes.write(percent=Decimal("0.2"))
    for step in ("standard", "reduced", "pool", "forward"):
        put_in(visitor, "BOOK", step=step)
    put_in(visitor, "BOOK", step="free", amount="30", country="KE")
    check(visitor.post(f"/{language}/cart", data={"gift": "x", "code": "y", "service": "z", "gift_minor": "q"}))
    visitor.post(f"/{language}/cart", data={"gift": "5", "code": "SPRING"})
    check(visitor.get(f"/{language}/cart"))
    form = ready_to_order(visitor, language=language)
    check(visitor.get(f"/{language}/checkout"))
    wrong = {"check": "1", "recipient_name": "x" * 200, "latin_name": "x", "vat_number": "?", "gift_note": "x" * 600}
    check(visitor.post(f"/{language}/checkout", data=form | wrong))
    with transaction() as session:
        session.execute(update(DiscountCode).values(valid_to=date(2021, 1, 1)))
        ledger.reserve(session, {keys.pool("BOOK"): 1}, "order", clock.now())
    check(visitor.get(f"/{language}/cart"))
    check(visitor.post(f"/{language}/checkout", data=form))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_product_page_fits_into_fourteen_kilobytes(app: Flask, tmp_path: Path, language: str) -> None:
    """What a cheap phone waits for: HTML, style and script of the real product page, as they are sent."""
    languages, currencies = ("en", "ar"), ("EUR", "GBP", "USD", "BRL", "COP", "JPY", "KES")
    load(paths.DEMO / "catalogue.yaml", media_dir=tmp_path / "media", currencies=currencies, languages=languages)
    page = app.test_client().get(f"/{language}/products/internationalism-calendar-2026?country=KE")
    assert page.status_code == 200
    parts = [page.data, (paths.STATIC / "shop.css").read_bytes(), (paths.STATIC / "shop.js").read_bytes()]
    assert sum(len(gzip.compress(part, 6)) for part in parts) <= 14 * 1024
