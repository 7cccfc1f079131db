"""The product page, as it is shown to everybody, and as it comes back to somebody whose choice could not be taken."""

from dataclasses import dataclass, field
from datetime import date

from babel.dates import get_month_names
from flask import Blueprint, Response, abort, g

from shop import clock
from shop.catalogue import queries
from shop.catalogue.queries import Card
from shop.checkout import reference
from shop.checkout.reference import Reference
from shop.shipping import rules as post
from shop.shipping.rules import NotPosted, Offer, Piece
from shop.storefront import frame, prose
from shop.storefront.frame import Choice, Here

views = Blueprint("products", __name__)

TEMPLATE = "storefront/product.html"


@dataclass(frozen=True, slots=True)
class Typed:
    """What a visitor chose on the page; faults are codes with their facts, by field."""

    sku: str | None = None
    quantity: str = "1"
    faults: dict[str, tuple[str, int]] = field(default_factory=dict)


@views.get("/products/<slug>")
def show(slug: str) -> Response:
    chosen = frame.choice()
    card = queries.product(slug, chosen.currency, clock.now())
    if card is None:
        abort(404)
    known = reference.read()
    context = _context(card, known, chosen, Typed())
    return frame.public(TEMPLATE, _here(card, chosen), known, [card, chosen], **context)


def refused(card: Card, known: Reference, chosen: Choice, typed: Typed) -> Response:
    """The same page again, with what was chosen and what is wrong with it."""
    context = _context(card, known, chosen, typed)
    return frame.private(TEMPLATE, _here(card, chosen), known, status=422, **context)


def _here(card: Card, chosen: Choice) -> Here:
    return Here("storefront.products.show", {"slug": card.slug}, chosen.query)


def _context(card: Card, known: Reference, chosen: Choice, typed: Typed) -> dict[str, object]:
    return {
        "card": card,
        "chosen": chosen,
        "typed": typed,
        "picked": typed.sku or next((item.sku for item in card.buyable), None),
        "offers": offers_for(card, known, chosen, frame.today()),
        "prose": prose.html_of,
        "month": month_name,
        **frame.choices(),
    }


def month_name(month: int) -> str:
    return str(get_month_names("wide", context="stand-alone", locale=g.language)[month])


def offers_for(card: Card, known: Reference, chosen: Choice, day: date) -> list[Offer] | NotPosted | None:
    """What it costs to send one of the lightest variant to the chosen country; None where there is nothing to say."""
    posted = [item for item in card.items if item.is_posted]
    if not posted or chosen.country is None:
        return None
    one = Piece(posted[0].sku, 1, min(item.weight_grams for item in posted))
    try:
        return list(post.offers(known.tariff, [one], chosen.country, chosen.currency, day))
    except NotPosted as stop:
        return stop
