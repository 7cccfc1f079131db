"""What the stand-in knows outlives it; it starts and stops as a process."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import requests

from shop.sandbox import Server, create_sandbox, serve
from tests.sandbox.conftest import SECRET, Receiver, StandIn, until

ROOT = Path(__file__).parents[2]


def start(data: Path, receiver: Receiver, url: str | None = None) -> Server:
    return serve(
        create_sandbox(data=data, webhook_url=url or receiver.url, webhook_secret=SECRET, retry_seconds=(0.1,) * 5)
    )


def test_sessions_keys_and_the_clock_are_kept(tmp_path: Path, receiver: Receiver) -> None:
    with start(tmp_path, receiver) as server:
        first = StandIn(server, receiver)
        session = first.create("k")
        first.ask("clock", advance=600)
        first.http.close()
    with start(tmp_path, receiver) as server:
        second = StandIn(server, receiver)
        assert second.get(session).status == "open"
        assert second.create("k").id == session.id
        assert second.look()["clock_offset"] == 600
        second.http.close()


def test_undelivered_events_are_delivered_after_a_restart(tmp_path: Path, receiver: Receiver) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/"
    with start(tmp_path, receiver, nobody) as server:
        first = StandIn(server, receiver)
        first.ask("webhooks", mode="delay", seconds=0.4)
        first.paid()
        first.http.close()
    assert not receiver.letters
    with start(tmp_path, receiver):
        receiver.wait_for("checkout.session.completed")


def test_the_process_serves_and_stops_when_told(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "shop.sandbox",
        "--port",
        str(port),
        "--data",
        str(tmp_path),
        "--webhook-url",
        "http://127.0.0.1:9/",
        "--webhook-secret",
        "whsec_x",
        "--clock-offset",
        "3600",
    ]
    environment = {name: value for name, value in os.environ.items() if name != "SHOP_STRIPE_SECRET_KEY"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout and str(port) in process.stdout.readline()
        assert requests.get(f"http://127.0.0.1:{port}/_control", timeout=5).json()["clock_offset"] == 3600
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    until(lambda: not (tmp_path / "sandbox.sqlite3-wal").exists(), "the journal to be folded in")
