from shop import i18n
from shop.places import imports, territories
from shop.places.imports import ImportRule
from shop.shopfile.dated import Calendar, read_span
from shop.shopfile.nodes import Spot
from shop.shopfile.sections import amounts

CHARGES = ("|".join(imports.CHARGES), f"an answer ({', '.join(imports.CHARGES)})")
NOT_COUNTRIES = (imports.UNION, imports.EVERYWHERE, *sorted(territories.SPECIAL))


def read(spot: Spot) -> tuple[ImportRule, ...]:
    calendar = Calendar()
    return tuple(_rule(item, calendar) for item in spot.items())


def _rule(spot: Spot, calendar: Calendar) -> ImportRule:
    with spot.mapping() as row:
        at_destinations = row.need("destinations")
        seen: dict[str, Spot] = {}
        to = frozenset(_destination(item, seen) for item in at_destinations.items())
        if at_destinations.is_sound and not to:
            at_destinations.fault("at least one destination is needed")
        charges = row.need("charges").shaped(*CHARGES)
        span = read_span(row)
        limit = amounts.in_every_currency(at, least=1) if (at := row.find("limit")) else {}
        per_line = amounts.read(at.entries(), least=0) if (at := row.find("per_line")) else {}
    for place in sorted(to):  # several rows may speak of one destination if their limits differ
        calendar.note((place, tuple(sorted(limit.items()))), span, spot)
    return ImportRule(to, charges, *span, limit, per_line)


def _destination(spot: Spot, seen: dict[str, Spot]) -> str:
    place = spot.text()
    spot.unique(place, seen)
    if place and place not in NOT_COUNTRIES and place not in i18n.country_names("en"):
        spot.fault(f'"{place}" is neither a country code of ISO 3166 nor one of {", ".join(NOT_COUNTRIES)}')
    return place
