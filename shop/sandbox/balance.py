"""Balance transactions: what each movement does to the merchant's balance. Fees are plausible, not Stripe's."""

from shop.sandbox import amounts, shapes
from shop.sandbox.account import Account
from shop.sandbox.store import Document

DISPUTE_FEE = {0: 2000, 2: 2000, 3: 20000}
FIXED_FEE = {0: 25, 2: 25, 3: 250}


def charge(account: Account, paid: Document) -> Document:
    fee = paid["amount"] * 15 // 1000 + FIXED_FEE[amounts.decimals(paid["currency"])]
    kind = "payment" if paid["id"].startswith("py_") else "charge"
    return book(account, kind, paid, paid["amount"], min(fee, paid["amount"]))


def book(account: Account, kind: str, source: Document, amount: int, fee: int = 0) -> Document:
    booking = shapes.balance_transaction(kind, amount, source["currency"], source["id"], account.clock.now())
    booking |= {"fee": fee, "net": amount - fee, "description": source.get("description")}
    if fee:
        booking["fee_details"] = [
            {
                "amount": fee,
                "application": None,
                "currency": source["currency"],
                "description": "Stripe processing fees",
                "type": "stripe_fee",
            }
        ]
    return account.store.add(booking)


def dispute_fee(currency: str) -> int:
    return DISPUTE_FEE[amounts.decimals(currency)]
