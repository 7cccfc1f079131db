"""The order's own page: the one link for everything about it, without an account."""

from flask import Blueprint, Response, abort, jsonify, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from shop import errors, pages
from shop.cart import basket as baskets
from shop.cart.basket import Basket
from shop.checkout import back, handing_over, reference
from shop.checkout.back import OrderView
from shop.checkout.handing_over import AlreadyOrdered, CannotOrder
from shop.orders.states import Reading
from shop.payments.brake import Braked
from shop.storefront import bill_facts, cookie, doors, frame
from shop.storefront.checkout import pay_address
from shop.storefront.frame import Here

views = Blueprint("orders", __name__)

# Still to be paid, or never to be: the cart that led here is kept as it is. A bank that takes days has been told to
# pay, so that cart is done with.
CART_IS_KEPT = frozenset({Reading.AWAITING_PAYMENT, Reading.EXPIRED, Reading.CANCELLED})


@views.get("/orders/<token>.json")
def state(token: str) -> Response:
    """The order's public state, for scripts: no name, no address."""
    order = _order(token)
    parcels = [{"state": p.state, "carrier": p.carrier_name, "tracking": p.tracking} for p in order.parcels]
    facts = {"number": order.number, "state": str(order.state), "currency": order.currency}
    return _hidden(jsonify({**facts, "total_minor": order.total.minor, "parcels": parcels}))


@views.get("/orders/<token>")
def show(token: str) -> AnyResponse:
    return _page(token)


def _page(token: str, wait: int = 0) -> AnyResponse:
    """`wait`: too many payments were begun, and the next may be in so many seconds."""
    order = _order(token)
    response = frame.private(
        "storefront/order.html",
        Here("storefront.orders.show", {"token": token}),
        reference.read(),
        429 if wait else 200,
        order=order,
        wait=wait,
        told=bill_facts.of_order(order),
        hindered=request.args.get("payment"),
        asked_again=request.args.get("asked") == "again",
    )
    basket = cookie.current()
    bought = order.state not in CART_IS_KEPT and basket.open_order == token
    return _keep_rest(response, baskets.without(basket, order.ordered_lines)) if bought else response


def _keep_rest(response: Response, rest: Basket) -> AnyResponse:
    """What was put in after ordering stays in the cart: a buyer may pay in one window and look around in another."""
    return cookie.keep(response, rest) if rest.lines else cookie.forget(response)


@views.post("/orders/<token>/pay")
def pay(token: str) -> AnyResponse:
    doors.guard(strict=True)
    try:
        return redirect(pay_address(handing_over.pay_again(token, cookie.opener())), 303)
    except Braked as held:
        return doors.asked_to_wait(_page(token, held.seconds), held.seconds)
    except errors.NotFound:
        abort(404)
    except errors.SoldOut:
        return redirect(url_for("storefront.orders.show", token=token, payment="sold_out"), 303)
    except (AlreadyOrdered, CannotOrder):
        return redirect(url_for("storefront.orders.show", token=token), 303)


def _order(token: str) -> OrderView:
    return back.look(token) or abort(404)


def _hidden(response: Response) -> Response:
    response.headers["X-Robots-Tag"] = "noindex"
    return pages.private(response)
