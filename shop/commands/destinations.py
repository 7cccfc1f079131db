"""`shop destinations`: every country of the world, and what post to it costs or why nothing is sent there."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import click

from shop import clock, documents, i18n
from shop.commands import frame, tables
from shop.money import Money
from shop.settings import Settings
from shop.shipping import rules, tariff
from shop.shipping.rules import NotPosted, Piece, Tariff
from shop.shipping.tariff import Reach, Standing

Row = dict[str, Any]
LANGUAGE = "en"
GRAMS = 420  # a calendar
# By the code of the refusal. A country without a price is a gap, unless the public is told why.
SENTENCES = {
    "not_reached": "no service reaches it",
    "no_price": "no service has a price in {currency}",
    "too_heavy": "no service carries {grams} g in one parcel",
}


@click.command("destinations", cls=frame.Command)
@click.option("--currency", metavar="EUR", help="Prices in this currency; the shop's first one unless named.")
@click.option(
    "--weight", type=click.IntRange(1), default=GRAMS, show_default=True, metavar="GRAMS", help="Of the goods."
)
@click.option("--only", type=click.Choice(["gaps", "suspended"]), help="Only countries that stand so.")
@tables.format_option
@frame.in_shop
def destinations(ours: Settings, currency: str | None, weight: int, only: str | None, form: str) -> None:
    """Every country: the cheapest post there, or why there is none. Exit 1 if one has neither a price nor a reason."""
    chosen = _currency(ours, currency)
    rows = list(_rows(_tariff(), clock.day_in(ours.time_zone, clock.now()), chosen, weight))
    missing = [row["country"] for row in rows if _is_gap(row)]
    tables.show(
        [row for row in rows if _is_wanted(row, only)],
        form,
        {
            "country": tables.reader("country"),
            "name": tables.reader("name"),
            "from": _price,
            "days": lambda row: "–".join(map(str, row["days"])) if row["days"] else None,
            "service": tables.reader("service"),
            "why not": _reason,
        },
    )
    if missing:
        click.echo(f"{len(missing)} countries have neither a price nor a reason: {', '.join(missing)}.", err=True)
        raise click.exceptions.Exit(frame.FAULT)


def _is_gap(row: Row) -> bool:
    return row["price_minor"] is None and not row["reason"]


def _is_wanted(row: Row, only: str | None) -> bool:
    return only is None or (_is_gap(row) if only == "gaps" else row["standing"] == Reach.SUSPENDED)


def _currency(ours: Settings, typed: str | None) -> str:
    if typed is not None and typed not in ours.currencies:
        offered = ", ".join(ours.currencies)
        raise click.BadParameter(f"{typed!r} is no currency of this shop ({offered}).", param_hint="'--currency'")
    return typed or ours.currencies[0]


def _tariff() -> Tariff:
    body = documents.bodies(("shipping",)).get("shipping")
    return tariff.tariff_from(body) if body else Tariff(0, ())


def _rows(known: Tariff, day: date, currency: str, grams: int) -> Iterator[Row]:
    """The countries in the order of their codes. `why_not`: `suspended`, a code of `SENTENCES`, or None."""
    for country, standing in tariff.gaps(known, day, (currency,)).items():
        cheapest, why_not = _cheapest(known, country, currency, grams, day)
        yield {
            "country": country,
            "name": i18n.country_name(country, LANGUAGE),
            "standing": standing.kind,
            "currency": currency,
            "grams": grams,
            **cheapest,
            "why_not": why_not,
            **_told(standing),
        }


def _cheapest(known: Tariff, country: str, currency: str, grams: int, day: date) -> tuple[Row, str | None]:
    try:
        offer = rules.offers(known, [Piece("", 1, grams)], country, currency, day)[0]
    except NotPosted as refusal:
        return {"service": None, "price_minor": None, "days": None}, refusal.code
    return {"service": offer.service.key, "price_minor": offer.price.minor, "days": list(offer.days)}, None


def _told(standing: Standing) -> Row:
    since = standing.since.isoformat() if standing.since else None
    return {"reason": dict(standing.reason), "since": since}


def _price(row: Mapping[str, Any]) -> str | None:
    if row["price_minor"] is None:
        return None
    return f"{Money(row['price_minor'], row['currency']).decimal()} {row['currency']}"


def _reason(row: Mapping[str, Any]) -> str | None:
    if row["reason"]:
        return " ".join(i18n.text_in(row["reason"], LANGUAGE).split())
    sentence = SENTENCES.get(row["why_not"])
    return sentence.format(**row) if sentence else None
