"""What somebody typed into a form of the desk, and what is wrong with it."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from flask import request

from shop.forms import clean, clean_text

LONGEST_NOTE = 1_000
LONGEST_LINE = 200
LONGEST_KEPT = 20_000
WRITTEN = ("text", "note", "reason", "outcome", "resolution", "tracking")


@dataclass(slots=True)
class Entry:
    """One sent form. `form` names it where a page has several; `faults` maps fields to codes of `wording.FAULTS`."""

    form: str = ""
    values: dict[str, str] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)

    def value(self, form: str, name: str) -> str:
        return self.values.get(name, "") if form == self.form else ""

    def fault(self, form: str, name: str) -> str | None:
        return self.faults.get(name) if form == self.form else None

    def line(self, name: str, *, required: bool = True, longest: int = LONGEST_LINE) -> str:
        """Read a field of one line, and note what is wrong with it."""
        return self._take(name, clean(request.form.get(name), longest), required, longest)

    def text(self, name: str, *, longest: int = LONGEST_NOTE) -> str:
        """Read a field of several lines. Numbers of payment cards must not be kept anywhere, so they are refused."""
        value = self._take(name, clean_text(request.form.get(name), longest), True, longest)
        if name not in self.faults and holds_card_number(value):
            self.faults[name] = "card_number"
        return value

    def choice(self, name: str, offered: Mapping[str, object]) -> str:
        value = clean(request.form.get(name))
        self.values[name] = value
        if value not in offered:
            self.faults[name] = "choose"
        return value

    def _take(self, name: str, value: str, required: bool, longest: int) -> str:
        self.values[name] = value
        if required and not value:
            self.faults[name] = "required"
        elif len(value) > longest:
            self.faults[name] = "too_long"
        return value


def typed(choices: Collection[str] = ()) -> str:
    """What a person wrote into the sent form, for copying. `choices` were offered by the page, not written."""
    values = (clean_text(request.form.get(name), LONGEST_KEPT) for name in WRITTEN)
    return "\n".join(value for value in values if value and value not in choices)


_DIGITS = re.compile(r"(?<![0-9])[0-9](?:[ .\-]?[0-9]){12,18}(?![0-9])")


def holds_card_number(text: str) -> bool:
    """Whether the text holds 13 to 19 digits that add up as those of a payment card do (Luhn)."""
    return any(_adds_up(re.sub(r"[^0-9]", "", match)) for match in _DIGITS.findall(text))


def _adds_up(digits: str) -> bool:
    doubled = (int(d) * (2 if i % 2 else 1) for i, d in enumerate(reversed(digits)))
    return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0
