"""Every language is complete: no missing or doubtful string, placeholders kept, and the compiled file is the text's."""

import io
import re
from collections.abc import Iterator
from gettext import c2py  # type: ignore[attr-defined]

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

from shop import paths
from shop.settings import KNOWN_LANGUAGES

TRANSLATED = [language for language in KNOWN_LANGUAGES if language != "en"]
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
ROOT = paths.TEMPLATES.parent


def catalogue(language: str) -> Catalog:
    with (paths.TRANSLATIONS / language / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale=language)


def messages(language: str) -> Iterator[Message]:
    return (message for message in catalogue(language) if message.id)


def in_the_sources() -> set[str]:
    with (paths.TRANSLATIONS / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)
    found = extract_from_dir(str(ROOT), methods, options)
    return {text[0] if isinstance(text, tuple) else text for _, _, text, _, _ in found}


def key_of(message: Message) -> str:
    return message.id[0] if isinstance(message.id, tuple) else message.id


def forms(message: Message) -> tuple[str, ...]:
    return message.string if isinstance(message.string, tuple) else (message.string,)


@pytest.fixture(scope="module")
def sources() -> set[str]:
    return in_the_sources()


@pytest.mark.parametrize("language", TRANSLATED)
def test_everything_said_is_translated_and_nothing_else(language: str, sources: set[str]) -> None:
    known = {key_of(message) for message in messages(language)}
    assert sorted(sources - known) == []
    assert sorted(known - sources) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_string_is_missing_or_doubtful(language: str) -> None:
    for message in messages(language):
        assert not message.fuzzy, message.id
        assert all(forms(message)), message.id
        if message.pluralizable:
            assert len(forms(message)) == catalogue(language).num_plurals, message.id


@pytest.mark.parametrize("language", TRANSLATED)
def test_placeholders_are_kept(language: str) -> None:
    for message in messages(language):
        if message.pluralizable:
            allowed = set(PLACEHOLDER.findall(" ".join(message.id)))
            for form in forms(message):
                assert set(PLACEHOLDER.findall(form)) <= allowed, message.id
                assert allowed - set(PLACEHOLDER.findall(form)) <= {"num"}, message.id
        else:
            assert sorted(PLACEHOLDER.findall(message.id)) == sorted(PLACEHOLDER.findall(message.string)), message.id


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_file_is_that_of_the_text(language: str) -> None:
    compiled = io.BytesIO()
    write_mo(compiled, catalogue(language))
    compiled.seek(0)
    with (paths.TRANSLATIONS / language / "LC_MESSAGES" / "messages.mo").open("rb") as stored:
        assert _strings(read_mo(stored)) == _strings(read_mo(compiled))


def _strings(read: Catalog) -> dict[str, object]:
    return {str(message.id): message.string for message in read if message.id}


@pytest.mark.parametrize(
    ("number", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (103, 3), (111, 4)]
)
def test_arabic_counts_in_six_forms(number: int, form: int) -> None:
    expression = catalogue("ar").plural_expr
    assert _plural(expression, number) == form


def _plural(expression: str, n: int) -> int:
    """A gettext plural expression, which is C, worked out by gettext's own reader."""
    return int(c2py(expression)(n))
