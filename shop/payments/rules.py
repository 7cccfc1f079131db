"""Rules of money: what the sums mean, and what to make of a session that Stripe shows us. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from shop.money import Money
from shop.orders.states import Deal


@dataclass(frozen=True, slots=True)
class Sums:
    """What the ledger says of an order, in its own currency. `refunded` and `disputed` are positive amounts;
    `is_disputed_elsewhere`: money in another currency is disputed, as when the buyer's bank keeps its own."""

    paid_minor: int = 0
    refunded_minor: int = 0
    disputed_minor: int = 0
    pending: bool = False
    is_disputed_elsewhere: bool = False


def added_up(rows: Iterable[tuple[str, bool, str, int]], pending: bool) -> Sums:
    """The sums of an order's rows: kind, whether the currency is the order's own, currency, signed minor units."""
    own: dict[str, int] = {}
    elsewhere: dict[str, int] = {}
    for kind, is_own, currency, minor in rows:
        if is_own:
            own[kind] = own.get(kind, 0) + minor
        elif kind in ("dispute", "dispute_reversed"):
            elsewhere[currency] = elsewhere.get(currency, 0) + minor
    return Sums(
        paid_minor=own.get("payment", 0),
        refunded_minor=-(own.get("refund", 0) + own.get("refund_failed", 0)),
        disputed_minor=-(own.get("dispute", 0) + own.get("dispute_reversed", 0)),
        pending=pending,
        is_disputed_elsewhere=any(minor < 0 for minor in elsewhere.values()),
    )


def money_state(sums: Sums) -> str:
    """The money axis, worked out anew each time from the rows."""
    if sums.disputed_minor > 0 or sums.is_disputed_elsewhere:
        return "disputed"
    if sums.paid_minor <= 0:
        return "pending" if sums.pending else "unpaid"
    if sums.refunded_minor <= 0:
        return "paid"
    return "refunded" if sums.refunded_minor >= sums.paid_minor else "partly_refunded"


def money_of(deal: str, total_minor: int, sums: Sums) -> str:
    """The money axis of an order. One that costs nothing has nothing left to pay once its buyer has confirmed it."""
    state = money_state(sums)
    return "paid" if state == "unpaid" and total_minor == 0 and deal == Deal.CONFIRMED else state


# Rows that say what is kept of a payment. What Stripe takes for its work is our matter and not the buyer's.
KEPT_KINDS = ("payment", "refund", "refund_failed", "dispute", "dispute_reversed")
# A movement of money, or a wish for one: the payment it belongs to, and the signed amount.
Movement = tuple[str | None, Money]


def left_per_payment(moved: Iterable[Movement], asked: Iterable[Movement]) -> list[tuple[str, Money]]:
    """What is still kept of each payment and could be sent back, the oldest payment first.

    `moved` are the ledger's rows of `KEPT_KINDS`, `asked` the refunds without a clear answer yet, as positive amounts:
    what is asked for counts as sent. Money that belongs to no payment cannot be sent back this way. Of a payment whose
    buyer's bank holds money in another currency nothing is kept: how much of it that is nobody can tell, and Stripe
    sends none of it back.
    """
    kept: dict[tuple[str, str], int] = {}
    for sign, movements in ((1, moved), (-1, asked)):
        for intent, amount in movements:
            if intent is not None:
                key = (intent, amount.currency)
                kept[key] = kept.get(key, 0) + sign * amount.minor
    taken = {intent for (intent, _), minor in kept.items() if minor < 0}
    return [
        (intent, Money(minor, currency))
        for (intent, currency), minor in kept.items()
        if minor > 0 and intent not in taken
    ]


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """A Checkout Session as read back from Stripe, in our words.

    `fee` is what Stripe took for the payment, in the account's currency, and `fee_id` the balance transaction that says
    so; None while there is none, as with a delayed method, or where it was not asked for. `email` is the one typed on
    Stripe's page, `declined` why a card was refused last; `lacks_consent`: consent was asked for, and is not there.
    `presented` is what the buyer saw, if Stripe showed it in another currency than was agreed.
    """

    session_id: str
    status: str
    payment_status: str
    amount: Money
    payment_intent: str | None
    reference: str | None
    livemode: bool
    intent_status: str | None = None
    attempt: str | None = None
    url: str | None = None
    fee: Money | None = None
    fee_id: str | None = None
    email: str | None = None
    declined: str | None = None
    lacks_consent: bool = False
    presented: Money | None = None


class Verdict(StrEnum):
    """What a session means for the order it belongs to."""

    NOTHING_YET = "nothing_yet"
    PENDING = "pending"
    PAID = "paid"
    EXPIRED = "expired"
    FAILED = "failed"
    WRONG_AMOUNT = "wrong_amount"


# A delayed method has failed when its intent asks for another one, or was cancelled.
_FAILED_INTENTS = frozenset({"requires_payment_method", "canceled"})


def verdict(session: SessionFacts, expected: Money) -> Verdict:
    """Paid means complete, not unpaid, and exactly the amount and currency that were agreed."""
    if session.status == "expired":
        return Verdict.EXPIRED
    if session.status != "complete":
        return Verdict.NOTHING_YET
    if session.payment_status == "unpaid":
        return Verdict.FAILED if session.intent_status in _FAILED_INTENTS else Verdict.PENDING
    return Verdict.PAID if session.amount == expected else Verdict.WRONG_AMOUNT
