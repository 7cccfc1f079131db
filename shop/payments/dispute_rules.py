"""Rules of disputes: how one stands, and which movements of money it has brought. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shop.money import Money


@dataclass(frozen=True, slots=True)
class BankMove:
    """One of Stripe's balance transactions for a dispute, in the account's own currency. `amount` is negative for what
    was taken; `fee_minor` is positive for what Stripe charges, negative for what it gives back."""

    txn_id: str
    amount: Money
    fee_minor: int


@dataclass(frozen=True, slots=True)
class DisputeFacts:
    """A dispute as read back from Stripe, in our words. `amount` is what is disputed, in the charge's currency or
    another; `due_by` is UTC."""

    dispute_id: str
    status: str
    reason: str
    amount: Money
    payment_intent: str | None
    charge: str | None
    is_refundable: bool
    livemode: bool
    due_by: datetime | None
    opened_at: datetime
    moves: Sequence[BankMove]


class Standing(StrEnum):
    """What a dispute means for us."""

    ASKED = "asked"  # the bank asks, and takes nothing
    OPEN = "open"
    WON = "won"
    LOST = "lost"
    DROPPED = "dropped"  # the bank asked, and asks no more


ENDED = frozenset({Standing.WON, Standing.LOST, Standing.DROPPED})
# `prevented`: settled between the banks before it became a dispute; the buyer has the money.
_ENDS = {
    "won": Standing.WON,
    "lost": Standing.LOST,
    "prevented": Standing.LOST,
    "warning_closed": Standing.DROPPED,
}


def is_inquiry(status: str) -> bool:
    return status.startswith("warning_")


def standing(status: str, money_is_out: bool) -> Standing:
    """Stripe's word, as far as the money bears it out: a dispute is won when what was taken has come back."""
    end = _ENDS.get(status)
    if end is not None:
        return Standing.OPEN if end is Standing.WON and money_is_out else end
    return Standing.ASKED if is_inquiry(status) else Standing.OPEN


@dataclass(frozen=True, slots=True)
class Booking:
    """A row for the ledger: its kind, Stripe's name of the movement, and the signed amount."""

    kind: str
    txn_id: str
    amount: Money


def bookings(facts: DisputeFacts) -> list[Booking]:
    """What the dispute has moved. The fee is in the account's currency; what was taken and given back is told in the
    dispute's own, so that both are the same sum however the rate went meanwhile."""
    found = [booking for move in facts.moves for booking in _of_move(move, facts.amount)]
    return [booking for booking in found if booking.amount.minor]


def _of_move(move: BankMove, disputed: Money) -> list[Booking]:
    taken = move.amount.minor < 0
    exchanged = move.amount.currency != disputed.currency
    amount = (-disputed if taken else disputed) if exchanged and move.amount.minor else move.amount
    fee = Money(-move.fee_minor, move.amount.currency)
    return [
        Booking("dispute" if taken else "dispute_reversed", move.txn_id, amount),
        Booking("dispute_fee" if move.fee_minor > 0 else "dispute_fee_returned", move.txn_id, fee),
    ]


def money_is_out(found: Sequence[Booking]) -> bool:
    return sum(booking.amount.minor for booking in found if booking.kind in ("dispute", "dispute_reversed")) < 0
