"""Which rate is contained in a price: by where the seller is, where it goes, the class and the day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.places import tax
from shop.places.tax import TaxRate

TABLE = (
    TaxRate("DE", "standard", Decimal("0.19"), date(2007, 1, 1), date(2020, 6, 30)),
    TaxRate("DE", "standard", Decimal("0.16"), date(2020, 7, 1), date(2020, 12, 31)),
    TaxRate("DE", "standard", Decimal("0.19"), date(2021, 1, 1)),
    TaxRate("DE", "book", Decimal("0.07"), date(2021, 1, 1)),
    TaxRate("FR", "standard", Decimal("0.20"), date(2014, 1, 1)),
)
TODAY = date(2026, 11, 23)


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
    assert tax.rate_on(TABLE, "DE", "standard", day) == Decimal(rate)


@pytest.mark.parametrize(
    ("place", "tax_class", "day"),
    [("DE", "standard", date(2006, 12, 31)), ("DE", "textile", TODAY), ("AT", "standard", TODAY)],
)
def test_without_a_row_nothing_may_be_sold(place: str, tax_class: str, day: date) -> None:
    with pytest.raises(tax.NoTaxRate):
        tax.rate_on(TABLE, place, tax_class, day)


@pytest.mark.parametrize(
    ("destination", "rate", "reason"),
    [
        ("DE", "0.19", "domestic"),
        ("FR", "0.19", "eu_below_threshold"),
        ("MC", "0.19", "eu_below_threshold"),
        ("CO", "0", "export"),
        ("GB", "0", "export"),
        ("CH", "0", "export"),
        ("AX", "0", "export"),
        ("RE", "0", "export"),
        ("XX", "0", "export"),
    ],
)
def test_a_german_seller_charges_german_tax_within_the_union(destination: str, rate: str, reason: str) -> None:
    rule = tax.rule_for(TABLE, "DE", destination, "standard", TODAY)
    assert rule == tax.TaxRule("standard", Decimal(rate), "DE", reason)


def test_monaco_is_home_for_a_french_seller() -> None:
    assert tax.rule_for(TABLE, "FR", "MC", "standard", TODAY).reason == "domestic"


def test_a_seller_outside_the_union_exports_into_it() -> None:
    assert tax.rule_for(TABLE, "CH", "DE", "standard", TODAY).reason == "export"


def test_an_export_needs_no_row_in_the_table() -> None:
    assert tax.rule_for((), "DE", "KE", "standard", TODAY).rate == 0


DAYS = st.dates(date(2000, 1, 1), date(2050, 1, 1))
RATES = st.decimals(0, "0.99", places=3)
ROWS = st.lists(
    st.builds(
        lambda place, rate, start, length: TaxRate(place, "standard", rate, start, start + length if length else None),
        st.sampled_from(["DE", "NO", "GB"]),
        RATES,
        DAYS,
        st.none() | st.integers(0, 4000).map(lambda days: timedelta(days=days)),
    )
).map(tuple)


@given(ROWS)
def test_a_table_is_stored_and_read_back_unchanged(table: tuple[TaxRate, ...]) -> None:
    assert tax.table_from(tax.document_of(table)) == table


@given(st.lists(st.tuples(st.integers(1, 400), RATES), min_size=1, max_size=12), st.integers(0, 5000))
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
