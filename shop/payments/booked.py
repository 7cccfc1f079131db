"""What our own books hold of payments, by Stripe's name of each: for comparing them with Stripe's."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import case, func, select

from shop.db import db, end_read
from shop.money import Money
from shop.payments.models import LedgerRow

REFUNDED = ("refund", "refund_failed")
DISPUTED = ("dispute", "dispute_reversed")
# Paid back past Stripe, such as by bank transfer: Stripe's own figures know nothing of it.
BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Booked:
    """A payment in the money ledger. `number`: the order it fits, if it fits one; amounts per kind and currency."""

    number: str | None
    sums: Mapping[tuple[str, str], int]

    def of(self, kinds: Collection[str], currency: str) -> int:
        return sum(minor for (kind, told), minor in self.sums.items() if kind in kinds and told == currency)

    @property
    def is_paid(self) -> bool:
        return any(kind == "payment" for kind, _ in self.sums)

    @property
    def paid(self) -> Money | None:
        """What came in; None if no payment is booked, or the rows speak of several currencies."""
        found = [Money(minor, currency) for (kind, currency), minor in self.sums.items() if kind == "payment"]
        return found[0] if len(found) == 1 else None


NOTHING = Booked(None, {})


def of(payment_intents: Collection[str]) -> dict[str, Booked]:
    """The books of each payment that has any row, in one statement. Ends the read it makes."""
    row = LedgerRow
    kind = case((row.stripe_id.like("by-hand-%"), BY_HAND), else_=row.kind).label("moved_as")
    query = (
        select(row.payment_intent, kind, row.currency, func.sum(row.amount_minor), func.max(row.order_number))
        .where(row.payment_intent.in_(list(payment_intents)))
        .group_by(row.payment_intent, kind, row.currency)
    )
    sums: dict[str, dict[tuple[str, str], int]] = {}
    numbers: dict[str, str | None] = {}
    for intent, moved_as, currency, minor, number in db.session.execute(query):
        sums.setdefault(str(intent), {})[moved_as, currency] = int(minor)
        numbers[str(intent)] = numbers.get(str(intent)) or number
    end_read()
    return {intent: Booked(numbers[intent], found) for intent, found in sums.items()}
