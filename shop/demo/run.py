"""`shop demo`: the shop, the stand-in for Stripe, a post box and the worker, started and stopped as one."""

import http.client
import json
import os
import signal
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import click

from shop import clock, ports
from shop.accounts import second_factor
from shop.demo import content, postbox
from shop.demo.folder import Addresses, Folder, NotUsable
from shop.demo.processes import Child, Family
from shop.demo.views import MAIL_FOLDER
from shop.settings import LIVE_PREFIXES, load

TIME_ZONE = "Europe/Berlin"
READY_WITHIN_SECONDS = 60.0
LOOK_EVERY_SECONDS = 0.2


class DemoFault(Exception):
    """The demo cannot start, or has come to an end by itself. The message is a plain sentence."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for on the command line."""

    folder: Path
    host: str = "127.0.0.1"
    port: int = 8000
    reset: bool = False
    now: str | None = None


def run(wish: Wish) -> None:
    """Run the demo until Ctrl-C or SIGTERM. Raises `DemoFault` or `PortFault`."""
    offset = clock_offset(wish.now)
    if os.environ.get("SHOP_STRIPE_SECRET_KEY", "").startswith(LIVE_PREFIXES):
        raise DemoFault("SHOP_STRIPE_SECRET_KEY is a live key here: the demo does not start beside it.")
    at, folder = Addresses(wish.host, wish.port), Folder(wish.folder.resolve())
    ports.require_free(at.host, at.ports)
    try:
        with folder.claimed():
            folder.furnish(reset=wish.reset)
            _open_shop(folder, at, offset)
    except NotUsable as refusal:
        raise DemoFault(str(refusal)) from refusal
    click.echo(f"The demo has stopped; its data stays in {folder.path}")


def _open_shop(folder: Folder, at: Addresses, offset: float) -> None:
    stop = _stopped_by_signal()
    values = folder.write_settings(at, TIME_ZONE, offset)
    staff = content.prepare(load(values), folder.path)
    with postbox.serve(folder.path / MAIL_FOLDER, port=at.port + 2), _family(folder) as family:
        _start(family, folder, at, values)
        if _wait_until_open(family, at, stop):
            click.echo(greeting(at, folder, staff))
            _wait(family, stop)


def clock_offset(now: str | None) -> float:
    """How far the shop's clock runs ahead, from `--now`; an instant without a zone is one of the shop's."""
    if now is None:
        return 0.0
    try:
        instant = datetime.fromisoformat(now)
    except ValueError as wrong:
        told = f"{now!r} is no instant such as 2026-12-24T18:00 or 2026-12-24T17:00Z."
        raise click.BadParameter(told, param_hint="'--now'") from wrong
    aware = instant if instant.tzinfo else instant.replace(tzinfo=ZoneInfo(TIME_ZONE))
    return round((aware - datetime.now(UTC)).total_seconds(), 3)


def _stopped_by_signal() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: stop.set())
    return stop


def _family(folder: Folder) -> Family:
    """Processes that see the demo's settings alone, and that never ask a proxy for this machine."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("SHOP_")}
    direct = ",".join(filter(None, (ours.get("NO_PROXY") or ours.get("no_proxy"), "127.0.0.1,localhost,::1")))
    return Family(folder.path / "logs", ours | {"NO_PROXY": direct, "no_proxy": direct})


def _start(family: Family, folder: Folder, at: Addresses, values: Mapping[str, str]) -> None:
    env = ["--env", str(folder.env)]
    stand_in = {
        "--host": at.host,
        "--port": str(at.port + 1),
        "--data": str(folder.path / "stripe"),
        "--webhook-url": f"{at.shop}/stripe/webhook",
        "--webhook-secret": values["SHOP_STRIPE_WEBHOOK_SECRET"],
        "--clock-offset": values["SHOP_CLOCK_OFFSET"],
    }
    family.start("stripe", "shop.sandbox", [f"{name}={value}" for name, value in stand_in.items()])
    family.start("web", "shop.cli", ["run", *env, "--host", at.host, "--port", str(at.port)])
    family.start("worker", "shop.cli", ["worker", *env])


def _wait_until_open(family: Family, at: Addresses, stop: threading.Event) -> bool:
    """True once shop and stand-in answer; False if we were asked to stop before."""
    deadline = time.monotonic() + READY_WITHIN_SECONDS
    while not stop.wait(LOOK_EVERY_SECONDS):
        _raise_if_fallen(family)
        if _answers(at.shop, "/readyz") and _answers(at.stand_in, "/_control"):
            return True
        if time.monotonic() > deadline:
            raise DemoFault(f"The shop did not open within {READY_WITHIN_SECONDS:.0f} seconds.")
    return False


def _answers(base: str, path: str) -> bool:
    place = urlsplit(base)
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _wait(family: Family, stop: threading.Event) -> None:
    while not stop.wait(LOOK_EVERY_SECONDS):
        _raise_if_fallen(family)


def _raise_if_fallen(family: Family) -> None:
    child = family.fallen()
    if child is not None:
        raise DemoFault(_obituary(child))


def _obituary(child: Child) -> str:
    words = child.last_words()
    told = f" Its last words:\n{words}" if words else ""
    return f"The process `{child.name}` has ended (exit {child.process.returncode}), so the demo stops.{told}"


def greeting(at: Addresses, folder: Folder, staff: Mapping[str, str]) -> str:
    """What whoever started the demo sees."""
    zone = ZoneInfo(TIME_ZONE)
    return f"""
The shop is open.

  Shop        {at.shop}/
  Staff       {at.shop}/staff/
  Demo page   {at.shop}/demo/     the code of the moment, the mails sent, the test cards
  Stripe      {at.stand_in}/_control     the stand-in and its faults on request

  Sign in as  {staff["email"]}
  Password    {staff["password"]}
  Second factor  {second_factor.in_groups(staff["totp_secret"])}     (or take the code from the demo page)

  Pay with    4242 4242 4242 4242, any date to come, any three digits
  The clock   {clock.now().astimezone(zone):%Y-%m-%d %H:%M} ({TIME_ZONE})
  Data        {folder.path}     (other commands: shop … --env {json.dumps(str(folder.env))})

Ctrl-C stops everything; the data is kept.
"""
