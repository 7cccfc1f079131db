"""Payouts: the balance goes to the bank, and sometimes comes back.

An automatic payout sums what went into it, and `balance_transactions.list(payout=…)` gives that, its own transaction
included: they add up to nothing. What a failed payout returns is a new transaction that goes into the next one.
"""

from dataclasses import dataclass
from typing import Any

from shop.sandbox import balance, events, late_shapes
from shop.sandbox.account import Account
from shop.sandbox.errors import invalid, missing
from shop.sandbox.store import Document

KIND = "payout"
UNPAID = "json_extract(body, '$.currency') = ? AND json_extract(body, '$._payout') IS NULL"
# What may follow what. A payout may fail after it counted as paid: banks are slow to say no.
NEXT = {
    "pending": ("in_transit", "paid", "failed", "canceled"),
    "in_transit": ("paid", "failed", "canceled"),
    "paid": ("failed",),
}
RETURNED = ("failed", "canceled")


@dataclass(frozen=True, slots=True)
class Plan:
    """How a payout is to go. `arrives` is an instant, None for at once; `available_only` leaves out what is pending.

    `too_much`: by how much it is more than what it says it is made of.
    """

    currency: str
    status: str = "paid"
    automatic: bool = True
    arrives: int | None = None
    available_only: bool = False
    failure_code: str | None = None
    too_much: int = 0


def waiting(account: Account, plan: Plan) -> list[Document]:
    bookings = account.store.select(balance.KIND, UNPAID, plan.currency)
    now = account.clock.now()
    return [booking for booking in bookings if not plan.available_only or booking["available_on"] <= now]


def create(account: Account, plan: Plan) -> Document:
    """Pays out whatever of that currency has not been paid out yet. A negative sum is taken from the bank account."""
    bookings = waiting(account, plan)
    amount = sum(booking["net"] for booking in bookings) + plan.too_much
    first = "pending" if plan.status == "failed" else plan.status
    payout = late_shapes.payout(amount, plan.currency, first, plan.automatic, plan.arrives, account.clock.now())
    own = balance.payout(account, payout)
    payout["balance_transaction"] = own["id"]
    for booking in [*bookings, own]:
        account.store.save(booking | {"_payout": payout["id"], "status": "available"})
    account.store.add(payout)
    events.record(account, "payout.created", payout)
    if plan.status == "failed":
        return change(account, payout, "failed", plan.failure_code)
    if plan.status == "paid":
        _arrived(account, payout)
    return payout


def change(account: Account, payout: Document, status: str, failure_code: str | None = None) -> Document:
    """A payout moves on; sends payout.updated and, where Stripe has one, the event of the new status."""
    previous = {"status": payout["status"]}
    payout["status"] = status
    if status in RETURNED:
        payout |= _failure(account, payout, failure_code)
    account.store.save(payout)
    events.record(account, "payout.updated", payout, previous)
    if status == "paid":
        _arrived(account, payout)
    if status in RETURNED:
        events.record(account, f"payout.{status}", payout)
    return payout


def _arrived(account: Account, payout: Document) -> None:
    payout |= late_shapes.arrived(payout)
    account.store.save(payout)
    events.record(account, "payout.paid", payout)
    if payout["automatic"]:
        events.record(account, "payout.reconciliation_completed", payout)


def _failure(account: Account, payout: Document, code: str | None) -> dict[str, Any]:
    back: dict[str, Any] = {"failure_balance_transaction": balance.payout_returned(account, payout)["id"]}
    if payout["automatic"]:
        back["reconciliation_status"] = "completed"
    if payout["status"] == "failed":
        back |= {"failure_code": code or "account_closed", "failure_message": "The bank account has been closed."}
    return back


def check_listable(account: Account, payout_id: str) -> None:
    """Only of an automatic payout does Stripe know what went into it."""
    payout = account.store.find(KIND, payout_id)
    if payout is None:
        raise missing(KIND, payout_id, KIND)
    if not payout["automatic"]:
        raise invalid("Balance transaction history can only be filtered on automatic transfers, not manual.", "payout")
