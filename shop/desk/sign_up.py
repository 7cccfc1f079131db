"""Sign up with a one-time link: password, second factor, and straight in."""

from urllib.parse import urlsplit

import segno
from flask import flash, redirect, render_template, request
from markupsafe import Markup
from werkzeug.wrappers import Response

from shop import settings
from shop.accounts import rules, second_factor
from shop.accounts import sign_up as accounts
from shop.desk import session, wording
from shop.desk.blueprint import blueprint


@blueprint.route("/sign-up/<token>", methods=["GET", "POST"])
def sign_up(token: str) -> Response | str | tuple[str, int]:
    """Raises `LinkGone`, which has a page of its own."""
    invited = accounts.invitation(token)
    if request.method == "GET":
        return _page(invited, {})
    try:
        member = accounts.complete(token, request.form.get("password", ""), request.form.get("code", ""))
    except rules.FaultyEntry as faulty:
        return _page(invited, {name: str(code) for name, code in faulty.facts.items()}), 422
    session.enter(member)
    flash(wording.DONE["signed_up"], "done")
    return redirect(session.HOME, 303)


def _page(invited: accounts.Invitation, faults: dict[str, str]) -> str:
    address = second_factor.address_for_app(invited.totp_secret, invited.email, _issuer())
    return render_template(
        "desk/session/sign_up.html",
        invited=invited,
        faults=faults,
        picture=_picture(address),
        secret=second_factor.in_groups(invited.totp_secret),
        address=address,
    )


def _issuer() -> str:
    return urlsplit(settings.current().public_url).hostname or "shop"


def _picture(address: str) -> Markup:
    """A QR code as inline SVG; always dark on light, whatever the page's colours, or phones cannot read it."""
    drawn = segno.make(address, error="m").svg_inline(
        dark="#000",
        light="#fff",
        border=3,
        omitsize=True,
        svgclass="qr",
        lineclass=None,
        title="QR code for the authenticator app",
    )
    return Markup(drawn)  # noqa: S704  (drawn by the library from our own address; the title is a constant)
