"""The demo's own page: the sign-in, the code of the moment and the mails. Not there in a shop that is no demo."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest
from flask import Flask
from flask.testing import FlaskClient
from tinyhtml5.parser import HTMLParser

from shop import clock, create_app
from shop.demo import postbox, views
from shop.mail import delivery
from tests.conftest import settings_for
from tests.mail.conftest import Writer, send_over

SECRET = pyotp.random_base32()
STAFF = {"email": "desk@shop.example", "password": "a demo password", "totp_secret": SECRET}


def a_shop(folder: Path, **changed: str) -> Flask:
    return create_app(settings_for(f"sqlite:///{folder}/shop.sqlite3", folder, **changed))


@pytest.fixture
def folder(tmp_path: Path, sqlite_template: Path) -> Path:
    shutil.copy(sqlite_template, tmp_path / "shop.sqlite3")
    (tmp_path / views.STAFF_FILE).write_text(json.dumps(STAFF))
    return tmp_path


@pytest.fixture
def app(folder: Path) -> Iterator[Flask]:
    app = a_shop(folder, SHOP_DEMO_DIR=str(folder))
    with app.app_context():
        yield app
    clock.set_offset(0)


def valid(page: str) -> str:
    parser = HTMLParser()
    parser.parse(page)
    assert parser.errors == []
    assert not re.search(r"<script(?! src)| style=|<style| on\w+=", page)
    return page


def deliver(app: Flask, folder: Path, *languages: str) -> None:
    """Let the shop's own worker bring a mail in each language to the post box."""
    with postbox.serve(folder / views.MAIL_FOLDER) as box:
        send_over(app, f"smtp://127.0.0.1:{box.port}")
        for language in languages:
            Writer()("paid", once=f"paid-{language}", language=language)
        assert delivery.deliver_due().sent == len(languages)


def test_a_shop_that_is_no_demo_has_no_such_page(tmp_path: Path) -> None:
    assert a_shop(tmp_path).test_client().get("/demo/").status_code == 404


def test_the_page_tells_how_to_sign_in(client: FlaskClient) -> None:
    answer = client.get("/demo/")
    page = valid(answer.text)
    for said in (
        "desk@shop.example",
        "a demo password",
        "4242 4242 4242 4242",
        'href="/en/"',
        'href="/ar/"',
        "/staff/",
    ):
        assert said in page
    assert answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("offset", [0, 12_345_678])
def test_the_code_is_the_one_of_the_shops_clock(client: FlaskClient, offset: int) -> None:
    clock.set_offset(offset)
    shown = re.search(r"<output[^>]*>(\d{6})</output>", client.get("/demo/").text)
    fetched = client.get("/demo/code.json").json
    assert shown is not None and fetched is not None
    for code in (shown.group(1), fetched["code"]):
        assert pyotp.TOTP(SECRET).verify(code, for_time=clock.now(), valid_window=1)
    assert 1 <= fetched["seconds_left"] <= 30


def test_without_staff_the_page_says_what_to_do(client: FlaskClient, folder: Path) -> None:
    (folder / views.STAFF_FILE).unlink()
    assert "no staff account yet" in valid(client.get("/demo/").text)
    assert client.get("/demo/code.json").json == {"code": "", "seconds_left": 0}


def test_mails_are_listed_and_shown(app: Flask, client: FlaskClient, folder: Path) -> None:
    assert "None yet" in client.get("/demo/").text
    deliver(app, folder, "en", "ar")
    links = re.findall(r'href="(/demo/mails/[^"]+)"', valid(client.get("/demo/").text))
    assert len(links) == 2
    newest, oldest = (client.get(link) for link in links)
    assert '<pre lang="ar"' in newest.text and '<pre lang="en"' in valid(oldest.text)
    assert "ana@reader.example" in oldest.text and "€65.50" in oldest.text
    assert '<a href="https://calendar.example/en/orders/Zk3vT9qLw0aPxYb7">' in oldest.text
    assert f'<iframe src="{links[1]}/html"' in oldest.text
    assert "frame-src 'self'" in oldest.headers["Content-Security-Policy"]


def test_the_html_part_is_locked_in(app: Flask, client: FlaskClient, folder: Path) -> None:
    deliver(app, folder, "en")
    (link,) = re.findall(r'href="(/demo/mails/[^"]+)"', client.get("/demo/").text)
    answer = client.get(f"{link}/html")
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("sandbox ") and "default-src 'none'" in policy and "frame-ancestors 'self'" in policy
    assert "allow-scripts" not in policy and "allow-same-origin" not in policy
    assert '<base target="_blank">' in answer.text and "€65.50" in answer.text


@pytest.mark.parametrize("name", ["nothing", "..%2f..%2fstaff", "../staff.json", "0" * 20 + "-abcdef", ".x"])
def test_a_name_that_is_no_mail_is_nothing(client: FlaskClient, name: str) -> None:
    assert client.get(f"/demo/mails/{name}").status_code == 404
    assert client.get(f"/demo/mails/{name}/html").status_code == 404


def test_a_strange_mail_breaks_nothing(client: FlaskClient, folder: Path) -> None:
    with postbox.serve(folder / views.MAIL_FOLDER) as box:
        box.keep(b"\xff\xfe no headers at all")
        box.keep(
            b"Subject: =?utf-8?b?broken\r\nDate: yesterday\r\nTo: <script>\r\n\r\n<b>hi</b> http://x.example/a.\r\n"
        )
    page = valid(client.get("/demo/").text)
    for link in re.findall(r'href="(/demo/mails/[^"]+)"', page):
        assert client.get(link).status_code == 200
        valid(client.get(link).text)
        assert client.get(f"{link}/html").status_code == 200
