"""The facts that the sentences of a bill name, in the reader's language: for a bill on the counter and for one that was
agreed. The sentences themselves are the template's."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Protocol

from babel.dates import format_interval
from babel.lists import format_list
from babel.numbers import format_percent
from babel.units import format_unit
from flask import g

from shop.cart import taxing
from shop.cart.bill import Chosen
from shop.catalogue.facts import Item
from shop.catalogue.pricing import FREE, SOLIDARITY
from shop.checkout.back import OrderView
from shop.checkout.counter import Counter
from shop.money import Money
from shop.places import territories
from shop.places.tax import UNTAXED
from shop.shipping import rules as post
from shop.shipping.arrival import Promise
from shop.storefront import arriving, frame
from shop.storefront.arriving import Said


class Taxed(Protocol):
    """What is known of a tax, on the counter and on an order."""

    @property
    def rate(self) -> Decimal: ...
    @property
    def place(self) -> str: ...
    @property
    def reason(self) -> str: ...


@dataclass(frozen=True, slots=True)
class TaxTold:
    """A place's tax in a bill: its rates as the reader writes them ("7% and 19%"), and why it is due there.
    `in_union`: the place is in the European Union's tax territory."""

    rates: str
    place: str
    reason: str
    in_union: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What a bill says besides its rows. `arrival` is the span of days; `packing` and `transit` count days; `weight` is
    that of all parcels."""

    taxes: Sequence[TaxTold] = ()
    arrival: str = ""
    packing: int = 0
    transit: tuple[int, int] | None = None
    weight: str = ""
    promises: Sequence[tuple[Item, Said]] = ()


def of_counter(on_counter: Counter) -> Told:
    """The facts of the bill as it stands now."""
    bill = on_counter.bill
    taxes = told_taxes([part.rule for part in bill.tax_parts])
    if bill.arrival is None or bill.offer is None:
        return Told(taxes)
    return Told(
        taxes=taxes,
        arrival=span(bill.arrival.first, bill.arrival.last),
        packing=post.packing_days(on_counter.known.tariff, frame.today()),
        transit=bill.offer.days,
        weight=weight(sum(parcel.grams for parcel in bill.parcels)),
        promises=[(item, _promised(on_counter, item, promise)) for item, promise in bill.promises],
    )


def _promised(on_counter: Counter, item: Item, promise: Promise) -> Said:
    """Whether it comes in time, and if not, with which other service it would."""
    year, day = item.year or promise.needed_by.year, frame.today()
    said = arriving.promised(promise, year, day)
    tariff = on_counter.known.tariff
    sooner = arriving.in_time_by(promise, year, day, offers=on_counter.bill.offers, tariff=tariff)
    return replace(said, text=f"{said.text} {sooner}") if sooner else said


def of_order(order: OrderView) -> Told:
    """The facts of a bill that was agreed."""
    return Told(told_taxes(order.tax_parts), span(*order.arrives) if order.arrives else "")


def told_taxes(rules: Iterable[Taxed]) -> list[TaxTold]:
    """The taxes by place and reason, in the order in which they come first. What is given stands last, and is only
    named where something else is taxed."""
    rates: dict[tuple[str, str], list[Decimal]] = {}
    for rule in rules:
        found = rates.setdefault((rule.place, rule.reason), [])
        if rule.rate.normalize() not in found:
            found.append(rule.rate.normalize())
    told = [
        TaxTold(_rates(found), place, reason, territories.in_vat_territory(place))
        for (place, reason), found in rates.items()
    ]
    goods = [tax for tax in told if tax.reason != taxing.GIFT]
    gifts = [tax for tax in told if tax.reason == taxing.GIFT]
    return goods if all(tax.reason in UNTAXED for tax in goods) and goods else goods + gifts


def _rates(rates: Sequence[Decimal]) -> str:
    texts = [format_percent(rate, locale=g.language, decimal_quantization=False) for rate in sorted(rates)]
    return format_list(texts, locale=g.language)


def span(first: date, last: date) -> str:
    """Two days as people write a span of time."""
    return str(format_interval(first, last, "yMMMMd", locale=g.language))


def weight(grams: int) -> str:
    """Grams below a kilo, kilograms above it."""
    amount, unit = (grams, "mass-gram") if grams < 1000 else (Decimal(grams) / 1000, "mass-kilogram")
    return str(format_unit(amount, unit, length="short", format="#,##0.##", locale=g.language))


def paid_each(on_counter: Counter) -> Mapping[str, Money]:
    """What one copy costs its buyer by the lines of the basket, with what is a gift of it."""
    rows = {row.key: row.unit for row in on_counter.bill.goods_rows}
    wanted = {line.key: _written(line, on_counter.currency) for line in on_counter.lines}
    return rows | {key: money for key, money in wanted.items() if money is not None}


def _written(line: Chosen, currency: str) -> Money | None:
    """An amount that stands above the row's: the buyer's own, or that of the solidarity step."""
    if line.step == FREE and line.amount_minor is not None:
        return Money(line.amount_minor, currency)
    if line.step == SOLIDARITY and line.item is not None and line.item.prices is not None:
        return line.item.prices.at(SOLIDARITY)
    return None
