"""Every country of the world and how it stands: what post costs, how long it takes, what the border asks. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from shop import i18n
from shop.forms import search_key
from shop.money import Money
from shop.places import imports, territories
from shop.places.imports import ImportRule
from shop.shipping import arrival, rules, tariff
from shop.shipping.rules import NotPosted, Offer, Piece, Service, Suspension, Tariff
from shop.shipping.tariff import Standing


@dataclass(frozen=True, slots=True)
class Sample:
    """The thing that prices, days and charges are worked out for. `needed_by`: the day by which people want it."""

    grams: int
    value: Money
    hs_code: str | None = None
    needed_by: date | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What the standing of a country depends on, on a day of the shop."""

    tariff: Tariff
    imports: Sequence[ImportRule]
    seller_country: str
    day: date


@dataclass(frozen=True, slots=True)
class Destination:
    """How a country stands. `offer` is the cheapest post for the sample, `why_not` the code of what stands against it
    (`NotPosted`), `last_day` the last on which an order arrives in time. `waiting`: orders still to be posted there."""

    country: str
    name: str
    standing: Standing
    stop: Suspension | None
    offer: Offer | None
    why_not: str | None
    last_day: date | None
    charges: str
    waiting: int

    @property
    def is_gap(self) -> bool:
        """Neither a price nor a reason that buyers are told."""
        return self.offer is None and not self.standing.reason


def world(known: Known, sample: Sample, waiting: Mapping[str, int], language: str) -> list[Destination]:
    """Every country of ISO 3166: those with a gap first, then by name."""
    standings = tariff.gaps(known.tariff, known.day, (sample.value.currency,))
    found = [
        _destination(known, sample, country, standing, waiting.get(country, 0), language)
        for country, standing in standings.items()
    ]
    return sorted(found, key=lambda one: (not one.is_gap, search_key(one.name)))


def one(known: Known, sample: Sample, country: str, waiting: int, language: str) -> Destination:
    standing = tariff.gaps(known.tariff, known.day, (sample.value.currency,))[country]
    return _destination(known, sample, country, standing, waiting, language)


def _destination(
    known: Known, sample: Sample, country: str, standing: Standing, waiting: int, language: str
) -> Destination:
    offer, why_not = _cheapest(known, sample, country)
    return Destination(
        country=country,
        name=i18n.country_name(country, language),
        standing=standing,
        stop=rules.suspension_of(known.tariff, country, known.day),
        offer=offer,
        why_not=why_not,
        last_day=last_day(known, sample, offer.days) if offer else None,
        charges=charges(known, sample, country),
        waiting=waiting,
    )


def _cheapest(known: Known, sample: Sample, country: str) -> tuple[Offer | None, str | None]:
    try:
        pieces = [Piece("", 1, sample.grams)]
        return rules.offers(known.tariff, pieces, country, sample.value.currency, known.day)[0], None
    except NotPosted as refusal:
        return None, refusal.code


def last_day(known: Known, sample: Sample, days: tuple[int, int]) -> date | None:
    """The last day whose order is there when it is needed; None if nothing is needed by a day."""
    return arrival.order_by(known.tariff, days, sample.needed_by) if sample.needed_by else None


def charges(known: Known, sample: Sample, country: str) -> str:
    """What buyers there are told of import charges on one copy: none, asked or included."""
    return charges_by(known.imports, known, sample, country)


def charges_by(table: Sequence[ImportRule], known: Known, sample: Sample, country: str) -> str:
    """The same by other rules than those that are known."""
    hs_codes = [sample.hs_code]
    return imports.charges_on(table, known.seller_country, country, sample.value, hs_codes, known.day).charges


def crosses_no_border(seller_country: str, country: str) -> bool:
    """Whether no rule of import could ever apply."""
    return territories.same_customs(seller_country, country) and territories.same_tax_area(seller_country, country)


def services_of(known: Known, country: str) -> list[Service]:
    """The services that reach the country today or later, whether it is suspended or not."""
    return [
        service
        for zone in known.tariff.zones
        if country in zone.countries
        for service in zone.services
        if service.valid_to is None or known.day <= service.valid_to
    ]
