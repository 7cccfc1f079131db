"""The product page, as it is shown to everybody, and as it comes back to somebody whose choice could not be taken."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from babel.dates import get_month_names
from babel.numbers import format_percent, get_currency_symbol
from flask import Blueprint, Response, abort, g

from shop import clock, settings
from shop.cart.bill import Chosen, Circumstances, Quote
from shop.cart.quote import quote
from shop.catalogue import pricing, queries
from shop.catalogue.facts import Item
from shop.catalogue.pricing import STANDARD
from shop.catalogue.queries import Card
from shop.checkout import reference
from shop.checkout.reference import Reference
from shop.money import Money
from shop.places import incomes
from shop.storefront import arriving, frame, price_choices, prose
from shop.storefront.arriving import Said
from shop.storefront.frame import Choice, Here
from shop.storefront.price_choices import PriceChoices

views = Blueprint("products", __name__)

TEMPLATE = "storefront/product.html"

# A code and what its sentence names: a number, an amount, nothing.
Fault = tuple[str, object]


@dataclass(frozen=True, slots=True)
class Typed:
    """What a visitor chose on the page; faults are codes with their facts, by field."""

    sku: str | None = None
    quantity: str = "1"
    step: str = STANDARD
    amount: str = ""
    faults: dict[str, Fault] = field(default_factory=dict)


@views.get("/products/<slug>")
def show(slug: str) -> Response:
    chosen = frame.choice()
    card = queries.product(slug, chosen.currency, clock.now())
    if card is None:
        abort(404)
    known = reference.read()
    context = _context(card, known, chosen, Typed())
    return frame.public(TEMPLATE, _here(card, chosen), known, [card, chosen, context["elsewhere"]], **context)


def refused(card: Card, known: Reference, chosen: Choice, typed: Typed) -> Response:
    """The same page again, with what was chosen and what is wrong with it."""
    context = _context(card, known, chosen, typed)
    return frame.private(TEMPLATE, _here(card, chosen), known, status=422, **context)


def _here(card: Card, chosen: Choice) -> Here:
    return Here("storefront.products.show", {"slug": card.slug}, chosen.query)


def _context(card: Card, known: Reference, chosen: Choice, typed: Typed) -> dict[str, object]:
    day = frame.today()
    prices = _prices(card, known, chosen, day)
    sent = bill_for_one(card, known, chosen, day)
    return {
        "card": card,
        "chosen": chosen,
        "typed": typed,
        "prices": prices,
        "picked": typed.sku or next((item.sku for item in prices.things), None),
        "step": typed.step if typed.step in prices.steps else _first_step(prices),
        "fields": _fields(prices, typed),
        "elsewhere": _sold_in(card) if card.cheapest is None else [],
        "sign": get_currency_symbol(chosen.currency, g.language),
        "sent": sent,
        "arrival": _arrival(sent, day),
        "prior": _prior,
        "tiers": price_choices.tiers,
        "prose": prose.html_of,
        "month": month_name,
        **frame.choices(),
    }


def _prices(card: Card, known: Reference, chosen: Choice, day: date) -> PriceChoices:
    group = incomes.group_of(known.incomes, chosen.country, day) if chosen.country else None
    return price_choices.of_card(card, group, country_known=chosen.country is not None)


def _first_step(prices: PriceChoices) -> str:
    return STANDARD if STANDARD in prices.steps else next(iter(prices.steps), STANDARD)


def _fields(prices: PriceChoices, typed: Typed) -> set[str]:
    """The fields that the page has, so that a fault's link leads somewhere."""
    found = {"sku", "quantity", *({"currency", "country"} & typed.faults.keys())} if prices.things else set()
    return found | ({"step"} if prices.is_choice else set()) | ({"amount"} if prices.free else set())


def _sold_in(card: Card) -> list[str]:
    """The currencies on offer that the product has a price in now."""
    now = clock.now()
    history = (past for item in card.items for past in queries.history(item.sku))
    held = {
        past.currency
        for past in history
        if (past.step, past.from_quantity) == (STANDARD, 1)
        and past.valid_from <= now
        and (past.valid_to is None or past.valid_to > now)
    }
    return [currency for currency in settings.current().currencies if currency in held]


def _prior(item: Item) -> tuple[Money, str] | None:
    """What may stand struck through beside the standard price, and by how much that is lower: "-12%"."""
    if item.prices is None or item.price is None or item.prices.prior_minor is None:
        return None
    before = item.prices.prior_minor
    off = pricing.percent_off(before, item.price.minor)
    return Money(before, item.prices.currency), format_percent(Decimal(-off) / 100, locale=g.language)


def month_name(month: int) -> str:
    return str(get_month_names("wide", context="stand-alone", locale=g.language)[month])


def bill_for_one(card: Card, known: Reference, chosen: Choice, day: date) -> Quote | None:
    """The bill for one of the lightest variant, sent to the chosen country; None where there is nothing to say."""
    posted = [item for item in card.items if item.is_posted and item.price is not None]
    if not posted or chosen.country is None:
        return None
    item = min(posted, key=lambda item: item.weight_grams)
    at = Circumstances(
        currency=chosen.currency,
        day=day,
        country=chosen.country,
        service=None,
        tariff=known.tariff,
        tax=known.tax,
        seller_country=known.seller.country,
        imports=known.imports,
    )
    return quote([Chosen(item.sku, item.sku, item, 1)], at)


def _arrival(sent: Quote | None, day: date) -> list[Said]:
    """When it arrives with the cheapest service, and whether that is in time."""
    if sent is None or sent.arrival is None:
        return []
    said = [arriving.promised(promise, item.year or promise.needed_by.year, day) for item, promise in sent.promises]
    in_time = all(promise.kind in ("in_time", "hurry") for _, promise in sent.promises)
    return [*said, *([Said(arriving.between(sent.arrival), False)] if in_time else [])]
