"""Pictures of the catalogue: named by a print of their content, so a browser may keep them for ever."""

import re

from flask import Blueprint, Response, abort, send_from_directory

from shop import settings

views = Blueprint("media", __name__)

_NAME = re.compile(r"[A-Za-z0-9_-]{8,120}\.(svg|png|jpg|jpeg|webp|avif)")
# An SVG opened by itself is a document: it may style itself and do nothing else.
_SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


@views.get("/media/<file>")
def show(file: str) -> Response:
    if _NAME.fullmatch(file) is None:
        abort(404)
    response = send_from_directory(settings.current().media_dir, file)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    response.headers["X-Content-Type-Options"] = "nosniff"
    if file.endswith(".svg"):
        response.headers["Content-Security-Policy"] = _SVG_POLICY
    return response
