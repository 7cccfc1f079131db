"""`/_control` on the API itself: faults, the clock, a clean slate."""

import datetime

from shop.sandbox import asking, faults, sessions
from shop.sandbox.account import Account
from shop.sandbox.asking import Asked
from shop.sandbox.errors import Refusal

ACTS: dict[str, tuple[str, dict[str, str], Asked]] = {
    "fault": (
        "What goes wrong with the next API calls that match. 500 is kept under the idempotency key, as at Stripe; "
        "401, 403, 409, 429, 502 and 503 are not. drop_before cuts the connection with nothing done, drop_after cuts "
        "it when the work is done. Only a delay: the call is slow and then works.",
        {
            "method": "GET, POST or * (default)",
            "path": "pattern, /v1/* by default",
            "times": "how many calls, 1",
            "delay": "seconds to wait first",
            "answer": " | ".join(faults.ANSWERS),
            "work": "500: true does the work all the same",
            "headers": "extra headers of the answer",
        },
        {
            "method": "POST",
            "path": "/v1/checkout/sessions",
            "answer": "429",
            "headers": {"Stripe-Rate-Limited-Reason": "global-rate", "Retry-After": "1"},
        },
    ),
    "clear_faults": ("Forgets the faults that were ordered and have not happened yet.", {}, {}),
    "clock": (
        "Moves the stand-in's clock: objects, expiry, events. Signatures stay in real time.",
        {"advance": "seconds; may be negative", "set": "Unix time or ISO 8601 with a zone"},
        {"advance": 3600},
    ),
    "reset": ("Forgets everything: objects, deliveries, keys, faults, the clock's moves.", {}, {}),
}


def fault(account: Account, asked: Asked) -> list[Asked]:
    ordered: Asked = {
        "method": asking.choice(asked, "method", ("*", "GET", "POST", "DELETE"), "*"),
        "path": str(asked.get("path", "/v1/*")),
        "times": asking.whole(asked, "times", 1, 1),
        "delay": asking.number(asked, "delay", 0),
        "work": asking.flag(asked, "work"),
        "headers": {str(name): str(value) for name, value in dict(asked.get("headers", {})).items()},
        "answer": None,
    }
    if "answer" in asked:
        ordered["answer"] = asking.choice(asked | {"answer": str(asked["answer"])}, "answer", faults.ANSWERS)
    elif not ordered["delay"]:
        raise Refusal(f"A fault needs a delay or an answer ({', '.join(faults.ANSWERS)}).")
    faults.order(account, ordered)
    return faults.waiting(account)


def clear_faults(account: Account, asked: Asked) -> list[Asked]:
    account.store.run("DELETE FROM faults")
    return []


def clock(account: Account, asked: Asked) -> Asked:
    if len(asked) != 1:
        raise Refusal("Give either advance or set.")
    if "advance" in asked:
        account.clock.advance(asking.number(asked, "advance", 0, -1e10))
    else:
        account.clock.set(_instant(asked["set"]))
    sessions.expire_overdue(account)
    return {"now": account.clock.now()}


def _instant(said: object) -> float:
    if isinstance(said, int | float) and not isinstance(said, bool):
        return said
    moment = datetime.datetime.fromisoformat(str(said))
    if moment.tzinfo is None:
        raise Refusal("set needs a time zone, like 2026-12-01T10:00:00Z.")
    return moment.timestamp()


def reset(account: Account, asked: Asked) -> Asked:
    account.store.clear()
    return {}
