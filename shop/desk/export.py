"""The order list as a file for spreadsheets, with the buyers' addresses."""

import csv
import io
from collections.abc import Iterable, Iterator

from flask import Response, stream_with_context

from shop.desk import wording
from shop.desk.blueprint import blueprint
from shop.desk.orders import asked, not_understood
from shop.desk.session import needs
from shop.reports import export as reports
from shop.reports.facts import OrderFacts

COLUMNS = ("number", "placed", "name", "e-mail", "country", "items", "total", "currency", "state")


@blueprint.get("/orders.csv")
@needs("export")
def orders_file() -> Response | tuple[str, int]:
    """The orders of the list's filter (not of its search), newest first, streamed."""
    question = asked()
    if question.faults:
        return not_understood(question)
    lines = _lines(reports.each_order(question.wanted))
    answer = Response(stream_with_context(lines), mimetype="text/csv")
    answer.headers["Content-Disposition"] = "attachment; filename=orders.csv"
    return answer


def _lines(orders: Iterable[OrderFacts]) -> Iterator[str]:
    yield "\ufeff"  # tells spreadsheets that this is UTF-8
    yield _line(COLUMNS)
    for order in orders:
        yield _line(_cells(order))


def _cells(order: OrderFacts) -> tuple[str, ...]:
    return (
        order.number,
        f"{order.created_at:%Y-%m-%d %H:%M}",
        order.name or "",
        order.email,
        order.country or "",
        str(order.items),
        str(order.total.decimal()),
        order.currency,
        wording.READINGS[order.reading],
    )


def _line(cells: Iterable[str]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow(_harmless(cell) for cell in cells)
    return written.getvalue()


def _harmless(cell: str) -> str:
    """A name that begins like a formula must not become one in a spreadsheet."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell
