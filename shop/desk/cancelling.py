"""Cancel an order, and send money back: each in two steps, the first of which says what the second will do."""

from flask import render_template, request
from werkzeug.wrappers import Response

from shop.aftersales import cancelling
from shop.desk import acting, steps, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.forms import clean
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


@blueprint.get("/orders/<number>/refund")
@needs("cancel")
def confirm_refund(number: str) -> str:
    detail = order_page.order_detail(number)
    parcels = [parcel.state for parcel in detail.order.parcels]
    only = request.args.get("payment", "")
    left = [(intent, money) for intent, money in detail.left_per_payment if only in ("", intent)]
    obstacle = None if only else steps.refund_obstacle(detail.order.state, parcels)
    return render_template("desk/orders/refund.html", detail=detail, left=left, only=only, obstacle=obstacle)


@blueprint.post("/orders/<number>/refund")
@needs("cancel")
def refund(number: str) -> Response:
    only = clean(request.form.get("payment"), 255)
    if only:
        acting.do("refund", lambda: cancelling.refund_payment(number, only, me().by))
    else:
        acting.do("refund", lambda: cancelling.refund_rest(number, me().by))
    return acting.to_order(number)
