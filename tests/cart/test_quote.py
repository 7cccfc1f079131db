"""The true total: rows, post and tax agree to the minor unit, whatever is in the basket."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.cart.quote import Chosen, Circumstances, Quote, quote
from shop.catalogue.facts import Item
from shop.money import Money
from shop.places.tax import TaxRate
from shop.shipping.rules import Band, Service, Suspension, Tariff, Zone

DAY = date(2026, 11, 23)
TAXES = [
    TaxRate("DE", "standard", Decimal("0.19"), date(2021, 1, 1)),
    TaxRate("DE", "book", Decimal("0.07"), date(2021, 1, 1)),
]
STANDARD = Service(
    "standard", {"en": "Letter"}, (1, 3), False, [Band(500, {"EUR": 220}), Band(1000, {"EUR": 290})], date(2020, 1, 1)
)
TRACKED = Service("tracked", {"en": "Parcel"}, (1, 2), True, [Band(5000, {"EUR": 549})], date(2020, 1, 1))
TARIFF = Tariff(
    80,
    [Zone("all", frozenset({"DE", "FR", "KE"}), [STANDARD, TRACKED])],
    [Suspension("KE", {"en": "No flights."}, date(2027, 1, 1))],
)


def item(sku: str = "CAL", price: int = 2200, **changed: object) -> Item:
    values: dict[str, object] = {
        "sku": sku,
        "slug": sku.lower(),
        "kind": "goods",
        "name": {"en": sku},
        "label": {},
        "tax_class": "standard",
        "price": Money(price, "EUR"),
        "weight_grams": 420,
        "max_per_order": 100,
        "available": None,
    }
    return Item(**values | changed)  # type: ignore[arg-type]


def bill(*basket: tuple[Item | None, int], country: str | None = "DE", service: str | None = None) -> Quote:
    chosen = [Chosen(thing.sku if thing else "GONE", thing, quantity) for thing, quantity in basket]
    return quote(chosen, Circumstances("EUR", DAY, country, service, TARIFF, TAXES, "DE"))


def rows(quote: Quote) -> list[tuple[str, int, int, int]]:
    return [(row.kind, row.quantity, row.total.minor, row.tax_minor) for row in quote.rows]


CALENDAR = item()
BOOK = item("BOOK", 1600, tax_class="book", weight_grams=310)
FILE = item("PDF", 900, kind="digital", weight_grams=0)


def test_one_calendar_at_home() -> None:
    # 22.00 + 2.20 post (420 g + 80 g packaging = 500 g, the first band to the gram) = 24.20
    # tax on 24.20 at 19 %: 24.20 × 19/119 = 3.8639 → 3.86, shared 2200 : 220 → 3.51 + 0.35
    quote = bill((CALENDAR, 1))
    assert rows(quote) == [("goods", 1, 2200, 351), ("post", 1, 220, 35)]
    assert (quote.total, quote.tax) == (Money(2420, "EUR"), Money(386, "EUR"))


def test_a_gram_more_takes_the_next_band() -> None:
    assert bill((item(weight_grams=421), 1)).post == Money(290, "EUR")


def test_post_of_a_mixed_basket_follows_the_goods_it_carries() -> None:
    # post 2.90 is shared 22.00 : 16.00 → 1.68 at 19 % and 1.22 at 7 %
    quote = bill((CALENDAR, 1), (BOOK, 1))
    parts = quote.rows[-1].taxes
    assert [(str(part.rule.rate), part.base_minor + part.tax_minor) for part in parts] == [("0.19", 168), ("0.07", 122)]


def test_an_export_is_free_of_the_sellers_tax() -> None:
    quote = bill((CALENDAR, 1), country="KE")
    assert quote.tax == Money(0, "EUR")
    assert {part.rule.reason for row in quote.rows for part in row.taxes} == {"export"}


def test_a_neighbour_in_the_union_pays_the_sellers_tax() -> None:
    quote = bill((CALENDAR, 1), country="FR")
    assert {(p.rule.place, p.rule.reason) for row in quote.rows for p in row.taxes} == {("DE", "eu_below_threshold")}


def test_a_file_is_not_posted() -> None:
    assert rows(bill((FILE, 2))) == [("digital", 2, 1800, 287)]


def test_a_gap_in_the_tax_table_stops_the_sale() -> None:
    quote = bill((item("PDF", 900, kind="digital", tax_class="unheard-of"), 1))
    assert [problem.code for problem in quote.problems] == ["no_tax_rate"]
    assert not quote.orderable


def test_without_a_country_there_is_no_post_row_yet() -> None:
    quote = bill((CALENDAR, 1), country=None)
    assert [row.kind for row in quote.rows] == ["goods"]
    assert quote.post is None


def test_the_chosen_service_is_used_and_the_cheapest_otherwise() -> None:
    assert bill((CALENDAR, 1), service="tracked").post == Money(549, "EUR")
    assert bill((CALENDAR, 1), service="pigeon").post == Money(220, "EUR")


def test_many_copies_become_parcels_of_the_service_that_is_cheapest() -> None:
    # 11 calendars: six letters of two (8.40 + … = 2.90 × 5 + 2.20) or one parcel of 4,700 g at 5.49
    quote = bill((CALENDAR, 11))
    assert quote.offer is not None
    assert (quote.offer.service.key, quote.post, len(quote.parcels)) == ("tracked", Money(549, "EUR"), 1)


@pytest.mark.parametrize(
    ("thing", "quantity", "code"),
    [
        (None, 1, "gone"),
        (item(price=1), 101, "too_many"),
        (item(available=0), 1, "sold_out"),
        (item(available=2), 3, "not_enough"),
        (Item("X", "x", "goods", {}, {}, "standard", None, 1, 9, None), 1, "no_price"),
    ],
)
def test_what_cannot_be_sold_is_a_problem_of_its_line(thing: Item | None, quantity: int, code: str) -> None:
    quote = bill((thing, quantity))
    assert [problem.code for problem in quote.problems] == [code]
    assert not quote.orderable


def test_a_country_no_service_reaches_is_a_problem_of_the_basket() -> None:
    quote = bill((CALENDAR, 1), country="US")
    assert [(problem.code, problem.sku) for problem in quote.problems] == [("not_posted", None)]


things = st.builds(
    lambda n, price, weight, tax, kind: item(
        f"S{n}", price, weight_grams=weight if kind == "goods" else 0, tax_class=tax, kind=kind, max_per_order=1000
    ),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.integers(0, 4000),
    st.sampled_from(["standard", "book"]),
    st.sampled_from(["goods", "digital"]),
)
baskets = st.lists(st.tuples(things, st.integers(1, 60)), min_size=1, max_size=8, unique_by=lambda line: line[0].sku)


@given(baskets, st.sampled_from(["DE", "FR", "KE", None]), st.sampled_from([None, "tracked"]))
def test_the_rows_add_up_and_the_taxes_agree(
    basket: list[tuple[Item, int]], country: str | None, service: str | None
) -> None:
    quote = bill(*basket, country=country, service=service)
    assert sum(row.total.minor for row in quote.rows) == quote.total.minor
    assert sum(row.tax_minor for row in quote.rows) == quote.tax.minor
    for row in quote.rows:
        assert row.total.minor >= 0
        assert sum(part.base_minor + part.tax_minor for part in row.taxes) == row.total.minor
    assert quote == bill(*basket, country=country, service=service)


@given(baskets)
def test_parcels_hold_exactly_what_was_ordered(basket: list[tuple[Item, int]]) -> None:
    quote = bill(*basket)
    packed: dict[str, int] = {}
    for parcel in quote.parcels:
        for sku, quantity in parcel.contents.items():
            packed[sku] = packed.get(sku, 0) + quantity
    if quote.offer is not None:
        assert packed == {thing.sku: quantity for thing, quantity in basket if thing.is_posted}
