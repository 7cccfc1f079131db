from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from shop import clock
from shop.db import db, transaction
from shop.mail import outbox
from shop.mail.models import OutboxMail
from tests.mail import samples
from tests.mail.server import Mailserver


class Writer:
    """Queues one of the shop's mails, in a transaction of its own."""

    def __call__(self, message: str = "paid", **changed: Any) -> bool:
        values: dict[str, Any] = {
            "once": f"{message}-1",
            "to": "ana@reader.example",
            "language": "en",
            "at": clock.now(),
            "order_number": "K7RM-2QXD-P",
            "context": samples.context(message),
            **changed,
        }
        with transaction() as session:
            return outbox.queue(session, message, **values)


@pytest.fixture
def write(app: Flask) -> Writer:
    return Writer()


@pytest.fixture
def mailserver(app: Flask) -> Iterator[Mailserver]:
    """A running mail server, the one the shop's settings name."""
    with Mailserver() as server:
        send_over(app, server.url)
        yield server


def send_over(app: Flask, url: str) -> None:
    """Change the running shop's mail server."""
    app.extensions["shop_settings"] = replace(app.extensions["shop_settings"], smtp_url=url)


def stored(once: str = "paid-1") -> OutboxMail:
    """A mail as it now lies in the outbox."""
    db.session.rollback()
    return db.session.query(OutboxMail).filter_by(once=once).one()
