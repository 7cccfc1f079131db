"""Checkout Sessions: opened, read, expired."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from shop.sandbox import amounts, events, payments, session_rules, session_shapes
from shop.sandbox.account import Account
from shop.sandbox.buyer import Buyer
from shop.sandbox.errors import missing, refused
from shop.sandbox.ids import new_id
from shop.sandbox.store import Document

KIND = "checkout.session"


def create(account: Account, params: dict[str, Any], base: str) -> Document:
    now = account.clock.now()
    session_rules.check(params, now)
    session = session_shapes.session(params, now)
    session |= {"url": f"{base}/c/pay/{session['id']}", "currency": params["line_items"][0]["price_data"]["currency"]}
    session["_line_items"] = [_line(item, now) for item in params["line_items"]]
    session["_payment_intent_data"] = params.get("payment_intent_data", {})
    session["_consent"] = params.get("consent_collection", {})
    session["_shipping_rates"] = [_rate(option) for option in params.get("shipping_options", [])]
    session["shipping_options"] = [
        {"shipping_amount": rate["amount"], "shipping_rate": rate["id"]} for rate in session["_shipping_rates"]
    ]
    add_up(session, session["_shipping_rates"][:1])
    amounts.check_total(session["amount_total"], session["currency"])
    if session["customer_email"]:
        session["customer_details"] = Buyer(email=session["customer_email"]).details()
    if session["amount_total"] == 0:
        session["payment_status"] = "no_payment_required"
    return account.store.add(session)


def _line(item: dict[str, Any], now: int) -> Document:
    data = item["price_data"]
    each = Decimal(data.get("unit_amount_decimal", data.get("unit_amount", 0)))
    return session_shapes.line_item(item, int((each * item["quantity"]).quantize(Decimal(1), ROUND_HALF_UP)), now)


def _rate(option: dict[str, Any]) -> Document:
    rate = option["shipping_rate_data"]
    return {"id": new_id("shr"), "name": rate["display_name"], "amount": rate["fixed_amount"]["amount"]}


def add_up(session: Document, shipping: list[Document]) -> None:
    """Checkout preselects the first shipping option, so its price is in the total from the start."""
    subtotal = sum(line["amount_subtotal"] for line in session["_line_items"])
    post = sum(rate["amount"] for rate in shipping)
    session["amount_subtotal"] = subtotal
    session["amount_total"] = subtotal + post
    session["total_details"] = {"amount_discount": 0, "amount_shipping": post, "amount_tax": 0}
    if shipping:
        session["shipping_cost"] = {
            "amount_subtotal": post,
            "amount_tax": 0,
            "amount_total": post,
            "shipping_rate": shipping[0]["id"],
        }


def get(account: Account, session_id: str) -> Document:
    """The session as the clock has it: one that is overdue expires by being looked at."""
    session = account.store.find(KIND, session_id)
    if session is None:
        raise missing(KIND, session_id, "session")
    if session["status"] == "open" and session["expires_at"] <= account.clock.now():
        close(account, session)
    return session


def expire(account: Account, session_id: str) -> Document:
    session = get(account, session_id)
    if session["status"] != "open":
        raise refused(
            'Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status '
            f"of {session['status']}.",
            param="session",
        )
    return close(account, session)


def close(account: Account, session: Document) -> Document:
    session |= {"status": "expired", "url": None}
    account.store.save(session)
    if session["payment_intent"]:
        payments.cancel(account, session["payment_intent"])
    events.record(account, "checkout.session.expired", session)
    return session


def expire_overdue(account: Account) -> None:
    """Called every second or so."""
    where = "json_extract(body, '$.status') = 'open' AND json_extract(body, '$.expires_at') <= ?"
    with account.store.transaction():
        for session in account.store.select(KIND, where, account.clock.now()):
            close(account, session)
