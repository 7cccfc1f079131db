"""The bill in the cart: goods, gift, post, tax, total, arrival – each row a label, an amount and one sentence why."""

import json
import re
from datetime import timedelta
from decimal import Decimal

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import clock, documents
from shop.db import transaction
from tests.storefront.reading import bill, row, words
from tests.storefront.window_dressing import put_in
from tests.support import codes, goods

TIERS = {3: {"EUR": 1900}}
STEPS = {
    "reduced": {"EUR": 1500},
    "solidarity": {"EUR": 3000},
    "floor": {"EUR": 1000},
    "pool": {"EUR": 0},
    "forward": {"EUR": 3100},
}


def tell(kind: str, body: object) -> None:
    """Set one of the shop's documents."""
    with transaction() as session:
        documents.store(session, kind, json.dumps(body), clock.now())


@pytest.fixture
def book(shop: Flask) -> str:
    """A book with every step of the price; its SKU."""
    goods.add_product(
        "BOOK", name="Book", prices={"EUR": 2200}, tax_class="book", steps=STEPS, tiers=TIERS, pool=2, wholesale=None
    )
    return "BOOK"


def cart(visitor: FlaskClient, **fields: str) -> str:
    if fields:
        answer = visitor.post("/en/cart", data=fields)
        assert answer.status_code == 303, answer.text
    return visitor.get("/en/cart").text


def goods_row(visitor: FlaskClient, sku: str, quantity: str = "1", **more: str) -> str:
    """Label, amount and sentence of what was put in."""
    answer = put_in(visitor, sku, quantity, country="DE", **more)
    assert answer.status_code == 303, words(answer.text)
    found = bill(cart(visitor))[0]
    return f"{found.label} | {found.amount} | {found.why}"


def test_the_rows_stand_in_the_order_in_which_they_are_read(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    put_in(visitor, "POSTER-A2", "2")
    put_in(visitor, "PDF")
    found = bill(cart(visitor, gift="5"))
    kinds = [each.kind for each in found]
    assert kinds == ["goods", "goods", "digital", "gift", "post", "tax", "total", "arrival"]
    assert [each.amount for each in found[:5]] == ["€22.00", "€24.00", "€9.00", "€5.00", "€9.50"]
    assert found[6].amount == "€69.50"


@pytest.mark.parametrize("country", ["DE", "KE", "FR"])
def test_each_row_says_why_in_one_sentence(visitor: FlaskClient, book: str, country: str) -> None:
    codes.write(percent=Decimal("0.2"))
    for step in ("standard", "reduced", "solidarity", "pool", "forward"):
        put_in(visitor, book, step=step, country=country)
    put_in(visitor, "PDF")
    for found in bill(cart(visitor, gift="5", code="spring")):
        assert found.label, found
        assert found.amount, found
        assert len(re.findall(r"[.!?](?= |$)", found.why)) == 1, found


def test_the_same_bill_stands_at_the_checkout(visitor: FlaskClient, book: str) -> None:
    put_in(visitor, book, step="solidarity", country="DE")
    assert bill(visitor.get("/en/checkout").text) == bill(cart(visitor))


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ({}, "1 × Book | €22.00 | The standard price."),
        ({"quantity": "2"}, "2 × Book | €44.00 | €22.00 each, the standard price."),
        ({"quantity": "3"}, "3 × Book | €57.00 | €19.00 each, as from 3 copies on."),
        (
            {"step": "reduced"},
            "1 × Book Reduced price | €15.00 | The reduced price, for which nobody asks you why.",
        ),
        (
            {"step": "solidarity"},
            "1 × Book Solidarity price | €22.00 | The standard price; what you pay above it is your gift.",
        ),
        (
            {"step": "free", "amount": "12.50"},
            "1 × Book A price of your own | €12.50 | You chose the price yourself; the least is €10.00.",
        ),
        ({"step": "pool"}, "1 × Book From the pool | €0.00 | Somebody has paid for this copy."),
        (
            {"step": "forward"},
            "1 × Book Paid forward | €31.00 | For somebody short of money, through the pool.",
        ),
    ],
)
def test_each_step_of_the_price_is_named(visitor: FlaskClient, book: str, how: dict[str, str], expected: str) -> None:
    assert goods_row(visitor, book, **how) == expected


def test_what_is_above_the_standard_price_is_in_the_gifts_row(visitor: FlaskClient, book: str) -> None:
    put_in(visitor, book, "2", step="solidarity", country="DE")
    assert row(cart(visitor), "gift").amount == "€16.00"
    both = row(cart(visitor, gift="4"), "gift")
    assert both.amount == "€20.00"
    assert "€16.00 above the standard price and €4.00 on top" in both.why


def test_a_code_says_what_it_took_off(visitor: FlaskClient, book: str) -> None:
    codes.write("SPRING", percent=Decimal("0.2"))
    put_in(visitor, book, country="DE")
    found = bill(cart(visitor, code=" spring "))[0]
    assert (found.amount, found.why) == ("€17.60", "The standard price; the code SPRING took off €4.40.")


def test_a_code_for_the_post_says_so_in_the_posts_row(visitor: FlaskClient) -> None:
    codes.write("FREEPOST", "free_post")
    put_in(visitor, country="KE")
    found = row(cart(visitor, code="FREEPOST"), "post")
    assert found.amount == "€0.00"
    assert found.why == "standard post, one parcel of 500 g; the code FREEPOST took off €9.50."


