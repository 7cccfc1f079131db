"""Products: what is in the catalogue, what it costs, what it has cost; into the window and out of it."""

from functools import partial

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop import clock, settings
from shop.accounts import audit
from shop.accounts.members import Member
from shop.catalogue import actions, queries
from shop.catalogue.pricing import PRICED
from shop.db import transaction
from shop.desk import acting, dating, price_words, prices
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.desk.wording import LANGUAGE
from shop.errors import AlreadyDone
from shop.reports import price_board
from shop.reports import products as reports


@blueprint.get("/products")
@needs("products")
def products() -> str:
    found = reports.listing(LANGUAGE, clock.now())
    return render_template("desk/products/list.html", products=found, currencies=settings.current().currencies)


@blueprint.get("/products/<slug>")
@needs("products")
def product(slug: str) -> str:
    return _page(slug, dating.as_they_stand(reports.get(slug, LANGUAGE, clock.now()).dates))


@blueprint.post("/products/<slug>/dates")
@needs("prices")
def set_dates(slug: str) -> Response | tuple[str, int]:
    reports.get(slug, LANGUAGE, clock.now())
    entry = dating.sent(slug, me())
    return (_page(slug, entry), 422) if entry.faults else redirect(url_for("desk.product", slug=slug), 303)


def _page(slug: str, dates: Entry) -> str:
    """`dates` is the form of the dates as it was sent, or as they stand."""
    at = clock.now()
    found = reports.get(slug, LANGUAGE, at)
    histories = {article.sku: queries.history(article.sku) for article in found.articles}
    boards = {sku: price_board.lay_out(rows, at, queries.on_sale_since(sku, at)) for sku, rows in histories.items()}
    return render_template(
        "desk/products/page.html",
        product=found,
        boards=boards,
        histories={sku: price_board.newest_first(rows) for sku, rows in histories.items()},
        currencies=prices.currencies(*boards.values()),
        steps=[(step, price_words.STEPS[step]) for step in PRICED],
        prices=price_words,
        now=at,
        entry=dates,
        form=dating.FORM,
        seen=dating.seen_of(found.dates),
    )


@blueprint.post("/products/<slug>/publish")
@needs("prices")
def publish(slug: str) -> Response:
    reports.get(slug, LANGUAGE, clock.now())
    shown = request.form.get("published") == "1"
    acting.do("publish" if shown else "unpublish", partial(_publish, slug, shown, me()))
    return redirect(url_for("desk.product", slug=slug), 303)


def _publish(slug: str, shown: bool, member: Member) -> None:
    at = clock.now()
    with transaction() as session:
        if not actions.publish(session, slug, shown, at):
            raise AlreadyDone(slug=slug)
        audit.write(session, at, "published" if shown else "unpublished", member.id, detail=slug)
