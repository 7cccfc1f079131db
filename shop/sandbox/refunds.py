"""Refunds: never above the charge, never while disputed; they may wait, and they may fail after they succeeded.

One that waits for the balance or for the charge (`UNBOOKED`) has moved no money yet.
"""

from typing import Any

from shop.sandbox import amounts, balance, disputes, events, payments, radar, shapes
from shop.sandbox.account import Account
from shop.sandbox.errors import invalid, missing, refused
from shop.sandbox.ids import new_id
from shop.sandbox.store import Document

ENDED = ("failed", "canceled")
UNBOOKED = ("insufficient_funds", "charge_pending")


def create(account: Account, params: dict[str, Any]) -> Document:
    charge = _charge_of(account, params)
    amount = _amount(account, charge, params.get("amount"))
    refund = shapes.refund(charge, amount, params, account.clock.now())
    if charge["id"].startswith("py_"):
        refund |= {"id": new_id("pyr"), "destination_details": {"type": "sepa_debit"}}
    refund |= _fate(account, charge)
    failed = refund["status"] in ENDED
    if not failed:
        if refund.get("pending_reason") not in UNBOOKED:
            refund["balance_transaction"] = balance.refund(account, refund, charge)["id"]
        if refund["reason"] == "fraudulent":
            charge["fraud_details"] = {"user_report": "fraudulent"}
        _count(account, charge, amount)
    account.store.add(refund)
    events.record(account, "refund.created", refund)
    events.record(account, "refund.failed" if failed else "charge.refunded", refund if failed else charge)
    if charge["refunded"]:
        radar.after_full_refund(account, charge, refund["reason"])
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


def _amount(account: Account, charge: Document, wanted: int | None) -> int:
    rest: int = charge["amount"] - charge["amount_refunded"]
    if disputes.blocks_refund(account, charge):
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


def change(
    account: Account, refund: Document, status: str, reason: str | None = None, booked_as: str = "refund_failure"
) -> Document:
    """A refund moves on. When it fails the money returns to the merchant's balance, as a movement of that type."""
    previous = {"status": refund["status"]}
    refund |= {"status": status, "_becomes": None, "_due": None}
    refund.pop("pending_reason", None)
    charge = payments.get_charge(account, refund["charge"])
    if status in ENDED:
        if refund["balance_transaction"]:
            refund["failure_balance_transaction"] = balance.refund_failure(account, refund, booked_as)["id"]
        _count(account, charge, -refund["amount"])
    elif refund["balance_transaction"] is None:
        refund["balance_transaction"] = balance.refund(account, refund, charge)["id"]
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
