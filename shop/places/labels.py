"""Setting the lines of an address label from a post's format. Pure."""

import re
import unicodedata
from collections.abc import Mapping

from shop.places.posts import Post, is_latin

_SLOTS = {"N": "name", "O": "company", "A": "lines", "C": "city", "S": "area", "Z": "postal_code"}


def set_lines(post: Post, values: Mapping[str, str], latin: bool) -> list[str]:
    """The label without its country line. `values` are keyed as in `_SLOTS`; `lines` may hold several."""
    form = post.latin_format if latin else post.local_format
    filled = _with_homeless(form, dict(values), post.name)
    filled["area"] = _area_on_label(post, filled["area"], latin)
    filled["postal_code"] = _plain_digits(filled["postal_code"])
    for slot, field in _SLOTS.items():
        if slot in post.capitals:
            filled[field] = filled[field].upper()
    printed = "\n".join(_set_line(line, filled) for line in form.split("%n"))
    return [line for line in printed.split("\n") if line]


def _with_homeless(form: str, values: dict[str, str], country_name: str) -> dict[str, str]:
    """A town or postcode typed where the format has no place for it joins the lines: better there than lost."""
    for slot, field in (("%C", "city"), ("%Z", "postal_code")):
        if slot not in form and values[field].upper() not in ("", country_name):
            values["lines"] += "\n" + values[field]
    return values


def _area_on_label(post: Post, typed: str, latin: bool) -> str:
    """The area as the post writes it: its key (CA, NSW, Co. Dublin), or its name in the script of the label."""
    area = post.area_called(typed) if typed else None
    if area is None:
        return typed
    if latin:
        return area.key if is_latin(area.key) else area.latin
    return area.local if is_latin(area.key) and not is_latin(area.local) else area.key


def _set_line(line: str, values: Mapping[str, str]) -> str:
    """One line of the format. What stands between two fields is printed only if there is something on both sides."""
    printed, between = "", ""
    for part in re.split(r"(%[A-Z])", line):
        if not part.startswith("%"):
            between = part or between
            continue
        value = values.get(_SLOTS.get(part[1], ""), "")
        if value:
            printed, between = printed + between + value, ""
        elif not printed and between.strip():
            between = ""
    if not line.startswith("%") and "%" not in line:
        return line
    return printed.strip()


def _plain_digits(code: str) -> str:
    """Sorting machines read 0–9 only, whatever digits were typed."""
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in code)
