"""The contract-walker itself: what it lets pass and what it refuses."""

import copy
from decimal import Decimal
from typing import Any

import pytest
from stripe.params import (
    BalanceTransactionListParams,
    EventListParams,
    PayoutListParams,
    RefundCreateParams,
    ReviewApproveParams,
)
from stripe.params.checkout import SessionCreateParams, SessionListParams

from tests.sdk_contract import ContractBroken, check, choices, faults, hints

VALID: dict[str, Any] = {
    "mode": "payment",
    "success_url": "https://shop.example/done?session={CHECKOUT_SESSION_ID}",
    "cancel_url": "https://shop.example/cart",
    "client_reference_id": "K7RM-2QXD-P",
    "customer_email": "ana@example.com",
    "locale": "es",
    "expires_at": 1790000000,
    "adaptive_pricing": {"enabled": False},
    "metadata": {"order": "K7RM-2QXD-P"},
    "line_items": [
        {
            "quantity": 1,
            "price_data": {
                "currency": "eur",
                "unit_amount": 2200,
                "tax_behavior": "inclusive",
                "product_data": {"name": "Calendar 2026", "images": ["https://shop.example/a.jpg"]},
            },
        }
    ],
    "payment_intent_data": {
        "shipping": {"name": "Ana", "address": {"line1": "Gran Vía 1", "country": "ES"}},
        "metadata": {"order": "K7RM-2QXD-P"},
    },
    "shipping_address_collection": {"allowed_countries": ["ES"]},
    "expand": ["payment_intent"],
}


def changed(path: str, value: Any) -> dict[str, Any]:
    request = copy.deepcopy(VALID)
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    target: Any = request
    for step in steps:
        target = target[step]
    target[last] = value
    return request


def without(path: str) -> dict[str, Any]:
    request = changed(path, None)
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    target: Any = request
    for step in steps:
        target = target[step]
    del target[last]
    return request


def test_a_valid_request_passes() -> None:
    check(VALID, SessionCreateParams)


@pytest.mark.parametrize(
    ("params", "contract"),
    [
        ({"payment_intent": "pi_1", "amount": 500, "reason": "duplicate", "metadata": {"a": "b"}}, RefundCreateParams),
        ({"created": {"gte": 1790000000}, "limit": 100, "status": "open"}, SessionListParams),
        ({"created": 1790000000}, SessionListParams),
        ({"types": ["charge.refunded"], "delivery_success": False}, EventListParams),
        ({"metadata": ""}, RefundCreateParams),
        ({"payout": "po_1", "expand": ["data.source"], "limit": 100}, BalanceTransactionListParams),
        ({"arrival_date": {"gte": 1790000000, "lt": 1790086400}, "status": "paid"}, PayoutListParams),
        ({}, ReviewApproveParams),
    ],
)
def test_other_valid_requests_pass(params: dict[str, Any], contract: Any) -> None:
    check(params, contract)


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        (changed("sucess_url", "x"), "sucess_url: unknown"),
        (changed("line_items.0.price_data.curency", "eur"), "line_items[0].price_data.curency: unknown"),
        (changed("payment_method_types", ["card"]), "payment_method_types: unknown"),
        (changed("shipping_rates", ["shr_1"]), "shipping_rates: unknown"),
        (changed("line_items.0.price_data.tax_code", "txcd_1"), "line_items[0].price_data.tax_code: unknown"),
        (changed("line_items.0.amount", 1), "line_items[0].amount: unknown"),
    ],
)
def test_misspelt_removed_and_misplaced_keys_are_refused(request_: dict[str, Any], says: str) -> None:
    assert faults(request_, SessionCreateParams) == [says]


@pytest.mark.parametrize(
    "path",
    [
        "line_items.0.price_data.currency",
        "line_items.0.price_data.product_data.name",
        "payment_intent_data.shipping.name",
        "shipping_address_collection.allowed_countries",
    ],
)
def test_missing_keys_are_refused(path: str) -> None:
    (fault,) = faults(without(path), SessionCreateParams)
    assert fault.endswith(": missing")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("line_items.0.price_data.unit_amount", "2200"),
        ("line_items.0.price_data.unit_amount", 22.0),
        ("line_items.0.price_data.unit_amount", Decimal("22")),
        ("line_items.0.price_data.unit_amount_decimal", 22.5),
        ("line_items.0.quantity", True),
        ("line_items", {"0": {}}),
        ("metadata.order", 7),
        ("adaptive_pricing.enabled", "false"),
        ("expires_at", None),
        ("line_items.0.price_data", "price_1"),
    ],
)
def test_wrong_types_are_refused(path: str, value: Any) -> None:
    with pytest.raises(ContractBroken):
        check(changed(path, value), SessionCreateParams)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("mode", "pay"),
        ("ui_mode", "hosted"),
        ("locale", "xx"),
        ("shipping_address_collection.allowed_countries", ["KP"]),
        ("line_items.0.price_data.tax_behavior", "included"),
    ],
)
def test_values_that_are_no_choice_are_refused(path: str, value: Any) -> None:
    (fault,) = faults(changed(path, value), SessionCreateParams)
    assert "is not one of" in fault


@pytest.mark.parametrize("option", ["idempotency_key", "api_key", "stripe_version"])
def test_request_options_among_the_params_are_refused(option: str) -> None:
    assert faults(changed(option, "x"), SessionCreateParams) == [f"{option}: belongs into options, not into params"]


@pytest.mark.parametrize(
    ("params", "contract", "says"),
    [
        ({"created": {"from": 1790000000}}, PayoutListParams, "created.from: unknown"),
        ({"payment_intent": "pi_1"}, BalanceTransactionListParams, "payment_intent: unknown"),
        ({"reason": "approved"}, ReviewApproveParams, "reason: unknown"),
    ],
)
def test_lists_have_only_their_own_filters(params: dict[str, Any], contract: Any, says: str) -> None:
    assert says in faults(params, contract)


def test_a_contract_tells_its_keys_and_choices() -> None:
    known = hints(SessionListParams)
    assert {"created", "payment_intent", "status"} <= set(known) and "idempotency_key" not in known
    assert choices(known["status"]) == {"complete", "expired", "open"}
    assert choices(known["payment_intent"]) is None
    assert choices(hints(RefundCreateParams)["metadata"]) is None


def test_every_fault_is_named_at_once() -> None:
    request = changed("mode", "pay") | {"idempotency_key": "k", "typo": 1}
    assert len(faults(request, SessionCreateParams)) == 3


def test_params_that_are_no_mapping_are_refused() -> None:
    with pytest.raises(ContractBroken):
        check([], SessionCreateParams)
