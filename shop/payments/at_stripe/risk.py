"""Reviews of payments, and early warnings of fraud by the card's issuer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shop.payments.at_stripe.disputes import instant, linked
from shop.payments.stripe_gateway import PATIENT, ask, each


@dataclass(frozen=True, slots=True)
class SignalFacts:
    """A doubt as read back from Stripe. `kind` is review or warning; `outcome` is how a review ended."""

    signal_id: str
    kind: str
    reason: str
    is_open: bool
    outcome: str | None
    payment_intent: str | None
    livemode: bool
    opened_at: datetime


def read_review(review_id: str) -> SignalFacts:
    return _review(ask(lambda api: api.v1.reviews.retrieve(review_id)))


def reviews_since(created: int) -> list[SignalFacts]:
    """The reviews opened since an instant (Unix seconds) that are open still: Stripe lists no others."""
    params: Any = {"created": {"gte": created}, "limit": 100}
    return list(each(ask(lambda api: api.v1.reviews.list(params=params)), _review))


def approve(review_id: str) -> SignalFacts:
    """Close a review: the payment is good. Raises `Refused` if it is closed already."""
    return _review(ask(lambda api: api.v1.reviews.approve(review_id), PATIENT))


def read_warning(warning_id: str) -> SignalFacts:
    return _warning(ask(lambda api: api.v1.radar.early_fraud_warnings.retrieve(warning_id)))


def warnings_since(created: int) -> list[SignalFacts]:
    """Every early fraud warning since an instant (Unix seconds)."""
    params: Any = {"created": {"gte": created}, "limit": 100}
    return list(each(ask(lambda api: api.v1.radar.early_fraud_warnings.list(params=params)), _warning))


# How a doubt of each kind is read back.
READ: dict[str, Callable[[str], SignalFacts]] = {"review": read_review, "warning": read_warning}


def _review(found: Any) -> SignalFacts:
    review = found.to_dict()
    return SignalFacts(
        signal_id=review["id"],
        kind="review",
        reason=review.get("opened_reason") or "rule",
        is_open=bool(review.get("open")),
        outcome=review.get("closed_reason"),
        payment_intent=linked(review.get("payment_intent")),
        livemode=bool(review.get("livemode")),
        opened_at=instant(review.get("created") or 0),
    )


def _warning(found: Any) -> SignalFacts:
    warning = found.to_dict()
    return SignalFacts(
        signal_id=warning["id"],
        kind="warning",
        reason=warning.get("fraud_type") or "misc",
        is_open=bool(warning.get("actionable")),
        outcome=None,
        payment_intent=linked(warning.get("payment_intent")),
        livemode=bool(warning.get("livemode")),
        opened_at=instant(warning.get("created") or 0),
    )
