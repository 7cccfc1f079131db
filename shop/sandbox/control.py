"""`/_control`: says in JSON what can be asked of the stand-in, and does it. For tests and for the curious."""

import json
from typing import Any

from flask import Blueprint, Response, request

from shop.sandbox import acts, faults, requests_log
from shop.sandbox.account import Account
from shop.sandbox.errors import Refusal

WELCOME = (
    "The stand-in for Stripe. POST one of the acts below as JSON to this address. Unknown acts, unknown fields "
    "and wrong values get 400 with the reason."
)


def blueprint(account: Account) -> Blueprint:
    pages = Blueprint("control", __name__)

    @pages.get("/_control")
    def show() -> Response:
        return _json(_overview(account))

    @pages.post("/_control")
    def ask() -> Response:
        return _json(acts.perform(account, _asked()))

    @pages.get("/_control/requests")
    def list_requests() -> Response:
        return _json({"requests": requests_log.recent(account)})

    @pages.get("/_control/deliveries")
    def list_deliveries() -> Response:
        return _json({"deliveries": deliveries(account)})

    pages.register_error_handler(Refusal, _refuse)
    return pages


def _asked() -> dict[str, Any]:
    asked = request.get_json(silent=True)
    if not isinstance(asked, dict):
        raise Refusal(
            'Send one JSON object with Content-Type application/json, like {"act": "clock", "advance": 3600}.'
        )
    return asked


def _overview(account: Account) -> dict[str, Any]:
    states = account.store.rows("SELECT state, count(*) AS n FROM deliveries GROUP BY state")
    return {
        "about": WELCOME,
        "now": account.clock.now(),
        "clock_offset": account.clock.offset(),
        "objects": account.store.counts(),
        "deliveries": {row["state"]: row["n"] for row in states},
        "webhook_endpoint": account.endpoint(),
        "webhook_tricks": account.store.setting("tricks", []),
        "faults": faults.waiting(account),
        "signature_skew": account.skew(),
        "settlement": account.store.setting("settlement", {}),
        "next_refunds": account.store.setting("next_refunds", []),
        "see_also": {
            "/_control/requests": "the API requests of late: method, path, params, idempotency key, status",
            "/_control/deliveries": "every webhook delivery with its attempts",
        },
        "acts": acts.described(),
    }


def deliveries(account: Account) -> list[dict[str, Any]]:
    rows = account.store.rows(
        "SELECT d.*, json_extract(o.body, '$.type') AS kind FROM deliveries d LEFT JOIN objects o ON o.id = d.event "
        "ORDER BY d.seq"
    )
    return [
        {
            "id": row["seq"],
            "event": row["event"],
            "type": row["kind"],
            "state": row["state"],
            "signature": row["signature"],
            "due": row["due"],
            "attempts": json.loads(row["attempts"]),
        }
        for row in rows
    ]


def _json(body: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(body, indent=2, default=str) + "\n", status, content_type="application/json")


def _refuse(refusal: Refusal) -> Response:
    return _json({"error": refusal.message, "acts": sorted(acts.ACTS)}, 400)
