"""Putting the desk into the application: its session cookie, form tokens, who may come in, and its error pages."""

from datetime import timedelta
from urllib.parse import urlsplit

from flask import Flask, Response, redirect, render_template, request, url_for
from flask_wtf.csrf import CSRFError, CSRFProtect
from werkzeug.exceptions import Forbidden
from werkzeug.wrappers import Response as BaseResponse

from shop import pages, settings
from shop.accounts.rules import LinkGone
from shop.desk import (
    addressing,
    attention,
    cancelling,
    cases,
    codes,
    destinations,
    disputes,
    entry,
    export,
    mails,
    members,
    orders,
    parcels,
    pausing,
    payouts,
    pool,
    prices,
    products,
    refunding,
    reports,
    rules,
    start,
    stock,
    stripe,
    templating,
    wording,
)
from shop.desk import session as desk_session
from shop.desk import sign_in as sign_in_pages
from shop.desk import sign_up as sign_up_pages
from shop.desk.blueprint import blueprint
from shop.errors import NotFound
from shop.forms import comes_from_here

# The views register themselves on the blueprint when their module is loaded.
VIEWS = (
    addressing,
    attention,
    cancelling,
    cases,
    codes,
    destinations,
    disputes,
    export,
    mails,
    members,
    orders,
    parcels,
    pausing,
    payouts,
    pool,
    prices,
    products,
    refunding,
    reports,
    rules,
    sign_in_pages,
    sign_up_pages,
    start,
    stock,
    stripe,
)
OPEN = frozenset({"desk.sign_in", "desk.sign_up"})
READING = frozenset({"GET", "HEAD", "OPTIONS"})
IDLE_FOR = timedelta(hours=12)

csrf = CSRFProtect()


def register(app: Flask) -> None:
    """Add the desk. The session belongs to it alone; public pages must not read or write it."""
    app.config.update(
        SESSION_COOKIE_NAME="staff_session",
        SESSION_COOKIE_PATH="/staff",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",  # Strict would sign people out who follow a link from a mail
        SESSION_COOKIE_SECURE=app.extensions["shop_settings"].secure,
        PERMANENT_SESSION_LIFETIME=IDLE_FOR,
        SESSION_REFRESH_EACH_REQUEST=True,
        WTF_CSRF_CHECK_DEFAULT=False,  # public forms and Stripe's webhook carry no token; ours are checked in `_guard`
        WTF_CSRF_TIME_LIMIT=None,  # a token lives as long as the session it belongs to
        WTF_CSRF_SSL_STRICT=False,  # `comes_from_here` asks the same of browsers that hide the referrer
    )
    csrf.init_app(app)
    desk_session.init_app(app)
    templating.init_app(app)
    app.register_blueprint(blueprint)


@blueprint.before_request
def _guard() -> BaseResponse | tuple[str, int] | None:
    if request.endpoint not in OPEN and desk_session.find_me() is None:
        return _to_sign_in()
    if request.method not in READING:
        _check_sender()
    return None


def _check_sender() -> None:
    if not _from_here():
        raise CSRFError("sent from another site")
    csrf.protect()


def _to_sign_in() -> BaseResponse | tuple[str, int]:
    if request.method in READING:
        wanted = request.full_path.rstrip("?")
        return redirect(url_for("desk.sign_in", next=None if wanted == desk_session.HOME else wanted), 303)
    return sign_in_pages.too_late(_page_before(), _typed()), 401


def _from_here() -> bool:
    return comes_from_here(request, settings.current().public_url, strict=False)


def _typed() -> str:
    """What was typed into a form of ours; another site must not put words on our pages."""
    return entry.typed(wording.CANCEL_REASONS) if _from_here() else ""


def _page_before() -> str:
    """The page that the form stands on; most addresses of forms have no page of their own."""
    try:
        return desk_session.safe_next(urlsplit(request.referrer or "").path)
    except ValueError:
        return desk_session.HOME


@blueprint.after_request
def _private(response: Response) -> Response:
    return pages.private(response)


@blueprint.errorhandler(CSRFError)
def _form_too_old(_why: CSRFError) -> tuple[str, int]:
    return render_template("desk/faults/old_form.html", again=_page_before(), typed=_typed()), 400


@blueprint.errorhandler(Forbidden)
def _not_yours(_why: Forbidden) -> tuple[str, int]:
    return render_template("desk/faults/forbidden.html"), 403


@blueprint.errorhandler(NotFound)
@blueprint.errorhandler(404)
def _not_there(_why: Exception) -> tuple[str, int]:
    return render_template("desk/faults/not_found.html"), 404


@blueprint.errorhandler(LinkGone)
def _link_gone(_why: LinkGone) -> tuple[str, int]:
    return render_template("desk/faults/link_gone.html"), 404
