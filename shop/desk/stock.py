"""The shelf: what is there, what is promised, what may still be sold; and copies that come or go outside of orders."""

import re
import secrets
from functools import partial
from typing import Any

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop.desk import acting
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.desk.wording import LANGUAGE
from shop.reports.stock import ShelfRow, shelf
from shop.stock import counting_in

REASONS = {
    "delivery": "Delivered",
    "counted": "Counted anew",
    "damaged": "Damaged or lost",
    "given_away": "Given away",
}
_COPIES = re.compile(r"[+-]?[0-9]{1,6}", re.ASCII)
_ONCE = re.compile(r"[0-9a-f]{32}", re.ASCII)


@blueprint.get("/stock")
@needs("stock")
def stock() -> str:
    return _page(Entry())


@blueprint.post("/stock")
@needs("shelve")
def change_stock() -> Response | tuple[str, int]:
    """So many copies more or fewer. Orders that wait for copies get them from the worker within half a minute."""
    entry = Entry("shelve")
    rows = {row.sku: row for row in shelf(LANGUAGE) if not row.is_pool}
    sku, reason = entry.choice("sku", rows), entry.choice("reason", REASONS)
    typed = entry.line("copies").replace("−", "-").replace(" ", "")
    if "copies" not in entry.faults and not (_COPIES.fullmatch(typed) and int(typed)):
        entry.faults["copies"] = "whole_number"
    if entry.faults:
        return _page(entry), 422
    once = request.form.get("once", "")
    once = once if _ONCE.fullmatch(once) else secrets.token_hex(16)
    acting.do("shelve", partial(counting_in.change, sku, int(typed), reason, me().by, once))
    return redirect(url_for("desk.stock"), 303)


def _page(entry: Entry) -> str:
    rows = shelf(LANGUAGE)
    articles = [(row.sku, _named(row)) for row in rows if not row.is_pool]
    form: dict[str, Any] = {"articles": articles, "reasons": REASONS.items(), "once": secrets.token_hex(16)}
    return render_template("desk/stock/list.html", rows=rows, entry=entry, **form)


def _named(row: ShelfRow) -> str:
    return f"{', '.join(part for part in (row.name, row.label) if part)} ({row.sku})"
