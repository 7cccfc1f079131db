"""When a thing will arrive, and what may be asked at the border: told before anything is put into the cart.

To Kenya the cheapest service takes 6 to 20 days, and orders are posted on the same day. So 12 December is the last day
to order what is needed on 1 January. Days are those of Berlin, an hour ahead of UTC in winter.
"""

import json
import re
from datetime import UTC, datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import clock, documents
from shop.db import transaction
from tests.support import goods

PAGE = "/en/products/cal-2027"


def at(instant: str) -> None:
    """Let it be that instant (UTC)."""
    clock.set_offset((datetime.fromisoformat(instant).replace(tzinfo=UTC) - datetime.now(UTC)).total_seconds())


@pytest.fixture
def visitor(app: Flask) -> FlaskClient:
    """Somebody before a calendar for 2027, which was hung up in November 2026, and a book that is for no year."""
    at("2026-11-01T12:00:00")
    goods.open_shop()
    goods.add_product("CAL-2027", details={"year": 2027, "needed_by": "2027-01-01"})
    goods.add_product("BOOK")
    goods.add_product("FILE", on_hand=None, kind="digital", tax_class="digital", details={"needed_by": "2027-01-01"})
    return app.test_client()


def said(page: str) -> tuple[str, bool]:
    """The first sentence below the heading about post, and whether it is a warning."""
    found = re.search(r'</h2>\s*<p( class="doubt")?>(.*?)</p>', page[page.index('id="post-to"') :])
    return (found[2], found[1] is not None) if found else ("", False)


@pytest.mark.parametrize(
    ("instant", "sentence", "warns"),
    [
        ("2026-12-05T22:59:30", "Order by December 12, 2026 to have it by January 1, 2027.", False),
        ("2026-12-05T23:00:01", "Order by December 12, 2026 to have it by January 1, 2027 – 6 days left.", True),
        ("2026-12-10T23:30:00", "Order by December 12, 2026 to have it by January 1, 2027 – one day left.", True),
        ("2026-12-12T22:59:30", "to have it by January 1, 2027 – today is the last day.", True),
        ("2026-12-12T23:00:01", "It will probably arrive in January, between December 19, 2026 and January 2,", True),
        ("2026-12-31T22:59:30", "It will probably arrive in January, between January 6, 2027 and January 20,", True),
        ("2026-12-31T23:00:01", "2027 is under way: it would reach you between January 7, 2027 and January 21,", False),
        ("2027-06-10T12:00:00", "with 6 months of the calendar still to come.", False),
        ("2027-11-10T12:00:00", "with one month of the calendar still to come.", False),
        ("2027-12-01T12:00:00", "between December 7, 2027 and December 21, 2027.", False),
        ("2027-12-25T22:59:30", "between December 31, 2027 and January 14, 2028.", False),
        ("2027-12-25T23:00:01", "2027 will be over before it arrives.", True),
    ],
)
def test_what_is_said_turns_at_the_shops_midnight(
    visitor: FlaskClient, instant: str, sentence: str, warns: bool
) -> None:
    at(instant)
    told, is_warning = said(visitor.get(f"{PAGE}?country=KE").text)
    assert sentence in told
    assert is_warning is warns


def test_beside_the_last_day_to_order_it_says_when_an_order_of_today_arrives(visitor: FlaskClient) -> None:
    assert "It arrives between November 7, 2026 and November 21, 2026." in visitor.get(f"{PAGE}?country=KE").text


def test_what_comes_too_late_may_be_in_time_with_a_dearer_service(visitor: FlaskClient) -> None:
    faster = "With tracked post it would come in time, by {}."
    at("2026-12-12T22:59:30")
    assert "With tracked post" not in visitor.get(f"{PAGE}?country=KE").text
    at("2026-12-12T23:00:01")
    assert faster.format("December 27, 2026") in visitor.get(f"{PAGE}?country=KE").text
    at("2026-12-18T22:59:30")
    assert faster.format("January 1, 2027") in visitor.get(f"{PAGE}?country=KE").text
    at("2026-12-18T23:00:01")
    assert "With tracked post" not in visitor.get(f"{PAGE}?country=KE").text


