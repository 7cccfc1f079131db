"""Where a row of copies is cut into parcels, so that post costs least. Pure: numbers in, numbers out.

The copies stay in the order of their lines and every parcel takes neighbours. Of all such cuts the cheapest is found,
not just a good one. That makes prices fair: a cut of a row, with a copy taken out, is a cut of the shorter row that
costs no more. So more copies never cost less, whatever a carrier's prices look like.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heappop, heappush
from itertools import accumulate, chain, repeat


@dataclass(frozen=True, slots=True)
class Size:
    """A parcel that holds goods of up to `grams` costs `price`, in minor units."""

    grams: int
    price: int


@dataclass(frozen=True, slots=True)
class Line:
    """`quantity` copies of `grams` each."""

    quantity: int
    grams: int


@dataclass(frozen=True, slots=True)
class Batch:
    """So many equal parcels, each with these copies: place of the line → copies."""

    contents: Mapping[int, int]
    parcels: int


def cut(lines: Sequence[Line], sizes: Sequence[Size]) -> Sequence[Batch] | None:
    """The cheapest parcels for the lines; of equal price the fewest, the fullest first. None if one copy fits nowhere.

    Ten thousand copies take milliseconds: most of a long line goes into equal parcels, and only the rest is searched.
    """
    largest = max((size.grams for size in sizes), default=-1)
    if any(line.quantity and line.grams > largest for line in lines):
        return None
    copies = sum(line.quantity for line in lines)
    weighed = [Size(size.grams, size.price * (copies + 1) + 1) for size in sizes]  # of equal price the fewest
    equal = [_equal_parcels(line, weighed) for line in lines]
    rest = [
        Line(line.quantity - each * parcels, line.grams) for line, (each, parcels) in zip(lines, equal, strict=True)
    ]
    return list(_batches(rest, equal, _cheapest(rest, weighed)))


def _equal_parcels(line: Line, sizes: Sequence[Size]) -> tuple[int, int]:
    """Copies in each, and number, of the equal parcels of this line alone that some cheapest cut is known to hold.

    Let `best` be the copies in the parcel with the lowest price per copy, `most` those in the largest. Among any `best`
    parcels of other kinds some add up to a multiple of `best` copies; they can be had as parcels of the best kind for
    no more. So a cheapest cut has fewer than `best` others inside the line, beside the two at its ends that may hold
    neighbours, and no more than `most` copies in each. All further copies are in parcels of the best kind.
    """
    holds = [(size.grams // line.grams, size.price) for size in sizes if 0 < line.grams <= size.grams]
    if not holds:
        return 0, 0
    best, _ = min(holds, key=lambda hold: (Fraction(hold[1], hold[0]), -hold[0]))
    most = max(copies for copies, _ in holds)
    return best, max(0, line.quantity - (best + 1) * most) // best


def _cheapest(lines: Sequence[Line], sizes: Sequence[Size]) -> Sequence[tuple[int, int]]:
    """From which copy to before which each parcel goes, counted from 0.

    A parcel that is paid as a size may as well be filled to it, so from every copy there are only as many ways on as
    there are sizes. The cheapest are followed first, and none that did not get further than a cheaper one.
    """
    weights = chain.from_iterable(repeat(line.grams, line.quantity) for line in lines)
    grams = list(accumulate(weights, initial=0))  # of the first n copies
    begun: dict[int, int] = {}  # where the parcel begins that ends before a copy
    furthest = -1
    waiting = [(0, 0, 0)]
    while furthest < len(grams) - 1:
        price, end, start = heappop(waiting)  # places count down: of equal price the furthest, its last parcel least
        if -end > furthest:
            furthest = -end
            begun[furthest] = -start
            for size in sizes:
                next_end = bisect_right(grams, grams[furthest] + size.grams) - 1
                if next_end > furthest:
                    heappush(waiting, (price + size.price, -next_end, -furthest))
    return _way_to(furthest, begun)


def _way_to(end: int, begun: Mapping[int, int]) -> Sequence[tuple[int, int]]:
    cuts: list[tuple[int, int]] = []
    while end:
        cuts.append((begun[end], end))
        end = begun[end]
    return cuts[::-1]


def _batches(
    rest: Sequence[Line], equal: Sequence[tuple[int, int]], cuts: Sequence[tuple[int, int]]
) -> Iterator[Batch]:
    """The parcels in the order of the lines: a line's equal ones stand before its first other parcel."""
    firsts = list(accumulate((line.quantity for line in rest), initial=0))
    waiting = [(firsts[place], place) for place, (_, parcels) in enumerate(equal) if parcels]
    for start, end in cuts:
        while waiting and waiting[0][0] <= start:
            _, place = waiting.pop(0)
            each, parcels = equal[place]
            yield Batch({place: each}, parcels)
        shares = ((place, min(end, firsts[place + 1]) - max(start, firsts[place])) for place in range(len(rest)))
        yield Batch({place: copies for place, copies in shares if copies > 0}, 1)
