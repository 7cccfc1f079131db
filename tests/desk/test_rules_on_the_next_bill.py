"""What an admin changes in the rules is in the very next bill: tax, schemes, import charges, income groups, seller."""

import json
import re

import pytest
from flask import Flask

from shop import clock, documents
from shop.cart.basket import Basket, BasketLine
from shop.cart.bill import Quote, TaxPart
from shop.checkout import counter, reference
from shop.db import db, transaction
from shop.money import Money
from shop.places import territories
from shop.shopfile import part
from tests.desk.test_rules import send
from tests.support import goods
from tests.support.staff import Desk, at_work

IMPORTS = [{"destinations": ["KE"], "charges": "asked", "from": "2020-01-01"}]
GROUPS = [{"group": "low", "countries": ["SD"], "from": "2020-01-01"}]
RATES = {"DE": "0.19", "FR": "0.20"}
PLAIN = BasketLine("CAL-2026", 1)


@pytest.fixture
def desk(app: Flask) -> Desk:
    """An admin, in a shop that knows the rate of every country of the Union and has a floor for poorer countries."""
    admin = at_work(app, "admin")  # before the prices begin: whoever signs in sets the clock
    goods.open_shop()
    goods.add_product(steps={"floor": {"EUR": 1000}, "floor_low": {"EUR": 300}})
    taxes = [
        {"place": place, "class": "standard", "rate": RATES.get(place, "0.21"), "from": "2021-01-01"}
        for place in sorted(territories.EU)
    ]
    with transaction() as session:
        for kind, body in (("taxes", taxes), ("imports", IMPORTS), ("incomes", GROUPS)):
            documents.store(session, kind, json.dumps(body), clock.now())
    return admin


def save(desk: Desk, kind: str, before: str, after: str) -> None:
    """Put other words in the place of some, which stand there once, and save."""
    text = part.text_of(kind)
    assert text.count(before) == 1, text
    write(desk, kind, text.replace(before, after))


def write(desk: Desk, kind: str, text: str) -> None:
    status, page = send(desk, kind, text, "save")
    assert status == 303, re.sub(r"<[^>]+>", "", page)
    db.session.rollback()
    assert part.text_of(kind) == text


def bill(country: str, line: BasketLine = PLAIN) -> Quote:
    """What stands in the cart now."""
    db.session.rollback()
    return counter.lay_out(Basket((line,), currency="EUR", country=country)).bill


def tax(country: str) -> tuple[str, str, str, int]:
    """Rate, place and reason of the only tax in the bill, and how much it is."""
    told: tuple[TaxPart, ...] = bill(country).tax_parts
    (only,) = told
    return str(only.rule.rate), only.rule.place, only.rule.reason, only.tax_minor


def test_a_rate_of_tax(desk: Desk) -> None:
    assert tax("DE") == ("0.19", "DE", "domestic", 394)  # (2200 + 270) × 19 / 119
    today = part.text_of("taxes")
    line = next(line for line in today.splitlines() if "place: DE" in line)
    save(desk, "taxes", line, line.replace("0.19", "0.16"))
    assert tax("DE") == ("0.16", "DE", "domestic", 341)
    assert bill("DE").total.minor == 2470


def test_a_tax_scheme(desk: Desk) -> None:
    assert tax("FR") == ("0.19", "DE", "eu_below_threshold", 503)  # (2200 + 950) × 19 / 119
    write(desk, "tax_schemes", "tax_schemes:\n  - {scheme: one_stop, from: 2021-01-01}\n")
    assert tax("FR") == ("0.20", "FR", "eu_one_stop", 525)
    save(desk, "tax_schemes", "from: 2021-01-01", "from: 2021-01-01, to: 2021-12-31")
    assert tax("FR") == ("0.19", "DE", "eu_below_threshold", 503)


def test_import_charges(desk: Desk) -> None:
    before = bill("KE").imports
    assert before is not None
    assert before.charges == "asked"
    save(desk, "imports", "charges: asked", "charges: included")
    after = bill("KE").imports
    assert after is not None
    assert after.charges == "included"


def test_income_groups(desk: Desk) -> None:
    """Five euros are below the floor for everybody, and above that for poorer countries."""
    line = BasketLine("CAL-2026", 1, "free", 500)
    (problem,) = bill("KE", line).problems
    assert (problem.code, problem.fact("floor")) == ("below_floor", Money(1000, "EUR"))
    save(desk, "income_groups", "[SD]", "[KE, SD]")
    after = bill("KE", line)
    assert after.problems == ()
    assert after.goods.minor == 500


def test_the_seller(desk: Desk) -> None:
    """A seller who moves to France pays French tax on what stays there, and sends to Germany from abroad."""
    save(desk, "seller", "country: DE", "country: FR")
    assert reference.read().seller.country == "FR"
    assert tax("FR") == ("0.20", "FR", "domestic", 525)
    assert tax("DE") == ("0.20", "FR", "eu_below_threshold", 412)  # (2200 + 270) × 20 / 120


def test_the_sellers_name_and_address_on_the_next_page(desk: Desk) -> None:
    save(desk, "seller", "Lindenweg 1", "Ahornallee 7")
    page = desk.client.get("/en/pages/contact")
    assert page.status_code == 200
    assert "Ahornallee 7" in page.text
    assert "Lindenweg 1" not in page.text
