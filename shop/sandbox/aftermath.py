"""What may come after a payment: disputes, inquiries, reviews, early fraud warnings."""

from shop.sandbox import balance, events, late_shapes
from shop.sandbox.account import Account
from shop.sandbox.cards import Card
from shop.sandbox.store import Document

CLOSINGS = {"won": "won", "lost": "lost", "warning_closed": "warning_closed"}


def follow(account: Account, charge: Document, card: Card) -> None:
    """Some test cards bring trouble once they have paid."""
    match card.afterwards:
        case "dispute":
            open_dispute(account, charge, charge["amount"], charge["currency"], "fraudulent")
        case "inquiry":
            open_dispute(account, charge, charge["amount"], charge["currency"], "general", inquiry=True)
        case "warning":
            warn(account, charge, "made_with_stolen_card")
        case "review":
            open_review(account, charge)


def open_dispute(
    account: Account, charge: Document, amount: int, currency: str, reason: str, inquiry: bool = False
) -> Document:
    """The bank takes the amount and a fee at once; an inquiry takes nothing."""
    dispute = late_shapes.dispute(charge, amount, currency, reason, inquiry, account.clock.now())
    if not inquiry:
        _move_money(account, dispute, -amount, balance.dispute_fee(currency))
        charge |= {"disputed": True, "_refund_lock": True}
        account.store.save(charge)
    account.store.add(dispute)
    events.record(account, "charge.dispute.created", dispute)
    if not inquiry:
        events.record(account, "charge.dispute.funds_withdrawn", dispute)
    _cool_warnings(account, charge)
    return dispute


def _move_money(account: Account, dispute: Document, amount: int, fee: int = 0) -> None:
    dispute["balance_transactions"].append(balance.book(account, "adjustment", dispute, amount, fee))


def answer_dispute(account: Account, dispute: Document) -> Document:
    """Evidence was handed in; the bank looks at it."""
    previous = {"status": dispute["status"]}
    dispute["status"] = dispute["status"].replace("needs_response", "under_review")
    dispute["evidence_details"] |= {"has_evidence": True, "submission_count": 1}
    account.store.save(dispute)
    events.record(account, "charge.dispute.updated", dispute, previous)
    return dispute


def close_dispute(account: Account, dispute: Document, outcome: str) -> Document:
    """`charge.dispute.closed` alone does not mean lost: the status says it."""
    dispute["status"] = CLOSINGS[outcome]
    if outcome == "won":
        _move_money(account, dispute, dispute["amount"])
        charge = account.store.find("charge", dispute["charge"])
        if charge:
            account.store.save(charge | {"_refund_lock": False})
    account.store.save(dispute)
    events.record(account, "charge.dispute.closed", dispute)
    if outcome == "won":
        events.record(account, "charge.dispute.funds_reinstated", dispute)
    return dispute


def warn(account: Account, charge: Document, fraud_type: str) -> Document:
    warning = account.store.add(late_shapes.early_fraud_warning(charge, fraud_type, account.clock.now()))
    events.record(account, "radar.early_fraud_warning.created", warning)
    return warning


def _cool_warnings(account: Account, charge: Document) -> None:
    """A warning can be acted upon only while the charge is neither refunded nor disputed."""
    for warning in account.store.select(
        "radar.early_fraud_warning", "json_extract(body, '$.charge') = ?", charge["id"]
    ):
        if warning["actionable"]:
            account.store.save(warning | {"actionable": False})
            events.record(
                account, "radar.early_fraud_warning.updated", warning | {"actionable": False}, {"actionable": True}
            )


def open_review(account: Account, charge: Document) -> Document:
    review = account.store.add(late_shapes.review(charge, account.clock.now()))
    _mark_reviewed(account, charge, review["id"])
    events.record(account, "review.opened", review)
    return review


def close_review(account: Account, review: Document, reason: str) -> Document:
    review |= {"open": False, "closed_reason": reason, "reason": reason}
    account.store.save(review)
    events.record(account, "review.closed", review)
    return review


def _mark_reviewed(account: Account, charge: Document, review_id: str) -> None:
    account.store.save(charge | {"review": review_id})
    intent = account.store.find("payment_intent", charge["payment_intent"])
    if intent:
        account.store.save(intent | {"review": review_id})
