"""Stripe's notices: believed only when signed, dealt with once, and never a reason to fail."""

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.serving import make_server

from shop import clock
from shop.checkout import place
from shop.payments import ledger, notices, webhooks
from shop.payments.models import StripeEvent
from shop.payments.webhooks import NEEDED_EVENTS, REFUND_EVENTS
from tests.conftest import running, settings_for
from tests.support import books, goods
from tests.support.buyers import order_of
from tests.support.notices import event, signed, tell
from tests.support.stripe_side import StripeSide, stand_in


def soon(seconds: float = 5) -> None:
    """What was put off is due."""
    clock.set_offset(clock.offset_seconds() + seconds)


@pytest.fixture(autouse=True)
def the_clock_is_put_back() -> Iterator[None]:
    yield
    clock.set_offset(0)


def paid_session(stripe: StripeSide) -> str:
    placed = place.place_order(order_of())
    stripe.pay(placed.pay_url or "")
    return books.attempts()[-1].session_id or ""


def test_a_signed_notice_pays_the_order(shop: Flask, stripe: StripeSide, client: FlaskClient) -> None:
    assert tell(client, event(object_id=paid_session(stripe))) == 200
    assert books.the_order().state == "confirmed"


def test_the_same_notice_ten_times_at_once_pays_it_once(shop: Flask, stripe: StripeSide) -> None:
    body, answers = event(object_id=paid_session(stripe)), []
    threads = [threading.Thread(target=lambda: answers.append(tell(shop.test_client(), body))) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [200] * 10
    assert (books.ledger_rows(), books.mails()) == ([("payment", 3150)], ["paid"])


@pytest.mark.parametrize(
    ("how", "why"),
    [({"secret": "whsec_other"}, "another secret"), ({"age": 301}, "signed too long ago")],
)
def test_a_wrong_or_old_signature_is_400_and_writes_nothing(
    shop: Flask, stripe: StripeSide, client: FlaskClient, how: dict[str, object], why: str
) -> None:
    assert tell(client, event(object_id=paid_session(stripe)), **how) == 400, why
    assert books.the_order().state == "open"
    assert books.every(StripeEvent) == []


def test_no_signature_and_a_changed_body_are_400(shop: Flask, stripe: StripeSide, client: FlaskClient) -> None:
    body = event(object_id=paid_session(stripe))
    assert client.post("/stripe/webhook", data=body).status_code == 400
    re_encoded = json.dumps(json.loads(body), indent=1).encode()
    assert client.post("/stripe/webhook", data=re_encoded, headers=signed(body)).status_code == 400
    assert books.the_order().state == "open"


def test_an_unknown_type_is_200_and_changes_no_order(shop: Flask, client: FlaskClient) -> None:
    place.place_order(order_of())
    assert tell(client, event("customer.created", "cus_1")) == 200
    assert books.the_order().state == "open"


def test_the_secret_can_be_replaced_without_a_gap(
    database_url: str, tmp_path: Path, stripe: StripeSide, shop: Flask
) -> None:
    rotating = settings_for(
        database_url, tmp_path, SHOP_STRIPE_API_BASE=stripe.url, SHOP_STRIPE_WEBHOOK_SECRET="whsec_new,whsec_suite"
    )
    with running(rotating) as app:
        client = app.test_client()
        for secret in ("whsec_new", "whsec_suite"):
            assert tell(client, event("customer.created", "cus_1"), secret=secret) == 200
        assert tell(client, event("customer.created", "cus_1"), secret="whsec_older") == 400


def test_with_stripe_silent_the_notice_is_kept_and_the_worker_asks_again(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    body = event(object_id=paid_session(stripe))
    stripe.ask("fault", method="GET", path="/v1/checkout/sessions/*", answer="drop_before", times=1)
    assert tell(client, body) == 200
    assert books.the_order().state == "open"
    soon()
    webhooks.catch_up()
    assert books.the_order().state == "confirmed"
    assert notices.waiting() == 0


def test_a_notice_of_a_session_nobody_knows_is_200_and_shown(shop: Flask, client: FlaskClient) -> None:
    assert tell(client, event(object_id="cs_test_nobody")) == 200
    assert books.open_attention() == ["session_unknown_to_stripe"]


def test_with_a_revoked_key_the_notice_is_kept_and_staff_are_told(
    shop: Flask, stripe: StripeSide, client: FlaskClient
) -> None:
    body = event(object_id=paid_session(stripe))
    stripe.ask("fault", method="GET", path="/v1/checkout/sessions/*", answer="401")
    assert tell(client, body) == 200
    assert books.open_attention() == ["stripe_key_refused"]
    soon()
    webhooks.catch_up()
    assert books.the_order().state == "confirmed"


def test_notices_out_of_order_end_in_the_same_state(shop: Flask, stripe: StripeSide, client: FlaskClient) -> None:
    session_id = paid_session(stripe)
    assert tell(client, event("checkout.session.expired", session_id, id="evt_late")) == 200
    assert tell(client, event("checkout.session.completed", session_id)) == 200
    assert books.the_order().state == "confirmed"
    assert books.history() == ["placed", "pay"]


@pytest.mark.parametrize("kind", [kind for kind in NEEDED_EVENTS if kind.startswith("checkout.")])
def test_every_needed_notice_of_a_session_settles_it(
    shop: Flask, stripe: StripeSide, client: FlaskClient, kind: str
) -> None:
    assert tell(client, event(kind, paid_session(stripe))) == 200
    assert books.the_order().state == "confirmed"


@pytest.mark.parametrize("kind", REFUND_EVENTS)
def test_every_needed_notice_of_a_refund_brings_the_books_in_step(
    shop: Flask, stripe: StripeSide, client: FlaskClient, kind: str
) -> None:
    ledger.settle(paid_session(stripe), by="stripe")
    intent = books.attempts()[0].payment_intent
    stripe.ask("dashboard_refund", payment_intent=intent, amount=500)
    subject = {"id": "re_x", "object": "refund", "payment_intent": intent}
    assert tell(client, event(kind, data={"object": subject})) == 200
    assert books.ledger_rows() == [("payment", 3150), ("refund", -500)]


@dataclass
class OpenShop:
    """A shop that really listens, with the stand-in sending it real notices."""

    app: Flask
    stripe: StripeSide


@pytest.fixture
def listening(database_url: str, tmp_path: Path) -> Iterator[OpenShop]:
    server = make_server("127.0.0.1", 0, lambda *_: [], threaded=True)
    server.daemon_threads = False  # type: ignore[attr-defined]  # closing waits for notices that are being dealt with
    notices_go_to = f"http://127.0.0.1:{server.server_port}/stripe/webhook"
    with (
        stand_in(webhook_url=notices_go_to) as side,
        running(settings_for(database_url, tmp_path, SHOP_STRIPE_API_BASE=side.url)) as app,
    ):
        server.app = app
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        goods.open_shop()
        goods.add_product("CAL-2026", on_hand=5)
        yield OpenShop(app, side)
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_real_notice_over_http_confirms_the_order_before_the_buyer_is_back(listening: OpenShop) -> None:
    placed = place.place_order(order_of())
    answer = listening.stripe.pay(placed.pay_url or "")
    assert answer.status_code == 303
    assert f"/orders/{placed.token}" in answer.headers["Location"]
    assert books.the_order().state == "confirmed"


def test_a_refund_notice_keeps_our_books_in_step(listening: OpenShop) -> None:
    placed = place.place_order(order_of())
    listening.stripe.pay(placed.pay_url or "")
    intent = books.attempts()[0].payment_intent or ""
    listening.stripe.ask("dashboard_refund", payment_intent=intent, amount=500)
    deadline = time.monotonic() + 5
    while ("refund", -500) not in books.ledger_rows() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert books.ledger_rows() == [("payment", 3150), ("refund", -500)]
