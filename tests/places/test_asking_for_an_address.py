"""The form asks what the destination's post needs, in its order and its words."""

import pytest

from shop.places import addresses
from shop.places.addresses import Field


def fields(country: str, language: str = "en") -> dict[str, Field]:
    return {field.name: field for field in addresses.form_for(country, language).fields}


@pytest.mark.parametrize(
    ("country", "order"),
    [
        ("DE", "name company line1 line2 line3 postal_code city"),
        ("US", "name company line1 line2 line3 city area postal_code"),
        ("KE", "name company line1 line2 line3 city postal_code"),
        ("CO", "name company line1 line2 line3 city area postal_code"),
        ("AE", "name company line1 line2 line3 area"),
        ("BR", "company name line1 line2 line3 city area postal_code"),
        ("SG", "name company line1 line2 line3 postal_code"),
        ("HK", "name company line1 line2 line3 city area"),
        ("JP", "name company line1 line2 line3 area postal_code"),
    ],
)
def test_fields_come_in_the_destinations_order(country: str, order: str) -> None:
    assert list(fields(country)) == order.split()


def test_readers_of_the_destinations_own_language_are_asked_in_its_own_order() -> None:
    assert list(fields("JP", "ja")) == ["postal_code", "area", "line1", "line2", "line3", "company", "name"]


@pytest.mark.parametrize(
    ("country", "field", "kind"),
    [
        ("US", "postal_code", "zip"),
        ("IE", "postal_code", "eircode"),
        ("IN", "postal_code", "pin"),
        ("DE", "postal_code", "postal_code"),
        ("GB", "city", "post_town"),
        ("HK", "city", "district"),
        ("US", "area", "state"),
        ("JP", "area", "prefecture"),
        ("IE", "area", "county"),
        ("AE", "area", "emirate"),
        ("CO", "area", "department"),
        ("CA", "area", "province"),
    ],
)
def test_fields_are_called_what_people_there_call_them(country: str, field: str, kind: str) -> None:
    assert fields(country)[field].label_kind == kind


# Country; what is demanded beside name and one line; what is advised; what is offered without a word.
ASKED = """
DE  city   postal_code
GB  city   postal_code
FR  city   postal_code
PL  city   postal_code
GR  city   postal_code
US  city   area,postal_code
CA  city   area,postal_code
AU  city   area,postal_code
BR  city   area,postal_code
MX  city   area,postal_code
IT  city   area,postal_code
IN  city   area,postal_code
CN  city   area,postal_code
KR  city   area,postal_code
TW  city   area,postal_code
RU  city   area,postal_code
UA  city   postal_code       area
CO  city   area              postal_code
ID  city   area              postal_code
IE  city   -                 area,postal_code
KE  city   -                 postal_code
NG  city   -                 area,postal_code
EG  city   -                 area,postal_code
SA  city   -                 postal_code
CL  city   -                 area,postal_code
ZW  city   -
GH  city   -
QA  city   -
VA  city   -                 postal_code
XK  city   -                 postal_code
JP  area   postal_code
AE  area   -
HK  area   -                 city
KY  area   -                 postal_code
SG  -      postal_code
GI  -      -                 postal_code
MO  -      -
"""


@pytest.mark.parametrize("row", ASKED.split("\n")[1:-1], ids=lambda row: row[:2])
def test_what_is_demanded_advised_and_offered(row: str) -> None:
    country, demanded, advised, offered = [*row.split(), ""][:4]
    place = {name: field for name, field in fields(country).items() if name in ("city", "area", "postal_code")}
    assert {name for name, field in place.items() if field.required} == names(demanded)
    assert {name for name, field in place.items() if field.advised} == names(advised)
    assert set(place) - names(demanded) - names(advised) == names(offered)


def names(text: str) -> set[str]:
    return set(text.split(",")) - {"-", ""}


@pytest.mark.parametrize("country", [code for code, _ in addresses.countries("en")])
def test_no_country_demands_a_postcode(country: str) -> None:
    demanded = {name for name, field in fields(country).items() if field.required}
    assert {"name", "line1"} <= demanded <= {"name", "line1", "city", "area"}
    assert len(demanded) <= 3


def test_states_can_be_chosen_by_name() -> None:
    assert ("TX", "Texas") in (fields("US")["area"].choices or ())
    assert fields("DE")["city"].choices is None


def test_emirates_are_named_in_the_readers_language() -> None:
    assert ("إمارة دبيّ", "Dubai") in (fields("AE", "en")["area"].choices or ())
    assert ("إمارة دبيّ", "دبي") in (fields("AE", "ar")["area"].choices or ())


def test_an_example_shows_the_postcodes_form() -> None:
    assert fields("IE")["postal_code"].example == "A65 F4E2"


@pytest.mark.parametrize("country", ["", "ZZ", "all", "../de", "xk", "Q7", "ＤＥ", "\x00"])
def test_an_odd_country_is_offered_every_field_or_its_own(country: str) -> None:
    assert {"name", "line1", "city", "postal_code"} <= set(fields(country))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_country_demands_what_its_form_does_not_ask(language: str) -> None:
    for country, _ in addresses.countries(language):
        asked = fields(country, language)
        blank = addresses.Address("", "", "", "", "", "", "", "", country)
        assert addresses.check(blank).errors.keys() == {name for name, field in asked.items() if field.required}


def test_countries_are_listed_as_their_readers_sort_them() -> None:
    names = [name for _, name in addresses.countries("en")]
    assert names == sorted(names)
    assert dict(addresses.countries("ar"))["DE"] == "ألمانيا"
