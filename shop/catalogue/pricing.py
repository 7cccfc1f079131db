"""Prices as rules know them: steps, quantity tiers, floors, and what may be shown struck through. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shop.money import Money

STANDARD, REDUCED, SOLIDARITY, FREE = "standard", "reduced", "solidarity", "free"
POOL, FORWARD, WHOLESALE, FLOOR = "pool", "forward", "wholesale", "floor"
# What a buyer may pick by name; everything that a basket line's step may be; everything that has a price of its own.
STEPS = (REDUCED, STANDARD, SOLIDARITY)
CHOICES = (*STEPS, FREE, POOL, FORWARD)
FLOORS = (FLOOR, "floor_low", "floor_lower_middle", "floor_upper_middle", "floor_high")
PRICED = (*STEPS, POOL, FORWARD, WHOLESALE, *FLOORS)
# Which of these may fall with the quantity, and which may be nothing at all.
TIERED = (STANDARD, WHOLESALE)
MAY_BE_NOTHING = (POOL, *FLOORS)
LARGEST_QUANTITY = 1000

# Directive 98/6/EC, Art. 6a(2): the prior price is the lowest of at least the 30 days before the reduction.
PRIOR_DAYS = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Tier:
    """From so many copies on, one copy costs `minor` (minor units)."""

    from_quantity: int
    minor: int


@dataclass(frozen=True, slots=True)
class Span:
    """What one copy cost (minor units), from an instant until another; without an end it still holds."""

    amount_minor: int
    valid_from: datetime
    valid_to: datetime | None = None

    def holds(self, at: datetime) -> bool:
        return self.valid_from <= at and (self.valid_to is None or self.valid_to > at)


@dataclass(frozen=True, slots=True)
class PriceList:
    """What one SKU costs in one currency now.

    `prior_minor`: the lowest standard price of the 30 days before a reduction, as long as it may be shown struck
    through.
    """

    currency: str
    tiers: Mapping[str, tuple[Tier, ...]]
    prior_minor: int | None = None

    def at(self, step: str, quantity: int = 1) -> Money | None:
        """The price of one copy. None: not sold on that step, or only in larger quantities."""
        reached = [tier for tier in self.tiers.get(step, ()) if tier.from_quantity <= quantity]
        if not reached:
            return None
        return Money(max(reached, key=lambda tier: tier.from_quantity).minor, self.currency)

    def floor(self, income_group: str | None) -> Money | None:
        """The least free amount for a destination of this income group. None: no free amount is taken."""
        own = self.at(f"{FLOOR}_{income_group}") if income_group else None
        return own if own is not None else self.at(FLOOR)

    @property
    def steps(self) -> tuple[str, ...]:
        """The named steps on offer, the lowest first."""
        return tuple(step for step in STEPS if self.at(step) is not None)


def prior_price(history: Sequence[Span], at: datetime, on_sale_since: datetime | None = None) -> int | None:
    """What may be shown struck through beside the price that holds at `at`, in minor units; None: nothing.

    What a reduction may refer to, seen from the moment the present price began, if it is above the present one and
    that began less than 30 days ago.
    """
    present = next((span for span in history if span.holds(at)), None)
    if present is None:
        return None
    begins = _beginning(present, history)
    if at - begins >= PRIOR_DAYS:
        return None
    lowest = lowest_before(history, begins, on_sale_since)
    return lowest if lowest is not None and lowest > present.amount_minor else None


def lowest_before(history: Sequence[Span], begins: datetime, on_sale_since: datetime | None = None) -> int | None:
    """What a reduction that begins at `begins` may refer to, in minor units; None: nothing.

    The lowest price of the 30 days before, an earlier reduction included (Directive 98/6/EC Art. 6a; CJEU C-330/23).
    It must have been applied: somebody could buy at it, since the thing was last put on sale (None: ever). Where
    something lower stood before that, nobody can tell whether it was ever applied, and nothing may be shown.
    """
    start = begins - PRIOR_DAYS
    lowest = min((span.amount_minor for span in history if _held_between(span, start, begins)), default=None)
    since = max(start, on_sale_since) if on_sale_since else start
    was_applied = any(span.amount_minor == lowest for span in history if _held_between(span, since, begins))
    return lowest if was_applied else None


def percent_off(prior: int, now: int) -> int:
    """By how many whole percent of the prior price `now` is lower, rounded down (both in minor units)."""
    return (prior - now) * 100 // prior


def _beginning(present: Span, history: Sequence[Span]) -> datetime:
    """Since when this amount has held: a row that goes on where an equal one ended is no new price."""
    begins = present.valid_from
    for span in sorted(history, key=lambda span: span.valid_from, reverse=True):
        if span.valid_to == begins and span.amount_minor == present.amount_minor:
            begins = span.valid_from
    return begins


def _held_between(span: Span, start: datetime, end: datetime) -> bool:
    """Whether it held at any moment from `start` until before `end`; a row without length never did."""
    until = end if span.valid_to is None else min(span.valid_to, end)
    return max(span.valid_from, start) < until
