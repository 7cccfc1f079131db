"""Prices as people write them down, row by row, and where rows contradict each other. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from shop import money
from shop.catalogue.pricing import (
    FLOORS,
    FORWARD,
    LARGEST_AMOUNT,
    LARGEST_QUANTITY,
    MAY_BE_NOTHING,
    POOL,
    PRICED,
    REDUCED,
    SOLIDARITY,
    STANDARD,
    TIERED,
)

# (what must not cost more, than what, which of the two is at fault, why)
_ORDER = {
    (REDUCED, STANDARD): (REDUCED, "above_standard"),
    (STANDARD, SOLIDARITY): (SOLIDARITY, "below_standard"),
    (POOL, STANDARD): (POOL, "above_standard"),
    **{(floor, STANDARD): (floor, "above_standard") for floor in FLOORS},
    **{(floor, REDUCED): (floor, "above_reduced") for floor in FLOORS},
}
_PARTNERS = {POOL: (FORWARD, "without_forward"), FORWARD: (POOL, "without_pool")}


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One price as it is to stand, in minor units. Days are the shop's, both included; None: from now on, for good."""

    currency: str
    amount_minor: int
    step: str = STANDARD
    from_quantity: int = 1
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def key(self) -> tuple[str, str, int]:
        """Of each of these one price holds at a time."""
        return self.currency, self.step, self.from_quantity

    def meets(self, other: "PriceRow") -> bool:
        """Whether there is a day on which both hold."""
        begins = max(self.valid_from or date.min, other.valid_from or date.min)
        return begins <= min(self.valid_to or date.max, other.valid_to or date.max)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What is wrong with the row at `place`, counted from 0; `other` is the row it contradicts.

    Whys: those of `unfit`, not_posted, overlap, rises, above_standard, above_reduced, below_standard, no_standard,
    without_forward, without_pool.
    """

    why: str
    place: int
    other: int | None = None


def unfit(row: PriceRow) -> str | None:
    """Why there can be no such price, whatever stands beside it: step, quantity, tiers or amount."""
    least = 0 if row.step in MAY_BE_NOTHING else 1
    if row.step not in PRICED:
        return "step"
    if not 1 <= row.from_quantity <= LARGEST_QUANTITY:
        return "quantity"
    if row.from_quantity > 1 and row.step not in TIERED:
        return "tiers"
    fits = least <= row.amount_minor <= LARGEST_AMOUNT and row.amount_minor % money.granularity(row.currency) == 0
    return None if fits else "amount"


def contradictions(rows: Sequence[PriceRow], kind: str) -> list[Contradiction]:
    """What is wrong with the prices of one SKU of a product of this kind."""
    return [*_by_itself(rows, kind), *_in_pairs(rows), *_missing(rows)]


def _by_itself(rows: Sequence[PriceRow], kind: str) -> Iterator[Contradiction]:
    for place, row in enumerate(rows):
        if why := unfit(row):
            yield Contradiction(why, place)
        if row.step in _PARTNERS and kind != "goods":
            yield Contradiction("not_posted", place)


def _in_pairs(rows: Sequence[PriceRow]) -> Iterator[Contradiction]:
    for (here, one), (there, other) in combinations(enumerate(rows), 2):
        if one.currency != other.currency or not one.meets(other):
            continue
        if one.key == other.key:
            yield Contradiction("overlap", there, here)
        elif one.step == other.step:
            yield from _tiers(here, one, there, other)
        elif one.from_quantity == other.from_quantity == 1:
            yield from _steps(here, one, there, other)


def _tiers(here: int, one: PriceRow, there: int, other: PriceRow) -> Iterator[Contradiction]:
    """Whoever takes more copies never pays more for each."""
    more_is_other = other.from_quantity > one.from_quantity
    fewer, more = (one, other) if more_is_other else (other, one)
    if more.amount_minor > fewer.amount_minor:
        yield Contradiction("rises", *((there, here) if more_is_other else (here, there)))


def _steps(here: int, one: PriceRow, there: int, other: PriceRow) -> Iterator[Contradiction]:
    for low, high in ((one, other), (other, one)):
        at_fault, why = _ORDER.get((low.step, high.step), ("", ""))
        if why and low.amount_minor > high.amount_minor:
            yield Contradiction(why, *((here, there) if one.step == at_fault else (there, here)))


def _missing(rows: Sequence[PriceRow]) -> Iterator[Contradiction]:
    for place, row in enumerate(rows):
        if (row.step, row.from_quantity) != (STANDARD, 1) and not _has_beside(row, STANDARD, rows):
            yield Contradiction("no_standard", place)
        partner, why = _PARTNERS.get(row.step, ("", ""))
        if partner and not _has_beside(row, partner, rows):
            yield Contradiction(why, place)


def _has_beside(row: PriceRow, step: str, rows: Sequence[PriceRow]) -> bool:
    return any(other.key == (row.currency, step, 1) and row.meets(other) for other in rows)
