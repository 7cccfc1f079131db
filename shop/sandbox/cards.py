"""Stripe's test cards and what each of them does (docs.stripe.com/testing)."""

from dataclasses import dataclass

GENERIC = "Your card was declined."


@dataclass(frozen=True)
class Card:
    """`fate`: `pays`, `declines` or `challenges` (3-D Secure). `afterwards`: what comes once it has paid."""

    number: str
    does: str
    fate: str = "pays"
    code: str | None = None
    decline_code: str | None = None
    message: str | None = None
    afterwards: str | None = None
    brand: str = "visa"
    country: str = "US"

    @property
    def last4(self) -> str:
        return self.number[-4:]

    @property
    def spaced(self) -> str:
        return " ".join(self.number[i : i + 4] for i in range(0, len(self.number), 4))


def _declined(number: str, does: str, decline_code: str, message: str = GENERIC) -> Card:
    return Card(number, does, "declines", "card_declined", decline_code, message)


DECK = (
    Card("4242424242424242", "Payment succeeds"),
    Card("4000002500003155", "3-D Secure, then succeeds", "challenges"),
    Card("4000002760003184", "3-D Secure every time, then succeeds", "challenges", country="DE"),
    _declined("4000000000000002", "Declined", "generic_decline"),
    _declined("4000000000009995", "Insufficient funds", "insufficient_funds", "Your card has insufficient funds."),
    Card("4000000000000069", "Expired card", "declines", "expired_card", "expired_card", "Your card has expired."),
    Card(
        "4000000000000127",
        "Wrong security code",
        "declines",
        "incorrect_cvc",
        "incorrect_cvc",
        "Your card's security code is incorrect.",
    ),
    Card(
        "4000000000000119",
        "Processing error",
        "declines",
        "processing_error",
        "processing_error",
        "An error occurred while processing your card. Try again in a little bit.",
    ),
    _declined("4000000000009987", "Lost card", "lost_card"),
    _declined("4000000000009979", "Stolen card", "stolen_card"),
    _declined("4000000000000341", "Attaches, but is declined when charged", "generic_decline"),
    _declined("4100000000000019", "Blocked as fraud", "fraudulent"),
    Card("4000000000000259", "Succeeds, then is disputed as fraudulent", afterwards="dispute"),
    Card("4000000000001976", "Succeeds, then an inquiry is opened", afterwards="inquiry"),
    Card("4000000000005423", "Succeeds, then an early fraud warning", afterwards="warning"),
    Card("4000000000009235", "Succeeds, then goes to review", afterwards="review"),
    Card("4000000000007726", "Refunds are pending at first, then succeed", afterwards="slow_refund"),
    Card("4000000000005126", "Refunds succeed at first, then fail", afterwards="failing_refund"),
    Card("5555555555554444", "Mastercard, succeeds", brand="mastercard"),
    Card("378282246310005", "American Express, succeeds", brand="amex"),
    Card("4000002760000016", "Visa from Germany, succeeds", country="DE"),
)
BY_NUMBER = {card.number: card for card in DECK}


def find(number: str) -> Card | None:
    return BY_NUMBER.get("".join(ch for ch in number if ch.isdigit()))
