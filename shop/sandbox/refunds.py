"""Refunds: never above the charge, never while disputed; they may wait, and they may fail after they succeeded."""

from typing import Any

from shop.sandbox import amounts, balance, events, payments, shapes
from shop.sandbox.account import Account
from shop.sandbox.errors import invalid, missing, refused
from shop.sandbox.ids import new_id
from shop.sandbox.store import Document

ENDED = ("failed", "canceled")


def create(account: Account, params: dict[str, Any]) -> Document:
    charge = _charge_of(account, params)
    amount = _amount(charge, params.get("amount"))
    refund = shapes.refund(charge, amount, params, account.clock.now())
    if charge["id"].startswith("py_"):
        refund |= {"id": new_id("pyr"), "destination_details": {"sepa_debit": {}, "type": "sepa_debit"}}
    refund |= _fate(account, charge)
    if refund["status"] not in ENDED:
        refund["balance_transaction"] = balance.book(account, "refund", refund, -amount)["id"]
        _count(account, charge, amount)
    account.store.add(refund)
    events.record(account, "refund.created", refund)
    events.record(
        account,
        "refund.failed" if refund["status"] == "failed" else "charge.refunded",
        refund if refund["status"] == "failed" else charge,
    )
    return refund


def _charge_of(account: Account, params: dict[str, Any]) -> Document:
    if len({"charge", "payment_intent"} & set(params)) != 1:
        raise invalid(
            "One of the following params should be provided for this request: payment_intent or charge.",
            None,
            "parameter_missing",
        )
    charge_id = params.get("charge")
    if charge_id is None:
        charge_id = payments.get_intent(account, params["payment_intent"])["latest_charge"]
    charge = account.store.find("charge", charge_id) if charge_id else None
    if charge is None and "charge" in params:
        raise missing("charge", params["charge"], "charge")
    if charge is None or charge["status"] != "succeeded":
        raise refused(
            "This PaymentIntent does not have a successful charge to refund.", "charge_not_refundable", "payment_intent"
        )
    return charge


def _amount(charge: Document, wanted: int | None) -> int:
    rest: int = charge["amount"] - charge["amount_refunded"]
    if charge.get("_refund_lock"):
        raise refused(f"Charge {charge['id']} has been charged back; cannot issue a refund.", "charge_disputed")
    if rest == 0:
        raise refused(f"Charge {charge['id']} has already been refunded.", "charge_already_refunded")
    if wanted is None:
        return rest
    currency = charge["currency"]
    amounts.check_amount(wanted, currency, "amount")
    if wanted > rest:
        raise refused(
            f"Refund amount ({amounts.display(wanted, currency)}) is greater than unrefunded amount on "
            f"charge ({amounts.display(rest, currency)})",
            param="amount",
        )
    return wanted


def _fate(account: Account, charge: Document) -> dict[str, Any]:
    """What `/_control` ordered for the next refund, or what the card is known for."""
    ordered: list[dict[str, Any]] = account.store.setting("next_refunds", [])
    if ordered:
        account.store.put_setting("next_refunds", ordered[1:])
        return ordered[0]
    soon = account.clock.now() + 5
    if charge.get("_card") == "4000000000007726":
        return {"status": "pending", "pending_reason": "processing", "_becomes": "succeeded", "_due": soon}
    if charge.get("_card") == "4000000000005126":
        return {"_becomes": "failed", "_due": soon}
    return {}


def _count(account: Account, charge: Document, amount: int) -> None:
    charge["amount_refunded"] += amount
    charge["refunded"] = charge["amount_refunded"] == charge["amount"]
    account.store.save(charge)


def change(account: Account, refund: Document, status: str, reason: str | None = None) -> Document:
    """A refund moves on. When it fails the money returns to the merchant's balance."""
    previous = {"status": refund["status"]}
    refund |= {"status": status, "_becomes": None, "_due": None}
    refund.pop("pending_reason", None)
    if status in ENDED:
        booking = balance.book(account, "refund_failure", refund, refund["amount"])
        refund["failure_balance_transaction"] = booking["id"]
        _count(account, payments.get_charge(account, refund["charge"]), -refund["amount"])
    if status == "failed":
        refund["failure_reason"] = reason or "expired_or_canceled_card"
    account.store.save(refund)
    events.record(account, "refund.updated", refund, previous)
    if status == "failed":
        events.record(account, "refund.failed", refund)
    return refund


def move_on(account: Account) -> None:
    """Called every second or so: the refunds of the cards that are slow or fail later."""
    with account.store.transaction():
        for refund in account.store.select("refund", "json_extract(body, '$._due') <= ?", account.clock.now()):
            change(account, refund, refund["_becomes"])
