"""A sheet of prices of one SKU: rows (step and quantity) × currencies, changed together, now or from a day to come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from flask import abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop import clock, money, settings
from shop.catalogue import queries
from shop.catalogue.history import Zoned
from shop.catalogue.pricing import PRICED, STANDARD
from shop.desk import price_words, repricing, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.repricing import Wish
from shop.desk.session import me, needs
from shop.errors import AlreadyDone, NotFound
from shop.forms import clean
from shop.money import Money
from shop.reports import price_board, products
from shop.reports.price_board import Board, Place

FORM = "prices"
LONGEST_AMOUNT = 40
_ROW = re.compile(r"([a-z_]{1,30})\.([1-9][0-9]{0,4})")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which prices are on it."""

    sku: str
    board: Board
    places: tuple[Place, ...]
    currencies: tuple[str, ...]

    def fields(self) -> Iterator[tuple[Place, str]]:
        return ((place, currency) for place in self.places for currency in self.currencies)


def name_of(place: Place, currency: str) -> str:
    """The field of one price in the form."""
    return f"amount-{place[0]}-{place[1]}-{currency}"


def seen_of(place: Place, currency: str) -> str:
    """The hidden field that says how the price stood when the page was made."""
    return f"seen-{place[0]}-{place[1]}-{currency}"


@blueprint.get("/products/<slug>/prices/<sku>")
@needs("prices")
def price_sheet(slug: str, sku: str) -> Response | str:
    if request.args.get("step") is not None and not _ROW.fullmatch(_added()):
        flash("Write a whole number of copies, such as 10.", "late")
        return redirect(url_for("desk.product", slug=slug), 303)
    sheet = _sheet(sku, [*request.args.getlist("row"), *filter(None, [_added()])], request.args.getlist("currency"))
    entry = Entry(FORM)
    for place, currency in sheet.fields():
        entry.values[name_of(place, currency)] = price_words.typed(sheet.board.cell(place, currency).now)
    return _page(slug, sheet, entry)


@blueprint.post("/products/<slug>/prices/<sku>")
@needs("prices")
def set_prices(slug: str, sku: str) -> Response | tuple[str, int]:
    _product(slug, sku)
    sheet, entry = _sheet(sku, request.form.getlist("row"), request.form.getlist("currency")), Entry(FORM)
    wishes, begins = _wishes(sheet, entry), _beginning(entry)
    if not entry.faults:
        _try(sku, wishes, begins, entry)
    if entry.faults:
        return _page(slug, sheet, entry), 422
    return _to_product(slug, sku)


@blueprint.post("/products/<slug>/prices/<sku>/take-back")
@needs("prices")
def take_back_price(slug: str, sku: str) -> Response:
    _product(slug, sku)
    place, currency = _place(request.form.get("row", "")), clean(request.form.get("currency"), 3)
    begins = _instant(request.form.get("begins", ""))
    try:
        repricing.take_back(sku, place, currency, begins, me())
        flash(wording.DONE["take_back_price"], "done")
    except repricing.Refused as why:
        flash(f"Nothing was changed. {price_words.refused(why, currency)}", "late")
    except AlreadyDone as why:
        flash(wording.refusal("take_back_price", why), "late")
    return _to_product(slug, sku)


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        abort(404)
    return instant if instant.tzinfo else abort(404)


def _to_product(slug: str, sku: str) -> Response:
    return redirect(url_for("desk.product", slug=slug, _anchor=sku), 303)


def _added() -> str:
    """The row that the small form of the product's page asks for."""
    step = request.args.get("step")
    return f"{step}.{clean(request.args.get('quantity')) or '1'}" if step is not None else ""