def test_the_price_for_groups_is_named(visitor: FlaskClient, shop: Flask) -> None:
    goods.add_product("MAP", name="Map", prices={"EUR": 2000}, wholesale={2: {"EUR": 1200}})
    codes.write("GROUP", "group")
    put_in(visitor, "MAP", "2", country="DE")
    found = bill(cart(visitor, code="GROUP"))[0]
    assert (found.amount, found.why) == ("€24.00", "€12.00 each, the price for groups from 2 copies on.")


def test_a_copy_from_the_pool_is_posted_free(visitor: FlaskClient, book: str) -> None:
    put_in(visitor, book, step="pool", country="KE")
    found = row(cart(visitor), "post")
    assert found.amount == "€0.00"
    assert found.why.endswith("it was paid together with the copy.")
    assert row(cart(visitor), "total").why == "There is nothing to pay."


def test_several_parcels_are_counted(visitor: FlaskClient) -> None:
    put_in(visitor, quantity="3", country="KE")
    assert row(cart(visitor), "post").why == "standard post, 2 parcels of 1.42 kg together."


def test_before_a_country_is_chosen_the_post_is_to_come(visitor: FlaskClient) -> None:
    put_in(visitor)
    page = cart(visitor)
    assert [each.kind for each in bill(page)] == ["goods", "post", "tax", "total"]
    assert (row(page, "post").amount, row(page, "post").why) == ("to come", "Choose a country, and it is added.")
    assert row(page, "total").why == "This is without the post."


def test_nothing_posted_has_neither_post_nor_arrival(visitor: FlaskClient) -> None:
    put_in(visitor, "PDF", country="DE")
    assert [each.kind for each in bill(cart(visitor))] == ["digital", "tax", "total"]


@pytest.mark.parametrize(
    ("country", "why"),
    [
        ("DE", "7% and 19% VAT, Germany, is included."),
        ("FR", "7% and 19% VAT, Germany, is included, as for all our small sales within the EU."),
        ("KE", "None: it leaves the EU."),
    ],
)
def test_the_tax_names_rate_country_and_reason(visitor: FlaskClient, book: str, country: str, why: str) -> None:
    put_in(visitor, book, country=country)
    put_in(visitor, country=country)
    found = row(cart(visitor), "tax")
    assert found.why == why
    assert (found.amount == "€0.00") is (country == "KE")


def test_with_the_one_stop_shop_the_tax_is_the_destinations(visitor: FlaskClient) -> None:
    tell("taxes", [*goods.TAXES, {"place": "FR", "class": "standard", "rate": "0.055", "from": "2021-01-01"}])
    tell("tax_schemes", [{"scheme": "one_stop", "from": "2021-01-01"}])
    put_in(visitor, country="FR")
    assert row(cart(visitor), "tax").why == "5.5% VAT, France, is included, as it is due where you are."


def test_small_parcels_to_britain_carry_its_tax(visitor: FlaskClient) -> None:
    tell("taxes", [*goods.TAXES, {"place": "GB", "class": "standard", "rate": "0.20", "from": "2021-01-01"}])
    tell("tax_schemes", [{"scheme": "uk_low_value", "from": "2021-01-01", "limit": {"EUR": 15500}}])
    put_in(visitor, country="GB")
    expected = "20% VAT, United Kingdom, is included, so that none is asked on delivery."
    assert row(cart(visitor), "tax").why == expected


def test_a_gift_and_a_copy_paid_forward_are_told_apart_from_the_goods(visitor: FlaskClient, book: str) -> None:
    put_in(visitor, country="KE")
    put_in(visitor, book, step="forward")
    why = row(cart(visitor, gift="3"), "tax").why
    assert why == "None: it leaves the EU; 7% VAT, Germany, on what you pay forward; none on the gift."


def test_a_file_sold_abroad_carries_no_tax(visitor: FlaskClient) -> None:
    put_in(visitor, "PDF", country="KE")
    assert row(cart(visitor), "tax").why == "None on files that are sold abroad."


def test_what_may_be_asked_at_the_border_is_said_before_paying(visitor: FlaskClient) -> None:
    put_in(visitor, country="KE")
    assert "duty, import tax and a handling fee may be asked of you" in cart(visitor)
    rule = {"destinations": ["KE"], "charges": "asked", "from": "2021-01-01", "per_line": {"EUR": 300}}
    tell("imports", [rule])
    assert "import charges may be asked of you, among them €3.00 of duty" in cart(visitor)
    tell("imports", [rule | {"charges": "included", "per_line": {}}])
    assert "nothing is asked of you on delivery" in cart(visitor)
    assert 'class="imports"' not in cart(visitor, country="DE")


@pytest.mark.parametrize(("days", "warns"), [(300, False), (24, True), (5, True)])
def test_whether_it_comes_in_time_is_said_and_becomes_a_warning(visitor: FlaskClient, days: int, warns: bool) -> None:
    needed = clock.now().date() + timedelta(days=days)
    details = {"needed_by": needed.isoformat(), "year": needed.year}
    goods.add_product("DIARY", name="Diary", details=details)
    put_in(visitor, "DIARY", country="KE")
    page = cart(visitor)
    start = page.index('<p class="promise')
    said = page[start : page.index("</p>", start)]
    assert ("warns" in said) is warns
    assert "<b>Diary:</b>" in said


def test_the_days_of_arrival_are_counted_from_packing_on(visitor: FlaskClient) -> None:
    tell("shipping", goods.SHIPPING | {"packing": [{"days": 3, "from": "2020-01-01"}]})
    put_in(visitor, country="KE")
    assert row(cart(visitor), "arrival").why == "Packed within 3 days, then 6 to 20 days in the post."
