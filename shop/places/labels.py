"""Setting the lines of an address label from a post's format. Pure."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shop.places.posts import Post, is_latin

_SLOTS = {"N": "name", "O": "company", "A": "lines", "C": "city", "S": "area", "Z": "postal_code"}


@dataclass(frozen=True, slots=True)
class Label:
    """What is printed: `lines` for the posts on the way, the country line last when it goes abroad; `local_lines` the
    same address in the destination's own script, empty if it was written only once."""

    lines: Sequence[str]
    local_lines: Sequence[str] = ()


def set_lines(post: Post, values: Mapping[str, str], latin: bool) -> list[str]:
    """The label without its country line. `values` are keyed as in `_SLOTS`; `lines` may hold several."""
    form = post.latin_format if latin else post.local_format
    filled = {**values, "area": _area_on_label(post, values["area"], latin)}
    filled["postal_code"] = _plain_digits(filled["postal_code"])
    filled["lines"] += _homeless(form, filled, post.name)
    for slot, field in _SLOTS.items():
        if slot in post.capitals:
            filled[field] = filled[field].upper()
    printed = "\n".join(_set_line(line, filled) for line in form.split("%n"))
    return [line for line in printed.split("\n") if line]


def _homeless(form: str, values: Mapping[str, str], country_name: str) -> str:
    """What was typed where the format has no place for it joins the lines: better there than lost. The name of a city
    state is not said twice."""
    said = ["", country_name]
    lines = ""
    for slot, field in (("%C", "city"), ("%S", "area"), ("%Z", "postal_code")):
        if slot not in form and values[field].upper() not in said:
            lines += "\n" + values[field]
        said.append(values[field].upper())
    return lines


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
