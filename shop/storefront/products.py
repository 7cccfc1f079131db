"""The product page, as it is shown to everybody, and as it comes back to somebody whose choice could not be taken."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from babel.dates import get_month_names
from babel.numbers import format_percent, get_currency_symbol
from flask import Blueprint, Response, abort, g

from shop import clock, settings
from shop.cart.basket import Basket, BasketLine
from shop.cart.bill import Quote
from shop.catalogue import pricing, queries
from shop.catalogue.facts import Item
from shop.catalogue.pricing import STANDARD
from shop.catalogue.queries import Card
from shop.checkout import counter, reference
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
    sent = bill_for_one(card, known, chosen)
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
        "arrival": _arrival(sent, known, day),
        "untaxed": _is_untaxed(sent),
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
        past.currency for past in history if (past.step, past.from_quantity) == (STANDARD, 1) and past.span.holds(now)
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


def bill_for_one(card: Card, known: Reference, chosen: Choice) -> Quote | None:
    """The cart's bill for one of the lightest variant to the chosen country; None if there is nothing to say."""
    priced = [item for item in card.items if item.price is not None]
    if not priced or chosen.country is None:
        return None
    item = min(priced, key=lambda item: item.weight_grams)
    basket = Basket((BasketLine(item.sku, 1),), currency=chosen.currency, country=chosen.country)
    return counter.bill_of(basket, {item.sku: item}, known)


def _is_untaxed(sent: Quote | None) -> bool:
    """Whether the copy itself carries no tax, whatever the post to there does."""
    parts = [part for row in sent.goods_rows for part in row.taxes] if sent else []
    return bool(parts) and not any(part.rule.rate for part in parts)


def _arrival(sent: Quote | None, known: Reference, day: date) -> list[Said]:
    """When it arrives with the cheapest service, whether that is in time, and if not, with which it would be."""
    if sent is None or sent.arrival is None:
        return []
    said: list[Said] = []
    for item, promise in sent.promises:
        year = item.year or promise.needed_by.year
        said.append(arriving.promised(promise, year, day))
        sooner = arriving.in_time_by(promise, year, day, offers=sent.offers, tariff=known.tariff)
        said += [Said(sooner, False)] if sooner else []
    in_time = all(promise.kind in arriving.IN_TIME for _, promise in sent.promises)
    return [*said, *([Said(arriving.between(sent.arrival), False)] if in_time else [])]
