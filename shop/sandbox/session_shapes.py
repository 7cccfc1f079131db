"""The shapes of a session and of its lines."""

from shop.sandbox.ids import new_id
from shop.sandbox.shapes import Params, nulls
from shop.sandbox.store import Document


def session(params: Params, now: int) -> Document:
    recovery = params.get("after_expiration", {}).get("recovery")
    return nulls(
        "client_secret collected_information consent currency_conversion customer customer_account customer_details "
        "discounts invoice managed_payments payment_intent payment_link payment_method_configuration_details "
        "permissions presentment_details recovered_from saved_payment_method_options setup_intent shipping_cost "
        "subscription wallet_options"
    ) | {
        "id": new_id("cs_test", 58),
        "object": "checkout.session",
        "adaptive_pricing": params.get("adaptive_pricing", {"enabled": False}),
        "after_expiration": {"recovery": recovery | {"expires_at": None, "url": None}} if recovery else None,
        "allow_promotion_codes": params.get("allow_promotion_codes"),
        "automatic_tax": _automatic_tax(params.get("automatic_tax", {"enabled": False})["enabled"]),
        "billing_address_collection": params.get("billing_address_collection"),
        "cancel_url": params.get("cancel_url"),
        "client_reference_id": params.get("client_reference_id"),
        "consent_collection": _consent_collection(params.get("consent_collection")),
        "created": now,
        "custom_fields": [_custom_field(field) for field in params.get("custom_fields", [])],
        "custom_text": dict.fromkeys(("after_submit", "shipping_address", "submit", "terms_of_service_acceptance"))
        | params.get("custom_text", {}),
        "customer_creation": params.get("customer_creation", "if_required"),
        "customer_email": params.get("customer_email"),
        "expires_at": params.get("expires_at", now + 24 * 3600),
        "integration_identifier": params.get("integration_identifier"),
        "invoice_creation": {
            "enabled": False,
            "invoice_data": nulls("account_tax_ids custom_fields description footer issuer rendering_options")
            | {"metadata": {}},
        },
        "livemode": False,
        "locale": params.get("locale"),
        "metadata": params.get("metadata", {}),
        "mode": params["mode"],
        "name_collection": params.get("name_collection"),
        "origin_context": params.get("origin_context"),
        "payment_method_collection": "if_required",
        "payment_method_options": {},
        "payment_method_types": _methods(params),
        "payment_status": "unpaid",
        "phone_number_collection": params.get("phone_number_collection", {"enabled": False}),
        "shipping_address_collection": params.get("shipping_address_collection"),
        "status": "open",
        "submit_type": params.get("submit_type"),
        "success_url": params.get("success_url"),
        "ui_mode": "hosted_page",
    }


def _methods(params: Params) -> list[str]:
    """The stand-in's account takes cards and one delayed method; the session may narrow that."""
    allowed = params.get("allowed_payment_method_types", ("card", "sepa_debit"))
    excluded = params.get("excluded_payment_method_types", ())
    return [method for method in ("card", "sepa_debit") if method in allowed and method not in excluded]


def _automatic_tax(enabled: bool) -> Document:
    if not enabled:
        return {"enabled": False, "liability": None, "provider": None, "status": None}
    return {"enabled": True, "liability": {"type": "self"}, "provider": "stripe", "status": "requires_location_inputs"}


def _consent_collection(asked: Params | None) -> Document | None:
    if asked is None:
        return None
    return {"payment_method_reuse_agreement": None, "promotions": "none", "terms_of_service": "none"} | asked


def _custom_field(field: Params) -> Document:
    kind = field["type"]
    usual = {
        "dropdown": {"default_value": None, "options": []},
        "numeric": {"default_value": None, "maximum_length": None, "minimum_length": None},
        "text": {"default_value": None, "maximum_length": None, "minimum_length": None},
    }[kind]
    return {
        "key": field["key"],
        "label": field["label"],
        "optional": field.get("optional", False),
        "type": kind,
        kind: usual | field.get(kind, {}) | {"value": None},
    }


def line_item(item: Params, amount: int, now: int) -> Document:
    data = item["price_data"]
    product = data["product_data"]
    return {
        "id": new_id("li"),
        "object": "item",
        "adjustable_quantity": item.get("adjustable_quantity"),
        "amount_discount": 0,
        "amount_subtotal": amount,
        "amount_tax": 0,
        "amount_total": amount,
        "currency": data["currency"],
        "description": product["name"],
        "metadata": item.get("metadata", {}),
        "price": price(data, now),
        "quantity": item["quantity"],
    }


def price(data: Params, now: int) -> Document:
    exact = data.get("unit_amount_decimal", data.get("unit_amount"))
    return nulls("custom_unit_amount lookup_key nickname recurring tiers_mode transform_quantity") | {
        "id": new_id("price"),
        "object": "price",
        "active": False,
        "billing_scheme": "per_unit",
        "created": now,
        "currency": data["currency"],
        "livemode": False,
        "metadata": {},
        "product": new_id("prod", 14),
        "tax_behavior": data.get("tax_behavior", "unspecified"),
        "type": "one_time",
        "unit_amount": data.get("unit_amount"),
        "unit_amount_decimal": str(exact),
    }
