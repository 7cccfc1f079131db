"""The cart: change, take out; and what it all comes to."""

from collections.abc import Mapping

from babel.lists import format_list
from flask import Blueprint, Response, g, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop import forms, i18n, settings
from shop.cart import basket as baskets
from shop.cart import suggestions
from shop.cart.bill import Problem, Row
from shop.catalogue.pricing import STANDARD, WHOLESALE
from shop.checkout import counter
from shop.checkout.counter import Counter
from shop.checkout.reference import Reference
from shop.money import Money
from shop.promotions import queries as promotions
from shop.promotions.facts import GROUP
from shop.shipping import rules as post
from shop.storefront import bill_facts, cart_form, cookie, doors, frame
from shop.storefront.cart_form import Change
from shop.storefront.frame import Here

views = Blueprint("cart", __name__)


@views.get("/cart")
def show() -> Response:
    return page(counter.lay_out(cookie.current()))


def page(
    on_counter: Counter, typed: Mapping[str, str] | None = None, faults: Mapping[str, Problem] | None = None
) -> Response:
    """The cart; with faults beside their fields, and what was typed there."""
    return frame.private(
        "storefront/cart.html",
        Here("storefront.cart.show"),
        on_counter.known,
        status=422 if faults else 200,
        counter=on_counter,
        told=bill_facts.of_counter(on_counter),
        each=bill_facts.paid_each(on_counter),
        gifts=_gifts(on_counter),
        code_stopped=cart_form.code_problem(on_counter.bill.problems),
        typed=typed or {},
        faults=faults or {},
        just_added="added" in request.args,
        dropped=_dropped(),
        group_from=_group_from(on_counter),
        stopped=_stopped(on_counter.known),
        **frame.choices(),
    )


def _gifts(on_counter: Counter) -> list[Money]:
    """The sums to choose a gift from, what was chosen before among them."""
    offered = set(suggestions.gifts(on_counter.bill.goods))
    chosen = Money(on_counter.basket.gift, on_counter.currency)
    return sorted(offered | ({chosen} if chosen.minor else set()), key=lambda money: money.minor)


def _dropped() -> str | None:
    """The currency that amounts of the buyer's were written in, if they have just gone with it."""
    named = request.args.get("dropped", "")
    return named if named in settings.current().currencies else None


def _group_from(on_counter: Counter) -> int | None:
    """From how many copies on a group's code opens its list, while none of the lines has come there."""
    rows = on_counter.bill.goods_rows
    if not on_counter.basket.code or any(row.discount.minor or row.reason.code == "wholesale" for row in rows):
        return None
    code = promotions.find(on_counter.basket.code)
    if code is None or code.kind != GROUP or cart_form.code_problem(on_counter.bill.problems):
        return None
    meant = [
        row for row in rows if row.step == STANDARD and row.item and (row.item.slug in code.slugs or not code.slugs)
    ]
    return min((tier for row in meant for tier in _tiers_above(row)), default=None)


def _tiers_above(row: Row) -> list[int]:
    tiers = row.item.prices.tiers.get(WHOLESALE, ()) if row.item and row.item.prices else ()
    return [tier.from_quantity for tier in tiers if tier.from_quantity > row.quantity]


def _stopped(known: Reference) -> str:
    """The countries that nothing can be sent to for now, which people must know before they order."""
    reached = post.destinations(known.tariff, frame.today())
    closed = [stop.country for stop in known.tariff.suspended if stop.country not in reached]
    names = sorted(i18n.country_name(country, g.language) for country in closed)
    return format_list(names, locale=g.language) if names else ""


@views.post("/cart")
def change() -> AnyResponse:
    doors.guard(strict=False)
    before = cookie.current()
    wanted, on_counter = cart_form.read(request.form, before)
    if not cookie.fits(wanted.basket):
        full = Problem("basket_full", None, (("limit", baskets.MAX_LINES),))
        return page(counter.lay_out(before, on_counter.known), _typed(), {"basket": full})
    if wanted.faults:
        return cookie.keep(page(on_counter, _typed(), wanted.faults), wanted.basket)
    return cookie.keep(redirect(_next(wanted, on_counter), 303), wanted.basket)


def _typed() -> dict[str, str]:
    return {name: forms.whole(value) for name, value in request.form.items()}


def _next(wanted: Change, on_counter: Counter) -> str:
    """To the checkout if that was asked for and nothing stands in the way."""
    if wanted.dropped:
        return url_for("storefront.cart.show", dropped=wanted.dropped)
    to_checkout = request.form.get("next") == "checkout" and not on_counter.bill.problems
    return url_for("storefront.checkout.show" if to_checkout else "storefront.cart.show")
