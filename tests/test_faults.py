"""What visitors, programs and staff are told when something goes wrong."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask, Response, abort, redirect
from flask.testing import FlaskClient
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from tinyhtml5.parser import HTMLParser
from werkzeug.exceptions import TooManyRequests

from shop import clock, create_app
from shop.db import db
from shop.errors import NotFound
from shop.mail import outbox
from tests.conftest import settings_for

REFERENCE = re.compile(r"\b[0-9A-F]{8}\b")


def with_trouble(app: Flask) -> Flask:
    """A shop with pages that go wrong."""

    @app.get("/<lang>/trouble/<what>")
    def trouble(lang: str, what: str) -> Response:
        if what == "slow":
            raise TooManyRequests(retry_after=7)
        if what == "moved":
            return redirect("/en/")  # type: ignore[return-value]
        if what == "missing":
            raise NotFound(product="x")
        if what == "broken":
            raise ValueError("ana@reader.example typed 'Calle 10'")
        if what == "down":
            raise OperationalError("SELECT 1", {}, Exception("connection refused"))
        abort(int(what))

    @app.get("/staff/trouble")
    def desk_trouble() -> str:
        abort(403)

    @app.post("/stripe/webhook-broken")
    def webhook() -> str:
        raise RuntimeError("boom")

    return app


@pytest.fixture
def app(app: Flask) -> Flask:
    app.extensions["shop_settings"] = replace(app.extensions["shop_settings"], alert_email="desk@shop.example")
    return with_trouble(app)


@pytest.fixture
def dark(tmp_path: Path) -> Iterator[FlaskClient]:
    """A shop whose database cannot be reached."""
    settings = settings_for("postgresql://nobody@127.0.0.1:9/none", tmp_path, SHOP_ALERT_EMAIL="desk@shop.example")
    app = with_trouble(create_app(settings))

    @app.get("/<lang>/reads")
    def reads(lang: str) -> str:
        return str(db.session.scalar(text("SELECT 1")))

    yield app.test_client()


def valid(page: str) -> str:
    parser = HTMLParser()
    parser.parse(page)
    assert parser.errors == []
    assert "<script" not in page and "style=" not in page
    return page


@pytest.mark.parametrize("status", [400, 403, 404, 405, 413, 418, 429, 500, 502, 503])
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_each_answer_is_a_page_that_leads_back(client: FlaskClient, status: int, lang: str) -> None:
    answer = client.get(f"/{lang}/trouble/{status}")
    assert answer.status_code == status
    page = valid(answer.text)
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">' in page
    assert f'<a class="button" href="/{lang}/">' in page
    assert answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("path", "accepted", "spoken"),
    [
        ("/ar/nowhere", "en", "ar"),
        ("/no/such/page", "ar,en;q=0.5", "ar"),
        ("/no/such/page", "", "en"),
        ("/xx/", "de", "en"),
    ],
)
def test_the_page_speaks_the_visitors_language(client: FlaskClient, path: str, accepted: str, spoken: str) -> None:
    answer = client.get(path, headers={"Accept-Language": accepted})
    assert answer.status_code == 404
    assert f'<html lang="{spoken}"' in answer.text


def test_a_missing_thing_is_a_404(client: FlaskClient) -> None:
    assert client.get("/en/trouble/missing").status_code == 404


def test_what_the_answer_must_carry_stays(client: FlaskClient) -> None:
    assert "GET" in client.post("/en/trouble/404").headers["Allow"]
    assert client.get("/en/trouble/slow").headers["Retry-After"] == "7"
    assert client.get("/en/trouble/moved").headers["Location"] == "/en/"


def test_staff_are_led_back_to_the_desk(client: FlaskClient) -> None:
    assert '<a class="button" href="/staff/">' in client.get("/staff/trouble").text


@pytest.mark.parametrize(
    ("path", "accept"), [("/en/nowhere.json", "*/*"), ("/en/nowhere", "application/json, text/html;q=0.5")]
)
def test_programs_get_json(client: FlaskClient, path: str, accept: str) -> None:
    answer = client.get(path, headers={"Accept": accept})
    assert (answer.status_code, answer.json) == (404, {"error": "not_found", "reference": None})


def test_stripe_gets_plain_text(client: FlaskClient) -> None:
    answer = client.put("/stripe/webhook")
    assert answer.content_type.startswith("text/plain") and answer.text == "method_not_allowed\n"


def test_an_unforeseen_fault_gives_a_reference_and_tells_staff(client: FlaskClient) -> None:
    answer = client.get("/en/trouble/broken")
    assert answer.status_code == 500
    found = REFERENCE.search(valid(answer.text))
    assert found is not None
    (mail,) = outbox.recent()
    assert mail.message == "staff_alert" and mail.to == "desk@shop.example"
    assert found.group() in mail.subject
    for said in ("ValueError", "tests/test_faults.py", "GET /<lang>/trouble/<what>"):
        assert said in mail.text
    assert "ana@" not in mail.text and "Calle" not in mail.text


def test_one_notice_an_hour_for_one_place(client: FlaskClient) -> None:
    for _ in range(3):
        client.get("/en/trouble/broken")
    assert len(outbox.recent()) == 1
    clock.set_offset(3_601)
    client.get("/en/trouble/broken")
    client.post("/stripe/webhook-broken")
    assert len(outbox.recent()) == 3


def test_nobody_to_tell_is_no_trouble(app: Flask, client: FlaskClient) -> None:
    app.extensions["shop_settings"] = replace(app.extensions["shop_settings"], alert_email=None)
    assert client.get("/en/trouble/broken").status_code == 500
    assert outbox.recent() == []


def test_a_notice_that_cannot_be_written_does_not_spoil_the_answer(app: Flask, client: FlaskClient) -> None:
    app.extensions["shop_settings"] = replace(app.extensions["shop_settings"], alert_email="no address")
    answer = client.get("/en/trouble/broken")
    assert answer.status_code == 500 and REFERENCE.search(answer.text)


def test_a_fault_reaches_the_test_that_caused_it(app: Flask, client: FlaskClient) -> None:
    app.testing = True
    with pytest.raises(ValueError, match="Calle"):
        client.get("/en/trouble/broken")


def test_a_database_that_cannot_be_reached_is_503(dark: FlaskClient) -> None:
    answer = dark.get("/ar/reads")
    assert answer.status_code == 503 and answer.headers["Retry-After"] == "30"
    assert 'lang="ar"' in valid(answer.text)


def test_pages_are_shown_though_the_database_is_down(dark: FlaskClient) -> None:
    assert dark.get("/en/nowhere").status_code == 404
    assert dark.get("/en/trouble/broken").status_code == 500
    assert dark.get("/en/trouble/down").status_code == 503


def test_a_wrong_statement_is_our_fault_and_not_the_databases(app: Flask, client: FlaskClient) -> None:
    @app.get("/en/statement")
    def statement() -> str:
        return str(db.session.scalar(text("SELECT nothing FROM nowhere")))

    assert client.get("/en/statement").status_code == 500
    assert len(outbox.recent()) == 1
