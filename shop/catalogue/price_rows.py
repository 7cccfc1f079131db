"""Prices as people write them down, row by row, and where rows contradict each other. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from shop import money, spans
from shop.catalogue.pricing import (
    FLOORS,
    FORWARD,
    LARGEST_QUANTITY,
    MAY_BE_NOTHING,
    POOL,
    PRICED,
    REDUCED,
    SOLIDARITY,
    STANDARD,
    TIERED,
    WHOLESALE,
)

_LESS, _MORE = (REDUCED, POOL, *FLOORS), (SOLIDARITY, FORWARD)
_PARTNERS = {POOL: FORWARD, FORWARD: POOL}


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
        own, others = ((row.valid_from or date.min, row.valid_to) for row in (self, other))
        return spans.share_a_day(own, others)

    def holds(self, day: date) -> bool:
        return spans.holds(self.valid_from or date.min, self.valid_to, day)


Placed = tuple[int, PriceRow]  # a row, and its place in the list


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What is wrong with the row at `place`, counted from 0; `other` is the row it contradicts.

    Whys: those of `unfit`, not_posted, overlap, rises, above_standard (that of its own quantity), above_tier (what the
    standard price falls to with the quantity), above_reduced, below_standard, no_standard, without_forward,
    without_pool, outlasts_forward, outlasts_pool (there is such a price, but not on all of its days).
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
    fits = least <= row.amount_minor <= money.LARGEST_CHARGE and row.amount_minor % money.granularity(row.currency) == 0
    return None if fits else "amount"


def contradictions(rows: Sequence[PriceRow], kind: str, today: date) -> list[Contradiction]:
    """What is wrong with the prices of one SKU of a product of this kind. Days before today are not judged."""
    return [*_by_itself(rows, kind), *_in_pairs(rows), *_without_standard(rows), *_day_by_day(rows, today)]


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


def _tiers(here: int, one: PriceRow, there: int, other: PriceRow) -> Iterator[Contradiction]:
    """Whoever takes more copies never pays more for each."""
    more_is_other = other.from_quantity > one.from_quantity
    fewer, more = (one, other) if more_is_other else (other, one)
    if more.amount_minor > fewer.amount_minor:
        yield Contradiction("rises", *((there, here) if more_is_other else (here, there)))


def _without_standard(rows: Sequence[PriceRow]) -> Iterator[Contradiction]:
    for place, row in enumerate(rows):
        if (row.step, row.from_quantity) != (STANDARD, 1) and _beside(row, STANDARD, rows) is None:
            yield Contradiction("no_standard", place)


def _beside(row: PriceRow, step: str, rows: Sequence[PriceRow]) -> int | None:
    """The place of a price of one copy on that step which holds on one of the row's days."""
    found = (place for place, other in enumerate(rows) if other.key == (row.currency, step, 1) and row.meets(other))
    return next(found, None)


def _day_by_day(rows: Sequence[PriceRow], today: date) -> list[Contradiction]:
    """What prices say against each other on the days on which any of them begins or has ended, each fault once."""
    found: dict[tuple[str, int], Contradiction] = {}
    for day in _turns(rows, today):
        for currency in dict.fromkeys(row.currency for row in rows):
            held = [(place, row) for place, row in enumerate(rows) if row.currency == currency and row.holds(day)]
            for wrong in (*_against_standard(held), *_against_reduced(held), *_without_partner(held, rows)):
                found.setdefault((wrong.why, wrong.place), wrong)
    return sorted(found.values(), key=lambda wrong: wrong.place)


def _turns(rows: Sequence[PriceRow], today: date) -> list[date]:
    begin = (row.valid_from for row in rows if row.valid_from)
    over = (row.valid_to + timedelta(days=1) for row in rows if row.valid_to)
    return sorted({today, *(day for day in (*begin, *over) if day > today)})


def _against_standard(held: Sequence[Placed]) -> Iterator[Contradiction]:
    """Whatever is for people with less money never costs more than any standard price, so that a pile of it is no
    dearer than a pile of the others; what a buyer gives more for is never cheaper."""
    standard = [(place, row) for place, row in held if row.step == STANDARD]
    for place, row in held:
        of_one, of_as_many = (_reached(standard, quantity) for quantity in (1, row.from_quantity))
        if row.step in _LESS:
            yield from _above_any(place, row, of_one, standard)
        elif row.step in _MORE and of_one and row.amount_minor < of_one[1].amount_minor:
            yield Contradiction("below_standard", place, of_one[0])
        elif row.step == WHOLESALE and of_as_many and row.amount_minor > of_as_many[1].amount_minor:
            yield Contradiction("above_standard", place, of_as_many[0])


def _above_any(place: int, row: PriceRow, of_one: Placed | None, standard: Sequence[Placed]) -> Iterator[Contradiction]:
    lowest = min(standard, key=lambda placed: placed[1].amount_minor, default=None)
    if of_one and row.amount_minor > of_one[1].amount_minor:
        yield Contradiction("above_standard", place, of_one[0])
    elif lowest and row.amount_minor > lowest[1].amount_minor:
        yield Contradiction("above_tier", place, lowest[0])


def _reached(tiers: Sequence[Placed], quantity: int) -> Placed | None:
    """The one that so many copies cost."""
    reached = [placed for placed in tiers if placed[1].from_quantity <= quantity]
    return max(reached, key=lambda placed: placed[1].from_quantity, default=None)


def _against_reduced(held: Sequence[Placed]) -> Iterator[Contradiction]:
    for there, reduced in held:
        for place, row in held if reduced.step == REDUCED else ():
            if row.step in FLOORS and row.amount_minor > reduced.amount_minor:
                yield Contradiction("above_reduced", place, there)


def _without_partner(held: Sequence[Placed], rows: Sequence[PriceRow]) -> Iterator[Contradiction]:
    steps = {row.step for _, row in held}
    for place, row in held:
        partner = _PARTNERS.get(row.step)
        if partner and partner not in steps:
            other = _beside(row, partner, rows)
            yield Contradiction(f"{'without' if other is None else 'outlasts'}_{partner}", place, other)
