"""The tariff as it is stored, and what it leaves open."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from shop import i18n
from shop.shipping import rules
from shop.shipping.rules import Band, Packing, Service, Suspension, Tariff, Zone

Facts = dict[str, Any]


class Reach(StrEnum):
    """Whether post goes to a country."""

    REACHABLE = "reachable"
    SUSPENDED = "suspended"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a country stands on a day: the services that reach it, or the reason told to the public and since when.

    `without_price` are the currencies, of those asked for, in which none of the services has a price: whoever pays in
    one of them is not reached.
    """

    kind: Reach
    services: Sequence[Service] = ()
    reason: Mapping[str, str] = field(default_factory=dict)
    since: date | None = None
    without_price: Sequence[str] = ()


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
        packing=tuple(Packing(row["days"], *_span_from(row)) for row in facts.get("packing", ())),
    )


def _service_from(facts: Facts) -> Service:
    valid_from, valid_to = _span_from(facts)
    return Service(
        key=facts["key"],
        name=facts["name"],
        days=_days_from(facts["days"]),
        tracked=facts["tracked"],
        bands=tuple(Band(band["grams"], _without(band, "grams")) for band in facts["bands"]),
        valid_from=valid_from,
        valid_to=valid_to,
        days_to={country: _days_from(days) for country, days in facts.get("days_to", {}).items()},
        packaging_grams=facts.get("packaging_grams"),
    )


def _days_from(days: Sequence[int]) -> tuple[int, int]:
    shortest, longest = days
    return shortest, longest


def _span_from(facts: Facts) -> tuple[date, date | None]:
    until = facts.get("to")
    return date.fromisoformat(facts["from"]), date.fromisoformat(until) if until else None


def _without(facts: Facts, key: str) -> Facts:
    return {name: value for name, value in facts.items() if name != key}


def document_of(tariff: Tariff) -> str:
    """The document that `tariff_from` reads back. Equal tariffs give equal text, so a change can be told."""
    facts: Facts = {
        "packaging_grams": tariff.packaging_grams,
        **_if_any("packing", [{"days": row.days, **_span_of(row)} for row in tariff.packing]),
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
        **_if_any("days_to", {country: list(days) for country, days in sorted(service.days_to.items())}),
        "tracked": service.tracked,
        **({} if service.packaging_grams is None else {"packaging_grams": service.packaging_grams}),
        **_span_of(service),
        "bands": [{"grams": band.grams, **band.prices} for band in service.bands],
    }


def _if_any(key: str, rows: Facts | list[Facts]) -> Facts:
    return {key: rows} if rows else {}


def _span_of(row: Service | Suspension | Packing) -> Facts:
    until = {"to": row.valid_to.isoformat()} if row.valid_to else {}
    return {"from": row.valid_from.isoformat(), **until}


def gaps(tariff: Tariff, day: date, currencies: Sequence[str]) -> dict[str, Standing]:
    """Every country of ISO 3166 and how it stands on `day` for people who pay in one of `currencies`."""
    return {country: _standing(tariff, country, day, currencies) for country in sorted(i18n.country_names("en"))}


def _standing(tariff: Tariff, country: str, day: date, currencies: Sequence[str]) -> Standing:
    stop = rules.suspension_of(tariff, country, day)
    if stop and stop.reason:
        return Standing(Reach.SUSPENDED, reason=stop.reason, since=stop.valid_from)
    try:
        services = rules.services_to(tariff, country, day)
    except rules.NotPosted:
        return Standing(Reach.NOT_REACHED)
    without = [currency for currency in currencies if not any(rules.bands_in(one, currency) for one in services)]
    return Standing(Reach.REACHABLE, services=services, without_price=without)
