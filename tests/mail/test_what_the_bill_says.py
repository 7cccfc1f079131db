"""The bill in the mail: what was taken off, given, paid forward, taxed where, and when it comes."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from flask import Flask

from shop import create_app
from shop.mail import letters
from shop.money import Money
from shop.orders.letters import TaxPart
from tests.conftest import settings_for
from tests.mail import samples
from tests.mail.samples import Line, Order


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Flask]:
    """Words need no database."""
    application = create_app(settings_for(f"sqlite:///{tmp_path}/none.sqlite3", tmp_path))
    with application.app_context():
        yield application


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def both(order: Order, message: str = "paid") -> list[str]:
    """The words of the text and of the HTML, each on one line and without marks."""
    letter = letters.write(message, "en", samples.context(message, order=order))
    bare = re.sub(r"<style>.*?</style>|<[^>]+>", " ", letter.html, flags=re.DOTALL)
    return [re.sub(r" (?=[,.:)])", "", " ".join(words.split())) for words in (letter.text, bare)]


def assert_says(order: Order, *sentences: str) -> None:
    for words in both(order):
        for sentence in sentences:
            assert sentence in words, (sentence, words)


def test_a_discount_is_named_by_its_code(app: Flask) -> None:
    line = Line("goods", "Calendar", 2, eur(3960), eur(440))
    assert_says(Order(code="SPRING", lines=[line]), "€39.60", "€4.40 less, with the code SPRING")


def test_without_a_discount_no_code_is_spoken_of(app: Flask) -> None:
    for words in both(Order(code="GROUPS")):
        assert "code" not in words


def test_a_gift_is_thanked_for_in_one_sentence(app: Flask) -> None:
    order = Order(lines=[*Order().lines, Line("gift", "Gift for the work", 1, eur(800))], gift=eur(800))
    assert_says(order, "Gift for the work", "€8.00 of it is a gift for our work. Thank you")
    for words in both(Order()):
        assert "gift" not in words.lower()


@pytest.mark.parametrize(
    ("copies", "said"), [(1, "one copy for somebody who is short of money"), (3, "3 copies for people who are")]
)
def test_what_was_paid_forward_waits_in_the_pool(app: Flask, copies: int, said: str) -> None:
    line = Line("forward", "Paid forward: Calendar", copies, eur(1500))
    assert_says(Order(lines=[line], forward=copies), "Paid forward: Calendar", said)


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (TaxPart("DE", Decimal("0.1900"), eur(2647), eur(503), "domestic"), "of which 19% VAT, Germany: €5.03"),
        (TaxPart("FR", Decimal("0.0550"), eur(2647), eur(146), "eu_one_stop"), "of which 5.5% VAT, France: €1.46"),
        (TaxPart("XI", Decimal("0.2000"), eur(500), eur(100), "eu_one_stop"), "20% VAT, Northern Ireland: €1.00"),
        (TaxPart("DE", Decimal(0), eur(3150), eur(0), "export"), "No tax on €31.50: the parcel leaves the EU."),
        (TaxPart("GB", Decimal(0), eur(3150), eur(0), "export"), "the parcel leaves United Kingdom."),
        (TaxPart("DE", Decimal(0), eur(900), eur(0), "outside_scope"), "there is none on files that are sold abroad."),
        (TaxPart("DE", Decimal(0), eur(800), eur(0), "gift"), "No tax on €8.00: it is a gift."),
        (TaxPart("DE", Decimal("0.07"), eur(1402), eur(98), "pay_forward"), "of which 7% VAT, Germany: €0.98"),
    ],
)
def test_the_tax_is_told_by_rate_and_place_and_why_there_is_none(app: Flask, part: TaxPart, said: str) -> None:
    assert_says(Order(tax_parts=[part]), said)


@pytest.mark.parametrize(
    ("arrives", "said"),
    [
        ((date(2025, 12, 1), date(2025, 12, 9)), "between December 1, 2025 and December 9, 2025."),
        ((date(2025, 12, 1), date(2025, 12, 1)), "on December 1, 2025."),
        (None, "usually takes 7 to 14 days."),
    ],
)
def test_the_days_that_were_told_are_told_again(app: Flask, arrives: tuple[date, date] | None, said: str) -> None:
    assert_says(Order(arrives=arrives), said)


@pytest.mark.parametrize(
    ("charges", "said"), [("asked", "a handling fee may be asked of you"), ("included", "nothing is asked of you on")]
)
def test_what_was_said_of_the_border_is_said_again(app: Flask, charges: str, said: str) -> None:
    assert_says(Order(import_charges=charges), said)


@pytest.mark.parametrize("charges", ["none", None])
def test_where_nothing_is_asked_nothing_is_said(app: Flask, charges: str | None) -> None:
    for words in both(Order(import_charges=charges)):
        assert "uty" not in words


def test_the_receipt_names_the_organisation_and_its_vat_number(app: Flask) -> None:
    order = Order(organisation="Bookshop Co-operative", vat_number="DE123456789")
    assert_says(order, "Organisation: Bookshop Co-operative", "VAT number: DE123456789")
    for words in both(Order()):
        assert "Organisation" not in words and "VAT number" not in words


def test_a_present_is_told_with_whom_it_goes_to_and_what_its_card_says(app: Flask) -> None:
    order = Order(is_gift=True, recipient="Achieng Otieno", gift_note="For the long evenings.\n<W.>")
    sentence = "It goes to Achieng Otieno as a gift: no prices are put into the parcel."
    for words in both(order):
        assert sentence in words
        assert "Your card says: For the long evenings." in words
    for words in both(Order(is_gift=True, recipient="Achieng Otieno")):
        assert sentence in words and "card" not in words


def test_an_order_that_cost_nothing_speaks_of_no_payment(app: Flask) -> None:
    for words in both(Order(total=eur(0), tax=eur(0), tax_parts=[])):
        assert "There was nothing to pay." in words
        assert "payment" not in words and "pay back" not in words


def test_asking_for_confirmation_says_what_waits_until_when_and_that_nothing_is_paid(app: Flask) -> None:
    lines = [Line("goods", "Calendar", 1, eur(0)), Line("post", "Letter", 1, eur(0))]
    for words in both(Order(lines=lines, total=eur(0)), "confirm"):
        assert "There is nothing to pay." in words
        assert "Calendar" in words and "Letter" not in words
        assert "until November 24, 2025, " in words and "Standard Time" in words
        assert "do nothing" in words
