"""Lines become parcels: nothing is lost, nothing is invented, no parcel is too heavy."""

import itertools
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from shop.shipping import rules
from shop.shipping.rules import Piece, PlannedParcel

PIECES = st.lists(st.tuples(st.integers(1, 30), st.integers(0, 1500)), min_size=1, max_size=12).map(
    lambda lines: [Piece(f"SKU-{i}", quantity, grams) for i, (quantity, grams) in enumerate(lines)]
)
LIMITS = st.integers(1580, 20_000)


def packed(parcels: list[PlannedParcel]) -> Counter[str]:
    return sum((Counter(dict(parcel.contents)) for parcel in parcels), Counter())


@given(PIECES, LIMITS)
def test_a_split_never_creates_or_loses_a_copy(pieces: list[Piece], limit: int) -> None:
    parcels = rules.split(pieces, limit, 80)
    assert parcels is not None
    assert packed(list(parcels)) == Counter({piece.key: piece.quantity for piece in pieces})


@given(PIECES, LIMITS)
def test_every_parcel_weighs_what_it_holds_and_its_packaging(pieces: list[Piece], limit: int) -> None:
    grams = {piece.key: piece.grams for piece in pieces}
    for parcel in rules.split(pieces, limit, 80) or ():
        assert parcel.grams == 80 + sum(grams[key] * count for key, count in parcel.contents.items())
        assert parcel.grams <= limit
        assert parcel.contents


@given(PIECES, LIMITS)
def test_no_two_neighbouring_parcels_would_fit_into_one(pieces: list[Piece], limit: int) -> None:
    parcels = list(rules.split(pieces, limit, 80) or ())
    for one, next_one in itertools.pairwise(parcels):
        assert one.grams + next_one.grams - 80 > limit


@given(PIECES, LIMITS)
def test_equal_baskets_are_split_equally(pieces: list[Piece], limit: int) -> None:
    assert rules.split(pieces, limit, 80) == rules.split(list(pieces), limit, 80)


def test_parcels_are_filled_in_the_order_of_the_lines() -> None:
    parcels = rules.split([Piece("CAL", 3, 420), Piece("BOOK", 1, 310)], 1000, 80)
    assert parcels == [PlannedParcel({"CAL": 2}, 920), PlannedParcel({"CAL": 1, "BOOK": 1}, 810)]


def test_the_heaviest_band_may_be_filled_to_the_gram() -> None:
    assert rules.split([Piece("CAL", 1, 420)], 500, 80) == [PlannedParcel({"CAL": 1}, 500)]
    assert rules.split([Piece("CAL", 1, 421)], 500, 80) is None


def test_the_same_thing_on_two_lines_is_counted_together() -> None:
    parcels = rules.split([Piece("CAL", 1, 420), Piece("CAL", 1, 420)], 1000, 80)
    assert parcels == [PlannedParcel({"CAL": 2}, 920)]
