"""The true total: what a basket costs, row by row, tax and post included. Pure – no database, no clock, no Stripe.

The way of the calculation: each line at the price of its step; the code's discount spread over the lines it is for; one
row for what is given; the posted lines become parcels and the parcels a post row; each row's tax is taken out of its
gross price. Beside the rows stand the problems that keep the basket from being ordered, the days of arrival, and what
may be asked at the destination's border.
"""

from collections.abc import Sequence
from dataclasses import replace

from shop.cart import discounts, goods, minimums, taxing
from shop.cart.bill import Chosen, Circumstances, Problem, Quote, Reason, Row
from shop.cart.goods import Unpriced
from shop.catalogue.facts import Item
from shop.catalogue.pricing import POOL
from shop.money import LARGEST_CHARGE, Money, total, zero
from shop.places import imports, territories
from shop.places.imports import ImportCharges
from shop.places.tax import NoTaxRate
from shop.shipping import arrival
from shop.shipping import rules as post
from shop.shipping.arrival import Promise
from shop.shipping.rules import NotPosted, Offer, Piece


def quote(basket: Sequence[Chosen], at: Circumstances) -> Quote:
    """The bill for `basket`. What cannot be sold stands in `problems`, beside the rows that can."""
    problems = [Problem("paused", None, (("message", at.paused),))] if at.paused is not None else []
    sold, above, wrong = _goods(basket, replace(at, code=None))
    code_problem = discounts.standing(at) or discounts.misfit(sold, at)
    usable = replace(at, code=None) if code_problem else at
    if discounts.opens_a_list(usable):
        sold, above, wrong = _goods(basket, usable)
    sold = discounts.applied(sold, usable)
    offers, unreached = _offers(sold, at)
    offers, off_post = _after_code(offers, usable)
    offer = next((o for o in offers if o.service.key == at.service), offers[0] if offers else None)
    rows = [*sold, *_gift(sold, above, at), *_post(offer, off_post)]
    code_problem = code_problem or _idle_code(rows, offer, usable)
    rows, untaxed = _with_taxes(rows, at)
    due = total((row.total for row in rows), at.currency)
    problems += [*wrong, *goods.shortages(basket), *([code_problem] if code_problem else []), *unreached, *untaxed]
    return Quote(
        rows=tuple(rows),
        total=due,
        tax=Money(sum(row.tax_minor for row in rows), at.currency),
        problems=(*problems, *_out_of_bounds(due, rows, offer, at)),
        offers=tuple(offers),
        offer=offer,
        arrival=arrival.arrival(at.day, post.packing_days(at.tariff, at.day), offer.days) if offer else None,
        promises=_promises(rows, offer, at),
        imports=_import_charges(rows, at),
        tax_parts=taxing.summed(rows),
    )


def _goods(basket: Sequence[Chosen], at: Circumstances) -> tuple[list[Row], Money, list[Problem]]:
    """The rows of what can be sold, what is given with them, and what cannot be sold."""
    rows: list[Row] = []
    problems: list[Problem] = []
    above = zero(at.currency)
    for line in basket:
        try:
            if line.step == POOL and any(row.step == POOL for row in rows):
                raise Unpriced(Problem("pool_one", line.key))  # one for each order, whatever it is
            row, more = goods.priced(line, at)
        except Unpriced as why:
            problems.append(why.problem)
        else:
            rows.append(row)
            above += more
    return rows, above, problems


def _gift(sold: Sequence[Row], above: Money, at: Circumstances) -> list[Row]:
    """What is given: the part of the prices above the standard one, and what was put on top. One row of its own."""
    given = above + Money(at.gift_minor, at.currency)
    if not sold or not given.minor:
        return []
    told = (("above", above), ("on_top", Money(at.gift_minor, at.currency)))
    return [Row("gift", "gift", 1, given, given, Reason("gift", told))]


