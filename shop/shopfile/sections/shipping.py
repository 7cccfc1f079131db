from collections.abc import Collection, Sequence

from shop.shipping.rules import Band, Packing, Service, Suspension, Tariff, Zone
from shop.shopfile.dated import Calendar, read_span
from shop.shopfile.nodes import Spot
from shop.shopfile.sections import amounts

KEY = (r"[a-z][a-z0-9_-]{0,39}", "a key: a word in small letters")
HEAVIEST = 1_000_000
LONGEST_TRANSIT = 365
LONGEST_PACKING = 90
GRAMS, DAYS = "a whole number of grams", "a whole number of days"


def read(spot: Spot) -> Tariff:
    homes: dict[str, Spot] = {}
    keys: dict[str, Spot] = {}
    with spot.mapping() as tariff:
        packaging = tariff.need("packaging_grams").whole(GRAMS, most=HEAVIEST)
        rows, calendar = tariff.find("packing"), Calendar()
        packing = tuple(_packing(item, calendar) for item in rows.items()) if rows else ()
        zones = tuple(_zone(item, homes, keys) for item in tariff.need("zones").items())
        stops, calendar = tariff.find("suspended"), Calendar()
        suspended = tuple(_suspension(item, calendar) for item in stops.items()) if stops else ()
    return Tariff(packaging, zones, suspended, packing)


def _packing(spot: Spot, calendar: Calendar) -> Packing:
    with spot.mapping() as row:
        days = row.need("days").whole(DAYS, most=LONGEST_PACKING)
        span = read_span(row)
    calendar.note("packing", span, spot)
    return Packing(days, *span)


def _zone(spot: Spot, homes: dict[str, Spot], keys: dict[str, Spot]) -> Zone:
    with spot.mapping() as zone:
        at_key = zone.need("key")
        key = at_key.shaped(*KEY)
        at_key.unique(key, keys)
        countries = [_country(item, homes) for item in zone.need("countries").items()]
        calendar = Calendar()
        services = tuple(_service(item, calendar, countries) for item in zone.need("services").items())
    return Zone(key, frozenset(countries), services)


def _country(spot: Spot, homes: dict[str, Spot]) -> str:
    """A country lies in one zone: were it in two, nobody could say what post there costs."""
    country = spot.country()
    spot.unique(country, homes)
    return country


def _service(spot: Spot, calendar: Calendar, countries: Collection[str]) -> Service:
    with spot.mapping() as service:
        key = service.need("key").shaped(*KEY)
        name = service.need("name").spoken()
        days = _days(service.need("days"))
        exceptions = service.find("days_to")
        days_to = _days_to(exceptions, countries) if exceptions else {}
        tracked = service.need("tracked").flag()
        envelope = service.find("packaging_grams")
        packaging = envelope.whole(GRAMS, most=HEAVIEST) if envelope else None
        span = read_span(service)
        bands = _bands(service.need("bands"))
    calendar.note(key, span, spot)
    return Service(key, name, days, tracked, bands, *span, days_to, packaging)


def _days(spot: Spot) -> tuple[int, int]:
    days = [item.whole(DAYS, most=LONGEST_TRANSIT) for item in spot.items()]
    if spot.is_sound and (len(days) != 2 or days[0] > days[1]):
        spot.fault("two numbers are expected here, the shortest and the longest time in days, such as [1, 3]")
    return (days[0], days[1]) if len(days) == 2 else (0, 0)


def _days_to(spot: Spot, countries: Collection[str]) -> dict[str, tuple[int, int]]:
    """The days in transit to single countries of the zone."""
    found = {}
    for _, at_country, value in spot.entries():
        country = at_country.country()
        if at_country.is_sound and countries and country not in countries:
            at_country.fault("is not among the countries of this zone")
        found[country] = _days(value)
    return found


def _bands(spot: Spot) -> Sequence[Band]:
    weights: dict[str, Spot] = {}
    items = spot.items()
    bands = [_band(item, weights) for item in items]
    if spot.is_sound and not bands:
        spot.fault("at least one band is needed")
    priced = {currency for band in bands for currency in band.prices}
    for item, band in zip(items, bands, strict=True):
        if missing := sorted(priced - band.prices.keys()):
            item.fault(f"{', '.join(missing)} is missing, which other bands of the service have")
    return tuple(bands)


def _band(spot: Spot, weights: dict[str, Spot]) -> Band:
    with spot.mapping() as band:
        at_grams = band.need("grams")
        grams = at_grams.whole(GRAMS, least=1, most=HEAVIEST)
        if at_grams.is_sound:
            at_grams.unique(str(grams), weights)
        prices = amounts.read(band.rest(), least=0)
    if spot.is_sound and not prices:
        spot.fault("has no price in any currency")
    return Band(grams, prices)


def _suspension(spot: Spot, calendar: Calendar) -> Suspension:
    with spot.mapping() as stop:
        country = stop.need("country").country()
        span = read_span(stop)
        reason = stop.need("reason").spoken(longest=1000)
    calendar.note(country, span, spot)
    return Suspension(country, reason, *span)
