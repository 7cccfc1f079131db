"""Idempotency keys as Stripe's v1 API has them.

The first result is kept for a day by the stand-in's clock and replayed, a 500 included. The same key with other
parameters is an error; while the first request is still running a second one gets 409. Nothing is kept when
validation failed. Source: docs.stripe.com/api/idempotent_requests.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from shop.sandbox.account import Account
from shop.sandbox.errors import Refusal, invalid
from shop.sandbox.store import Document

KEPT_SECONDS = 24 * 3600
LONGEST = 255


@dataclass(frozen=True)
class Kept:
    status: int
    body: Document


def fingerprint(method: str, path: str, form: dict[str, Any]) -> str:
    said = json.dumps([method, path, form], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def begin(account: Account, key: str, print_: str, path: str) -> Kept | None:
    """The kept result, or None when the work is ours to do: the key is then taken until `finish` or `release`."""
    if len(key) > LONGEST:
        raise invalid(f"Idempotency key too long: at most {LONGEST} characters", None, "idempotency_key_too_long")
    store, now = account.store, account.clock.now()
    with store.transaction():
        store.run("DELETE FROM idempotency WHERE created < ?", now - KEPT_SECONDS)
        found = store.rows("SELECT * FROM idempotency WHERE key = ?", key)
        if not found:
            store.run("INSERT INTO idempotency (key, created, fingerprint) VALUES (?, ?, ?)", key, now, print_)
            return None
    row = found[0]
    if row["status"] is None:
        raise _in_use(key)
    if row["fingerprint"] != print_:
        raise _other_parameters(key, path)
    return Kept(row["status"], json.loads(row["body"]))


def finish(account: Account, key: str, status: int, body: Document) -> None:
    account.store.run("UPDATE idempotency SET status = ?, body = ? WHERE key = ?", status, json.dumps(body), key)


def release(account: Account, key: str) -> None:
    account.store.run("DELETE FROM idempotency WHERE key = ? AND status IS NULL", key)


def _in_use(key: str) -> Refusal:
    return Refusal(
        "There is currently another in-progress request using this Stripe-Idempotency-Key (that probably means you "
        f"submitted twice, and the other request is still going through): {key}. Please try again later.",
        409,
        code="idempotency_key_in_use",
    )


def _other_parameters(key: str, path: str) -> Refusal:
    return Refusal(
        "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using "
        f"a key other than '{key}' if you meant to execute a different request ({path}).",
        400,
        type="idempotency_error",
    )
