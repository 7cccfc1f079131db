"""The queue of webhook deliveries, and the tricks that `/_control` may have it play.

A delivery is `pending`, `held`, `sending`, `delivered` or `failed`. The queue lives in the store and outlives a
restart; only `delivery.py` talks to the network.
"""

import time
from fnmatch import fnmatch
from typing import Any

from shop.sandbox.account import Account
from shop.sandbox.store import Document

GAP_WHEN_REORDERED = 0.25
Trick = dict[str, Any]


def enqueue(account: Account, event: Document) -> None:
    endpoint = account.endpoint()
    if endpoint is None or endpoint["status"] != "enabled" or not _wanted(endpoint, event["type"]):
        return
    trick = _take_trick(account, event["type"])
    mode = trick.get("mode", "normal")
    state = {"drop": "failed", "hold": "held", "reorder": "held"}.get(mode, "pending")
    delay = float(trick.get("seconds", 0)) if mode == "delay" else 0.0
    signature = "bad" if mode == "bad_signature" else "good"
    for _ in range(int(trick.get("times", 2)) if mode == "repeat" else 1):
        add(account, event=event["id"], state=state, delay=delay, signature=signature)
    if mode == "reorder" and trick["count"] == 0:
        release(account, backwards=True)


def add(
    account: Account,
    *,
    event: str | None = None,
    payload: str | None = None,
    state: str = "pending",
    delay: float = 0.0,
    signature: str = "good",
) -> None:
    account.store.run(
        "INSERT INTO deliveries (event, payload, signature, state, due) VALUES (?, ?, ?, ?, ?)",
        event,
        payload,
        signature,
        state,
        time.time() + delay,
    )
    account.wake()


def _wanted(endpoint: Document, kind: str) -> bool:
    return any(fnmatch(kind, pattern) for pattern in endpoint["enabled_events"])


def _take_trick(account: Account, kind: str) -> Trick:
    """The first trick that fits; one with a count is used up by it."""
    tricks: list[Trick] = account.store.setting("tricks", [])
    for trick in tricks:
        if any(fnmatch(kind, pattern) for pattern in trick["types"]):
            if trick.get("count") is not None:
                trick["count"] -= 1
                account.store.put_setting("tricks", [t for t in tricks if t.get("count") != 0])
            return trick
    return {}


def release(account: Account, backwards: bool = False) -> int:
    """Sends what was held, one after the other; backwards: the newest first."""
    order = "DESC" if backwards else "ASC"
    held = account.store.rows(f"SELECT seq FROM deliveries WHERE state = 'held' ORDER BY seq {order}")  # noqa: S608
    gap = GAP_WHEN_REORDERED if backwards else 0.0
    for place, row in enumerate(held):
        account.store.run(
            "UPDATE deliveries SET state = 'pending', due = ? WHERE seq = ?", time.time() + place * gap, row["seq"]
        )
    account.wake()
    return len(held)


def waiting_for(account: Account, event_id: str) -> int:
    """How many deliveries of the event are still to come."""
    sql = "SELECT count(*) AS n FROM deliveries WHERE event = ? AND state IN ('pending', 'sending', 'held')"
    return int(account.store.rows(sql, event_id)[0]["n"])


def answered(account: Account, event_id: str) -> bool:
    """True when nothing is under way that could still bring a first answer."""
    sql = "SELECT count(*) AS n FROM deliveries WHERE event = ? AND state IN ('pending', 'sending') AND attempts = '[]'"
    return int(account.store.rows(sql, event_id)[0]["n"]) == 0
