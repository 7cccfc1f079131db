"""The shop as it runs in service: its own processes, its own database, beside the stand-in for Stripe."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from tests.conftest import running, settings_for
from tests.support.stripe_side import StripeSide, stand_in

# Fills the shelves of a migrated, empty shop; called with its application context pushed.
Stocking = Callable[[], None]


@dataclass(frozen=True)
class Running:
    """A shop that listens at `url`, with `stripe` behind it and its books at `database_url`."""

    url: str
    stripe: StripeSide
    database_url: str
    folder: Path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def own_database(url: str, folder: Path) -> Iterator[str]:
    """A database of one's own beside the suite's: a new file, or a new database on the same server."""
    if url.startswith("sqlite"):
        yield f"sqlite:///{folder / 'service.sqlite3'}"
        return
    name = f"shop_{secrets.token_hex(4)}"
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as server:
        server.execute(sa.text(f"CREATE DATABASE {name}"))
    try:
        yield url.rsplit("/", 1)[0] + f"/{name}"
    finally:
        with engine.connect() as server:
            server.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
        engine.dispose()


@contextmanager
def in_service(
    database_url: str, folder: Path, *, stock: Stocking, workers: int = 3, worker: bool = False
) -> Iterator[Running]:
    """Migrate, stock and serve a shop with `shop run` – and `shop worker`, if asked for."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with own_database(database_url, folder) as own, stand_in(webhook_url=f"{url}/stripe/webhook") as side:
        environment = _environment(own, folder, url, side)
        subprocess.run([*_shop("migrate")], env=environment, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with running(settings_for(own, folder)):
            stock()
        commands = [
            _shop("run", "--port", str(port), "--workers", str(workers)),
            *([_shop("worker")] if worker else []),
        ]
        log = (folder / "service.log").open("wb")
        children = [
            subprocess.Popen(c, env=environment, cwd=folder, stdout=log, stderr=log, start_new_session=True)
            for c in commands
        ]
        try:
            _until_ready(url, folder / "service.log")
            yield Running(url, side, own, folder)
        finally:
            _stop(children)
            log.close()


def _shop(*arguments: str) -> list[str]:
    return [sys.executable, "-c", "from shop.cli import main; main()", *arguments]


def _environment(database_url: str, folder: Path, url: str, side: StripeSide) -> dict[str, str]:
    return os.environ | {
        "SHOP_DATABASE_URL": database_url,
        "SHOP_SECRET_KEY": "a secret that is only used in tests",
        "SHOP_PUBLIC_URL": url,
        "SHOP_STRIPE_SECRET_KEY": "sk_test_suite",
        "SHOP_STRIPE_WEBHOOK_SECRET": "whsec_suite",
        "SHOP_STRIPE_API_BASE": side.url,
        "SHOP_SMTP_URL": "smtp://127.0.0.1:9",
        "SHOP_MAIL_FROM": "The shop <post@shop.example>",
        "SHOP_MEDIA_DIR": str(folder / "media"),
        "SHOP_TIME_ZONE": "Europe/Berlin",
    }


def _until_ready(url: str, log: Path, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(f"{url}/readyz", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            pass
        assert time.monotonic() < deadline, f"the shop never became ready:\n{log.read_text()[-3000:]}"
        time.sleep(0.1)


def _stop(children: list[subprocess.Popen[bytes]]) -> None:
    for child in children:
        child.send_signal(signal.SIGTERM)
    for child in children:
        try:
            child.wait(timeout=15)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
