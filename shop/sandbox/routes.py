"""The addresses of the API: what each may be given and who answers."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shop.sandbox import (
    disputes,
    expand,
    late_shapes,
    listing,
    payments,
    payouts,
    radar,
    refunds,
    session_table,
    sessions,
    tables,
)
from shop.sandbox.account import Account
from shop.sandbox.errors import Refusal, missing
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
    return listing.slice_of(sessions.get(call.account, call.ids[0])["_line_items"], call.params, call.path)


def _balance_transactions(call: Call) -> Document:
    if "payout" in call.params:
        payouts.check_listable(call.account, call.params["payout"])
    return _listed("balance_transaction")(call)


def _event(account: Account, event_id: str) -> Document:
    """An event of live mode or of another account may have been delivered here; this key cannot read it."""
    found = account.store.find("event", event_id)
    if found is None or found.get("_foreign"):
        raise missing("event", event_id)
    return found


def _refunds_of_charge(call: Call) -> Document:
    payments.get_charge(call.account, call.ids[0])
    found = listing.page(call.account, "refund", call.params | {"charge": call.ids[0]}, call.path)
    return expand.render(call.account, found, call.params.get("expand", []))


def _webhook_endpoints(call: Call) -> Document:
    endpoint = call.account.endpoint()
    data = [late_shapes.webhook_endpoint(endpoint)] if endpoint else []
    return listing.slice_of(data, call.params, call.path)


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
    _route("GET", "/v1/payment_intents/*", tables.RETRIEVE_INTENT, _shown(payments.get_intent)),
    _route("GET", "/v1/charges", tables.CHARGES, _listed("charge")),
    _route("GET", "/v1/charges/*", tables.RETRIEVE, _one("charge")),
    _route("GET", "/v1/charges/*/refunds", tables.PLAIN_LIST, _refunds_of_charge),
    _route("POST", "/v1/refunds", tables.REFUND_CREATE, _create_refund),
    _route("GET", "/v1/refunds", tables.REFUNDS, _listed("refund")),
    _route("GET", "/v1/refunds/*", tables.RETRIEVE, _one("refund")),
    _route("GET", "/v1/balance_transactions", tables.BALANCE_TRANSACTIONS, _balance_transactions),
    _route("GET", "/v1/balance_transactions/*", tables.RETRIEVE, _one("balance_transaction")),
    _route("GET", "/v1/events", tables.EVENTS, _listed("event")),
    _route("GET", "/v1/events/*", tables.RETRIEVE, _shown(_event)),
    _route("GET", "/v1/disputes", tables.DISPUTES, _listed("dispute")),
    _route("GET", "/v1/disputes/*", tables.RETRIEVE, _one("dispute")),
    _route("POST", "/v1/disputes/*/close", tables.CLOSE, _shown(disputes.accept)),
    _route("GET", "/v1/payouts", tables.PAYOUTS, _listed("payout")),
    _route("GET", "/v1/payouts/*", tables.RETRIEVE, _one("payout")),
    _route("GET", "/v1/reviews", tables.REVIEWS, _listed("review")),
    _route("GET", "/v1/reviews/*", tables.RETRIEVE, _one("review")),
    _route("POST", "/v1/reviews/*/approve", tables.APPROVE, _shown(radar.approve)),
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
