"""Forms: who may send them, and how a fault finds its field.

Public pages set no cookie, so their forms carry no token; they are guarded by where the browser says they come from
(`Sec-Fetch-Site`, else `Origin`) and by the cart cookie being `SameSite=Lax`. Staff forms carry tokens as well.
"""

import unicodedata
from urllib.parse import urlsplit

from flask import Request

MAX_FIELD = 2_000


def comes_from_here(request: Request, public_url: str, *, strict: bool) -> bool:
    """Whether a form was sent from a page of this shop.

    `strict`: a client that tells neither origin nor fetch site is refused (checkout); otherwise it passes (cart).
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin")
    if origin is None:
        return not strict
    return urlsplit(origin).netloc in (request.host, urlsplit(public_url).netloc)


def clean(value: str | None, longest: int = MAX_FIELD) -> str:
    """One line of what somebody typed: composed, without control characters, blanks folded.

    Never longer than `longest` + 1, so that a length check sees that it was too long without keeping a megabyte.
    """
    composed = unicodedata.normalize("NFC", value or "")
    printable = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in composed)
    return " ".join(printable.split())[: longest + 1]


def clean_text(value: str | None, longest: int = MAX_FIELD) -> str:
    """Several lines of what somebody typed."""
    lines = (value or "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(clean(line, longest) for line in lines).strip()[: longest + 1]


def search_key(value: str | None) -> str:
    """How names, addresses and numbers are compared in search: no case, no accents, no blanks or hyphens."""
    decomposed = unicodedata.normalize("NFKD", value or "").casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c) and not c.isspace() and c != "-")
