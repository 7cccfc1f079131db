"""The shop window: everything on sale, the calendar first."""

from flask import Blueprint, Response

from shop import clock
from shop.catalogue import queries
from shop.checkout import reference
from shop.shipping import rules as post
from shop.storefront import frame, products
from shop.storefront.frame import Here

views = Blueprint("window", __name__)


@views.get("/")
def show() -> Response:
    chosen = frame.choice()
    known = reference.read()
    cards = queries.window(chosen.currency, clock.now())
    here = Here("storefront.window.show", query=chosen.query)
    return frame.public(
        "storefront/window.html",
        here,
        known,
        [cards, chosen],
        cards=cards,
        chosen=chosen,
        sent=products.bill_for_one(cards[0], known, chosen) if cards else None,
        reached=len(post.destinations(known.tariff, frame.today())),
        **frame.choices(),
    )
