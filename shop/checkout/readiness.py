"""What a shop lacks, although it is open, to sell in each of its currencies and to every country of the world."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from shop.cart import minimums
from shop.catalogue import queries as catalogue
from shop.catalogue.queries import Card
from shop.checkout import reference
from shop.shipping import rules, tariff
from shop.shipping.rules import Tariff
from shop.shipping.tariff import Reach, Standing


@dataclass(frozen=True, slots=True)
class Lacks:
    """Currencies in which nothing for sale has a price, no service has a band, or the least charge is not known;
    countries with neither a price of post nor a reason that the public is told."""

    price: Sequence[str]
    post: Sequence[str]
    minimum: Sequence[str]
    countries: Sequence[str]


def lacks(currencies: Sequence[str], at: datetime, day: date) -> Lacks:
    """How it stands now, which is `day` in the shop's zone. A shop that sends nothing lacks no post."""
    known = reference.read()
    cards = {currency: catalogue.window(currency, at) for currency in currencies}
    sends = any(card.kind == "goods" for shown in cards.values() for card in shown)
    return Lacks(
        price=[currency for currency in currencies if not any(map(_is_priced, cards[currency]))],
        post=[currency for currency in currencies if sends and not _is_carried(known.tariff, currency, day)],
        minimum=[c for c in currencies if minimums.minimum_on(known.minimums, c, day) is None],
        countries=_gaps(tariff.gaps(known.tariff, day, currencies), currencies) if sends else (),
    )


def _is_priced(card: Card) -> bool:
    return any(item.price is not None for item in card.items)


def _is_carried(known: Tariff, currency: str, day: date) -> bool:
    """Whether any parcel at all can be paid in the currency."""
    places = rules.destinations(known, day)
    return any(rules.bands_in(one, currency) for place in places for one in rules.services_to(known, place, day))


def _gaps(standings: Mapping[str, Standing], currencies: Sequence[str]) -> list[str]:
    return [
        country
        for country, standing in standings.items()
        if standing.kind is Reach.NOT_REACHED or len(standing.without_price) == len(currencies)
    ]
