"""Who writes in another script may write it twice: Latin letters on the way, their own for the last mile."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.places import addresses
from shop.places.addresses import Address, Checked
from shop.places.labels import Label
from tests.places import people
from tests.places.people import address

YUKI = replace(people.YUKI, name="佐藤 由紀", line1="渋谷区神南1-2-3")
YUKI_IN_LATIN = address("JP", name="Yuki Sato", line1="1-2-3 Jinnan, Shibuya-ku")
HODA_IN_LATIN = address("EG", name="Hoda Fahmy", line1="12 Talaat Harb Street", city="Downtown")
NIKOS = address("GR", name="Νίκος Παππάς", line1="Ερμού 5", city="Αθήνα", postal_code="10563")


def both(local: Address, latin: Address, from_country: str = "DE") -> Label:
    return addresses.printed_both(local, addresses.in_latin(local, latin), from_country)


@pytest.mark.parametrize(
    "country", ["JP", "CN", "KR", "TW", "HK", "AE", "EG", "SA", "RU", "UA", "GR", "TH", "GE", "IL"]
)
def test_it_is_offered_where_people_write_another_script(country: str) -> None:
    assert addresses.offers_latin(address(country))


@pytest.mark.parametrize("country", ["DE", "US", "KE", "CO", "IE", "SG", "VN", "TR", "IN", "PK", "NG", "BR", "XK"])
def test_it_is_not_offered_where_letters_are_addressed_in_latin(country: str) -> None:
    assert not addresses.offers_latin(address(country))


@pytest.mark.parametrize("field", ["name", "company", "line3", "city", "area"])
def test_it_is_offered_anywhere_to_whoever_types_another_script(field: str) -> None:
    assert addresses.offers_latin(replace(people.AMINA, **{field: "Найроби"}))


def test_its_fields_leave_out_what_both_share() -> None:
    assert [f.name for f in addresses.latin_form_for("JP", "ja").fields] == [
        "name", "company", "line1", "line2", "line3", "area"
    ]  # fmt: skip
    area = next(f for f in addresses.latin_form_for("EG", "ar").fields if f.name == "area")
    assert ("Cairo Governorate", "Cairo Governorate") in (area.choices or ())


@pytest.mark.parametrize("person", [YUKI, people.HODA, NIKOS], ids=lambda person: person.country)
def test_without_it_an_address_in_another_script_is_doubted_and_no_more(person: Address) -> None:
    assert addresses.check_latin(person, None, "DE") == Checked({}, {"line1": "not_latin"})
    assert addresses.check(person) == Checked({}, {})


def test_an_emirate_from_the_list_is_printed_in_latin_and_so_no_reason_for_doubt() -> None:
    assert addresses.check_latin(people.LAYLA, None, "DE") == Checked({}, {})
    assert addresses.check_latin(people.YUKI, None, "DE") == Checked({}, {})


def test_mail_within_the_country_needs_none() -> None:
    assert addresses.check_latin(NIKOS, None, "GR") == Checked({}, {})


def test_begun_it_needs_a_name_a_line_and_a_town() -> None:
    begun = addresses.in_latin(people.HODA, address("EG", name="", line1="", company="Press"))
    missing = {"name": "missing", "line1": "missing", "city": "missing"}
    assert addresses.check_latin(people.HODA, begun, "DE") == Checked(missing, {})


def test_what_is_latin_already_need_not_be_typed_twice() -> None:
    local = replace(people.HODA, name="Hoda Fahmy", city="Cairo")
    latin = addresses.in_latin(local, address("EG", name="", line1="12 Talaat Harb Street"))
    assert (latin.name, latin.city, latin.area, latin.postal_code) == (
        "Hoda Fahmy", "Cairo", "Cairo Governorate", "11511"
    )  # fmt: skip
    assert addresses.check_latin(local, latin, "DE") == Checked({}, {})


def test_a_prefecture_chosen_once_serves_both() -> None:
    latin = addresses.in_latin(YUKI, YUKI_IN_LATIN)
    assert addresses.check_latin(YUKI, latin, "DE") == Checked({}, {})


def test_letters_of_another_script_in_it_are_doubted() -> None:
    latin = addresses.in_latin(YUKI, replace(YUKI_IN_LATIN, line2="神南ビル"))
    assert addresses.check_latin(YUKI, latin, "DE") == Checked({}, {"line2": "not_latin"})


def test_it_is_printed_on_the_same_label_and_must_fit() -> None:
    latin = addresses.in_latin(YUKI, replace(YUKI_IN_LATIN, name="Y" * 101, line2="🌹"))
    assert addresses.check_latin(YUKI, latin, "DE").errors == {"name": "too_long", "line2": "unprintable"}


def test_an_odd_postcode_is_not_said_twice() -> None:
    local = replace(YUKI, postal_code="1" * 17)
    assert addresses.check_latin(local, addresses.in_latin(local, YUKI_IN_LATIN), "DE").errors == {}


def test_tokyo_in_both_scripts() -> None:
    assert both(YUKI, YUKI_IN_LATIN) == Label(
        ["Yuki Sato", "1-2-3 Jinnan, Shibuya-ku, TOKYO", "150-0041", "JAPAN"],
        ["〒150-0041", "東京都", "渋谷区神南1-2-3", "佐藤 由紀"],
    )


def test_cairo_in_both_scripts() -> None:
    assert both(people.HODA, HODA_IN_LATIN) == Label(
        ["Hoda Fahmy", "12 Talaat Harb Street", "DOWNTOWN", "Cairo Governorate", "11511", "EGYPT"],
        ["هدى فهمي", "١٢ شارع طلعت حرب", "وسط البلد", "القاهرة", "11511"],
    )


def test_dubai_in_both_scripts() -> None:
    layla = replace(people.LAYLA, name="ليلى حداد", line1="شارع ١١ب")
    latin = address("AE", name="Layla Haddad", line1="11b Street")
    assert both(layla, latin) == Label(
        ["Layla Haddad", "11b Street", "Dubai", "UNITED ARAB EMIRATES"], ["ليلى حداد", "شارع ١١ب", "إمارة دبيّ"]
    )


def test_without_a_latin_form_the_label_is_as_it_was_typed() -> None:
    for person in people.EVERYBODY:
        assert addresses.printed_both(person, None, "DE") == Label(addresses.printed(person, "DE"))


def test_the_same_is_not_printed_twice() -> None:
    assert both(people.GERDA, people.GERDA, "GB").local_lines == ()


def test_within_the_country_its_own_script_is_enough() -> None:
    latin = address("GR", name="Nikos Pappas", line1="Ermou 5", city="Athina")
    assert both(NIKOS, latin, "GR") == Label(["Νίκος Παππάς", "Ερμού 5", "10563 ΑΘΉΝΑ"])
    assert both(NIKOS, latin) == Label(
        ["Nikos Pappas", "Ermou 5", "10563 ATHINA", "GREECE"], ["Νίκος Παππάς", "Ερμού 5", "10563 ΑΘΉΝΑ"]
    )


WORD = st.text("abcxyzÄéñ", min_size=1, max_size=9)
OTHER_WORD = st.text("бגد京ώख", min_size=1, max_size=9)


@given(
    st.builds(
        Address, *[OTHER_WORD] * 7, st.just("11511"), st.sampled_from(["EG", "JP", "CN", "RU", "GR", "KE", "SG"])
    ),
    st.builds(Address, *[WORD] * 7, st.just(""), st.just("")),
)
def test_every_word_of_both_forms_is_on_the_label(local: Address, typed: Address) -> None:
    latin = addresses.in_latin(local, typed)
    label = addresses.printed_both(local, latin, "DE")
    abroad, there = (" ".join(lines).upper() for lines in (label.lines, label.local_lines))
    for name in addresses.IN_LATIN:
        assert getattr(latin, name).upper() in abroad
        assert getattr(local, name).upper() in there
