"""What may be asked for at the border is told before paying: nothing, something, or that the price includes it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.money import Money
from shop.places import imports
from shop.places.imports import ImportCharges, ImportRule

US = ImportRule(frozenset({"US"}), "asked", date(2025, 8, 29))
EU = ImportRule(
    frozenset({"EU"}), "asked", date(2026, 7, 1), date(2028, 6, 30), {"EUR": 150_00, "KES": 22_500_00}, {"EUR": 3_00}
)
GB = ImportRule(frozenset({"GB", "IM"}), "none", date(2021, 1, 1), None, {"EUR": 155_00, "GBP": 135_00})
REST = ImportRule(frozenset({"*"}), "asked", date(2020, 1, 1))
RULES = (REST, EU, GB, US)
TODAY = date(2026, 11, 23)
CALENDAR = ["4910.00"]
PRICE = Money(22_00, "EUR")


def charges(
    seller: str,
    destination: str,
    value: Money = PRICE,
    codes: list[str] = CALENDAR,
    day: date = TODAY,
    rules: tuple[ImportRule, ...] = RULES,
) -> ImportCharges:
    return imports.charges_on(rules, seller, destination, value, codes, day)


@pytest.mark.parametrize(
    ("seller", "destination"),
    [("DE", "DE"), ("DE", "FR"), ("DE", "MC"), ("DE", "XI"), ("GB", "XI"), ("GB", "IM"), ("CH", "LI"), ("KE", "KE")],
)
def test_nothing_is_asked_where_there_is_no_border(seller: str, destination: str) -> None:
    assert charges(seller, destination) == ImportCharges("none", None, 0)


@pytest.mark.parametrize(
    ("seller", "destination"), [("ES", "IC"), ("FI", "AX"), ("FR", "RE"), ("GB", "JE"), ("DE", "SM")]
)
def test_between_areas_of_different_tax_something_may_be_asked_but_no_duty(seller: str, destination: str) -> None:
    found = charges(seller, destination)
    assert (found.charges, found.duty) == ("asked", None)


def test_into_the_canaries_from_outside_the_unions_duty_is_due() -> None:
    assert charges("KE", "IC").duty == Money(3_00, "EUR")


def test_without_a_rule_something_may_be_asked() -> None:
    assert charges("DE", "KE", rules=()) == ImportCharges("asked", None, 1)


def test_the_unions_duty_counts_tariff_lines_not_things() -> None:
    # A calendar and a date block are one line (4910.00), posters (4911.91) a second, what has no number a third.
    found = charges("KE", "FR", codes=["4910.00", "491000", "4910.00.00", "4911.91", "", "49"])
    assert found == ImportCharges("asked", Money(9_00, "EUR"), 3)


@pytest.mark.parametrize(
    ("day", "duty"),
    [
        (date(2026, 6, 30), None),
        (date(2026, 7, 1), Money(3_00, "EUR")),
        (date(2028, 6, 30), Money(3_00, "EUR")),
        (date(2028, 7, 1), None),
    ],
)
def test_the_unions_duty_holds_from_its_first_day_to_its_last(day: date, duty: Money | None) -> None:
    assert charges("KE", "FR", day=day).duty == duty


@pytest.mark.parametrize(("value", "duty"), [(150_00, Money(3_00, "EUR")), (150_01, None)])
def test_the_flat_duty_ends_at_its_limit(value: int, duty: Money | None) -> None:
    assert charges("KE", "FR", Money(value, "EUR")).duty == duty


def test_a_duty_that_is_not_known_in_a_currency_is_not_told() -> None:
    assert charges("KE", "FR", Money(2_200_00, "KES")) == ImportCharges("asked", None, 1)


def test_a_limit_that_is_not_known_in_a_currency_covers_nothing() -> None:
    assert charges("DE", "GB", Money(1_00, "JPY")).charges == "asked"


@pytest.mark.parametrize(("value", "told"), [(155_00, "none"), (155_01, "asked")])
def test_a_country_without_charges_up_to_a_limit(value: int, told: str) -> None:
    assert charges("DE", "GB", Money(value, "EUR")).charges == told


def test_there_is_no_free_limit_into_the_united_states() -> None:
    assert charges("DE", "US", Money(1, "EUR")).charges == "asked"


def test_a_countrys_own_rule_goes_before_that_of_its_union_and_that_for_everywhere() -> None:
    france = ImportRule(frozenset({"FR"}), "included", date(2026, 1, 1))
    assert charges("KE", "FR", rules=(*RULES, france)).charges == "included"
    assert charges("KE", "IT", rules=(*RULES, france)).charges == "asked"


def test_of_several_limits_the_narrowest_counts() -> None:
    wide = ImportRule(frozenset({"NO"}), "asked", date(2026, 1, 1), None, {"EUR": 300_00})
    narrow = ImportRule(frozenset({"NO"}), "none", date(2026, 1, 1), None, {"EUR": 30_00})
    found = [charges("DE", "NO", Money(value, "EUR"), rules=(wide, narrow)).charges for value in (30_00, 30_01)]
    assert found == ["none", "asked"]


def test_a_switch_holds_from_its_day_on_and_not_before() -> None:
    rules = imports.switched(RULES, "US", "included", TODAY)
    yesterday = TODAY - timedelta(days=1)
    assert charges("DE", "US", day=yesterday, rules=rules).charges == "asked"
    assert charges("DE", "US", day=TODAY, rules=rules).charges == "included"
    assert [rule.valid_to for rule in rules if rule.to == {"US"}] == [yesterday, None]


def test_a_switch_touches_no_other_destination_of_the_same_rule() -> None:
    rules = imports.switched(RULES, "IM", "asked", TODAY)
    assert charges("DE", "GB", rules=rules).charges == "none"
    assert charges("DE", "IM", rules=rules).charges == "asked"
    assert charges("DE", "IM", day=date(2026, 1, 1), rules=rules).charges == "none"


def test_a_switch_holds_at_any_value_and_keeps_the_duty_that_is_known() -> None:
    rules = imports.switched(RULES, "EU", "included", TODAY)
    assert charges("KE", "FR", rules=rules) == ImportCharges("included", Money(3_00, "EUR"), 1)
    assert charges("KE", "FR", Money(500_00, "EUR"), rules=rules) == ImportCharges("included", None, 1)
    assert charges("KE", "FR", day=date(2028, 7, 1), rules=rules) == ImportCharges("included", None, 1)


def test_switching_twice_on_one_day_leaves_the_second() -> None:
    once = imports.switched(RULES, "US", "included", TODAY)
    assert imports.switched(once, "US", "none", TODAY) == imports.switched(RULES, "US", "none", TODAY)


PLACES = st.sampled_from(["US", "GB", "FR", "KE", "EU", "*"])
AMOUNTS = st.dictionaries(st.sampled_from(["EUR", "GBP"]), st.integers(1, 10**6))
DAYS = st.dates(date(2024, 1, 1), date(2028, 1, 1))
A_RULE = st.builds(
    ImportRule,
    to=st.frozensets(PLACES, min_size=1),
    charges=st.sampled_from(imports.CHARGES),
    valid_from=DAYS,
    valid_to=st.none() | DAYS,
    limit=AMOUNTS,
    per_line=AMOUNTS,
)


@given(st.lists(A_RULE, max_size=6).map(tuple))
def test_rules_are_stored_and_read_back_unchanged(rules: tuple[ImportRule, ...]) -> None:
    assert imports.rules_from(imports.document_of(rules)) == rules


@given(
    st.lists(A_RULE, max_size=6).map(tuple), st.sampled_from(["US", "GB", "KE"]), st.sampled_from(imports.CHARGES),
    DAYS, st.integers(0, 10**6), st.integers(-400, 400),
)  # fmt: skip
def test_a_switch_decides_from_its_day_on_and_leaves_the_past_and_others_alone(
    rules: tuple[ImportRule, ...], to: str, told: str, day: date, value: int, days: int
) -> None:
    after, when, price = imports.switched(rules, to, told, day), day + timedelta(days=days), Money(value, "EUR")
    if days < 0:
        assert charges("DE", to, price, day=when, rules=after) == charges("DE", to, price, day=when, rules=rules)
    else:
        assert charges("DE", to, price, day=when, rules=after).charges == told
    assert charges("DE", "JP", price, day=when, rules=after) == charges("DE", "JP", price, day=when, rules=rules)
