"""The cart: put in, change, take out; and what it all comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from babel.lists import format_list
from flask import Blueprint, Response, g, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop import clock, forms, i18n, settings
from shop.cart import basket as baskets
from shop.cart.basket import Basket, BasketFull
from shop.catalogue import queries
from shop.catalogue.facts import Item
from shop.checkout import reference
from shop.checkout.reference import Reference
from shop.shipping import rules as post
from shop.storefront import cookie, counter, doors, frame, products
from shop.storefront.counter import Counter
from shop.storefront.frame import Choice, Here
from shop.storefront.products import Typed

views = Blueprint("cart", __name__)

# Faults beside fields: a code and the number its sentence names.
Fault = tuple[str, int]
Faults = dict[str, Fault]
Typing = Mapping[str, str]


@views.get("/cart")
def show() -> Response:
    basket = cookie.current()
    return _page(counter.lay_out(basket))


def _page(on_counter: Counter, typed: Typing | None = None, faults: Faults | None = None) -> Response:
    return frame.private(
        "storefront/cart.html",
        Here("storefront.cart.show"),
        on_counter.known,
        status=422 if faults else 200,
        counter=on_counter,
        typed=typed or {},
        faults=faults or {},
        just_added="added" in request.args,
        stopped=_stopped(on_counter.known),
        **frame.choices(),
    )


def _stopped(known: Reference) -> str:
    """The countries that nothing can be sent to for now, which people must know before they order."""
    reached = post.destinations(known.tariff, frame.today())
    closed = [stop.country for stop in known.tariff.suspended if stop.country not in reached]
    names = sorted(i18n.country_name(country, g.language) for country in closed)
    return format_list(names, locale=g.language) if names else ""


# --- putting in ------------------------------------------------------------------------------------------------------


@views.post("/cart/lines")
def add() -> AnyResponse:
    doors.guard(strict=False)
    basket = _as_chosen(cookie.current())
    sku = forms.clean(request.form.get("sku"), 64)
    typed = forms.whole(request.form.get("quantity", "1"))
    card = queries.product_with(sku, counter.currency_of(basket), clock.now())
    if card is None:
        return _not_for_sale()
    item = next(item for item in card.items if item.sku == sku)
    wanted, fault = _wanted(typed, item, basket.quantity_of(sku))
    if not _currency_is_known():
        fault = {"currency": ("unknown_currency", 0)}
    if fault is not None:
        return products.refused(card, reference.read(), _choice(basket), Typed(sku, typed, fault))
    return _put_in(basket, sku, wanted)


def _put_in(basket: Basket, sku: str, quantity: int) -> AnyResponse:
    try:
        fuller = baskets.with_quantity(basket, sku, quantity)
    except BasketFull:
        fuller = None
    if fuller is None or not cookie.fits(fuller):
        return _page(counter.lay_out(basket), faults={"basket": ("basket_full", baskets.MAX_LINES)})
    if request.form.get("buy") == "now":
        return cookie.keep(redirect(url_for("storefront.checkout.show"), 303), fuller)
    return cookie.keep(redirect(url_for("storefront.cart.show", added="1"), 303), fuller)


def _as_chosen(basket: Basket) -> Basket:
    """The basket with the currency and destination of the page that sent the form."""
    currency = request.form.get("currency", "")
    country = frame.known_country(request.form.get("country"))
    return replace(
        basket,
        currency=currency if currency in settings.current().currencies else basket.currency,
        country=country or basket.country,
    )


def _currency_is_known() -> bool:
    """Whether the form names one of our currencies, or none at all."""
    return request.form.get("currency", "") in ("", *settings.current().currencies)


def _choice(basket: Basket) -> Choice:
    query = {"currency": counter.currency_of(basket)} | ({"country": basket.country} if basket.country else {})
    return Choice(counter.currency_of(basket), basket.country, query)


def _wanted(typed: str, item: Item, already: int) -> tuple[int, Faults | None]:
    """How many of the thing will be in the basket, or what is wrong with that."""
    step = request.form.get("step", queries.STANDARD)
    more = number(typed)
    if step != queries.STANDARD:
        return 0, {"sku": ("unknown_step", 0)}
    if item.price is None:
        return 0, {"sku": ("no_price", 0)}
    if more is None or more < 1:
        return 0, {"quantity": ("not_a_quantity", _most_of(item))}
    fault = _too_many(already + more, item)
    return already + more, {"quantity": fault} if fault else None


def _too_many(wanted: int, item: Item) -> Fault | None:
    if item.available is not None and item.available <= 0:
        return ("sold_out", 0)
    if wanted > _most_of(item):
        return ("too_many", _most_of(item))
    if item.available is not None and wanted > item.available:
        return ("not_enough", item.available)
    return None


def _most_of(item: Item) -> int:
    """What one order may hold of it, and the cart can remember."""
    return min(item.max_per_order, baskets.MOST)


def number(typed: str) -> int | None:
    """A whole number as people type it, in any script's digits; None if it is none or absurdly long."""
    return int(typed) if typed.isdecimal() and len(typed) <= 6 else None


