"""PaymentIntents and Charges: one attempt to pay, and what it leaves behind."""

from typing import Any

from shop.sandbox import balance, events, methods, shapes
from shop.sandbox.account import Account
from shop.sandbox.cards import Card
from shop.sandbox.errors import missing
from shop.sandbox.ids import new_id
from shop.sandbox.store import Document


def get_intent(account: Account, intent_id: str) -> Document:
    intent = account.store.find("payment_intent", intent_id)
    if intent is None:
        raise missing("payment_intent", intent_id, "intent")
    return intent


def get_charge(account: Account, charge_id: str) -> Document:
    charge = account.store.find("charge", charge_id)
    if charge is None:
        raise missing("charge", charge_id)
    return charge


def open_intent(account: Account, session: Document) -> Document:
    """The session's PaymentIntent. It exists only from the first attempt on (API since 2022-08-01)."""
    if session["payment_intent"]:
        intent = get_intent(account, session["payment_intent"])
        return intent | {"amount": session["amount_total"], "currency": session["currency"]}
    intent = shapes.payment_intent(session["amount_total"], session["currency"], account.clock.now())
    intent |= _carried_over(session)
    session["payment_intent"] = intent["id"]
    account.store.add(intent)
    events.record(account, "payment_intent.created", intent)
    return intent


def _carried_over(session: Document) -> dict[str, Any]:
    """Of the session only `payment_intent_data` reaches the payment: its own metadata does not."""
    data = dict(session["_payment_intent_data"])
    if "shipping" in data:
        usual = dict.fromkeys(("carrier", "name", "phone", "tracking_number"))
        address = shapes.EMPTY_ADDRESS | data["shipping"]["address"]
        data["shipping"] = usual | data["shipping"] | {"address": address}
    return data


def challenge(account: Account, intent: Document, card: Card, buyer: Document, page: str) -> None:
    intent |= {
        "status": "requires_action",
        "payment_method": new_id("pm"),
        "_card": card.number,
        "_buyer": buyer,
        "next_action": {"type": "redirect_to_url", "redirect_to_url": {"return_url": None, "url": page}},
    }
    account.store.save(intent)
    events.record(account, "payment_intent.requires_action", intent)


def succeed(account: Account, intent: Document, method: Document, buyer: Document) -> Document:
    """Charges the intent and books the money. Gives the charge."""
    charge = _new_charge(account, intent, method, buyer)
    _book(account, charge)
    account.store.add(charge)
    _settle_intent(account, intent, charge, method)
    return charge


def _book(account: Account, charge: Document) -> None:
    booking = balance.charge(account, charge)
    charge |= {
        "status": "succeeded",
        "paid": True,
        "captured": True,
        "amount_captured": charge["amount"],
        "balance_transaction": booking["id"],
        "outcome": _outcome("approved_by_network", "authorized", "Payment complete."),
    }


def _settle_intent(account: Account, intent: Document, charge: Document, method: Document) -> None:
    intent |= {
        "status": "succeeded",
        "amount_received": intent["amount"],
        "latest_charge": charge["id"],
        "payment_method": method["id"],
        "next_action": None,
        "last_payment_error": None,
        "processing": None,
    }
    account.store.save(intent)
    events.record(account, "payment_intent.succeeded", intent)
    events.record(account, "charge.succeeded", charge)


def decline(account: Account, intent: Document, card: Card, buyer: Document) -> None:
    """A failed charge; the intent waits for another card."""
    method = methods.card(card)
    charge = _new_charge(account, intent, method, buyer)
    charge |= {
        "status": "failed",
        "failure_code": card.code,
        "failure_message": card.message,
        "outcome": _outcome("declined_by_network", "issuer_declined", card.message, card.decline_code),
    }
    account.store.add(charge)
    error = {
        "type": "card_error",
        "code": card.code,
        "message": card.message,
        "charge": charge["id"],
        "doc_url": "https://docs.stripe.com/error-codes",
        "decline_code": card.decline_code,
    }
    intent["latest_charge"] = charge["id"]
    events.record(account, "charge.failed", charge)
    _fail(account, intent, error)


def fail_challenge(account: Account, intent: Document) -> None:
    _fail(
        account,
        intent,
        {
            "type": "invalid_request_error",
            "code": "payment_intent_authentication_failure",
            "message": "The provided PaymentMethod has failed authentication.",
        },
    )


def _fail(account: Account, intent: Document, error: Document) -> None:
    intent |= {
        "status": "requires_payment_method",
        "payment_method": None,
        "next_action": None,
        "processing": None,
        "last_payment_error": error,
    }
    account.store.save(intent)
    events.record(account, "payment_intent.payment_failed", intent)


def start_delayed(account: Account, intent: Document, buyer: Document) -> None:
    """A bank debit: days pass before anybody knows."""
    method = methods.debit()
    charge = _new_charge(account, intent, method, buyer) | {"id": new_id("py")}
    charge["outcome"] = _outcome("approved_by_network", "authorized", "Payment processing.")
    account.store.add(charge)
    intent |= {
        "status": "processing",
        "latest_charge": charge["id"],
        "payment_method": method["id"],
    }
    account.store.save(intent)
    events.record(account, "payment_intent.processing", intent)
    events.record(account, "charge.pending", charge)


def settle_delayed(account: Account, intent: Document, succeeded: bool) -> None:
    charge = get_charge(account, intent["latest_charge"])
    if succeeded:
        _book(account, charge)
        account.store.save(charge)
        _settle_intent(account, intent, charge, {"id": charge["payment_method"]})
        return
    charge |= {
        "status": "failed",
        "failure_code": "insufficient_funds",
        "failure_message": "The customer's account has insufficient funds to cover this payment.",
    }
    account.store.save(charge)
    events.record(account, "charge.failed", charge)
    _fail(
        account,
        intent,
        {
            "type": "card_error",
            "code": "insufficient_funds",
            "charge": charge["id"],
            "message": charge["failure_message"],
        },
    )


def cancel(account: Account, intent_id: str) -> None:
    """An expired session takes its unfinished payment with it."""
    intent = get_intent(account, intent_id)
    if intent["status"] in ("requires_payment_method", "requires_action"):
        intent |= {"status": "canceled", "canceled_at": account.clock.now(), "next_action": None}
        account.store.save(intent)
        events.record(account, "payment_intent.canceled", intent)


def _new_charge(account: Account, intent: Document, method: Document, buyer: Document) -> Document:
    return shapes.charge(intent, account.clock.now()) | {
        "billing_details": shapes.billing_details(buyer),
        "payment_method": method["id"],
        "payment_method_details": method["details"],
        "_card": method["number"],
    }


def _outcome(network: str, kind: str, message: str | None, reason: str | None = None) -> Document:
    return {
        "advice_code": None,
        "network_advice_code": None,
        "network_decline_code": None,
        "network_status": network,
        "reason": reason,
        "seller_message": message,
        "type": kind,
    }
