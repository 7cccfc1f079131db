"""Codes as staff make, change and end them."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from flask import Flask

from shop import clock
from shop.checkout import place
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed, NotFound
from shop.promotions import actions, queries, sheets
from shop.promotions.actions import WrongCode
from tests.promotions.acts import assert_the_books_agree, make_code, sheet
from tests.support.buyers import order_of

AMOUNT = {"kind": "amount", "percent": None, "amounts": {"EUR": 500}}


@pytest.mark.parametrize(
    ("changed", "faults"),
    [
        ({}, {}),
        ({"percent": Decimal(1)}, {}),
        (AMOUNT, {}),
        ({"kind": "free_post", "percent": None}, {}),
        ({"kind": "group", "percent": None, "minimum": {"EUR": 5000}}, {}),
        ({"code": "AB"}, {"code": "shape"}),
        ({"code": "A" * 41}, {"code": "shape"}),
        ({"code": "spring"}, {"code": "shape"}),
        ({"code": "SPRING 26"}, {"code": "shape"}),
        ({"code": "SPRING:26"}, {"code": "shape"}),
        ({"code": "FRÜHLING"}, {"code": "shape"}),
        ({"kind": "gift"}, {"kind": "unknown", "percent": "not_here"}),
        ({"percent": None}, {"percent": "required"}),
        ({"percent": Decimal(0)}, {"percent": "share"}),
        ({"percent": Decimal("1.01")}, {"percent": "share"}),
        ({"percent": Decimal("0.12345")}, {"percent": "share"}),
        ({"amounts": {"EUR": 500}}, {"amounts": "not_here"}),
        (AMOUNT | {"amounts": {}}, {"amounts": "required"}),
        (AMOUNT | {"amounts": {"EUR": 0}}, {"amounts": "not_positive"}),
        (AMOUNT | {"amounts": {"ISK": 150}}, {"amounts": "granularity"}),
        (AMOUNT | {"amounts": {"KWD": 1005}}, {"amounts": "granularity"}),
        ({"minimum": {"UGX": 50}}, {"minimum": "granularity"}),
        ({"countries": frozenset({"DE", "UK"})}, {"countries": "unknown"}),
        ({"valid_to": date(2019, 12, 31)}, {"valid_to": "order"}),
        ({"valid_to": date(2020, 1, 1)}, {}),
        ({"most_uses": 0}, {"most_uses": "not_positive"}),
        ({"most_per_email": -1}, {"most_per_email": "not_positive"}),
        ({"note": "x" * 501}, {"note": "too_long"}),
    ],
)
def test_what_is_wrong_is_named_by_its_field(changed: dict[str, Any], faults: dict[str, str]) -> None:
    assert sheets.faults(sheet(**changed)) == faults


def change(**changed: Any) -> None:
    with transaction() as session:
        actions.change(session, sheet(**changed), clock.now())


def test_a_code_is_found_as_it_was_made(app: Flask) -> None:
    whole = AMOUNT | {
        "minimum": {"EUR": 2000},
        "slugs": frozenset({"seeds", "cal-2026"}),
        "countries": frozenset({"KE", "CO"}),
        "valid_to": date(2030, 12, 31),
        "most_uses": 7,
        "most_per_email": 2,
        "note": "for the spring fair",
    }
    make_code(**whole)
    (standing,) = queries.all_codes()
    assert (standing.sheet, standing.used) == (sheet(**whole), 0)
    found = queries.find("SPRING")
    assert found is not None
    assert (found.uses_left, found.amounts, found.countries) == (7, {"EUR": 500}, {"KE", "CO"})


def test_a_name_is_given_once(app: Flask) -> None:
    make_code()
    with pytest.raises(WrongCode) as wrong:
        make_code(percent=Decimal("0.5"))
    assert wrong.value.faults == {"code": "taken"}
    assert [one.sheet.percent for one in queries.all_codes()] == [Decimal("0.1")]


def test_a_wrong_sheet_changes_nothing(app: Flask) -> None:
    make_code()
    with pytest.raises(WrongCode):
        change(percent=Decimal(2))
    assert [one.sheet for one in queries.all_codes()] == [sheet()]


def test_a_cap_can_rise_and_can_fall_to_the_uses_so_far(shop: Flask) -> None:
    make_code(most_uses=2)
    for _ in range(2):
        place.place_order(order_of(code="SPRING"))
    change(most_uses=3)
    found = queries.find("SPRING")
    assert found is not None
    assert found.uses_left == 1
    change(most_uses=2)
    with pytest.raises(NotAllowed) as refused:
        change(most_uses=1)
    assert (refused.value.facts["state"], refused.value.facts["used"]) == ("code_used", 2)
    assert [one.sheet.most_uses for one in queries.all_codes()] == [2]
    assert_the_books_agree()


def test_once_it_is_used_its_kind_stays(shop: Flask) -> None:
    make_code()
    place.place_order(order_of(code="SPRING"))
    with pytest.raises(WrongCode) as wrong:
        change(**AMOUNT, most_per_email=1)
    assert wrong.value.faults == {"kind": "used", "most_per_email": "used"}
    change(valid_to=date(2040, 1, 1), minimum={"EUR": 100}, note="longer")
    assert_the_books_agree()


def test_as_long_as_nobody_has_used_it_all_of_it_may_change(app: Flask) -> None:
    make_code()
    change(**AMOUNT, most_per_email=1)
    assert [one.sheet for one in queries.all_codes()] == [sheet(**AMOUNT, most_per_email=1)]


@pytest.mark.parametrize(
    ("begun", "last"), [(date(2020, 1, 1), date(2026, 5, 3)), (date(2026, 5, 4), date(2026, 5, 3))]
)
def test_an_ended_code_takes_nothing_off_from_that_day_on(app: Flask, begun: date, last: date) -> None:
    make_code(valid_from=begun)
    with transaction() as session:
        actions.end(session, "SPRING", date(2026, 5, 4))
    (standing,) = queries.all_codes()
    assert standing.sheet.valid_to == last >= standing.sheet.valid_from
    with pytest.raises(AlreadyDone), transaction() as session:
        actions.end(session, "SPRING", date(2026, 5, 4))


def test_what_is_not_there_is_neither_changed_nor_ended(app: Flask) -> None:
    with pytest.raises(NotFound):
        change()
    with pytest.raises(NotFound), transaction() as session:
        actions.end(session, "SPRING", date(2026, 5, 4))
