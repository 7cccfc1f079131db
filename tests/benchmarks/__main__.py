"""The bill and the pages that show it, beside a fixed piece of work of the interpreter; and our answers to Stripe's
notices while Stripe and the mail server are slow, beside those that need neither."""

import hashlib
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from shop.cart.basket import Basket, BasketLine, written
from shop.db import db
from tests.benchmarks import slow_notices
from tests.cart import world
from tests.conftest import running, settings_for
from tests.support import goods

ROUNDS = 15


def reference() -> None:
    """About what a small page costs in plain Python: no database, no template."""
    text = b"the reference"
    for _ in range(2_000):
        text = hashlib.sha256(text).digest()


def milliseconds(work: Callable[[], object]) -> float:
    """The median of some rounds, after one to warm up."""
    work()
    taken = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begin) * 1_000)
    return median(taken)


def bills() -> dict[str, Callable[[], object]]:
    shelf = world.shelf("EUR")
    one = [world.line(shelf["CAL"])]
    things = [world.item(f"T{i}", "EUR", world.CALENDAR_PRICES, weight_grams=200 + i) for i in range(50)]
    fifty = [world.line(thing, 3, "solidarity") for thing in things]
    many = [world.line(world.item("CAL", "EUR", world.CALENDAR_PRICES, max_per_order=10_000), 10_000)]
    tenth = world.code("percent", percent=world.Decimal("0.1"))
    return {
        "the bill of one calendar": lambda: world.bill(*one, country="KE"),
        "the bill of fifty lines with a code": lambda: world.bill(*fifty, country="KE", code=tenth),
        "the bill of ten thousand calendars": lambda: world.bill(*many),
    }


def pages(folder: Path) -> dict[str, float]:
    settings = settings_for(f"sqlite:///{folder}/shop.sqlite3", folder)
    with running(settings) as app:
        db.create_all()
        goods.open_shop()
        goods.add_product("CAL-2026")
        client = app.test_client()
        client.set_cookie("cart", written(Basket((BasketLine("CAL-2026", 2),), country="KE"), settings.secret_key))
        addresses = ("/en/", "/en/products/cal-2026?country=KE", "/en/cart", "/en/checkout")
        return {f"GET {address}": milliseconds(lambda path=address: client.get(path)) for address in addresses}


def main() -> None:
    one = milliseconds(reference)
    with tempfile.TemporaryDirectory() as folder:
        found = {name: milliseconds(work) for name, work in bills().items()} | pages(Path(folder))
    print(f"{'the reference':45} {one:8.2f} ms     1.0")
    for name, taken in found.items():
        print(f"{name:45} {taken:8.2f} ms {taken / one:7.1f}")
    print_slow_notices()


def print_slow_notices() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, slow, later = slow_notices.answers(f"sqlite:///{folder}/shop.sqlite3", folder)
    print(f"{'a notice that needs nothing (p95)':45} {one:8.2f} ms     1.0")
    print(f"{'a notice, Stripe and mail 3 s slow (p95)':45} {slow:8.2f} ms {slow / one:7.1f}")
    print(f"{'until all are dealt with, Stripe quick again':45} {later:8.2f} ms {later / one:7.1f}")
    if slow > slow_notices.GOAL_MS:
        raise SystemExit(f"Stripe waits for {slow:.0f} ms; it should be {slow_notices.GOAL_MS} at most.")


if __name__ == "__main__":
    main()
