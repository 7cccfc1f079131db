"""Bill, order, request to Stripe and Stripe's session are one: row for row, to the minor unit, with each row's tax.

The sums in the cases are reckoned by hand, so the four cannot agree on something wrong.
"""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from shop import clock, documents
from shop.checkout import counter, place
from shop.checkout.counter import Counter
from shop.checkout.drafting import PlaceRequest
from shop.db import transaction
from shop.orders.models import Order, OrderLine
from shop.settings import Settings
from tests.checkout.reckoned import CASES, CODES, Case
from tests.conftest import settings_for
from tests.support import books, codes, goods
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide

FRENCH = [
    {"place": "FR", "class": name, "rate": rate, "from": "2021-01-01"}
    for name, rate in (("standard", "0.20"), ("book", "0.055"), ("digital", "0.20"))
]
ONE_STOP = [{"scheme": "one_stop", "from": "2021-01-01"}]
# What the bands of the small shop's services cost in the other currencies.
ABROAD = {
    270: {"JPY": 430, "KES": 38_000},
    549: {"JPY": 880, "KES": 77_000},
    950: {"JPY": 1500, "KES": 133_000},
    2400: {"JPY": 3800, "KES": 336_000},
}


@pytest.fixture
def settings(database_url: str, tmp_path: Path, stripe: StripeSide) -> Settings:
    return settings_for(database_url, tmp_path, SHOP_STRIPE_API_BASE=stripe.url, SHOP_CURRENCIES="EUR,GBP,JPY,KES")


def dearer_abroad() -> dict[str, Any]:
    """The small shop's tariff in all its currencies, and to Japan."""
    tariff: dict[str, Any] = json.loads(json.dumps(goods.SHIPPING))
    for zone in tariff["zones"]:
        zone["countries"] += ["JP"] if zone["key"] == "world" else []
        for band in (band for service in zone["services"] for band in service["bands"]):
            band |= ABROAD[band["EUR"]]
    return tariff


@pytest.fixture
def shop(app: Flask) -> Flask:
    """A calendar at every step of its price, a book and a file, in three currencies."""
    goods.open_shop()
    now = clock.now()
    with transaction() as session:
        for kind, body in (
            ("taxes", [*goods.TAXES, *FRENCH]),
            ("tax_schemes", ONE_STOP),
            ("shipping", dearer_abroad()),
        ):
            documents.store(session, kind, json.dumps(body), now)
    steps = {"reduced": 1400, "solidarity": 3500, "floor": 1000, "pool": 200, "forward": 3000}
    goods.add_product(
        "CAL-2026",
        on_hand=50,
        max_per_order=20,
        prices={"EUR": 2200, "JPY": 3500, "KES": 280_000},
        tiers={3: {"EUR": 2000}},
        steps={step: {"EUR": minor} for step, minor in steps.items()},
        wholesale={10: {"EUR": 1300}},
        pool=2,
    )
    book = {"EUR": 1600, "JPY": 2500, "KES": 200_000}
    goods.add_product("BOOK-12", on_hand=5, tax_class="book", prices=book, weight_grams=310)
    file = {"EUR": 900, "KES": 120_000}
    goods.add_product("PDF", on_hand=None, kind="digital", tax_class="digital", prices=file)
    for code, of_it in CODES.items():
        codes.write(code, **of_it)
    return app


def laid_out(request: PlaceRequest) -> Counter:
    return counter.lay_out(request.basket, postal_code=request.address.postal_code)


def of_bill(on_counter: Counter) -> list[tuple[Any, ...]]:
    return [
        (
            (row.kind, row.step, row.quantity, row.unit.minor, row.total.minor),
            [
                (p.rule.tax_class, p.rule.rate, p.rule.place, p.rule.reason, p.base_minor, p.tax_minor)
                for p in row.taxes
            ],
        )
        for row in on_counter.bill.rows
    ]


def of_order(order: Order) -> list[tuple[Any, ...]]:
    return [
        (
            (line.kind, line.step, line.quantity, line.unit_minor, line.total_minor),
            [(t.tax_class, t.rate, t.place, t.reason, t.base_minor, t.tax_minor) for t in line.taxes],
        )
        for line in order.lines
    ]


def named(line: OrderLine) -> str:
    """A row's name on Stripe's page."""
    return line.name if line.kind in ("gift", "post") else f"{line.quantity} × {line.name}"


def by_hand(case: Case) -> list[tuple[Any, ...]]:
    """The case's rows with their tax parts, without the base, which is what the tax leaves."""
    return [
        (sold, [(name, Decimal(rate), there, why, tax) for name, rate, there, why, tax in taxes])
        for sold, taxes in case.bill
    ]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_row_by_row_from_the_bill_to_stripe(shop: Flask, stripe: StripeSide, case: Case) -> None:
    request = order_of(basket=case.lines, country=case.country, currency=case.currency, **case.more)
    on_counter = laid_out(request)
    bill = on_counter.bill
    assert bill.problems == ()
    assert [(sold, [(*part[:4], part[5]) for part in taxes]) for sold, taxes in of_bill(on_counter)] == by_hand(case)

    placed = place.place_order(replace(request, total_shown=bill.total))
    order = books.the_order()
    assert of_order(order) == of_bill(on_counter)
    assert (order.currency, order.total_minor, order.tax_minor) == (case.currency, bill.total.minor, bill.tax.minor)
    assert order.total_minor == sum(line.total_minor for line in order.lines)
    assert order.tax_minor == sum(tax.tax_minor for line in order.lines for tax in line.taxes)
    for line in order.lines:
        assert line.tax_minor == sum(tax.tax_minor for tax in line.taxes)
        assert sum(tax.base_minor + tax.tax_minor for tax in line.taxes) == line.total_minor

    charged = [(named(line), line.total_minor) for line in order.lines if line.total_minor]
    (attempt,) = books.attempts()
    items = json.loads(attempt.request)["line_items"]
    prices = [item["price_data"] for item in items]
    assert [(price["product_data"]["name"], price["unit_amount"]) for price in prices] == charged
    assert {item["quantity"] for item in items} == {1}
    assert {price["currency"] for price in prices} == {case.currency.lower()}

    (session,) = stripe.objects("checkout/sessions")
    assert session["url"] == placed.pay_url
    assert (session["amount_total"], session["currency"]) == (order.total_minor, case.currency.lower())
    at_stripe = stripe.objects(f"checkout/sessions/{session['id']}/line_items")
    assert [(item["description"], item["amount_total"]) for item in at_stripe] == charged


def test_the_cases_have_what_they_are_there_for() -> None:
    """Post with two taxes, rows that come to nothing, every kind of row and every step."""
    rows = [row for case in CASES.values() for row in case.bill]
    assert {sold[0] for sold, _ in rows} == {"goods", "digital", "forward", "gift", "post"}
    assert {sold[1] for sold, _ in rows} == {"standard", "reduced", "solidarity", "free", "pool", "forward"}
    assert any(sold[0] == "post" and sum(tax[4] > 0 for tax in taxes) == 2 for sold, taxes in rows)
    assert any(sold[4] == 0 for sold, _ in rows)
