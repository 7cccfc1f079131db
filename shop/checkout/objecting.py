"""What the buyer's bank has done about an order that is paid, as the order's own page tells it."""

from collections.abc import Sequence
from dataclasses import dataclass

from shop.money import Money
from shop.orders.models import Order
from shop.orders.states import Money as Axis
from shop.payments import disputes
from shop.payments.dispute_rules import Standing, standing
from shop.payments.models import Dispute
from shop.payments.rules import Sums, money_state


@dataclass(frozen=True, slots=True)
class Objection:
    """The bank objects to a payment. `gave_back`: what it has given the buyer; nothing while it is looking into it.
    `is_all`: nothing of what was paid is left here; `is_covered`: what is left pays for the order all the same, as when
    it was the second of two payments."""

    gave_back: Sequence[Money] = ()
    is_all: bool = False
    is_covered: bool = False


def of(order: Order, sums: Sums) -> Objection | None:
    """None if no bank objects, or if it was told no."""
    rows = disputes.of_order(order.number)
    is_looking = any(row.closed_at is None for row in rows)
    gave_back = [] if is_looking else [disputes.amount(row) for row in rows if _is_lost(row)]
    if not gave_back:
        return Objection() if is_looking or money_state(sums) == Axis.DISPUTED else None
    left = sums.paid_minor - sums.refunded_minor - sums.disputed_minor
    known = not sums.is_disputed_elsewhere
    return Objection(gave_back, is_all=known and left <= 0, is_covered=known and left >= order.total_minor > 0)


def _is_lost(row: Dispute) -> bool:
    return standing(row.status, money_is_out=True) is Standing.LOST
