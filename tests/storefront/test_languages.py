"""The language stands in the path; an address without one leads to the best."""

import pytest
from flask.testing import FlaskClient


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("ar", "ar"), ("ar-EG,en;q=0.5", "ar"), ("fr,de;q=0.9", "en"), ("", "en"), ("en;q=0.2,ar;q=0.9", "ar")],
)
def test_the_front_door_leads_to_the_best_language(visitor: FlaskClient, accepted: str, language: str) -> None:
    answer = visitor.get("/", headers={"Accept-Language": accepted})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/{language}/")
    assert "Accept-Language" in answer.headers["Vary"]


@pytest.mark.parametrize("path", ["/products/x?currency=GBP&country=GB", "/cart", "/pages/terms", "/orders/x"])
def test_a_public_path_without_a_language_keeps_its_query(visitor: FlaskClient, path: str) -> None:
    answer = visitor.get(path, headers={"Accept-Language": "ar"})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/ar{path}")


@pytest.mark.parametrize("path", ["/cart", "/checkout", "/orders/secret", "/orders/secret.json"])
def test_the_way_to_a_private_page_is_kept_by_nobody(visitor: FlaskClient, path: str) -> None:
    assert visitor.get(path).headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("path", ["/", "/products/x", "/pages/terms"])
def test_the_way_to_a_public_page_may_be_kept(visitor: FlaskClient, path: str) -> None:
    assert visitor.get(path).headers["Cache-Control"] == "public, max-age=60"


@pytest.mark.parametrize("path", ["/staff/nothing", "/media/x", "/stripe/x", "/nothing", "/c/word", "/demo/nothing"])
def test_other_paths_are_not_led_anywhere(visitor: FlaskClient, path: str) -> None:
    assert not visitor.get(path).headers.get("Location", "").startswith(("/en", "/ar"))


def test_a_form_is_not_led_anywhere(visitor: FlaskClient) -> None:
    assert visitor.post("/cart").status_code == 405


@pytest.mark.parametrize("path", ["/xx/", "/fr/cart", "/EN/", "/xx/products/calendar-2026"])
def test_a_language_not_offered_is_not_found(visitor: FlaskClient, path: str) -> None:
    assert visitor.get(path).status_code == 404


def test_nobody_can_be_led_to_another_host(visitor: FlaskClient) -> None:
    answer = visitor.get("/products//evil.example/%0d%0aX: y")
    assert answer.headers.get("Location", "/en/").startswith(("/en/", "http://localhost/"))


@pytest.mark.parametrize(
    ("language", "words"), [("en", "There is nothing at this address"), ("ar", "لا شيء في هذا العنوان")]
)
def test_what_is_not_there_is_said_in_the_visitors_language(visitor: FlaskClient, language: str, words: str) -> None:
    for path in ("products/none", "orders/none", "pages/none", "none", "products/a%00b"):
        answer = visitor.get(f"/{language}/{path}")
        assert answer.status_code == 404
        assert words in answer.text
        assert f'href="/{language}/"' in answer.text


def test_without_a_language_in_the_path_the_browsers_wish_counts(visitor: FlaskClient) -> None:
    assert "لا شيء" in visitor.get("/nothing", headers={"Accept-Language": "ar"}).text


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_pages_say_their_language_and_direction(visitor: FlaskClient, language: str, direction: str) -> None:
    assert f'<html lang="{language}" dir="{direction}">' in visitor.get(f"/{language}/").text


def test_the_other_language_is_the_same_page_with_the_same_choice(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/calendar-2026?currency=GBP&country=GB").text
    assert 'href="/ar/products/calendar-2026?currency=GBP&amp;country=GB"' in page
    assert '<link rel="canonical" href="http://localhost/en/products/calendar-2026">' in page
    assert 'hreflang="ar" href="http://localhost/ar/products/calendar-2026"' in page
