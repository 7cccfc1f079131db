"""Cancelling by the buyer, as long as nothing is packed: a page that says what will happen, and its one button."""

from flask import Blueprint, Response, abort, redirect, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop.aftersales import buyers, cancelling
from shop.checkout import back, reference
from shop.checkout.back import OrderView
from shop.errors import AlreadyDone, NotAllowed
from shop.payments import attempts, stripe_gateway
from shop.storefront import doors, frame
from shop.storefront.frame import Here

views = Blueprint("cancelling", __name__)


@views.get("/orders/<token>/cancel")
def show(token: str) -> AnyResponse:
    order = _order(token)
    if order.obstacle == "expired":
        return _to_order(token)
    return _page(order, order.obstacle, 200 if order.obstacle in (None, "cancelled") else 409)


@views.post("/orders/<token>/cancel")
def cancel(token: str) -> AnyResponse:
    """Twice is once: whoever presses again sees the order as it stands."""
    doors.guard(strict=True)
    order = _order(token)
    try:
        cancelling.cancel(order.number, "buyer_asked", "buyer")
    except AlreadyDone:
        pass
    except NotAllowed as why:
        order = _order(token)
        return _page(order, order.obstacle or str(why.facts["state"]), 409)
    except (stripe_gateway.Unreachable, stripe_gateway.Refused) as silent:
        if isinstance(silent, stripe_gateway.Locked):
            attempts.report_locked()
        return _page(_order(token), "unreachable", 503)
    return _to_order(token)


def _order(token: str) -> OrderView:
    return back.look(token) or abort(404)


def _to_order(token: str) -> AnyResponse:
    return redirect(url_for("storefront.orders.show", token=token), 303)


def _page(order: OrderView, obstacle: str | None, status: int) -> Response:
    """What will happen, or why it cannot. Where Stripe did not answer the button stays: it may in a minute."""
    here = Here("storefront.cancelling.show", {"token": order.token})
    goes_back = buyers.goes_back(order.number)
    told = {"order": order, "obstacle": obstacle, "goes_back": goes_back}
    return frame.private("storefront/cancel.html", here, reference.read(), status, **told)
