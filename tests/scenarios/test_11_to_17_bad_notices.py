"""Scenarios 11 to 17: notices that are not Stripe's, not events, or come while our own house is on fire."""

import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import NullPool, create_engine

from shop.checkout.handing_over import Placed
from shop.db import db
from shop.payments.models import StripeEvent
from tests.conftest import running, settings_for
from tests.support import books
from tests.support.notices import WEBHOOK, digest, event, signature, tell
from tests.support.world import World, a_world


def is_paid_once() -> bool:
    rows = [row for row in books.ledger_rows() if row[0] == "payment"]
    return (books.the_order().state, rows, books.mails()) == ("confirmed", [("payment", 3150)], ["paid"])


def paid_unheard(world: World) -> tuple[Placed, str]:
    """An order that was paid while every notice of it was lost, and its session."""
    placed = world.order()
    world.stripe.ask("webhooks", mode="drop")
    world.pay(placed)
    world.stripe.ask("webhooks", mode="normal")
    assert books.the_order().state == "open"
    return placed, books.attempts()[-1].session_id or ""


@pytest.mark.parametrize("header", ["", "none of it", "another secret"])
def test_11_what_stripe_did_not_sign_is_refused_and_counted(world: World, header: str) -> None:
    placed, body = world.order(), event(object_id="cs_x")
    header = signature(body, "whsec_other") if header == "another secret" else header
    answer = world.app.test_client().post(WEBHOOK, data=body, headers={"Stripe-Signature": header})
    assert (answer.status_code, books.every(StripeEvent)) == (400, [])
    assert "Not paid yet" in world.page(placed)
    assert "One notice without Stripe's valid signature came in today" in world.at_desk("/staff/stripe")
    world.desk_says(placed, "Awaiting payment")


def test_12_an_old_signature_is_refused_and_stripes_next_try_passes(world: World) -> None:
    placed, session_id = paid_unheard(world)
    assert tell(world.app.test_client(), event(object_id=session_id), age=301) == 400
    assert books.the_order().state == "open"
    (lost,) = [each for each in world.stripe.objects("events") if each["type"] == "checkout.session.completed"]
    world.stripe.ask("resend", event=lost["id"], signature="old")  # refused, and signed anew when it comes again
    world.until(is_paid_once)
    assert "Thank you. It is paid." in world.page(placed)
    assert re.search(
        r"(One notice|2 notices) without Stripe's valid signature came in today", world.at_desk("/staff/stripe")
    )
    world.desk_says(placed, "To pack", "Paid; order confirmed")


def test_13_a_proxy_that_writes_bodies_anew_is_found_out(world: World) -> None:
    client, (placed, session_id) = world.app.test_client(), paid_unheard(world)
    for number in range(5):
        body = event(id=f"evt_{number}", object_id=session_id)
        again = json.dumps(json.loads(body), indent=2).encode()
        assert client.post(WEBHOOK, data=again, headers={"Stripe-Signature": signature(body)}).status_code == 400
        world.later(minutes=1)
    assert (books.the_order().state, books.open_attention()) == ("open", ["signature_failures"])
    assert "Notices come in that Stripe did not sign" in world.at_desk("/staff/attention")
    world.press("signature_failures", "noted")
    assert "Thank you. It is paid." in world.page(placed), "whoever comes back is not kept waiting by the proxy"
    world.desk_says(placed, "To pack", "Paid; order confirmed Buyer")


