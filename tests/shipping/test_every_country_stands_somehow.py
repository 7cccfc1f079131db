"""The tariff says of every country in the world how it stands: services, a public reason, or a gap."""

from datetime import date

from shop.shipping import rules, tariff
from shop.shipping.rules import Band, Service, Tariff, Zone
from shop.shipping.tariff import Reach, Standing
from tests.shipping.samples import LETTER, PARCEL, TARIFF, THIS_YEAR, TODAY


def test_every_country_is_reachable_or_suspended_or_not_reached() -> None:
    found = tariff.gaps(TARIFF, TODAY, ("EUR",))
    assert len(found) > 240
    assert {country for country, how in found.items() if how.kind == "reachable"} == {"DE", "FR", "IE", "SE"}
    assert {how.kind for how in found.values()} == {"reachable", "not_reached"}


def test_a_reachable_country_names_its_services_of_the_day() -> None:
    found = tariff.gaps(TARIFF, TODAY, ("EUR",))
    assert found["DE"] == Standing(Reach.REACHABLE, [LETTER, PARCEL], without_price=[])
    assert found["FR"].services == [THIS_YEAR]


def test_a_suspended_country_tells_its_reason_and_since_when() -> None:
    found = tariff.gaps(TARIFF, date(2026, 3, 15), ("EUR",))
    assert found["SE"] == Standing(Reach.SUSPENDED, reason={"en": "A strike."}, since=date(2026, 3, 1))


def test_a_suspended_country_is_told_apart_from_a_forgotten_one() -> None:
    found = tariff.gaps(TARIFF, date(2026, 3, 15), ("EUR",))
    assert found["KP"] == Standing(Reach.NOT_REACHED)


def test_a_reason_counts_also_where_no_service_would_reach() -> None:
    off = rules.suspended(TARIFF, "KP", {"en": "No carrier goes there."}, TODAY)
    assert tariff.gaps(off, TODAY, ("EUR",))["KP"].kind == "suspended"


def test_a_country_without_a_price_in_a_currency_is_not_reached_in_it() -> None:
    found = tariff.gaps(TARIFF, TODAY, ("EUR", "GBP", "USD"))
    assert found["DE"].without_price == ["USD"]
    assert found["FR"].without_price == ["GBP", "USD"]


def test_one_service_with_a_price_is_enough() -> None:
    dollars = Service("courier", {"en": "Courier"}, (1, 2), True, (Band(5000, {"USD": 3000}),), date(2026, 1, 1))
    both = Tariff(80, (Zone("home", frozenset({"DE"}), (LETTER, dollars)),))
    assert tariff.gaps(both, TODAY, ("EUR", "USD", "GBP"))["DE"].without_price == []


def test_gaps_and_offers_agree_about_currencies() -> None:
    for currency in ("EUR", "GBP", "USD"):
        for country, how in tariff.gaps(TARIFF, TODAY, (currency,)).items():
            try:
                offered = bool(rules.offers(TARIFF, [rules.Piece("a", 1, 100)], country, currency, TODAY))
            except rules.NotPosted:
                offered = False
            assert offered is (how.kind == "reachable" and not how.without_price), country
