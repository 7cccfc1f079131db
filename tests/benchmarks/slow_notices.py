"""How long Stripe waits for our answer to a notice, with Stripe and the mail server three seconds slow each.

Stripe holds the buyer back until we have answered, for ten seconds at most. The reference is a notice of something we
have no use for: a signature checked and an event written down. Over HTTP, with the worker at work beside it.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from threading import Event, Thread

import requests
from flask import Flask

from shop import worker
from shop.db import db
from shop.orders.models import Order
from shop.payments import notices
from tests.conftest import running, settings_for
from tests.mail.server import ACCEPTED, Mailserver
from tests.support import books
from tests.support.notices import event, signed
from tests.support.world import World, a_world

NOTICES = 20
SLOW_SECONDS = 3
# What the answer may take, in the slowest case of twenty.
GOAL_MS = 1_000


def slowest(work: Callable[[int], object]) -> float:
    """Milliseconds at the 95th percentile."""
    taken = []
    for number in range(NOTICES):
        begin = time.perf_counter()
        work(number)
        taken.append((time.perf_counter() - begin) * 1_000)
    return quantiles(taken, n=20)[-1]


def answers(database_url: str, folder: Path) -> tuple[float, float, float]:
    """The reference and the slow case, both the slowest of twenty; and how long until all were dealt with after Stripe
    was quick again."""
    with running(settings_for(database_url, folder)):
        db.create_all()
    with (
        Mailserver(to_mail=_slowly) as mail,
        a_world(database_url, folder, SHOP_SMTP_URL=mail.url) as world,
        _at_work(world.app),
    ):
        bodies = [event(object_id=session, id=f"evt_{n}") for n, session in enumerate(_paid_unheard(world))]
        (endpoint,) = world.stripe.objects("webhook_endpoints")
        tell = _teller(endpoint["url"])
        tell(event("price.created", "price_1", id="evt_first"))
        one = slowest(lambda n: tell(event("price.created", "price_1", id=f"evt_price_{n}")))
        world.stripe.ask("fault", path="/v1/*", delay=SLOW_SECONDS, times=10_000)
        slow = slowest(lambda n: tell(bodies[n]))
        world.stripe.ask("clear_faults")
        begin = time.perf_counter()
        world.until(_all_paid, 60)
        return one, slow, (time.perf_counter() - begin) * 1_000


def _slowly(_content: bytes) -> str:
    time.sleep(SLOW_SECONDS)
    return ACCEPTED


@contextmanager
def _at_work(app: Flask) -> Iterator[None]:
    stop = Event()
    thread = Thread(target=worker.run, args=(app, stop))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _paid_unheard(world: World) -> list[str]:
    """Sessions that were paid and of which nobody has told, after three of which a mail is on its way."""
    for _ in range(3):
        world.buy("PDF", total_shown=None)
    world.stripe.ask("webhooks", mode="drop")
    for _ in range(NOTICES):
        world.buy("PDF", total_shown=None)
    return [attempt.session_id or "" for attempt in books.attempts() if attempt.state == "open"]


def _teller(url: str) -> Callable[[bytes], None]:
    line = requests.Session()

    def tell(body: bytes) -> None:
        answer = line.post(url, data=body, headers=signed(body), timeout=20)
        assert answer.status_code == 200, answer.text

    return tell


def _all_paid() -> bool:
    states = {order.state for order in books.every(Order)}
    return states == {"confirmed"} and notices.waiting() == 0
