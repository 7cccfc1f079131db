"""What a search box finds: number, secret token, e-mail address, postcode, or how a name begins. Exact finds first.

Where that finds nobody, a name may hold the typed words anywhere and in any order: so a surname is found.
"""

import re
from dataclasses import dataclass

from sqlalchemy import ColumnElement, String, and_, case, collate, false, literal, or_, true
from sqlalchemy.orm import InstrumentedAttribute

from shop.db import db
from shop.forms import clean, search_key
from shop.orders import numbers
from shop.orders.models import Order

LONGEST = 100
_SHORTEST_TOKEN = 20
_LAST = "\U0010ffff"
_SHORTEST_WORD = 2
WORDS_RANK = 3


@dataclass(frozen=True, slots=True)
class Found:
    """Which orders, and how near they are: 0 is what was certainly meant. No rank: all are as near as `level`."""

    where: ColumnElement[bool]
    rank: ColumnElement[int] | None
    level: int = 0


def found(typed: str) -> Found | None:
    """None if nothing was typed that could be looked for."""
    text, key = clean(typed, LONGEST), search_key(clean(typed, LONGEST))
    if not key:
        return None
    meant = _exact(text)
    if "@" in text:
        return Found(meant, None)
    whole = or_(Order.name_key == key, Order.postal_code_key == key)
    begun = begins(Order.name_key, key)
    return Found(or_(meant, whole, begun), case((meant, 0), (whole, 1), else_=2))


def words_within(typed: str) -> Found | None:
    """The last resort, which no index serves: names that hold every typed word somewhere. None if there is no word.

    Keys have no blanks, so a word may also be found across two names; better one too many than none.
    """
    text = clean(typed, LONGEST)
    keys = (search_key(word) for word in re.split(r"[\s,;]+", text))
    words = [key for key in keys if len(key) >= _SHORTEST_WORD]
    if not words or "@" in text:
        return None
    held = (Order.name_key.contains(word, autoescape=True) for word in words)
    return Found(and_(*held), None, WORDS_RANK)


def everything() -> Found:
    return Found(true(), None)


def _exact(text: str) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [false()]
    number = numbers.read_number(text)
    if number is not None:
        conditions.append(Order.number == number)
    if len(text) >= _SHORTEST_TOKEN:
        conditions.append(Order.token == text)
    if "@" in text:
        conditions.append(Order.email_key == text.casefold())
    return or_(*conditions)


def begins(column: InstrumentedAttribute[str], prefix: str) -> ColumnElement[bool]:
    """`column` begins with `prefix`, as a range that an index can answer; LIKE cannot use one on SQLite.

    Compared byte by byte, because a language's order knows letters that it skips.
    """
    postgres = db.engine.dialect.name == "postgresql"
    key = collate(column, "C" if postgres else "BINARY")
    return and_(key >= literal(prefix, String), key < literal(prefix + _LAST, String))
