"""Post costs what the band says that the parcel's weight falls into, on the day it is asked for."""

from dataclasses import replace
from datetime import date

import pytest

from shop.shipping import rules
from shop.shipping.rules import Band, NotPosted, Piece, Service, Tariff, Zone
from tests.shipping.samples import LETTER, PARCEL, TARIFF, TODAY


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
    with pytest.raises(NotPosted) as refusal:
        cheapest(9921)
    assert (refusal.value.code, refusal.value.reason) == ("too_heavy", {})


def test_weights_at_the_edge_of_nothing() -> None:
    assert [rules.price_of(LETTER, grams, "EUR") for grams in (0, 500, 501, 2000, 2001)] == [220, 220, 290, 400, None]


def test_a_band_without_a_price_in_the_currency_does_not_count() -> None:
    assert rules.price_of(LETTER, 1500, "GBP") is None
    offers = rules.offers(TARIFF, [Piece("CAL", 3, 420)], "DE", "GBP", TODAY)
    letter = next(offer for offer in offers if offer.service.key == "letter")
    assert [parcel.grams for parcel in letter.parcels] == [920, 500]
    assert letter.price.minor == 250 + 190


def test_a_currency_without_any_price_finds_no_offer() -> None:
    with pytest.raises(NotPosted) as refusal:
        cheapest(100, currency="USD")
    assert (refusal.value.code, refusal.value.reason) == ("no_price", {})


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


def test_fifty_calendars_go_as_several_parcels_and_cost_so() -> None:
    """50 × 420 g = 21 kg. As letters of up to 2 kg, 4 in each (4 × 420 + 80 = 1760 g): 12 of them and one of 2 copies
    (920 g), 12 × 4.00 + 2.90 = 50.90. As parcels of up to 10 kg, 23 in each (23 × 420 + 80 = 9740 g): 23 + 23 + 4,
    3 × 5.49 = 16.47.
    """
    parcel, letter = rules.offers(TARIFF, [Piece("CAL", 50, 420)], "DE", "EUR", TODAY)
    assert (parcel.service.key, parcel.price.minor) == ("parcel", 1647)
    assert [one.grams for one in parcel.parcels] == [9740, 9740, 1760]
    assert (letter.service.key, letter.price.minor) == ("letter", 5090)
    assert [one.contents["CAL"] for one in letter.parcels] == [4] * 12 + [2]


def test_a_heavier_band_that_costs_less_is_what_is_paid() -> None:
    odd = replace(LETTER, bands=(Band(500, {"EUR": 300}), Band(2000, {"EUR": 250})))
    assert [rules.price_of(odd, grams, "EUR") for grams in (100, 500, 501)] == [250, 250, 250]


def test_a_service_takes_other_days_to_single_countries() -> None:
    far = replace(PARCEL, days=(4, 9), days_to={"IE": (6, 12)})
    tariff = Tariff(80, (Zone("europe", frozenset({"FR", "IE"}), (far,)),))
    days = {
        country: rules.offers(tariff, [Piece("CAL", 1, 420)], country, "EUR", TODAY)[0].days for country in ("FR", "IE")
    }
    assert days == {"FR": (4, 9), "IE": (6, 12)}
    assert (far.days_for("IE"), far.days_for("FR")) == ((6, 12), (4, 9))


def test_the_weight_of_a_services_own_envelope_counts() -> None:
    heavy = replace(LETTER, packaging_grams=81)
    tariff = Tariff(80, (Zone("home", frozenset({"DE"}), (heavy,)),))
    offer = rules.offers(tariff, [Piece("CAL", 1, 420)], "DE", "EUR", TODAY)[0]
    assert (offer.parcels[0].grams, offer.price.minor) == (501, 290)


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
    assert (refusal.value.code, refusal.value.reason) == ("suspended", {"en": "A strike."})


def test_a_country_in_no_zone_is_refused_without_a_reason() -> None:
    with pytest.raises(NotPosted) as refusal:
        cheapest(100, "KP")
    assert (refusal.value.code, refusal.value.reason) == ("not_reached", {})


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
