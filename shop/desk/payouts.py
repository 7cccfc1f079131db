"""Payouts: by month, each taken apart, and the month as double entries for the accounts."""

from dataclasses import astuple, dataclass
from typing import Any

from flask import Response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop import clock, settings
from shop.desk import acting, order_words, payout_words, session, spreadsheet
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.desk.spreadsheet import Cell
from shop.errors import NotFound
from shop.forms import clean
from shop.payments import payouts as payouts_at_stripe
from shop.reports import payout_book
from shop.reports.accounts import PLAN
from shop.reports.payout_book import Booking, MonthOfPayouts
from shop.reports.sums import Month

MONTHS_SHOWN = 12
COLUMNS = (
    "date",
    "document",
    "account",
    "account name",
    "debit",
    "credit",
    "currency",
    "text",
    "order",
    "tax code",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """The month that the address names, or none: then the latest twelve. `typed`: as it stands there."""

    month: Month | None
    typed: str

    @property
    def fault(self) -> bool:
        return bool(self.typed) and self.month is None


def _asked() -> Asked:
    typed = clean(request.args.get("month"))
    return Asked(Month.read(typed), typed)


def _found(asked: Asked) -> list[MonthOfPayouts]:
    if asked.fault:
        return []
    this_month = Month.of(clock.now(), settings.current().time_zone)
    # What is on its way arrives next month at the latest.
    last = asked.month or this_month.plus(1)
    return payout_book.months(asked.month or last.plus(-MONTHS_SHOWN), last)


@blueprint.get("/payouts")
@needs("reports")
def payouts() -> str | tuple[str, int]:
    asked = _asked()
    page = _page(asked)
    return (page, 422) if asked.fault else page


def _page(asked: Asked) -> str:
    told: dict[str, Any] = {"told": payout_words, "no_month": order_words.NO_MONTH, "accounts": PLAN.values()}
    return render_template("desk/payouts/list.html", asked=asked, months=_found(asked), **told)


@blueprint.get("/payouts.csv")
@needs("reports")
def payouts_file() -> Response | tuple[str, int]:
    """A month's payouts as double entries; the rows of each payout balance."""
    asked = _asked()
    if asked.month is None:
        return _page(Asked(None, asked.typed or "–")), 422
    rows = map(_cells, payout_book.bookings(asked.month))
    return spreadsheet.answer(f"payouts-{asked.month}.csv", COLUMNS, rows)


def _cells(row: Booking) -> tuple[Cell, ...]:
    return (row.on.isoformat(), *astuple(row)[1:])


@blueprint.get("/payouts/<name>")
@needs("reports")
def payout(name: str) -> str:
    return _payout(name, Entry())


@blueprint.post("/payouts/<name>/<item>")
@needs("settle")
def explain(name: str, item: str) -> AnyResponse | tuple[str, int]:
    """Somebody says what an item without a partner is."""
    if item not in [taken.item.name for taken in payout_book.page(name).apart.items]:
        raise NotFound(payout=name, item=item)
    entry = Entry(item)
    told = entry.text("text")
    if entry.faults:
        return _payout(name, entry), 422
    acting.do("explain", lambda: payouts_at_stripe.explain(item, told, me().by))
    return redirect(url_for("desk.payout", name=name), 303)


def _payout(name: str, entry: Entry) -> str:
    if not name.startswith("po_"):
        raise NotFound(payout=name)
    page = payout_book.page(name)
    explainable = [taken for taken in page.lonely if taken.lonely != "sum" and session.may("settle")]
    told: dict[str, Any] = {"accounts": PLAN, "told": payout_words, "entry": entry, "explainable": explainable}
    return render_template("desk/payouts/page.html", page=page, **told)
