"""Post costs what the band says that the parcel's weight falls into, on the day it is asked for."""

from datetime import date

import pytest

from shop.shipping import rules
from shop.shipping.rules import Band, NotPosted, Piece, Service, Tariff, Zone
from tests.shipping.samples import LETTER, TARIFF, TODAY


def cheapest(grams: int, country: str = "DE", currency: str = "EUR", day: date = TODAY) -> tuple[str, int]:
    offer = rules.offers(TARIFF, [Piece("CAL", 1, grams)], country, currency, day)[0]
    return offer.service.key, offer.price.minor


@pytest.mark.parametrize(
    ("grams", "price"),
    [(1, 220), (420, 220), (421, 290), (920, 290), (921, 400), (1920, 400)],
)
def test_a_band_reaches_to_its_last_gram_with_packaging(grams: int, price: int) -> None:
    assert cheapest(grams) == ("letter", price)


def test_what_is_too_heavy_for_a_letter_goes_as_a_parcel() -> None:
    assert cheapest(1921) == ("parcel", 549)
    assert cheapest(9920) == ("parcel", 549)


def test_what_is_too_heavy_for_every_service_is_not_posted() -> None:
    with pytest.raises(NotPosted):
        cheapest(9921)


def test_weights_at_the_edge_of_nothing() -> None:
    assert [rules.price_of(LETTER, grams, "EUR") for grams in (0, 500, 501, 2000, 2001)] == [220, 220, 290, 400, None]


def test_a_band_without_a_price_in_the_currency_does_not_count() -> None:
    assert rules.price_of(LETTER, 1500, "GBP") is None
    offers = rules.offers(TARIFF, [Piece("CAL", 3, 420)], "DE", "GBP", TODAY)
    letter = next(offer for offer in offers if offer.service.key == "letter")
    assert [parcel.grams for parcel in letter.parcels] == [920, 500]
    assert letter.price.minor == 250 + 190


def test_a_currency_without_any_price_finds_no_offer() -> None:
    with pytest.raises(NotPosted):
        cheapest(100, currency="USD")


def test_bands_may_stand_in_any_order() -> None:
    turned = Service("letter", {"en": "Letter"}, (1, 3), False, tuple(reversed(LETTER.bands)), date(2026, 1, 1))
    assert rules.price_of(turned, 100, "EUR") == 220


def test_offers_come_cheapest_first() -> None:
    offers = rules.offers(TARIFF, [Piece("CAL", 1, 420)], "DE", "EUR", TODAY)
    assert [(offer.service.key, offer.price.minor) for offer in offers] == [("letter", 220), ("parcel", 549)]


def test_several_parcels_cost_the_sum_of_them() -> None:
    offers = rules.offers(TARIFF, [Piece("CAL", 10, 420)], "DE", "EUR", TODAY)
    letter = next(offer for offer in offers if offer.service.key == "letter")
    assert [parcel.grams for parcel in letter.parcels] == [1760, 1760, 920]
    assert letter.price.minor == 400 + 400 + 290


@pytest.mark.parametrize(
    ("day", "price"),
    [(date(2025, 1, 1), 600), (date(2025, 12, 31), 600), (date(2026, 1, 1), 700), (date(2030, 6, 1), 700)],
)
def test_a_new_tariff_begins_at_its_first_day(day: date, price: int) -> None:
    assert cheapest(100, "FR", day=day) == ("letter", price)


def test_before_the_first_tariff_nothing_is_posted() -> None:
    with pytest.raises(NotPosted):
        cheapest(100, "FR", day=date(2024, 12, 31))


@pytest.mark.parametrize(("day", "closed"), [("02-28", False), ("03-01", True), ("03-31", True), ("04-01", False)])
def test_a_suspension_holds_from_its_first_day_to_its_last(day: str, closed: bool) -> None:
    on = date.fromisoformat(f"2026-{day}")
    assert ("SE" not in rules.destinations(TARIFF, on)) is closed
    if not closed:
        assert cheapest(100, "SE", day=on) == ("letter", 700)
        return
    with pytest.raises(NotPosted) as refusal:
        cheapest(100, "SE", day=on)
    assert refusal.value.reason == {"en": "A strike."}


def test_a_country_in_no_zone_is_refused_without_a_reason() -> None:
    with pytest.raises(NotPosted) as refusal:
        cheapest(100, "KP")
    assert refusal.value.reason == {}


def test_destinations_are_what_some_service_reaches() -> None:
    assert rules.destinations(TARIFF, TODAY) == {"DE", "FR", "IE", "SE"}
    assert rules.destinations(TARIFF, date(2025, 6, 1)) == {"FR", "IE", "SE"}


def test_nothing_to_send_finds_no_service_to_carry_it() -> None:
    with pytest.raises(NotPosted):
        rules.offers(TARIFF, [], "DE", "EUR", TODAY)


def test_a_service_may_carry_for_nothing() -> None:
    free = Service("free", {"en": "Free"}, (1, 3), False, (Band(1000, {"EUR": 0}),), date(2026, 1, 1))
    tariff = Tariff(80, (Zone("home", frozenset({"DE"}), (free,)),))
    assert rules.offers(tariff, [Piece("CAL", 1, 420)], "DE", "EUR", TODAY)[0].price.minor == 0
