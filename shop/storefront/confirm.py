"""Confirming an order that costs nothing. The mailed link only shows a page, because programs that look for bad mail
follow links; what confirms is the page's one button."""

from flask import Blueprint, Response, abort, redirect, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop import clock
from shop.checkout import back, free, reference
from shop.checkout.back import OrderView
from shop.errors import AlreadyDone, NotAllowed, NotFound, SoldOut
from shop.orders.states import Reading
from shop.storefront import doors, frame
from shop.storefront.frame import Here

views = Blueprint("confirm", __name__)

# An order in one of these may still be confirmed: one that has lapsed, if what it held is still there.
MAY_BE_CONFIRMED = frozenset({Reading.AWAITING_PAYMENT, Reading.EXPIRED})


@views.get("/orders/<token>/confirm/<key>")
def show(token: str, key: str) -> AnyResponse:
    order = _order(token, key)
    if order.state in MAY_BE_CONFIRMED and not order.replaced:
        return _page(order, key)
    return redirect(url_for("storefront.orders.show", token=token), 303)


@views.post("/orders/<token>/confirm/<key>")
def confirm(token: str, key: str) -> AnyResponse:
    doors.guard(strict=True)
    try:
        free.confirm(token, key)
    except NotFound:
        abort(404)
    except AlreadyDone:
        pass  # a double click, or the link followed again: the order's page says how it stands
    except (NotAllowed, SoldOut):
        return _page(_order(token, key), key, refused=True)
    return redirect(url_for("storefront.orders.show", token=token), 303)


@views.post("/orders/<token>/ask-again")
def ask_again(token: str) -> AnyResponse:
    doors.guard(strict=True)
    try:
        free.ask_again(token)
    except NotFound:
        abort(404)
    return redirect(url_for("storefront.orders.show", token=token, asked="again"), 303)


def _order(token: str, key: str) -> OrderView:
    if not free.is_key(token, key):
        abort(404)
    return back.look(token) or abort(404)


def _page(order: OrderView, key: str, *, refused: bool = False) -> Response:
    here = Here("storefront.confirm.show", {"token": order.token, "key": key})
    known = reference.read()
    late = free.is_over(order.expires_at, clock.now(), paused=known.paused is not None)
    told = {"order": order, "key": key, "late": late, "gone": refused or late}
    return frame.private("storefront/confirm.html", here, known, 409 if refused else 200, **told)
