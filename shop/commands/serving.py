"""`shop run` and `shop worker`: the two processes of a shop in service."""

import os
from pathlib import Path
from typing import Any

import click
from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger

from shop import logs, ports, schema, worker
from shop.app import create_app
from shop.commands import frame
from shop.settings import Settings

# Longer than the two tries of eight seconds that Stripe is given, so that no request is cut off in between.
TIMEOUT_SECONDS = 60


class JsonLogger(Logger):
    """gunicorn's own messages among the shop's JSON lines. Its access log prints paths, which hold tokens: never."""

    def setup(self, cfg: Any) -> None:
        self.cfg = cfg
        logs.configure()


class Server(BaseApplication):
    """gunicorn with the shop in it. The application is made in each worker after the fork, and so are its engines."""

    def __init__(self, settings: Settings, options: dict[str, Any]) -> None:
        self._settings = settings
        self._options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        return create_app(self._settings)


def options(host: str, port: int, workers: int) -> dict[str, Any]:
    memory = Path("/dev/shm")  # noqa: S108  (where Linux keeps files in memory: workers' signs of life never wait for a disk)
    return {
        "bind": [f"[{host}]:{port}" if ":" in host else f"{host}:{port}"],
        "workers": workers,
        "worker_class": "gthread",
        "threads": 4,
        "timeout": TIMEOUT_SECONDS,
        "graceful_timeout": 30,
        "keepalive": 5,
        "max_requests": 20_000,
        "max_requests_jitter": 2_000,
        "accesslog": None,
        "logger_class": JsonLogger,
        "control_socket_disable": True,
        "worker_tmp_dir": str(memory) if os.access(memory, os.W_OK) else None,
    }


@click.command(cls=frame.Command)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True, help="Processes; 4 threads each.")
def run(host: str, port: int, workers: int) -> None:
    """Serve the shop (gunicorn); stands behind a proxy that speaks TLS."""
    ours = frame.settings()
    schema.require(ours.database_url, newer_will_do=True)
    ports.require_free(host, [port])
    Server(ours, options(host, port, workers)).run()


@click.command("worker", cls=frame.Command)
def background() -> None:
    """Do the background work: mail, expiry, refunds, reconciliation."""
    ours = frame.settings()
    schema.require(ours.database_url, newer_will_do=True)
    logs.configure()
    worker.run(create_app(ours))
