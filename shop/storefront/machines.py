"""Addresses that machines ask for: robots.txt, the sitemap, security.txt, the favicon."""

from datetime import timedelta

from flask import Blueprint, Response, current_app, render_template

from shop import clock, settings
from shop.catalogue import queries
from shop.seller import queries as seller
from shop.storefront import legal
from shop.storefront.frame import Here

views = Blueprint("storefront_machines", __name__)

_HIDDEN = ("orders", "cart", "checkout")


@views.get("/robots.txt")
def robots() -> Response:
    languages = settings.current().languages
    closed = ["/staff", *(f"/{language}/{room}" for language in languages for room in _HIDDEN)]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
    return _text("\n".join([*lines, "", f"Sitemap: {settings.current().public_url}/sitemap.xml", ""]))


@views.get("/sitemap.xml")
def sitemap() -> Response:
    cards = queries.window(settings.current().currencies[0], clock.now())
    places = [
        Here("storefront.window.show"),
        *(Here("storefront.products.show", {"slug": card.slug}) for card in cards),
        *(Here("storefront.legal.show", {"name": name}) for name in legal.NAMES),
    ]
    return _kept(Response(render_template("storefront/sitemap.xml", places=places), mimetype="application/xml"))


@views.get("/.well-known/security.txt")
def security() -> Response:
    """RFC 9116: whom to tell of a hole, and until when this holds."""
    here = settings.current().public_url
    expires = (clock.now() + timedelta(days=180)).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: mailto:{seller.current().email}",
        f"Expires: {expires.isoformat().replace('+00:00', 'Z')}",
        f"Preferred-Languages: {', '.join(settings.current().languages)}",
        f"Canonical: {here}/.well-known/security.txt",
    ]
    return _text("\n".join([*lines, ""]))


@views.get("/favicon.ico")
def favicon() -> Response:
    return current_app.send_static_file("favicon.svg")


def _text(body: str) -> Response:
    return _kept(Response(body, mimetype="text/plain"))


def _kept(response: Response) -> Response:
    response.headers["Cache-Control"] = "public, max-age=3600"
    return response