def _offers(sold: Sequence[Row], at: Circumstances) -> tuple[Sequence[Offer], list[Problem]]:
    pieces = [
        Piece(row.key, row.quantity, row.item.weight_grams, row.post_is_paid)
        for row in sold
        if row.item and row.is_posted
    ]
    if not pieces or at.country is None:
        return (), []
    try:
        return post.offers(at.tariff, pieces, at.country, at.currency, at.day), []
    except NotPosted as stop:
        told = (("country", stop.country), ("reason", stop.reason), ("why", stop.code))
        return (), [Problem("not_posted", None, told)]


def _after_code(offers: Sequence[Offer], at: Circumstances) -> tuple[Sequence[Offer], Money]:
    """The services at what they cost after the code, and how much that took off each."""
    if not offers:
        return offers, zero(at.currency)
    off = discounts.off_post(at, min((offer.price for offer in offers), key=lambda p: p.minor))
    return [replace(offer, price=offer.price - off) for offer in offers], off


def _idle_code(rows: Sequence[Row], offer: Offer | None, at: Circumstances) -> Problem | None:
    """A code that takes nothing off would only be used up. A group's code has opened its list, which may be long; and
    while the post is still to come nobody knows."""
    if at.code is None or discounts.opens_a_list(at) or _waits_for_post(rows, offer):
        return None
    return Problem("code_no_effect") if not any(row.discount.minor for row in rows) else None


def _waits_for_post(rows: Sequence[Row], offer: Offer | None) -> bool:
    return offer is None and any(row.is_posted for row in rows)


def _post(offer: Offer | None, off: Money) -> list[Row]:
    if offer is None:
        return []
    told = (
        ("service", offer.service.name),
        ("parcels", len(offer.parcels)),
        ("grams", sum(parcel.grams for parcel in offer.parcels)),
    )
    code = (
        "post_by_code" if off.minor else "post_by_pool" if not offer.price.minor and offer.full_price.minor else "post"
    )
    return [Row("post", "post", 1, offer.price + off, offer.price, Reason(code, told))]


def _with_taxes(rows: list[Row], at: Circumstances) -> tuple[list[Row], list[Problem]]:
    try:
        return taxing.taxed(rows, at), []
    except NoTaxRate:  # a gap in the table: what the tax would be nobody knows, so nothing is sold
        return rows, [Problem("no_tax_rate")]


def _out_of_bounds(due: Money, rows: Sequence[Row], offer: Offer | None, at: Circumstances) -> list[Problem]:
    """Sums that Stripe would not charge. A small sum may grow while the post is still to come."""
    if due.minor > LARGEST_CHARGE:
        return [Problem("above_maximum", None, (("maximum", Money(LARGEST_CHARGE, at.currency)),))]
    least = minimums.minimum_on(at.minimums, at.currency, at.day)
    if least is None or _waits_for_post(rows, offer) or not 0 < due.minor < least.minor:
        return []
    return [Problem("below_minimum", None, (("minimum", least),))]


def _promises(rows: Sequence[Row], offer: Offer | None, at: Circumstances) -> tuple[tuple[Item, Promise], ...]:
    if offer is None:
        return ()
    items = {row.item.sku: row.item for row in rows if row.item and row.is_posted}
    return tuple(
        (item, arrival.promise(at.day, at.tariff, offer.days, item.needed_by, item.year or item.needed_by.year))
        for item in items.values()
        if item.needed_by is not None
    )


def _import_charges(rows: Sequence[Row], at: Circumstances) -> ImportCharges | None:
    """What may be asked at the border for the goods, at their value without tax and post."""
    posted = [row for row in rows if row.item and row.is_posted]
    if not posted or at.country is None:
        return None
    value = Money(sum(row.total.minor - row.tax_minor for row in posted), at.currency)
    codes = {row.item.hs_code or "" for row in posted if row.item}
    there = territories.territory(at.country, at.postal_code)
    return imports.charges_on(at.imports, at.seller_country, there, value, codes, at.day)
