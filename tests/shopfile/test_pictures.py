"""Pictures are kept under names made from their content; what could act or reach out is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from shop.catalogue import pictures
from shop.catalogue.models import Product
from shop.catalogue.pictures import BadPicture
from shop.db import db
from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import load
from tests.shopfile.samples import CURRENCIES, LANGUAGES, SVG, loaded, with_change, written

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def svg(inner: str) -> bytes:
    return f"{HEAD}{inner}</svg>".encode()


def why(data: bytes, suffix: str = ".svg") -> object:
    with pytest.raises(BadPicture) as refusal:
        pictures.check(data, suffix)
    return refusal.value.facts["why"]


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        '<script href="#x"/>',
        '<rect onload="alert(1)"/>',
        '<a xlink:href="java&#10;script:alert(1)"><rect/></a>',
        "<foreignObject><p/></foreignObject>",
        '<iframe xmlns="http://www.w3.org/1999/xhtml"/>',
        '<animate attributeName="x" onbegin="alert(1)"/>',
        '<set attributeName="fill" to="javascript:alert(1)"/>',
    ],
)
def test_an_svg_that_could_act_is_refused(inner: str) -> None:
    assert why(svg(inner)) == "script"


@pytest.mark.parametrize(
    "inner",
    [
        '<image href="https://evil.example/x.png"/>',
        '<image xlink:href="//evil.example/x.png"/>',
        '<use href="other.svg#a"/>',
        '<image href="data:image/svg+xml;base64,AAAA"/>',
        '<rect fill="url(https://evil.example/#a)"/>',
        "<rect style=\"fill: url( 'x.svg#a')\"/>",
        "<style>@import 'x.css';</style>",
        "<style>rect { background: u<!-- -->rl(x) }</style>",
        "<style>rect { background: \\75rl(x) }</style>",
        "<style><![CDATA[rect { background: url(x) }]]></style>",
        '<animate attributeName="href" values="#a;https://evil.example"/>',
        '<animate attributeName="xlink:href" to="x"/>',
    ],
)
def test_an_svg_that_reaches_out_is_refused(inner: str) -> None:
    assert why(svg(inner)) == "external"


@pytest.mark.parametrize(
    "head", ['<?xml-stylesheet href="x.css"?>', "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "<!DOCTYPE svg>"]
)
def test_an_svg_with_instructions_before_it_is_refused(head: str) -> None:
    assert why(head.encode() + svg("")) == "external"


@pytest.mark.parametrize("data", [b"", b"<svg", b"<html/>", b"<svg/>", b"\xff\xfe", b"plain", svg("<g>")])
def test_what_is_no_svg_is_refused(data: bytes) -> None:
    assert why(data) == "content"


@pytest.mark.parametrize(
    "inner",
    [
        "",
        '<defs><g id="a"/></defs><use href="#a"/><use xlink:href="#a"/>',
        '<rect fill="url(#a)" style="stroke: url(\'#b\')"/><style>rect { fill: url(#a) }</style>',
        '<image href="data:image/png;base64,AAAA"/>',
        "<title>One &amp; all</title>",
    ],
)
def test_an_svg_that_keeps_to_itself_is_taken(inner: str) -> None:
    pictures.check(svg(inner), ".svg")


def test_a_comment_and_an_xml_declaration_do_no_harm() -> None:
    pictures.check(b'<?xml version="1.0" encoding="UTF-8"?><!-- made by hand -->' + svg(""), ".svg")


def test_photographs_are_taken_if_they_are_what_they_say() -> None:
    pictures.check(PNG, ".png")
    pictures.check(b"\xff\xd8\xff\xe0", ".jpg")
    pictures.check(b"RIFF\x00\x00\x00\x00WEBPVP8 ", ".webp")
    assert why(PNG, ".jpg") == "content"
    assert why(PNG, ".gif") == "kind"
    assert why(PNG + bytes(pictures.LARGEST), ".png") == "large"


def test_a_picture_is_kept_once_under_a_name_from_its_content(tmp_path: Path) -> None:
    first = pictures.keep(tmp_path / "media", PNG, ".png")
    kept_at = (tmp_path / "media" / first).stat().st_mtime_ns
    assert pictures.keep(tmp_path / "media", PNG, ".png") == first
    assert [file.name for file in (tmp_path / "media").iterdir()] == [first]
    assert (tmp_path / "media" / first).stat().st_mtime_ns == kept_at
    assert len(first) == 16 + len(".png")


def test_a_damaged_picture_is_mended(tmp_path: Path) -> None:
    name = pictures.keep(tmp_path, PNG, ".png")
    (tmp_path / name).write_bytes(b"half")
    assert pictures.keep(tmp_path, PNG, ".png") == name
    assert (tmp_path / name).read_bytes() == PNG


def test_the_catalogue_knows_both_names(app: Flask, tmp_path: Path) -> None:
    loaded(tmp_path)
    calendar = db.session.scalars(select(Product).where(Product.slug == "calendar")).one()
    (picture,), (chapter,) = calendar.pictures, calendar.chapters
    assert picture["file"] == pictures.name_for(SVG.encode(), ".svg")
    assert picture["name"] == "cover.svg"
    assert picture["alt"] == {"en": "The cover", "ar": "الغلاف"}
    assert chapter["name"] == "january.svg"
    assert chapter["en"]["title"] == "Seeds of Hope"
    assert {picture["file"], chapter["picture"]} == {file.name for file in (tmp_path / "media").glob("*.svg")}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (svg("<script/>"), "pictures/cover.svg holds a script, which a picture must not"),
        (svg('<image href="//x"/>'), "pictures/cover.svg refers to something outside itself, which a picture must not"),
        (b"GIF89a", "pictures/cover.svg is not the picture that its name promises"),
        (bytes(10_000_001), "pictures/cover.svg is larger than 10 MB"),
    ],
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_bad_picture_is_a_fault_of_the_file(app: Flask, tmp_path: Path, content: bytes, reason: str) -> None:
    path = written(tmp_path)
    (tmp_path / "pictures/cover.svg").write_bytes(content)
    with pytest.raises(ShopFileFault) as refusal:
        load(path, media_dir=tmp_path / "media", currencies=CURRENCIES, languages=LANGUAGES)
    assert [fault.reason for fault in refusal.value.faults] == [reason]
    assert not (tmp_path / "media").exists()


def test_an_ending_in_capitals_is_the_same_ending(app: Flask, tmp_path: Path) -> None:
    path = written(tmp_path, with_change("pictures/cover.svg", "pictures/cover.JPEG"))
    (tmp_path / "pictures/cover.JPEG").write_bytes(b"\xff\xd8\xff\xe0")
    load(path, media_dir=tmp_path / "media", currencies=CURRENCIES, languages=LANGUAGES)
    assert any(file.suffix == ".jpg" for file in (tmp_path / "media").iterdir())


def test_a_media_folder_that_cannot_be_written_is_named(
    app: Flask, tmp_path: Path, snapshot: Callable[[], object]
) -> None:
    before = snapshot()
    (tmp_path / "media").write_text("a file where the folder should be")
    with pytest.raises(ShopFileFault, match="its pictures and files cannot be kept"):
        loaded(tmp_path)
    assert snapshot() == before
