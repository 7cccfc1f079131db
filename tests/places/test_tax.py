"""Where a sale is taxed and why, and which rate is contained in a price there, by class and day."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.places import tax, territories
from shop.places.tax import Supply, TaxRate, TaxScheme, TaxTable

RATES = (
    TaxRate("DE", "standard", Decimal("0.19"), date(2007, 1, 1), date(2020, 6, 30)),
    TaxRate("DE", "standard", Decimal("0.16"), date(2020, 7, 1), date(2020, 12, 31)),
    TaxRate("DE", "standard", Decimal("0.19"), date(2021, 1, 1)),
    TaxRate("DE", "book", Decimal("0.07"), date(2021, 1, 1)),
    TaxRate("FR", "standard", Decimal("0.20"), date(2014, 1, 1)),
    TaxRate("GB", "standard", Decimal("0.20"), date(2011, 1, 4)),
    TaxRate("GB", "book", Decimal("0"), date(2011, 1, 4)),
    TaxRate("CH", "standard", Decimal("0.081"), date(2024, 1, 1)),
)
ONE_STOP = TaxScheme("one_stop", date(2026, 1, 1))
UK = TaxScheme("uk_low_value", date(2021, 1, 1), None, {"GBP": 135_00, "EUR": 155_00})
IOSS = TaxScheme("import_one_stop", date(2021, 7, 1), None, {"EUR": 150_00})
TODAY = date(2026, 11, 23)


def goods_to(
    destination: str,
    *schemes: TaxScheme,
    seller: str = "DE",
    goods: Sequence[tuple[str, int]] = (("standard", 22_00),),
    currency: str = "EUR",
    day: date = TODAY,
) -> tuple[str, str]:
    supply = tax.supply_of_goods(TaxTable(RATES, schemes), seller, destination, currency, goods, day)
    return supply.place, supply.reason


def digital_to(destination: str, *schemes: TaxScheme, seller: str = "DE") -> tuple[str, str]:
    supply = tax.supply_of_digital(TaxTable(RATES, schemes), seller, destination, TODAY)
    return supply.place, supply.reason


@pytest.mark.parametrize(
    ("day", "rate"),
    [
        (date(2020, 6, 30), "0.19"),
        (date(2020, 7, 1), "0.16"),
        (date(2020, 12, 31), "0.16"),
        (date(2021, 1, 1), "0.19"),
        (date(2999, 1, 1), "0.19"),
    ],
)
def test_a_rate_holds_from_its_first_day_to_its_last(day: date, rate: str) -> None:
    assert tax.rate_on(RATES, "DE", "standard", day) == Decimal(rate)


@pytest.mark.parametrize(
    ("place", "tax_class", "day"),
    [("DE", "standard", date(2006, 12, 31)), ("DE", "textile", TODAY), ("AT", "standard", TODAY)],
)
def test_without_a_row_nothing_may_be_sold(place: str, tax_class: str, day: date) -> None:
    with pytest.raises(tax.NoTaxRate):
        tax.rate_on(RATES, place, tax_class, day)


@pytest.mark.parametrize(
    ("destination", "place", "reason"),
    [
        ("DE", "DE", "domestic"),
        ("FR", "DE", "eu_below_threshold"),
        ("MC", "DE", "eu_below_threshold"),
        ("XI", "DE", "eu_below_threshold"),
        ("GR-MA", "DE", "export"),
        ("IC", "DE", "export"),
        ("DE-HE", "DE", "export"),
        ("DE-BU", "DE", "export"),
        ("AX", "DE", "export"),
        ("RE", "DE", "export"),
        ("CO", "DE", "export"),
        ("GB", "DE", "export"),
        ("CH", "DE", "export"),
        ("XX", "DE", "export"),
    ],
)
def test_without_schemes_a_german_seller_charges_german_tax_within_the_union_and_none_outside(
    destination: str, place: str, reason: str
) -> None:
    assert goods_to(destination) == (place, reason)


@pytest.mark.parametrize(("destination", "place"), [("FR", "FR"), ("MC", "FR"), ("IE", "IE"), ("XI", "XI")])
def test_with_the_one_stop_shop_goods_are_taxed_where_they_arrive(destination: str, place: str) -> None:
    assert goods_to(destination, ONE_STOP) == (place, "eu_one_stop")


def test_the_one_stop_shop_changes_nothing_at_home_or_outside_the_union() -> None:
    assert goods_to("DE", ONE_STOP) == ("DE", "domestic")
    assert goods_to("KE", ONE_STOP) == ("DE", "export")
    assert goods_to("IC", ONE_STOP) == ("DE", "export")


def test_the_one_stop_shop_begins_on_its_first_day_and_ends_after_its_last() -> None:
    year = TaxScheme("one_stop", date(2026, 1, 1), date(2026, 12, 31))
    reasons = [
        goods_to("FR", year, day=day)[1]
        for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1))
    ]
    assert reasons == ["eu_below_threshold", "eu_one_stop", "eu_one_stop", "eu_below_threshold"]


def test_northern_ireland_is_taxed_at_british_rates() -> None:
    rule = tax.rule_in(TaxTable(RATES), Supply("XI", "eu_one_stop"), "book", TODAY)
    assert rule == tax.TaxRule("book", Decimal("0"), "XI", "eu_one_stop")


@pytest.mark.parametrize(
    ("gross", "reason"),
    [
        (162_00, "uk_low_value"),  # 162.00 / 1.2 = 135.00 net: just at the limit
        (162_01, "export"),  # 162.01 / 1.2 = 135.008, tax 27.00, net 135.01
    ],
)
def test_british_tax_is_charged_up_to_135_pounds_net(gross: int, reason: str) -> None:
    assert goods_to("GB", UK, goods=[("standard", gross)], currency="GBP")[1] == reason


def test_the_whole_parcel_counts_and_each_class_at_its_own_rate() -> None:
    # 60.00 + 60.00 at 20 % = 100.00 net; books have no tax, so 35.00 more come to 135.00.
    goods = [("standard", 60_00), ("book", 35_00), ("standard", 60_00)]
    assert goods_to("GB", UK, goods=goods, currency="GBP") == ("GB", "uk_low_value")
    assert goods_to("GB", UK, goods=[*goods, ("book", 1)], currency="GBP") == ("DE", "export")


@pytest.mark.parametrize(("destination", "place"), [("IM", "GB"), ("JE", "DE"), ("GG", "DE")])
def test_man_counts_as_britain_and_the_channel_islands_do_not(destination: str, place: str) -> None:
    assert goods_to(destination, UK, currency="GBP")[0] == place


def test_a_limit_is_known_in_its_currencies_only() -> None:
    assert goods_to("GB", UK, currency="JPY", goods=[("standard", 100)]) == ("DE", "export")


def test_a_british_class_without_a_rate_stops_the_sale() -> None:
    with pytest.raises(tax.NoTaxRate):
        goods_to("GB", UK, goods=[("textile", 20_00)])


def test_a_seller_outside_the_union_charges_its_tax_up_to_150_euro_net() -> None:
    limit = [("standard", 180_00)]  # 180.00 / 1.2 = 150.00
    above = [("standard", 180_01)]
    assert goods_to("FR", IOSS, seller="CH", goods=limit) == ("FR", "import_one_stop")
    assert goods_to("FR", IOSS, seller="CH", goods=above) == ("CH", "export")
    assert goods_to("MC", IOSS, seller="CH", goods=limit) == ("FR", "import_one_stop")
    assert goods_to("FR", seller="CH") == ("CH", "export")


def test_britain_sells_to_northern_ireland_as_at_home() -> None:
    assert goods_to("XI", IOSS, seller="GB") == ("XI", "domestic")
    assert goods_to("GB", UK, seller="GB", goods=[("standard", 1000_00)]) == ("GB", "domestic")
    assert goods_to("XI", IOSS, seller="CH") == ("XI", "import_one_stop")


@pytest.mark.parametrize(
    ("seller", "destination", "place"), [("FR", "MC", "FR"), ("CH", "LI", "CH"), ("CH", "DE-BU", "CH")]
)
def test_some_neighbours_are_home(seller: str, destination: str, place: str) -> None:
    assert goods_to(destination, seller=seller) == (place, "domestic")


@pytest.mark.parametrize(
    ("seller", "destination", "schemes", "place", "reason"),
    [
        ("DE", "DE", (), "DE", "domestic"),
        ("DE", "FR", (), "DE", "eu_below_threshold"),
        ("DE", "FR", (ONE_STOP,), "FR", "eu_one_stop"),
        ("DE", "GB", (), "DE", "outside_scope"),
        ("DE", "GB", (UK,), "GB", "uk_low_value"),
        ("DE", "XI", (UK, ONE_STOP), "GB", "uk_low_value"),
        ("DE", "XI", (ONE_STOP,), "DE", "outside_scope"),
        ("DE", "KE", (ONE_STOP, UK), "DE", "outside_scope"),
        ("DE", "IC", (ONE_STOP,), "DE", "outside_scope"),
        ("CH", "FR", (), "CH", "outside_scope"),
        ("CH", "FR", (ONE_STOP,), "FR", "eu_one_stop"),
        ("CH", "FR", (IOSS,), "FR", "eu_one_stop"),
        ("GB", "XI", (), "GB", "domestic"),
    ],
)
def test_a_digital_thing_is_taxed_where_its_buyer_is_if_the_seller_is_registered_there(
    seller: str, destination: str, schemes: tuple[TaxScheme, ...], place: str, reason: str
) -> None:
    assert digital_to(destination, *schemes, seller=seller) == (place, reason)


@pytest.mark.parametrize("reason", ["export", "outside_scope"])
def test_what_leaves_the_tax_territory_needs_no_row_in_the_table(reason: str) -> None:
    assert tax.rule_in(TaxTable(()), Supply("DE", reason), "standard", TODAY).rate == 0


def test_what_is_taxed_needs_one() -> None:
    with pytest.raises(tax.NoTaxRate):
        tax.rule_in(TaxTable(()), Supply("DE", "domestic"), "standard", TODAY)


PLACES = sorted(
    territories.EU | territories.SPECIAL | {"GB", "IM", "JE", "CH", "LI", "MC", "KE", "US", "AX", "RE", "SM"}
)


@given(
    st.sampled_from(["DE", "FR", "GB", "CH", "KE"]),
    st.sampled_from(PLACES),
    st.sets(st.sampled_from([ONE_STOP.key, UK.key])),
)
def test_tax_is_due_at_home_or_at_the_destination_and_nowhere_else(seller: str, to: str, keys: set[str]) -> None:
    table = TaxTable(RATES, [scheme for scheme in (ONE_STOP, UK) if scheme.key in keys])
    allowed = {seller, to, territories.COUNTS_AS.get(to, to)}
    assert tax.supply_of_goods(table, seller, to, "EUR", [("standard", 22_00)], TODAY).place in allowed
    assert tax.supply_of_digital(table, seller, to, TODAY).place in allowed | {"GB"}


DAYS = st.dates(date(2000, 1, 1), date(2050, 1, 1))
SHARES = st.decimals(0, "0.99", places=3)
UNTIL = st.none() | DAYS
ROWS = st.lists(st.builds(TaxRate, st.sampled_from(["DE", "NO", "GB"]), st.just("standard"), SHARES, DAYS, UNTIL))
LIMITS = st.dictionaries(st.sampled_from(["EUR", "GBP", "JPY"]), st.integers(1, 10**8))
SCHEMES = st.lists(st.builds(TaxScheme, st.sampled_from(tax.SCHEMES), DAYS, UNTIL, LIMITS))


@given(ROWS.map(tuple))
def test_a_table_is_stored_and_read_back_unchanged(rates: tuple[TaxRate, ...]) -> None:
    assert tax.table_from(tax.document_of(rates)) == rates


@given(SCHEMES.map(tuple))
def test_schemes_are_stored_and_read_back_unchanged(schemes: tuple[TaxScheme, ...]) -> None:
    assert tax.schemes_from(tax.document_of_schemes(schemes)) == schemes


@given(st.lists(st.tuples(st.integers(1, 400), SHARES), min_size=1, max_size=12), st.integers(0, 5000))
def test_rows_that_follow_each_other_leave_exactly_one_rate_for_each_day(
    spans: list[tuple[int, Decimal]], after: int
) -> None:
    first, rows, expected = date(2020, 1, 1), [], {}
    for length, rate in spans:
        last = first + timedelta(days=length - 1)
        rows.append(TaxRate("DE", "standard", rate, first, last))
        expected |= {first: rate, last: rate}
        first = last + timedelta(days=1)
    assert {day: tax.rate_on(rows, "DE", "standard", day) for day in expected} == expected
    with pytest.raises(tax.NoTaxRate):
        tax.rate_on(rows, "DE", "standard", first + timedelta(days=after))
