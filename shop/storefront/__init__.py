"""Storefront: the public face. Window, product, putting in, cart, checkout, order page, cancelling, confirming by mail,
downloads – one module per subject.

Owns no data and no rules: what is on a page, how a form is read (`cart_form`, `checkout_form`), and the sentences that
need more than a template (`arriving`, `bill_facts`, `price_choices`). Bills come from checkout alone.
May call checkout, aftersales (what buyers may cancel), cart, orders, catalogue, shipping, promotions, places, mail
(how an address is written) and seller.

Public pages (window, product, legal pages) set no cookie and may be kept by any cache for a minute, never past the
shop's midnight; cart, checkout and order pages are private. A view reads the form, calls one act, and answers.
The language stands first in the path; `doors.py` hears it and leads addresses without one to the best.
"""

from datetime import datetime

from flask import Blueprint, Flask

from shop import clock, i18n, settings
from shop.settings import Settings
from shop.storefront import (
    cancelling,
    cart,
    checkout,
    confirm,
    doors,
    downloads,
    legal,
    machines,
    media,
    orders,
    products,
    putting_in,
    window,
)


def register(app: Flask) -> None:
    """Hang the storefront's pages into the application."""
    spoken: Settings = app.extensions["shop_settings"]
    site = Blueprint("storefront", __name__, url_prefix=f"/<any({','.join(spoken.languages)}):language>")
    for room in (window, products, putting_in, cart, checkout, orders, cancelling, confirm, downloads, legal):
        site.register_blueprint(room.views)
    app.jinja_env.filters.update(text_in=_text_in, day=_day, isolated=_isolated)
    app.register_blueprint(site)
    app.register_blueprint(media.views)
    app.register_blueprint(machines.views)
    doors.open_doors(app)


def _text_in(texts: dict[str, str]) -> str:
    """Out of texts per language the reader's."""
    return i18n.text_in(texts, i18n.language())


def _day(instant: datetime) -> str:
    return i18n.date_text(clock.day_in(settings.current().time_zone, instant))


def _isolated(text: str) -> str:
    """Text of another script, kept in its own order inside a paragraph (first strong isolate, UAX 9)."""
    return f"\u2068{text}\u2069"
