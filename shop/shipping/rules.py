"""How lines become parcels, and what post costs. Pure: values in, values out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from shop.money import Money


@dataclass(frozen=True, slots=True)
class Band:
    """Up to `grams`, packaging included, a parcel costs this in minor units per currency."""

    grams: int
    prices: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Service:
    """A way of sending within a zone. `days` is how long it takes in transit, from – to, in days."""

    key: str
    name: Mapping[str, str]
    days: tuple[int, int]
    tracked: bool
    bands: Sequence[Band]
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Zone:
    key: str
    countries: frozenset[str]
    services: Sequence[Service]


@dataclass(frozen=True, slots=True)
class Suspension:
    """A country that nothing can be sent to for now, with the reason the public is told, per language."""

    country: str
    reason: Mapping[str, str]
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Tariff:
    packaging_grams: int
    zones: Sequence[Zone]
    suspended: Sequence[Suspension] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of what is to be sent: how many of a thing, and what one weighs in grams."""

    key: str
    quantity: int
    grams: int


@dataclass(frozen=True, slots=True)
class PlannedParcel:
    """What goes into one envelope, and its weight with packaging."""

    contents: Mapping[str, int]
    grams: int


@dataclass(frozen=True, slots=True)
class Offer:
    """A service at its price for the whole basket, and the parcels it takes."""

    service: Service
    price: Money
    parcels: Sequence[PlannedParcel]


class NotPosted(Exception):
    """Nothing can be sent there. `reason` is the public's text per language; empty: no service reaches the country."""

    def __init__(self, country: str, reason: Mapping[str, str] | None = None) -> None:
        super().__init__(country)
        self.country = country
        self.reason = dict(reason or {})


def _holds(valid_from: date, valid_to: date | None, day: date) -> bool:
    return valid_from <= day and (valid_to is None or day <= valid_to)


def destinations(tariff: Tariff, day: date) -> frozenset[str]:
    """Every country something can be sent to on `day`."""
    closed = {s.country for s in tariff.suspended if _holds(s.valid_from, s.valid_to, day)}
    reached = (
        zone.countries for zone in tariff.zones if any(_holds(s.valid_from, s.valid_to, day) for s in zone.services)
    )
    return frozenset().union(*reached) - closed


def services_to(tariff: Tariff, country: str, day: date) -> Sequence[Service]:
    """The services that reach `country` on `day`. Raises `NotPosted`."""
    for stop in tariff.suspended:
        if stop.country == country and _holds(stop.valid_from, stop.valid_to, day):
            raise NotPosted(country, stop.reason)
    found = [
        service
        for zone in tariff.zones
        if country in zone.countries
        for service in zone.services
        if _holds(service.valid_from, service.valid_to, day)
    ]
    if not found:
        raise NotPosted(country)
    return found


def split(pieces: Sequence[Piece], largest_grams: int, packaging_grams: int) -> Sequence[PlannedParcel] | None:
    """Fill parcels in the order of the lines, none above `largest_grams`. None if one piece alone is too heavy."""
    if any(piece.grams + packaging_grams > largest_grams for piece in pieces):
        return None
    parcels: list[PlannedParcel] = []
    contents: dict[str, int] = {}
    grams = packaging_grams
    for piece in pieces:
        for _ in range(piece.quantity):
            if contents and grams + piece.grams > largest_grams:
                parcels.append(PlannedParcel(contents, grams))
                contents, grams = {}, packaging_grams
            contents[piece.key] = contents.get(piece.key, 0) + 1
            grams += piece.grams
    if contents:
        parcels.append(PlannedParcel(contents, grams))
    return parcels


def bands_in(service: Service, currency: str) -> Sequence[Band]:
    """The bands that have a price in `currency`, the lightest first."""
    return sorted((band for band in service.bands if currency in band.prices), key=lambda band: band.grams)


def price_of(service: Service, grams: int, currency: str) -> int | None:
    """What one parcel of `grams` costs; None if no band with a price in the currency goes that far."""
    return next((band.prices[currency] for band in bands_in(service, currency) if grams <= band.grams), None)


def offers(tariff: Tariff, pieces: Sequence[Piece], country: str, currency: str, day: date) -> Sequence[Offer]:
    """The services that can carry the pieces, the cheapest first. Raises `NotPosted` if there is none.

    Parcels are filled in the order of the lines, each up to the service's heaviest band; their prices add up.
    Ask only for a basket with something to send: no pieces need no post, and no service offers to carry nothing.
    """
    services = services_to(tariff, country, day)
    found = [offer for service in services if (offer := _offer(service, pieces, tariff.packaging_grams, currency))]
    if not found:
        raise NotPosted(country)
    return sorted(found, key=lambda offer: (offer.price.minor, offer.service.key))


def _offer(service: Service, pieces: Sequence[Piece], packaging_grams: int, currency: str) -> Offer | None:
    bands = bands_in(service, currency)
    parcels = split(pieces, bands[-1].grams, packaging_grams) if bands else None
    if not parcels:
        return None
    prices = [price_of(service, parcel.grams, currency) or 0 for parcel in parcels]
    return Offer(service, Money(sum(prices), currency), parcels)
