"""Payouts in words: how a month stands, and why a payout keeps it open."""

from collections.abc import Mapping

from shop.reports.payout_book import Reason

STATES: Mapping[str, str] = {
    "closed": "Closed",
    "agrees": "Agrees so far; the month is not over",
    "open": "Open",
}
STATUSES: Mapping[str, str] = {
    "paid": "Arrived",
    "pending": "Not sent yet",
    "in_transit": "On its way",
    "failed": "Came back",
    "canceled": "Cancelled",
}
REASONS: Mapping[str, str] = {
    "under_way": "It has not arrived yet.",
    "by_hand": "It was made by hand, so Stripe does not say what is in it.",
    "not_read": "What it is made of has not been read completely; the hourly comparison goes on with it.",
    "sum": "What it is made of does not add up.",
    "no_order": "Money in it fits no order of ours",
    "unknown_type": "Something in it is of a kind that the shop does not know",
}
LONELY: Mapping[str, str] = {
    "no_order": "fits no order of ours",
    "unknown_type": "of a kind that the shop does not know",
    "sum": "does not add up",
}
KINDS: Mapping[str, str] = {
    "payment": "Payment",
    "refund": "Refund",
    "dispute": "Dispute",
    "fee": "Stripe’s fee",
    "returned": "A payout that came back",
    "other": "Something else",
}


def why(reason: Reason) -> str:
    """A sentence."""
    told = REASONS[reason.code]
    if not reason.items:
        return told
    return f"{told} ({reason.items} item{'s' if reason.items > 1 else ''})."
