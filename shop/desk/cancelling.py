"""Cancel an order, in two steps, the first of which says what the second will do."""

from flask import render_template
from werkzeug.wrappers import Response

from shop.aftersales import cancelling
from shop.desk import acting, steps, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.reports import order_page


@blueprint.get("/orders/<number>/cancel")
@needs("cancel")
def confirm_cancel(number: str) -> str:
    return _cancel_page(number, Entry())


@blueprint.post("/orders/<number>/cancel")
@needs("cancel")
def cancel(number: str) -> Response | tuple[str, int]:
    entry = Entry("cancel")
    reason = entry.choice("reason", wording.CANCEL_REASONS)
    if entry.faults:
        return _cancel_page(number, entry), 422
    acting.do("cancel", lambda: cancelling.cancel(number, reason, me().by))
    return acting.to_order(number)


def _cancel_page(number: str, entry: Entry) -> str:
    detail = order_page.order_detail(number)
    return render_template(
        "desk/orders/cancel.html",
        detail=detail,
        entry=entry,
        obstacle=steps.cancel_obstacle(detail.order.state, [parcel.state for parcel in detail.order.parcels]),
        reasons=wording.CANCEL_REASONS,
    )
