"""Every page that any test renders is parsed as HTML, and a fault of its syntax is a fault of the test."""

from flask import Flask, Response, request
from tinyhtml5.parser import HTMLParser


class NotHtml(AssertionError):
    """The page breaks the syntax of HTML."""


def _faults(page: str) -> list[str]:
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
