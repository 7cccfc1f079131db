"""`/_control` on payments that are not the shop's: another system uses the same Stripe account."""

from typing import Any

from shop.sandbox import acts_sessions, amounts, asking, events, methods, payments, sessions, shapes
from shop.sandbox.account import Account
from shop.sandbox.asking import Asked
from shop.sandbox.cards import DECK
from shop.sandbox.store import Document

ELSEWHERE = "https://elsewhere.example"
FIELDS = {
    "amount": "minor units, 2500 by default",
    "currency": "eur by default",
    "description": "what for",
    "metadata": "of the session and its payment, none by default",
}

ACTS: dict[str, tuple[str, dict[str, str], Asked]] = {
    "stranger_session": (
        "Another system opens a session on the same account and it is paid: no reference of ours, metadata not ours.",
        FIELDS
        | {
            "email": "of the buyer",
            "client_reference_id": "of the session, none by default",
            "method": "card | bank_debit (complete and unpaid, until settle)",
        },
        {"amount": 2500, "metadata": {"system": "donations"}},
    ),
    "stranger_payment": (
        "A payment on the same account without any session, as a payment link of another system or an invoice makes.",
        FIELDS,
        {"amount": 4000, "description": "Invoice 17"},
    ),
}


def stranger_session(account: Account, asked: Asked) -> Document:
    amount, currency = _sum(asked)
    wanted: dict[str, Any] = {
        "mode": "payment",
        "success_url": f"{ELSEWHERE}/thanks",
        "metadata": _metadata(asked),
        "payment_intent_data": {"metadata": _metadata(asked)},
        "line_items": [
            {
                "quantity": 1,
                "price_data": {"currency": currency, "unit_amount": amount, "product_data": {"name": _purpose(asked)}},
            }
        ],
    }
    if "client_reference_id" in asked:
        wanted["client_reference_id"] = str(asked["client_reference_id"])
    session = sessions.create(account, wanted, ELSEWHERE)
    how = {name: asked[name] for name in ("email", "method") if name in asked}
    return acts_sessions.complete(account, {"session": session["id"]} | how)


def stranger_payment(account: Account, asked: Asked) -> Document:
    amount, currency = _sum(asked)
    intent = shapes.payment_intent(amount, currency, account.clock.now())
    intent |= {"description": _purpose(asked), "metadata": _metadata(asked)}
    account.store.add(intent)
    events.record(account, "payment_intent.created", intent)
    payments.succeed(account, intent, methods.card(DECK[0]), {"name": "Another Buyer"})
    return events.public(intent)


def _sum(asked: Asked) -> tuple[int, str]:
    amount, currency = asking.whole(asked, "amount", 2500, 1) or 2500, asking.currency(asked, "currency", "eur")
    amounts.check_amount(amount, currency, "amount")
    return amount, currency


def _purpose(asked: Asked) -> str:
    return str(asked.get("description", "Something of another system"))


def _metadata(asked: Asked) -> dict[str, str]:
    return {str(name): str(value) for name, value in dict(asked.get("metadata", {})).items()}
