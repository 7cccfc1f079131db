"""Checkout Sessions."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from shop import settings
from shop.money import Money
from shop.payments.rules import SessionFacts
from shop.payments.stripe_gateway import PATIENT, Refused, Unknown, ask, each

# With the fee, which stands in the charge's balance transaction as soon as there is money.
EXPANDED = ["payment_intent.latest_charge.balance_transaction"]


def open_checkout(request: Mapping[str, Any], key: str) -> SessionFacts:
    """Create the session for a stored request. Raises `Unreachable` (ask again, same key) or `Refused`."""
    params: Any = dict(request)
    options: Any = {"idempotency_key": key}
    return _session(ask(lambda api: api.v1.checkout.sessions.create(params=params, options=options), PATIENT))


def read(session_id: str) -> SessionFacts:
    params: Any = {"expand": EXPANDED}
    return _session(ask(lambda api: api.v1.checkout.sessions.retrieve(session_id, params=params)))


def expire(session_id: str) -> SessionFacts:
    """End an open session so that nobody can pay it any more. One that is not open is read back as it is."""
    try:
        return _session(ask(lambda api: api.v1.checkout.sessions.expire(session_id)))
    except Unknown:
        raise
    except Refused:
        return read(session_id)


def since(instant: datetime) -> Iterator[SessionFacts]:
    """Every session created since `instant`, the newest first, page by page."""
    params: Any = {"created": {"gte": int(instant.timestamp())}, "limit": 100, "expand": ["data.payment_intent"]}
    page = ask(lambda api: api.v1.checkout.sessions.list(params=params))
    yield from each(page, _session)


def of_payment(payment_intent: str) -> list[SessionFacts]:
    """The session that a payment was made in, named even if the session does not name it; none if there is none."""
    params: Any = {"payment_intent": payment_intent, "limit": 1, "expand": ["data.payment_intent"]}
    found = each(ask(lambda api: api.v1.checkout.sessions.list(params=params)), _session)
    return [replace(facts, payment_intent=facts.payment_intent or payment_intent) for facts in found]


def _session(found: Any) -> SessionFacts:
    session = found.to_dict()
    named = session.get("payment_intent")
    intent: Mapping[str, Any] = named if isinstance(named, dict) else {}
    booking = _booking(intent)
    livemode = session.get("livemode")
    return SessionFacts(
        session_id=session["id"],
        status=session.get("status") or "open",
        payment_status=session.get("payment_status") or "unpaid",
        amount=_amount(session, intent),
        payment_intent=intent.get("id") or (named if isinstance(named, str) else None),
        intent_status=intent.get("status"),
        reference=session.get("client_reference_id"),
        attempt=(session.get("metadata") or {}).get("attempt"),
        # A key reads nothing but its own mode.
        livemode=settings.current().live if livemode is None else bool(livemode),
        url=session.get("url"),
        fee=Money(booking["fee"], booking["currency"].upper()) if booking else None,
        fee_id=booking["id"] if booking else None,
        email=(session.get("customer_details") or {}).get("email"),
        declined=_declined(intent),
        lacks_consent=_lacks_consent(session),
        presented=_presented(session.get("presentment_details") or {}),
    )


def _amount(session: Mapping[str, Any], intent: Mapping[str, Any]) -> Money:
    """The session's total; where it is missing, what its payment says. Nothing of no currency if neither knows."""
    minor, currency = session.get("amount_total"), session.get("currency")
    if minor is None:
        minor = intent.get("amount_received") or intent.get("amount") or 0
    return Money(minor, (currency or intent.get("currency") or "xxx").upper())


def _presented(shown: Mapping[str, Any]) -> Money | None:
    """Adaptive pricing, which we switch off in each request, and which the Dashboard could switch on."""
    minor, currency = shown.get("presentment_amount"), shown.get("presentment_currency")
    return None if minor is None or not currency else Money(minor, currency.upper())


def _declined(intent: Mapping[str, Any]) -> str | None:
    error = intent.get("last_payment_error") or {}
    return error.get("decline_code") or error.get("code")


def _lacks_consent(session: Mapping[str, Any]) -> bool:
    asked = (session.get("consent_collection") or {}).get("terms_of_service") == "required"
    return asked and (session.get("consent") or {}).get("terms_of_service") != "accepted"


def _booking(intent: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The charge's balance transaction, if it was asked for and is there: it stays null until a bank has paid."""
    charge = intent.get("latest_charge")
    booking = charge.get("balance_transaction") if isinstance(charge, dict) else None
    return booking if isinstance(booking, dict) else None
