"""The doors: which language a page is asked for in, and the way from an address without one to the best."""

from typing import Any

from flask import Flask, abort, g, redirect, request
from flask_babel import refresh
from werkzeug.datastructures import LanguageAccept
from werkzeug.wrappers import Response as AnyResponse

from shop import forms, i18n, settings

PUBLIC = ("products", "pages", "cart", "checkout", "orders")
# Of these no cache may keep even the way there: an order's address is the key to it.
SECRET = frozenset({"cart", "checkout", "orders"})
# Their rooms choose a language themselves, or speak none.
NOT_OURS = frozenset({"staff", "stripe", "static", "media", "demo", "c", "healthz", "readyz", "metrics"})


def open_doors(app: Flask) -> None:
    app.url_value_preprocessor(_hear)
    app.url_defaults(_answer_in)
    app.add_url_rule("/", "storefront_door", _to_best, methods=["GET"])
    app.add_url_rule(f"/<any({','.join(PUBLIC)}):room>", "storefront_door", _to_best, methods=["GET"])
    app.add_url_rule(f"/<any({','.join(PUBLIC)}):room>/<path:rest>", "storefront_door", _to_best, methods=["GET"])


def _hear(endpoint: str | None, values: dict[str, Any] | None) -> None:
    """The language of the path; for addresses that have none (and lead to a 404) the one the browser likes best."""
    if "\x00" in request.path:
        abort(404)  # PostgreSQL refuses the character, and no address of ours has it
    if values and "language" in values:
        _speak(values.pop("language"))
    elif (first := request.path.split("/", 2)[1]) not in NOT_OURS:
        _speak(first if first in settings.current().languages else _best())


def _speak(language: str) -> None:
    g.language = language
    refresh()


def _best() -> str:
    """The offered language the browser likes best, whatever its country: `ar-EG` is content with `ar`."""
    plain = LanguageAccept((tag.partition("-")[0].lower(), quality) for tag, quality in request.accept_languages)
    return i18n.best_language(plain, settings.current().languages)


def _answer_in(endpoint: str, values: dict[str, Any]) -> None:
    """Links stay in the language of the page they stand on."""
    if endpoint.startswith("storefront.") and "language" in g:
        values.setdefault("language", g.language)


def _to_best(room: str = "", rest: str = "") -> AnyResponse:
    query = f"?{request.query_string.decode('ascii', 'replace')}" if request.query_string else ""
    response: AnyResponse = redirect(f"/{_best()}{request.path}{query}", 302)
    response.vary.add("Accept-Language")
    response.headers["Cache-Control"] = "private, no-store" if room in SECRET else "public, max-age=60"
    return response


def asked_to_wait(response: AnyResponse, seconds: int) -> AnyResponse:
    """The answer to somebody who has to wait for so long, told to programs as well."""
    response.headers["Retry-After"] = str(seconds)
    return response


def guard(*, strict: bool) -> None:
    """Refuse forms that other pages sent in the visitor's name."""
    if not forms.comes_from_here(request, settings.current().public_url, strict=strict):
        abort(403)
