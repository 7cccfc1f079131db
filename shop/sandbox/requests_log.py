"""The API requests of late, so that whoever tests can see what was really sent."""

import json
import time
from typing import Any

from flask import request

from shop.sandbox.account import Account
from shop.sandbox.faults import Fault

KEPT = 2000
# What somebody might write into a log has no key in it.
HEADERS = ("Stripe-Version", "Idempotency-Key", "User-Agent", "Content-Type")


def note(account: Account, request_id: str, status: int, fault: Fault) -> None:
    entry = {
        "id": request_id,
        "at": time.time(),
        "method": request.method,
        "path": request.path,
        "params": dict(request.args.items(multi=True)) | dict(request.form.items(multi=True)),
        "idempotency_key": request.headers.get("Idempotency-Key"),
        "status": status,
        "fault": fault.answer,
        "headers": {name: request.headers[name] for name in HEADERS if name in request.headers},
    }
    with account.store.transaction():
        account.store.run("INSERT INTO requests (body) VALUES (?)", json.dumps(entry))
        account.store.run("DELETE FROM requests WHERE seq <= (SELECT max(seq) FROM requests) - ?", KEPT)


def recent(account: Account) -> list[dict[str, Any]]:
    rows = account.store.rows("SELECT body FROM requests ORDER BY seq")
    return [json.loads(row["body"]) for row in rows]
