"""The tariff is stored as a document and says of every country in the world how it stands."""

from dataclasses import replace
from datetime import date

from shop.shipping import tariff
from tests.shipping.samples import TARIFF, TODAY


def test_a_tariff_is_stored_and_read_back_unchanged() -> None:
    assert tariff.tariff_from(tariff.document_of(TARIFF)) == TARIFF


def test_a_document_that_did_not_change_is_read_once() -> None:
    body = tariff.document_of(TARIFF)
    assert tariff.tariff_from(body) is tariff.tariff_from(body)


def test_the_order_of_countries_makes_no_other_document() -> None:
    home, europe = TARIFF.zones
    turned = replace(TARIFF, zones=(home, replace(europe, countries=frozenset(["SE", "IE", "FR"]))))
    assert tariff.document_of(turned) == tariff.document_of(TARIFF)


def test_every_country_is_reachable_or_suspended_or_not_reached() -> None:
    standing = tariff.gaps(TARIFF, TODAY)
    assert len(standing) > 240
    assert {country for country, how in standing.items() if how == "reachable"} == {"DE", "FR", "IE", "SE"}
    assert set(standing.values()) == {"reachable", "not_reached"}


def test_a_suspended_country_is_told_apart_from_a_forgotten_one() -> None:
    standing = tariff.gaps(TARIFF, date(2026, 3, 15))
    assert standing["SE"] == "suspended"
    assert standing["KP"] == "not_reached"
