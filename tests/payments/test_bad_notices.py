"""Whatever is sent to the webhook: 400 what Stripe did not sign or what is no event, 200 what does not concern us."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.serving import make_server

from shop import clock
from shop.attention.items import settle_for
from shop.attention.models import AttentionItem
from shop.checkout import place
from shop.db import transaction
from shop.heartbeat import Heartbeat
from shop.payments import notices
from shop.payments.models import PaymentAttempt, StripeEvent
from tests.conftest import running, settings_for
from tests.support import agreed, books
from tests.support.buyers import order_of
from tests.support.notices import WEBHOOK, digest, event, signature, signed, tell
from tests.support.stripe_side import StripeSide

BODY = event()
NOW = int(time.time())
UNSIGNED: dict[str, str | None] = {
    "no header": None,
    "empty": "",
    "garbage": "garbage",
    "separators only": ",,,=,=,t=,v1=",
    "no time": f"v1={digest(BODY, NOW)}",
    "no signature": f"t={NOW}",
    "another scheme": f"t={NOW},v0={digest(BODY, NOW)}",
    "a time that is no number": f"t=now,v1={digest(BODY, NOW)}",
    "a negative time": f"t=-{NOW},v1={digest(BODY, NOW)}",
    "a time of a thousand digits": f"t={'9' * 1000},v1={digest(BODY, NOW)}",
    "very long": f"t={NOW}," + ",".join(f"v1={'0' * 64}" for _ in range(5_000)) + f",v1={digest(BODY, NOW)}",
    "letters beyond ASCII": f"t={NOW},v1=\xe9\xe8",
    "another secret": signature(BODY, "whsec_other"),
    "an empty secret": signature(BODY, ""),
    "301 seconds old": signature(BODY, age=305),
    "from an hour ahead": signature(BODY, age=-3_600),
    "signed for another body": signature(b"{}"),
}
NO_EVENTS: dict[str, bytes] = {
    "nothing": b"",
    "an empty object": b"{}",
    "a list": b"[]",
    "null": b"null",
    "a text": b'""',
    "a number": b"1",
    "not JSON": b"{",
    "not UTF-8": b"\xff\xfe",
    "a number of 10,000 digits": b"1" * 10_000,
    "nested 100,000 deep": b"[" * 100_000,
    "an event nested 3,000 deep": event(data={"object": {"id": "cs_x", "object": "x"}}, deep="@").replace(
        b'"@"', b"[" * 3_000 + b"]" * 3_000
    ),
    "a thin event": json.dumps(
        {"id": "evt_1", "object": "v2.core.event", "type": "v1.checkout.session.completed", "livemode": False}
    ).encode(),
    "another object": event(object="charge"),
    "no data": event(data=None),
    "data that is a list": event(data=[]),
    "data that is a text": event(data="x"),
    "data without an object": event(data={}),
    "an object that is a number": event(data={"object": 1}),
    "an object without an id": event(data={"object": {"object": "checkout.session"}}),
    "an object whose id is a number": event(data={"object": {"id": 5, "object": "checkout.session"}}),
    "an object whose id is a path": event(object_id="../../v1/refunds"),
    "an object whose id holds a NUL": event(object_id="cs_\x00"),
    "an id that is no text": event(id=7),
    "an id that is null": event(id=None),
    "an id that is empty": event(id=""),
    "an id of 1,000 letters": event(id="e" * 1_000),
    "an id with a surrogate": event(id="evt_\ud800"),
    "a type that is a list": event(type=["checkout.session.completed"]),
    "a mode that is a text": event(livemode="false"),
    "an account that is a number": event(account=1),
}


@pytest.fixture
def placed(shop: Flask) -> Flask:
    place.place_order(order_of())
    return shop


def nothing_has_changed() -> bool:
    order = books.the_order()
    return (
        (order.state, books.history(), books.ledger_rows(), books.mails()) == ("open", ["placed"], [], [])
        and books.every(StripeEvent) == []
        and [row.name for row in books.db.session.query(Heartbeat)] == []
    )


@pytest.mark.parametrize("header", UNSIGNED.values(), ids=UNSIGNED.keys())
def test_what_stripe_did_not_sign_is_400(placed: Flask, client: FlaskClient, header: str | None) -> None:
    headers = {} if header is None else {"Stripe-Signature": header}
    assert client.post(WEBHOOK, data=BODY, headers=headers).status_code == 400
    assert nothing_has_changed()


@pytest.mark.parametrize("body", NO_EVENTS.values(), ids=NO_EVENTS.keys())
def test_what_is_no_event_is_400_even_when_signed(placed: Flask, client: FlaskClient, body: bytes) -> None:
    assert tell(client, body) == 400
    assert nothing_has_changed()


def test_five_minutes_either_way_are_allowed_for(shop: Flask, client: FlaskClient) -> None:
    for age in (290, -290):
        assert tell(client, event("customer.created", "cus_1"), age=age) == 200


def test_a_body_written_anew_on_the_way_is_400(placed: Flask, client: FlaskClient) -> None:
    again = json.dumps(json.loads(BODY), indent=1).encode()
    assert client.post(WEBHOOK, data=again, headers=signed(BODY)).status_code == 400
    assert nothing_has_changed()


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH"])
def test_another_method_is_405(placed: Flask, client: FlaskClient, method: str) -> None:
    answer = client.open(WEBHOOK, method=method, data=BODY, headers=signed(BODY))
    assert (answer.status_code, "POST" in answer.headers["Allow"]) == (405, True)
    assert nothing_has_changed()


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_what_counts_is_the_signature_and_not_what_the_body_calls_itself(
    shop: Flask, client: FlaskClient, kind: str
) -> None:
    body = event("customer.created", "cus_1")
    assert client.post(WEBHOOK, data=body, headers=signed(body) | {"Content-Type": kind}).status_code == 200


def test_an_event_of_another_account_is_200_and_shown_once(placed: Flask, client: FlaskClient) -> None:
    for number in range(3):
        assert tell(client, event(account="acct_other", id=f"evt_{number}")) == 200
    assert books.the_order().state == "open"
    (item,) = books.every(AttentionItem)
    assert (item.kind, item.object_key) == ("other_account", "acct_other")


def test_another_account_that_was_noted_stays_noted(placed: Flask, client: FlaskClient) -> None:
    tell(client, event(account="acct_other", id="evt_1"))
    with transaction() as session:
        settle_for(session, "other_account", "acct_other", by="staff:1", resolution="noted")
    tell(client, event(account="acct_other", id="evt_2"))
    assert books.open_attention() == []


def test_live_events_at_a_test_shop_are_200_and_shown_once(placed: Flask, client: FlaskClient) -> None:
    for number in range(3):
        assert tell(client, event(livemode=True, id=f"evt_{number}")) == 200
    assert books.the_order().state == "open"
    (item,) = books.every(AttentionItem)
    assert (item.kind, item.object_key) == ("other_mode", "live")


@pytest.fixture
def live(database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """A shop that takes real money. There is no stand-in for it: whatever it asked of Stripe would fail."""
    key = {"SHOP_STRIPE_SECRET_KEY": "sk_live_x", "SHOP_STRIPE_API_BASE": ""}
    with running(settings_for(database_url, tmp_path, SHOP_PUBLIC_URL="https://shop.example", **key)) as app:
        agreed.open_shop()
        yield app


def test_test_events_at_a_live_shop_are_200_and_shown_once(live: Flask) -> None:
    number = agreed.order(order_of(), paid=False)
    with transaction() as session:
        row = {"order_number": number, "attempt": 1, "idempotency_key": "k", "request": "{}", "session_id": "cs_x"}
        session.add(PaymentAttempt(**row, state="open", expires_at=clock.now(), created_at=clock.now()))
    for kind in ("checkout.session.completed", "refund.created", "charge.dispute.created", "payout.paid"):
        assert tell(live.test_client(), event(kind, "cs_x", id=f"evt_{kind}", livemode=False)) == 200
    order = books.the_order()
    assert (order.state, books.history(), books.ledger_rows(), books.mails()) == ("open", ["placed"], [], [])
    assert [attempt.state for attempt in books.attempts()] == ["open"]
    assert [(item.kind, item.object_key) for item in books.every(AttentionItem)] == [("other_mode", "test")]
    assert notices.waiting() == 0


def test_live_events_at_a_live_shop_are_its_own(live: Flask) -> None:
    assert tell(live.test_client(), event("customer.created", "cus_1", livemode=True)) == 200
    assert books.open_attention() == []


def test_an_object_that_has_no_id_is_no_matter_of_ours(shop: Flask, client: FlaskClient) -> None:
    assert tell(client, event("balance.available", data={"object": {"object": "balance"}})) == 200
    assert books.open_attention() == []


@pytest.fixture
def listening(shop: Flask) -> Iterator[tuple[str, int]]:
    """Where the shop really listens."""
    server = make_server("127.0.0.1", 0, shop, threaded=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield "127.0.0.1", server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def raw(address: tuple[str, int], headers: dict[str, Any], pieces: Iterator[bytes]) -> int:
    """The status of the answer to a request written by hand; 0 if there is none."""
    lines = [f"POST {WEBHOOK} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    with socket.create_connection(address, timeout=10) as line:
        try:
            line.sendall("\r\n".join(lines).encode())
            for piece in pieces:
                line.sendall(piece)
        except OSError:
            pass  # it has answered before it has read all
        answer = line.recv(100)
    return int(answer.split()[1]) if answer else 0


def test_ten_megabytes_are_413_without_being_read(listening: tuple[str, int]) -> None:
    host = {"Host": "localhost", "Connection": "close", "Stripe-Signature": signature(BODY)}
    assert raw(listening, host | {"Content-Length": 10_000_000}, iter([b"x"])) == 413


def test_ten_megabytes_of_unknown_length_are_413(listening: tuple[str, int]) -> None:
    host = {"Host": "localhost", "Connection": "close", "Stripe-Signature": signature(BODY)}
    chunks = (b"10000\r\n" + b"x" * 65_536 + b"\r\n" for _ in range(160))
    assert raw(listening, host | {"Transfer-Encoding": "chunked"}, chunks) == 413


def test_a_notice_in_chunks_is_read_like_any_other(listening: tuple[str, int], shop: Flask) -> None:
    body = event("customer.created", "cus_1")
    host = {"Host": "localhost", "Connection": "close", "Stripe-Signature": signature(body)}
    chunks = iter([f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"])
    assert raw(listening, host | {"Transfer-Encoding": "chunked"}, chunks) == 200


def test_a_stranger_who_paid_is_booked_and_shown_and_no_order_is_touched(
    placed: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    stripe.ask("stranger_session", amount=2500)
    theirs = next(found["id"] for found in stripe.objects("checkout/sessions") if not found["client_reference_id"])
    assert tell(client, event(object_id=theirs)) == 200
    assert books.the_order().state == "open"
    assert books.ledger_rows() == [("payment", 2500)]
    assert books.open_attention() == ["unknown_payment"]
