"""Packing days, transit days to single countries and the weight of a service's envelope, in the shop file and out."""

from datetime import date
from pathlib import Path

import pytest
from flask import Flask

from shop import documents
from shop.shipping.rules import Packing, Tariff
from shop.shipping.tariff import tariff_from
from shop.shopfile.dump import dump
from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import load
from tests.shopfile.samples import CURRENCIES, LANGUAGES, line_of, loaded, with_change

PACKING = """\
  packing:
    - {days: 3, from: 2025-01-01, to: 2026-11-30}
    - {days: 6, from: 2026-12-01}
"""
EXCEPTIONS = """\
          days: [4, 9]
          days_to: {FR: [3, 6], NO: [5, 12]}
          packaging_grams: 35
"""
FULL = with_change(
    "  packaging_grams: 80\n",
    f"  packaging_grams: 80\n{PACKING}",
    with_change("          days: [4, 9]\n", EXCEPTIONS),
)


def stored() -> Tariff:
    return tariff_from(documents.bodies(("shipping",))["shipping"])


def test_they_are_loaded(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, FULL)
    tariff = stored()
    abroad = tariff.zones[1].services[0]
    assert tariff.packing == (Packing(3, date(2025, 1, 1), date(2026, 11, 30)), Packing(6, date(2026, 12, 1)))
    assert abroad.days_to == {"FR": (3, 6), "NO": (5, 12)}
    assert abroad.packaging_grams == 35
    assert tariff.zones[0].services[0].packaging_grams is None


def test_a_file_without_them_loads_to_none_of_them(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    services = [service for zone in stored().zones for service in zone.services]
    assert stored().packing == ()
    assert [(service.days_to, service.packaging_grams) for service in services] == [({}, None)] * 3


def dumped(folder: Path, media: Path) -> str:
    folder.mkdir()
    dump(folder / "catalogue.yaml", media)
    return (folder / "catalogue.yaml").read_text(encoding="utf-8")


def test_a_dump_holds_them_as_short_rows(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, FULL)
    text = dumped(tmp_path / "first", tmp_path / "media")
    assert PACKING in text
    assert "          days: [4, 9]\n          days_to: {FR: [3, 6], 'NO': [5, 12]}\n" in text
    assert "          packaging_grams: 35\n" in text


def test_a_dump_loads_without_a_change_and_is_dumped_byte_for_byte(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, FULL)
    first = dumped(tmp_path / "first", tmp_path / "media")
    again = load(
        tmp_path / "first/catalogue.yaml", media_dir=tmp_path / "media", currencies=CURRENCIES, languages=LANGUAGES
    )
    assert not again.changed_anything
    assert dumped(tmp_path / "second", tmp_path / "media") == first


def test_exceptions_in_another_order_are_no_change(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, FULL)
    turned = with_change("{FR: [3, 6], NO: [5, 12]}", "{NO: [5, 12], FR: [3, 6]}", FULL)
    assert not loaded(tmp_path, turned).changed_anything


TWO_NUMBERS = "two numbers are expected here, the shortest and the longest time in days, such as [1, 3]"
CASES = [
    ("{days: 3, from", "{days: three, from", "shipping.packing#1.days", '"three" is not a whole number of days'),
    ("{days: 3, from", "{days: -3, from", "shipping.packing#1.days", '"-3" is not a whole number of days'),
    ("{days: 3, from", "{days: 91, from", "shipping.packing#1.days", "91 is more than 90"),
    ("{days: 3, from", "{from", "shipping.packing#1", "days is missing"),
    ("{days: 3, from: 2025-01-01,", "{days: 3,", "shipping.packing#1", "from is missing"),
    ("days: 6, from", "day: 6, days: 6, from", "shipping.packing#2.day",
     "is not a key known here; did you mean days?"),
    ("to: 2026-11-30", "to: 2024-11-30", "shipping.packing#1.to", "lies before from"),
    ("from: 2026-12-01", "from: 2026-11-30", "shipping.packing#2",
     f"overlaps in time with line {line_of('days: 3, from', FULL)}"),
    (PACKING, "  packing: 3\n", "shipping.packing", "a list is expected here"),
    ("days_to: {FR:", "days_to: {DE:", "shipping.zones#2.services#1.days_to.DE",
     "is not among the countries of this zone"),
    ("days_to: {FR:", "days_to: {UK:", "shipping.zones#2.services#1.days_to.UK",
     '"UK" is not a country code of ISO 3166; did you mean GB?'),
    ("NO: [5, 12]", "FR: [5, 12]", "shipping.zones#2.services#1.days_to.FR",
     f"comes twice (also in line {line_of('days_to', FULL)})"),
    ("[3, 6]", "[6, 3]", "shipping.zones#2.services#1.days_to.FR", TWO_NUMBERS),
    ("[3, 6]", "[3]", "shipping.zones#2.services#1.days_to.FR", TWO_NUMBERS),
    ("[3, 6]", "3", "shipping.zones#2.services#1.days_to.FR", "a list is expected here"),
    ("[3, 6]", "[3, 366]", "shipping.zones#2.services#1.days_to.FR#2", "366 is more than 365"),
    ("{FR: [3, 6], NO: [5, 12]}", "[FR, NO]", "shipping.zones#2.services#1.days_to",
     "keys with values are expected here"),
    ("packaging_grams: 35", "packaging_grams: light", "shipping.zones#2.services#1.packaging_grams",
     '"light" is not a whole number of grams'),
]  # fmt: skip


def changed_line(text: str) -> int:
    pairs = zip(FULL.splitlines(), text.splitlines(), strict=False)
    return next(number for number, (before, after) in enumerate(pairs, 1) if before != after)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("old", "new", "where", "reason"), CASES)
def test_a_fault_is_named(app: Flask, tmp_path: Path, noon: None, old: str, new: str, where: str, reason: str) -> None:
    text = with_change(old, new, FULL)
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, text)
    assert [(fault.where, fault.reason) for fault in refusal.value.faults] == [(where, reason)]
    assert refusal.value.faults[0].line == changed_line(text)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_zone_without_countries_is_not_blamed_on_its_exceptions(app: Flask, tmp_path: Path) -> None:
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, with_change("      countries: [FR, NO]\n", "", FULL))
    assert [(fault.where, fault.reason) for fault in refusal.value.faults] == [
        ("shipping.zones#2", "countries is missing")
    ]


def test_what_was_loaded_stays_when_the_next_file_has_a_fault(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, FULL)
    before = documents.bodies(("shipping",))
    with pytest.raises(ShopFileFault):
        loaded(tmp_path, with_change("days: 6, from", "days: six, from", FULL))
    assert documents.bodies(("shipping",)) == before
