"""One part of the shop file is edited alone: the same form, the same checks, and nobody writes over the unseen."""

from pathlib import Path

import pytest
from flask import Flask

from shop import clock, documents, paths, settings
from shop.db import db, transaction
from shop.places import imports
from shop.shipping.tariff import tariff_from
from shop.shopfile import dump, part
from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import load
from shop.shopfile.part import Proposal
from tests.conftest import running, settings_for
from tests.shopfile.samples import DEMO_CURRENCIES, loaded

pytestmark = pytest.mark.usefixtures("noon")

IMPORTS = "imports:\n  - {destinations: [US], charges: asked, from: 2025-08-29}\n"


def store(kind: str, text: str, seen: str | None = None) -> Proposal:
    with transaction() as session:
        mark = part.mark_of(part.text_of(kind)) if seen is None else seen
        return part.store(session, kind, text, mark, clock.now())


def faults(kind: str, text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(ShopFileFault) as refusal:
        store(kind, text)
    return [(fault.line, fault.where, fault.reason) for fault in refusal.value.faults]


@pytest.fixture
def stocked(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)


def test_every_part_of_the_demo_is_what_a_dump_writes_and_stores_to_itself(
    sqlite_template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "shop.sqlite3"
    path.write_bytes(sqlite_template.read_bytes())
    with running(settings_for(f"sqlite:///{path}", tmp_path, SHOP_CURRENCIES=",".join(DEMO_CURRENCIES))):
        ours = settings.current()
        load(
            paths.DEMO / "catalogue.yaml",
            media_dir=ours.media_dir,
            currencies=ours.currencies,
            languages=ours.languages,
        )
        dump.dump(tmp_path / "dump.yaml", ours.media_dir)
        whole = (tmp_path / "dump.yaml").read_text(encoding="utf-8")
        for kind in part.KINDS:
            text = part.text_of(kind)
            assert text.startswith(f"{kind}:\n")
            assert text in whole
            assert not store(kind, text).changes_anything


def test_a_part_that_was_never_stored_is_empty_and_can_be_begun(app: Flask) -> None:
    assert part.text_of("imports") == ""
    assert store("imports", IMPORTS).difference[2:] == [
        "@@ -0,0 +1,2 @@",
        *(f"+{line}" for line in IMPORTS.splitlines()),
    ]
    assert part.text_of("imports") == IMPORTS
    assert imports.rules_from(documents.bodies(("imports",))["imports"])[0].to == {"US"}


@pytest.mark.usefixtures("stocked")
def test_a_change_is_stored_and_told_as_a_difference() -> None:
    text = part.text_of("shipping")
    told = store("shipping", text.replace("packaging_grams: 80", "packaging_grams: 95"))
    assert [line for line in told.difference if line[0] in "+-"] == [
        "--- now", "+++ then", "-  packaging_grams: 80", "+  packaging_grams: 95",
    ]  # fmt: skip
    assert tariff_from(documents.bodies(("shipping",))["shipping"]).packaging_grams == 95


@pytest.mark.usefixtures("stocked")
def test_comments_and_layout_change_nothing() -> None:
    before = documents.bodies(("taxes",))
    text = part.text_of("taxes").replace("\n", "  # as the law says\n")
    assert not store("taxes", text).changes_anything
    assert documents.bodies(("taxes",)) == before


@pytest.mark.usefixtures("stocked")
def test_every_fault_names_its_line_in_the_text_and_nothing_is_stored() -> None:
    before = documents.bodies(("shipping",))
    text = part.text_of("shipping").replace("packaging_grams: 80", "packaging_grams: many")
    text = text.replace("countries: [DE]", "countries: [XY]")
    lines = text.splitlines()
    assert [(line, where) for line, where, _ in faults("shipping", text)] == [
        (lines.index("  packaging_grams: many") + 1, "shipping.packaging_grams"),
        (lines.index("      countries: [XY]") + 1, "shipping.zones#1.countries#1"),
    ]
    assert documents.bodies(("shipping",)) == before


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", (0, "", "there is no text")),
        ("# nothing but this", (0, "", "there is no text")),
        ("imports: [", (1, "", "expected the node content, but found '<stream end>'")),
        ("import:\n  - {}\n", (1, "import", "is not a key known here; did you mean imports?")),
        ("just words", (1, "", "keys with values are expected here")),
        (f"{IMPORTS}a: &x [1]\nb: *x\n", (4, "", "an alias (*) cannot be used here")),
    ],
    ids=["empty", "comment", "broken", "misspelt", "words", "alias"],
)
def test_what_cannot_be_read(app: Flask, text: str, fault: tuple[int, str, str]) -> None:
    assert fault in faults("imports", text)
    assert part.text_of("imports") == ""


def test_other_parts_are_refused_and_not_looked_into(app: Flask, tmp_path: Path) -> None:
    product = f"{IMPORTS}products:\n  - slug: x\n    pictures: [{{file: {tmp_path}}}]\ntaxes: []\n"
    assert faults("imports", product) == [
        (3, "products", "is not a key known here"),
        (6, "taxes", "is not a key known here"),
    ]


@pytest.mark.usefixtures("stocked")
def test_the_shop_is_asked_as_for_a_whole_file() -> None:
    text = part.text_of("taxes").replace("class: book", "class: books")
    assert [reason for _, _, reason in faults("taxes", text)] == [
        'there is no rate for the class "book" of poster in DE on 2026-11-23'
    ]


@pytest.mark.usefixtures("stocked")
def test_whoever_has_not_seen_the_text_of_today_is_told_and_nothing_is_stored() -> None:
    text = part.text_of("shipping")
    seen = part.mark_of(text)
    first, second = (text.replace("packaging_grams: 80", f"packaging_grams: {grams}") for grams in (90, 95))
    store("shipping", first, seen)
    with pytest.raises(part.Overtaken) as told:
        store("shipping", second, seen)
    assert told.value.facts["text"] == part.text_of("shipping") == first
    assert not store("shipping", first, seen).changes_anything
    assert store("shipping", second, part.mark_of(first)).changes_anything


@pytest.mark.usefixtures("stocked")
def test_asking_what_would_change_changes_nothing() -> None:
    before = part.text_of("shipping")
    told = part.propose(db.session(), "shipping", before.replace(": 80", ": 81"), clock.now())
    assert told.changes_anything
    assert part.text_of("shipping") == before
