"""Orders: the list with its filters, one order's page, and remarks."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop import settings
from shop.accounts import members
from shop.aftersales import addressing, cases
from shop.attention import items
from shop.desk import acting, order_words, steps
from shop.desk import attention as attention_list
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import may, me, needs, usual_carrier
from shop.forms import clean
from shop.fulfilment import carriers, packing
from shop.orders import counting, letters
from shop.orders.models import Order
from shop.orders.numbers import read_number
from shop.orders.states import Reading
from shop.payments import disputes, doubts, risk
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
    faults: list[str]

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
    instant = _midnight(since)
    wanted = reports.OrderFilter(state=reading, search=search, since=instant, held=request.args.get("held") == "1")
    missed = {"state": state and reading is None, "date": since and instant is None}
    return Asked(wanted, state if reading else "", search, since, [fault for fault, is_so in missed.items() if is_so])


def _midnight(text: str) -> datetime | None:
    """When the day began at the shop; None if this is no day."""
    try:
        day = date.fromisoformat(text)
        return datetime.combine(day, time(), ZoneInfo(settings.current().time_zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _cursor(name: str) -> reports.Cursor | None:
    """Where a page of the list begins or ends. An address that was made up is answered with 404."""
    written = request.args.get(name)
    cursor = reports.Cursor.read(written)
    return abort(404) if written and cursor is None else cursor


@blueprint.get("/orders")
@needs("orders")
def orders() -> Response | str | tuple[str, int]:
    question = asked()
    if question.faults:
        return not_understood(question)
    page = reports.find_orders(question.wanted, after=_cursor("after"), before=_cursor("before"))
    meant = read_number(question.search)
    if meant and [row.number for row in page.rows] == [meant]:
        return acting.to_order(meant)
    return _list(question, page)


def _list(question: Asked, page: reports.Page) -> str:
    return render_template("desk/orders/list.html", asked=question, page=page, readings=list(Reading))


def not_understood(question: Asked) -> tuple[str, int]:
    """The list without orders, and what is wrong with the filter: everything would be mistaken for the answer."""
    return _list(question, reports.Page([])), 422


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
        address_entry=entry if entry.form == "address" else _address_as_it_is(detail.order),
        address_fields=order_words.ADDRESS.items(),
        address_obstacle=addressing.obstacle(detail.order),
        bought_by=letters.bought_by(detail.order),
        organisation=letters.organisation(detail.order),
        arrives=letters.arrives(detail.order),
        taxes=letters.tax_parts(detail.order),
        told=order_words,
        waits_for_copies=counting.WAITS_FOR_COPIES,
        entry=entry,
        disputes=disputes.of_order(number),
        signals=risk.of_order(number),
        matters=attention_list.cards(items.open_about(number)) if may("attention") else [],
        steps=_steps(detail.order),
        obstacle=steps.cancel_obstacle(detail.order.state, [parcel.state for parcel in detail.order.parcels]),
        cases=found,
        names=members.names([event.by for event in detail.order.history] + [case.opened_by for case in found]),
        carriers=[(one.key, one.name) for one in carriers.CARRIERS.values()],
        usual_carrier=usual_carrier(),
        next_number=reports.next_to_pack(besides=number),
        is_doubted=doubts.stands(number),
    )


def _address_as_it_is(order: Order) -> Entry:
    """The form of the postal address, filled with what the buyer typed."""
    goes_to = letters.goes_to(order)
    return Entry("address", {name: getattr(goes_to, name) for name in order_words.ADDRESS} if goes_to else {})


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
