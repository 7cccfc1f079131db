"""Payouts: the balance goes to the bank."""

from shop.sandbox import balance, events, late_shapes
from shop.sandbox.account import Account
from shop.sandbox.store import Document

UNPAID = "json_extract(body, '$.currency') = ? AND json_extract(body, '$._payout') IS NULL"


def create(account: Account, currency: str, status: str = "paid") -> Document:
    """Pays out whatever of that currency has not been paid out yet."""
    bookings = account.store.select("balance_transaction", UNPAID, currency)
    amount = sum(booking["net"] for booking in bookings)
    payout = late_shapes.payout(amount, currency, status, account.clock.now())
    own = balance.book(account, "payout", payout, -amount)
    payout["balance_transaction"] = own["id"]
    for booking in [*bookings, own]:
        account.store.save(booking | {"_payout": payout["id"], "status": "available"})
    account.store.add(payout)
    events.record(account, "payout.created", payout)
    if status != "in_transit":
        events.record(account, f"payout.{status}", payout)
    if status == "paid":
        events.record(account, "payout.reconciliation_completed", payout)
    return payout
