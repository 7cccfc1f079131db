"""Scenarios 18 and 19: the mail server is down, or Stripe is slow. The buyer notices neither."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shop.payments import webhooks
from tests.mail.server import Mailserver, free_port
from tests.support import books
from tests.support.world import World, a_world


@pytest.fixture
def mailserver() -> Mailserver:
    """A mail server that does not run yet, at an address the shop knows."""
    return Mailserver(port=free_port())


@pytest.fixture
def world(database_url: str, tmp_path: Path, mailserver: Mailserver) -> Iterator[World]:
    with a_world(database_url, tmp_path, SHOP_SMTP_URL=mailserver.url) as found:
        yield found


def test_18_with_the_mail_server_down_it_is_paid_and_the_mail_goes_out_later_once(
    world: World, mailserver: Mailserver
) -> None:
    placed = world.buy()
    assert "Thank you. It is paid." in world.page(placed)
    world.work(["mail"])
    assert (books.the_order().state, books.mails()) == ("confirmed", ["paid"])
    with mailserver:
        world.work(["mail"])
        assert mailserver.mails == []  # it is not its turn yet
        world.later(minutes=2)
        world.work(["mail"])
        world.work(["mail"])
        (mail,) = mailserver.mails
    assert (mail["To"], books.the_order().number in str(mail["Subject"])) == ("wanjiku@example.org", True)


def test_19_with_stripe_and_the_mail_slow_the_buyer_is_back_at_once_and_the_worker_does_the_rest(
    world: World, mailserver: Mailserver
) -> None:
    placed = world.order()
    world.stripe.ask("fault", method="GET", path="/v1/checkout/sessions/*", delay=3)
    with never_answering(mailserver.port):
        began = time.monotonic()
        location = world.pay(placed)  # Stripe sends the buyer back when we have answered its notice
        assert time.monotonic() - began < 1.3
    assert webhooks.AT_ONCE_SECONDS < 1
    assert placed.token in location
    assert books.the_order().state == "open"
    world.later(seconds=3)
    world.work(["notices"])
    assert (books.the_order().state, books.mails()) == ("confirmed", ["paid"])
    assert "Thank you. It is paid." in world.page(placed)


def test_19_with_the_mail_slow_alone_the_buyer_finds_it_paid_at_once(world: World, mailserver: Mailserver) -> None:
    placed = world.order()
    with never_answering(mailserver.port):
        began = time.monotonic()
        world.pay(placed)
        assert time.monotonic() - began < 1.3
    assert (books.the_order().state, books.mails()) == ("confirmed", ["paid"])
    assert "Thank you. It is paid." in world.page(placed)


@contextmanager
def never_answering(port: int) -> Iterator[None]:
    """A mail server that lets everybody in and says nothing."""
    with socket.create_server(("127.0.0.1", port)):
        yield


def test_19_the_buyers_own_page_does_not_wait_for_the_worker(world: World) -> None:
    placed = world.order()
    world.stripe.ask("fault", method="GET", path="/v1/checkout/sessions/*", delay=3)
    world.pay(placed)
    assert "Thank you. It is paid." in world.page(placed)
    world.later(seconds=3)
    world.work(["notices"])
    assert (books.history(), books.mails()) == (["placed", "pay"], ["paid"])
