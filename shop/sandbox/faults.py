"""Faults that were ordered for the next API calls: slow, refused, broken, cut off."""

import json
import time
from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import Any

from shop.sandbox.account import Account
from shop.sandbox.errors import Refusal
from shop.sandbox.store import Document

# Answered before the request is looked at: the idempotency key never hears of it.
AT_THE_DOOR = ("401", "403", "409", "429", "502", "503", "drop_before")
ANSWERS = (*AT_THE_DOOR, "500", "drop_after")
MESSAGES = {
    401: "Invalid API Key provided: sk_test_****",
    403: "The provided key does not have the required permissions for this endpoint.",
    409: "This object cannot be accessed right now because another API request or Stripe process is currently "
    "accessing it.",
    429: "Request rate limit exceeded. You can learn more about rate limits here https://stripe.com/docs/rate-limits.",
}
CODES = {409: "lock_timeout", 429: "rate_limit"}


@dataclass(frozen=True)
class Fault:
    """`work`: whether a 500 did its work all the same, which is what makes it worth fearing."""

    answer: str | None = None
    delay: float = 0.0
    work: bool = False
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def at_the_door(self) -> bool:
        return self.answer in AT_THE_DOOR

    @property
    def drops(self) -> bool:
        return self.answer in ("drop_before", "drop_after")

    def wait(self) -> None:
        if self.delay:
            time.sleep(self.delay)

    def refusal(self) -> Refusal:
        status = int(self.answer) if self.answer and self.answer.isdigit() else 503
        kind = "invalid_request_error" if status in MESSAGES else "api_error"
        message = MESSAGES.get(status, "An unknown error occurred. (ordered from the stand-in)")
        return Refusal(message, status, type=kind, code=CODES.get(status), headers=self.headers)


NONE = Fault()


def order(account: Account, fault: dict[str, Any]) -> None:
    account.store.run("INSERT INTO faults (body) VALUES (?)", json.dumps(fault))


def take(account: Account, method: str, path: str) -> Fault:
    """The first ordered fault that fits this call; each call uses up one of its `times`."""
    with account.store.transaction():
        for row in account.store.rows("SELECT * FROM faults ORDER BY seq"):
            body: dict[str, Any] = json.loads(row["body"])
            if fnmatch(method, body["method"]) and fnmatch(path, body["path"]):
                _use_up(account, row["seq"], body)
                return Fault(
                    body.get("answer"), body.get("delay", 0.0), body.get("work", False), body.get("headers", {})
                )
    return NONE


def _use_up(account: Account, seq: int, body: dict[str, Any]) -> None:
    body["times"] -= 1
    if body["times"]:
        account.store.run("UPDATE faults SET body = ? WHERE seq = ?", json.dumps(body), seq)
    else:
        account.store.run("DELETE FROM faults WHERE seq = ?", seq)


def waiting(account: Account) -> list[Document]:
    return [json.loads(row["body"]) for row in account.store.rows("SELECT body FROM faults ORDER BY seq")]