def _not_for_sale() -> Response:
    known = reference.read()
    return frame.private("storefront/not_for_sale.html", Here("storefront.window.show"), known, status=404)


# --- changing --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Change:
    """What a sent cart form makes of the basket, and what could not be taken."""

    basket: Basket
    faults: Faults = field(default_factory=dict)


@views.post("/cart")
def change() -> AnyResponse:
    doors.guard(strict=False)
    before = cookie.current()
    wanted = _changed(before)
    over = {} if wanted.faults else _over_limit(before, wanted.basket)
    if wanted.faults or over:
        typed = {name: forms.whole(value) for name, value in request.form.items()}
        return _page(counter.lay_out(before), typed, wanted.faults or over)
    target = "storefront.checkout.show" if request.form.get("next") == "checkout" else "storefront.cart.show"
    return cookie.keep(redirect(url_for(target), 303), wanted.basket)


def _changed(before: Basket) -> Change:
    change = Change(before)
    removed = request.form.get("remove")
    for line in before.lines:
        typed = "0" if line.sku == removed else request.form.get(f"quantity-{line.sku}")
        if typed is not None and (removed is None or line.sku == removed):
            _set_quantity(change, line.sku, forms.whole(typed))
    _set_circumstances(change)
    return change


def _set_quantity(change: Change, sku: str, typed: str) -> None:
    quantity = number(typed)
    if quantity is None:
        change.faults[f"quantity-{sku}"] = ("not_a_number", 0)
    else:
        change.basket = baskets.with_quantity(change.basket, sku, quantity)


def _set_circumstances(change: Change) -> None:
    sent = request.form
    if country := sent.get("country"):
        if frame.known_country(country) is None:
            change.faults["country"] = ("unknown_country", 0)
        change.basket = replace(change.basket, country=frame.known_country(country))
    if currency := sent.get("currency"):
        if currency not in settings.current().currencies:
            change.faults["currency"] = ("unknown_currency", 0)
        change.basket = replace(change.basket, currency=currency)
    if service := forms.clean(sent.get("service"), 40):
        change.basket = replace(change.basket, service=service[:40])


def _over_limit(before: Basket, basket: Basket) -> Faults:
    """Quantities above what one order may hold, asked for just now. What is sold out is said on the page itself."""
    asked = [line for line in basket.lines if f"quantity-{line.sku}" in request.form]
    items = queries.items([line.sku for line in asked], counter.currency_of(basket), clock.now()) if asked else {}
    faults = {}
    for line in asked:
        item = items.get(line.sku)
        if line.quantity > (_most_of(item) if item else before.quantity_of(line.sku)):
            faults[f"quantity-{line.sku}"] = ("too_many", _most_of(item)) if item else ("gone", 0)
    return faults
