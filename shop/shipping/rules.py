"""How lines become parcels, and what post costs. Pure: values in, values out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from shop import spans
from shop.money import Money
from shop.shipping import parcels


@dataclass(frozen=True, slots=True)
class Band:
    """Up to `grams`, packaging included, a parcel costs this in minor units per currency."""

    grams: int
    prices: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Service:
    """A way of sending within a zone. `days` is how long it takes in transit, from – to, in days.

    `days_to` holds the countries where that is otherwise. `packaging_grams` is what this service's envelope or carton
    weighs; None: what the tariff says.
    """

    key: str
    name: Mapping[str, str]
    days: tuple[int, int]
    tracked: bool
    bands: Sequence[Band]
    valid_from: date
    valid_to: date | None = None
    days_to: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    packaging_grams: int | None = None

    def days_for(self, country: str) -> tuple[int, int]:
        """Days in transit to `country`, from – to."""
        return self.days_to.get(country, self.days)


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
class Packing:
    """How many calendar days pass until what was ordered on one of these days is posted."""

    days: int
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Tariff:
    packaging_grams: int
    zones: Sequence[Zone]
    suspended: Sequence[Suspension] = ()
    packing: Sequence[Packing] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of what is to be sent: how many of a thing, and what one weighs in grams.

    `key` names the line; two lines may be of one thing. `free`: its post was paid by somebody else before.
    """

    key: str
    quantity: int
    grams: int
    free: bool = False


@dataclass(frozen=True, slots=True)
class PlannedParcel:
    """What goes into one envelope, copies by the key of their line, and its weight with packaging."""

    contents: Mapping[str, int]
    grams: int


@dataclass(frozen=True, slots=True)
class Offer:
    """A service for the whole basket: what the buyer pays, and the parcels it takes.

    `days` is the transit to this destination, from – to. `full_price` is what the parcels cost; `price` is what the
    pieces that are not free would cost alone, so nobody pays more for what somebody else has paid.
    """

    service: Service
    price: Money
    parcels: Sequence[PlannedParcel]
    days: tuple[int, int]
    full_price: Money


class NotPosted(Exception):
    """Nothing can be sent there. `code` says why; `reason` is the public's text per language, if there is one.

    Codes: suspended (with a reason), not_reached (by any service), no_price (in the currency), too_heavy (one piece).
    """

    def __init__(self, country: str, reason: Mapping[str, str] | None = None, code: str = "not_reached") -> None:
        super().__init__(country)
        self.country = country
        self.reason = dict(reason or {})
        self.code = code


def _holds(row: Service | Suspension | Packing, day: date) -> bool:
    return spans.holds(row.valid_from, row.valid_to, day)


def packing_days(tariff: Tariff, day: date) -> int:
    """Calendar days from an order on `day` until it is posted; 0 where the tariff says nothing."""
    return next((row.days for row in tariff.packing if _holds(row, day)), 0)


def destinations(tariff: Tariff, day: date) -> frozenset[str]:
    """Every country something can be sent to on `day`."""
    closed = {stop.country for stop in tariff.suspended if _holds(stop, day)}
    reached = (zone.countries for zone in tariff.zones if any(_holds(service, day) for service in zone.services))
    return frozenset().union(*reached) - closed


def suspension_of(tariff: Tariff, country: str, day: date) -> Suspension | None:
    """What keeps post from `country` on `day`."""
    return next((stop for stop in tariff.suspended if stop.country == country and _holds(stop, day)), None)


def services_to(tariff: Tariff, country: str, day: date) -> Sequence[Service]:
    """The services that reach `country` on `day`. Raises `NotPosted`."""
    if stop := suspension_of(tariff, country, day):
        raise NotPosted(country, stop.reason, "suspended")
    found = [
        service
        for zone in tariff.zones
        if country in zone.countries
        for service in zone.services
        if _holds(service, day)
    ]
    if not found:
        raise NotPosted(country)
    return found


def suspended(tariff: Tariff, country: str, reason: Mapping[str, str], day: date) -> Tariff:
    """The tariff with post to `country` off from `day` on; if it is off already, only the reason told is another.

    A suspension that was to begin later is taken out: this one has no end and covers it.
    """
    if now := suspension_of(tariff, country, day):
        rows = [replace(stop, reason=dict(reason)) if stop is now else stop for stop in tariff.suspended]
    else:
        rows = [stop for stop in tariff.suspended if stop.country != country or stop.valid_from < day]
        rows.append(Suspension(country, dict(reason), day))
    return replace(tariff, suspended=tuple(rows))


