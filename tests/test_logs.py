"""Logs say what happened, in JSON, and nothing about a person."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from flask import Flask, abort

from shop import logs

MAIL = "ana.munoz@reader.example"
TOKEN = "Zk3vT9qLw0aPxYb7-dEfGh"


class Lines:
    """What was logged since the test began."""

    def __init__(self, stream: io.StringIO) -> None:
        self._stream = stream

    @property
    def text(self) -> str:
        return self._stream.getvalue()

    @property
    def all(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text.splitlines()]

    @property
    def last(self) -> dict[str, Any]:
        return self.all[-1]


@pytest.fixture
def lines() -> Iterator[Lines]:
    names = (None, *logs.ACCESS_LOGS, "gunicorn.error")
    before = [(logging.getLogger(n), logging.getLogger(n).handlers[:], logging.getLogger(n).level) for n in names]
    usual = structlog.get_config()
    stream = io.StringIO()
    logs.configure(stream=stream)
    yield Lines(stream)
    structlog.configure(**usual)
    structlog.contextvars.clear_contextvars()
    for logger, handlers, level in before:
        logger.handlers[:] = handlers
        logger.setLevel(level)


@pytest.fixture
def web() -> Flask:
    app = Flask("test")
    logs.register(app)

    @app.get("/<lang>/orders/<token>")
    def order(lang: str, token: str) -> str:
        return token

    @app.get("/broken")
    def broken() -> str:
        abort(418)

    return app


def test_a_line_is_json_with_time_and_level(lines: Lines) -> None:
    structlog.get_logger("shop.x").info("stock counted", sku="CAL-2026", left=3)
    assert lines.last.items() >= {
        "event": "stock counted", "level": "info", "logger": "shop.x", "sku": "CAL-2026", "left": 3,
    }.items()  # fmt: skip
    assert lines.last["timestamp"].endswith("Z")


def test_libraries_speak_the_same_way(lines: Lines) -> None:
    logging.getLogger("alembic").warning("from %s for %s", MAIL, "CAL-2026")
    assert lines.last["event"] == "from [hidden] for CAL-2026"


ANA = {"name": "Ana Muñoz", "line1": "Calle 10 # 5-51", "phone": "+57 301 234 5678"}


@pytest.mark.parametrize("get_logger", [structlog.get_logger, logging.getLogger])
def test_a_logged_exception_names_nobody(lines: Lines, get_logger: Any) -> None:
    typed = dict(ANA)
    try:
        try:
            raise KeyError(typed["name"])
        except KeyError as first:
            raise ValueError(f"{MAIL} wrote '{typed['name']}' from {typed['phone']} about {TOKEN}") from first
    except ValueError:
        get_logger("shop.x").exception("it broke")
    assert MAIL not in lines.text and "Muñoz" not in lines.text and "5678" not in lines.text
    assert TOKEN not in lines.text and "Calle" not in lines.text
    told = lines.last["traceback"]
    assert "builtins.KeyError" in told and "which led to:" in told and "builtins.ValueError: [hidden] wrote" in told
    assert "test_logs.py" in told and "raise ValueError" in told


def test_exceptions_inside_a_group_are_told_too() -> None:
    told = logs.exception_text(ExceptionGroup("two", [ValueError(MAIL), TypeError("f() takes no 'x'")]))
    assert "ValueError: [hidden]" in told and "TypeError: f() takes no 'x'" in told


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (f"to <{MAIL}>;", "to <[hidden]>;"),
        ("card 4242 4242 4242 4242 ok", "card [hidden] ok"),
        ("4242424242424242", "[hidden]"),
        ("call (030) 1234-5678 90", "call [hidden]"),
        ("+573012345678", "[hidden]"),
        (f"GET /en/orders/{TOKEN}.json", "GET /en/orders/[hidden]"),
        ("/ar/orders/short1", "/ar/orders/[hidden]"),
        (f"token={TOKEN}", "token=[hidden]"),
        ("sk_test_51abc and whsec_xyz", "[hidden] and [hidden]"),
        ("postgresql://shop:pa55@db.example/shop", "postgresql://[hidden] at db.example/shop"),
        ("{'city': 'Bogotá', 'sku': 'CAL'}", "{'city': [hidden], 'sku': 'CAL'}"),
        ("Address(line1='Calle 10', country='CO')", "Address(line1=[hidden], country='CO')"),
        ("Key (email_key, once)=(ana, x) already exists", "Key (email_key, once)=([hidden]) already exists"),
        ("Failing row contains (1, Ana, (x)).", "Failing row contains ([hidden])."),
    ],
)
def test_what_belongs_to_somebody_is_hidden(typed: str, kept: str) -> None:
    assert logs.redact(typed) == kept


@pytest.mark.parametrize(
    "text",
    [
        "order K7RM-2QXD-P has 3 lines",
        "2026-11-23T10:00:00Z and 2026-11-23 10:00:00",
        "session cs_test_a1B2c3D4e5F6g7H8i9J0k1L2 of pi_3Abc123DefGhi456JklMno",
        'File "/srv/shop/shop/mail/delivery.py", line 123, in test_a_function_of_2026_with_a_long_name',
        "UNIQUE constraint failed: outbox.once",
        "127.0.0.1:8000",
    ],
)
def test_what_staff_need_stays(text: str) -> None:
    assert logs.redact(text) == text


def test_personal_fields_are_hidden_by_name_however_deep(lines: Lines) -> None:
    structlog.get_logger("shop.x").info(
        "placed", order="K7", ship_to={"name": "Ana"}, facts={"lines": [{"postal_code": "110311", "sku": "CAL"}]}
    )
    assert lines.last["ship_to"] == "[hidden]"
    assert lines.last["facts"] == {"lines": [{"postal_code": "[hidden]", "sku": "CAL"}]}


def test_our_own_files_are_named_and_secret_addresses_are_not() -> None:
    told = logs.redact('File "/srv/shop/orders/actions.py", line 144; page /en/orders/8N6tSRQJ7TshN9Kz-xzn')
    assert "shop/orders/actions.py" in told
    assert "8N6tSRQJ7TshN9Kz" not in told


def test_a_long_blob_is_cleaned_quickly() -> None:
    logs.redact("a" * 200_000)
    logs.redact("1a" * 100_000)


def test_a_request_is_one_line_with_its_rule(lines: Lines, web: Flask) -> None:
    answer = web.test_client().get(f"/en/orders/{TOKEN}?email={MAIL}")
    assert len(lines.all) == 1
    assert lines.last.items() >= {
        "event": "request", "method": "GET", "route": "/<lang>/orders/<token>", "status": 200,
    }.items()  # fmt: skip
    assert lines.last["ms"] >= 0
    assert lines.last["request_id"] == answer.headers["X-Request-Id"]
    assert TOKEN not in lines.text and MAIL not in lines.text


def test_a_request_keeps_the_id_it_came_with(lines: Lines, web: Flask) -> None:
    client = web.test_client()
    given = client.get("/broken", headers={"X-Request-Id": "abc-12345678"})
    assert given.headers["X-Request-Id"] == "abc-12345678" == lines.last["request_id"]
    assert lines.last["status"] == 418
    forged = client.get("/broken", headers={"X-Request-Id": MAIL})
    assert forged.headers["X-Request-Id"] not in ("", MAIL)


def test_an_address_without_a_page_logs_no_path(lines: Lines, web: Flask) -> None:
    web.test_client().get(f"/nowhere/{TOKEN}")
    assert lines.last["route"] is None and lines.last["status"] == 404 and TOKEN not in lines.text


@pytest.mark.parametrize("name", logs.ACCESS_LOGS)
def test_the_servers_own_access_logs_are_silent(lines: Lines, name: str) -> None:
    logging.getLogger(name).info('127.0.0.1 - - "GET /en/orders/%s HTTP/1.1" 200 -', TOKEN)
    assert lines.text == ""
