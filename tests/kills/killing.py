"""One life after another: acts are begun, killed at a random moment, and put right by those who come after."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import requests
from flask import Flask

from shop import clock, worker
from shop.checkout import place
from shop.payments import ledger
from shop.sandbox import create_sandbox, serve, signing
from tests.conftest import running, settings_for
from tests.mail.server import ACCEPTED, Mailserver
from tests.support import books, goods, invariants
from tests.support.buyers import order_of
from tests.support.invariants import Seen
from tests.support.stripe_side import StripeSide

COPIES = 10_000
# Longer than any of the acts takes: a kill may also come too late.
LONGEST = {"buy": 0.09, "settle": 0.05, "notice": 0.08, "refund": 0.09, "part": 0.09, "mail": 0.05}
AFTERWARDS = timedelta(hours=3)
BETWEEN_RESTS = 20


@dataclass
class Killer:
    """Kills the process of the moment: at a moment of its own choice, or just around a neighbour's answer."""

    chance: random.Random
    victim: int | None = None
    waits_for: str = "time"
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def strike(self) -> None:
        with self._lock:
            if self.victim is not None:
                os.kill(self.victim, signal.SIGKILL)
                self.victim = None

    def around(self, moment: str) -> None:
        """A neighbour tells where it stands: `asked`, `done` (not answered yet) or `answered`."""
        if self.waits_for != moment or self.victim is None:
            return
        if moment == "answered":
            threading.Timer(self.chance.uniform(0, 0.012), self.strike).start()
        else:
            self.strike()

    def at_the_post(self, _content: bytes) -> str:
        """The mail server has the mail, and is about to say so."""
        self.around("done")
        self.around("answered")
        return ACCEPTED


def watched(app: Any, killer: Killer) -> Callable[..., Iterable[bytes]]:
    """The stand-in's door, where the killer stands."""

    def door(environ: dict[str, Any], start_response: Any) -> Iterator[bytes]:
        killer.around("asked")
        body = b"".join(app(environ, start_response))
        killer.around("done")
        yield body
        killer.around("answered")

    return door


@dataclass
class Lives:
    """What came of it: kills by act, doubles of mails, and the sentences that did not hold."""

    killed: Counter[str] = field(default_factory=Counter)
    begun: int = 0
    sold: int = 0
    second_copies: int = 0
    broken: list[str] = field(default_factory=list)


