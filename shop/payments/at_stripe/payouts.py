"""Payouts to the bank, and the balance transactions that each is made of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from shop.money import Money
from shop.payments.stripe_gateway import ask, each


@dataclass(frozen=True, slots=True)
class PayoutFacts:
    """A payout. `is_complete`: Stripe has said that the list of what it is made of will grow no more.

    `own_transaction` is the balance transaction of the payout itself, which stands in that list too.
    """

    payout_id: str
    amount: Money
    status: str
    automatic: bool
    is_complete: bool
    arrives_on: date
    livemode: bool
    created_at: datetime
    failure: str | None
    own_transaction: str | None


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """A balance transaction. `amount`, `fee` and `net` are minor units of `currency`, signed as the balance saw them.

    `source_amount` is what it was before Stripe changed the money, with the same sign; `rate` at which it did.
    """

    item_id: str
    type: str
    source: str | None
    description: str | None
    payment_intent: str | None
    amount: int
    fee: int
    net: int
    currency: str
    source_amount: Money | None
    rate: Decimal | None
    at: datetime


def read(payout_id: str) -> PayoutFacts:
    return _payout(ask(lambda api: api.v1.payouts.retrieve(payout_id)))


def since(instant: datetime) -> Iterator[PayoutFacts]:
    """Every payout made since `instant`, the newest first."""
    params: Any = {"created": {"gte": int(instant.timestamp())}, "limit": 100}
    yield from each(ask(lambda api: api.v1.payouts.list(params=params)), _payout)


def items(payout_id: str) -> Iterator[ItemFacts]:
    """What an automatic payout is made of, itself included. Raises `Refused` for one made by hand."""
    params: Any = {"payout": payout_id, "limit": 100, "expand": ["data.source"]}
    yield from each(ask(lambda api: api.v1.balance_transactions.list(params=params)), _item)


def _payout(found: Any) -> PayoutFacts:
    payout = found.to_dict()
    own = payout.get("balance_transaction")
    automatic = bool(payout.get("automatic", True))
    return PayoutFacts(
        payout_id=payout["id"],
        amount=Money(int(payout["amount"]), str(payout["currency"]).upper()),
        status=payout.get("status") or "pending",
        automatic=automatic,
        is_complete=automatic and payout.get("reconciliation_status") == "completed",
        arrives_on=_instant(payout.get("arrival_date")).date(),
        livemode=bool(payout.get("livemode")),
        created_at=_instant(payout.get("created")),
        failure=payout.get("failure_code"),
        own_transaction=own["id"] if isinstance(own, dict) else own,
    )


def _item(found: Any) -> ItemFacts:
    item = found.to_dict()
    source = item.get("source")
    about: Mapping[str, Any] = source if isinstance(source, dict) else {}
    intent = about.get("payment_intent")
    rate = item.get("exchange_rate")
    return ItemFacts(
        item_id=item["id"],
        type=item.get("type") or "",
        source=about.get("id") or (source if isinstance(source, str) else None),
        description=item.get("description"),
        payment_intent=intent["id"] if isinstance(intent, dict) else intent,
        amount=int(item["amount"]),
        fee=int(item.get("fee") or 0),
        net=int(item["net"]),
        currency=str(item["currency"]).upper(),
        source_amount=_before_exchange(about, int(item["amount"])),
        # As it is written in Stripe's answer: a float's own digits would be others.
        rate=Decimal(str(rate)) if rate is not None else None,
        at=_instant(item.get("created")),
    )


def _before_exchange(source: Mapping[str, Any], amount: int) -> Money | None:
    if source.get("amount") is None or not source.get("currency"):
        return None
    size = abs(int(source["amount"]))
    return Money(-size if amount < 0 else size, str(source["currency"]).upper())


def _instant(unix: int | None) -> datetime:
    return datetime.fromtimestamp(unix or 0, tz=UTC)
