"""The reports at the desk: sums and taxes of a month, on the page and as files."""

import csv
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from flask import Flask

from shop import clock
from tests.support import agreed, orders
from tests.support.buyers import order_of
from tests.support.staff import Desk, at_work


@pytest.fixture
def desk(app: Flask) -> Iterator[Desk]:
    """In November 2026."""
    clock.set_offset((datetime(2026, 11, 23, 12, tzinfo=UTC) - datetime.now(UTC)).total_seconds())
    yield at_work(app, "manager")
    clock.set_offset(0)


def rows(desk: Desk, path: str) -> list[dict[str, str]]:
    answer = desk.open(path)
    assert (answer.status_code, answer.mimetype) == (200, "text/csv")
    return list(csv.DictReader(answer.get_data(as_text=True).lstrip("\ufeff").splitlines()))


def words(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", markup).split())


def test_sums_and_taxes_of_the_latest_months(desk: Desk) -> None:
    agreed.open_shop()
    agreed.order(order_of(country="DE", gift=500))
    agreed.order(order_of(basket=[("CAL-2026", 1, "standard", None)], currency="GBP", country="GB"))
    page = words(desk.open("/staff/reports").text)
    assert "2026-11 EUR 1 €22.00 €0.00 €0.00 €5.00 €2.70 €29.70 €0.00 €0.00" in page
    assert "2026-11 GBP 1 £19.00 £0.00 £0.00 £0.00 £8.20 £27.20 £0.00 £0.00" in page
    assert "2026-11 EUR Germany Sold within the country 19 % €20.76 €3.94" in page
    assert "2026-11 GBP Germany Export, no tax 0 % £27.20 £0.00" in page


def test_one_month_is_named_in_the_address(desk: Desk) -> None:
    orders.write()
    orders.write(placed=timedelta(days=40), currency="GBP")
    page = desk.open("/staff/reports?month=2026-10").text
    assert "2026-10</a> GBP" in page and "2026-11</a>" not in page and "EUR" not in page
    assert 'rel="prev" href="/staff/reports?month=2026-09"' in page
    assert 'rel="next" href="/staff/reports?month=2026-11"' in page
    assert 'rel="next"' not in desk.open("/staff/reports?month=2026-11").text
    assert "Nothing was sold in 2026-01." in desk.open("/staff/reports?month=2026-01").text


@pytest.mark.parametrize("path", ["reports", "reports.csv", "reports/taxes.csv"])
def test_what_is_no_month_is_told(desk: Desk, path: str) -> None:
    orders.write()
    answer = desk.open(f"/staff/{path}?month=2026-13")
    assert answer.status_code == 422
    assert "This is no month." in answer.text and "€31.50" not in answer.text


def test_the_files_hold_decimals_of_each_currency(desk: Desk) -> None:
    orders.write(moved=[("refund", -950)])
    orders.write(currency="JPY", moved=[("refund_failed", 50)])
    eur, jpy = rows(desk, "/staff/reports.csv")
    assert list(eur.values()) == [
        "2026-11",
        "EUR",
        "1",
        *("22.00", "0.00", "0.00", "0.00", "9.50", "31.50", "0.00", "9.50"),
    ]
    assert (jpy["currency"], jpy["goods"], jpy["sent back"]) == ("JPY", "2200", "-50")
    taxes = rows(desk, "/staff/reports/taxes.csv?month=2026-11")
    assert [(row["currency"], row["place"], row["rate"], row["base"], row["tax"]) for row in taxes] == [
        ("EUR", "DE", "0.19", "1.00", "0.19"),
        ("JPY", "DE", "0.19", "100", "19"),
    ]


def test_the_page_is_in_the_bar_for_those_who_may(app: Flask, desk: Desk) -> None:
    assert 'href="/staff/reports"' in desk.open("/staff/destinations").text
    assert 'href="/staff/reports"' not in at_work(app, "packer").open("/staff/destinations").text


def test_a_rate_is_written_out(desk: Desk) -> None:
    agreed.open_shop()
    agreed.order(order_of(basket=[("BOOK-12", 1, "standard", None)], country="DE"))
    (row,) = rows(desk, "/staff/reports/taxes.csv")
    assert Decimal(row["rate"]) == Decimal("0.07") and row["rate"] == "0.07"
