"""Refunds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from shop.money import Money
from shop.payments.stripe_gateway import PATIENT, ask, each


@dataclass(frozen=True, slots=True)
class RefundFacts:
    """A refund as Stripe tells it. `our_id` is our row's, if we asked for it; `waits_for` keeps a pending one."""

    refund_id: str
    status: str
    amount: Money
    payment_intent: str | None
    our_id: str | None
    failure: str | None
    created_at: datetime
    waits_for: str | None = None


def create(request: Mapping[str, Any], key: str) -> RefundFacts:
    """Send money back. Raises `Unreachable` (ask again, same key) or `Refused`."""
    params: Any = dict(request)
    options: Any = {"idempotency_key": key}
    return _refund(ask(lambda api: api.v1.refunds.create(params=params, options=options), PATIENT))


def of_payment(payment_intent: str) -> list[RefundFacts]:
    params: Any = {"payment_intent": payment_intent, "limit": 100}
    return list(each(ask(lambda api: api.v1.refunds.list(params=params)), _refund))


def since(created: int) -> list[RefundFacts]:
    """Every refund made since an instant (Unix seconds), here or in Stripe's Dashboard."""
    params: Any = {"created": {"gte": created}, "limit": 100}
    return list(each(ask(lambda api: api.v1.refunds.list(params=params)), _refund))


def _refund(found: Any) -> RefundFacts:
    refund = found.to_dict()
    intent = refund.get("payment_intent")
    return RefundFacts(
        refund_id=refund["id"],
        status=refund.get("status") or "pending",
        amount=Money(refund["amount"], refund["currency"].upper()),
        payment_intent=intent["id"] if isinstance(intent, dict) else intent,
        our_id=(refund.get("metadata") or {}).get("refund"),
        failure=refund.get("failure_reason"),
        created_at=datetime.fromtimestamp(refund.get("created") or 0, tz=UTC),
        waits_for=refund.get("pending_reason"),
    )
