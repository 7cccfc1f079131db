"""What the mails say, and that every mail program can show it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import UndefinedError
from tinyhtml5.parser import HTMLParser

from shop import create_app
from shop.mail import letters
from shop.money import Money
from tests.conftest import settings_for
from tests.mail import samples

MESSAGES = (
    *("paid", "confirm", "sent", "cancelled", "undecided", "back_ordered"),
    *("payment_failed", "payment_pending", "refunded", "staff_alert"),
)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Flask]:
    """Words need no database."""
    application = create_app(settings_for(f"sqlite:///{tmp_path}/none.sqlite3", tmp_path))
    with application.app_context():
        yield application


def one_line(text: str) -> str:
    """Plain text as if it had not been folded."""
    return " ".join(text.split())


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("message", MESSAGES)
def test_html_is_valid_and_needs_nothing_from_elsewhere(app: Flask, message: str, language: str) -> None:
    letter = letters.write(message, language, samples.context(message))
    parser = HTMLParser()
    parser.parse(letter.html)
    assert parser.errors == []
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in letter.html
    assert not re.search(r"<img|<script|<link|src=|url\(|@import|onload", letter.html)
    assert "prefers-color-scheme: dark" in letter.html


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("message", MESSAGES)
def test_text_is_folded_and_holds_no_markup(app: Flask, message: str, language: str) -> None:
    letter = letters.write(message, language, samples.context(message))
    too_long = [line for line in letter.text.split("\n") if len(line) > letters.LINE_LENGTH and "://" not in line]
    assert too_long == []
    assert "<" not in letter.text and "&amp;" not in letter.text and "\n\n\n" not in letter.text
    assert letter.subject == letter.subject.strip() != ""


def test_paid_tells_what_the_law_and_the_supporter_ask(app: Flask) -> None:
    letter = letters.write("paid", "en", samples.context("paid"))
    text, html = one_line(letter.text), one_line(re.sub(r"</?bdi[^>]*>", "", letter.html))
    for said in (
        "K7RM-2QXD-P",
        "2 × 2026 Internationalism Calendar",
        "€44.00",
        "Total",
        "€65.50",
        "€5.03",
        "110311 BOGOTÁ, D.C.",
        "7 to 14 days",
        "https://calendar.example/en/orders/Zk3vT9qLw0aPxYb7",
        "withdraw",
        "Example Street 12",
        "Germany",
        "DE123456789",
        "post@calendar.example",
    ):
        assert said in text, said
        assert said in html, said
    assert "Muñoz & Söhne" in text and "Muñoz &amp; Söhne" in html


def test_paid_for_files_speaks_of_no_parcel(app: Flask) -> None:
    order = samples.Order(ship_to=[], service_name=None, days=None, digital=True)
    text = one_line(letters.write("paid", "en", samples.context("paid", order=order)).text)
    assert "files you bought" in text and "for fourteen days from today" in text
    assert "parcel" not in text and "Where it goes" not in text


@pytest.mark.parametrize(
    ("days", "said"), [((1, 1), "takes 1 day."), ((3, 3), "takes 3 days."), ((2, 5), "2 to 5 days.")]
)
def test_days_are_told_in_numbers(app: Flask, days: tuple[int, int], said: str) -> None:
    text = letters.write("sent", "en", samples.context("sent", order=samples.Order(days=days))).text
    assert said in one_line(text)


def test_the_deadline_is_written_as_on_the_orders_page(app: Flask) -> None:
    letter = letters.write("confirm", "en", samples.context("confirm"))
    said = re.compile(r"until November 24, 2025, 1:00\sPM \(Central European Standard Time\)\. After that")
    assert said.search(one_line(letter.text)) and said.search(one_line(letter.html))


@pytest.mark.parametrize(("last", "language"), [("Germany", "en"), ("Germany", "ar"), ("ألمانيا", "en")])
def test_the_sellers_country_is_written_once(app: Flask, last: str, language: str) -> None:
    seller = replace(samples.SELLER, address=(*samples.SELLER.address, last))
    letter = letters.write("paid", language, samples.context("paid", seller=seller))
    for body in (letter.text.split("Example Street 12")[1], letter.html.split("Example Street 12")[1]):
        assert [body.count(name) for name in ("Germany", "ألمانيا")] in ([1, 0], [0, 1])


def test_sent_leads_to_the_parcel(app: Flask) -> None:
    letter = letters.write("sent", "en", samples.context("sent"))
    assert "Deutsche Post" in letter.text and "<bdi>Deutsche Post</bdi>" in letter.html
    assert "LX123456789DE" in letter.text
    assert "\nhttps://post.example/track?id=LX123456789DE&lang=en\n" in letter.text
    assert 'href="https://post.example/track?id=LX123456789DE&amp;lang=en"' in letter.html
    assert "has left" in letter.text


def test_sent_without_tracking_says_so_and_tells_what_follows(app: Flask) -> None:
    parcel = samples.Parcel(carrier_name="", tracking=None, tracking_url=None)
    text = one_line(letters.write("sent", "en", samples.context("sent", parcel=parcel, still_to_come=True)).text)
    assert "no tracking number" in text and "follows in another parcel" in text and "None" not in text


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("buyer_asked", "As you asked"),
        ("no_stock", "has run out"),
        ("not_deliverable", "cannot reach the address"),
        ("other", "cannot carry out"),
        ("a reason of tomorrow", "cannot carry out"),
    ],
)
def test_cancelled_gives_the_reason(app: Flask, reason: str, said: str) -> None:
    letter = letters.write("cancelled", "en", samples.context("cancelled", reason=reason))
    assert said in one_line(letter.text) and said in letter.html and "€65.50" in letter.text


def test_cancelled_after_money_in_two_currencies_names_both(app: Flask) -> None:
    refunds = [Money(3150, "EUR"), Money(500, "USD")]
    letter = letters.write("cancelled", "en", samples.context("cancelled", refunds=refunds))
    assert "€31.50 + $5.00" in one_line(letter.text)


def test_cancelled_unpaid_promises_no_money(app: Flask) -> None:
    text = letters.write("cancelled", "en", samples.context("cancelled", refunds=[])).text
    assert "Nothing was charged" in text and "€" not in text


def test_amounts_are_written_as_the_language_does(app: Flask) -> None:
    order = samples.Order(total=Money(1_234_500, "EUR"))
    assert order.total.decimal() == Decimal("12345.00")
    assert "€12,345.00" in letters.write("paid", "en", samples.context("paid", order=order)).text
    assert "12,345.00\xa0€" in letters.write("paid", "ar", samples.context("paid", order=order)).text


def test_a_hole_in_the_context_is_found_at_once(app: Flask) -> None:
    with pytest.raises(UndefinedError):
        letters.write("paid", "en", {"order": samples.Order()})


def test_what_a_buyer_typed_is_no_markup(app: Flask) -> None:
    order = samples.Order(ship_to=["<b onload=x>", "{{ 7*7 }}", "%(number)s"])
    html = letters.write("paid", "en", samples.context("paid", order=order)).html
    assert "&lt;b onload=x&gt;" in html and "{{ 7*7 }}" in html and "%(number)s" in html


def test_undecided_tells_both_sums_where_they_differ(app: Flask) -> None:
    late = letters.write("undecided", "en", samples.context("undecided"))
    other = letters.write("undecided", "en", samples.context("undecided", paid=Money(2000, "USD")))
    assert "came late, and the last copy has gone" in one_line(late.text)
    assert "$20.00" in other.text and "Agreed was €65.50" in one_line(other.text) and "late" not in other.text
    for letter in (late, other):
        assert "you can cancel it" in one_line(letter.text) and "<bdi" in letter.html


def test_back_ordered_says_that_it_may_be_cancelled_and_the_money_comes_back(app: Flask) -> None:
    text = one_line(letters.write("back_ordered", "en", samples.context("back_ordered")).text)
    for said in (
        "there is no copy left",
        "cancel the order on its page",
        "All that you paid then comes back",
        "€65.50",
    ):
        assert said in text, said


def test_payment_failed_says_that_nothing_was_taken_and_how_to_pay_after_all(app: Flask) -> None:
    text = one_line(letters.write("payment_failed", "en", samples.context("payment_failed")).text)
    for said in ("Nothing was taken", "cannot hold", "pay another way", "at the same price", samples.Order().link):
        assert said in text, said


def test_a_decided_payment_is_not_told_as_the_sum_agreed(app: Flask) -> None:
    letter = letters.write("paid", "en", samples.context("paid", taken=Money(100, "EUR")))
    for body in (letter.text, letter.html):
        assert "your payment of €1.00 and take it as it came" in one_line(body) and "Your payment of" not in body


def test_payment_pending_has_the_link_to_the_order(app: Flask) -> None:
    letter = letters.write("payment_pending", "en", samples.context("payment_pending"))
    text = one_line(letter.text)
    for said in ("K7RM-2QXD-P", "that takes days", "nothing you need to do", "€65.50", samples.Order().link):
        assert said in text, said
    assert f'href="{samples.Order().link}"' in letter.html and "your bank" in letter.subject


def test_refunded_names_the_lines_that_it_is_for(app: Flask) -> None:
    lines = [
        samples.Line("goods", "2026 Internationalism Calendar", 2, Money(1000, "EUR")),
        samples.Line("post", "Post to Colombia", 0, Money(200, "EUR")),
    ]
    letter = letters.write("refunded", "en", samples.context("refunded", lines=lines))
    text, html = one_line(letter.text), one_line(re.sub(r"</?bdi[^>]*>", "", letter.html))
    assert "2 × 2026 Internationalism Calendar: €10.00 Post to Colombia: €2.00" in text
    assert "2 × 2026 Internationalism Calendar<" in html and "0 ×" not in text + html
    assert "What it is for" not in letters.write("refunded", "en", samples.context("refunded")).text


def test_refunded_of_a_second_payment_says_that_the_order_stands(app: Flask) -> None:
    letter = letters.write("refunded", "en", samples.context("refunded", is_second=True))
    for body in (letter.text, re.sub(r"</?bdi[^>]*>", "", letter.html)):
        said = one_line(body)
        assert "You paid twice: your order K7RM-2QXD-P stands" in said and "of order K7RM" not in said
        assert "€12.00" in said


@pytest.mark.parametrize("message", [message for message in MESSAGES if message not in ("confirm", "staff_alert")])
def test_the_name_of_the_seller_stands_once_under_a_letter(app: Flask, message: str) -> None:
    letter = letters.write(message, "en", samples.context(message))
    for body in (letter.text, letter.html):
        assert body.split("In solidarity,")[1].count("Internationalism Calendar") == 1
