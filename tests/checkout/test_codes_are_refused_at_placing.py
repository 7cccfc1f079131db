"""A discount code that does not hold is refused when the order is placed, with its reason, and nothing is written.

Whoever sends the form by hand, or from a cart of yesterday, comes past no page that would have told. Days are those of
Berlin: one hour ahead of UTC in winter, two in summer.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select

from shop import clock
from shop.checkout import place
from shop.db import db
from shop.mail.models import OutboxMail
from shop.money import Money
from shop.orders.models import Order
from shop.payments.models import PaymentAttempt
from shop.stock import ledger
from shop.stock.models import StockMove
from tests.support import books, codes, goods
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide

SESSIONS = "/v1/checkout/sessions"
TENTH = {"percent": Decimal("0.1")}


def at(instant: str, stripe: StripeSide | None = None) -> None:
    """Let it be that instant (UTC), at Stripe as well."""
    moment = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    clock.set_offset((moment - datetime.now(UTC)).total_seconds())
    if stripe is not None:
        stripe.ask("clock", set=moment.timestamp())


@pytest.fixture
def shop(app: Flask) -> Flask:
    """A calendar and a book, for sale since the beginning of 2026; it is November."""
    at("2026-01-01T12:00:00")
    goods.open_shop()
    goods.add_product("CAL-2026", on_hand=5)
    goods.add_product("BOOK-12", on_hand=5, tax_class="book", prices={"EUR": 1600, "GBP": 1400}, weight_grams=310)
    at("2026-11-20T12:00:00")
    return app


def written() -> tuple[Any, ...]:
    """All that placing an order writes."""
    db.session.rollback()
    rows = (db.session.scalar(select(func.count()).select_from(m)) for m in (Order, PaymentAttempt, OutboxMail))
    moves = db.session.scalar(select(func.count()).select_from(StockMove))
    levels = sorted((level.key, level.on_hand, level.reserved) for level in ledger.levels())
    return (*rows, moves, levels)


def refusal(stripe: StripeSide, **request: Any) -> place.CannotOrder:
    """How the order is refused, with nothing written and nothing asked of Stripe."""
    before = written()
    assert before[:3] == (0, 0, 0)
    with pytest.raises(place.CannotOrder) as refused:
        place.place_order(order_of(total_shown=None, **request))
    assert written() == before
    assert stripe.requests("POST", SESSIONS) == []
    return refused.value


@pytest.mark.parametrize(
    ("problem", "fact", "of_it", "request_of"),
    [
        ("code_country", ("country", "KE"), TENTH | {"countries": ["DE", "FR"]}, {}),
        ("code_products", None, TENTH | {"slugs": ["book-12"]}, {}),
        ("code_products", None, TENTH | {"slugs": ["no-such-product"]}, {}),
        ("code_minimum", ("minimum", Money(2201, "EUR")), TENTH | {"minimum": {"EUR": 2201}}, {}),
        (
            "code_minimum",
            ("minimum", Money(1601, "EUR")),
            TENTH | {"minimum": {"EUR": 1601}, "slugs": ["book-12"]},
            {"basket": [("CAL-2026", 5), ("BOOK-12", 1)]},
        ),
        ("code_not_yet", ("from", date(2026, 11, 21)), TENTH | {"valid_from": date(2026, 11, 21)}, {}),
        ("code_over", None, TENTH | {"valid_to": date(2026, 11, 19)}, {}),
        ("code_currency", ("currency", "GBP"), {"kind": "amount", "amounts": {"EUR": 500}}, {"currency": "GBP"}),
        ("code_currency", ("currency", "GBP"), TENTH | {"minimum": {"EUR": 100}}, {"currency": "GBP"}),
        ("code_used_up", None, TENTH | {"uses": 0}, {}),
    ],
)
def test_a_code_that_does_not_hold(
    shop: Flask,
    stripe: StripeSide,
    problem: str,
    fact: tuple[str, object] | None,
    of_it: Mapping[str, Any],
    request_of: Mapping[str, Any],
) -> None:
    codes.write("SPRING", **of_it)
    refused = refusal(stripe, code="SPRING", **request_of)
    assert [found.code for found in refused.problems] == [problem]
    assert refused.problems[0].line is None
    if fact is not None:
        assert refused.problems[0].fact(fact[0]) == fact[1]


@pytest.mark.parametrize("typed", ["SUMMER", "spring", "SPRING ", "SPRING:"])
def test_a_code_that_there_is_not(shop: Flask, stripe: StripeSide, typed: str) -> None:
    codes.write("SPRING", **TENTH)
    assert [found.code for found in refusal(stripe, code=typed).problems] == ["code_unknown"]


@pytest.mark.parametrize(
    ("of_it", "request_of", "total"),
    [
        (TENTH | {"countries": ["KE"]}, {}, 1980 + 950),
        (TENTH | {"slugs": ["cal-2026"]}, {}, 1980 + 950),
        (TENTH | {"minimum": {"EUR": 2200}}, {}, 1980 + 950),
        ({"kind": "amount", "amounts": {"EUR": 500, "GBP": 400}}, {"currency": "GBP"}, 1500 + 820),
        (TENTH | {"uses": 1}, {}, 1980 + 950),
    ],
)
def test_on_the_other_side_of_each_limit_it_holds(
    shop: Flask, stripe: StripeSide, of_it: Mapping[str, Any], request_of: Mapping[str, Any], total: int
) -> None:
    at("2026-11-20T12:00:00", stripe)
    codes.write("SPRING", **of_it)
    place.place_order(order_of(total_shown=None, code="SPRING", **request_of))
    assert (books.the_order().total_minor, books.the_order().code) == (total, "SPRING")


DECEMBER = {"valid_from": date(2026, 12, 1), "valid_to": date(2026, 12, 31)}
JULY = {"valid_from": date(2026, 7, 1), "valid_to": date(2026, 7, 31)}


@pytest.mark.parametrize(
    ("days", "instant", "problem"),
    [
        (DECEMBER, "2026-11-30T22:59:30", "code_not_yet"),
        (DECEMBER, "2026-12-31T23:00:01", "code_over"),
        (JULY, "2026-06-30T21:59:30", "code_not_yet"),
        (JULY, "2026-07-31T22:00:01", "code_over"),
    ],
)
def test_outside_its_days_it_is_refused_from_the_shops_midnight(
    shop: Flask, stripe: StripeSide, days: Mapping[str, date], instant: str, problem: str
) -> None:
    codes.write("SPRING", **TENTH, **days)
    at(instant)
    assert [found.code for found in refusal(stripe, code="SPRING").problems] == [problem]


@pytest.mark.parametrize(
    ("days", "instant"),
    [
        (DECEMBER, "2026-11-30T23:00:01"),
        (DECEMBER, "2026-12-31T22:59:30"),
        (JULY, "2026-06-30T22:00:01"),
        (JULY, "2026-07-31T21:59:30"),
    ],
)
def test_within_its_days_it_holds_up_to_the_shops_midnight(
    shop: Flask, stripe: StripeSide, days: Mapping[str, date], instant: str
) -> None:
    codes.write("SPRING", **TENTH, **days)
    at(instant, stripe)
    assert place.place_order(order_of(total_shown=None, code="SPRING")).pay_url is not None
    assert books.the_order().total_minor == 1980 + 950
