"""Faults: what a visitor sees when something goes wrong, and who else is told.

Every error answer of the shop is made here: a kind page in the visitor's language that leads back, JSON for programs,
plain text for Stripe. The pages ask the database nothing, so they can be shown when it is down. An unforeseen fault
gets a reference, a logged traceback without personal data, and one mail an hour per place in the code to
`SHOP_ALERT_EMAIL`.
"""

import hashlib
import secrets
import traceback
from dataclasses import dataclass
from datetime import datetime

import structlog
from flask import Flask, Response, current_app, request
from sqlalchemy.exc import InterfaceError, OperationalError, TimeoutError
from werkzeug.exceptions import HTTPException, InternalServerError

from shop import clock, i18n, logs, pages, paths, settings
from shop.db import transaction
from shop.errors import NotFound
from shop.mail import outbox

RETRY_AFTER_SECONDS = 30
WEBHOOK = "/stripe/webhook"
STAFF = "/staff"
# The names programs get; the sentences for people stand in the template under the same names.
CODES = {
    400: "bad_request",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    429: "too_many_requests",
    500: "fault",
    503: "unavailable",
}
# SQLite says "operational" of a wrong statement or a missing table too: a fault of ours that waiting does not mend.
_OUR_MISTAKES = ("no such table", "no such column", "syntax error", "has no column")

log = structlog.get_logger(__name__)


def register(app: Flask) -> None:
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(NotFound, _not_found)
    app.register_error_handler(Exception, _unforeseen)
    for kind in (OperationalError, InterfaceError, TimeoutError):
        app.register_error_handler(kind, _database_trouble)


def _refused(error: HTTPException) -> Response | HTTPException:
    """An answer somebody chose to give (`abort`, routing, form guards). Redirects and ready answers pass untouched."""
    if isinstance(error, InternalServerError) and error.original_exception is not None:
        return _unforeseen(error.original_exception)
    if error.response is not None or error.code is None or error.code < 400:
        return error
    answer = _answer(error.code, None)
    for name, value in error.get_headers():
        if name not in ("Content-Type", "Content-Length"):
            answer.headers[name] = value  # Allow, Retry-After, WWW-Authenticate
    return answer


def _not_found(_error: NotFound) -> Response:
    return _answer(404, None)


def _database_trouble(error: Exception) -> Response:
    """The database cannot be reached, or is too busy: nothing was changed, and trying again may help."""
    if any(words in str(error) for words in _OUR_MISTAKES):
        return _unforeseen(error)
    reference = _new_reference()
    log.error("database unavailable", reference=reference, traceback=logs.exception_text(error))
    answer = _answer(503, reference)
    answer.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
    return answer


def _unforeseen(error: BaseException) -> Response:
    if current_app.testing or current_app.debug:
        raise error  # to the test, or to the debugger
    fault = Fault.of(error, _new_reference())
    log.error("fault", reference=fault.reference, where=fault.where, traceback=logs.exception_text(error))
    _notify(fault)
    return _answer(500, fault.reference)


def _new_reference() -> str:
    return secrets.token_hex(4).upper()


@dataclass(frozen=True, slots=True)
class Fault:
    """An unforeseen fault: what kind, where in the code, and the reference the visitor was given."""

    reference: str
    what: str
    where: str

    @classmethod
    def of(cls, error: BaseException, reference: str) -> "Fault":
        return cls(reference, type(error).__qualname__, _place(error))

    def once(self, at: datetime) -> str:
        """One notice per kind, place and hour, however many visitors meet it."""
        fingerprint = hashlib.sha256(f"{self.what} {self.where}".encode()).hexdigest()[:12]
        return f"alert-{fingerprint}-{at:%Y%m%d%H}"


def _place(error: BaseException) -> str:
    """The innermost line of ours on the way to the fault; the innermost of all if none is ours."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return "?"
    ours = [frame for frame in frames if frame.filename.startswith((f"{paths.PACKAGE}/", f"{paths.TEMPLATES}/"))]
    frame = (ours or list(frames))[-1]
    return f"{frame.filename.removeprefix(f'{paths.PACKAGE.parent}/')}:{frame.lineno}"


def _notify(fault: Fault) -> None:
    """Tell `SHOP_ALERT_EMAIL`. Whatever goes wrong here is logged and stays here: the visitor's answer comes first."""
    ours = settings.current()
    if not ours.alert_email:
        return
    try:
        at = clock.now()
        with transaction() as session:
            outbox.queue(
                session,
                "staff_alert",
                once=fault.once(at),
                to=ours.alert_email,
                language=ours.languages[0],
                at=at,
                context={"kind": "fault", "facts": _facts(fault), "link": f"{ours.public_url}{STAFF}/"},
            )
    except Exception as error:
        log.error("fault notice failed", reference=fault.reference, traceback=logs.exception_text(error))


def _facts(fault: Fault) -> dict[str, str]:
    route = request.url_rule.rule if request.url_rule else "-"
    return {
        "reference": fault.reference,
        "what": fault.what,
        "where": fault.where,
        "page": f"{request.method} {route}",
    }


def _answer(status: int, reference: str | None) -> Response:
    code = CODES.get(status, "bad_request" if status < 500 else "fault")
    if request.path == WEBHOOK:
        body, kind = f"{code} {reference or ''}".strip() + "\n", "text/plain; charset=utf-8"
    elif _wants_json():
        body, kind = current_app.json.dumps({"error": code, "reference": reference}) + "\n", "application/json"
    else:
        body, kind = _page(code, reference), "text/html; charset=utf-8"
    return pages.private(Response(body, status, content_type=kind))


def _wants_json() -> bool:
    accepted = request.accept_mimetypes
    return request.path.endswith(".json") or accepted["application/json"] > accepted["text/html"]


def _page(code: str, reference: str | None) -> str:
    """Rendered without the context that pages share, which may need the database that has just failed."""
    language = _language()
    back = f"{STAFF}/" if _is_staff() else f"/{language}/"
    with i18n.speaking(language):
        template = current_app.jinja_env.get_template("faults/page.html")
        return template.render(lang=language, code=code, reference=reference, back=back, staff=_is_staff())


def _is_staff() -> bool:
    return request.path == STAFF or request.path.startswith(f"{STAFF}/")


def _language() -> str:
    """The one in the path; else the one the browser likes best."""
    offered = settings.current().languages
    first = request.path.split("/", 2)[1] if "/" in request.path else ""
    return first if first in offered else i18n.best_language(request.accept_languages, offered)