def _sheet(sku: str, rows: Sequence[str], only: Sequence[str]) -> Sheet:
    """Without rows it holds all that have a price. Raises 404 for rows and currencies that cannot be."""
    at = clock.now()
    board = price_board.lay_out(queries.history(sku), at, queries.on_sale_since(sku, at))
    asked = [_place(row) for row in rows]
    wanted = [place for one in asked for place in repricing.together(one)]
    known = currencies(board)
    if any(currency not in known for currency in only):
        abort(404)
    places = price_board.in_order(wanted or board.places or [(STANDARD, 1)])
    return Sheet(sku, board, places, tuple(c for c in known if c in only) if only else known)


def _place(row: str) -> Place:
    found = _ROW.fullmatch(row)
    return (found[1], int(found[2])) if found and found[1] in PRICED else abort(404)


def currencies(*boards: Board) -> tuple[str, ...]:
    """What the shop sells in, and what it still has prices in."""
    offered = settings.current().currencies
    return (*offered, *sorted({currency for board in boards for _, currency in board.cells} - set(offered)))


def _wishes(sheet: Sheet, entry: Entry) -> list[Wish]:
    """The prices whose field says something else than when the page was made."""
    wishes = []
    for place, currency in sheet.fields():
        name = name_of(place, currency)
        text = entry.line(name, required=False, longest=LONGEST_AMOUNT)
        seen = entry.line(seen_of(place, currency), required=False)
        amount = money.of_text(text, currency, wording.LANGUAGE) if text else None
        if text and amount is None:
            entry.faults[name] = price_words.not_an_amount(currency)
        elif amount != _seen_amount(seen, currency):
            wishes.append(Wish(place, currency, amount, seen))
    return wishes


def _seen_amount(seen: str, currency: str) -> Money | None:
    minor = seen.partition("|")[0]
    return Money(int(minor), currency) if minor.isascii() and minor.isdigit() else None


def _beginning(entry: Entry) -> datetime | None:
    """The midnight that begins the day that was typed; None: now."""
    text = entry.line("begins", required=False)
    if not text:
        return None
    zone, at = settings.current().time_zone, clock.now()
    try:
        day = date.fromisoformat(text)
        begins = Zoned(at, zone).midnight(day)
    except (ValueError, OverflowError):
        entry.faults["begins"] = "date"
        return None
    if day <= clock.day_in(zone, at):
        entry.faults["begins"] = "day_to_come"
    return begins.astimezone(UTC)


def _try(sku: str, wishes: Sequence[Wish], begins: datetime | None, entry: Entry) -> None:
    """Do it and say so, or note beside the fields why not."""
    try:
        changes = repricing.reprice(sku, wishes, begins, me())
    except repricing.Overtaken as why:
        _note_overtaken(why, entry)
    except repricing.Refused as why:
        name = name_of(why.wish.place, why.wish.currency) if why.wish else "sheet"
        currency = why.wish.currency if why.wish else getattr(why.facts.get("row"), "currency", "")
        entry.faults[name] = price_words.refused(why, currency)
    else:
        flash(price_words.changed(changes), "done")


def _note_overtaken(why: repricing.Overtaken, entry: Entry) -> None:
    for wish, cell in why.cells:
        seen = _seen_amount(wish.seen, wish.currency)
        entry.faults[name_of(wish.place, wish.currency)] = price_words.overtaken(seen, cell.now)
        entry.values[seen_of(wish.place, wish.currency)] = cell.seen


def _product(slug: str, sku: str) -> products.Listed:
    """The address must name a SKU of this very product."""
    product = products.get(slug, wording.LANGUAGE, clock.now())
    if sku not in [article.sku for article in product.articles]:
        raise NotFound(slug=slug, sku=sku)
    return product


def _page(slug: str, sheet: Sheet, entry: Entry) -> str:
    return render_template(
        "desk/products/prices.html",
        product=_product(slug, sheet.sku),
        sheet=sheet,
        entry=entry,
        form=FORM,
        priors={prior.currency: prior for prior in sheet.board.priors},
        prices=price_words,
        name_of=name_of,
        seen_of=seen_of,
    )
