"""Orders: the list with its filters, one order's page, and remarks."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop import settings
from shop.accounts import members
from shop.aftersales import cases
from shop.desk import acting, steps
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs, usual_carrier
from shop.forms import clean
from shop.fulfilment import carriers, packing
from shop.orders import letters
from shop.orders.models import Order
from shop.orders.numbers import read_number
from shop.orders.states import Reading
from shop.reports import order_page
from shop.reports import orders as reports
from shop.reports.search import LONGEST


@dataclass(frozen=True, slots=True)
class Asked:
    """The list's address, read: what to filter by, as typed and as understood."""

    wanted: reports.OrderFilter
    state: str
    search: str
    since: str
    fault: str | None

    def address(self, endpoint: str = "desk.orders", **changed: str | None) -> str:
        """The list's address with the same filters, except `changed`."""
        held = "1" if self.wanted.held else ""
        values = {"state": self.state, "q": self.search, "since": self.since, "held": held, **changed}
        filled: dict[str, Any] = {name: value for name, value in values.items() if value}
        return url_for(endpoint, **filled)


def asked() -> Asked:
    state, since = request.args.get("state", ""), clean(request.args.get("since"))
    search = clean(request.args.get("q"), LONGEST)
    reading = Reading(state) if state in list(Reading) else None
    day = _day(since)
    wanted = reports.OrderFilter(
        state=reading, search=search, since=_midnight(day) if day else None, held=request.args.get("held") == "1"
    )
    return Asked(wanted, state if reading else "", search, since, "date" if since and day is None else None)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _midnight(day: date) -> datetime:
    zone = ZoneInfo(settings.current().time_zone)
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


@blueprint.get("/orders")
@needs("orders")
def orders() -> Response | str | tuple[str, int]:
    question, cursor = asked(), reports.Cursor.read
    page = reports.find_orders(
        question.wanted, after=cursor(request.args.get("after")), before=cursor(request.args.get("before"))
    )
    meant = read_number(question.search)
    if meant and [row.number for row in page.rows] == [meant]:
        return acting.to_order(meant)
    shown = render_template("desk/orders/list.html", asked=question, page=page, readings=list(Reading))
    return (shown, 422) if question.fault else shown


@blueprint.get("/orders/<number>")
@needs("orders")
def order(number: str) -> Response | str:
    written = read_number(number)
    if written is not None and written != number:
        return redirect(url_for("desk.order", number=written), 303)
    return show(number, Entry())


def show(number: str, entry: Entry) -> str:
    """The order's page, with what was typed into one of its forms. Raises `NotFound`."""
    detail = order_page.order_detail(number)
    found = cases.for_order(number)
    return render_template(
        "desk/orders/page.html",
        detail=detail,
        label=letters.label(detail.order) if detail.order.service else [],
        entry=entry,
        steps=_steps(detail.order),
        obstacle=steps.cancel_obstacle(detail.order.state, [parcel.state for parcel in detail.order.parcels]),
        cases=found,
        names=members.names([event.by for event in detail.order.history] + [case.opened_by for case in found]),
        carriers=[(one.key, one.name) for one in carriers.CARRIERS.values()],
        usual_carrier=usual_carrier(),
        next_number=reports.next_to_pack(besides=number),
    )


def _steps(order: Order) -> dict[int, steps.ParcelSteps]:
    return {
        parcel.id: steps.parcel_steps(order.state, parcel.state, parcel.held_reason is not None)
        for parcel in order.parcels
    }


@blueprint.post("/orders/<number>/notes")
@needs("note")
def note(number: str) -> Response | tuple[str, int]:
    entry = Entry("note")
    text = entry.text("text")
    if entry.faults:
        return show(number, entry), 422
    acting.do("note", lambda: packing.note(number, text, me().by))
    return acting.to_order(number)
