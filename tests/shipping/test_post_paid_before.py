"""A copy whose post somebody else has paid rides along: the buyer pays for the other copies, as if they went alone."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.shipping import rules
from shop.shipping.rules import Band, Offer, Piece, Service, Tariff, Zone
from tests.shipping.samples import TARIFF, TODAY


def offers_of(*pieces: Piece) -> dict[str, Offer]:
    return {offer.service.key: offer for offer in rules.offers(TARIFF, pieces, "DE", "EUR", TODAY)}


def prices(offer: Offer) -> tuple[int, int]:
    return offer.price.minor, offer.full_price.minor


def test_without_such_a_copy_the_full_price_is_paid() -> None:
    assert {key: prices(offer) for key, offer in offers_of(Piece("a", 1, 420)).items()} == {
        "letter": (220, 220),
        "parcel": (549, 549),
    }


def test_the_others_are_priced_as_if_they_went_alone() -> None:
    found = offers_of(Piece("a", 1, 420), Piece("b", 1, 420, free=True))
    assert prices(found["letter"]) == (220, 290)
    assert [(parcel.contents, parcel.grams) for parcel in found["letter"].parcels] == [({"a": 1, "b": 1}, 920)]
    assert prices(found["parcel"]) == (549, 549)


def test_two_lines_of_one_thing_stay_two() -> None:
    found = offers_of(Piece("CAL-paid", 3, 420), Piece("CAL-pool", 1, 420, free=True))
    assert [parcel.contents for parcel in found["letter"].parcels] == [{"CAL-paid": 3, "CAL-pool": 1}]
    assert prices(found["letter"]) == (400, 400)


def test_where_all_is_paid_only_the_cheapest_service_is_offered_for_nothing() -> None:
    found = offers_of(Piece("a", 1, 420, free=True))
    assert {key: prices(offer) for key, offer in found.items()} == {"letter": (0, 220)}


def test_the_cheapest_is_so_by_what_it_costs_the_shop() -> None:
    found = offers_of(Piece("a", 50, 420, free=True))
    assert {key: prices(offer) for key, offer in found.items()} == {"parcel": (0, 1647)}


BANDS = st.lists(
    st.tuples(st.integers(600, 12_000), st.integers(0, 3000)), min_size=1, max_size=5, unique_by=lambda band: band[0]
)
SERVICES = st.lists(BANDS, min_size=1, max_size=3).map(
    lambda many: [
        Service(
            f"service-{i}",
            {"en": "Post"},
            (1, 3),
            False,
            tuple(Band(grams, {"EUR": price}) for grams, price in bands),
            date.min,
        )
        for i, bands in enumerate(many)
    ]
)
PIECES = st.lists(st.tuples(st.integers(1, 30), st.integers(0, 500), st.booleans()), min_size=1, max_size=8).map(
    lambda lines: [Piece(f"line-{i}", *line) for i, line in enumerate(lines)]
)


def by_service(services: list[Service], pieces: list[Piece]) -> dict[str, Offer]:
    tariff = Tariff(80, (Zone("home", frozenset({"DE"}), tuple(services)),))
    return {offer.service.key: offer for offer in rules.offers(tariff, pieces, "DE", "EUR", TODAY)}


@given(SERVICES, PIECES)
def test_nobody_pays_more_than_the_parcels_cost_or_less_than_nothing(
    services: list[Service], pieces: list[Piece]
) -> None:
    for offer in by_service(services, pieces).values():
        assert 0 <= offer.price.minor <= offer.full_price.minor
        assert offer.full_price.minor == sum(
            rules.price_of(offer.service, parcel.grams, "EUR") or 0 for parcel in offer.parcels
        )


@given(SERVICES, PIECES)
def test_every_piece_is_in_the_parcels_once(services: list[Service], pieces: list[Piece]) -> None:
    for offer in by_service(services, pieces).values():
        for piece in pieces:
            assert sum(parcel.contents.get(piece.key, 0) for parcel in offer.parcels) == piece.quantity


@given(SERVICES, PIECES, st.data())
def test_a_copy_more_never_makes_any_offer_cheaper(
    services: list[Service], pieces: list[Piece], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(pieces) - 1))
    more = [*pieces]
    more[place] = replace(pieces[place], quantity=pieces[place].quantity + 1)
    before, after = by_service(services, pieces), by_service(services, more)
    if not all(piece.free for piece in pieces):
        assert before.keys() == after.keys()
    for key in before.keys() & after.keys():
        assert before[key].price.minor <= after[key].price.minor
        assert before[key].full_price.minor <= after[key].full_price.minor


@given(SERVICES, PIECES)
def test_offers_stand_in_the_order_of_their_prices(services: list[Service], pieces: list[Piece]) -> None:
    found = [offer.price.minor for offer in by_service(services, pieces).values()]
    assert found == sorted(found)
    assert found


@pytest.mark.parametrize("free", [True, False])
def test_a_piece_too_heavy_for_a_service_is_so_whoever_paid(free: bool) -> None:
    assert offers_of(Piece("a", 1, 3000, free), Piece("b", 1, 100)).keys() == {"parcel"}