def resumed(tariff: Tariff, country: str, day: date) -> Tariff:
    """The tariff with post to `country` on again from `day` on: what began earlier ends then, the rest is taken out."""
    rows = [stop for stop in tariff.suspended if stop.country != country or stop.valid_from < day]
    yesterday = day - timedelta(days=1)
    return replace(
        tariff,
        suspended=tuple(
            replace(stop, valid_to=yesterday) if stop.country == country and _holds(stop, day) else stop
            for stop in rows
        ),
    )


def bands_in(service: Service, currency: str) -> Sequence[Band]:
    """The bands that have a price in `currency`, the lightest first."""
    return sorted((band for band in service.bands if currency in band.prices), key=lambda band: band.grams)


def price_of(service: Service, grams: int, currency: str) -> int | None:
    """What one parcel of `grams` costs; None if no band with a price in the currency goes that far.

    Where a heavier band is cheaper, it is paid: a carrier takes a parcel that is lighter than it was paid for.
    """
    return min((band.prices[currency] for band in bands_in(service, currency) if grams <= band.grams), default=None)


def split(
    pieces: Sequence[Piece], service: Service, currency: str, packaging_grams: int
) -> Sequence[PlannedParcel] | None:
    """The parcels in which the service carries the pieces for least. None if one piece alone is too heavy for it.

    Parcels are filled in the order of the lines. `packaging_grams` is for services that do not name their own.
    """
    packaging = packaging_grams if service.packaging_grams is None else service.packaging_grams
    sizes = [parcels.Size(band.grams - packaging, band.prices[currency]) for band in bands_in(service, currency)]
    batches = parcels.cut([parcels.Line(piece.quantity, piece.grams) for piece in pieces], sizes)
    if batches is None:
        return None
    return [planned for batch in batches for planned in [_planned(pieces, batch, packaging)] * batch.parcels]


def _planned(pieces: Sequence[Piece], batch: parcels.Batch, packaging_grams: int) -> PlannedParcel:
    contents: dict[str, int] = {}
    grams = packaging_grams
    for place, copies in batch.contents.items():
        piece = pieces[place]
        contents[piece.key] = contents.get(piece.key, 0) + copies
        grams += copies * piece.grams
    return PlannedParcel(contents, grams)


def offers(tariff: Tariff, pieces: Sequence[Piece], country: str, currency: str, day: date) -> Sequence[Offer]:
    """The services that can carry the pieces, the cheapest first. Raises `NotPosted` if there is none.

    Where all pieces are free only the service is offered that costs least, as nobody pays for a better one.
    Ask only for a basket with something to send: no pieces need no post, and no service offers to carry nothing.
    """
    services = [service for service in services_to(tariff, country, day) if bands_in(service, currency)]
    if not services:
        raise NotPosted(country, code="no_price")
    found = [
        offer for service in services if (offer := _offer(service, pieces, country, currency, tariff.packaging_grams))
    ]
    if not found:
        raise NotPosted(country, code="too_heavy")
    found.sort(key=lambda offer: (offer.price.minor, offer.full_price.minor, offer.service.key))
    return found[:1] if all(piece.free for piece in pieces) else found


def _offer(
    service: Service, pieces: Sequence[Piece], country: str, currency: str, packaging_grams: int
) -> Offer | None:
    every = split(pieces, service, currency, packaging_grams)
    if not every:
        return None
    paid = [piece for piece in pieces if not piece.free]
    alone = every if len(paid) == len(pieces) else split(paid, service, currency, packaging_grams) or ()
    return Offer(
        service=service,
        price=_price(service, alone, currency),
        parcels=every,
        days=service.days_for(country),
        full_price=_price(service, every, currency),
    )


def _price(service: Service, planned: Sequence[PlannedParcel], currency: str) -> Money:
    weights = Counter(parcel.grams for parcel in planned)
    return Money(sum((price_of(service, grams, currency) or 0) * n for grams, n in weights.items()), currency)
