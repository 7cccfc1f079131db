"""The order list as a file for spreadsheets, with the buyers' addresses."""

from flask import Response

from shop.desk import spreadsheet, wording
from shop.desk.blueprint import blueprint
from shop.desk.orders import asked, not_understood
from shop.desk.session import needs
from shop.desk.spreadsheet import Cell
from shop.money import Money
from shop.reports import export as reports
from shop.reports.facts import OrderFacts

COLUMNS = (
    "number",
    "placed",
    "name",
    "e-mail",
    "country",
    "items",
    "total",
    "currency",
    "state",
    "gift",
    "paid forward",
    "discount",
    "code",
    "post",
    "tax",
    "gift order",
)


@blueprint.get("/orders.csv")
@needs("export")
def orders_file() -> Response | tuple[str, int]:
    """The orders of the list's filter (not of its search), newest first, streamed."""
    question = asked()
    if question.faults:
        return not_understood(question)
    return spreadsheet.answer("orders.csv", COLUMNS, map(_cells, reports.each_order(question.wanted)))


def _cells(order: OrderFacts) -> tuple[Cell, ...]:
    """Amounts are decimals in the order's currency, as charged; the discount is taken off of them already."""
    amounts = {kind: Money(order.sum_of(kind), order.currency).decimal() for kind in ("gift", "forward", "post")}
    return (
        order.number,
        f"{order.created_at:%Y-%m-%d %H:%M}",
        order.name or "",
        order.email,
        order.country or "",
        order.items,
        order.total.decimal(),
        order.currency,
        wording.READINGS[order.reading],
        amounts["gift"],
        amounts["forward"],
        Money(order.discount_minor, order.currency).decimal(),
        order.code or "",
        amounts["post"],
        Money(order.tax_minor, order.currency).decimal(),
        "yes" if order.is_gift else "no",
    )
