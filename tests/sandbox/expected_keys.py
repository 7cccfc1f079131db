"""The keys that every object of a kind must carry: all that the Stripe library knows, but for those that Stripe sends
only sometimes.

A key that a newer library knows is expected of the stand-in, until it is named here as one that may be left out.
"""

import typing
from typing import Any

import stripe
from stripe import StripeObject

KNOWN_TO: dict[str, type[StripeObject]] = {
    "checkout.session": stripe.checkout.Session,
    "payment_intent": stripe.PaymentIntent,
    "charge": stripe.Charge,
    "refund": stripe.Refund,
    "event": stripe.Event,
    "balance_transaction": stripe.BalanceTransaction,
    "dispute": stripe.Dispute,
    "payout": stripe.Payout,
    "item": stripe.LineItem,
    "review": stripe.Review,
    "radar.early_fraud_warning": stripe.radar.EarlyFraudWarning,
    "webhook_endpoint": stripe.WebhookEndpoint,
    "price": stripe.Price,
    "list": stripe.ListObject,
}


def _keys(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What Stripe sends only if it was asked for, if it was set, or if it came about. No sample of Stripe's has them.
SOMETIMES: dict[str, frozenset[str]] = {
    "checkout.session": _keys(
        "allowed_payment_method_types branding_settings excluded_payment_method_types line_items name_collection "
        "optional_items presentment_details redirect_on_completion return_url tax_id_collection"
    ),
    "payment_intent": _keys("allowed_payment_method_types hooks payment_details payment_record presentment_details"),
    "charge": _keys("authorization_code level3 presentment_details radar_options transfer"),
    "refund": _keys(
        "description failure_balance_transaction failure_reason instructions_email next_action pending_reason "
        "presentment_details"
    ),
    "event": _keys("account context"),
    "dispute": _keys("intended_submission_method network_reason_code"),
    "item": _keys("discounts taxes"),
    "review": _keys("payment_intent"),
    "radar.early_fraud_warning": _keys("payment_intent"),
    "webhook_endpoint": _keys("deleted secret"),
    "price": _keys("currency_options deleted tiers"),
    "charge/outcome": _keys("risk_level risk_score rule"),
    "charge/payment_method_details.card": _keys(
        "capture_before description electronic_commerce_indicator iin issuer moto setup_credential_usage "
        "stored_credential_usage"
    ),
    "checkout.session/total_details": _keys("breakdown"),
    "dispute/evidence_details": _keys("submission_method"),
}
# Of these only one part is sent, the one that bears the name of their type.
BY_TYPE = ("charge/payment_method_details", "refund/destination_details")
# What stands inside an object: kind/path.
INSIDE = (
    "balance_transaction/fee_details",
    "charge/billing_details",
    "charge/billing_details.address",
    "charge/outcome",
    "charge/payment_method_details",
    "charge/payment_method_details.card",
    "checkout.session/total_details",
    "dispute/evidence_details",
    "dispute/payment_method_details.card",
    "event/request",
    "payout/trace_id",
    "refund/destination_details",
)


def _expected(name: str, known: type[StripeObject]) -> frozenset[str]:
    names = {name for name in known.__annotations__ if name.islower()}
    assert SOMETIMES.get(name, frozenset()) <= names, f"{name}: the library knows no such key"
    return frozenset(names - SOMETIMES.get(name, frozenset()))


def _class_in(hint: Any) -> type[StripeObject] | None:
    """The class of Stripe's in `Optional[List["…"]]` and the like."""
    if isinstance(hint, type) and issubclass(hint, StripeObject):
        return hint
    return next(filter(None, map(_class_in, typing.get_args(hint))), None)


def _class_at(path: str) -> type[StripeObject]:
    kind, _, names = path.partition("/")
    found = KNOWN_TO[kind]
    for name in names.split("."):
        inner = _class_in(found.__annotations__[name])
        assert inner is not None, path
        found = inner
    return found


# Whatever else a list is of, it is an object; an error has no class of its own that says what is always there.
KEYS: dict[str, frozenset[str]] = {
    **{kind: _expected(kind, known) | {"object"} for kind, known in KNOWN_TO.items()},
    "error": _keys("message type"),
}
PARTS: dict[str, frozenset[str]] = {
    **{path: _keys("type") if path in BY_TYPE else _expected(path, _class_at(path)) for path in INSIDE},
    "dispute/balance_transactions": KEYS["balance_transaction"],
    "event/data": _keys("object"),
}
