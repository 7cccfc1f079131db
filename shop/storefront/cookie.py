"""The basket's cookie: the only one the public side knows; only cart, checkout and order pages touch it."""

import secrets
from dataclasses import replace

from flask import request
from werkzeug.wrappers import Response

from shop import clock, settings
from shop.cart import basket
from shop.cart.basket import Basket
from shop.payments import brake
from shop.payments.brake import Opener

# Browsers keep 4,096 bytes per cookie, name and attributes included; an order's token must still fit in later.
_LARGEST = 3_600


def current() -> Basket:
    """The visitor's basket; a cookie that cannot be read counts as none."""
    return basket.read(request.cookies.get(basket.COOKIE), settings.current().secret_key)


def fits(chosen: Basket) -> bool:
    """Whether every browser would keep it; one that is too large would be dropped silently."""
    return len(basket.written(chosen, settings.current().secret_key)) <= _LARGEST


def keep(response: Response, chosen: Basket) -> Response:
    """Send the basket along; a new one gets its own id."""
    chosen = chosen if chosen.id else replace(chosen, id=secrets.token_urlsafe(9))
    response.set_cookie(
        basket.COOKIE,
        basket.written(chosen, settings.current().secret_key),
        max_age=basket.MAX_AGE,
        path="/",
        secure=settings.current().secure,
        httponly=True,
        samesite="Lax",
    )
    return response


def opener() -> Opener:
    """Who this is to the brake on card testing. Behind proxies the address is the visitor's as far as
    `SHOP_TRUSTED_PROXIES` are trusted to tell it."""
    return brake.opener(request.remote_addr, current().id, clock.now())


def forget(response: Response) -> Response:
    response.delete_cookie(basket.COOKIE, path="/", secure=settings.current().secure, httponly=True, samesite="Lax")
    return response
