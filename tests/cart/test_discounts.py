"""Discount codes: what they take off, for whom, and the plain reason where they do not hold."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from shop.cart.bill import Quote
from shop.money import Money
from tests.cart import world
from tests.cart.world import DAY, bill, code, line

SHELF = world.shelf("EUR")
CALENDAR, BOOK, FILE = SHELF["CAL"], SHELF["BOOK"], SHELF["FILE"]
TENTH = code("percent", percent=Decimal("0.1"))


def problem(quote: Quote) -> tuple[str, dict[str, object]] | None:
    found = [(each.code, dict(each.facts)) for each in quote.problems]
    return found[0] if found else None


def test_a_share_is_taken_off_the_goods_and_not_off_the_post() -> None:
    quote = bill(line(CALENDAR), code=TENTH)
    assert [(row.kind, row.discount.minor, row.total.minor) for row in quote.rows] == [
        ("goods", 220, 1980),
        ("post", 0, 200),
    ]


def test_a_share_is_rounded_half_up_once_for_the_basket() -> None:
    quote = bill(line(FILE), line(BOOK), code=code("percent", percent=Decimal("0.125")))
    assert sum(row.discount.minor for row in quote.rows) == 313  # 12.5 % of 25.00 is 3.125


def test_an_amount_is_never_more_than_the_goods() -> None:
    quote = bill(line(FILE), code=code("amount", amounts={"EUR": 5000}))
    assert quote.total == Money(0, "EUR")
    assert quote.orderable


def test_free_post_takes_off_the_cheapest_service_whichever_is_chosen() -> None:
    free = code("free_post")
    assert [offer.price.minor for offer in bill(line(CALENDAR), code=free).offers] == [0, 400]
    tracked = bill(line(CALENDAR), code=free, service="tracked").post
    assert tracked is not None and (tracked.unit.minor, tracked.total.minor) == (600, 400)
    assert tracked.reason.code == "post_by_code"


def test_a_group_code_opens_the_wholesale_list_where_it_is_lower() -> None:
    group = code("group")
    assert bill(line(CALENDAR, 10), code=group).rows[0].unit == Money(1300, "EUR")
    assert bill(line(CALENDAR, 9), code=group).rows[0].unit == Money(2200, "EUR")
    assert bill(line(CALENDAR, 10)).rows[0].unit == Money(1800, "EUR")
    assert bill(line(CALENDAR, 10), code=group).rows[0].reason.code == "wholesale"


def test_a_group_code_for_other_things_opens_nothing() -> None:
    group = code("group", slugs=frozenset({"book"}))
    assert bill(line(CALENDAR, 10), line(BOOK), code=group).rows[0].unit == Money(1800, "EUR")


@pytest.mark.parametrize("step", ["reduced", "pool", "forward"])
def test_steps_that_are_a_choice_of_price_already_are_left_alone(step: str) -> None:
    quote = bill(line(CALENDAR, 1, step), code=TENTH)
    assert problem(quote) == ("code_products", {})
    assert all(row.discount.minor == 0 for row in quote.rows)


def test_a_gift_is_never_discounted() -> None:
    quote = bill(line(CALENDAR, 1, "solidarity"), code=TENTH, gift_minor=500)
    assert quote.gift is not None and quote.gift.total == Money(1300 + 500, "EUR")


def test_a_code_for_one_product_leaves_the_others() -> None:
    quote = bill(line(CALENDAR), line(BOOK), code=code("percent", percent=Decimal("0.5"), slugs=frozenset({"book"})))
    assert [row.discount.minor for row in quote.rows] == [0, 800, 0]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"valid_from": DAY + timedelta(days=1)}, ("code_not_yet", {"from": DAY + timedelta(days=1)})),
        ({"valid_to": DAY - timedelta(days=1)}, ("code_over", {})),
        ({"uses_left": 0}, ("code_used_up", {})),
        ({"countries": frozenset({"KE", "CO"})}, ("code_country", {"country": "DE"})),
        ({"minimum": {"EUR": 2201}}, ("code_minimum", {"minimum": Money(2201, "EUR")})),
        ({"minimum": {"GBP": 1}}, ("code_currency", {"currency": "EUR"})),
        ({"slugs": frozenset({"book"})}, ("code_products", {})),
    ],
)
def test_a_code_that_does_not_hold_says_why(changed: dict[str, object], told: tuple[str, dict[str, object]]) -> None:
    quote = bill(line(CALENDAR), code=replace(TENTH, **changed))  # type: ignore[arg-type]
    assert problem(quote) == told
    assert quote.rows[0].discount.minor == 0
    assert not quote.orderable


@pytest.mark.parametrize(
    "changed",
    [
        {"valid_from": DAY},
        {"valid_to": DAY},
        {"uses_left": 1},
        {"countries": frozenset({"DE"})},
        {"minimum": {"EUR": 2200}},
        {"slugs": frozenset({"cal"})},
    ],
)
def test_at_the_very_edge_it_holds(changed: dict[str, object]) -> None:
    quote = bill(line(CALENDAR), code=replace(TENTH, **changed))  # type: ignore[arg-type]
    assert problem(quote) is None
    assert quote.rows[0].discount.minor == 220


def test_an_amount_in_another_currency_is_not_converted() -> None:
    quote = bill(line(CALENDAR), code=code("amount", amounts={"GBP": 500}))
    assert problem(quote) == ("code_currency", {"currency": "EUR"})


def test_a_country_is_not_held_against_a_code_before_it_is_chosen() -> None:
    assert problem(bill(line(CALENDAR), code=replace(TENTH, countries=frozenset({"KE"})), country=None)) is None


def test_an_unknown_code_is_a_problem_and_takes_nothing_off() -> None:
    quote = bill(line(CALENDAR), code_typed="NOSUCH")
    assert problem(quote) == ("code_unknown", {})


def test_an_unusable_group_code_opens_no_list() -> None:
    over = code("group", valid_to=date(2026, 1, 1))
    assert bill(line(CALENDAR, 10), code=over).rows[0].unit == Money(1800, "EUR")


def test_discounts_in_whole_units_stay_whole() -> None:
    shelf = world.shelf("ISK")
    quote = bill(
        line(shelf["CAL"]), line(shelf["BOOK"]), line(shelf["FILE"]),
        code=code("percent", percent=Decimal("0.0777")), country="IS", currency="ISK",
    )  # fmt: skip
    assert sum(row.discount.minor for row in quote.rows) % 100 == 0
    assert all(row.total.minor % 100 == 0 for row in quote.rows)


def test_a_group_code_that_does_not_hold_lowers_nothing() -> None:
    group = replace(code("group"), minimum={"EUR": 25_000})
    quote = bill(line(CALENDAR, 10), code=group)  # 180.00 at the price without it
    assert problem(quote) == ("code_minimum", {"minimum": Money(25_000, "EUR")})
    assert quote.rows[0].unit == Money(1800, "EUR")


def test_the_minimum_of_a_group_code_is_that_of_the_usual_prices() -> None:
    group = replace(code("group"), minimum={"EUR": 15_000})
    quote = bill(line(CALENDAR, 10), code=group)
    assert problem(quote) is None
    assert quote.goods == Money(13_000, "EUR")


def test_a_code_that_would_take_nothing_off_is_kept_for_another_time() -> None:
    assert problem(bill(line(FILE), code=code("free_post"))) == ("code_no_effect", {})
    least = code("percent", percent=Decimal("0.0001"))
    assert problem(bill(line(FILE), code=least)) == ("code_no_effect", {})
    assert problem(bill(line(CALENDAR), code=code("free_post"), country=None)) is None  # the post is still to come
    assert problem(bill(line(CALENDAR, 9), code=code("group"))) is None  # the list is open, and begins at ten
