"""The objects as Stripe sends them: every key is there, also when there is nothing to say."""

from typing import Any

from shop.sandbox.ids import new_id
from shop.sandbox.store import Document

Params = dict[str, Any]
EMPTY_ADDRESS = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))


def nulls(names: str) -> Document:
    return dict.fromkeys(names.split())


def payment_intent(amount: int, currency: str, now: int) -> Document:
    intent = new_id("pi")
    return nulls(
        "application application_fee_amount canceled_at cancellation_reason customer customer_account description "
        "excluded_payment_method_types last_payment_error latest_charge managed_payments next_action on_behalf_of "
        "payment_method payment_method_configuration_details presentment_details processing receipt_email review "
        "setup_future_usage shipping source statement_descriptor statement_descriptor_suffix transfer_data "
        "transfer_group"
    ) | {
        "id": intent,
        "object": "payment_intent",
        "amount": amount,
        "amount_capturable": 0,
        "amount_details": {"tip": {}},
        "amount_received": 0,
        "automatic_payment_methods": None,
        "capture_method": "automatic_async",
        "client_secret": f"{intent}_secret_{new_id('x')[2:]}",
        "confirmation_method": "automatic",
        "created": now,
        "currency": currency,
        "livemode": False,
        "metadata": {},
        "payment_method_options": {},
        "payment_method_types": ["card", "sepa_debit"],
        "status": "requires_payment_method",
    }


def charge(intent: Document, now: int) -> Document:
    return nulls(
        "application application_fee application_fee_amount balance_transaction calculated_statement_descriptor "
        "customer failure_balance_transaction failure_code failure_message on_behalf_of outcome payment_method "
        "payment_method_details presentment_details receipt_number receipt_url refunds review source source_transfer "
        "transfer_data transfer_group"
    ) | {
        "id": new_id("ch"),
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": 0,
        "amount_refunded": 0,
        "billing_details": billing_details({}),
        "captured": False,
        "created": now,
        "currency": intent["currency"],
        "description": intent["description"],
        "disputed": False,
        "fraud_details": {},
        "livemode": False,
        "metadata": dict(intent["metadata"]),
        "paid": False,
        "payment_intent": intent["id"],
        "receipt_email": intent["receipt_email"],
        "refunded": False,
        "shipping": intent["shipping"],
        "statement_descriptor": intent["statement_descriptor"],
        "statement_descriptor_suffix": intent["statement_descriptor_suffix"],
        "status": "pending",
    }


def billing_details(customer: Document) -> Document:
    return {
        "address": customer.get("address") or dict(EMPTY_ADDRESS),
        "email": customer.get("email"),
        "name": customer.get("name"),
        "phone": customer.get("phone"),
        "tax_id": None,
    }


def refund(charge: Document, amount: int, params: Params, now: int) -> Document:
    return nulls(
        "balance_transaction customer customer_account receipt_number source_transfer_reversal transfer_reversal"
    ) | {
        "id": new_id("re"),
        "object": "refund",
        "amount": amount,
        "charge": charge["id"],
        "created": now,
        "currency": charge["currency"],
        "destination_details": {"card": {"type": "refund"}, "type": "card"},
        "metadata": params.get("metadata", {}),
        "payment_intent": charge["payment_intent"],
        "payment_method": charge["payment_method"],
        "reason": params.get("reason"),
        "status": "succeeded",
    }


def balance_transaction(kind: str, amount: int, currency: str, source: str | None, now: int) -> Document:
    """What a buyer paid is available two days later, everything else at once."""
    days = 2 if kind in ("charge", "payment") else 0
    return {
        "id": new_id("txn"),
        "object": "balance_transaction",
        "amount": amount,
        "available_on": now + days * 86400,
        "balance_type": "payments",
        "created": now,
        "currency": currency,
        "description": None,
        "exchange_rate": None,
        "fee": 0,
        "fee_details": [],
        "net": amount,
        "reporting_category": kind,
        "source": source,
        "status": "pending" if days else "available",
        "type": kind,
    }


def event(kind: str, data: Document, origin: Document, api_version: str, now: int) -> Document:
    return {
        "id": new_id("evt"),
        "object": "event",
        "api_version": api_version,
        "created": now,
        "data": data,
        "livemode": False,
        "pending_webhooks": 0,
        "request": origin,
        "type": kind,
    }
