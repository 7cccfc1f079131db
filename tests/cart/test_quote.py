"""The true total: what a basket costs where it goes, and why it cannot be ordered if it cannot."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shop.cart.bill import Chosen, Quote
from shop.cart.minimums import MinimumRow
from shop.catalogue.facts import Item
from shop.money import Money
from shop.places.tax import TaxTable
from shop.shipping.arrival import Timeliness
from tests.cart import world
from tests.cart.world import DAY, SINCE, bill, line

SHELF = world.shelf("EUR")
CALENDAR, BOOK, FILE = SHELF["CAL"], SHELF["BOOK"], SHELF["FILE"]


def amounts(quote: Quote) -> list[tuple[str, int, int]]:
    return [(row.kind, row.total.minor, row.tax_minor) for row in quote.rows]


def codes(quote: Quote) -> list[str]:
    return [problem.code for problem in quote.problems]


def reasons(quote: Quote) -> set[str]:
    return {part.rule.reason for row in quote.rows for part in row.taxes}


# --- rows ------------------------------------------------------------------------------------------------------


def test_one_calendar_at_home() -> None:
    # 22.00 + 2.00 post (420 g + 80 g packaging = 500 g, the first band to the gram) = 24.00
    # tax on 24.00 at 19 %: 24.00 × 19/119 = 3.8319 → 3.83, shared 2200 : 200 → 3.51 + 0.32
    quote = bill(line(CALENDAR))
    assert amounts(quote) == [("goods", 2200, 351), ("post", 200, 32)]
    assert (quote.total, quote.tax) == (Money(2400, "EUR"), Money(383, "EUR"))
    assert quote.orderable


def test_a_gram_more_takes_the_next_band() -> None:
    quote = bill(line(replace(CALENDAR, weight_grams=421)))
    assert quote.post is not None and quote.post.total == Money(300, "EUR")


def test_the_rows_stand_in_the_order_of_the_basket_then_gift_then_post() -> None:
    quote = bill(line(BOOK), line(CALENDAR, 1, "solidarity"), line(FILE), gift_minor=300)
    assert [row.key for row in quote.rows] == ["BOOK", "CAL.solidarity", "FILE", "gift", "post"]


def test_post_of_a_mixed_basket_follows_the_goods_it_carries() -> None:
    # post 3.00 is shared 22.00 : 16.00 → 1.74 at 19 % and 1.26 at 7 %
    parts = bill(line(CALENDAR), line(BOOK)).rows[-1].taxes
    assert [(str(part.rule.rate), part.base_minor + part.tax_minor) for part in parts] == [("0.19", 174), ("0.07", 126)]


def test_a_file_is_not_posted() -> None:
    assert amounts(bill(line(FILE, 2))) == [("digital", 1800, 287)]


def test_a_file_beside_a_calendar_pays_none_of_the_post_tax() -> None:
    quote = bill(line(CALENDAR), line(FILE))
    assert quote.post is not None
    assert [part.rule.tax_class for part in quote.post.taxes] == ["standard"]


def test_without_a_country_there_is_no_post_row_yet() -> None:
    quote = bill(line(CALENDAR), country=None)
    assert [row.kind for row in quote.rows] == ["goods"]
    assert quote.post is None and quote.arrival is None and quote.imports is None


def test_the_chosen_service_is_used_and_the_cheapest_otherwise() -> None:
    for service, price in (("tracked", 600), ("pigeon", 200), (None, 200)):
        quote = bill(line(CALENDAR), service=service)
        assert quote.post is not None and quote.post.total == Money(price, "EUR")


# --- steps -----------------------------------------------------------------------------------------------------


def test_what_is_above_the_standard_price_is_a_gift_of_its_own() -> None:
    quote = bill(line(CALENDAR, 2, "solidarity"))
    assert amounts(quote)[:2] == [("goods", 4400, 702), ("gift", 2600, 0)]
    assert quote.gift is not None and quote.gift.taxes[0].rule.reason == "gift"
    assert quote.gift.reason.fact("above") == Money(2600, "EUR")


def test_a_gift_on_top_joins_the_same_row() -> None:
    gift = bill(line(CALENDAR, 1, "solidarity"), gift_minor=500).gift
    assert gift is not None and gift.total == Money(1800, "EUR")
    assert (gift.reason.fact("above"), gift.reason.fact("on_top")) == (Money(1300, "EUR"), Money(500, "EUR"))


@pytest.mark.parametrize(
    ("country", "floor"),
    [("DE", 1000), ("US", 1000), ("KE", 500), ("CO", 800), (None, 1000)],
)
def test_the_floor_of_a_free_amount_is_that_of_the_destinations_income_group(country: str | None, floor: int) -> None:
    at_floor = bill(line(CALENDAR, 1, "free", floor), country=country)
    below = bill(line(CALENDAR, 1, "free", floor - 1), country=country)
    assert codes(at_floor) == []
    assert codes(below) == ["below_floor"]
    assert below.problems[0].fact("floor") == Money(floor, "EUR")


def test_a_free_amount_is_goods_up_to_the_standard_price() -> None:
    quote = bill(line(CALENDAR, 2, "free", 3000))
    assert amounts(quote)[:2] == [("goods", 4400, 702), ("gift", 1600, 0)]
    assert amounts(bill(line(CALENDAR, 2, "free", 1500)))[0][:2] == ("goods", 3000)


def test_an_amount_that_the_currency_cannot_express_is_refused() -> None:
    calendar = world.shelf("ISK")["CAL"]
    quote = bill(line(calendar, 1, "free", 160_050), country="IS", currency="ISK")
    assert codes(quote) == ["not_an_amount"]


def test_a_step_without_a_price_is_not_sold() -> None:
    assert codes(bill(line(BOOK, 1, "solidarity"))) == ["no_step"]
    assert codes(bill(line(BOOK, 1, "free", 1600))) == ["no_step"]
    assert codes(bill(line(CALENDAR, 1, "imagined"))) == ["no_step"]


def test_a_copy_from_the_pool_costs_nothing_and_travels_free() -> None:
    quote = bill(line(CALENDAR, 1, "pool"), country="KE")
    assert amounts(quote) == [("goods", 0, 0), ("post", 0, 0)]
    assert quote.orderable
    assert [offer.service.key for offer in quote.offers] == ["letter"]
    assert quote.rows[-1].reason.code == "post_by_pool"


def test_beside_a_copy_from_the_pool_only_the_others_pay_for_post() -> None:
    alone = bill(line(BOOK), country="KE")
    together = bill(line(CALENDAR, 1, "pool"), line(BOOK), country="KE")
    assert together.total == alone.total
    assert sum(parcel.grams for parcel in together.parcels) == 420 + 310 + 80


def test_nobody_takes_two_from_the_pool_or_one_that_is_not_there() -> None:
    assert codes(bill(line(CALENDAR, 2, "pool"))) == ["pool_one"]
    assert codes(bill(line(replace(CALENDAR, pool_left=0), 1, "pool"))) == ["pool_empty"]


def test_one_order_takes_one_copy_from_the_pool_whatever_it_is() -> None:
    other = replace(CALENDAR, sku="CAL-NEXT")
    quote = bill(line(CALENDAR, 1, "pool"), line(other, 1, "pool"))
    assert [(problem.code, problem.line) for problem in quote.problems] == [("pool_one", "CAL-NEXT.pool")]


def test_a_copy_from_the_pool_is_set_aside_and_needs_none_of_the_shelf() -> None:
    assert codes(bill(line(replace(CALENDAR, available=0), 1, "pool"))) == []


def test_a_copy_paid_forward_is_not_posted_and_taxed_at_home() -> None:
    quote = bill(line(CALENDAR, 1, "forward"), country="KE")
    assert amounts(quote) == [("forward", 3000, 479)]
    assert {(p.rule.place, p.rule.reason) for row in quote.rows for p in row.taxes} == {("DE", "pay_forward")}
    assert quote.offers == () and quote.arrival is None


# --- tax and borders ---------------------------------------------------------------------------------------------


def test_an_export_is_free_of_the_sellers_tax() -> None:
    quote = bill(line(CALENDAR), country="KE")
    assert quote.tax == Money(0, "EUR")
    assert reasons(quote) == {"export"}


def test_a_neighbour_in_the_union_pays_the_sellers_tax_until_the_one_stop_scheme() -> None:
    below = bill(line(CALENDAR), country="FR")
    above = bill(line(CALENDAR), country="FR", tax=TaxTable(world.RATES, [world.ONE_STOP]))
    assert reasons(below) == {"eu_below_threshold"} and reasons(above) == {"eu_one_stop"}
    assert below.total == above.total  # the price that was seen stays


def test_a_gap_in_the_tax_table_stops_the_sale() -> None:
    quote = bill(line(replace(FILE, tax_class="unheard-of")))
    assert codes(quote) == ["no_tax_rate"]
    assert not quote.orderable


def test_import_charges_are_told_where_the_parcel_leaves_the_customs_union() -> None:
    def told(country: str) -> str | None:
        quote = bill(line(CALENDAR), country=country)
        return quote.imports.charges if quote.imports else None

    assert {country: told(country) for country in ("DE", "FR", "GB", "US", "KE")} == {
        "DE": "none",
        "FR": "none",
        "GB": "included",
        "US": "asked",
        "KE": "asked",
    }


# --- arrival ---------------------------------------------------------------------------------------------------


def test_arrival_counts_packing_and_the_days_of_the_destination() -> None:
    quote = bill(line(CALENDAR), country="KE")
    assert quote.arrival is not None
    assert quote.arrival.first == DAY + timedelta(days=3 + 10)
    assert quote.arrival.last == DAY + timedelta(days=3 + 21)


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        # 1 January less 25 days in the post and 3 to pack: 4 December is the last day
        (date(2026, 11, 27), Timeliness.IN_TIME),
        (date(2026, 11, 28), Timeliness.HURRY),
        (date(2026, 12, 4), Timeliness.HURRY),
        (date(2026, 12, 5), Timeliness.LATE),
        (date(2026, 12, 31), Timeliness.LATE),
        (date(2027, 1, 1), Timeliness.RUNNING),
        (date(2027, 12, 20), Timeliness.RUNNING),
        (date(2027, 12, 21), Timeliness.OVER),
    ],
)
def test_the_promise_changes_on_the_day(day: date, kind: Timeliness) -> None:
    ((item, promise),) = bill(line(CALENDAR), country="CO", day=day).promises
    assert (item.sku, promise.kind, promise.order_by) == ("CAL", kind, date(2026, 12, 4))


# --- problems --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("thing", "quantity", "code"),
    [
        (None, 1, "gone"),
        (replace(BOOK, max_per_order=100), 101, "too_many"),
        (replace(BOOK, available=0), 1, "sold_out"),
        (replace(BOOK, available=2), 3, "not_enough"),
        (replace(BOOK, prices=None), 1, "no_price"),
    ],
)
def test_what_cannot_be_sold_is_a_problem_of_its_line(thing: Item | None, quantity: int, code: str) -> None:
    quote = bill(line(thing, quantity) if thing else Chosen("GONE", "GONE", None, quantity))
    assert codes(quote) == [code]
    assert quote.problems[0].line == (thing.sku if thing else "GONE")
    assert not quote.orderable


def test_lines_of_one_thing_share_its_copies() -> None:
    three_left = replace(CALENDAR, available=3)
    quote = bill(line(three_left, 2, "reduced"), line(three_left, 2), line(three_left, 1, "pool"))
    assert [(problem.code, problem.line) for problem in quote.problems] == [("not_enough", "CAL")]


def test_a_country_no_service_reaches_is_a_problem_of_the_basket() -> None:
    quote = bill(line(CALENDAR), country="KP")
    assert [(problem.code, problem.line) for problem in quote.problems] == [("not_posted", None)]


def test_a_suspended_country_is_told_with_its_reason() -> None:
    quote = bill(line(CALENDAR), country="US", day=date(2027, 1, 1))
    assert quote.problems[0].fact("reason") == {"en": "Post to the United States is suspended."}
    assert codes(bill(line(CALENDAR), country="US", day=date(2026, 12, 31))) == []


def test_while_sales_are_paused_nothing_can_be_ordered() -> None:
    quote = bill(line(CALENDAR), paused={"en": "Back on Monday."})
    assert codes(quote) == ["paused"]
    assert quote.problems[0].fact("message") == {"en": "Back on Monday."}
    assert not quote.orderable


@pytest.mark.parametrize(("minor", "code"), [(0, []), (1, ["below_minimum"]), (49, ["below_minimum"]), (50, [])])
def test_a_sum_between_nothing_and_the_least_charge_is_refused(minor: int, code: list[str]) -> None:
    priced = replace(FILE, prices=world.PriceList("EUR", {"standard": (world.Tier(1, minor),)}))
    quote = bill(line(priced))
    assert codes(quote) == code
    assert quote.orderable == (not code)


def test_the_least_charge_is_not_asked_for_while_post_is_still_to_come() -> None:
    cheap = replace(BOOK, prices=world.PriceList("EUR", {"standard": (world.Tier(1, 10),)}))
    assert codes(bill(line(cheap), country=None)) == []
    assert codes(bill(line(cheap))) == []  # 0.10 + 2.00


def test_the_least_charge_is_dated() -> None:
    rows = [MinimumRow("EUR", 50, SINCE, DAY), MinimumRow("EUR", 100, DAY + timedelta(days=1))]
    cheap = replace(FILE, prices=world.PriceList("EUR", {"standard": (world.Tier(1, 60),)}))
    assert codes(bill(line(cheap), minimums=rows)) == []
    assert codes(bill(line(cheap), minimums=rows, day=DAY + timedelta(days=1))) == ["below_minimum"]


def test_more_than_eight_figures_cannot_be_charged() -> None:
    dear = replace(FILE, prices=world.PriceList("EUR", {"standard": (world.Tier(1, 50_000_000),)}))
    assert codes(bill(line(dear))) == []
    assert codes(bill(line(dear, 2))) == ["above_maximum"]


def test_a_gift_alone_is_not_an_order() -> None:
    assert not bill(gift_minor=500).orderable
    assert bill(gift_minor=500).rows == ()
