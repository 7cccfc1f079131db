"""Whether it comes in time is said in the cart and once more at the checkout, and turns at the shop's midnight.

To Kenya the cheapest service takes 6 to 20 days, and orders are posted on the same day. So 12 December is the last day
to order what is needed on 1 January. Days are those of Berlin, an hour ahead of UTC in winter.
"""

import re
from datetime import UTC, datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import clock
from shop.cart.basket import Basket, BasketLine
from tests.storefront.reading import row, words
from tests.storefront.window_dressing import hand_over
from tests.support import goods

PAGES = ("/en/cart", "/en/checkout")
BASKET = Basket((BasketLine("CAL-2027", 1),), currency="EUR", country="KE")


def at(instant: str) -> None:
    """Let it be that instant (UTC)."""
    clock.set_offset((datetime.fromisoformat(instant).replace(tzinfo=UTC) - datetime.now(UTC)).total_seconds())


@pytest.fixture
def visitor(app: Flask) -> FlaskClient:
    """Somebody with a calendar for 2027 in the cart, to be sent to Kenya; it was put on sale in November 2026."""
    at("2026-11-01T12:00:00")
    goods.open_shop()
    goods.add_product("CAL-2027", details={"year": 2027, "needed_by": "2027-01-01"})
    goods.add_product("BOOK", name="Book")
    client = app.test_client()
    hand_over(client, BASKET)
    return client


def said(page: str) -> list[tuple[str, bool]]:
    """What is promised beside the bill, and whether it is a warning."""
    return [(words(text), bool(warns)) for warns, text in re.findall(r'<p class="promise( warns)?">(.*?)</p>', page)]


BY = "Calendar: Order by December 12, 2026 to have it by January 1, 2027"
LATE = "Calendar: It will probably arrive in January, between {} and {}."
FASTER = " With tracked post it would come in time, by December 27, 2026."
RUNS = "Calendar: 2027 is under way: it would reach you between {} and {}"
OVER = "Calendar: 2027 will be over before it arrives."
EDGES = {
    "in_time_then_hurry": [
        ("2026-12-05T22:59:30", f"{BY}.", False),
        ("2026-12-05T23:00:01", f"{BY} – 6 days left.", True),
    ],
    "six_days_then_five": [
        ("2026-12-06T22:59:30", f"{BY} – 6 days left.", True),
        ("2026-12-06T23:00:01", f"{BY} – 5 days left.", True),
    ],
    "hurry_then_the_last_day": [
        ("2026-12-11T22:59:30", f"{BY} – one day left.", True),
        ("2026-12-11T23:00:01", f"{BY} – today is the last day.", True),
    ],
    "the_last_day_then_late": [
        ("2026-12-12T22:59:30", f"{BY} – today is the last day.", True),
        ("2026-12-12T23:00:01", LATE.format("December 19, 2026", "January 2, 2027") + FASTER, True),
    ],
    "late_then_running": [
        ("2026-12-31T22:59:30", LATE.format("January 6, 2027", "January 20, 2027"), True),
        (
            "2026-12-31T23:00:01",
            RUNS.format("January 7, 2027", "January 21, 2027") + ", with 11 months of the calendar still to come.",
            False,
        ),
    ],
    "running_then_over": [
        ("2027-12-25T22:59:30", RUNS.format("December 31, 2027", "January 14, 2028") + ".", False),
        ("2027-12-25T23:00:01", OVER, True),
    ],
}


@pytest.mark.parametrize("sides", EDGES.values(), ids=EDGES.keys())
def test_cart_and_checkout_say_the_same_on_each_side_of_an_edge(
    visitor: FlaskClient, sides: list[tuple[str, str, bool]]
) -> None:
    for instant, sentence, warns in sides:
        at(instant)
        for page in PAGES:
            assert said(visitor.get(page).text) == [(sentence, warns)], (page, instant)


def test_the_bills_last_row_turns_at_the_same_midnight(visitor: FlaskClient) -> None:
    for instant, days in (
        ("2026-12-05T22:59:30", "Dec 11 – 25, 2026"),
        ("2026-12-05T23:00:01", "Dec 12 – 26, 2026"),
    ):
        at(instant)
        for page in PAGES:
            found = row(visitor.get(page).text, "arrival")
            assert re.sub(r"\s", " ", found.amount) == days
            assert found.why == "Packed on the day you order, then 6 to 20 days in the post."


def test_the_dearer_service_has_a_last_day_of_its_own(visitor: FlaskClient) -> None:
    hand_over(visitor, Basket(BASKET.lines, currency="EUR", country="KE", service="tracked"))
    at("2026-12-12T23:00:01")
    for page in PAGES:
        sentence = "Calendar: Order by December 18, 2026 to have it by January 1, 2027 – 5 days left."
        assert said(visitor.get(page).text) == [(sentence, True)]


def test_of_what_is_for_no_year_nothing_is_promised(visitor: FlaskClient) -> None:
    hand_over(visitor, Basket((BasketLine("BOOK", 1), *BASKET.lines), currency="EUR", country="KE"))
    at("2026-12-12T23:00:01")
    for page in PAGES:
        assert [text.partition(":")[0] for text, _ in said(visitor.get(page).text)] == ["Calendar"]
    hand_over(visitor, Basket((BasketLine("BOOK", 1),), currency="EUR", country="KE"))
    for page in PAGES:
        assert said(visitor.get(page).text) == []
