"""Every request of ours to Stripe, in any test, is held against the library's own parameter types as it is made.

The library is wrapped, not our code: what is checked is what reaches its door, before it is written as a form.
"""

from collections.abc import Callable
from typing import Any

import pytest
from stripe import (
    BalanceTransactionService,
    ChargeService,
    DisputeService,
    EventService,
    PayoutService,
    RefundService,
    ReviewService,
    WebhookEndpointService,
)
from stripe.checkout import SessionService
from stripe.params._balance_transaction_list_params import BalanceTransactionListParams
from stripe.params._charge_list_params import ChargeListParams
from stripe.params._dispute_close_params import DisputeCloseParams
from stripe.params._dispute_list_params import DisputeListParams
from stripe.params._dispute_retrieve_params import DisputeRetrieveParams
from stripe.params._event_list_params import EventListParams
from stripe.params._payout_list_params import PayoutListParams
from stripe.params._payout_retrieve_params import PayoutRetrieveParams
from stripe.params._refund_create_params import RefundCreateParams
from stripe.params._refund_list_params import RefundListParams
from stripe.params._review_approve_params import ReviewApproveParams
from stripe.params._review_list_params import ReviewListParams
from stripe.params._review_retrieve_params import ReviewRetrieveParams
from stripe.params._webhook_endpoint_list_params import WebhookEndpointListParams
from stripe.params.checkout._session_create_params import SessionCreateParams
from stripe.params.checkout._session_expire_params import SessionExpireParams
from stripe.params.checkout._session_list_params import SessionListParams
from stripe.params.checkout._session_retrieve_params import SessionRetrieveParams
from stripe.params.radar._early_fraud_warning_list_params import EarlyFraudWarningListParams
from stripe.params.radar._early_fraud_warning_retrieve_params import EarlyFraudWarningRetrieveParams
from stripe.radar import EarlyFraudWarningService

from tests.sdk_contract import check

WATCHED: list[tuple[type, str, type]] = [
    (SessionService, "create", SessionCreateParams),
    (SessionService, "retrieve", SessionRetrieveParams),
    (SessionService, "expire", SessionExpireParams),
    (SessionService, "list", SessionListParams),
    (RefundService, "create", RefundCreateParams),
    (RefundService, "list", RefundListParams),
    (WebhookEndpointService, "list", WebhookEndpointListParams),
    (ChargeService, "list", ChargeListParams),
    (EventService, "list", EventListParams),
    (PayoutService, "list", PayoutListParams),
    (PayoutService, "retrieve", PayoutRetrieveParams),
    (BalanceTransactionService, "list", BalanceTransactionListParams),
    (DisputeService, "retrieve", DisputeRetrieveParams),
    (DisputeService, "list", DisputeListParams),
    (DisputeService, "close", DisputeCloseParams),
    (ReviewService, "retrieve", ReviewRetrieveParams),
    (ReviewService, "list", ReviewListParams),
    (ReviewService, "approve", ReviewApproveParams),
    (EarlyFraudWarningService, "retrieve", EarlyFraudWarningRetrieveParams),
    (EarlyFraudWarningService, "list", EarlyFraudWarningListParams),
]
# What the shop asks of Stripe must be watched: `test_requests_to_stripe.py` compares the gateway's calls with these.
NAMES = {(service.__name__, method) for service, method, _ in WATCHED}


def _watched(real: Callable[..., Any], contract: type) -> Callable[..., Any]:
    def call(self: Any, *positional: Any, **named: Any) -> Any:
        params = named.get("params") or next((value for value in positional if isinstance(value, dict)), {})
        check(dict(params), contract)
        return real(self, *positional, **named)

    return call


def watch(patch: pytest.MonkeyPatch) -> None:
    for service, method, contract in WATCHED:
        patch.setattr(service, method, _watched(getattr(service, method), contract))
