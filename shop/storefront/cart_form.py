"""The cart's form: what it makes of the basket, and what of it could not be taken.

Whatever can be taken is taken; what cannot is a fault beside its field, changes nothing, and stands there as typed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from flask import g

from shop import forms, settings
from shop.cart import basket as baskets
from shop.cart.basket import Basket, BasketLine
from shop.cart.bill import Problem
from shop.catalogue.facts import Item
from shop.catalogue.pricing import FREE
from shop.checkout import counter
from shop.checkout.counter import Counter
from shop.money import LARGEST_CHARGE, Money, granularity, has_stray_decimals, of_text
from shop.promotions import facts as promotions
from shop.storefront import frame

Form = Mapping[str, str]
_LONGEST_CODE = 40


@dataclass(slots=True)
class Change:
    """What a sent form makes of the basket. `faults` are by the field's name; `dropped`: the currency that
    amounts of the buyer's were written in, which are gone with it."""

    basket: Basket
    faults: dict[str, Problem] = field(default_factory=dict)
    dropped: str | None = None


def read(form: Form, before: Basket) -> tuple[Change, Counter]:
    """The changed basket, laid on the counter."""
    change = Change(replace(before, code=None) if "remove_code" in form else before)
    _set_quantities(change, form)
    _set_country(change, form)
    _set_currency_and_gift(change, form, shown=counter.currency_of(before))
    on_counter = counter.lay_out(change.basket)
    _check_quantities(change, form, before, on_counter)
    _set_service(change, form, on_counter)
    _set_code(change, form, on_counter)
    laid_out = on_counter.basket == change.basket
    return change, on_counter if laid_out else counter.lay_out(change.basket, on_counter.known)


# --- copies ----------------------------------------------------------------------------------------------------------


def _set_quantities(change: Change, form: Form) -> None:
    """The copies of each line. The button that takes one line out leaves the other lines as they were."""
    removed = form.get("remove")
    if removed is not None:
        change.basket = baskets.with_quantity(change.basket, removed, 0)
        return
    for line in change.basket.lines:
        if (typed := form.get(f"quantity-{line.key}")) is not None:
            _set_quantity(change, line, forms.whole(typed))


def _set_quantity(change: Change, line: BasketLine, typed: str) -> None:
    quantity = number(typed)
    if quantity is None:
        change.faults[f"quantity-{line.key}"] = Problem("not_a_number", line.key)
    else:
        change.basket = baskets.with_quantity(change.basket, line.key, quantity)


def number(typed: str) -> int | None:
    """A whole number as people type it, in any script's digits; None if it is none or absurdly long."""
    return int(typed) if typed.isdecimal() and len(typed) <= 6 else None


def _check_quantities(change: Change, form: Form, before: Basket, on_counter: Counter) -> None:
    """Quantities above what one order may hold, asked for just now, go back to what they were. What was sold out
    meanwhile is said by the bill."""
    for line in change.basket.lines:
        item, old = on_counter.items.get(line.sku), before.find(line.key)
        most = most_of(item) if item else old.quantity if old else 0
        if f"quantity-{line.key}" in form and line.quantity > most:
            limit = (("limit", most),)
            found = Problem("too_many", line.key, limit) if item else Problem("gone", line.key)
            change.faults[f"quantity-{line.key}"] = found
            change.basket = baskets.with_quantity(change.basket, line.key, old.quantity if old else 0)


def most_of(item: Item) -> int:
    """What one order may hold of it, and the cart can remember."""
    return min(item.max_per_order, baskets.MOST)


# --- where to, in which currency, what on top ------------------------------------------------------------------------


def _set_country(change: Change, form: Form) -> None:
    if not (typed := form.get("country")):
        return
    country = frame.known_country(typed)
    if country is None:
        change.faults["country"] = Problem("unknown_country")
    else:
        change.basket = replace(change.basket, country=country)


def _set_currency_and_gift(change: Change, form: Form, shown: str) -> None:
    """The page always names a currency, so only another one than it showed is a choice; the first choice of a country
    may still bring its own. Amounts on the page are in the currency it showed."""
    chosen = form.get("currency") or shown
    if chosen not in settings.current().currencies:
        change.faults["currency"] = Problem("unknown_currency")
        chosen = shown
    given = _gift(change, form, shown)
    if chosen != shown:
        change.dropped = shown if given or _holds_amounts(change.basket) else None
        change.basket = baskets.in_currency(change.basket, chosen)
    elif given is not None:
        pinned = baskets.in_currency(change.basket, shown) if given else change.basket
        change.basket = replace(pinned, gift=given)


def _holds_amounts(basket: Basket) -> bool:
    return bool(basket.gift) or any(line.step == FREE for line in basket.lines)


def _gift(change: Change, form: Form, currency: str) -> int | None:
    """What is put on top, in minor units; None where the form says nothing, or nothing that can be read."""
    typed = forms.whole(form.get("gift"))
    if typed:
        money = of_text(typed, currency, g.language)
    elif "gift_minor" in form:
        money = _picked(form["gift_minor"], currency)
    else:
        return None
    if money is not None and money.minor <= LARGEST_CHARGE:
        return money.minor
    change.faults["gift"] = _no_gift(money, typed, currency)
    return None


def _no_gift(money: Money | None, typed: str, currency: str) -> Problem:
    """Why it cannot be given."""
    if money is not None:
        return Problem("gift_too_large", None, (("maximum", Money(LARGEST_CHARGE, currency)),))
    stray = has_stray_decimals(typed, currency, g.language)
    return Problem("no_decimals" if stray else "gift_not_an_amount", None, (("currency", currency),))


def _picked(typed: str, currency: str) -> Money | None:
    """One of the sums that the page offers. The digits are ours, so 0–9 alone."""
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= len(str(LARGEST_CHARGE))):
        return None
    return None if int(typed) % granularity(currency) else Money(int(typed), currency)


# --- what needs the bill ---------------------------------------------------------------------------------------------


def _set_service(change: Change, form: Form, on_counter: Counter) -> None:
    """A service that exists and is not offered for this basket any more was no mistake of the buyer's."""
    typed = forms.clean(form.get("service"), 40)
    if not typed:
        return
    if any(offer.service.key == typed for offer in on_counter.bill.offers):
        change.basket = replace(change.basket, service=typed)
    elif not any(service.key == typed for zone in on_counter.known.tariff.zones for service in zone.services):
        change.faults["service"] = Problem("unknown_service")


def _set_code(change: Change, form: Form, on_counter: Counter) -> None:
    """A discount code is kept only if it holds for what is in the basket."""
    typed = promotions.written(forms.clean(form.get("code")))
    if not typed or typed == change.basket.code:
        return
    if len(typed) > _LONGEST_CODE:
        change.faults["code"] = Problem("code_unknown")
        return
    trying = replace(change.basket, code=typed)
    bill = counter.lay_out(trying, on_counter.known).bill
    if obstacle := code_problem(bill.problems):
        change.faults["code"] = obstacle
    else:
        change.basket = trying


def code_problem(problems: tuple[Problem, ...]) -> Problem | None:
    """What keeps a discount code from holding."""
    return next((found for found in problems if found.code.startswith("code_")), None)
