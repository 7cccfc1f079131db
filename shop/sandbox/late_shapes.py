"""The objects that come after a payment: disputes, reviews, warnings, payouts; and the account's own."""

from typing import Any

from shop.sandbox.ids import new_id
from shop.sandbox.lists import names
from shop.sandbox.store import Document

EVIDENCE = names(
    "access_activity_log billing_address cancellation_policy cancellation_policy_disclosure cancellation_rebuttal "
    "customer_communication customer_email_address customer_name customer_purchase_ip customer_signature "
    "duplicate_charge_documentation duplicate_charge_explanation duplicate_charge_id product_description receipt "
    "refund_policy refund_policy_disclosure refund_refusal_explanation service_date service_documentation "
    "shipping_address shipping_carrier shipping_date shipping_documentation shipping_tracking_number "
    "uncategorized_file uncategorized_text"
)
DAYS_TO_ANSWER = 10


def dispute(charge: Document, amount: int, currency: str, reason: str, inquiry: bool, now: int) -> Document:
    card: Document = {
        "brand": "visa",
        "case_type": "inquiry" if inquiry else "chargeback",
        "network": "visa",
        "network_reason_code": "10.4",
    }
    return {
        "id": new_id("du"),
        "object": "dispute",
        "amount": amount,
        "balance_transactions": [],
        "charge": charge["id"],
        "created": now,
        "currency": currency,
        "enhanced_eligibility_types": [],
        "evidence": dict.fromkeys(EVIDENCE) | {"enhanced_evidence": {}},
        "evidence_details": {
            "due_by": now + DAYS_TO_ANSWER * 86400,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
        },
        "is_charge_refundable": inquiry,
        "livemode": False,
        "metadata": {},
        "payment_intent": charge["payment_intent"],
        "payment_method_details": {"card": card, "type": "card"},
        "reason": reason,
        "status": "warning_needs_response" if inquiry else "needs_response",
    }


def review(charge: Document, opened_reason: str, now: int) -> Document:
    return {
        "id": new_id("prv"),
        "object": "review",
        "billing_zip": charge["billing_details"]["address"]["postal_code"],
        "charge": charge["id"],
        "closed_reason": None,
        "created": now,
        "ip_address": None,
        "ip_address_location": None,
        "livemode": False,
        "open": True,
        "opened_reason": opened_reason,
        "payment_intent": charge["payment_intent"],
        "reason": opened_reason,
        "session": None,
    }


def early_fraud_warning(charge: Document, fraud_type: str, now: int) -> Document:
    return {
        "id": new_id("issfr"),
        "object": "radar.early_fraud_warning",
        "actionable": True,
        "charge": charge["id"],
        "created": now,
        "fraud_type": fraud_type,
        "livemode": False,
        "payment_intent": charge["payment_intent"],
    }


def payout(amount: int, currency: str, status: str, automatic: bool, arrives: int | None, now: int) -> Document:
    empty = names(
        "application_fee application_fee_amount balance_transaction failure_balance_transaction failure_code "
        "failure_message original_payout payout_method reversed_by statement_descriptor"
    )
    return dict.fromkeys(empty) | {
        "id": new_id("po"),
        "object": "payout",
        "amount": amount,
        "arrival_date": now if arrives is None else arrives,
        "automatic": automatic,
        "created": now,
        "currency": currency,
        "description": "STRIPE PAYOUT",
        "destination": f"ba_standin_{currency}",
        "livemode": False,
        "metadata": {},
        "method": "standard",
        "reconciliation_status": "in_progress" if automatic else "not_applicable",
        "source_type": "card",
        "status": status,
        "trace_id": {"status": "pending", "value": None},
        "type": "bank_account",
    }


def arrived(payout: Document) -> Document:
    """What changes when the bank has the money: the number on its statement, and the list of what is in it."""
    number = "".join(str(ord(letter) % 10) for letter in payout["id"][-12:])
    return {
        "trace_id": {"status": "supported", "value": number},
        "reconciliation_status": "completed" if payout["automatic"] else "not_applicable",
    }


def webhook_endpoint(settings: dict[str, Any]) -> Document:
    return {
        "id": "we_standin",
        "object": "webhook_endpoint",
        "api_version": settings["api_version"],
        "application": None,
        "created": 1767225600,
        "description": None,
        "enabled_events": settings["enabled_events"],
        "livemode": False,
        "metadata": {},
        "status": settings["status"],
        "url": settings["url"],
    }


def account() -> Document:
    return {
        "id": "acct_standin",
        "object": "account",
        "business_profile": {"name": "Test shop", "url": None},
        "business_type": None,
        "capabilities": {"card_payments": "active", "transfers": "active"},
        "charges_enabled": True,
        "country": "DE",
        "created": 1767225600,
        "default_currency": "eur",
        "details_submitted": True,
        "email": "shop@example.com",
        "metadata": {},
        "payouts_enabled": True,
        "requirements": {
            "currently_due": [],
            "disabled_reason": None,
            "errors": [],
            "eventually_due": [],
            "past_due": [],
            "pending_verification": [],
        },
        "settings": {"dashboard": {"display_name": "Test shop", "timezone": "Etc/UTC"}},
        "type": "standard",
    }
