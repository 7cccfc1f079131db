"""Import charges, income groups and minimums: what may stand in the file, and that a dump says the same again."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from flask import Flask

from shop import create_app, documents
from shop.cart import minimums
from shop.db import db
from shop.places import imports, incomes
from shop.shopfile.dump import dump
from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import load
from tests.conftest import settings_for
from tests.shopfile.samples import CURRENCIES, LANGUAGES, WHOLE, line_of, loaded, with_change

Snapshot = Callable[[], object]

SCHEMES = """\
tax_schemes:
  - {scheme: one_stop, from: 2020-01-01, to: 2020-12-31}
  - {scheme: uk_low_value, from: 2030-01-01, limit: {EUR: 15500, GBP: 13500}}
"""
IMPORTS = """\
imports:
  - {destinations: [US], charges: asked, from: 2025-08-29}
  - {destinations: [EU], charges: asked, from: 2026-07-01, to: 2028-06-30, limit: {EUR: 15000, GBP: 13000},
     per_line: {EUR: 300}}
  - {destinations: [GB, IM, DE-BU], charges: none, from: 2021-01-01, limit: {EUR: 15500, GBP: 13500}}
  - {destinations: ["*"], charges: asked, from: 2020-01-01}
"""
INCOMES = """\
income_groups:
  - {group: low, countries: [UG, TG], from: 2025-07-01, to: 2026-06-30}
  - {group: low, countries: [UG], from: 2026-07-01}
  - {group: lower_middle, countries: [TG, KE, "NO"], from: 2026-07-01}
"""
MINIMUMS = """\
minimums:
  - {currency: EUR, minor: 50, from: 2024-01-01}
  - {currency: JPY, minor: 50, from: 2024-01-01, to: 2026-12-31}
  - {currency: UGX, minor: 200000, from: 2024-01-01}
