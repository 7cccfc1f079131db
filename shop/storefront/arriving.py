"""When a thing will arrive, in the words of the page's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import get_month_names
from flask_babel import gettext, ngettext

from shop import i18n
from shop.shipping import arrival
from shop.shipping.arrival import Arrival, Promise, Timeliness
from shop.shipping.rules import Offer, Tariff

WARNED = (Timeliness.HURRY, Timeliness.LATE, Timeliness.OVER)
IN_TIME = (Timeliness.IN_TIME, Timeliness.HURRY)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, and whether it is a warning."""

    text: str
    warns: bool


def promised(promise: Promise, year: int, day: date) -> Said:
    """Whether an order of `day` arrives in time for the `year` that the thing is made for."""
    kind = promise.kind
    if kind == Timeliness.RUNNING and day.year < year:
        kind = Timeliness.LATE  # needed before its year begins, and that has not begun
    return Said(_SENTENCES[kind](promise, year, day), kind in WARNED)


def in_time_by(late: Promise, year: int, day: date, *, offers: Sequence[Offer], tariff: Tariff) -> str | None:
    """What comes too late may come in time with another of the services on offer: the cheapest of those is named."""
    if late.kind != Timeliness.LATE:
        return None
    for offer in sorted(offers, key=lambda offer: offer.price.minor):
        sooner = arrival.promise(day, tariff, offer.days, late.needed_by, year)
        if sooner.kind in IN_TIME:
            service, last = i18n.text_in(offer.service.name, i18n.language()), i18n.date_text(sooner.arrival.last)
            return str(gettext("With %(service)s it would come in time, by %(day)s.", service=service, day=last))
    return None


def between(expected: Arrival) -> str:
    if expected.first == expected.last:
        return str(gettext("It arrives on %(day)s.", day=i18n.date_text(expected.first)))
    return str(gettext("It arrives between %(first)s and %(last)s.", **_days(expected)))


def _in_time(promise: Promise, year: int, day: date) -> str:
    return str(gettext("Order by %(order_by)s to have it by %(needed_by)s.", **_deadline(promise, day)))


def _hurry(promise: Promise, year: int, day: date) -> str:
    facts = _deadline(promise, day)
    left = ((promise.order_by or day) - day).days
    if left == 0:
        return str(gettext("Order by %(order_by)s to have it by %(needed_by)s – today is the last day.", **facts))
    return str(
        ngettext(
            "Order by %(order_by)s to have it by %(needed_by)s – one day left.",
            "Order by %(order_by)s to have it by %(needed_by)s – %(num)s days left.",
            left,
            **facts,
        )
    )


def _late(promise: Promise, year: int, day: date) -> str:
    month = _month(promise.arrival.last)
    days = _days(promise.arrival)
    return str(gettext("It will probably arrive in %(month)s, between %(first)s and %(last)s.", month=month, **days))


def _running(promise: Promise, year: int, day: date) -> str:
    days = _days(promise.arrival)
    left = 12 - promise.arrival.last.month if promise.arrival.last.year == year else 0
    if left < 1:
        return str(
            gettext("%(year)s is under way: it would reach you between %(first)s and %(last)s.", year=str(year), **days)
        )
    return str(
        ngettext(
            "%(year)s is under way: it would reach you between %(first)s and %(last)s, "
            "with one month of the calendar still to come.",
            "%(year)s is under way: it would reach you between %(first)s and %(last)s, "
            "with %(num)s months of the calendar still to come.",
            left,
            year=str(year),
            **days,
        )
    )


def _over(promise: Promise, year: int, day: date) -> str:
    return str(gettext("%(year)s will be over before it arrives.", year=str(year)))


_SENTENCES = {
    Timeliness.IN_TIME: _in_time,
    Timeliness.HURRY: _hurry,
    Timeliness.LATE: _late,
    Timeliness.RUNNING: _running,
    Timeliness.OVER: _over,
}


def _deadline(promise: Promise, day: date) -> dict[str, str]:
    return {
        "order_by": i18n.date_text(promise.order_by or day),
        "needed_by": i18n.date_text(promise.needed_by),
    }


def _days(expected: Arrival) -> dict[str, str]:
    return {"first": i18n.date_text(expected.first), "last": i18n.date_text(expected.last)}


def _month(day: date) -> str:
    return str(get_month_names("wide", locale=i18n.language())[day.month])
