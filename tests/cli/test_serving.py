"""`shop run` and `shop worker` as processes: they serve, they log without secrets, they end when asked to."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from shop import clock, heartbeat
from shop.app import create_app
from shop.db import db
from shop.settings import load, read_environment
from tests.cli.conftest import Run
from tests.cli.test_demo import wait_for
from tests.support.servers import free_port


@pytest.fixture
def spawn(tmp_path: Path) -> Iterator[Callable[..., "subprocess.Popen[bytes]"]]:
    started: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str | Path) -> "subprocess.Popen[bytes]":
        with (tmp_path / "process.log").open("wb") as log:
            command = [sys.executable, "-m", "shop.cli", *map(str, arguments)]
            started.append(subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=os.environ))
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.wait()


def answers(url: str) -> bool:
    with suppress(requests.ConnectionError):
        return requests.get(url, timeout=5).status_code == 200
    return False


Spawn = Callable[..., "subprocess.Popen[bytes]"]


def test_the_server_serves_from_both_workers_and_ends_politely(stocked: Path, spawn: Spawn, tmp_path: Path) -> None:
    port = free_port()
    server = spawn("run", "--port", str(port), "--workers", "2", "--env", stocked)
    url = f"http://127.0.0.1:{port}"
    wait_for(lambda: answers(f"{url}/readyz"), 30)
    with ThreadPoolExecutor(8) as people:
        pages = list(people.map(lambda _: requests.get(f"{url}/en/", timeout=30), range(40)))
    assert {page.status_code for page in pages} == {200}
    assert requests.get(f"{url}/en/orders/the-secret-of-an-order", timeout=30).status_code == 404
    server.send_signal(signal.SIGTERM)
    assert server.wait(20) == 0
    log = (tmp_path / "process.log").read_text()
    assert "the-secret-of-an-order" not in log
    assert all(json.loads(line) for line in log.splitlines())


def test_the_worker_gives_a_sign_of_life_and_ends_when_asked(stocked: Path, spawn: Spawn) -> None:
    worker = spawn("worker", "--env", stocked)
    with create_app(load(read_environment(stocked))).app_context():

        def seen() -> bool:
            at = heartbeat.last_seen("worker")
            db.session.remove()
            return at is not None and clock.now() - at < timedelta(minutes=1)

        wait_for(seen, 30)
        db.engine.dispose()
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(20) == 0


def test_a_port_that_is_taken_is_one_sentence(env: Path, run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        outcome = run("run", "--port", str(port), "--env", env)
    assert outcome.code == 1
    assert outcome.complaints == [f"Port {port} is taken; choose another with --port."]
