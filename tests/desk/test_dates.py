"""The dates of a product, changed on its page at the desk."""

import re

import pytest
from flask import Flask

from shop.accounts import audit
from tests.desk.test_valid_pages import check
from tests.support import goods
from tests.support.staff import Desk, at_work

PAGE = "/staff/products/cal-2026"


@pytest.fixture
def desk(app: Flask) -> Desk:
    desk = at_work(app, "manager")
    goods.open_shop()
    goods.add_product(details={"year": 2026})
    return desk


def seen(desk: Desk) -> str:
    found = re.search(r'name="seen" value="([^"]*)"', desk.open(PAGE).text)
    assert found is not None
    return found[1]


def set_dates(desk: Desk, year: str, needed_by: str, looked_at: str) -> str:
    return desk.send(f"{PAGE}/dates", follow=True, year=year, needed_by=needed_by, seen=looked_at).text


def test_they_are_changed_audited_and_told_to_buyers(desk: Desk) -> None:
    before = desk.open("/en/products/cal-2026?country=KE&currency=EUR")
    assert "to have it by" not in before.text
    page = set_dates(desk, "2199", "2199-01-01", seen(desk))
    assert "The dates are changed." in page and "For the year 2199, needed by" in page
    after = desk.open("/en/products/cal-2026?country=KE&currency=EUR")
    assert "to have it by January 1, 2199" in after.text
    assert after.headers["ETag"] != before.headers["ETag"]
    [entry] = audit.latest(1)
    assert (entry.act, entry.detail) == ("dates", "cal-2026, year 2026 → year 2199, needed by 2199-01-01")


def test_both_may_be_empty(desk: Desk) -> None:
    page = set_dates(desk, "", "", seen(desk))
    assert "For no year of its own, needed by no day." in page


def test_the_same_form_twice_changes_nothing_more(desk: Desk) -> None:
    looked_at = seen(desk)
    set_dates(desk, "2027", "", looked_at)
    assert "The dates stand so already. Nothing was changed." in set_dates(desk, "2027", "", looked_at)


def test_nobody_writes_over_what_they_have_not_seen(desk: Desk) -> None:
    looked_at = seen(desk)
    set_dates(desk, "2027", "", looked_at)
    answer = desk.send(f"{PAGE}/dates", year="2028", needed_by="2028-01-01", seen=looked_at)
    assert answer.status_code == 422
    assert "Somebody else has changed this meanwhile" in answer.text and "For the year 2027" in answer.text
    assert 'value="2028"' in answer.text and 'value="2028-01-01"' in answer.text
    stands = re.search(r'name="seen" value="([^"]*)"', answer.text)
    assert stands is not None
    assert "The dates are changed." in set_dates(desk, "2028", "2028-01-01", stands[1])


@pytest.mark.parametrize(
    ("year", "needed_by", "sentence"),
    [
        ("27", "", "This is no year."),
        ("next", "", "This is no year."),
        ("1850", "", "This is no year."),
        ("2027", "1 January", "This is no date."),
        ("2027", "0001-01-01", "This is no date."),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field(desk: Desk, year: str, needed_by: str, sentence: str) -> None:
    answer = desk.send(f"{PAGE}/dates", year=year, needed_by=needed_by, seen=seen(desk))
    assert answer.status_code == 422
    assert sentence in answer.text and "For the year 2026" in answer.text
    assert f'value="{year}"' in answer.text and f'value="{needed_by}"' in answer.text
    check(PAGE, answer.text)


def test_a_packer_reads_them(app: Flask) -> None:
    goods.add_product(details={"year": 2026, "needed_by": "2026-01-01"})
    page = at_work(app).open(PAGE).text
    assert "For the year 2026" in page and "Set these dates" not in page


def test_what_is_not_there(desk: Desk) -> None:
    assert desk.send("/staff/products/none/dates", year="2027").status_code == 404
