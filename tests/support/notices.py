"""Notices as Stripe writes and signs them, sent without the stand-in."""

import hashlib
import hmac
import json
import time

from flask.testing import FlaskClient

SECRET = "whsec_suite"
WEBHOOK = "/stripe/webhook"


def signature(body: bytes, secret: str = SECRET, age: int = 0) -> str:
    """`age`: so many seconds ago; negative: in time to come."""
    moment = int(time.time()) - age
    return f"t={moment},v1={digest(body, moment, secret)}"


def digest(body: bytes, moment: int, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()


def signed(body: bytes, secret: str = SECRET, age: int = 0) -> dict[str, str]:
    return {"Stripe-Signature": signature(body, secret, age), "Content-Type": "application/json"}


def event(kind: str = "checkout.session.completed", object_id: str = "cs_x", **changed: object) -> bytes:
    found = {"id": "evt_1", "object": "event", "type": kind, "livemode": False, "api_version": "2026-10-28.endive"}
    subject = {"id": object_id, "object": kind.rsplit(".", 1)[0]}
    return json.dumps(found | {"data": {"object": subject}} | changed).encode()


def tell(client: FlaskClient, body: bytes, **how: object) -> int:
    return client.post(WEBHOOK, data=body, headers=signed(body, **how)).status_code  # type: ignore[arg-type]
