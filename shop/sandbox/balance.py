"""Balance transactions: what each movement does to the merchant's balance, to the minor unit.

Fees are plausible, not Stripe's. A currency that `/_control` settles in another is converted as Stripe's library
describes it: the amount in minor units times `exchange_rate`, rounded half up, is the other's amount in minor units. A
reversal (failed refund, failed payout) gives back exactly what was taken; a refund, a dispute and money won back go by
the rate of their own day, so an exchange difference may be left.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from shop.sandbox import amounts, shapes
from shop.sandbox.account import Account
from shop.sandbox.errors import Refusal
from shop.sandbox.store import Document

KIND = "balance_transaction"
DISPUTE_FEE = {0: 2000, 2: 2000, 3: 20000}
FIXED_FEE = {0: 25, 2: 25, 3: 250}
# docs.stripe.com/reports/reporting-categories; what is not here has the name of its type.
CATEGORIES = {
    "payment": "charge",
    "payment_refund": "refund",
    "payout_failure": "payout_reversal",
    "payout_cancel": "payout_reversal",
    "stripe_fee": "fee",
    "stripe_fx_fee": "fee",
    "adjustment": "other_adjustment",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One movement, in the currency and minor units of the balance. `source` is the object behind it, if any."""

    kind: str
    amount: int
    currency: str
    source: str | None = None
    description: str | None = None
    fee: int = 0
    fee_for: str = "Stripe processing fees"
    category: str | None = None
    exchange_rate: float | None = None


@dataclass(frozen=True, slots=True)
class Reversal:
    """How a movement that is undone is called."""

    kind: str
    description: str
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """What an amount is in the balance's currency. `rate` is None where nothing is exchanged."""

    amount: int
    currency: str
    rate: float | None


def settle(account: Account, amount: int, currency: str, rate_name: str = "rate") -> Settlement:
    """`rate_name`: `rate`, `refund_rate` or `dispute_rate`, as the act `settlement` has set them."""
    agreed = account.store.setting("settlement", {}).get(currency)
    if agreed is None:
        return Settlement(amount, currency, None)
    rate = Decimal(agreed.get(rate_name) or agreed["rate"])
    return Settlement(
        int((amount * rate).quantize(Decimal(1), rounding=ROUND_HALF_UP)), agreed["currency"], float(rate)
    )


def charge(account: Account, paid: Document) -> Document:
    worth = settle(account, paid["amount"], paid["currency"])
    fee = worth.amount * 15 // 1000 + FIXED_FEE[amounts.decimals(worth.currency)]
    kind = "payment" if paid["id"].startswith("py_") else "charge"
    return book(
        account,
        Entry(
            kind,
            worth.amount,
            worth.currency,
            paid["id"],
            paid["description"],
            fee=min(fee, worth.amount),
            exchange_rate=worth.rate,
        ),
    )


def refund(account: Account, made: Document, paid: Document) -> Document:
    """Stripe keeps the fee of the charge."""
    worth = settle(account, -made["amount"], made["currency"], "refund_rate")
    late = paid["id"].startswith("py_")
    text = f"REFUND FOR {'PAYMENT' if late else 'CHARGE'}" + (
        f" ({paid['description']})" if paid["description"] else ""
    )
    kind = "payment_refund" if late else "refund"
    return book(account, Entry(kind, worth.amount, worth.currency, made["id"], text, exchange_rate=worth.rate))


def refund_failure(account: Account, failed: Document, kind: str = "refund_failure") -> Document:
    """Stripe's library has the type `refund_failure`; its page on reporting categories also knows failed refunds that
    are an `adjustment`. The category is the same."""
    return _reversed(account, Reversal(kind, "REFUND FAILURE", "refund_failure"), failed)


def withdrawal(account: Account, dispute: Document) -> Document:
    """The disputed amount and a fee on top."""
    worth = settle(account, -dispute["amount"], dispute["currency"], "dispute_rate")
    return book(
        account,
        Entry(
            "adjustment",
            worth.amount,
            worth.currency,
            dispute["id"],
            f"Chargeback withdrawal for {dispute['charge']}",
            fee=DISPUTE_FEE[amounts.decimals(worth.currency)],
            fee_for="Dispute fee",
            category="dispute",
            exchange_rate=worth.rate,
        ),
    )


def reinstatement(account: Account, dispute: Document, fee_returned: bool) -> Document:
    """The amount comes back. Stripe keeps the fee for having been disputed, so that is the rule here too; some
    accounts have other terms, therefore `fee_returned`."""
    worth = settle(account, dispute["amount"], dispute["currency"], "dispute_rate")
    taken = sum(booking["fee"] for booking in dispute["balance_transactions"])
    return book(
        account,
        Entry(
            "adjustment",
            worth.amount,
            worth.currency,
            dispute["id"],
            f"Chargeback reversal for {dispute['charge']}",
            fee=-taken if fee_returned else 0,
            fee_for="Dispute fee refund",
            category="dispute_reversal",
            exchange_rate=worth.rate,
        ),
    )


def payout(account: Account, made: Document) -> Document:
    return book(account, Entry("payout", -made["amount"], made["currency"], made["id"], made["description"]))


def payout_returned(account: Account, made: Document) -> Document:
    kind = "payout_cancel" if made["status"] == "canceled" else "payout_failure"
    return _reversed(account, Reversal(kind, "STRIPE PAYOUT RETURNED"), made)


def book(account: Account, entry: Entry) -> Document:
    booking = shapes.balance_transaction(entry.kind, entry.amount, entry.currency, entry.source, account.clock.now())
    booking |= {
        "description": entry.description,
        "exchange_rate": entry.exchange_rate,
        "fee": entry.fee,
        "net": entry.amount - entry.fee,
        "reporting_category": entry.category or CATEGORIES.get(entry.kind, entry.kind),
    }
    if entry.fee:
        booking["fee_details"] = [
            {
                "amount": entry.fee,
                "application": None,
                "currency": entry.currency,
                "description": entry.fee_for,
                "type": "stripe_fee",
            }
        ]
    return account.store.add(booking)


def _reversed(account: Account, reversal: Reversal, source: Document) -> Document:
    taken = account.store.find(KIND, source["balance_transaction"])
    if taken is None:
        raise Refusal(f"{source['id']} has moved no money, so none can come back.")
    return book(
        account,
        Entry(
            reversal.kind,
            -taken["amount"],
            taken["currency"],
            source["id"],
            reversal.description,
            category=reversal.category,
            exchange_rate=taken["exchange_rate"],
        ),
    )