def test_packing_takes_its_days(visitor: FlaskClient) -> None:
    packing = [{"days": 3, "from": "2020-01-01"}]
    with transaction() as session:
        documents.store(session, "shipping", json.dumps(goods.SHIPPING | {"packing": packing}), clock.now())
    assert said(visitor.get(f"{PAGE}?country=KE").text)[0].startswith("Order by December 9, 2026")


def test_what_is_for_no_year_only_arrives(visitor: FlaskClient) -> None:
    page = visitor.get("/en/products/book?country=DE").text
    assert said(page) == ("It arrives between November 2, 2026 and November 4, 2026.", False)


def test_before_a_country_is_chosen_nothing_is_promised(visitor: FlaskClient) -> None:
    page = visitor.get(PAGE).text
    assert said(page) == ("", False)
    assert 'href="/en/products/cal-2027?post=ask#post"' in page


@pytest.mark.parametrize("path", ["/en/products/file?country=KE", f"{PAGE}?country=KP", f"{PAGE}?country=BR"])
def test_what_is_not_posted_there_does_not_arrive(visitor: FlaskClient, path: str) -> None:
    page = visitor.get(path).text
    assert "It arrives" not in page
    assert "Order by" not in page
    assert "on delivery" not in page


def test_what_was_needed_before_its_year_begins_is_late_until_then(visitor: FlaskClient) -> None:
    goods.add_product("EARLY", details={"year": 2027, "needed_by": "2026-12-01"})
    at("2026-12-02T12:00:00")
    assert said(visitor.get("/en/products/early?country=KE").text)[0].startswith("It will probably arrive in December")


def test_it_is_said_in_the_pages_language(visitor: FlaskClient) -> None:
    assert "ديسمبر" in said(visitor.get("/ar/products/cal-2027?country=KE").text)[0]


# --- at the border ---------------------------------------------------------------------------------------------------

IMPORTS = [
    {"destinations": ["GB"], "charges": "included", "from": "2020-01-01", "limit": {"EUR": 13500}},
    {"destinations": ["US"], "charges": "asked", "from": "2020-01-01", "per_line": {"EUR": 300}},
    {"destinations": ["AE"], "charges": "none", "from": "2020-01-01"},
    {"destinations": ["KE"], "charges": "none", "from": "2020-01-01", "to": "2026-11-30"},
]


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("GB", "Duty and import tax are included: nothing is asked of you on delivery."),
        ("US", "import charges may be asked of you, among them €3.00 of duty; they are not part of this total."),
        ("CO", "On delivery duty, import tax and a handling fee may be asked of you; they are not part of this total."),
    ],
)
def test_import_charges_are_told(visitor: FlaskClient, country: str, words: str) -> None:
    with transaction() as session:
        documents.store(session, "imports", json.dumps(IMPORTS), clock.now())
    assert words in visitor.get(f"{PAGE}?country={country}&currency=EUR").text


@pytest.mark.parametrize("country", ["DE", "FR", "AE"])
def test_where_nothing_is_asked_nothing_is_said(visitor: FlaskClient, country: str) -> None:
    with transaction() as session:
        documents.store(session, "imports", json.dumps(IMPORTS), clock.now())
    assert "on delivery" not in visitor.get(f"{PAGE}?country={country}").text.lower()


def test_a_rule_ends_at_the_shops_midnight(visitor: FlaskClient) -> None:
    with transaction() as session:
        documents.store(session, "imports", json.dumps(IMPORTS), clock.now())
    at("2026-11-30T22:59:30")
    assert "On delivery" not in visitor.get(f"{PAGE}?country=KE").text
    at("2026-11-30T23:00:01")
    assert "On delivery" in visitor.get(f"{PAGE}?country=KE").text
