"""The worker dies between the server's 250 and our commit: a second copy leaves, and it is the same mail."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest
from flask import Flask

from shop import clock
from shop.mail import delivery
from shop.settings import Settings
from tests.mail.conftest import Writer, send_over, stored
from tests.mail.server import ACCEPTED, Mailserver

WORKER = """
from shop import create_app
from shop.mail import delivery
with create_app().app_context():
    delivery.deliver_due()
"""


@pytest.fixture
def server(app: Flask) -> Iterator[Mailserver]:
    with Mailserver() as running:
        send_over(app, running.url)
        yield running


def start_worker(settings: Settings, smtp_url: str) -> subprocess.Popen[bytes]:
    told = {
        "SHOP_DATABASE_URL": settings.database_url,
        "SHOP_SECRET_KEY": settings.secret_key,
        "SHOP_PUBLIC_URL": settings.public_url,
        "SHOP_STRIPE_SECRET_KEY": settings.stripe_secret_key,
        "SHOP_STRIPE_WEBHOOK_SECRET": settings.stripe_webhook_secrets[0],
        "SHOP_SMTP_URL": smtp_url,
        "SHOP_MAIL_FROM": settings.mail_from,
    }
    return subprocess.Popen([sys.executable, "-c", WORKER], env={**os.environ, **told})


def test_the_second_copy_has_the_same_message_id(settings: Settings, write: Writer, server: Mailserver) -> None:
    write("paid")
    workers: list[subprocess.Popen[bytes]] = []

    def accept_and_kill(_content: bytes) -> str:
        """The mail is with the server; the worker never gets to write that down."""
        if len(server.mails) == 0:
            workers[0].send_signal(signal.SIGKILL)
            workers[0].wait()
        return ACCEPTED

    server.to_mail = accept_and_kill
    workers.append(start_worker(settings, server.url))
    assert workers[0].wait(timeout=60) == -signal.SIGKILL
    assert (stored().state, stored().attempts) == ("queued", 1)

    assert delivery.deliver_due().sent == 0  # the dead worker's claim still holds
    clock.set_offset(delivery.CLAIM.total_seconds() + 1)
    assert delivery.deliver_due().sent == 1
    first, second = server.raw
    assert first == second and stored().message_id.encode() in first
    assert stored().state == "sent"
