"""Putting something into the cart. What cannot be taken comes back on the product's page, with all that was typed."""

from dataclasses import dataclass, replace

from flask import Blueprint, Response, g, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop import clock, forms, money, settings
from shop.cart import basket as baskets
from shop.cart.basket import Basket, BasketFull, BasketLine
from shop.cart.bill import Problem
from shop.catalogue import queries
from shop.catalogue.facts import Item
from shop.catalogue.pricing import CHOICES, FREE, POOL, STANDARD
from shop.checkout import counter, reference
from shop.checkout.counter import Counter
from shop.checkout.reference import Reference
from shop.money import LARGEST_CHARGE, Money
from shop.storefront import cart_form, cookie, doors, frame, products
from shop.storefront.frame import Choice, Here
from shop.storefront.products import Fault, Typed

views = Blueprint("putting_in", __name__)

Faults = dict[str, Fault]

# Beside which field it is said why the thing cannot be had like this; of several only the first in this order.
_FIELDS = {
    "no_price": "sku",
    "no_step": "step",
    "pool_empty": "step",
    "below_floor": "amount",
    "not_an_amount": "amount",
    "pool_one": "quantity",
    "sold_out": "sku",
    "too_many": "quantity",
    "not_enough": "quantity",
}
# These are about all copies of the thing in the cart, whatever their step; those from the pool are apart.
_SHORTAGES = ("sold_out", "too_many", "not_enough")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the form asks for. `quantity` and `amount` are None where what was typed is neither."""

    sku: str
    step: str
    quantity: int | None
    amount: Money | None


@views.post("/cart/lines")
def add() -> AnyResponse:
    """Put something in; what is typed as an amount is per copy, in the currency of the page."""
    doors.guard(strict=False)
    before = cookie.current()
    basket, typed = _as_chosen(before), _typed()
    known = reference.read()
    wish = _wish(typed, counter.currency_of(basket))
    fuller = _with(basket, wish)
    on_counter = counter.lay_out(_alone(fuller, wish.sku), known)
    item = on_counter.items.get(wish.sku)
    if item is None:
        return _not_for_sale(known)
    faults = (
        _strangers() | _unreadable(wish, item, typed.amount, on_counter.currency) | _refusals(on_counter, wish, item)
    )
    if not faults and _is_full(basket, fuller, wish):
        faults = {"cart": ("basket_full", baskets.MAX_LINES)}
    return _refused(basket, known, replace(typed, faults=faults)) if faults else _taken(before, fuller)


# --- what the form says ----------------------------------------------------------------------------------------------


def _typed() -> Typed:
    sent = request.form
    return Typed(
        sku=forms.clean(sent.get("sku"), 64),
        quantity=forms.whole(sent.get("quantity", "1")),
        step=forms.clean(sent.get("step", STANDARD), 20),
        amount=forms.whole(sent.get("amount")),
    )


def _wish(typed: Typed, currency: str) -> Wish:
    quantity = cart_form.number(typed.quantity)
    amount = money.of_text(typed.amount, currency, g.language) if typed.step == FREE else None
    return Wish(
        sku=typed.sku or "",
        step=typed.step if typed.step in CHOICES else "",
        quantity=quantity if quantity and quantity <= baskets.MOST else None,
        amount=amount,
    )


def _as_chosen(basket: Basket) -> Basket:
    """The basket with the currency and destination of the page that sent the form. A currency that the page had only
    guessed from the country (`usual`) goes on following the country, until one is chosen."""
    currency = request.form.get("currency", "")
    country = frame.known_country(request.form.get("country")) or basket.country
    goes_on_guessing = (
        basket.currency is None and "usual" in request.form and counter.usual_currency(country) == currency
    )
    if currency in settings.current().currencies and not goes_on_guessing:
        basket = baskets.in_currency(basket, currency)
    return replace(basket, country=country)


# --- what would be in the cart ---------------------------------------------------------------------------------------


def _with(basket: Basket, wish: Wish) -> Basket:
    """The basket with what is wished for. More of a line that is there already: of two free amounts the later holds.

    What cannot be read stands as one copy at the standard price, so that the rest can be looked at. A full basket makes
    no difference here: `_is_full` asks for that.
    """
    readable = wish.step and (wish.step != FREE or _fits(wish.amount))
    step = wish.step if readable else STANDARD
    there = basket.find(baskets.key_of(wish.sku, step))
    quantity = (wish.quantity or 1) + (there.quantity if there else 0)
    amount = wish.amount.minor if wish.amount and step == FREE else None
    line = BasketLine(wish.sku, quantity, step, amount)
    pinned = replace(basket, currency=counter.currency_of(basket)) if step == FREE else basket
    try:
        return baskets.with_line(pinned, line)
    except BasketFull:
        return replace(pinned, lines=(*pinned.lines, line))


def _fits(amount: Money | None) -> bool:
    return amount is not None and amount.minor <= LARGEST_CHARGE


def _alone(basket: Basket, sku: str) -> Basket:
    """Only the lines of one thing: its own limits are asked about, not what else the basket may lack."""
    return replace(basket, lines=tuple(line for line in basket.lines if line.sku == sku), code=None, gift=0)


def _is_full(basket: Basket, fuller: Basket, wish: Wish) -> bool:
    return len(fuller.lines) > max(len(basket.lines), baskets.MAX_LINES) or not cookie.fits(fuller)


# --- what is wrong with it -------------------------------------------------------------------------------------------


def _strangers() -> Faults:
    """A currency or a country that the form names and that we do not know."""
    faults: Faults = {}
    if request.form.get("currency", "") not in ("", *settings.current().currencies):
        faults["currency"] = ("unknown_currency", 0)
    if (country := request.form.get("country")) and frame.known_country(country) is None:
        faults["country"] = ("unknown_country", 0)
    return faults


def _unreadable(wish: Wish, item: Item, amount: str, currency: str) -> Faults:
    faults: Faults = {}
    if not wish.quantity:
        faults["quantity"] = ("not_a_quantity", cart_form.most_of(item))
    if not wish.step:
        faults["step"] = ("no_step", 0)
    if wish.step == FREE and wish.amount is None:
        stray = money.has_stray_decimals(amount, currency, g.language)
        faults["amount"] = ("no_decimals", currency) if stray else ("not_an_amount", 0)
    elif wish.step == FREE and wish.amount is not None and not _fits(wish.amount):
        faults["amount"] = ("above_maximum", Money(LARGEST_CHARGE, wish.amount.currency))
    return faults


def _refusals(on_counter: Counter, wish: Wish, item: Item) -> Faults:
    """Why the shop cannot sell it like this, said beside one field at most, and once."""
    if on_counter.known.paused is not None:
        return {"cart": ("paused", on_counter.known.paused)}
    key = baskets.key_of(wish.sku, wish.step)
    found = {problem.code: problem for problem in on_counter.bill.problems if _concerns(problem, key, wish)}
    if wish.step != POOL and on_counter.basket.copies_of(wish.sku) > baskets.MOST:
        found.setdefault("too_many", Problem("too_many", key))
    code = next((code for code in _FIELDS if code in found), None)
    if code is not None:
        return {_FIELDS[code]: (code, _fact(found[code], item))}
    if "above_maximum" in found:
        field = "amount" if wish.step == FREE else "quantity"
        return {field: ("above_maximum", found["above_maximum"].fact("maximum"))}
    return {}


def _concerns(problem: Problem, key: str, wish: Wish) -> bool:
    if problem.code in _SHORTAGES:
        return wish.step != POOL
    return problem.line == key or problem.code == "above_maximum"


def _fact(problem: Problem, item: Item) -> object:
    """What the sentence names."""
    if problem.code == "too_many":
        return cart_form.most_of(item)
    return dict(problem.facts).get({"below_floor": "floor", "not_enough": "available"}.get(problem.code, ""), 0)


# --- the answer ------------------------------------------------------------------------------------------------------


def _taken(before: Basket, fuller: Basket) -> AnyResponse:
    """On to the cart, or to the checkout if nothing has to be read in the cart first."""
    dropped = _amounts_dropped(before, fuller)
    if request.form.get("buy") == "now" and not dropped:
        return cookie.keep(redirect(url_for("storefront.checkout.show"), 303), fuller)
    return cookie.keep(redirect(url_for("storefront.cart.show", added="1", dropped=dropped), 303), fuller)


def _amounts_dropped(before: Basket, after: Basket) -> str | None:
    """The currency that amounts of the buyer's were written in, if they were lost with it."""
    wrote = before.gift > 0 or any(line.step == FREE for line in before.lines)
    return counter.currency_of(before) if wrote and before.currency != after.currency else None


def _refused(basket: Basket, known: Reference, typed: Typed) -> Response:
    chosen = _choice(basket)
    card = queries.product_with(typed.sku or "", chosen.currency, clock.now())
    return products.refused(card, known, chosen, typed) if card else _not_for_sale(known)


def _choice(basket: Basket) -> Choice:
    query = {"currency": counter.currency_of(basket)} | ({"country": basket.country} if basket.country else {})
    return Choice(counter.currency_of(basket), basket.country, query)


def _not_for_sale(known: Reference) -> Response:
    return frame.private("storefront/not_for_sale.html", Here("storefront.window.show"), known, status=404)
