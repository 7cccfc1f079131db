"""`shop demo` as a newcomer meets it: real processes, a purchase, and nothing left behind when it ends."""

import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest
import requests

from tests.cli.conftest import Run
from tests.support import shoppers
from tests.support.stripe_side import CARD

OPENS_WITHIN = 60


def three_free_ports() -> int:
    """The first of three neighbouring ports that nobody listens on."""
    for _ in range(200):
        first = random.randrange(20_000, 30_000)
        if not any(is_open(first + step) for step in range(3)):
            return first
    raise AssertionError("no free ports")


def is_open(port: int) -> bool:
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", port)) == 0


@dataclass
class Demo:
    """A demo that was started, with its output so far in `log`."""

    process: "subprocess.Popen[bytes]"
    folder: Path
    port: int
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def env(self) -> Path:
        return self.folder / ".env"

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def family(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def wait_until_open(self) -> "Demo":
        wait_for(lambda: "The shop is open." in self.said() or self.process.poll() is not None, OPENS_WITHIN)
        assert self.process.poll() is None, self.said()
        return self

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        return self.process.wait(30)


def wait_for(true: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.1)


Start = Callable[..., Demo]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a demo in a folder whose name contains a blank; ends what a test has left."""
    started: list[Demo] = []

    def begin(*more: str, port: int | None = None, folder: Path | None = None, **environment: str) -> Demo:
        port, folder = port or three_free_ports(), folder or tmp_path / "my demo"
        log = tmp_path / f"demo {len(started)}.log"
        command = [sys.executable, "-m", "shop.cli", "demo", "--port", str(port), "--data", str(folder), *more]
        with log.open("wb") as output:
            process = subprocess.Popen(
                command, stdout=output, stderr=subprocess.STDOUT, env=os.environ | environment, cwd=tmp_path
            )
        started.append(Demo(process, folder, port, log))
        return started[-1]

    yield begin
    for demo in started:
        if demo.process.poll() is None:
            demo.stop()


def all_gone(processes: list[psutil.Process]) -> bool:
    return not any(process.is_running() and process.status() != psutil.STATUS_ZOMBIE for process in processes)


def bought(demo: Demo) -> str:
    """Buy the calendar as a browser without JavaScript would; returns the address of the order's page."""
    shopper, form = shoppers.to_checkout(demo.url)
    placed = shoppers.order(demo.url, shopper, form)
    assert placed.status_code == 303, placed.text
    paid = requests.post(
        placed.headers["Location"], data=CARD | {"number": "4242424242424242"}, allow_redirects=False, timeout=30
    )
    assert paid.status_code == 303, paid.text
    return paid.headers["Location"]


def state_of(page: str) -> str:
    answer = requests.get(page.partition("?")[0] + ".json", timeout=30)
    return str(answer.json()["state"])


def mails_shown(demo: Demo) -> str:
    return requests.get(f"{demo.url}/demo/", timeout=30).text


def signs_in(demo: Demo) -> bool:
    """Whether what the demo printed opens the desk."""
    staff = json.loads((demo.folder / "staff.json").read_text())
    assert staff["password"] in demo.said() and f"{demo.url}/staff/" in demo.said()
    visitor = requests.Session()
    form = visitor.get(f"{demo.url}/staff/sign-in", timeout=30)
    code = visitor.get(f"{demo.url}/demo/code.json", timeout=30).json()["code"]
    known = {"email": staff["email"], "password": staff["password"], "code": code}
    entered = visitor.post(
        f"{demo.url}/staff/sign-in",
        data=shoppers.hidden_fields(form.text) | known,
        headers={"Origin": demo.url},
        timeout=30,
    )
    return entered.status_code == 200 and not entered.url.endswith("/sign-in")


def test_a_newcomer_buys_and_everything_stops_with_ctrl_c(start: Start, run: Run, tmp_path: Path) -> None:
    # What a real shop has in its environment is not touched.
    real = {"SHOP_DATABASE_URL": f"sqlite:///{tmp_path}/real.sqlite3", "SHOP_PUBLIC_URL": "https://real.example"}
    demo = start(**real).wait_until_open()
    assert requests.get(f"{demo.url}/readyz", timeout=10).json()["ready"] is True
    page = bought(demo)
    assert page.startswith(f"{demo.url}/en/orders/")
    wait_for(lambda: state_of(page) == "paid", 30)
    wait_for(lambda: shoppers.FORM["email"] in mails_shown(demo), 30)
    assert signs_in(demo)

    listed = run("orders", "list", "--format", "json", "--env", demo.env)
    assert [json.loads(line)["state"] for line in listed.out.splitlines()] == ["paid"]
    assert run("reconcile", "--env", demo.env).code == 0
    assert run("doctor", "--env", demo.env).code == 0

    second = run("demo", "--reset", "--port", str(three_free_ports()), "--data", demo.folder)
    assert second.complaints == [f"A demo is running in {demo.folder} already."]

    family = demo.family()
    assert len(family) >= 5  # stand-in, web server with two workers, background worker
    assert demo.stop(signal.SIGINT) == 0
    assert all_gone(family)
    assert not any(is_open(demo.port + step) for step in range(3))
    assert "Traceback" not in demo.said()
    assert not (tmp_path / "real.sqlite3").exists()


def orders(demo: Demo, run: Run) -> list[dict[str, str]]:
    listed = run("orders", "list", "--format", "json", "--env", demo.env)
    return [json.loads(line) for line in listed.out.splitlines()]


def test_data_is_kept_until_a_reset_and_the_clock_starts_where_it_is_told(start: Start, run: Run) -> None:
    demo = start("--now", "2026-12-31T23:59").wait_until_open()
    page = bought(demo)
    wait_for(lambda: state_of(page) == "paid", 30)
    seconds = datetime.fromisoformat(orders(demo, run)[0]["created_at"]) - datetime(2026, 12, 31, 22, 59, tzinfo=UTC)
    assert 0 <= seconds.total_seconds() < 120
    staff = (demo.folder / "staff.json").read_text()
    assert demo.stop() == 0

    again = start("--now", "2026-02-01T00:00Z", port=demo.port).wait_until_open()
    assert len(orders(demo, run)) == 1
    assert (demo.folder / "staff.json").read_text() == staff
    bought(again)
    assert min(order["created_at"] for order in orders(demo, run)).startswith("2026-02-01T00:0")
    assert again.stop() == 0

    start("--reset", port=demo.port).wait_until_open()
    assert orders(demo, run) == []


def test_a_parent_killed_hard_leaves_nobody(start: Start) -> None:
    demo = start().wait_until_open()
    family = demo.family()
    demo.stop(signal.SIGKILL)
    wait_for(lambda: all_gone(family), 20)


def test_a_child_that_dies_is_named_and_ends_the_demo(start: Start) -> None:
    demo = start().wait_until_open()
    family = demo.family()
    worker = next(process for process in family if "worker" in process.cmdline())
    worker.kill()
    assert demo.process.wait(30) == 1
    assert "The process `worker` has ended" in demo.said()
    assert all_gone(family)


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_port_that_is_taken_is_one_sentence(step: int, run: Run, tmp_path: Path) -> None:
    first = three_free_ports()
    with socket.create_server(("127.0.0.1", first + step)):
        outcome = run("demo", "--port", str(first), "--data", tmp_path / "demo")
    assert outcome.code == 1
    assert outcome.complaints == [f"Port {first + step} is taken; choose another with --port."]
    assert not (tmp_path / "demo").exists()


@pytest.mark.parametrize("more", [(), ("--reset",)], ids=["plain", "reset"])
def test_a_folder_of_somebody_else_is_left_alone(more: tuple[str, ...], run: Run, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "letter.txt").write_text("dear diary")
    outcome = run("demo", *more, "--port", str(three_free_ports()), "--data", theirs)
    assert (outcome.code, len(outcome.complaints)) == (1, 1)
    assert [path.name for path in theirs.iterdir()] == ["letter.txt"]


def test_a_folder_whose_name_settings_cannot_hold(run: Run, tmp_path: Path) -> None:
    outcome = run("demo", "--port", str(three_free_ports()), "--data", tmp_path / "what?")
    assert (outcome.code, len(outcome.complaints)) == (1, 1)


def test_an_instant_that_is_none(run: Run, tmp_path: Path) -> None:
    outcome = run("demo", "--now", "tea time", "--data", tmp_path / "demo")
    assert (outcome.code, len(outcome.complaints)) == (2, 1)
    assert not (tmp_path / "demo").exists()


def test_beside_a_live_key_it_does_not_start(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_STRIPE_SECRET_KEY", "sk_live_x")
    outcome = run("demo", "--data", tmp_path / "demo")
    assert (outcome.code, len(outcome.complaints)) == (1, 1)
    assert "live key" in outcome.err
    assert not (tmp_path / "demo").exists()