"""
PARTS = SCHEMES + IMPORTS + INCOMES + MINIMUMS
DAY = date(2026, 11, 23)

CASES = [
    # schemes
    ("scheme: one_stop", "scheme: two_stop", "tax_schemes#1.scheme",
     '"two_stop" is not a tax scheme (one_stop, uk_low_value, import_one_stop)'),
    ("limit: {EUR: 15500, GBP: 13500}", "limit: {EUR: 15500}", "tax_schemes#2.limit",
     "GBP is missing: every currency of the shop must be named"),
    ("from: 2030-01-01, limit: {EUR: 15500, GBP: 13500}", "from: 2030-01-01", "tax_schemes#2", "limit is missing"),
    ("to: 2020-12-31", "limit: {EUR: 1, GBP: 1}", "tax_schemes#1.limit", "is not a key known here"),
    ("scheme: uk_low_value, from: 2030-01-01, limit: {EUR: 15500, GBP: 13500}",
     "scheme: one_stop, from: 2020-12-31", "tax_schemes#2",
     f"overlaps in time with line {line_of('scheme: one_stop', PARTS)}"),
    ("GBP: 13500}}", "KES: 13500}}", "tax_schemes#2.limit.KES", "is not a currency of this shop (EUR, GBP)"),
    # imports
    ("destinations: [US]", "destinations: [USA]", "imports#1.destinations#1",
     '"USA" is neither a country code of ISO 3166 nor one of EU, *, DE-BU, DE-HE, EA, GR-MA, IC, IT-CI, IT-LI, XI'),
    ("destinations: [US]", "destinations: []", "imports#1.destinations", "at least one destination is needed"),
    ("destinations: [US]", "destinations: [US, US]", "imports#1.destinations#2",
     f'"US" comes twice (also in line {line_of("[US]", PARTS)})'),
    ("charges: asked", "charges: perhaps", "imports#1.charges", '"perhaps" is not an answer (none, asked, included)'),
    ("limit: {EUR: 15000, GBP: 13000}", "limit: {GBP: 13000}", "imports#2.limit",
     "EUR is missing: every currency of the shop must be named"),
    ("per_line: {EUR: 300}", "per_line: {EUR: three}", "imports#2.per_line.EUR",
     '"three" is not a whole number of minor units (2200 stands for EUR 22.00)'),
    ("[GB, IM, DE-BU], charges: none, from: 2021-01-01, limit: {EUR: 15500, GBP: 13500}",
     "[GB, US], charges: none, from: 2026-01-01", "imports#3",
     f"overlaps in time with line {line_of('[US]', PARTS)}"),
    # income groups
    ("group: low,", "group: poor,", "income_groups#1.group",
     '"poor" is not an income group (low, lower_middle, upper_middle, high)'),
    ("[UG, TG]", "[UK, TG]", "income_groups#1.countries#1",
     '"UK" is not a country code of ISO 3166; did you mean GB?'),
    ("to: 2026-06-30", "to: 2026-07-01", "income_groups#2.countries#1",
     f"overlaps in time with line {line_of('[UG, TG]', PARTS)}"),
    ("[TG, KE,", "[KE, KE,", "income_groups#3.countries#2",
     f"overlaps in time with line {line_of('[TG, KE', PARTS)}"),
    # minimums
    ("currency: EUR", "currency: EURO", "minimums#1.currency", '"EURO" is not a currency code of ISO 4217'),
    ("minor: 200000", "minor: 200050", "minimums#3.minor",
     "200050 is not a multiple of 100, as every amount in UGX must be"),
    ("minor: 50, from", "minor: 0.50, from", "minimums#1.minor",
     '"0.50" is not a whole number of minor units (2200 stands for EUR 22.00)'),
    ("currency: JPY", "currency: EUR", "minimums#2", f"overlaps in time with line {line_of('currency: EUR', PARTS)}"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "where", "reason"), CASES)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_fault_names_its_place_and_reason(
    app: Flask, tmp_path: Path, old: str, new: str, where: str, reason: str
) -> None:
    with pytest.raises(ShopFileFault) as refusal:
        loaded(tmp_path, with_change(old, new, PARTS))
    assert (where, reason) in [(fault.where, fault.reason) for fault in refusal.value.faults]
    assert {fault.line for fault in refusal.value.faults} != {0}


def test_the_documents_say_what_the_file_says(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, PARTS)
    stored = documents.bodies(("imports", "incomes", "minimums"))
    rules = imports.rules_from(stored["imports"])
    assert [sorted(rule.to) for rule in rules] == [["US"], ["EU"], ["DE-BU", "GB", "IM"], ["*"]]
    assert rules[1].per_line == {"EUR": 300}
    assert incomes.group_of(incomes.rows_from(stored["incomes"]), "TG", DAY) == "lower_middle"
    assert [row.minor for row in minimums.rows_from(stored["minimums"])] == [50, 50, 200000]


def test_rows_with_different_limits_may_share_their_days(app: Flask, tmp_path: Path) -> None:
    above = "  - {destinations: [GB], charges: included, from: 2021-01-01}\n"
    assert loaded(tmp_path, IMPORTS + above).counts["imports"].added == 1


@pytest.mark.parametrize("part", [SCHEMES, IMPORTS, INCOMES, MINIMUMS])
def test_what_a_file_does_not_speak_of_is_left_alone(app: Flask, tmp_path: Path, snapshot: Snapshot, part: str) -> None:
    loaded(tmp_path, WHOLE + PARTS)
    before = snapshot()
    assert not loaded(tmp_path, part).changed_anything
    assert snapshot() == before


def dumped(folder: Path, media: Path) -> str:
    folder.mkdir()
    dump(folder / "catalogue.yaml", media)
    return (folder / "catalogue.yaml").read_text(encoding="utf-8")


def test_a_dump_loads_to_the_same_documents_and_dumps_to_the_same_file(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, WHOLE + PARTS)
    first, kinds = dumped(tmp_path / "first", tmp_path / "media"), ("tax_schemes", "imports", "incomes", "minimums")
    bodies = documents.bodies(kinds)
    other = create_app(settings_for(f"sqlite:///{tmp_path}/other.sqlite3", tmp_path / "other"))
    with other.app_context():
        db.create_all()
        file = tmp_path / "first/catalogue.yaml"
        load(file, media_dir=tmp_path / "media", currencies=CURRENCIES, languages=LANGUAGES)
        assert documents.bodies(kinds) == bodies
        assert dumped(tmp_path / "second", tmp_path / "media") == first
        db.session.remove()
        db.engine.dispose()


def test_a_dump_has_a_line_for_each_row(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path, PARTS)
    text = dumped(tmp_path / "first", tmp_path / "media")
    assert "  - {scheme: one_stop, from: 2020-01-01, to: 2020-12-31}\n" in text
    assert "  - {destinations: [US], charges: asked, from: 2025-08-29}\n" in text
    assert "  - group: low\n    countries: [TG, UG]\n    from: 2025-07-01\n    to: 2026-06-30\n" in text
    assert "  - {currency: EUR, minor: 50, from: 2024-01-01}\n" in text
