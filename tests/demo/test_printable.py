"""The calendar to print that comes with the shop: thirteen sheets of A4 made from the catalogue, and a light file."""

import re
from datetime import date
from html import escape

import pytest
import yaml

from shop import paths
from shop.demo import printable

CALENDAR = next(
    product
    for product in yaml.safe_load((paths.DEMO / "catalogue.yaml").read_text(encoding="utf-8"))["products"]
    if product.get("chapters")
)


def test_the_file_has_thirteen_sheets_of_a4() -> None:
    data = printable.FILE.read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(data) < printable.LARGEST
    assert max(map(int, re.findall(rb"/Count (\d+)", data))) >= 13
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert {(round(float(wide)), round(float(high))) for wide, high in boxes} == {(595, 842)}
    assert len(boxes) == 13


@pytest.mark.parametrize("month", range(1, 13))
def test_every_day_stands_once_and_weeks_begin_on_monday(month: int) -> None:
    grid = printable.grid(month)
    rows = [re.findall(r"<td.*?</td>", row) for row in grid.split("<tr>")[2:]]
    assert {len(row) for row in rows} == {7}
    for row in rows:
        for weekday, cell in enumerate(row):
            for day in re.findall(r"<b>(\d+)</b>", cell):
                assert date(printable.YEAR, month, int(day)).weekday() == weekday
    days = [int(day) for day in re.findall(r"<b>(\d+)</b>", grid)]
    assert days == list(range(1, len(days) + 1))
    assert len(days) >= 28


def test_every_chapter_is_told_in_full() -> None:
    page = printable.document(CALENDAR)
    assert page.count('<section class="page') == 13
    for chapter in CALENDAR["chapters"]:
        for told in ("title", "place", "text"):
            assert escape(chapter["en"][told]) in page


def test_the_days_of_a_chapter_are_days_of_its_month() -> None:
    for month, days in printable.DAYS.items():
        assert all(date(printable.YEAR, month, day) for day in days)
    assert sorted(printable.DAYS) == list(range(1, 13))
