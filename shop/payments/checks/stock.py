"""What the shelves show against the sum of their moves and what orders count on; and putting it right."""

from collections.abc import Mapping

from shop import clock
from shop.db import end_read, transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.orders import queries as order_queries
from shop.payments import mismatches
from shop.payments.checks.report import Report
from shop.stock import ledger as stock

STANDS_STILL = 2
KIND = "stock_difference"


def check(report: Report) -> None:
    """The figures are read one after the other while people order, so only a difference that stands still is one."""
    end_read()
    wrong = _differences()
    for _ in range(STANDS_STILL):
        if wrong:
            end_read()
            again = _differences()
            wrong = {key: facts for key, facts in again.items() if wrong.get(key) == facts}
    report.compared["stock"] += len(stock.levels())
    end_read()
    for key, facts in sorted(wrong.items()):
        mismatches.tell(KIND, key, facts)


def put_right(key: str, by: str) -> None:
    """A correcting move: what the shelf shows on hand stays, what is promised becomes what orders count on.

    Raises `AlreadyDone` if nothing is wrong (any more), `NotAllowed` if orders count on more copies than are there.
    """
    with transaction() as session:
        stock.lock(session, [key])
        facts = _differences().get(key)
        if facts is None:
            raise AlreadyDone(key=key)
        promised = order_queries.promised().get(key, 0)
        if not stock.put_right(session, key, promised, by, clock.now()):
            raise NotAllowed(state=KIND, act="put_right")


def _differences() -> dict[str, Mapping[str, object]]:
    """By how much each key is off: on hand and promised against its moves, promised against the orders."""
    off: dict[str, Mapping[str, object]] = {}
    promised = order_queries.promised()
    moved = {key: (shown, on_hand, reserved) for key, shown, on_hand, reserved in stock.differences()}
    for level in stock.levels():
        _, on_hand, reserved = moved.get(level.key, (level, level.on_hand, level.reserved))
        figures = {
            "on_hand_off": level.on_hand - on_hand,
            "reserved_off": level.reserved - reserved,
            "promises_off": level.reserved - promised.get(level.key, 0),
        }
        if any(figures.values()):
            off[level.key] = {"what": "moves" if level.key in moved else "promises", **figures}
    return off
