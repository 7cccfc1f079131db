"""How things stand with Stripe: what it says of us, what our books say, and whether all tell of the same money."""

from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from shop import clock
from shop.db import end_read
from shop.desk import acting, health_words
from shop.desk.blueprint import blueprint
from shop.desk.session import needs
from shop.payments import health, three_way


@blueprint.get("/stripe")
@needs("settle")
def stripe() -> str:
    """Stripe is asked twice, with short patience; without an answer the rest of the page still stands."""
    last, wrong_stock = three_way.last(), health.wrong_stock()
    found, now = health.facts(), clock.now()
    return render_template(
        "desk/stripe/page.html",
        health=found,
        findings=[
            *health_words.at_stripe(found.there),
            *health_words.in_our_books(found.here, now),
            *health_words.of_money(last),
            *health_words.of_stock(wrong_stock),
        ],
        levels=health_words.LEVELS,
        last=last,
        told=health_words,
    )


@blueprint.post("/stripe/compare")
@needs("settle")
def compare_three_ways() -> Response:
    end_read()
    acting.do("compare_three_ways", three_way.read)
    return redirect(url_for("desk.stripe"), 303)
