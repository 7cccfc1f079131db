"""An address is refused only if no post can deliver it; whatever else looks odd is a warning."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.places import addresses
from shop.places.addresses import Address
from tests.places import people
from tests.places.people import address

ANYTHING = st.text(max_size=130)


@pytest.mark.parametrize("person", people.EVERYBODY, ids=lambda person: person.country)
def test_a_good_address_passes_without_a_word(person: Address) -> None:
    assert addresses.check(person) == addresses.Checked({}, {})


@pytest.mark.parametrize("country", ["DE", "US", "GB", "BR", "JP", "SG"])
def test_a_missing_postcode_is_a_warning_where_the_post_wants_one(country: str) -> None:
    person = next(person for person in people.EVERYBODY if person.country == country)
    assert addresses.check(replace(person, postal_code="")) == addresses.Checked({}, {"postal_code": "missing"})


@pytest.mark.parametrize("person", [people.AMINA, people.CARMEN, people.AOIFE, people.ARBEN], ids=lambda p: p.country)
def test_a_postcode_may_be_left_out_where_people_live_without_one(person: Address) -> None:
    assert addresses.check(replace(person, postal_code="")) == addresses.Checked({}, {})


@pytest.mark.parametrize("country", ["AE", "HK"])
def test_nobody_is_asked_for_a_postcode_that_does_not_exist(country: str) -> None:
    assert "postal_code" not in {field.name for field in addresses.form_for(country, "en").fields}


@pytest.mark.parametrize("dash", ["-", "–", " — ", "."])
def test_a_dash_counts_as_nothing(dash: str) -> None:
    assert addresses.check(replace(people.AMINA, postal_code=dash)) == addresses.Checked({}, {})
    assert addresses.check(replace(people.GERDA, postal_code=dash)).warnings == {"postal_code": "missing"}


@pytest.mark.parametrize("country", ["DE", "KE", "CO", "IE", "US", "GB", "BR", "XK"])
def test_a_town_is_demanded(country: str) -> None:
    assert addresses.check(address(country)).errors["city"] == "missing"


@pytest.mark.parametrize("country", ["AE", "JP", "HK", "KY"])
def test_an_area_stands_for_the_town_where_the_post_names_areas(country: str) -> None:
    assert addresses.check(address(country)).errors["area"] == "missing"
    assert "city" not in addresses.check(address(country)).errors
    assert "area" not in addresses.check(address(country, city="Dubai")).errors


@pytest.mark.parametrize("country", ["SG", "GI", "MO", "AG"])
def test_a_state_that_is_one_town_needs_no_town(country: str) -> None:
    assert not {"city", "area"} & addresses.check(address(country)).errors.keys()


@pytest.mark.parametrize("country", ["US", "BR", "CO"])
def test_a_missing_state_is_a_warning(country: str) -> None:
    person = next(person for person in people.EVERYBODY if person.country == country)
    assert addresses.check(replace(person, area="")) == addresses.Checked({}, {"area": "missing"})


def test_an_emirate_written_where_a_town_would_stand_is_no_warning() -> None:
    assert addresses.check(replace(people.LAYLA, area="", city="Dubai")) == addresses.Checked({}, {})
    assert addresses.check(replace(people.LAYLA, area="", city="Jumeirah")).warnings == {"area": "missing"}


def test_a_state_nobody_knows_is_a_warning() -> None:
    assert addresses.check(replace(people.WALT, area="Cascadia")).warnings == {"area": "unknown"}


@pytest.mark.parametrize("typed", ["TX", "tx", "Texas", "TEXAS "])
def test_a_state_may_be_written_in_any_of_its_names(typed: str) -> None:
    assert addresses.check(replace(people.WALT, area=typed)).warnings == {}


@pytest.mark.parametrize("typed", ["إمارة دبيّ", "دبي", "Dubai", "DU"])
def test_an_emirate_may_be_written_in_either_script(typed: str) -> None:
    assert addresses.check(replace(people.LAYLA, area=typed)) == addresses.Checked({}, {})


def test_a_postcode_of_the_wrong_form_is_a_warning() -> None:
    assert addresses.check(replace(people.GERDA, postal_code="1099")) == addresses.Checked(
        {}, {"postal_code": "format"}
    )


@pytest.mark.parametrize("typed", ["ec1y 8sy", "EC1Y8SY"])
def test_a_postcode_may_be_typed_small_and_without_its_blank(typed: str) -> None:
    assert addresses.check(replace(people.RUTH, postal_code=typed)).warnings == {}


def test_name_and_one_line_are_demanded() -> None:
    assert addresses.check(replace(people.GERDA, name=" ", line1="")).errors == {"name": "missing", "line1": "missing"}


def test_any_of_the_three_lines_will_do() -> None:
    assert addresses.check(replace(people.GERDA, line1="", line3="Musterstraße 12")).errors == {}


def test_a_country_is_demanded() -> None:
    assert addresses.check(replace(people.GERDA, country="")).errors["country"] == "missing"
    assert addresses.check(replace(people.GERDA, country="ZZ")).errors["country"] == "unknown"


def test_a_label_has_room_for_so_much() -> None:
    long = replace(people.GERDA, name="G" * 101, line2="x" * 100, city="B" * 61, postal_code="1" * 17)
    assert addresses.check(long).errors == {"name": "too_long", "city": "too_long", "postal_code": "too_long"}


@pytest.mark.parametrize("name", ["🌹🌹", "☭", "?!", "Gerda\x07", "\ud800a"])
def test_a_name_must_be_something_a_printer_can_print(name: str) -> None:
    assert addresses.check(replace(people.GERDA, name=name)).errors == {"name": "unprintable"}


@pytest.mark.parametrize("name", ["غيردا", "Gerda 🌹", "O’Brien-Łukasz", "山田", "X Æ"])
def test_names_are_taken_in_any_script(name: str) -> None:
    assert addresses.check(replace(people.GERDA, name=name)).errors == {}


def test_of_somebody_to_whom_nothing_is_posted_a_name_is_enough() -> None:
    assert addresses.check_name(address("KE", line1="")) == addresses.Checked({}, {})
    assert addresses.check_name(address("", line1="")) == addresses.Checked({}, {})
    nobody = address("ZZ", name=" ", city="x" * 61)
    assert addresses.check_name(nobody).errors == {"name": "nameless", "city": "long", "country": "unknown"}


@given(
    st.builds(
        Address, *[ANYTHING] * 8, st.one_of(ANYTHING, st.sampled_from(addresses.countries("en")).map(lambda c: c[0]))
    )
)
def test_whatever_is_typed_is_judged_and_printed_without_a_crash(typed: Address) -> None:
    addresses.check(typed)
    addresses.form_for(typed.country, "ar")
    assert all(line for line in addresses.printed(typed, "DE"))
