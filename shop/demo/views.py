"""The demo's own page: how to sign in, which cards to try, and the mails that would have gone out.

In English, for whoever tries the shop out. Not there at all unless `SHOP_DEMO_DIR` is set, which a live key forbids.
"""

import json
from pathlib import Path
from typing import Any

import pyotp
from flask import Blueprint, Flask, Response, abort, make_response, render_template

from shop import clock, pages, settings
from shop.demo import mails
from shop.settings import Settings

MAIL_FOLDER = "mails"
STAFF_FILE = "staff.json"
# The mail's own page: no scripts, nothing from elsewhere, shown inside ours; its links open beside it.
LETTER_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
    "frame-ancestors 'self'"
)
CARDS = (
    ("4242 4242 4242 4242", "is paid"),
    ("4000 0025 0000 3155", "asks for a confirmation first (3-D Secure), then is paid"),
    ("4000 0000 0000 9995", "is declined: not enough money"),
    ("4000 0000 0000 0002", "is declined, without a reason"),
)

demo = Blueprint("demo", __name__, url_prefix="/demo")


def register(app: Flask) -> None:
    """Part of the assembly list. Without a demo folder there is no such page."""
    ours: Settings = app.extensions["shop_settings"]
    if ours.demo_dir is not None:
        app.register_blueprint(demo)


def _folder() -> Path:
    folder = settings.current().demo_dir
    if folder is None:
        abort(404)
    return folder


def _staff() -> dict[str, str]:
    """The staff account that `shop demo` made; empty as long as there is none."""
    path = _folder() / STAFF_FILE
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


def _code() -> dict[str, Any]:
    """The second factor's code of the moment by the shop's clock, and for how many seconds it holds."""
    secret = _staff().get("totp_secret")
    if not secret:
        return {"code": "", "seconds_left": 0}
    now, totp = clock.now(), pyotp.TOTP(secret)
    return {"code": totp.at(now), "seconds_left": totp.interval - int(now.timestamp()) % totp.interval}


def _page(template: str, **words: object) -> Response:
    ours = settings.current()
    policy = pages.content_policy(pages.stripe_page_origin(ours.stripe_api_base))
    response = make_response(render_template(template, **words))
    response.headers["Content-Security-Policy"] = f"{policy}; frame-src 'self'"
    return pages.private(response)


@demo.get("/")
def start() -> Response:
    ours = settings.current()
    return _page(
        "demo/start.html",
        staff=_staff(),
        code=_code(),
        cards=CARDS,
        mails=mails.newest(_folder() / MAIL_FOLDER),
        languages=ours.languages,
        stand_in=ours.stripe_api_base,
        now=clock.now(),
    )


@demo.get("/code.json")
def code() -> Response:
    return pages.private(make_response(_code()))


def _mail(name: str) -> mails.Mail:
    return mails.find(_folder() / MAIL_FOLDER, name) or abort(404)


@demo.get("/mails/<name>")
def mail(name: str) -> Response:
    found = _mail(name)
    return _page("demo/mail.html", mail=found, pieces=mails.with_links(found.text))


@demo.get("/mails/<name>/html")
def letter(name: str) -> Response:
    """The HTML part as a document of its own. Its links open in a new window: inside the frame they could not."""
    html = _mail(name).html.replace("<head>", '<head><base target="_blank">', 1)
    response = make_response(html)
    response.headers["Content-Security-Policy"] = LETTER_POLICY
    return pages.private(response)
