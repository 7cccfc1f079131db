"""A postcode tells which tax and customs territory an address lies in, however it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.places import territories


@pytest.mark.parametrize(
    ("country", "postal_code", "territory"),
    [
        ("ES", "35001", "IC"), ("ES", "38917", "IC"), ("ES", "51001", "EA"), ("ES", "52006", "EA"),
        ("ES", "28013", "ES"), ("ES", "07001", "ES"), ("ES", "53500", "ES"),
        ("GB", "BT1 5GS", "XI"), ("GB", "BT71 4AB", "XI"), ("GB", "B1 1AA", "GB"), ("GB", "SW1A 1AA", "GB"),
        ("GB", "JE2 3AB", "JE"), ("GB", "GY1 1AA", "GG"), ("GB", "IM1 1AA", "IM"),
        ("DE", "78266", "DE-BU"), ("DE", "27498", "DE-HE"), ("DE", "78262", "DE"), ("DE", "10999", "DE"),
        ("IT", "23041", "IT-LI"), ("IT", "22061", "IT-CI"), ("IT", "23030", "IT"), ("IT", "00120", "VA"),
        ("GR", "63086", "GR-MA"), ("GR", "63085", "GR"),
        ("FI", "22100", "AX"), ("FI", "00100", "FI"),
        ("FR", "97400", "RE"), ("FR", "97133", "BL"), ("FR", "97100", "GP"), ("FR", "75001", "FR"),
        ("DK", "3900", "GL"), ("DK", "1050", "DK"),
    ],
)  # fmt: skip
def test_a_postcode_names_the_territory(country: str, postal_code: str, territory: str) -> None:
    assert territories.territory(country, postal_code) == territory


@pytest.mark.parametrize(
    ("country", "typed", "territory"),
    [
        ("ES", " 35 001 ", "IC"), ("ES", "E-35001", "IC"), ("ES", "es-38001", "IC"), ("ES", "٣٥٠٠١", "IC"),
        ("ES", "３５００１", "IC"), ("ES", "35001 Las Palmas", "IC"),
        ("IT", "IT-23041", "IT-LI"), ("IT", "i 23041", "IT-LI"), ("DE", "D-78266", "DE-BU"),
        ("GR", "EL 630 86", "GR-MA"),
        ("FI", "FIN-22100", "AX"), ("FI", "AX-22100", "AX"),
        ("GB", "bt15gs", "XI"), ("GB", "GB-BT1 5GS", "XI"), ("GB", "BT1", "XI"), ("gb", "BT1 5GS", "XI"),
    ],
)  # fmt: skip
def test_it_does_not_matter_how_a_postcode_was_typed(country: str, typed: str, territory: str) -> None:
    assert territories.territory(country, typed) == territory


@pytest.mark.parametrize("typed", ["", "-", "35", "3500", "350012", "Las Palmas"])
def test_a_postcode_that_says_nothing_leaves_the_country(typed: str) -> None:
    assert territories.territory("ES", typed) == "ES"


@given(st.sampled_from(["ES", "GB", "DE", "KE", "US", "XX", ""]), st.text(max_size=20))
def test_no_postcode_makes_it_fail(country: str, typed: str) -> None:
    assert territories.territory(country, typed) in territories.SPECIAL | {country, "JE", "GG", "IM"}


@given(st.sampled_from(["KE", "CO", "US", "CH"]), st.text(max_size=12))
def test_countries_that_are_whole_stay_whole(country: str, typed: str) -> None:
    assert territories.territory(country, typed) == country


@pytest.mark.parametrize("inside", ["DE", "IE", "MC", "XI"])
def test_inside_the_unions_tax_territory(inside: str) -> None:
    assert territories.in_vat_territory(inside)


@pytest.mark.parametrize(
    "outside", ["IC", "EA", "AX", "DE-BU", "DE-HE", "IT-LI", "IT-CI", "GR-MA", "RE", "SM", "VA", "GI", "GB", "IM", "CH"]
)
def test_outside_the_unions_tax_territory(outside: str) -> None:
    assert not territories.in_vat_territory(outside)


@pytest.mark.parametrize(
    ("union", "members"),
    [
        ("EU", "DE MC SM AX IC GR-MA IT-CI GP MQ GF RE YT MF XI"),
        ("GB", "GB IM GG JE"),
        ("CH", "CH LI DE-BU"),
    ],
)
def test_territories_in_one_customs_union(union: str, members: str) -> None:
    assert {territories.customs_union(member) for member in members.split()} == {union}


@pytest.mark.parametrize("alone", ["EA", "DE-HE", "IT-LI", "VA", "AD", "TR", "NO", "US", "BL", "GI"])
def test_territories_in_none_but_their_own(alone: str) -> None:
    assert territories.customs_union(alone) == alone


@pytest.mark.parametrize(
    ("origin", "destination", "same"),
    [("DE", "XI", True), ("GB", "XI", True), ("GB", "DE", False), ("US", "XI", False), ("DE", "IC", True)],
)
def test_duty_lies_between_two_customs_territories(origin: str, destination: str, same: bool) -> None:
    assert territories.same_customs(origin, destination) is same


@pytest.mark.parametrize(
    ("origin", "destination", "same"),
    [
        ("DE", "FR", True), ("DE", "MC", True), ("DE", "XI", True), ("GB", "XI", True), ("GB", "IM", True),
        ("CH", "LI", True), ("KE", "KE", True), ("ES", "IC", False), ("FI", "AX", False), ("FR", "RE", False),
        ("GB", "JE", False), ("DE", "GB", False), ("IT", "SM", False),
    ],
)  # fmt: skip
def test_a_tax_of_import_lies_between_two_tax_areas(origin: str, destination: str, same: bool) -> None:
    assert territories.same_tax_area(origin, destination) is same
