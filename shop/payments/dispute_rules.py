"""Rules of disputes: how one stands, and which movements of money it has brought. Pure."""

from collections.abc import Mapping, Sequence
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


# How far a dispute has come. Two reads of it may be booked the other way round; an older one moves nothing back. An
# inquiry may become a dispute even after it was closed, and one that was decided may be appealed.
_PROGRESS = {
    "warning_needs_response": 0,
    "warning_under_review": 0,
    "warning_closed": 1,
    "needs_response": 2,
    "under_review": 2,
    "lost": 3,
    "won": 3,
    "prevented": 3,
    "appeal_needs_response": 3,
    "appeal_under_review": 3,
}


def is_inquiry(status: str) -> bool:
    return status.startswith("warning_")


def standing(status: str, money_is_out: bool) -> Standing:
    """Stripe's word, as far as the money bears it out: a dispute is won when what was taken has come back."""
    end = _ENDS.get(status)
    if end is not None:
        return Standing.OPEN if end is Standing.WON and money_is_out else end
    return Standing.ASKED if is_inquiry(status) else Standing.OPEN


def later(known: str, told: str, money_is_out: bool) -> str:
    """Which of two statuses of a dispute is the later one: what we know, or what was just read. A word that we have
    never heard is believed; a loss after it was won only if the money has gone again."""
    if known == "won" and told == "lost" and not money_is_out:
        return known
    if known not in _PROGRESS or told not in _PROGRESS or _PROGRESS[told] >= _PROGRESS[known]:
        return told
    return known


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


@dataclass(frozen=True, slots=True)
class Share:
    """A dispute among those of one payment."""

    dispute_id: str
    amount: Money
    status: str


def divided(among: Sequence[Share], moves: Sequence[tuple[str, Money]], known: Mapping[str, str]) -> dict[str, int]:
    """What each dispute of a payment has moved in its own currency, in signed minor units.

    `moves` are the ledger's rows, the oldest first, with Stripe's name of each; `known` says of some to which dispute
    they belong. Any other belongs to the dispute of its amount: as a rule a payment has only one.
    """
    found: dict[str, list[int]] = {share.dispute_id: [] for share in among}
    for txn_id, amount in sorted(moves, key=lambda move: move[0] not in known):
        owner = known.get(txn_id) or _owner(among, amount, found)
        if owner is not None:
            found[owner].append(amount.minor)
    return {dispute_id: sum(minors) for dispute_id, minors in found.items()}


def _owner(among: Sequence[Share], amount: Money, found: Mapping[str, Sequence[int]]) -> str | None:
    owners = [share for share in among if share.amount.currency == amount.currency]
    best = min(owners, key=lambda share: _misfit(share, amount, found[share.dispute_id]), default=None)
    return best.dispute_id if best else None


def _misfit(share: Share, amount: Money, found: Sequence[int]) -> tuple[bool, int, bool]:
    """How badly a movement fits a dispute, the gravest reason first. As a rule each takes once and gives back once."""
    times_taken = sum(minor < 0 for minor in found)
    times_given = len(found) - times_taken
    if amount.minor < 0:
        return share.amount.minor != -amount.minor, times_taken, False
    return share.amount.minor != amount.minor, times_given - times_taken, share.status != "won"
