"""A label reads as the destination's post wants it, and ends with the country for whoever sorts it here."""

import unicodedata
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.places import addresses
from shop.places.addresses import Address
from tests.places import people
from tests.places.people import address


@pytest.mark.parametrize(
    ("person", "lines"),
    [
        (people.AMINA, ["Amina Otieno", "P.O. Box 30197", "NAIROBI", "00100", "KENYA"]),
        (people.CARMEN, ["Carmen Ruiz", "Calle 10 # 4-22", "BOGOTÁ, Bogotá", "COLOMBIA"]),
        (people.AOIFE, ["Aoife Byrne", "4 Meath Place", "DUBLIN 8", "Co. Dublin", "IRELAND"]),
        (people.LAYLA, ["Layla Haddad", "Villa 3, 11b Street", "Dubai", "UNITED ARAB EMIRATES"]),
        (people.WALT, ["Walt Miller", "500 W 2nd St", "Apt 7", "AUSTIN, TX 78701", "UNITED STATES"]),
        (people.YUKI, ["Yuki Sato", "1-2-3 Jinnan, Shibuya-ku, TOKYO", "150-0041", "JAPAN"]),
        (people.JOAO, ["João Lima", "Rua Augusta 100", "SÃO PAULO-SP", "01305-000", "BRAZIL"]),
        (people.MEI, ["Mei Chan", "Flat B, 8/F, 1 Nathan Road", "Tsim Sha Tsui", "KOWLOON", "HONG KONG"]),
        (people.RAVI, ["Ravi Menon", "Blk 35 Mandalay Road", "SINGAPORE 308215", "SINGAPORE"]),
        (people.RUTH, ["Ruth Clarke", "9 Chapel Lane", "PRESTON", "PR4 1AX", "UNITED KINGDOM"]),
        (people.PIA, ["Pia Rossi", "Via del Pellegrino", "00120 CITTÀ DEL VATICANO", "VATICAN CITY"]),
        (people.HODA, ["هدى فهمي", "١٢ شارع طلعت حرب", "وسط البلد", "القاهرة", "11511", "EGYPT"]),
        (people.ARBEN, ["Arben Krasniqi", "Rruga B 14", "10000 PRISHTINA", "KOSOVO"]),
    ],
    ids=lambda value: value.country if isinstance(value, Address) else "",
)
def test_a_label_to_each_country(person: Address, lines: list[str]) -> None:
    assert addresses.printed(person, "DE") == lines


def test_mail_within_the_country_names_no_country() -> None:
    assert addresses.printed(people.GERDA, "DE") == ["Gerda Groß", "Musterstraße 12", "10999 BERLIN"]
    assert addresses.printed(people.GERDA, "GB")[-1] == "GERMANY"


def test_aland_is_abroad_for_germany_and_home_for_finland() -> None:
    mariehamn = address("AX", city="Mariehamn", postal_code="22100")
    assert addresses.printed(mariehamn, "DE")[-2:] == ["ÅLAND", "FINLAND"]
    assert addresses.printed(mariehamn, "FI")[-1] == "ÅLAND"


def test_japanese_lines_are_set_in_japanese_order_with_the_country_in_english() -> None:
    yuki = replace(people.YUKI, name="佐藤 由紀", line1="渋谷区神南1-2-3")
    assert addresses.printed(yuki, "DE") == ["〒150-0041", "東京都", "渋谷区神南1-2-3", "佐藤 由紀", "JAPAN"]


def test_hong_kong_in_chinese_names_the_area_in_chinese() -> None:
    mei = replace(people.MEI, line1="彌敦道1號", city="尖沙咀")
    assert addresses.printed(mei, "DE")[:2] == ["九龍", "尖沙咀"]


def test_the_form_for_readers_abroad_can_be_asked_for() -> None:
    yuki = replace(people.YUKI, line1="渋谷区神南1-2-3")
    assert addresses.printed(yuki, "DE", latin=True)[-3:] == ["渋谷区神南1-2-3, TOKYO", "150-0041", "JAPAN"]


def test_what_is_left_out_leaves_no_comma_behind() -> None:
    assert addresses.printed(replace(people.WALT, area=""), "DE")[-2] == "AUSTIN 78701"
    assert addresses.printed(replace(people.CARMEN, area="", postal_code="111221"), "DE")[-2] == "BOGOTÁ, 111221"


def test_a_dash_for_a_postcode_is_not_printed() -> None:
    assert addresses.printed(replace(people.AMINA, postal_code="-"), "DE")[-2:] == ["NAIROBI", "KENYA"]


def test_a_town_typed_where_the_post_names_none_is_kept() -> None:
    dubai = replace(people.LAYLA, area="", city="Dubai")
    assert addresses.printed(dubai, "DE") == ["Layla Haddad", "Villa 3, 11b Street", "Dubai", "UNITED ARAB EMIRATES"]


def test_a_county_typed_where_the_post_names_none_is_kept() -> None:
    ruth = replace(people.RUTH, area="Lancashire")
    assert addresses.printed(ruth, "DE")[1:4] == ["9 Chapel Lane", "Lancashire", "PRESTON"]


def test_singapore_is_not_said_three_times() -> None:
    assert addresses.printed(replace(people.RAVI, city="Singapore"), "DE").count("SINGAPORE 308215") == 1
    assert "Singapore" not in addresses.printed(replace(people.RAVI, city="Singapore"), "DE")


def test_a_postcode_in_eastern_figures_is_printed_in_those_machines_read() -> None:
    assert "00100" in addresses.printed(replace(people.AMINA, postal_code="٠٠١٠٠"), "DE")


@pytest.mark.parametrize(
    ("country", "name"),
    [("CZ", "CZECHIA"), ("MK", "NORTH MACEDONIA"), ("TZ", "TANZANIA"), ("SG", "SINGAPORE"), ("RS", "SERBIA")],
)
def test_country_names_are_written_in_full_and_as_they_are_today(country: str, name: str) -> None:
    assert addresses.printed(address(country), "DE")[-1] == name


def test_every_country_ends_with_its_name_in_capitals() -> None:
    for country, _ in addresses.countries("en"):
        last = addresses.printed(address(country, city="Town"), "ZZ")[-1]
        assert last.upper().replace("(FEDERATED STATE OF)", "") == last
        assert "(REP" not in last.upper()


WORDS = st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=9), max_size=3).map(" ".join)
KNOWN = st.sampled_from([code for code, _ in addresses.countries("en")])


@given(st.builds(Address, *[WORDS] * 8, KNOWN), st.sampled_from([None, True, False]))
def test_no_word_is_lost_from_a_label(typed: Address, latin: bool | None) -> None:
    label = as_read(" ".join(addresses.printed(typed, "ZZ", latin)))
    for name, value in asdict(typed).items():
        if name == "country" or (name == "area" and addresses.post_of(typed.country).area_called(value.strip())):
            continue  # these are printed by their names
        for word in as_read(value).split():
            assert word in label, name


def as_read(text: str) -> str:
    """As a sorting machine compares it: in capitals, with the figures 0–9."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text.upper().upper())
