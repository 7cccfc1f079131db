"""`/_control` on what comes after a payment: refunds, disputes, warnings, reviews."""

from typing import Any

from shop.sandbox import amounts, asking, disputes, events, radar, refunds
from shop.sandbox.account import Account
from shop.sandbox.asking import Asked
from shop.sandbox.errors import Refusal
from shop.sandbox.store import Document

PENDING_REASONS = ("charge_pending", "insufficient_funds", "processing")
CLOSED_REASONS = (
    "acknowledged",
    "approved",
    "canceled",
    "disputed",
    "payment_never_settled",
    "redacted",
    "refunded",
    "refunded_as_fraud",
)
WHICH = {"charge": "ch_… or", "payment_intent": "pi_…"}

ACTS: dict[str, tuple[str, dict[str, str], Asked]] = {
    "next_refund": (
        "The next refund that is created gets this status instead of succeeded. One that waits for the balance or the "
        "charge (insufficient_funds, charge_pending) moves no money until refund_change lets it succeed.",
        {
            "status*": "pending | requires_action | failed",
            "pending_reason": " | ".join(PENDING_REASONS),
            "failure_reason": "for failed",
            "times": "how many refunds, 1 by default",
        },
        {"status": "pending", "pending_reason": "insufficient_funds"},
    ),
    "refund_change": (
        "A refund moves on, also one that has succeeded; sends refund.updated and, if it failed, refund.failed. What "
        "was taken for it comes back as a refund_failure transaction.",
        {
            "refund*": "re_…",
            "status*": "succeeded | failed | canceled | requires_action",
            "failure_reason": "for failed",
            "booked_as": "type of the transaction that brings the money back: refund_failure | adjustment",
        },
        {"refund": "re_…", "status": "failed", "failure_reason": "lost_or_stolen_card"},
    ),
    "dashboard_refund": (
        "A refund made by hand in Stripe's Dashboard.",
        WHICH | {"amount": "minor units, the rest by default", "reason": "as the API has them"},
        {"payment_intent": "pi_…", "amount": 500},
    ),
    "dispute": (
        "The buyer's bank disputes a charge, or only inquires; sends charge.dispute.created and funds_withdrawn.",
        WHICH
        | {
            "amount": "minor units, the charge's by default",
            "currency": "the charge's by default",
            "reason": "fraudulent by default",
            "inquiry": "true: asks only, no money moves",
            "refundable": "is_charge_refundable; true for an inquiry, false for a dispute by default",
        },
        {"payment_intent": "pi_…", "reason": "product_not_received"},
    ),
    "dispute_escalate": (
        "An inquiry becomes a dispute: the money goes; sends charge.dispute.updated and funds_withdrawn.",
        {"dispute*": "du_…"},
        {"dispute": "du_…"},
    ),
    "dispute_answer": (
        "Evidence was handed in: the dispute is under review.",
        {"dispute*": "du_…"},
        {"dispute": "du_…"},
    ),
    "dispute_close": (
        "The bank decides; sends charge.dispute.closed and, if won, funds_reinstated.",
        {
            "dispute*": "du_…",
            "outcome*": "won | lost; warning_closed for an inquiry",
            "fee_returned": "won: true gives the dispute fee back too",
        },
        {"dispute": "du_…", "outcome": "won"},
    ),
    "early_fraud_warning": (
        "The card's issuer warns of fraud. A full refund or a dispute makes the warning no longer actionable.",
        WHICH | {"fraud_type": "misc by default"},
        {"payment_intent": "pi_…"},
    ),
    "review_open": (
        "Radar puts the payment under review. A full refund or a dispute closes it.",
        WHICH | {"opened_reason": "rule | manual"},
        {"payment_intent": "pi_…"},
    ),
    "review_close": (
        "The review ends; refunded and refunded_as_fraud refund what is left.",
        {"review*": "prv_…", "reason*": " | ".join(CLOSED_REASONS)},
        {"review": "prv_…", "reason": "approved"},
    ),
}


