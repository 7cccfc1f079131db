"""`/_control` on webhooks: lose, hold, repeat, reorder, delay, forge."""

import json
from typing import Any

from shop.sandbox import asking, events, post, shapes
from shop.sandbox.account import API_VERSION, Account
from shop.sandbox.asking import Asked
from shop.sandbox.errors import Refusal
from shop.sandbox.store import Document

MODES = ("normal", "drop", "hold", "repeat", "reorder", "delay", "bad_signature")
SIGNATURES = ("good", "bad", "old", "none")

ACTS: dict[str, tuple[str, dict[str, str], Asked]] = {
    "webhooks": (
        "How the next events travel: drop (lost for good), hold (until release), repeat (several times at once), "
        "reorder (the next `count` arrive newest first), delay, bad_signature. normal ends all of these. Several may "
        "stand; the first that fits an event is taken.",
        {
            "mode*": " | ".join(MODES),
            "types": 'event types, patterns allowed: ["checkout.*"]; all by default',
            "count": 'for how many events; without it until "normal" (reorder: 2)',
            "times": "repeat: how many times",
            "seconds": "delay: how long",
        },
        {"mode": "drop", "types": ["checkout.session.completed"], "count": 1},
    ),
    "release": (
        "Sends what is held and stops holding.",
        {"backwards": "true: newest first, one after the other"},
        {},
    ),
    "resend": (
        "Delivers a recorded event once more.",
        {"event*": "evt_…", "signature": " | ".join(SIGNATURES), "times": "how many times at once, 1 by default"},
        {"event": "evt_…", "times": 2},
    ),
    "deliver": (
        "Delivers anything: a recorded new event of any type about any object, or a raw body.",
        {
            "type": "event type",
            "object": "the data.object of the event",
            "event": 'fields to set on the event itself, like {"livemode": true} or {"account": "acct_other"}: such '
            "events are not this account's, so the API does not list them",
            "body": "a raw text instead, sent as it is",
            "signature": " | ".join(SIGNATURES),
        },
        {"type": "price.created", "object": {"id": "price_1", "object": "price"}},
    ),
    "secrets": (
        "The webhook secrets that are valid at the moment: each gives a v1 in the signature.",
        {"secrets*": "list of whsec_…"},
        {"secrets": ["whsec_new", "whsec_old"]},
    ),
    "skew": (
        "Moves the time in every webhook signature from now on, as if the receiver's clock were wrong: negative makes "
        "them look old to it. 0 ends it.",
        {"seconds*": "may be negative"},
        {"seconds": -400},
    ),
    "endpoint": (
        "Changes the registered webhook endpoint, as in Stripe's Dashboard.",
        {"url": "where", "enabled_events": 'types or ["*"]', "status": "enabled | disabled", "api_version": "text"},
        {"status": "disabled"},
    ),
}


def webhooks(account: Account, asked: Asked) -> list[Any]:
    mode = asking.choice(asked, "mode", MODES)
    if mode == "normal":
        account.store.put_setting("tricks", [])
        return []
    trick: Asked = {
        "mode": mode,
        "types": asking.texts(asked, "types", ["*"]),
        "count": asking.whole(asked, "count", 2 if mode == "reorder" else None, 1),
    }
    if mode == "repeat":
        trick["times"] = asking.whole(asked, "times", 2, 1)
    if mode == "delay":
        trick["seconds"] = asking.number(asked, "seconds", 2)
    tricks = [*account.store.setting("tricks", []), trick]
    account.store.put_setting("tricks", tricks)
    return tricks


def release(account: Account, asked: Asked) -> Asked:
    tricks = [trick for trick in account.store.setting("tricks", []) if trick["mode"] not in ("hold", "reorder")]
    account.store.put_setting("tricks", tricks)
    return {"released": post.release(account, asking.flag(asked, "backwards"))}


def resend(account: Account, asked: Asked) -> Asked:
    _need_endpoint(account)
    event = asking.found(account, "event", asked["event"])
    times = asking.whole(asked, "times", 1, 1) or 1
    for _ in range(times):
        post.add(account, event=event["id"], signature=asking.choice(asked, "signature", SIGNATURES, "good"))
    return {"event": event["id"], "times": times}


def deliver(account: Account, asked: Asked) -> Asked:
    _need_endpoint(account)
    signature = asking.choice(asked, "signature", SIGNATURES, "good")
    if "body" in asked:
        body = asked["body"]
        post.add(account, payload=body if isinstance(body, str) else json.dumps(body), signature=signature)
        return {"event": None}
    event = _composed(account, asked)
    account.store.add(event)
    post.add(account, event=event["id"], signature=signature)
    return {"event": event["id"]}


def _composed(account: Account, asked: Asked) -> Document:
    if not isinstance(asked.get("type"), str) or not isinstance(asked.get("object"), dict):
        raise Refusal("Give either body (text), or type (text) and object (a JSON object).")
    origin = {"id": None, "idempotency_key": None}
    event = shapes.event(
        asked["type"], {"object": events.public(asked["object"])}, origin, API_VERSION, account.clock.now()
    )
    event |= dict(asked.get("event", {})) | {"object": "event"}
    return event | {"_foreign": bool(event["livemode"] or "account" in event)}


def _need_endpoint(account: Account) -> None:
    if account.endpoint() is None:
        raise Refusal("No webhook endpoint is registered: start the stand-in with a webhook URL.")


def secrets(account: Account, asked: Asked) -> Asked:
    valid = asking.texts(asked, "secrets", [])
    if not valid or not all(valid):
        raise Refusal("At least one secret is needed, and none may be empty.")
    account.store.put_setting("secrets", valid)
    return {"secrets": len(valid)}


def skew(account: Account, asked: Asked) -> Asked:
    account.store.put_setting("signature_skew", asking.number(asked, "seconds", 0, -1e10))
    return {"seconds": account.skew()}


def endpoint(account: Account, asked: Asked) -> Document | None:
    if "status" in asked:
        asking.choice(asked, "status", ("enabled", "disabled"))
    if "enabled_events" in asked:
        asking.texts(asked, "enabled_events", [])
    for name in ("url", "api_version"):
        if name in asked and not isinstance(asked[name], str):
            raise Refusal(f"{name} must be a text.")
    _need_endpoint(account)
    account.store.put_setting("endpoint", account.store.setting("endpoint", {}) | asked)
    return account.endpoint()
