"""Lines become parcels: nothing is lost, nothing is invented, no parcel is too heavy, and there is no cheaper way."""

import time
from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shop.shipping import rules
from shop.shipping.rules import Band, Piece, PlannedParcel, Service

PACKAGING = 80
PIECES = st.lists(st.tuples(st.integers(1, 30), st.integers(0, 1500)), min_size=1, max_size=12).map(
    lambda lines: [Piece(f"line-{i}", quantity, grams) for i, (quantity, grams) in enumerate(lines)]
)


def a_service(*bands: tuple[int, int]) -> Service:
    return Service(
        "post", {"en": "Post"}, (1, 3), False, tuple(Band(grams, {"EUR": p}) for grams, p in bands), date.min
    )


def services(heaviest: int) -> st.SearchStrategy[Service]:
    """Bands as no carrier has them too: dearer when lighter, for nothing, one alone."""
    prices = st.integers(0, 3000)
    return st.builds(
        lambda bands, grams, price: a_service(*{**bands, grams: price}.items()),
        st.dictionaries(st.integers(100, heaviest), prices, max_size=5),
        st.integers(1580, heaviest),
        prices,
    )


SERVICES = services(20_000)


def parcels_of(pieces: list[Piece], service: Service) -> list[PlannedParcel]:
    found = rules.split(pieces, service, "EUR", PACKAGING)
    assert found is not None
    return list(found)


def cost(parcels: list[PlannedParcel], service: Service) -> int:
    return sum(rules.price_of(service, parcel.grams, "EUR") or 0 for parcel in parcels)


@given(PIECES, SERVICES)
def test_a_split_never_creates_or_loses_a_copy(pieces: list[Piece], service: Service) -> None:
    packed = Counter[str]()
    for parcel in parcels_of(pieces, service):
        packed.update(parcel.contents)
    assert packed == {piece.key: piece.quantity for piece in pieces}


@given(PIECES, SERVICES)
def test_every_parcel_weighs_what_it_holds_and_its_packaging(pieces: list[Piece], service: Service) -> None:
    grams = {piece.key: piece.grams for piece in pieces}
    heaviest = max(band.grams for band in service.bands)
    for parcel in parcels_of(pieces, service):
        assert parcel.grams == PACKAGING + sum(grams[key] * count for key, count in parcel.contents.items())
        assert parcel.grams <= heaviest
        assert all(count > 0 for count in parcel.contents.values()) and parcel.contents


@given(PIECES, SERVICES)
def test_copies_stay_in_the_order_of_the_lines(pieces: list[Piece], service: Service) -> None:
    packed = [key for parcel in parcels_of(pieces, service) for key in parcel.contents]
    order = [piece.key for piece in pieces]
    assert packed == sorted(packed, key=order.index)


def cheapest_by_trying_every_cut(pieces: list[Piece], service: Service) -> tuple[int, int]:
    """Price and number of parcels, found the slow way: for each copy, every parcel that may end with it."""
    grams = [piece.grams for piece in pieces for _ in range(piece.quantity)]
    best = [(0, 0)]
    for end in range(1, len(grams) + 1):
        ways, weight = [], PACKAGING
        for start in range(end - 1, -1, -1):
            weight += grams[start]
            price = rules.price_of(service, weight, "EUR")
            if price is not None:
                ways.append((best[start][0] + price, best[start][1] + 1))
        best.append(min(ways))
    return best[-1]


FEW_HEAVY = st.lists(st.tuples(st.integers(1, 60), st.integers(500, 1500)), min_size=1, max_size=3).map(
    lambda lines: [Piece(f"line-{i}", quantity, grams) for i, (quantity, grams) in enumerate(lines)]
)


@given(FEW_HEAVY, services(4000))
def test_no_other_cut_is_cheaper_or_as_cheap_with_fewer_parcels(pieces: list[Piece], service: Service) -> None:
    parcels = parcels_of(pieces, service)
    assert (cost(parcels, service), len(parcels)) == cheapest_by_trying_every_cut(pieces, service)


