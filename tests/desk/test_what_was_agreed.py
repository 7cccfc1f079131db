"""The order's page at the desk: gift, buyer, bill, taxes and promises, as they were agreed."""

import html
import re
from dataclasses import replace
from decimal import Decimal

import pytest
from flask import Flask

from tests.support import agreed, codes
from tests.support.buyers import WANJIKU, order_of
from tests.support.staff import Desk, at_work

ACHIENG = replace(WANJIKU, name="Achieng Otieno", line1="P.O. Box 77", line2="", line3="", city="Kisumu")
GIFT = "nothing in the parcel may tell a price"


@pytest.fixture
def desk(app: Flask) -> Desk:
    member = at_work(app)
    agreed.open_shop()  # after signing in, which moves the clock
    return member


def words(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def part(desk: Desk, number: str, labelled: str) -> str:
    """What a section of the order's page says."""
    page = desk.open(f"/staff/orders/{number}").text
    (found,) = re.findall(rf'<section[^>]* aria-labelledby="{labelled}.*?</section>', page, re.DOTALL)
    return words(found)


def test_a_gift_is_packed_without_a_price_and_with_its_card(desk: Desk) -> None:
    request = order_of(is_gift=True, gift_note="For the <long> evenings.", address=ACHIENG, buyer=WANJIKU)
    parcel = part(desk, agreed.order(request), "parcel-")
    assert f"Gift: {GIFT}." in parcel
    assert "card: For the <long> evenings." in parcel


def test_what_is_no_gift_says_nothing_of_one(desk: Desk) -> None:
    page = desk.open(f"/staff/orders/{agreed.order(order_of())}").text
    assert GIFT not in page and "card:" not in page and "Ordered by" not in page


def test_whoever_ordered_stands_beside_where_it_goes(desk: Desk) -> None:
    buyer = replace(WANJIKU, company="Bookshop Co-operative")
    number = agreed.order(order_of(is_gift=True, address=ACHIENG, buyer=buyer, vat_number="DE123456789"))
    told = part(desk, number, "goes-to")
    goes_to, _, ordered_by = told.partition("Ordered by")
    assert "Achieng Otieno" in goes_to and "KISUMU" in goes_to and "Wanjiku" not in goes_to
    assert "Wanjiku Kamau" in ordered_by and "P.O. Box 1234" in ordered_by and "NAIROBI" in ordered_by
    assert "Organisation Bookshop Co-operative" in told and "VAT number DE123456789" in told


def test_each_line_is_reckoned_before_the_readers_eyes(desk: Desk) -> None:
    codes.write("SPRING", percent=Decimal("0.2"))
    basket = [("CAL-2026", 2, "solidarity", None), ("CAL-2026", 1, "reduced", None)]
    lines = part(desk, agreed.order(order_of(basket=basket, country="DE", code="SPRING")), "lines")
    assert "What Each × Qty − Discount = Total" in lines
    assert "CAL-2026 Solidarity €22.00 2 €8.80 SPRING €35.20" in lines
    assert "CAL-2026 Reduced €15.00 1 €15.00" in lines


def test_taxes_are_told_by_place_rate_and_reason(desk: Desk) -> None:
    basket = [("CAL-2026", 1, "standard", None), ("BOOK-12", 1, "standard", None)]
    lines = part(desk, agreed.order(order_of(basket=basket, country="DE", gift=500)), "lines")
    assert "Tax within: €4.88" in lines
    assert "Germany Sold within the country €19.80 19 % €3.76" in lines
    assert "Germany Sold within the country €16.02 7 % €1.12" in lines
    assert "Germany Gift, no tax €5.00 0 % €0.00" in lines


def test_why_there_is_no_tax_on_an_export_is_told(desk: Desk) -> None:
    lines = part(desk, agreed.order(order_of()), "lines")
    assert "Tax within: €0.00" in lines
    assert "Germany Export, no tax €31.50 0 % €0.00" in lines


def test_what_the_buyer_was_told_of_border_and_arrival(desk: Desk) -> None:
    told = part(desk, agreed.order(order_of()), "goes-to")
    assert "At the border Import charges may be asked on delivery" in told
    assert re.search(r"Promised to arrive between \d+ \w+ \d{4} and \d+ \w+ \d{4}", told)
