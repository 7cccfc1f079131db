"""The addresses of the API: what each may be given and who answers."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shop.sandbox import expand, late_shapes, listing, payments, refunds, session_table, sessions, tables
from shop.sandbox.account import Account
from shop.sandbox.errors import Refusal, invalid, missing
from shop.sandbox.params import Rule
from shop.sandbox.store import Document

Params = dict[str, Any]


@dataclass(frozen=True)
class Call:
    """One request: whose account, with what, at which address."""

    account: Account
    params: Params
    ids: tuple[str, ...]
    base: str
    path: str


Handler = Callable[[Call], Document]


@dataclass(frozen=True)
class Route:
    method: str
    pattern: re.Pattern[str]
    table: Rule
    handler: Handler


def _route(method: str, path: str, table: Rule, handler: Handler) -> Route:
    return Route(method, re.compile("^" + path.replace("*", "([A-Za-z0-9_]+)") + "$"), table, handler)


def _shown(find: Callable[[Account, str], Document]) -> Handler:
    return lambda call: expand.render(call.account, find(call.account, call.ids[0]), call.params.get("expand", []))


def _one(kind: str) -> Handler:
    def find(account: Account, object_id: str) -> Document:
        found = account.store.find(kind, object_id)
        if found is None:
            raise missing(kind, object_id)
        return found

    return _shown(find)


def _listed(kind: str) -> Handler:
    def handle(call: Call) -> Document:
        found = listing.page(call.account, kind, call.params, call.path)
        return expand.render(call.account, found, call.params.get("expand", []))

    return handle


def _list_sessions(call: Call) -> Document:
    sessions.expire_overdue(call.account)
    return _listed(sessions.KIND)(call)


def _create_session(call: Call) -> Document:
    session = sessions.create(call.account, call.params, call.base)
    return expand.render(call.account, session, call.params.get("expand", []))


def _create_refund(call: Call) -> Document:
    return expand.render(call.account, refunds.create(call.account, call.params), call.params.get("expand", []))


def _line_items(call: Call) -> Document:
    lines = sessions.get(call.account, call.ids[0])["_line_items"]
    places = {line["id"]: place for place, line in enumerate(lines)}
    limit = call.params.get("limit", 10)
    first, last = 0, len(lines)
    if "starting_after" in call.params:
        first = _place(places, call.params["starting_after"], "starting_after") + 1
    if "ending_before" in call.params:
        last = _place(places, call.params["ending_before"], "ending_before")
        first = max(0, last - limit)
    data = lines[first:last][:limit]
    more = first > 0 if "ending_before" in call.params else first + limit < len(lines)
    return {"object": "list", "data": data, "has_more": more, "url": call.path}


def _place(places: dict[str, int], line_id: str, param: str) -> int:
    if line_id not in places:
        raise invalid(f"No such item: '{line_id}'", param, "resource_missing")
    return places[line_id]


def _refunds_of_charge(call: Call) -> Document:
    payments.get_charge(call.account, call.ids[0])
    found = listing.page(call.account, "refund", call.params | {"charge": call.ids[0]}, call.path)
    return expand.render(call.account, found, call.params.get("expand", []))


def _webhook_endpoints(call: Call) -> Document:
    endpoint = call.account.endpoint()
    data = [late_shapes.webhook_endpoint(endpoint)] if endpoint else []
    return {"object": "list", "data": data, "has_more": False, "url": call.path}


def _webhook_endpoint(call: Call) -> Document:
    for endpoint in _webhook_endpoints(call)["data"]:
        if endpoint["id"] == call.ids[0]:
            return dict(endpoint)
    raise missing("webhook endpoint", call.ids[0])


def _account(call: Call) -> Document:
    return late_shapes.account()


SESSIONS = "/v1/checkout/sessions"
ROUTES = [
    _route("POST", SESSIONS, session_table.CREATE, _create_session),
    _route("GET", SESSIONS, tables.SESSIONS, _list_sessions),
    _route("GET", f"{SESSIONS}/*", tables.RETRIEVE, _shown(sessions.get)),
    _route("POST", f"{SESSIONS}/*/expire", tables.EXPIRE, _shown(sessions.expire)),
    _route("GET", f"{SESSIONS}/*/line_items", tables.PLAIN_LIST, _line_items),
    _route("GET", "/v1/payment_intents", tables.PAYMENT_INTENTS, _listed("payment_intent")),
    _route("GET", "/v1/payment_intents/*", tables.RETRIEVE, _shown(payments.get_intent)),
    _route("GET", "/v1/charges", tables.CHARGES, _listed("charge")),
    _route("GET", "/v1/charges/*", tables.RETRIEVE, _one("charge")),
    _route("GET", "/v1/charges/*/refunds", tables.PLAIN_LIST, _refunds_of_charge),
    _route("POST", "/v1/refunds", tables.REFUND_CREATE, _create_refund),
    _route("GET", "/v1/refunds", tables.REFUNDS, _listed("refund")),
    _route("GET", "/v1/refunds/*", tables.RETRIEVE, _one("refund")),
    _route("GET", "/v1/balance_transactions", tables.BALANCE_TRANSACTIONS, _listed("balance_transaction")),
    _route("GET", "/v1/balance_transactions/*", tables.RETRIEVE, _one("balance_transaction")),
    _route("GET", "/v1/events", tables.EVENTS, _listed("event")),
    _route("GET", "/v1/events/*", tables.RETRIEVE, _one("event")),
    _route("GET", "/v1/disputes", tables.DISPUTES, _listed("dispute")),
    _route("GET", "/v1/disputes/*", tables.RETRIEVE, _one("dispute")),
    _route("GET", "/v1/payouts", tables.PAYOUTS, _listed("payout")),
    _route("GET", "/v1/payouts/*", tables.RETRIEVE, _one("payout")),
    _route("GET", "/v1/reviews", tables.REVIEWS, _listed("review")),
    _route("GET", "/v1/reviews/*", tables.RETRIEVE, _one("review")),
    _route("GET", "/v1/radar/early_fraud_warnings", tables.EARLY_FRAUD_WARNINGS, _listed("radar.early_fraud_warning")),
    _route("GET", "/v1/radar/early_fraud_warnings/*", tables.RETRIEVE, _one("radar.early_fraud_warning")),
    _route("GET", "/v1/webhook_endpoints", tables.PLAIN_LIST, _webhook_endpoints),
    _route("GET", "/v1/webhook_endpoints/*", tables.RETRIEVE, _webhook_endpoint),
    _route("GET", "/v1/account", tables.RETRIEVE, _account),
]


def find(method: str, path: str) -> tuple[Route, tuple[str, ...]]:
    for route in ROUTES:
        match = route.pattern.match(path)
        if match and route.method == method:
            return route, match.groups()
    raise Refusal(
        f"Unrecognized request URL ({method}: {path}). The stand-in for Stripe plays only what the shop "
        "uses; see https://docs.stripe.com/api for what Stripe has.",
        404,
    )
