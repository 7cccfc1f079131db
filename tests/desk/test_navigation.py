"""The links on every page of the desk."""

import re

import pytest
from flask import Flask

from tests.support import goods
from tests.support.staff import at_work


def rows(page: str) -> dict[str, list[tuple[str, str]]]:
    """Each row of links by its name: what stands in it, and what is current."""
    found = re.findall(r'<nav[^>]* aria-label="([^"]+)">(.*?)</nav>', page, re.S)
    links = re.compile(r'<a href="[^"]+"(?: aria-current="([a-z]+)")?>([^<]+)</a>')
    return {name: [(label, current) for current, label in links.findall(body)] for name, body in found}


def test_pages_that_belong_together_stand_in_a_row_of_their_own(app: Flask) -> None:
    desk = at_work(app, "admin")
    page = rows(desk.open("/staff/codes").text)
    labels = [label for label, _ in page["Desk"]]
    assert labels == ["Orders", "Mails", "Attention", "Money", "Stock", "Products", "Sales", "Staff"]
    assert ("Products", "true") in page["Desk"]
    assert page["Products"] == [("Products", ""), ("Codes", "page"), ("Pool", "")]
    assert "Products" not in rows(desk.open("/staff/orders").text)


def test_a_page_below_keeps_its_row_open(app: Flask) -> None:
    goods.add_product()
    page = rows(at_work(app).open("/staff/products/cal-2026").text)
    assert page["Products"] == [("Products", "true"), ("Pool", "")]


@pytest.mark.parametrize(
    ("role", "labels"),
    [("packer", ["Destinations", "Rules"]), ("manager", ["Destinations", "Pause", "Rules", "Reports"])],
)
def test_a_row_holds_what_its_reader_may_see(app: Flask, role: str, labels: list[str]) -> None:
    page = rows(at_work(app, role).open("/staff/rules").text)
    assert [label for label, _ in page["Sales"]] == labels
