"""A file that cannot be read as YAML at all is refused with the line where it stops making sense."""

from pathlib import Path

import pytest
from flask import Flask

from shop.shopfile.faults import ShopFileFault
from shop.shopfile.load import load
from tests.shopfile.samples import CURRENCIES, LANGUAGES

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def refusal_of(path: Path) -> tuple[int, str]:
    with pytest.raises(ShopFileFault) as refusal:
        load(path, media_dir=path.parent, currencies=CURRENCIES, languages=LANGUAGES)
    fault = refusal.value.faults[0]
    return fault.line, fault.reason


def file_of(folder: Path, content: bytes | str) -> Path:
    path = folder / "catalogue.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_missing_file(app: Flask, tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "none.yaml") == (0, "there is no such file")


def test_a_folder(app: Flask, tmp_path: Path) -> None:
    assert refusal_of(tmp_path) == (0, "this is a folder, not a file")


def test_an_empty_file(app: Flask, tmp_path: Path) -> None:
    assert refusal_of(file_of(tmp_path, "# nothing\n")) == (0, "the file is empty")


def test_text_in_another_encoding(app: Flask, tmp_path: Path) -> None:
    path = file_of(tmp_path, "seller:\n  name: {en: Tür}\n".encode("latin-1"))
    assert refusal_of(path) == (2, "it is not UTF-8 text from here on")


def test_a_mark_of_byte_order_does_no_harm(app: Flask, tmp_path: Path) -> None:
    load(file_of(tmp_path, b"\xef\xbb\xbfproducts: []\n"), media_dir=tmp_path, currencies=(), languages=())


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("seller:\n  name: {en: x\nproducts: []\n", 3),
        ("seller:\n\tname: x\n", 2),
        ("products:\n  - slug: a\n - slug: b\n", 3),
        ('seller:\n  phone: "+49\n', 3),
        ("products: []\n---\nproducts: []\n", 2),
        ("a: : b\n", 1),
    ],
)
def test_a_slip_of_syntax_is_found_in_its_line(app: Flask, tmp_path: Path, text: str, line: int) -> None:
    assert refusal_of(file_of(tmp_path, text))[0] == line


def test_a_character_that_yaml_forbids(app: Flask, tmp_path: Path) -> None:
    assert refusal_of(file_of(tmp_path, "seller:\n  phone: \x07\n")) == (2, "the character U+0007 cannot be used here")


def test_aliases_are_refused_before_they_unfold(app: Flask, tmp_path: Path) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(24)
    )
    assert refusal_of(file_of(tmp_path, bomb)) == (2, "an alias (*) cannot be used here")


def test_a_well_of_brackets_is_refused(app: Flask, tmp_path: Path) -> None:
    assert refusal_of(file_of(tmp_path, "[" * 100_000)) == (0, "it is nested too deeply")


def test_a_giant_is_refused(app: Flask, tmp_path: Path) -> None:
    assert refusal_of(file_of(tmp_path, "#" * 5_000_001)) == (0, "it is larger than 5 MB")


@pytest.mark.parametrize("text", ["just words\n", "- a\n- b\n", "42\n"])
def test_something_else_than_keys_with_values(app: Flask, tmp_path: Path, text: str) -> None:
    assert refusal_of(file_of(tmp_path, text)) == (1, "keys with values are expected here")


def test_a_key_that_is_a_list(app: Flask, tmp_path: Path) -> None:
    assert refusal_of(file_of(tmp_path, "products: []\n[a, b]: c\n")) == (2, "a key must be a word")


def test_a_tag_makes_no_python_object(app: Flask, tmp_path: Path) -> None:
    path = file_of(tmp_path, "products: !!python/object/apply:os.system ['touch x']\n")
    assert refusal_of(path) == (1, "keys with values are expected here")