@given(PIECES, SERVICES, st.data())
def test_more_copies_never_cost_less(pieces: list[Piece], service: Service, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(pieces) - 1))
    more = replace(pieces[place], quantity=pieces[place].quantity + data.draw(st.integers(1, 40)))
    fewer, many = parcels_of(pieces, service), parcels_of([*pieces[:place], more, *pieces[place + 1 :]], service)
    assert cost(fewer, service) <= cost(many, service)


@given(PIECES, SERVICES)
def test_equal_baskets_are_split_equally(pieces: list[Piece], service: Service) -> None:
    assert parcels_of(pieces, service) == parcels_of(list(pieces), service)


def test_parcels_are_filled_in_the_order_of_the_lines() -> None:
    parcels = parcels_of([Piece("CAL", 3, 420), Piece("BOOK", 1, 310)], a_service((1000, 290)))
    assert parcels == [PlannedParcel({"CAL": 2}, 920), PlannedParcel({"CAL": 1, "BOOK": 1}, 810)]


def test_the_fullest_parcels_come_first() -> None:
    parcels = parcels_of([Piece("CAL", 30, 420)], a_service((2000, 400), (1000, 290)))
    assert parcels == [PlannedParcel({"CAL": 4}, 1760)] * 7 + [PlannedParcel({"CAL": 2}, 920)]


def test_two_light_parcels_are_made_where_they_cost_less_than_a_heavy_one() -> None:
    letter_only = a_service((500, 200), (1000, 900))
    assert parcels_of([Piece("CAL", 2, 420)], letter_only) == [PlannedParcel({"CAL": 1}, 500)] * 2


def test_many_copies_of_several_things_stand_in_equal_parcels_between_their_neighbours() -> None:
    pieces = [Piece("BOOK", 1, 700), Piece("CAL", 103, 420), Piece("BAG", 2, 130)]
    parcels = parcels_of(pieces, a_service((2000, 400), (500, 220)))
    assert parcels == [
        PlannedParcel({"BOOK": 1, "CAL": 2}, 1620),
        *[PlannedParcel({"CAL": 4}, 1760)] * 25,
        PlannedParcel({"CAL": 1, "BAG": 2}, 760),
    ]


def test_the_heaviest_band_may_be_filled_to_the_gram() -> None:
    service = a_service((500, 220))
    assert parcels_of([Piece("CAL", 1, 420)], service) == [PlannedParcel({"CAL": 1}, 500)]
    assert rules.split([Piece("CAL", 1, 421)], service, "EUR", PACKAGING) is None


def test_an_envelope_heavier_than_every_band_carries_nothing() -> None:
    assert rules.split([Piece("CARD", 1, 0)], a_service((50, 100)), "EUR", PACKAGING) is None


def test_a_service_may_have_an_envelope_of_its_own_weight() -> None:
    carton = replace(a_service((1000, 290)), packaging_grams=350)
    assert parcels_of([Piece("CAL", 2, 420)], carton) == [PlannedParcel({"CAL": 1}, 770)] * 2
    weightless = replace(carton, packaging_grams=0)
    assert parcels_of([Piece("CAL", 2, 420)], weightless) == [PlannedParcel({"CAL": 2}, 840)]


def test_lines_of_one_key_are_counted_together() -> None:
    parcels = parcels_of([Piece("CAL", 1, 420), Piece("CAL", 1, 420)], a_service((1000, 290)))
    assert parcels == [PlannedParcel({"CAL": 2}, 920)]


def test_ten_thousand_copies_are_split_at_once() -> None:
    """It takes a millisecond. A second leaves room for a busy machine, none for a search over all pairs of copies."""
    bands = [(500, 600), (1000, 890), (2000, 1190), (5000, 1590), (10_000, 1800), (20_000, 2900)]
    before = time.perf_counter()
    for grams in (420, 12):
        parcels = parcels_of([Piece("CAL", 10_000, grams)], a_service(*bands))
        assert sum(parcel.contents["CAL"] for parcel in parcels) == 10_000
    assert time.perf_counter() - before < 1
