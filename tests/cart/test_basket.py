"""The basket: values in, values out, and a cookie that forgives everything but forgery."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from itsdangerous import URLSafeSerializer

from shop.cart import basket
from shop.cart.basket import EMPTY, Basket, BasketFull, BasketLine

SECRET = "a secret that is only used in tests"
FULL = Basket(
    lines=(BasketLine("CAL-2026", 2), BasketLine("CAL-2026", 1, "free", 1250), BasketLine("PDF", 1, "reduced")),
    currency="EUR",
    country="KE",
    service="tracked",
    code="SPRING",
    gift=500,
    open_order="token",
)
FOREIGN = basket.written(FULL, "another secret of the same use")


def test_what_is_written_is_read_again() -> None:
    assert basket.read(basket.written(FULL, SECRET), SECRET) == FULL


@given(st.dictionaries(st.text(min_size=1, max_size=64), st.integers(1, 10_000), max_size=50))
def test_every_basket_survives_the_cookie(lines: dict[str, int]) -> None:
    filled = Basket(tuple(BasketLine(sku, quantity) for sku, quantity in lines.items()))
    assert basket.read(basket.written(filled, SECRET), SECRET) == filled


@pytest.mark.parametrize("cookie", [None, "", ".", "rubbish", "é", FOREIGN])
def test_what_cannot_be_read_is_empty(cookie: str | None) -> None:
    assert basket.read(cookie, SECRET) == EMPTY


@given(st.integers(0), st.characters(codec="utf-8"))
def test_a_changed_character_is_never_believed(place: int, character: str) -> None:
    cookie = basket.written(FULL, SECRET)
    at = place % len(cookie)
    forged = cookie[:at] + character + cookie[at + 1 :]
    assert basket.read(forged, SECRET) in (EMPTY, FULL)  # the last base64 character has spare bits


@pytest.mark.parametrize(
    "body",
    [
        [],
        "text",
        {"l": 5},
        {"l": [["A"]]},
        {"l": [["A", "1"]]},
        {"l": [["A", 0]]},
        {"l": [["A", -1]]},
        {"l": [["A", 10_001]]},
        {"l": [["A", True]]},
        {"l": [["A", 1.5]]},
        {"l": [["", 1]]},
        {"l": [["x" * 65, 1]]},
        {"l": [["A", 1], ["A", 2]]},
        {"l": [["A", 1, 2]]},
        {"l": [["A", 1, "imagined"]]},
        {"l": [["A", 1, "free"]]},
        {"l": [["A", 1, "free", -1]]},
        {"l": [["A", 1, "free", "9"]]},
        {"l": [["A", 1, "reduced", 900]]},
        {"g": -1},
        {"g": "5"},
        {"k": 7},
        {"m": 1},
        {"o": ["x"]},
    ],
)
def test_a_cookie_of_another_form_is_empty_although_we_signed_it(body: object) -> None:
    signed = URLSafeSerializer(SECRET, salt="shop.cart.basket.1").dumps(body)
    assert basket.read(signed, SECRET) == EMPTY


def test_another_cookie_of_ours_is_not_a_basket() -> None:
    assert basket.read(URLSafeSerializer(SECRET, salt="other").dumps({"l": [["A", 1]]}), SECRET) == EMPTY


def test_a_thing_is_added_changed_and_taken_out() -> None:
    one = basket.with_line(EMPTY, BasketLine("A", 1))
    assert basket.with_quantity(one, "A", 3).copies_of("A") == 3
    assert basket.with_quantity(one, "A", 0).lines == ()
    assert basket.with_quantity(one, "B", 2) == one


def test_a_thing_stands_in_it_once_for_each_step() -> None:
    both = basket.with_line(basket.with_line(EMPTY, BasketLine("A", 1)), BasketLine("A", 2, "reduced"))
    assert [line.key for line in both.lines] == ["A", "A.reduced"]
    assert both.copies_of("A") == 3
    assert both.skus == ("A",)


def test_copies_from_the_pool_are_not_taken_from_the_shelf() -> None:
    assert Basket((BasketLine("A", 1, "pool"), BasketLine("A", 1))).copies_of("A") == 1


def test_changing_copies_keeps_the_order_of_the_lines() -> None:
    changed = basket.with_quantity(FULL, "CAL-2026", 5)
    assert changed.skus == FULL.skus
    assert replace(changed, lines=FULL.lines) == FULL


def test_the_fifty_first_thing_does_not_fit_but_more_of_one_does() -> None:
    full = Basket(tuple(BasketLine(f"T-{i}", 1) for i in range(basket.MAX_LINES)))
    with pytest.raises(BasketFull):
        basket.with_line(full, BasketLine("ONE-MORE", 1))
    assert basket.with_quantity(full, "T-7", 4).copies_of("T-7") == 4


def test_another_currency_drops_what_was_written_in_the_old_one() -> None:
    pounds = basket.in_currency(FULL, "GBP")
    assert (pounds.currency, pounds.gift) == ("GBP", 0)
    assert pounds.lines == (BasketLine("CAL-2026", 3), BasketLine("PDF", 1, "reduced"))
    assert basket.in_currency(FULL, "EUR") == FULL


def test_an_order_leaves_what_was_put_in_since() -> None:
    left = basket.without(basket.ordered(FULL, "t"), {"CAL-2026": 1, "CAL-2026.free": 1, "PDF.reduced": 4})
    assert left.lines == (BasketLine("CAL-2026", 1),)
    assert (left.open_order, left.code, left.gift) == (None, None, 0)


def test_another_currency_never_makes_a_line_that_cannot_be_read_again() -> None:
    many = Basket((BasketLine("A", 6_000), BasketLine("A", 6_000, "free", 900)), "EUR")
    pounds = basket.in_currency(many, "GBP")
    assert basket.read(basket.written(pounds, SECRET), SECRET) == pounds
    assert pounds.copies_of("A") == basket.MOST
