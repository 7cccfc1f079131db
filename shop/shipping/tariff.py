"""The tariff as it is stored, and what it leaves open."""

import json
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from shop import i18n
from shop.shipping import rules
from shop.shipping.rules import Band, Service, Suspension, Tariff, Zone

Facts = dict[str, Any]


@lru_cache(maxsize=8)
def tariff_from(body: str) -> Tariff:
    """The tariff in a stored document."""
    facts = json.loads(body)
    return Tariff(
        packaging_grams=facts["packaging_grams"],
        zones=tuple(
            Zone(zone["key"], frozenset(zone["countries"]), tuple(map(_service_from, zone["services"])))
            for zone in facts["zones"]
        ),
        suspended=tuple(
            Suspension(stop["country"], stop["reason"], *_span_from(stop)) for stop in facts.get("suspended", ())
        ),
    )


def _service_from(facts: Facts) -> Service:
    valid_from, valid_to = _span_from(facts)
    shortest, longest = facts["days"]
    return Service(
        key=facts["key"],
        name=facts["name"],
        days=(shortest, longest),
        tracked=facts["tracked"],
        bands=tuple(Band(band["grams"], _without(band, "grams")) for band in facts["bands"]),
        valid_from=valid_from,
        valid_to=valid_to,
    )


def _span_from(facts: Facts) -> tuple[date, date | None]:
    until = facts.get("to")
    return date.fromisoformat(facts["from"]), date.fromisoformat(until) if until else None


def _without(facts: Facts, key: str) -> Facts:
    return {name: value for name, value in facts.items() if name != key}


def document_of(tariff: Tariff) -> str:
    """The document that `tariff_from` reads back. Equal tariffs give equal text, so a change can be told."""
    facts: Facts = {
        "packaging_grams": tariff.packaging_grams,
        "zones": [
            {"key": zone.key, "countries": sorted(zone.countries), "services": list(map(_facts_of, zone.services))}
            for zone in tariff.zones
        ],
        "suspended": [
            {"country": stop.country, **_span_of(stop), "reason": dict(stop.reason)} for stop in tariff.suspended
        ],
    }
    return json.dumps(facts, ensure_ascii=False)


def _facts_of(service: Service) -> Facts:
    return {
        "key": service.key,
        "name": dict(service.name),
        "days": list(service.days),
        "tracked": service.tracked,
        **_span_of(service),
        "bands": [{"grams": band.grams, **band.prices} for band in service.bands],
    }


def _span_of(row: Service | Suspension) -> Facts:
    until = {"to": row.valid_to.isoformat()} if row.valid_to else {}
    return {"from": row.valid_from.isoformat(), **until}


def gaps(tariff: Tariff, day: date) -> dict[str, str]:
    """Every country of ISO 3166 and how it stands on `day`: `reachable`, `suspended` or `not_reached`."""
    return {country: _standing(tariff, country, day) for country in sorted(i18n.country_names("en"))}


def _standing(tariff: Tariff, country: str, day: date) -> str:
    try:
        services: Sequence[Service] = rules.services_to(tariff, country, day)
    except rules.NotPosted as refusal:
        return "suspended" if refusal.reason else "not_reached"
    return "reachable" if services else "not_reached"
