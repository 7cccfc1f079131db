"""The form of the payment page: what was typed, what is wrong with it, and the buyer it makes."""

import datetime
import re
from collections.abc import Mapping
from typing import Any

from shop.sandbox import cards
from shop.sandbox.buyer import Buyer
from shop.sandbox.session_rules import ADDRESS
from shop.sandbox.store import Document

Typed = Mapping[str, str]
EXPIRY = re.compile(r"^(\d{1,2})\s*/?\s*(\d{2}|\d{4})$")
LINES = ("line1", "line2", "city", "state", "postal_code", "country")


def faults(session: Document, typed: Typed, now: int, *, with_card: bool) -> dict[str, str]:
    """By field name, in plain words."""
    found = _faults_of_buyer(session, typed)
    if with_card and session["amount_total"]:
        found |= _faults_of_card(typed, now)
    return found


def _faults_of_card(typed: Typed, now: int) -> dict[str, str]:
    found = {}
    if cards.find(typed.get("number", "")) is None:
        found["number"] = "Your card number is invalid. This is a test page: use one of the test cards below."
    if not _is_ahead(typed.get("expiry", ""), now):
        found["expiry"] = "Your card's expiration date is incomplete or in the past. Any future date will do."
    if not re.fullmatch(r"\d{3,4}", typed.get("cvc", "").strip()):
        found["cvc"] = "Your card's security code is incomplete. Any three digits will do."
    if not typed.get("name", "").strip():
        found["name"] = "Please enter the name on the card."
    return found


def _is_ahead(expiry: str, now: int) -> bool:
    match = EXPIRY.match(expiry.strip())
    if not match or not 1 <= int(match[1]) <= 12:
        return False
    today = datetime.datetime.fromtimestamp(now, datetime.UTC)
    return (int(match[2]) % 100 + 2000, int(match[1])) >= (today.year, today.month)


def _faults_of_buyer(session: Document, typed: Typed) -> dict[str, str]:
    found = {}
    if not session["customer_email"] and not ADDRESS.match(typed.get("email", "").strip()):
        found["email"] = "Please enter an e-mail address."
    if session["phone_number_collection"]["enabled"] and not typed.get("phone", "").strip():
        found["phone"] = "Please enter a telephone number."
    if session["shipping_address_collection"]:
        found |= _faults_of_address(session, typed)
    if session["_consent"].get("terms_of_service") == "required" and "terms" not in typed:
        found["terms"] = "Please accept the terms of service."
    for field in session["custom_fields"]:
        if not field["optional"] and not typed.get(f"field-{field['key']}", "").strip():
            found[f"field-{field['key']}"] = "This is needed."
    for kind, asked in (session["name_collection"] or {}).items():
        if asked["enabled"] and not asked.get("optional") and not typed.get(f"{kind}_name", "").strip():
            found[f"{kind}_name"] = "This is needed."
    return found


def _faults_of_address(session: Document, typed: Typed) -> dict[str, str]:
    needed = {"ship_name": "a name", "ship_line1": "a street or box", "ship_city": "a town"}
    found = {name: f"Please enter {what}." for name, what in needed.items() if not typed.get(name, "").strip()}
    if typed.get("ship_country") not in session["shipping_address_collection"]["allowed_countries"]:
        found["ship_country"] = "Please choose a country from the list."
    return found


def buyer(session: Document, typed: Typed) -> Buyer:
    return Buyer(
        email=_text(typed, "email"),
        name=_text(typed, "name"),
        phone=_text(typed, "phone"),
        address=_address(typed, "bill_"),
        shipping=_shipping(session, typed),
        rate=_text(typed, "rate"),
        individual_name=_text(typed, "individual_name"),
        business_name=_text(typed, "business_name"),
        terms="terms" in typed,
        answers={field["key"]: typed.get(f"field-{field['key']}", "").strip() for field in session["custom_fields"]},
    )


def _text(typed: Typed, name: str) -> str | None:
    return typed.get(name, "").strip() or None


def _address(typed: Typed, prefix: str) -> dict[str, Any]:
    return {line: _text(typed, prefix + line) for line in LINES}


def _shipping(session: Document, typed: Typed) -> dict[str, Any] | None:
    if not session["shipping_address_collection"]:
        return None
    return {"address": _address(typed, "ship_"), "name": _text(typed, "ship_name")}


def filled_in(session: Document, typed: Typed) -> dict[str, str]:
    """What the page shows again. The card's number and code are not among it, as at Stripe."""
    shown = {name: value for name, value in typed.items() if name not in ("number", "cvc", "method")}
    return {"email": session["customer_email"] or "", "rate": _chosen(session)} | shown


def _chosen(session: Document) -> str:
    return session["_shipping_rates"][0]["id"] if session["_shipping_rates"] else ""
