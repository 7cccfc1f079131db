"""The search box: number, token, e-mail, postcode, name."""

import pytest
from flask import Flask

from shop.reports.orders import OrderFilter, find_orders
from tests.support import orders as books


@pytest.fixture
def wanted(app: Flask) -> books.Written:
    """María's order among others."""
    books.write(name="Wanjiku Kamau", email="wanjiku@example.org", postal_code="00100")
    order = books.write(
        name="María-José Ñandú", email="Maria.Jose@Example.co", postal_code="T12 X70A", country="CO", city="Bogotá"
    )
    books.write(name="Percent % Under_score", email="percent@example.org", postal_code=None)
    return order


def found(typed: str) -> list[str]:
    return [row.number for row in find_orders(OrderFilter(search=typed)).rows]


def each_finds(order: books.Written, *typed: str) -> None:
    assert {text: found(text) for text in typed} == {text: [order.number] for text in typed}


def test_by_number_however_it_is_written(wanted: books.Written) -> None:
    number = wanted.number
    each_finds(wanted, number, number.lower(), number.replace("-", ""), f"  {number.replace('-', ' ').lower()} ")
    each_finds(wanted, f"#{number}")


def test_by_the_token_of_the_buyers_page(wanted: books.Written) -> None:
    each_finds(wanted, wanted.token)


def test_by_the_whole_email_address(wanted: books.Written) -> None:
    each_finds(wanted, "maria.jose@example.co", " MARIA.JOSE@EXAMPLE.CO ")


def test_by_postcode(wanted: books.Written) -> None:
    each_finds(wanted, "T12 X70A", "t12x70a", "T12-X70A")


def test_by_how_a_name_begins_without_accents(wanted: books.Written) -> None:
    each_finds(wanted, "maria", "María", "MARIA JOSE", "maria-jose nandu", "mariajos")


def test_what_finds_nobody(wanted: books.Written) -> None:
    parts = ("maria.jose@example", "jose@example.co", "example.co")
    odd = ("%", "_", "maria%", "m_ria", "\\", "'", "zzz", "x" * 500, "@")
    assert {text: numbers for text in parts + odd if (numbers := found(text))} == {}


def test_nothing_typed_finds_everybody(wanted: books.Written) -> None:
    assert [len(found(text)) for text in ("", "   ", "---", "\x00")] == [3, 3, 3, 3]


def test_other_scripts(app: Flask) -> None:
    arabic, chinese = books.write(name="محمود درويش"), books.write(name="王小明")
    each_finds(arabic, "محمود")
    each_finds(chinese, "王", "王小明")


def test_by_every_word_of_a_name(app: Flask) -> None:
    gomez, muller = books.write(name="Ana Gómez"), books.write(name="Ana Müller")
    each_finds(gomez, "gómez", "GOMEZ", "Gómez Ana", "Gómez, Ana", "gomez a")
    each_finds(muller, "muller", "Müller", "Ana Müller", "Müller Ana", "müll")
    nobody = ("gomez müller", "m%ller", "m_ller", "z", "gomez@x")
    assert {text: numbers for text in nobody if (numbers := found(text))} == {}


def test_words_within_a_name_are_the_last_resort(app: Flask) -> None:
    books.write(name="Rosa Li")
    begun = books.write(name="Lisa Müller")
    each_finds(begun, "li")
