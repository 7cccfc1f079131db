"""The desk's words for money that goes back: how it stands, why it was not sent, what was typed wrongly."""

from collections.abc import Sequence

from shop import i18n, settings
from shop.desk.wording import LANGUAGE
from shop.money import Money
from shop.payments.models import Refund

STATES = {
    "requested": "written down; Stripe is asked in a moment",
    "unconfirmed": "asked for; Stripe has not answered clearly",
    "pending": "on its way; Stripe has taken it",
    "succeeded": "sent back",
    "failed": "came back to us",
    "refused": "refused by Stripe",
    "by_hand": "paid back by hand",
}
WAITS = {
    "insufficient_funds": "It waits until there is enough money at Stripe.",
    "charge_pending": "It waits until the payment itself has arrived at Stripe.",
    "processing": "Stripe is working on it.",
}
WHY = {
    "charge_already_refunded": "All of this payment has gone back already, perhaps by Stripe’s Dashboard.",
    "charge_disputed": "The buyer’s bank disputes this payment, so nothing can be sent back by hand while it does.",
    "refund_disputed_payment": "The buyer’s bank disputes this payment, so nothing can be sent back by hand while it "
    "does.",
    "charge_for_pending_refund_disputed": "The buyer’s bank disputes this payment, and takes the money back itself.",
    "charge_not_refundable": "There is no money in this payment that could be sent back.",
    "insufficient_funds": "There is not enough money at Stripe.",
    "lost_or_stolen_card": "The card was reported lost or stolen. Pay it back another way.",
    "expired_or_canceled_card": "The card has expired or was cancelled. Pay it back another way.",
    "declined": "The buyer’s bank would not take it. Pay it back another way.",
    "merchant_request": "It was called off at Stripe.",
    "unknown": "The buyer’s bank would not take it, and does not say why. Pay it back another way.",
    "InvalidRequestError": "Stripe says that more was asked for than is left of the payment.",
}
NOTHING_CHOSEN = "Nothing would go back yet. Write an amount beside at least one line, or tick “all of it”."
REFUNDED_MEANWHILE = (
    "Somebody sent money back meanwhile, so what is left is not what you saw. Nothing was done; how it stands now is "
    "shown here, with what you typed."
)
SEVERAL_DAYS = "Refunds to cards take 5 to 10 working days."


def state(code: str) -> str:
    return STATES.get(code) or code.replace("_", " ")


def why(code: str | None) -> str:
    """Why Stripe did not send it, or why it came back, in a sentence."""
    return WHY.get(code or "", f"Stripe says: {code}." if code else "Stripe does not say why.")


def standing(refund: Refund) -> str:
    """How a refund stands, in a sentence or two."""
    words = state(refund.state)
    said = words[:1].upper() + words[1:]
    if refund.state in ("requested", "unconfirmed"):
        again = i18n.instant_text(refund.next_attempt_at, settings.current().time_zone, LANGUAGE)
        return f"{said}; asked again at {again}. Nothing is sent twice."
    if refund.state == "pending":
        return f"{said}. {WAITS.get(refund.waits_for or '', '')}".rstrip()
    if refund.state in ("failed", "refused"):
        return f"{said}. {why(refund.failure)}"
    return f"{said}."


def told(refunds: Sequence[Refund]) -> tuple[str, str]:
    """What became of refunds that were just asked for: a sentence, and whether it is good news (`done`) or not."""
    for refund in refunds:
        if refund.state in ("failed", "refused"):
            return (
                f"Not sent back: {why(refund.failure)} It stands on the list of what needs attention.",
                "late",
            )
    for refund in refunds:
        if refund.state in ("requested", "unconfirmed"):
            return (
                "The refund is written down, but Stripe has not answered clearly. It is asked again by itself until it "
                "does; nothing is sent twice.",
                "late",
            )
    if any(refund.state == "pending" for refund in refunds):
        return "Stripe has taken the refund and sends it as soon as it can. The buyer is told when it is done.", "done"
    return "The money is on its way back.", "done"


def no_amount(currency: str) -> str:
    example = i18n.money_text(Money(1200, currency), LANGUAGE)
    return f"This is no amount in {currency}. Write it as on a label, such as {example}."


def too_much(left: Money) -> str:
    return f"No more than {i18n.money_text(left, LANGUAGE)} is left of this."


def too_much_together(kept: Money) -> str:
    return f"Together this is more than is kept of the payments: {i18n.money_text(kept, LANGUAGE)}."


def too_many_copies(most: int) -> str:
    return f"No more than {most} can have come back." if most else "No copy of this has left the shelf."
