"""`/_control` on the merchant's balance: exchange, fees, what has no partner, payouts."""

from decimal import Decimal, InvalidOperation

from shop.sandbox import asking, balance, events, payouts
from shop.sandbox.account import Account
from shop.sandbox.asking import Asked
from shop.sandbox.errors import Refusal
from shop.sandbox.payouts import Plan
from shop.sandbox.store import Document

RATES = ("rate", "refund_rate", "dispute_rate")
LOOSE = ("adjustment", "contribution", "reserve_transaction", "stripe_fx_fee", "tax_fee")
LARGEST = 10**12

ACTS: dict[str, tuple[str, dict[str, str], Asked]] = {
    "settlement": (
        "From now on charges in one currency settle in another: the amount in minor units times the rate, rounded half "
        "up. May be said again with other rates; rate 0 ends it.",
        {
            "from*": "currency of the charges",
            "into": "currency of the balance, eur by default",
            "rate*": "exchange_rate of charges, as a number or a text",
            "refund_rate": "of refunds, the same by default",
            "dispute_rate": "of disputes and of money won back, the same by default",
        },
        {"from": "usd", "into": "eur", "rate": "0.9213", "refund_rate": "0.9301"},
    ),
    "account_fee": (
        "Stripe takes a fee for something other than a payment: a stripe_fee transaction without a source.",
        {"amount*": "minor units, positive", "currency": "eur by default", "description": "what for"},
        {"amount": 500, "description": "Radar for Fraud Teams (2026-10-01 - 2026-10-31)"},
    ),
    "adjustment": (
        "The balance moves and nothing explains it: a transaction without a source.",
        {
            "amount*": "minor units, negative takes",
            "currency": "eur by default",
            "type": " | ".join(LOOSE),
            "description": "a text",
        },
        {"amount": -50, "type": "contribution", "description": "Stripe Climate"},
    ),
    "payout": (
        "Pays the balance of a currency out to the bank. What a failed one returns goes into the next.",
        {
            "currency*": "eur …",
            "status": "paid (default) | in_transit | pending | failed",
            "automatic": "false: made by hand, so that Stripe does not tell what is in it",
            "arrival_date": "Unix time, now by default",
            "available_only": "true: leaves out what is not yet available by the stand-in's clock",
            "failure_code": "for failed, account_closed by default",
            "too_much": "minor units by which it is more than its transactions; 0 by default, as at Stripe",
        },
        {"currency": "eur"},
    ),
    "payout_change": (
        "A payout moves on; one that was paid may still fail.",
        {"payout*": "po_…", "status*": "in_transit | paid | failed | canceled", "failure_code": "for failed"},
        {"payout": "po_…", "status": "failed", "failure_code": "no_account"},
    ),
}


def settlement(account: Account, asked: Asked) -> Asked:
    source, target = asking.currency(asked, "from", "eur"), asking.currency(asked, "into", "eur")
    agreed: Asked = account.store.setting("settlement", {})
    rates = {name: _rate(asked, name) for name in RATES if name in asked}
    if rates["rate"] == 0:
        agreed.pop(source, None)
    elif source == target:
        raise Refusal("A currency settles in itself without being asked.")
    else:
        agreed[source] = {"currency": target} | {name: str(rate) for name, rate in rates.items()}
    account.store.put_setting("settlement", agreed)
    return agreed


def _rate(asked: Asked, name: str) -> Decimal:
    try:
        rate = Decimal(str(asked[name]))
    except InvalidOperation:
        rate = Decimal(-1)
    if not rate.is_finite() or rate < 0 or (rate == 0 and name != "rate"):
        raise Refusal(f"{name} must be a positive number, like 0.9213; got {asked[name]!r}.")
    return rate


def account_fee(account: Account, asked: Asked) -> Document:
    amount = asking.whole(asked, "amount", 1, 1) or 1
    text = str(asked.get("description", "Stripe account fee"))
    entry = balance.Entry("stripe_fee", -amount, asking.currency(asked, "currency", "eur"), description=text)
    return balance.book(account, entry)


def adjustment(account: Account, asked: Asked) -> Document:
    amount = asking.whole(asked, "amount", None, -LARGEST)
    if not amount:
        raise Refusal("amount must not be 0.")
    kind = asking.choice(asked, "type", LOOSE, "adjustment")
    text = str(asked["description"]) if "description" in asked else None
    entry = balance.Entry(kind, amount, asking.currency(asked, "currency", "eur"), description=text)
    return balance.book(account, entry)


def payout(account: Account, asked: Asked) -> Document:
    plan = Plan(
        asking.currency(asked, "currency", "eur"),
        asking.choice(asked, "status", ("paid", "in_transit", "pending", "failed"), "paid"),
        asking.flag(asked, "automatic", True),
        asking.whole(asked, "arrival_date", None),
        asking.flag(asked, "available_only"),
        asked.get("failure_code"),
        asking.whole(asked, "too_much", 0, -LARGEST) or 0,
    )
    if not payouts.waiting(account, plan):
        raise Refusal(f"There is nothing to pay out in {plan.currency}.")
    return events.public(payouts.create(account, plan))


def payout_change(account: Account, asked: Asked) -> Document:
    made = asking.found(account, payouts.KIND, asked["payout"])
    follows = payouts.NEXT.get(made["status"], ())
    if not follows:
        raise Refusal(f"The payout {made['id']} moves no more: it is {made['status']}.")
    status = asking.choice(asked, "status", follows)
    return events.public(payouts.change(account, made, status, asked.get("failure_code")))