def next_refund(account: Account, asked: Asked) -> list[Asked]:
    fate: Asked = {"status": asking.choice(asked, "status", ("pending", "requires_action", "failed"))}
    if fate["status"] == "pending":
        fate["pending_reason"] = asking.choice(asked, "pending_reason", PENDING_REASONS, "processing")
    if fate["status"] == "failed":
        fate["failure_reason"] = asked.get("failure_reason", "declined")
    times = asking.whole(asked, "times", 1, 1) or 1
    ordered: list[Asked] = account.store.setting("next_refunds", []) + [fate] * times
    account.store.put_setting("next_refunds", ordered)
    return ordered


def refund_change(account: Account, asked: Asked) -> Document:
    refund = asking.found(account, "refund", asked["refund"])
    if refund["status"] in refunds.ENDED:
        raise Refusal(f"The refund {refund['id']} is {refund['status']} already.")
    status = asking.choice(asked, "status", ("succeeded", "failed", "canceled", "requires_action"))
    booked_as = asking.choice(asked, "booked_as", ("refund_failure", "adjustment"), "refund_failure")
    return events.public(refunds.change(account, refund, status, asked.get("failure_reason"), booked_as))


def dashboard_refund(account: Account, asked: Asked) -> Document:
    charge = asking.charge(account, asked)
    params: dict[str, Any] = {"charge": charge["id"]}
    amount = asking.whole(asked, "amount", None, 1)
    params |= {"amount": amount} if amount is not None else {}
    if "reason" in asked:
        params["reason"] = asking.choice(asked, "reason", ("requested_by_customer", "duplicate", "fraudulent"))
    return events.public(refunds.create(account, params))


def dispute(account: Account, asked: Asked) -> Document:
    charge = asking.charge(account, asked)
    amount = asking.whole(asked, "amount", charge["amount"], 1) or charge["amount"]
    currency = str(asked.get("currency", charge["currency"]))
    amounts.check_currency(currency, "currency")
    opened = disputes.open_dispute(
        account,
        charge,
        amount,
        currency,
        str(asked.get("reason", "fraudulent")),
        asking.flag(asked, "inquiry"),
        asking.flag(asked, "refundable") if "refundable" in asked else None,
    )
    return events.public(opened)


def dispute_escalate(account: Account, asked: Asked) -> Document:
    opened = asking.found(account, disputes.KIND, asked["dispute"])
    if opened["status"] not in ("warning_needs_response", "warning_under_review"):
        raise Refusal(f"The dispute {opened['id']} is no open inquiry: it is {opened['status']}.")
    return events.public(disputes.escalate(account, opened))


def dispute_answer(account: Account, asked: Asked) -> Document:
    opened = asking.found(account, disputes.KIND, asked["dispute"])
    if not opened["status"].endswith("needs_response"):
        raise Refusal(f"The dispute {opened['id']} awaits no answer: it is {opened['status']}.")
    return events.public(disputes.answer(account, opened))


def dispute_close(account: Account, asked: Asked) -> Document:
    opened = asking.found(account, disputes.KIND, asked["dispute"])
    if opened["status"] in disputes.CLOSINGS:
        raise Refusal(f"The dispute {opened['id']} is closed already: {opened['status']}.")
    endings = ("warning_closed",) if opened["status"].startswith("warning_") else ("won", "lost")
    outcome = asking.choice(asked, "outcome", endings)
    return events.public(disputes.close(account, opened, outcome, asking.flag(asked, "fee_returned")))


def early_fraud_warning(account: Account, asked: Asked) -> Document:
    return events.public(radar.warn(account, asking.charge(account, asked), str(asked.get("fraud_type", "misc"))))


def review_open(account: Account, asked: Asked) -> Document:
    opened_reason = asking.choice(asked, "opened_reason", ("rule", "manual"), "rule")
    return events.public(radar.open_review(account, asking.charge(account, asked), opened_reason))


def review_close(account: Account, asked: Asked) -> Document:
    review = asking.found(account, radar.REVIEW, asked["review"])
    if not review["open"]:
        raise Refusal(f"The review {review['id']} is closed already: {review['closed_reason']}.")
    reason = asking.choice(asked, "reason", CLOSED_REASONS)
    if reason in ("refunded", "refunded_as_fraud"):
        why = "fraudulent" if reason == "refunded_as_fraud" else "requested_by_customer"
        refunds.create(account, {"charge": review["charge"], "reason": why})
        review = asking.found(account, radar.REVIEW, review["id"])
    return events.public(radar.close_review(account, review, reason) if review["open"] else review)
