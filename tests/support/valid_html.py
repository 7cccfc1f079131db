"""Every page that any test renders is parsed as HTML, and a fault of its syntax is a fault of the test."""

import re
from functools import lru_cache

from flask import Flask, Response, request
from tinyhtml5.parser import HTMLParser


class NotHtml(AssertionError):
    """The page breaks the syntax of HTML."""


# Addresses, tokens and fields of plain characters between quotation marks, and words and figures between tags: whatever
# they are, the syntax is the same. Not `type`: a hidden field may stand where others may not.
_PLAIN_VALUE = re.compile(
    r"(?<= )(value|href|src|action|id|name|for|class|datetime|title|alt|aria-[a-z]+|data-[a-z-]+)"
    r'="[\w ./?=:,;+()#-]+"',
    re.A,
)
_PLAIN_WORDS = re.compile(r">\s*\w[\w\s.,:;()/+%€£$–-]*(?=<)")


@lru_cache(maxsize=512)
def _is_valid(form: str) -> bool:
    """Whether a page of this form is valid; tests meet the same one again and again."""
    return not _parsed(form)


def _faults(page: str) -> list[str]:
    return [] if _is_valid(_PLAIN_WORDS.sub(">x", _PLAIN_VALUE.sub(r'\1="x"', page))) else _parsed(page)


def _parsed(page: str) -> list[str]:
    parser = HTMLParser()
    parser.parse(page)
    return [f"{code} at {position}" for position, code, _ in parser.errors]


def watch(app: Flask) -> None:
    @app.after_request
    def check(response: Response) -> Response:
        if response.mimetype == "text/html" and response.status_code != 304 and not response.is_streamed:
            page = response.get_data(as_text=True)
            # A redirect's note is Werkzeug's own; it is never shown.
            faults = _faults(page) if page and response.status_code not in (301, 302, 303, 308) else []
            if faults:
                raise NotHtml(f"{request.path}: {'; '.join(faults)}")
        return response
