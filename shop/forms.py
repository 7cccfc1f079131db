"""Forms: who may send them, and how a fault finds its field.

Public pages set no cookie, so their forms carry no token; they are guarded by where the browser says they come from
(`Sec-Fetch-Site`, else `Origin`) and by the cart cookie being `SameSite=Lax`. Staff forms carry tokens as well.
"""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

from flask import Request

MAX_FIELD = 2_000
# Unseen, but spelling needs them: Persian and the scripts of India join and part letters with them.
_JOINERS = "\u200c\u200d"
_DIGITS = re.compile(r"[0-9](?:[ .\-]?[0-9]){12,}")


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
    try:
        return urlsplit(origin).netloc in (request.host, urlsplit(public_url).netloc)
    except ValueError:  # no address at all, so none of ours
        return False


def clean(value: str | None, longest: int = MAX_FIELD) -> str:
    """One line of what somebody typed, as `whole` makes it.

    Never longer than `longest` + 1, so that a length check sees that it was too long without keeping a megabyte.
    """
    return whole(value)[: longest + 1]


def clean_text(value: str | None, longest: int = MAX_FIELD) -> str:
    """Several lines of what somebody typed, no longer than `longest` + 1."""
    return whole_text(value)[: longest + 1]


def whole(value: str | None) -> str:
    """One line of what somebody typed, however long, so that it can be given back: composed, without control
    characters, and without those that are not seen but turn or hide what stands beside them; blanks folded."""
    composed = unicodedata.normalize("NFC", value or "")
    return " ".join("".join(map(_printable, composed)).split())


def whole_text(value: str | None) -> str:
    """Several lines of what somebody typed, however long."""
    lines = (value or "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(map(whole, lines)).strip()


def _printable(character: str) -> str:
    kind = unicodedata.category(character)
    if kind == "Cf":
        return character if character in _JOINERS else ""
    return " " if kind in ("Cc", "Zl", "Zp") else character


def search_key(value: str | None) -> str:
    """How names, addresses and numbers are compared in search: no case, no accents, no blanks or hyphens."""
    decomposed = unicodedata.normalize("NFKD", value or "").casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c) and not c.isspace() and c != "-")


def holds_card_number(text: str) -> bool:
    """Whether the text holds 13 to 19 digits that add up as those of a payment card do (Luhn). Whoever keeps such a
    text keeps card data."""
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return any(_adds_up(number) for run in _DIGITS.findall(plain) for number in _numbers_in(re.split(r"[ .\-]", run)))


def _numbers_in(groups: list[str]) -> Iterator[str]:
    """What may be a card's number in digits set in groups: all of them, or some in a row that begin as cards do, with
    another number before or behind: the day it ends, the code on its back."""
    for first in range(len(groups)):
        number = ""
        for last, group in enumerate(groups[first : first + 19], first):
            number += group
            is_all = first == 0 and last == len(groups) - 1
            if 13 <= len(number) <= 19 and (is_all or number[0] in "23456"):
                yield number


def _adds_up(digits: str) -> bool:
    doubled = (int(d) * (2 if i % 2 else 1) for i, d in enumerate(reversed(digits)))
    return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0
