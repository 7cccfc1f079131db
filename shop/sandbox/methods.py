"""Payment methods as a charge shows them: a card, a bank debit."""

from shop.sandbox.cards import Card
from shop.sandbox.ids import new_id
from shop.sandbox.store import Document


def card(used: Card, authenticated: bool = False) -> Document:
    proof = {
        "authentication_flow": "challenge",
        "electronic_commerce_indicator": "05",
        "exemption_indicator": None,
        "result": "authenticated",
        "result_reason": None,
        "transaction_id": new_id("x")[2:],
        "version": "2.2.0",
    }
    details = {
        "amount_authorized": None,
        "authorization_code": None,
        "brand": used.brand,
        "checks": {"address_line1_check": None, "address_postal_code_check": None, "cvc_check": "pass"},
        "country": used.country,
        "exp_month": 12,
        "exp_year": 2040,
        "extended_authorization": {"status": "disabled"},
        "fingerprint": f"standin{used.last4}",
        "funding": "credit",
        "incremental_authorization": {"status": "unavailable"},
        "installments": None,
        "last4": used.last4,
        "mandate": None,
        "multicapture": {"status": "unavailable"},
        "network": used.brand,
        "network_token": {"used": False},
        "network_transaction_id": None,
        "overcapture": {"maximum_amount_capturable": 0, "status": "unavailable"},
        "regulated_status": "unregulated",
        "three_d_secure": proof if authenticated else None,
        "transaction_link_id": None,
        "wallet": None,
    }
    return {"id": new_id("pm"), "number": used.number, "details": {"card": details, "type": "card"}}


def debit() -> Document:
    details = {
        "bank_code": "37040044",
        "branch_code": None,
        "country": "DE",
        "fingerprint": "standin3000",
        "last4": "3000",
        "mandate": None,
    }
    return {"id": new_id("pm"), "number": None, "details": {"sepa_debit": details, "type": "sepa_debit"}}
