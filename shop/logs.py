"""Logs: one JSON object per line on stderr, one line per request, nothing in them about a person.

A request has an id, echoed as `X-Request-Id`; the line names the route's rule (`/<lang>/orders/<token>`), never the
path, whose token would open the order. The servers' own access logs, which print paths, are silenced.

`redacted` is the last processor and works on everything, whoever logged it: fields that hold personal data by name,
and mail addresses, tokens, keys, telephone and card numbers wherever they stand. Tracebacks show code, no variables.
"""

import logging
import re
import secrets
import sys
import time
import traceback
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any, TextIO

import structlog
from flask import Flask, Response, g, request
from structlog.typing import EventDict, WrappedLogger

HIDDEN = "[hidden]"
REQUEST_ID = "X-Request-Id"
# What the servers print by themselves: the path with its token, and every visitor's address.
ACCESS_LOGS = ("werkzeug", "gunicorn.access")
DEEPEST = 6
LONGEST_MESSAGE = 2_000

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None]
log = structlog.get_logger("shop.request")

_PERSONAL = (
    "name company line1 line2 line3 city area postal_code postcode phone email to recipient address ship_to note "
    "gift_note password token code secret totp_secret cookie authorization subject text html ip remote_addr"
)
PERSONAL_FIELDS = frozenset(_PERSONAL.split()) | {f"recipient_{field}" for field in _PERSONAL.split()}
# Made by us or by the formatter, and never about a person; `route` and `traceback` are cleaned where they are made.
TRUSTED_FIELDS = frozenset({"timestamp", "level", "logger", "request_id", "reference"})

_MIXED = r"(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])"
_PATTERNS = (
    # `'city': 'Bogotá'`, `line1="Calle 10"`: a personal field inside a printed mapping or object.
    (re.compile(rf"""\b({"|".join(sorted(PERSONAL_FIELDS))})(['"]?\s*[:=]\s*)(['"]).*?\3"""), rf"\1\2{HIDDEN}"),
    # PostgreSQL's DETAIL repeats the row that broke a rule.
    (re.compile(r"\bKey \((.*?)\)=\(.*?\)", re.S), rf"Key (\1)=({HIDDEN})"),
    (re.compile(r"\bFailing row contains \(.*\)", re.S), f"Failing row contains ({HIDDEN})"),
    (re.compile(r"(://)[^/\s@]*:[^/\s@]+@"), rf"\1{HIDDEN} at "),
    (re.compile(r"[^\s@<>()\"'=,;:\[\]]{1,64}@[^\s@<>()\"'=,;:\[\]]{1,255}"), HIDDEN),
    (re.compile(r"\b(?:sk|rk|whsec)_\w+"), HIDDEN),
    # Secret addresses; the program's own files, which tracebacks name, are none.
    (re.compile(r"/(orders|sign-up|confirm|downloads)/(?!\w+\.py\b)[\w.~-]+"), rf"/\1/{HIDDEN}"),
    # A token by its looks. Stripe's ids of sessions, payments and events may stay; they open nothing.
    (re.compile(r"(?<![\w-])(?!(?:cs|pi|evt|ch|re|py|pyr|req|du|txn|po)_)" + _MIXED + r"[\w-]{20,}", re.A), HIDDEN),
    (re.compile(r"(?<![\w-])(?:[0-9a-f]{24,}|[0-9A-Z]{20,})(?![\w-])"), HIDDEN),
    # Nine digits and more, as telephone and card numbers are written; instants (`2026-11-23 10:00`) may stay.
    (re.compile(r"(?<![\w.:-])(?!\d{4}-\d\d-\d\d)\+?\(?\d(?:[ ().\-/]{0,2}\d){8,}(?!\w)"), HIDDEN),
)
# Messages of these name things of the program; the quoted parts of all others repeat what somebody typed.
_ABOUT_CODE = (AttributeError, ImportError, NameError, NotImplementedError, TypeError)
_QUOTED = re.compile(r"""(?<!\w)(['"]).*?\1""", re.S)


def redact(text: str) -> str:
    """`text` without mail addresses, tokens, keys, telephone and card numbers, and printed personal fields."""
    for pattern, replacement in _PATTERNS:
        text = pattern.sub(replacement, text)
    return text


def redacted(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {key: _clean(key, value) for key, value in event.items()}


def _clean(key: str, value: Any, depth: int = 0) -> Any:
    if key in TRUSTED_FIELDS or value is None or isinstance(value, bool | int | float):
        return value
    if key in PERSONAL_FIELDS or depth > DEEPEST:
        return HIDDEN
    if isinstance(value, Mapping):
        return {str(k): _clean(str(k), v, depth + 1) for k, v in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_clean("", v, depth + 1) for v in value]
    return redact(str(value))


def exception_text(error: BaseException) -> str:
    """A traceback as Python prints it, with its causes, without variables, each message cleaned."""
    return "\n".join(_described(error, set()))


def _described(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _described(before, seen)
        yield "which led to:"
    if error.__traceback__ is not None:
        yield "Traceback (most recent call last):"
        yield "".join(traceback.format_tb(error.__traceback__)).rstrip()
    yield f"{type(error).__module__}.{type(error).__qualname__}: {message_of(error)}"
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield from _described(part, seen)


def message_of(error: BaseException) -> str:
    """What an exception says, without what somebody typed."""
    said = str(error)[:LONGEST_MESSAGE]
    if not isinstance(error, _ABOUT_CODE):
        said = _QUOTED.sub(rf"\1{HIDDEN}\1", said)
    return redact(said)


def _with_traceback(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace `exc_info` by a field `traceback`, so that nothing further on prints the exception in its own way."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        event["traceback"] = exception_text(error)
    return event


def _shared() -> list[Any]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _formatter() -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_shared(),
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _with_traceback,
            redacted,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
    )


def configure(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Send every log of this process, ours and the libraries', as JSON lines to `stream` (stderr). Once per process."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_formatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in (*ACCESS_LOGS, "gunicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
        logger.setLevel(logging.WARNING if name in ACCESS_LOGS else level)
    structlog.configure(
        processors=[*_shared(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def register(app: Flask) -> None:
    """Give every request an id and a line. Comes first in the assembly list, so that whatever follows is inside."""
    app.before_request(_begin)
    app.after_request(_finish)


def _begin() -> None:
    given = request.headers.get(REQUEST_ID, "")
    g.request_id = given if re.fullmatch(r"[0-9A-Za-z-]{8,64}", given, re.A) else secrets.token_hex(8)
    g.began_at = time.perf_counter()
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request_id=g.request_id)


def _finish(response: Response) -> Response:
    response.headers[REQUEST_ID] = g.get("request_id", "")
    log.info(
        "request",
        method=request.method,
        route=request.url_rule.rule if request.url_rule else None,
        status=response.status_code,
        ms=round((time.perf_counter() - g.get("began_at", time.perf_counter())) * 1000, 1),
    )
    return response
