"""`expand[]`: links become objects, and what is left out by default is put in."""

from collections.abc import Callable

from shop.sandbox import events
from shop.sandbox.account import Account
from shop.sandbox.errors import invalid
from shop.sandbox.store import Document

DEEPEST = 4
LINKS: dict[str, tuple[str, ...]] = {
    "checkout.session": ("payment_intent", "customer", "invoice", "payment_link", "setup_intent", "subscription"),
    "payment_intent": ("latest_charge", "customer", "review", "application", "on_behalf_of"),
    "charge": ("balance_transaction", "payment_intent", "review", "customer", "failure_balance_transaction"),
    "refund": ("charge", "payment_intent", "balance_transaction", "failure_balance_transaction"),
    "balance_transaction": ("source",),
    "dispute": ("charge", "payment_intent"),
    "payout": ("balance_transaction", "failure_balance_transaction", "destination"),
    "review": ("charge", "payment_intent"),
    "radar.early_fraud_warning": ("charge", "payment_intent"),
}

SOURCES = ("charge", "dispute", "payout", "refund")


def render(account: Account, body: Document, paths: list[str]) -> Document:
    """The object as it is sent: public fields, expanded where asked."""
    sent = _public(account, body)
    for place, path in enumerate(paths):
        steps = path.split(".")
        if len(steps) - (steps[0] == "data") > DEEPEST:
            raise invalid("You cannot expand more than 4 levels of a property.", f"expand[{place}]")
        _grow(account, sent, steps, path)
    return sent


def _public(account: Account, body: Document) -> Document:
    if body["object"] == "list":
        return body | {"data": [_public(account, item) for item in body["data"]]}
    if body["object"] == "event":
        return events.as_sent(account, body)
    if body["object"] == "balance_transaction" and body["available_on"] <= account.clock.now():
        return events.public(body) | {"status": "available"}
    if body["object"] == "dispute":
        return events.public(body) | {"balance_transactions": _bookings(account, body)}
    return events.public(body)


def _bookings(account: Account, dispute: Document) -> list[Document]:
    """Whole, and as they stand now: a dispute shows them without being asked."""
    found = [account.store.find_any(booking["id"]) for booking in dispute["balance_transactions"]]
    return [_public(account, booking) for booking in found if booking]


def _grow(account: Account, body: Document, steps: list[str], path: str) -> None:
    head, *rest = steps
    if body["object"] == "list" and head == "data" and rest:
        for item in body["data"]:
            _grow(account, item, rest, path)
        return
    kind = body["object"]
    if head in INCLUDED.get(kind, {}):
        if not isinstance(body.get(head), dict):
            body[head] = INCLUDED[kind][head](account, body)
    elif head in LINKS.get(kind, ()):
        _follow(account, body, head)
    else:
        raise invalid(f"This property cannot be expanded ({path}).", "expand[0]")
    if rest and isinstance(body.get(head), dict) and not _of_another_source(body, head, rest[0]):
        _grow(account, body[head], rest, path)


def _of_another_source(body: Document, head: str, name: str) -> bool:
    """A source may be of several kinds; what only another of them has is passed over, not refused."""
    if head != "source" or name in LINKS.get(body[head]["object"], ()):
        return False
    return any(name in LINKS[kind] for kind in SOURCES)


def _follow(account: Account, body: Document, name: str) -> None:
    if isinstance(body.get(name), str):  # it may have been left out on purpose
        found = account.store.find_any(body[name])
        body[name] = _public(account, found) if found else body[name]


def line_items(account: Account, session: Document) -> Document:
    stored = account.store.find("checkout.session", session["id"]) or {"_line_items": []}
    lines = stored["_line_items"]
    return {
        "object": "list",
        "data": lines[:10],
        "has_more": len(lines) > 10,
        "url": f"/v1/checkout/sessions/{session['id']}/line_items",
    }


def refunds(account: Account, charge: Document) -> Document:
    found = account.store.select(
        "refund", "json_extract(body, '$.charge') = ?", charge["id"], tail="ORDER BY seq DESC LIMIT 11"
    )
    return {
        "object": "list",
        "data": [events.public(refund) for refund in found[:10]],
        "has_more": len(found) > 10,
        "url": f"/v1/charges/{charge['id']}/refunds",
    }


INCLUDED: dict[str, dict[str, Callable[[Account, Document], Document]]] = {
    "checkout.session": {"line_items": line_items},
    "charge": {"refunds": refunds},
}
