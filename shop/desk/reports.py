"""Reports: what was sold, given, taxed and sent back, by month and currency, on a page and as files."""

from dataclasses import dataclass

from flask import Response, render_template, request

from shop import clock, settings
from shop.desk import order_words, spreadsheet
from shop.desk.blueprint import blueprint
from shop.desk.session import needs
from shop.desk.spreadsheet import Cell
from shop.forms import clean
from shop.money import Money
from shop.reports import sums
from shop.reports.sums import Month, Report, Sums, TaxSum

MONTHS_SHOWN = 12
# Column of the tables → what it is called there.
AMOUNTS = {
    "goods": "goods",
    "digital": "digital",
    "forward": "paid forward",
    "gifts": "gifts",
    "post": "post",
    "total": "total",
    "discounts": "discounts",
    "refunded": "sent back",
}
COLUMNS = ("month", "currency", "orders", *AMOUNTS.values())
TAX_COLUMNS = ("month", "currency", "place", "rate", "reason", "base", "tax")


@dataclass(frozen=True, slots=True)
class Asked:
    """The months that the address names: one, or the latest twelve. `month` as typed; `fault` if it is none."""

    first: Month
    last: Month
    month: str
    fault: bool

    @property
    def earlier(self) -> str:
        return str(self.last.plus(-1))

    @property
    def later(self) -> str | None:
        return str(self.last.plus(1)) if self.last < _this_month() else None

    def report(self) -> Report:
        return Report([], []) if self.fault else sums.over(self.first, self.last, _zone())


def _zone() -> str:
    return settings.current().time_zone


def _this_month() -> Month:
    return Month.of(clock.now(), _zone())


def _asked() -> Asked:
    typed = clean(request.args.get("month"))
    one = Month.read(typed)
    last = one or _this_month()
    return Asked(one or last.plus(1 - MONTHS_SHOWN), last, typed, fault=bool(typed) and one is None)


@blueprint.get("/reports")
@needs("reports")
def reports() -> str | tuple[str, int]:
    asked = _asked()
    page = _page(asked)
    return (page, 422) if asked.fault else page


def _page(asked: Asked) -> str:
    return render_template(
        "desk/reports/page.html", asked=asked, report=asked.report(), amounts=AMOUNTS, told=order_words
    )


@blueprint.get("/reports.csv")
@needs("reports")
def reports_file() -> Response | tuple[str, int]:
    """The sums, a row for each month and currency."""
    asked = _asked()
    if asked.fault:
        return _page(asked), 422
    return spreadsheet.answer(_named("reports", asked), COLUMNS, map(_cells, asked.report().sums))


@blueprint.get("/reports/taxes.csv")
@needs("reports")
def taxes_file() -> Response | tuple[str, int]:
    """The taxes, a row for each month, currency, place, rate and reason."""
    asked = _asked()
    if asked.fault:
        return _page(asked), 422
    return spreadsheet.answer(_named("taxes", asked), TAX_COLUMNS, map(_tax_cells, asked.report().taxes))


def _named(name: str, asked: Asked) -> str:
    return f"{name}-{asked.month}.csv" if asked.month else f"{name}.csv"


def _cells(row: Sums) -> tuple[Cell, ...]:
    amounts = (Money(getattr(row, name), row.currency).decimal() for name in AMOUNTS)
    return (str(row.month), row.currency, row.orders, *amounts)


def _tax_cells(row: TaxSum) -> tuple[Cell, ...]:
    base, tax = (Money(minor, row.currency).decimal() for minor in (row.base, row.tax))
    return (str(row.month), row.currency, row.place, row.rate.normalize(), row.reason, base, tax)
