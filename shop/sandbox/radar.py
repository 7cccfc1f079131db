"""Reviews and early fraud warnings: what somebody suspects, and when the suspicion is over."""

from shop.sandbox import events, late_shapes
from shop.sandbox.account import Account
from shop.sandbox.errors import missing, refused
from shop.sandbox.store import Document

REVIEW = "review"
WARNING = "radar.early_fraud_warning"
OF_CHARGE = "json_extract(body, '$.charge') = ?"


def warn(account: Account, charge: Document, fraud_type: str) -> Document:
    """Actionable unless it comes too late: the charge is refunded in full or disputed already."""
    warning = late_shapes.early_fraud_warning(charge, fraud_type, account.clock.now())
    warning["actionable"] = not (charge["refunded"] or charge["disputed"])
    account.store.add(warning)
    events.record(account, "radar.early_fraud_warning.created", warning)
    return warning


def open_review(account: Account, charge: Document, opened_reason: str = "rule") -> Document:
    review = account.store.add(late_shapes.review(charge, opened_reason, account.clock.now()))
    charge["review"] = review["id"]
    account.store.save(charge)
    intent = account.store.find("payment_intent", charge["payment_intent"])
    if intent:
        account.store.save(intent | {"review": review["id"]})
    events.record(account, "review.opened", review)
    return review


def close_review(account: Account, review: Document, reason: str) -> Document:
    review |= {"open": False, "closed_reason": reason, "reason": reason}
    account.store.save(review)
    events.record(account, "review.closed", review)
    return review


def approve(account: Account, review_id: str) -> Document:
    review = account.store.find(REVIEW, review_id)
    if review is None:
        raise missing(REVIEW, review_id, "review")
    if not review["open"]:
        raise refused(f"This review has already been closed: {review['closed_reason']}.")
    return close_review(account, review, "approved")


def after_full_refund(account: Account, charge: Document, reason: str | None) -> None:
    _calm(account, charge, "refunded_as_fraud" if reason == "fraudulent" else "refunded")


def after_dispute(account: Account, charge: Document) -> None:
    _calm(account, charge, "disputed")


def _calm(account: Account, charge: Document, reason: str) -> None:
    """A warning can be acted upon, and a review decided, only while the money is neither returned nor disputed."""
    for warning in account.store.select(WARNING, OF_CHARGE, charge["id"]):
        if warning["actionable"]:
            cold = account.store.save(warning | {"actionable": False})
            events.record(account, "radar.early_fraud_warning.updated", cold, {"actionable": True})
    for review in account.store.select(REVIEW, OF_CHARGE, charge["id"]):
        if review["open"]:
            close_review(account, review, reason)
