"""Disputes and inquiries: the buyer's bank asks, takes the money, decides.

`charge.dispute.closed` alone does not mean lost: the status says it. Of the fee see `balance.reinstatement`.
"""

from shop.sandbox import balance, events, late_shapes, radar
from shop.sandbox.account import Account
from shop.sandbox.errors import missing, refused
from shop.sandbox.store import Document

KIND = "dispute"
CLOSINGS = ("won", "lost", "warning_closed")


def blocks_refund(account: Account, charge: Document) -> bool:
    """One dispute whose charge is not refundable is enough."""
    of_charge = "json_extract(body, '$.charge') = ?"
    return any(not dispute["is_charge_refundable"] for dispute in account.store.select(KIND, of_charge, charge["id"]))


def open_dispute(
    account: Account,
    charge: Document,
    amount: int,
    currency: str,
    reason: str,
    inquiry: bool = False,
    refundable: bool | None = None,
) -> Document:
    """The bank takes the amount and a fee at once; an inquiry takes nothing."""
    dispute = late_shapes.dispute(charge, amount, currency, reason, inquiry, account.clock.now())
    if refundable is not None:
        dispute["is_charge_refundable"] = refundable
    if not inquiry:
        _withdraw(account, dispute, charge)
    account.store.add(dispute)
    events.record(account, "charge.dispute.created", dispute)
    if not inquiry:
        events.record(account, "charge.dispute.funds_withdrawn", dispute)
    radar.after_dispute(account, charge)
    return dispute


def _withdraw(account: Account, dispute: Document, charge: Document) -> None:
    dispute["balance_transactions"].append(balance.withdrawal(account, dispute))
    charge["disputed"] = True
    account.store.save(charge)


def escalate(account: Account, dispute: Document) -> Document:
    """An inquiry that was not enough: the same dispute takes the money now."""
    previous = {"status": dispute["status"], "is_charge_refundable": dispute["is_charge_refundable"]}
    charge = account.store.find("charge", dispute["charge"])
    if charge:
        _withdraw(account, dispute, charge)
    dispute |= {"status": "needs_response", "is_charge_refundable": False}
    dispute["payment_method_details"]["card"]["case_type"] = "chargeback"
    account.store.save(dispute)
    events.record(account, "charge.dispute.updated", dispute, previous)
    events.record(account, "charge.dispute.funds_withdrawn", dispute)
    return dispute


def answer(account: Account, dispute: Document) -> Document:
    """Evidence was handed in; the bank looks at it."""
    previous = {"status": dispute["status"]}
    dispute["status"] = dispute["status"].replace("needs_response", "under_review")
    dispute["evidence_details"] |= {"has_evidence": True, "submission_count": 1}
    account.store.save(dispute)
    events.record(account, "charge.dispute.updated", dispute, previous)
    return dispute


def close(account: Account, dispute: Document, outcome: str, fee_returned: bool = False) -> Document:
    dispute["status"] = outcome
    if outcome == "won":
        dispute["balance_transactions"].append(balance.reinstatement(account, dispute, fee_returned))
        dispute["is_charge_refundable"] = True
    account.store.save(dispute)
    events.record(account, "charge.dispute.closed", dispute)
    if outcome == "won":
        events.record(account, "charge.dispute.funds_reinstated", dispute)
    return dispute


def accept(account: Account, dispute_id: str) -> Document:
    """The merchant has no evidence to hand in: the dispute is lost, for good. An inquiry cannot be ended so."""
    dispute = account.store.find(KIND, dispute_id)
    if dispute is None:
        raise missing(KIND, dispute_id)
    if dispute["status"] != "needs_response":
        raise refused(f"This dispute cannot be closed: it is {dispute['status']}.")
    return close(account, dispute, "lost")
