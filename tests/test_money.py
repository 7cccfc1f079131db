"""Money adds only to its own kind, is shared out without loss, and knows Stripe's minor units."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import i18n, money
from shop.money import Money


def test_two_currencies_never_add() -> None:
    with pytest.raises(money.CurrencyMismatch):
        Money(100, "EUR") + Money(100, "GBP")


@pytest.mark.parametrize(
    ("currency", "minor", "major"),
    [
        ("EUR", 2500, "25"), ("JPY", 2500, "2500"), ("KRW", 1990, "1990"), ("KWD", 1990, "1.99"),
        ("ISK", 199000, "1990"), ("UGX", 500, "5"), ("HUF", 1045, "10.45"), ("TWD", 1045, "10.45"),
    ],
)  # fmt: skip
def test_minor_units_are_stripes(currency: str, minor: int, major: str) -> None:
    assert Money(minor, currency).decimal() == Decimal(major)


# https://docs.stripe.com/currencies: how many decimals an amount has there, and what it must be a multiple of.
STRIPE = {
    **dict.fromkeys("BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(), (0, 1)),  # noqa: SIM905
    **dict.fromkeys("ISK UGX".split(), (2, 100)),  # noqa: SIM905
    **dict.fromkeys("BHD JOD KWD OMR TND".split(), (3, 10)),  # noqa: SIM905
    **dict.fromkeys("HUF TWD".split(), (2, 1)),  # noqa: SIM905
    **dict.fromkeys("EUR GBP USD CHF CAD AUD NZD SEK NOK DKK PLN CZK RON HKD SGD MXN BRL THB MYR".split(), (2, 1)),  # noqa: SIM905
    **dict.fromkeys("AED ZAR INR ILS COP KES".split(), (2, 1)),  # noqa: SIM905
}


@pytest.mark.parametrize(("currency", "decimals", "multiple"), [(c, *rule) for c, rule in STRIPE.items()])
def test_each_currency_is_counted_as_at_stripe(currency: str, decimals: int, multiple: int) -> None:
    assert (money.exponent(currency), money.granularity(currency)) == (decimals, multiple)


def test_the_table_of_exceptions_is_complete() -> None:
    exceptions = {currency for currency, rule in STRIPE.items() if rule != (2, 1)}
    assert exceptions == money.ZERO_DECIMAL | money.WHOLE_UNITS_IN_HUNDREDTHS | money.THREE_DECIMAL


def test_some_currencies_take_round_amounts_only() -> None:
    assert [money.granularity(c) for c in ("EUR", "JPY", "ISK", "UGX", "KWD")] == [1, 1, 100, 100, 10]


@given(st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=20))
def test_a_split_never_creates_or_loses_a_minor_unit(amount: int, weights: list[int]) -> None:
    parts = money.split(amount, weights)
    assert sum(parts) == amount
    assert len(parts) == len(weights)


@pytest.mark.parametrize(
    ("gross", "rate", "tax"), [(2200, "0.19", 351), (1600, "0.07", 105), (1, "0.19", 0), (2200, "0", 0)]
)
def test_tax_is_taken_out_of_the_gross_price_and_rounded_half_up(gross: int, rate: str, tax: int) -> None:
    assert money.tax_within(gross, Decimal(rate)) == tax


@pytest.mark.parametrize(
    ("minor", "currency", "rounded"),
    [
        (1234, "EUR", 1234), (149, "ISK", 100), (150, "ISK", 200), (1234, "KWD", 1230), (1235, "KWD", 1240),
        (Decimal("12.5"), "EUR", 13), (Decimal("12.49"), "EUR", 12), (Decimal("149.99"), "UGX", 100),
        (-150, "ISK", -200), (-149, "ISK", -100), (0, "UGX", 0),
    ],
)  # fmt: skip
def test_amounts_are_rounded_half_up_to_what_can_be_charged(minor: int | Decimal, currency: str, rounded: int) -> None:
    assert money.round_to(minor, currency) == rounded


@given(
    st.integers(-(10**6), 10**6),
    st.lists(st.integers(0, 10**6), min_size=1, max_size=20),
    st.sampled_from([1, 10, 100]),
)
def test_a_split_in_steps_gives_chargeable_parts(steps: int, weights: list[int], granularity: int) -> None:
    parts = money.split_in(steps * granularity, weights, granularity)
    assert sum(parts) == steps * granularity
    assert all(part % granularity == 0 for part in parts)


def test_what_is_not_a_multiple_cannot_be_split_in_steps() -> None:
    with pytest.raises(ValueError, match="150 is not a multiple of 100"):
        money.split_in(150, [1, 1], 100)


@pytest.mark.parametrize(
    ("text", "currency", "language", "minor"),
    [
        ("12", "EUR", "en", 1200), ("12.50", "EUR", "en", 1250), ("12,50", "EUR", "en", 1250),
        ("12.5", "EUR", "en", 1250), (".50", "EUR", "en", 50), ("0", "EUR", "en", 0),
        ("1 200", "EUR", "fr", 120000), ("1\u202f200,50 €", "EUR", "fr", 120050), ("1.200,00", "EUR", "de", 120000),
        ("1,200.00", "EUR", "de", 120000), ("1.200", "EUR", "de", 120000), ("1'200.50", "EUR", "de", 120050),
        ("1’200", "EUR", "de", 120000), ("12,34,567", "EUR", "en", 123456700), ("1.234.567,8", "EUR", "de", 123456780),
        ("١٢٫٥٠", "EUR", "ar", 1250), ("١٬٢٠٠", "EUR", "ar", 120000), ("۱۲٫۵۰", "EUR", "en", 1250),
        ("１２．５０", "EUR", "en", 1250), ("\u200f١٢ €\u200f", "EUR", "ar", 1200),
        ("€ 12", "EUR", "en", 1200), ("€12.50", "EUR", "en", 1250), ("12 EUR", "EUR", "en", 1200),
        ("eur 12", "EUR", "en", 1200), ("R$ 12,50", "BRL", "en", 1250), ("KSh 500", "KES", "en", 50000),
        ("$12.000", "COP", "en", 1200000), ("US$ 5", "USD", "ar", 500), ("￥1,200", "JPY", "en", 1200),
        ("1200円", "JPY", "en", 1200), ("1.200", "JPY", "en", 1200),
        ("1,200", "KWD", "en", 1200000), ("1.200", "KWD", "en", 1200), ("1.200", "KWD", "de", 1200000),
        ("1.25", "KWD", "de", 1250), ("1.234,560", "KWD", "en", 1234560), ("1990", "ISK", "en", 199000),
        ("1.990", "ISK", "en", 199000), ("5.00", "UGX", "en", 500), ("22,505", "EUR", "en", 2250500),
        ("22.505", "EUR", "de", 2250500), ("1,200", "EUR", "ar", 120000), ("50,000", "COP", "en", 5000000),
        ("50.000", "COP", "en", 5000000), ("1.200.000", "EUR", "en", 120000000),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_it_was_typed(text: str, currency: str, language: str, minor: int) -> None:
    assert money.of_text(text, currency, language) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("", "EUR"), ("   ", "EUR"), ("abc", "EUR"), ("€", "EUR"), ("12 apples", "EUR"), ("1e5", "EUR"), ("-5", "EUR"),
        ("$12", "EUR"), ("12 USD", "EUR"), ("12.", "EUR"), ("0.500", "EUR"), ("1.2345", "EUR"),
        ("1.234.56", "EUR"), ("1,2,3", "EUR"), ("12 50", "EUR"), ("½", "EUR"), ("1" * 41, "EUR"),
        ("12.50", "JPY"), ("1200.00", "JPY"), ("١٢٫٥", "JPY"), ("12.34", "ISK"), ("12.5", "UGX"), ("1.205", "KWD"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_or_charged_is_no_amount(text: str, currency: str) -> None:
    assert money.of_text(text, currency) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("7.505", "en"), ("22.505", "en"), ("€ 22.505", "en"), ("22,505", "de"), ("7.505", "ar"), ("1.200", "fr")],
)
def test_three_digits_after_a_mark_that_may_be_either_are_no_amount(text: str, language: str) -> None:
    assert money.of_text(text, "EUR", language) is None


@pytest.mark.parametrize(
    ("text", "currency", "stray"),
    [
        ("12.50", "JPY", True), ("1,200.00", "JPY", True), ("¥ 7,5", "JPY", True), ("12.34", "ISK", True),
        ("1200", "JPY", False), ("much", "JPY", False), ("1.2.3", "JPY", False), ("12.345", "EUR", False),
    ],
)  # fmt: skip
def test_decimals_of_a_currency_that_has_none_are_told_apart(text: str, currency: str, stray: bool) -> None:
    assert money.has_stray_decimals(text, currency) is stray


@given(st.integers(0, money.LARGEST_CHARGE), st.sampled_from(sorted(STRIPE)), st.sampled_from(["en", "ar", "de", "fr"]))
def test_what_the_shop_prints_can_be_typed_again(minor: int, currency: str, language: str) -> None:
    amount = Money(money.round_to(minor, currency), currency)
    printed = i18n.money_text(amount, language)
    assert money.of_text(printed, currency, language) == amount


@given(st.text(max_size=45), st.sampled_from(sorted(STRIPE)))
def test_no_text_makes_the_reading_fail(text: str, currency: str) -> None:
    found = money.of_text(text, currency)
    assert found is None or (found.minor >= 0 and found.minor % money.granularity(currency) == 0)