@dataclass
class Town:
    """A shop, Stripe's stand-in and a mail server, with a forge of processes to be killed."""

    app: Flask
    stripe: StripeSide
    mailserver: Mailserver
    forge: subprocess.Popen[str]
    killer: Killer
    chance: random.Random
    lives: Lives = field(default_factory=Lives)
    accepted_uncommitted: int = 0

    def attempt(self, act: str, **facts: Any) -> bool:
        """Begin an act in a process of its own and kill it. True if it was killed before it ended."""
        self.lives.begun += 1
        self.killer.waits_for = self.chance.choice(["time", "time", "asked", "done", "answered", "answered"])
        self._tell({"act": act, "offset": clock.offset_seconds(), "facts": facts})
        self.killer.victim = int(self._told())
        if self.killer.waits_for == "time":
            time.sleep(self.chance.uniform(0, LONGEST[act]))
            self.killer.strike()
        code = int(self._told())
        self.killer.victim = None
        assert code in (0, 3, -signal.SIGKILL), f"{act} ended with {code}"
        killed = code == -signal.SIGKILL
        self.lives.killed[act] += killed
        return killed

    def _tell(self, asked: dict[str, Any]) -> None:
        assert self.forge.stdin is not None
        self.forge.stdin.write(json.dumps(asked) + "\n")
        self.forge.stdin.flush()

    def _told(self) -> str:
        assert self.forge.stdout is not None
        return self.forge.stdout.readline().strip()

    # What people do; each may be cut short.

    def buy(self) -> None:
        key = f"{self.chance.getrandbits(120):030x}"
        email = f"buyer{self.lives.begun}@example.org"
        self.attempt("buy", attempt=key, email=email)
        if self.chance.random() < 0.75:  # the page did not come: the button is pressed again
            placed = place.place_order(order_of(attempt=key, email=email))
            self.stripe.pay(placed.pay_url or "")

    def settle(self) -> None:
        self.attempt("settle", session_id=self._paid_session())

    def notice(self) -> None:
        """Stripe tells of a payment; if the process dies it tells again, as often as it takes."""
        self._paid_session()
        body = json.dumps(self.stripe.objects("events")[0])
        signature = signing.signature(body.encode(), ["whsec_suite"])
        if self.attempt("notice", body=body, signature=signature) and self.chance.random() < 0.5:
            self.app.test_client().post("/stripe/webhook", data=body, headers={"Stripe-Signature": signature or ""})

    def refund(self) -> None:
        self.attempt("refund", number=self._settled_order())

    def part(self) -> None:
        self.attempt("part", number=self._settled_order(), minor=self.chance.randint(1, 2200))

    def _settled_order(self) -> str:
        session = self._paid_session()
        ledger.settle(session, by="stripe")
        return next(a.order_number for a in books.attempts() if a.session_id == session)

    def mail(self) -> None:
        ledger.settle(self._paid_session(), by="stripe")
        before = len(self.mailserver.mails)
        if self.attempt("mail"):
            sent = {m.message_id for m in invariants.Seen([], []).mails if m.state == "sent"}
            fresh = [m["Message-ID"] for m in self.mailserver.mails[before:]]
            self.accepted_uncommitted += sum(message_id not in sent for message_id in fresh)

    def _paid_session(self) -> str:
        self.lives.sold += 1
        placed = place.place_order(order_of(email=f"sold{self.lives.sold}@example.org"))
        self.stripe.pay(placed.pay_url or "")
        return next(a.session_id or "" for a in reversed(books.attempts()) if a.order_number == placed.number)

    # Rest: time passes, the worker goes round, and everything must be in order.

    def rest(self) -> None:
        seconds = int(AFTERWARDS.total_seconds())
        for _ in range(2):
            clock.set_offset(clock.offset_seconds() + seconds)
            self.stripe.ask("clock", advance=seconds)
            worker.once(self.app)
        seen = Seen(self._all("checkout/sessions"), self._all("refunds"))
        self.lives.broken += invariants.broken(seen, resting=True) + self._mails(seen)

    def _all(self, kind: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        while True:
            params = {"limit": "100"} | ({"starting_after": found[-1]["id"]} if found else {})
            headers = {"Authorization": "Bearer sk_test_suite"}
            page = requests.get(f"{self.stripe.url}/v1/{kind}", params=params, headers=headers, timeout=30).json()
            found += page["data"]
            if not page["has_more"]:
                return found

    def _mails(self, seen: Seen) -> list[str]:
        """A second copy only if the kill fell between the server's 250 and our commit; then it is the same mail."""
        arrived = Counter(str(mail["Message-ID"]) for mail in self.mailserver.mails)
        lost = [f"A mail was lost: {m.message} to {m.to}" for m in seen.mails if not arrived[m.message_id]]
        lost += [f"Nobody wrote {stranger}" for stranger in arrived.keys() - {m.message_id for m in seen.mails}]
        self.lives.second_copies = sum(n - 1 for n in arrived.values())
        too_many = self.lives.second_copies - self.accepted_uncommitted
        return lost + ([f"{too_many} second copies for no reason"] if too_many > 0 else [])


@contextmanager
def a_town(database_url: str, folder: Path, seed: int) -> Iterator[Town]:
    chance = random.Random(seed)
    killer = Killer(random.Random(seed + 1))
    stand_in = create_sandbox(data=None, webhook_url=None, webhook_secret="whsec_suite")
    stand_in.wsgi_app = watched(stand_in.wsgi_app, killer)  # type: ignore[method-assign]
    with Mailserver() as mailserver, serve(stand_in) as server:
        mailserver.to_mail = killer.at_the_post
        ours = settings_for(database_url, folder, SHOP_STRIPE_API_BASE=server.url, SHOP_SMTP_URL=mailserver.url)
        with running(ours) as app, forged(database_url, folder, server.url, mailserver.url) as forge:
            goods.open_shop()
            goods.add_product("CAL-2026", on_hand=COPIES)
            side = StripeSide(server)
            yield Town(app, side, mailserver, forge, killer, chance)
            side.close()
            clock.set_offset(0)


@contextmanager
def forged(database_url: str, folder: Path, stripe_url: str, smtp_url: str) -> Iterator[subprocess.Popen[str]]:
    environment = os.environ | {
        "SHOP_DATABASE_URL": database_url,
        "SHOP_SECRET_KEY": "a secret that is only used in tests",
        "SHOP_PUBLIC_URL": "http://localhost",
        "SHOP_STRIPE_SECRET_KEY": "sk_test_suite",
        "SHOP_STRIPE_WEBHOOK_SECRET": "whsec_suite",
        "SHOP_STRIPE_API_BASE": stripe_url,
        "SHOP_SMTP_URL": smtp_url,
        "SHOP_MAIL_FROM": "The shop <post@shop.example>",
        "SHOP_MEDIA_DIR": str(folder / "media"),
        "SHOP_TIME_ZONE": "Europe/Berlin",
        "SHOP_CURRENCIES": "EUR,GBP",
    }
    command = [sys.executable, "-m", "tests.kills.forge"]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with (
        (folder / "forge.log").open("w") as log,
        subprocess.Popen(command, env=environment, stderr=log, **pipes) as forge,
    ):
        try:
            assert forge.stdout is not None
            assert forge.stdout.readline() == "ready\n", (folder / "forge.log").read_text()
            yield forge
        finally:
            forge.kill()


def kill(town: Town, kills: int, tell: Callable[[int], None] = lambda _n: None) -> Lives:
    """Go on until so many processes have been killed; rest now and then, and at the end."""
    acts = [town.buy, town.settle, town.notice, town.refund, town.part, town.mail]
    since = 0
    while town.lives.killed.total() < kills and not town.lives.broken:
        before = town.lives.killed.total()
        acts[town.lives.begun % len(acts)]()
        since += town.lives.killed.total() - before
        if since >= BETWEEN_RESTS:
            since = 0
            town.rest()
        tell(town.lives.killed.total())
    town.rest()
    return town.lives
