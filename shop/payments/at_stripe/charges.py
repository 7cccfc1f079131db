"""Charges: what was really taken from buyers, and what of it Stripe kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from shop.money import Money
from shop.payments.stripe_gateway import Unknown, ask, each

EXPANDED = ["data.balance_transaction"]


@dataclass(frozen=True, slots=True)
class ChargeFacts:
    """A charge. `taken` is nothing unless it succeeded; `sent_back` a positive amount in the same currency.

    `fee` is in the currency of Stripe's balance, `fee_id` the balance transaction that says so; None while Stripe has
    not booked the charge.
    """

    charge_id: str
    payment_intent: str | None
    status: str
    taken: Money
    sent_back: Money
    is_disputed: bool
    livemode: bool
    created_at: datetime
    fee: Money | None
    fee_id: str | None

    @property
    def is_money(self) -> bool:
        return self.status == "succeeded" and self.taken.minor > 0


def since(instant: datetime) -> Iterator[ChargeFacts]:
    """Every charge made since `instant`, the newest first, page by page."""
    params: Any = {"created": {"gte": int(instant.timestamp())}, "limit": 100, "expand": EXPANDED}
    yield from each(ask(lambda api: api.v1.charges.list(params=params)), _charge)


def of_payment(payment_intent: str) -> list[ChargeFacts]:
    """A payment's charges, the failed ones among them; none if Stripe has never heard of it."""
    params: Any = {"payment_intent": payment_intent, "limit": 100, "expand": EXPANDED}
    try:
        return list(each(ask(lambda api: api.v1.charges.list(params=params)), _charge))
    except Unknown:
        return []


def _charge(found: Any) -> ChargeFacts:
    charge = found.to_dict()
    currency = str(charge["currency"]).upper()
    succeeded = charge.get("status") == "succeeded"
    intent, told = charge.get("payment_intent"), charge.get("balance_transaction")
    booked = told if isinstance(told, dict) else None
    return ChargeFacts(
        charge_id=charge["id"],
        payment_intent=intent["id"] if isinstance(intent, dict) else intent,
        status=charge.get("status") or "pending",
        taken=Money(int(charge.get("amount_captured") or 0) if succeeded else 0, currency),
        sent_back=Money(int(charge.get("amount_refunded") or 0), currency),
        is_disputed=bool(charge.get("disputed")),
        livemode=bool(charge.get("livemode")),
        created_at=datetime.fromtimestamp(charge.get("created") or 0, tz=UTC),
        fee=_fee(booked) if booked else None,
        fee_id=booked["id"] if booked else None,
    )


def _fee(booked: Mapping[str, Any]) -> Money:
    return Money(int(booked.get("fee") or 0), str(booked["currency"]).upper())
