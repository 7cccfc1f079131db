"""robots.txt, the sitemap, security.txt, the favicon; and the legal pages."""

import xml.etree.ElementTree as ET
from datetime import datetime

import pytest
from flask.testing import FlaskClient

from shop import clock


def test_robots_keep_out_of_what_is_private(visitor: FlaskClient) -> None:
    text = visitor.get("/robots.txt").text
    for path in ("/staff", "/en/cart", "/ar/checkout", "/en/orders"):
        assert f"Disallow: {path}" in text
    assert "Sitemap: http://localhost/sitemap.xml" in text


def test_the_sitemap_names_each_public_page_in_each_language(visitor: FlaskClient) -> None:
    answer = visitor.get("/sitemap.xml")
    assert answer.mimetype == "application/xml"
    tree = ET.fromstring(answer.text)
    spots = [place.text for place in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert "http://localhost/ar/products/calendar-2026" in spots
    assert len(spots) == len(set(spots)) == 2 * (1 + 3 + 4)
    alternates = list(tree.iter("{http://www.w3.org/1999/xhtml}link"))
    assert len(alternates) == 2 * len(spots)


def test_every_address_of_the_sitemap_answers(visitor: FlaskClient) -> None:
    tree = ET.fromstring(visitor.get("/sitemap.xml").text)
    for place in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
        assert visitor.get((place.text or "").removeprefix("http://localhost")).status_code == 200


def test_security_txt_names_a_contact_and_holds(visitor: FlaskClient) -> None:
    lines = dict(line.split(": ", 1) for line in visitor.get("/.well-known/security.txt").text.splitlines())
    assert lines["Contact"] == "mailto:post@shop.example"
    assert datetime.fromisoformat(lines["Expires"]) > clock.now()


def test_there_is_a_favicon(visitor: FlaskClient) -> None:
    assert visitor.get("/favicon.ico", buffered=True).mimetype == "image/svg+xml"


@pytest.mark.parametrize("name", ["terms", "privacy", "withdrawal", "contact"])
@pytest.mark.parametrize(("language", "seller"), [("en", "The calendar makers"), ("ar", "صنّاع التقويم")])
def test_legal_pages_name_the_seller(visitor: FlaskClient, name: str, language: str, seller: str) -> None:
    page = visitor.get(f"/{language}/pages/{name}").text
    assert f"<strong>{seller}</strong>" in page
    assert "10999 Berlin" in page
    assert "mailto:post@shop.example" in page
