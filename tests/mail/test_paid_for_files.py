"""Whoever bought a file reads in the mail where it waits, with the link beside the words."""

import pytest
from flask import Flask

from shop.mail import letters
from tests.mail import samples


@pytest.mark.parametrize(
    ("language", "words", "button"),
    [("en", "wait for you on the page of your order", "Download your files"), ("ar", "في انتظاركم", "تنزيل ملفاتكم")],
)
def test_the_link_stands_right_after_the_words(app: Flask, language: str, words: str, button: str) -> None:
    order = samples.Order(digital=True)
    letter = letters.write("paid", language, samples.context("paid", order=order))
    before, _, after = letter.text.partition(words)
    assert order.link not in before
    assert after.partition("\n")[2].startswith(order.link)
    assert words in letter.html
    assert button in letter.html.partition(words)[2].partition("<h2")[0]


def test_whoever_bought_none_reads_nothing_of_files(app: Flask) -> None:
    letter = letters.write("paid", "en", samples.context("paid", order=samples.Order(digital=False)))
    assert "file" not in letter.text
    assert "Download" not in letter.html
