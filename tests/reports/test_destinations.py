"""How every country stands, worked out from values alone."""

from dataclasses import replace
from datetime import date

import pytest

from shop.money import Money
from shop.places import imports
from shop.places.imports import CHARGES, ImportRule
from shop.reports import destinations
from shop.reports.destinations import Known, Sample
from shop.shipping.rules import Suspension
from tests.shipping.samples import TARIFF, TODAY

LONG_AGO = date(2020, 1, 1)
RULES = (
    ImportRule(frozenset({"*"}), "asked", LONG_AGO),
    ImportRule(frozenset({"EU"}), "asked", LONG_AGO, None, {"EUR": 15000}, {"EUR": 300}),
    ImportRule(frozenset({"US", "GB"}), "none", LONG_AGO, None, {"EUR": 80000}),
)
SAMPLE = Sample(500, Money(2200, "EUR"), "4910.00", date(2027, 1, 1))


def known(seller_country: str = "DE") -> Known:
    return Known(TARIFF, RULES, seller_country, TODAY)


@pytest.mark.parametrize("charges", CHARGES)
@pytest.mark.parametrize("seller_country", ["DE", "KE", "GB"])
def test_a_switch_of_import_charges_holds_for_its_country_and_no_other(seller_country: str, charges: str) -> None:
    shop = known(seller_country)
    for country in ("US", "FR", "GB", "KE", "AX", "IM", "BR"):
        if destinations.crosses_no_border(seller_country, country):
            continue
        after = imports.switched(RULES, country, charges, TODAY)
        assert destinations.charges_by(after, shop, SAMPLE, country) == charges
        others = {"US", "FR", "GB", "KE", "AX", "BR"} - {country}
        assert [destinations.charges_by(after, shop, SAMPLE, one) for one in sorted(others)] == [
            destinations.charges(shop, SAMPLE, one) for one in sorted(others)
        ]


def test_every_country_is_there_once_and_gaps_come_first() -> None:
    found = destinations.world(known(), SAMPLE, {"FR": 3}, "en")
    assert len({one.country for one in found}) == len(found) > 240
    firsts = [one.is_gap for one in found]
    assert firsts == sorted(firsts, reverse=True)
    assert next(one.waiting for one in found if one.country == "FR") == 3


def test_a_gap_is_a_country_with_neither_a_price_nor_a_reason() -> None:
    for one in destinations.world(known(), SAMPLE, {}, "en"):
        assert one.is_gap == (one.offer is None and not (one.stop and one.stop.reason))
        assert (one.offer is None) == (one.why_not is not None)


def test_a_suspension_without_a_reason_is_a_gap() -> None:
    silent = Known(replace(TARIFF, suspended=[Suspension("FR", {}, LONG_AGO)]), RULES, "DE", TODAY)
    assert destinations.one(silent, SAMPLE, "FR", 0, "en").is_gap


def test_without_a_day_by_which_it_is_needed_there_is_no_last_day() -> None:
    sample = Sample(500, Money(2200, "EUR"))
    assert all(one.last_day is None for one in destinations.world(known(), sample, {}, "en"))
