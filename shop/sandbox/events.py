"""Events: what happened, as a snapshot, and the post that carries it to the registered endpoint."""

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

from shop.sandbox import post, shapes
from shop.sandbox.account import API_VERSION, Account
from shop.sandbox.store import Document

_origin: ContextVar[Document] = ContextVar("origin", default={"id": None, "idempotency_key": None})  # noqa: B039


@contextlib.contextmanager
def caused_by(request_id: str, idempotency_key: str | None) -> Iterator[None]:
    token = _origin.set({"id": request_id, "idempotency_key": idempotency_key})
    try:
        yield
    finally:
        _origin.reset(token)


def public(body: Document) -> Document:
    """The object as the world sees it. `_hidden` names fields that `/_control` made null or took away."""
    hidden: dict[str, str] = body.get("_hidden", {}) if body.get("status") != "open" else {}
    shown = {name: value for name, value in body.items() if name[0] != "_" and hidden.get(name) != "absent"}
    return shown | {name: None for name, how in hidden.items() if how == "null"}


def record(account: Account, kind: str, subject: Document, previous: dict[str, Any] | None = None) -> Document:
    """Writes the event down and queues its delivery, in the transaction of the change itself."""
    data: Document = {"object": public(subject)}
    if previous is not None:
        data["previous_attributes"] = previous
    endpoint = account.endpoint()
    version = endpoint["api_version"] if endpoint else API_VERSION
    event = shapes.event(kind, data, dict(_origin.get()), version, account.clock.now())
    account.store.add(event)
    post.enqueue(account, event)
    return event


def as_sent(account: Account, event: Document) -> Document:
    """`pending_webhooks` is counted when it is read."""
    return public(event) | {"pending_webhooks": post.waiting_for(account, event["id"])}
