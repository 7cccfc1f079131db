"""The desk's words for disputes: Stripe's reasons and what helps against each, how one stands, how long is left."""

from datetime import datetime
from typing import NamedTuple

from shop.desk import wording

STATUSES = {
    "needs_response": "Waits for our evidence",
    "under_review": "The bank looks at our evidence",
    "appeal_needs_response": "Appeal: waits for our evidence",
    "appeal_under_review": "Appeal: the bank looks at our evidence",
    "warning_needs_response": "The bank asks",
    "warning_under_review": "The bank looks at our answer",
    "warning_closed": "The bank asks no more",
    "won": "Won",
    "lost": "Lost",
    "prevented": "Settled between the banks; the money is gone",
}
# The colour of a status: what wants an answer, what waits, what is over.
TONES = {"won": "settled", "warning_closed": "settled", "lost": "lost", "prevented": "lost"}


class Reason(NamedTuple):
    """Stripe's word in plain ones, what helps against it, and the fields of Stripe's form that matter most."""

    means: str
    helps: str
    fields: tuple[str, ...]


_DELIVERY = ("shipping_address", "shipping_date", "shipping_carrier", "shipping_tracking_number")
REASONS = {
    "fraudulent": Reason(
        "The holder of the card says that somebody else paid with it.",
        "Whatever shows that buyer and card holder are the same: name, e-mail, the address it was posted to, the "
        "tracking up to the door, and mails in which the buyer speaks of the order.",
        ("customer_name", "customer_email_address", *_DELIVERY, "customer_communication"),
    ),
    "product_not_received": Reason(
        "The buyer says that it never came.",
        "The date of posting, carrier and tracking number with its last entry, and the address that the buyer gave.",
        _DELIVERY,
    ),
    "product_unacceptable": Reason(
        "The buyer says that it is not what was described, or damaged.",
        "What was described and ordered, and mails in which a replacement or money back was offered.",
        ("product_description", "customer_communication", "uncategorized_text"),
    ),
    "unrecognized": Reason(
        "The buyer does not recognise the payment on the statement.",
        "What was ordered and when, name, address and mails. A kind mail to the buyer often ends it: then ask them to "
        "tell their bank.",
        ("product_description", "customer_name", "customer_email_address", *_DELIVERY, "customer_communication"),
    ),
    "duplicate": Reason(
        "The buyer says that they paid twice for the same.",
        "If they did, the second payment has to go back. If these were two orders: what each was for.",
        ("product_description", "uncategorized_text", "customer_communication"),
    ),
    "credit_not_processed": Reason(
        "The buyer says that money was promised back and did not come.",
        "The date and sum of what was sent back, or what was agreed instead.",
        ("uncategorized_text", "customer_communication"),
    ),
    "subscription_canceled": Reason(
        "The buyer says that a subscription was ended.",
        "We sell no subscriptions: what was ordered, once, and when.",
        ("product_description", "uncategorized_text", "customer_communication"),
    ),
    "noncompliant": Reason(
        "The card network says that the payment broke one of its rules.",
        "What Stripe's Dashboard says in detail; what was ordered and where it went.",
        ("product_description", *_DELIVERY),
    ),
}
_BANK = Reason(
    "The bank gives a reason of its own and does not say more.",
    "All that shows what was ordered, by whom, and where it went.",
    ("product_description", "customer_name", *_DELIVERY, "customer_communication"),
)


def reason(code: str) -> Reason:
    return REASONS.get(code, _BANK)


def reason_name(code: str) -> str:
    return wording.words({}, code)


def status(code: str) -> str:
    return wording.words(STATUSES, code)


def tone(code: str) -> str:
    """How `.state` colours it."""
    return TONES.get(code, "needs_decision" if code.endswith("needs_response") else "open")


def left(due_by: datetime, at: datetime) -> str:
    """How much time is left, in words. Both in UTC."""
    seconds = (due_by - at).total_seconds()
    days, hours = divmod(int(abs(seconds)) // 3600, 24)
    if seconds < 0:
        return "the time is over"
    if days:
        return f"{days} day{'' if days == 1 else 's'} left"
    return f"{hours} hour{'' if hours == 1 else 's'} left" if hours else "less than an hour left"


def is_urgent(due_by: datetime, at: datetime) -> bool:
    return (due_by - at).days < 3


def dashboard(dispute_id: str, livemode: bool) -> str:
    """Where Stripe takes the evidence."""
    return f"https://dashboard.stripe.com/{'' if livemode else 'test/'}disputes/{dispute_id}"
