"""Send money back: for single lines in any sum, or all that is kept. Two steps, the first of which says what the second
will do."""

from collections.abc import Callable, Sequence

from flask import flash, render_template, request
from werkzeug.wrappers import Response

from shop.aftersales import cancelling, refunding
from shop.desk import acting, order_words, refund_form, refund_words, steps, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.refund_form import Wanted
from shop.desk.session import me, needs
from shop.errors import ShopError
from shop.forms import clean
from shop.money import Money
from shop.payments import disputes
from shop.payments.refund_rules import MoreThanLeft
from shop.reports import money_back, order_page
from shop.reports.money_back import MoneyBack
from shop.reports.order_page import OrderDetail

WHOLE = "rest"


@blueprint.context_processor
def _words() -> dict[str, object]:
    return {"refund_words": refund_words}


@blueprint.get("/orders/<number>/refund")
@needs("cancel")
def confirm_refund(number: str) -> str:
    detail = order_page.order_detail(number)
    if request.args.get("payment") or request.args.get("what") == WHOLE:
        return _whole(detail, request.args.get("payment", ""))
    back = money_back.of(detail.order)
    entry = refund_form.filled(back) if request.args.get("fill") == "all" else Entry(refund_form.FORM)
    return _form(detail, back, entry)


@blueprint.post("/orders/<number>/refund")
@needs("cancel")
def refund(number: str) -> Response | str | tuple[str, int]:
    only = clean(request.form.get("payment"), 255)
    if only:
        return _send(number, lambda: cancelling.refund_payment(number, only, me().by))
    if request.form.get("what") == WHOLE:
        return _send(number, lambda: cancelling.refund_rest(number, me().by))
    detail = order_page.order_detail(number)
    back = money_back.of(detail.order)
    entry, wanted = refund_form.read(back)
    if wanted is None:
        return _form(detail, back, entry), 422
    if request.form.get("step") != "send":
        return _check(detail, back, entry, wanted)
    return _refund(number, entry, wanted)


def _refund(number: str, entry: Entry, wanted: Wanted) -> Response | tuple[str, int]:
    try:
        ids = refunding.refund(
            number,
            wanted.amounts(),
            restock=wanted.restock(),
            reason=wanted.reason,
            by=me().by,
            seen=wanted.seen,
        )
    except (refunding.RefundedMeanwhile, MoreThanLeft):
        detail = order_page.order_detail(number)
        back = money_back.of(detail.order)
        entry.faults["together"] = refund_words.REFUNDED_MEANWHILE
        entry.values["left"] = str(back.kept)
        return _form(detail, back, entry), 422
    except ShopError as why:
        flash(wording.refusal("refund", why), "late")
        return acting.to_order(number)
    _tell(number, ids)
    return acting.to_order(number)


def _send(number: str, act: Callable[[], Sequence[int]]) -> Response:
    try:
        _tell(number, act())
    except ShopError as why:
        flash(wording.refusal("refund", why), "late")
    return acting.to_order(number)


def _tell(number: str, ids: Sequence[int]) -> None:
    made = [refund for refund in order_page.order_detail(number).refunds if refund.id in ids]
    flash(*refund_words.told(made))


def _form(detail: OrderDetail, back: MoneyBack, entry: Entry) -> str:
    parcels = [parcel.state for parcel in detail.order.parcels]
    return render_template(
        "desk/orders/refund.html",
        detail=detail,
        back=back,
        entry=entry,
        name=refund_form.name,
        whole_obstacle=steps.refund_obstacle(detail.order.state, parcels),
        cancel_obstacle=steps.cancel_obstacle(detail.order.state, parcels),
        waits=any(state == "to_pack" for state in parcels),
        obstacle=disputes.obstacle(detail.order.number),
    )


def _check(detail: OrderDetail, back: MoneyBack, entry: Entry, wanted: Wanted) -> str:
    parcels = [parcel.state for parcel in detail.order.parcels]
    is_all = wanted.total.minor == back.kept
    return render_template(
        "desk/orders/refund_check.html",
        detail=detail,
        back=back,
        wanted=wanted,
        entry=entry,
        told=order_words,
        taxes=[share for share in money_back.tax_within(detail.order, wanted.parts) if share.tax],
        sources=money_back.sources(back, wanted.parts),
        left=Money(back.kept - wanted.total.minor, back.currency),
        obstacle=steps.refund_obstacle(detail.order.state, parcels) if is_all else None,
    )


def _whole(detail: OrderDetail, only: str) -> str:
    """Everything that is kept, or all of one payment."""
    parcels = [parcel.state for parcel in detail.order.parcels]
    left = [(intent, money) for intent, money in detail.left_per_payment if only in ("", intent)]
    kept_here = None if only else steps.refund_obstacle(detail.order.state, parcels)
    obstacle = disputes.obstacle(detail.order.number, only or None) or kept_here
    return render_template("desk/orders/refund_whole.html", detail=detail, left=left, only=only, obstacle=obstacle)