def test_14_while_the_secret_is_replaced_old_and_new_are_both_believed(database_url: str, tmp_path: Path) -> None:
    both = settings_for(database_url, tmp_path, SHOP_STRIPE_WEBHOOK_SECRET="whsec_new,whsec_old")
    one = settings_for(database_url, tmp_path, SHOP_STRIPE_WEBHOOK_SECRET="whsec_new")
    body, now = event("customer.created", "cus_1"), int(time.time())
    by_both = f"t={now},v1={digest(body, now, 'whsec_old')},v1={digest(body, now, 'whsec_new')}"
    for settings in (both, one):
        with running(settings) as app:
            answer = app.test_client().post(WEBHOOK, data=body, headers={"Stripe-Signature": by_both})
            assert answer.status_code == 200
            assert tell(app.test_client(), body, secret="whsec_older") == 400
    with running(both) as app:
        assert [tell(app.test_client(), body, secret=each) for each in ("whsec_old", "whsec_new")] == [200, 200]


@pytest.mark.parametrize("body", [b"{}", b"[]", b'{"id": "evt_1", "object": "v2.core.event", "type": "x"}', b"null"])
def test_15_what_is_no_event_is_refused_even_when_signed(world: World, body: bytes) -> None:
    placed = world.order()
    assert tell(world.app.test_client(), body) == 400
    assert "Not paid yet" in world.page(placed)
    world.desk_says(placed, "Awaiting payment")
    world.nothing_to_settle()


def test_15_an_event_we_have_no_use_for_is_taken_and_left(world: World) -> None:
    placed = world.order()
    assert tell(world.app.test_client(), event("price.created", "price_1")) == 200
    assert "Not paid yet" in world.page(placed)
    world.nothing_to_settle()


def test_15_live_money_at_a_test_shop_is_shown_to_a_person(world: World) -> None:
    placed = world.order()
    session_id = books.attempts()[0].session_id or ""
    assert tell(world.app.test_client(), event(object_id=session_id, livemode=True)) == 200
    assert "Not paid yet" in world.page(placed)
    world.press("other_mode", "noted")


def test_17_with_the_database_down_stripe_comes_again_and_it_is_paid_once(world: World, database_url: str) -> None:
    placed, session_id = paid_unheard(world)
    client, body = world.app.test_client(), event(object_id=session_id)
    with out_of_service(database_url):
        assert tell(client, body) == 503
    db.engine.dispose()
    assert books.the_order().state == "open"
    assert [tell(client, body) for _ in range(2)] == [200, 200]
    assert is_paid_once()
    assert "Thank you. It is paid." in world.page(placed)
    world.desk_says(placed, "To pack", "Paid; order confirmed Stripe")
    world.nothing_to_settle()


def test_14_in_the_midst_of_a_rotation_a_payment_is_told_of_as_ever(database_url: str, tmp_path: Path) -> None:
    """Stripe signs with both secrets while one of them runs out; we are told both, or still the old one alone."""
    with a_world(database_url, tmp_path, SHOP_STRIPE_WEBHOOK_SECRET="whsec_new,whsec_suite") as world:
        placed = world.buy()
        assert is_paid_once()
        assert "Thank you. It is paid." in world.page(placed)
        world.desk_says(placed, "To pack", "Paid; order confirmed Stripe")
        world.nothing_to_settle()
        assert "without Stripe's valid signature" not in world.at_desk("/staff/stripe")


@contextmanager
def out_of_service(url: str) -> Iterator[None]:
    """The database cannot be reached any more: its file is gone, or the server lets nobody in."""
    with _file_taken_away(url) if url.startswith("sqlite") else _nobody_let_in(url):
        db.session.remove()
        db.engine.dispose()
        yield


@contextmanager
def _file_taken_away(url: str) -> Iterator[None]:
    folder = Path(url.removeprefix("sqlite:///")).parent
    elsewhere = folder.rename(folder.with_name(f"{folder.name}-unmounted"))
    try:
        yield
    finally:
        elsewhere.rename(folder)


@contextmanager
def _nobody_let_in(url: str) -> Iterator[None]:
    name = url.rsplit("/", 1)[1]
    server = create_engine(url.rsplit("/", 1)[0] + "/postgres", poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with server.connect() as keeper:
        keeper.execute(sa.text(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false'))
        try:
            yield
        finally:
            keeper.execute(sa.text(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true'))
