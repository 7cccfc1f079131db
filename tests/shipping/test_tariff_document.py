"""The tariff is stored as a document: equal tariffs give equal text, and old texts are still read."""

import json
from dataclasses import replace
from datetime import date

from shop.shipping import tariff
from shop.shipping.rules import Band, Packing, Service, Tariff, Zone
from tests.shipping.samples import TARIFF, THIS_YEAR


def test_a_tariff_is_stored_and_read_back_unchanged() -> None:
    assert tariff.tariff_from(tariff.document_of(TARIFF)) == TARIFF


def test_a_document_that_did_not_change_is_read_once() -> None:
    body = tariff.document_of(TARIFF)
    assert tariff.tariff_from(body) is tariff.tariff_from(body)


def test_the_order_of_countries_makes_no_other_document() -> None:
    home, europe = TARIFF.zones
    turned = replace(TARIFF, zones=(home, replace(europe, countries=frozenset(["SE", "IE", "FR"]))))
    assert tariff.document_of(turned) == tariff.document_of(TARIFF)


def test_an_old_document_without_the_newer_keys_is_read() -> None:
    body = json.dumps(
        {
            "packaging_grams": 80,
            "zones": [
                {
                    "key": "home",
                    "countries": ["DE"],
                    "services": [
                        {
                            "key": "letter",
                            "name": {"en": "Letter"},
                            "days": [1, 3],
                            "tracked": False,
                            "from": "2026-01-01",
                            "bands": [{"grams": 500, "EUR": 220}],
                        }
                    ],
                }
            ],
        }
    )
    letter = Service("letter", {"en": "Letter"}, (1, 3), False, (Band(500, {"EUR": 220}),), date(2026, 1, 1))
    assert tariff.tariff_from(body) == Tariff(80, (Zone("home", frozenset({"DE"}), (letter,)),))


def test_what_a_tariff_does_not_say_is_not_in_its_document() -> None:
    body = tariff.document_of(TARIFF)
    assert not [key for key in ("packing", "days_to") if f'"{key}"' in body]
    assert body.count('"packaging_grams"') == 1


FULL = replace(
    TARIFF,
    zones=(
        TARIFF.zones[0],
        replace(
            TARIFF.zones[1],
            services=(replace(THIS_YEAR, days_to={"SE": (5, 11), "IE": (6, 12)}, packaging_grams=0),),
        ),
    ),
    packing=(Packing(3, date(2026, 1, 1), date(2026, 11, 30)), Packing(6, date(2026, 12, 1))),
)


def test_packing_exceptions_and_envelopes_are_stored_and_read_back() -> None:
    assert tariff.tariff_from(tariff.document_of(FULL)) == FULL
    assert json.loads(tariff.document_of(FULL))["packing"] == [
        {"days": 3, "from": "2026-01-01", "to": "2026-11-30"},
        {"days": 6, "from": "2026-12-01"},
    ]


def test_the_order_of_exceptions_makes_no_other_document() -> None:
    home, europe = FULL.zones
    turned = replace(europe.services[0], days_to={"IE": (6, 12), "SE": (5, 11)})
    same = replace(FULL, zones=(home, replace(europe, services=(turned,))))
    assert tariff.document_of(same) == tariff.document_of(FULL)
