"""What the stand-in takes is what the Stripe library can send: no parameter more, none fewer, the same choices."""

import typing
from collections.abc import Iterator
from typing import Any

import pytest
import stripe.params as of
import typing_extensions
from stripe.params import checkout, radar

from shop.sandbox.params import Choice, Many, NotPlayed, Only, Rule, Tree
from shop.sandbox.routes import ROUTES, find
from shop.sandbox.tables import InstantRange
from tests.sdk_contract import choices, hints

SESSIONS = "/v1/checkout/sessions"
CONTRACTS = {
    ("POST", SESSIONS): checkout.SessionCreateParams,
    ("GET", SESSIONS): checkout.SessionListParams,
    ("GET", f"{SESSIONS}/cs_1"): checkout.SessionRetrieveParams,
    ("POST", f"{SESSIONS}/cs_1/expire"): checkout.SessionExpireParams,
    ("GET", f"{SESSIONS}/cs_1/line_items"): checkout.SessionListLineItemsParams,
    ("GET", "/v1/payment_intents"): of.PaymentIntentListParams,
    ("GET", "/v1/payment_intents/pi_1"): of.PaymentIntentRetrieveParams,
    ("GET", "/v1/charges"): of.ChargeListParams,
    ("GET", "/v1/charges/ch_1"): of.ChargeRetrieveParams,
    ("GET", "/v1/charges/ch_1/refunds"): of.ChargeListRefundsParams,
    ("POST", "/v1/refunds"): of.RefundCreateParams,
    ("GET", "/v1/refunds"): of.RefundListParams,
    ("GET", "/v1/refunds/re_1"): of.RefundRetrieveParams,
    ("GET", "/v1/balance_transactions"): of.BalanceTransactionListParams,
    ("GET", "/v1/balance_transactions/txn_1"): of.BalanceTransactionRetrieveParams,
    ("GET", "/v1/events"): of.EventListParams,
    ("GET", "/v1/events/evt_1"): of.EventRetrieveParams,
    ("GET", "/v1/disputes"): of.DisputeListParams,
    ("GET", "/v1/disputes/du_1"): of.DisputeRetrieveParams,
    ("GET", "/v1/payouts"): of.PayoutListParams,
    ("GET", "/v1/payouts/po_1"): of.PayoutRetrieveParams,
    ("GET", "/v1/reviews"): of.ReviewListParams,
    ("GET", "/v1/reviews/prv_1"): of.ReviewRetrieveParams,
    ("POST", "/v1/reviews/prv_1/approve"): of.ReviewApproveParams,
    ("POST", "/v1/disputes/du_1/close"): of.DisputeCloseParams,
    ("GET", "/v1/radar/early_fraud_warnings"): radar.EarlyFraudWarningListParams,
    ("GET", "/v1/radar/early_fraud_warnings/issfr_1"): radar.EarlyFraudWarningRetrieveParams,
    ("GET", "/v1/webhook_endpoints"): of.WebhookEndpointListParams,
    ("GET", "/v1/webhook_endpoints/we_1"): of.WebhookEndpointRetrieveParams,
    ("GET", "/v1/account"): of.AccountRetrieveCurrentParams,
}


def test_every_address_has_a_contract() -> None:
    assert {id(find(method, path)[0]) for method, path in CONTRACTS} == {id(route) for route in ROUTES}


@pytest.mark.parametrize(("method", "path"), CONTRACTS)
def test_an_address_takes_what_the_library_can_send(method: str, path: str) -> None:
    differences = list(compared(find(method, path)[0].table, CONTRACTS[method, path], ""))
    assert differences == []


def compared(rule: Rule, hint: Any, at: str) -> Iterator[str]:
    if isinstance(rule, NotPlayed):
        return
    if isinstance(rule, Only):
        yield from compared(rule.rule, hint, at)
    elif isinstance(rule, InstantRange):
        yield from compared(rule.BOUNDS, hint, at)
    elif isinstance(rule, Many):
        yield from compared(
            rule.of, typing.get_args(member(hint, lambda m: typing.get_origin(m) is list))[0], f"{at}[]"
        )
    elif isinstance(rule, Choice):
        offered = choices(hint)
        if offered is not None and offered != set(rule.options):
            yield f"{at}: other choices: {sorted(offered ^ set(rule.options))}"
    elif isinstance(rule, Tree):
        yield from compared_keys(rule, member(hint, typing_extensions.is_typeddict), at)


def compared_keys(rule: Tree, contract: Any, at: str) -> Iterator[str]:
    known = hints(contract)
    if set(known) != set(rule.fields):
        yield f"{at}: {sorted(set(known) ^ set(rule.fields))}"
    for name in known.keys() & rule.fields.keys():
        yield from compared(rule.fields[name], known[name], f"{at}[{name}]")


def member(hint: Any, fits: Any) -> Any:
    """The alternative of a union that has the wanted form."""
    return next(each for each in (hint, *typing.get_args(hint)) if fits(each))
