"""What somebody typed into a form of the desk, and what is wrong with it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from flask import request

from shop.forms import clean, clean_text, holds_card_number
from shop.mail import addresses

LONGEST_NOTE = 1_000
LONGEST_LINE = 200
LONGEST_KEPT = 20_000
WRITTEN = ("text", "note", "reason", "message", "outcome", "remark", "how", "email", "tracking")
DOCUMENT = "document"  # YAML, in which blanks and lines mean something


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

    def text(self, name: str, *, required: bool = True, longest: int = LONGEST_NOTE) -> str:
        """Read a field of several lines. Numbers of payment cards must not be kept anywhere, so they are refused."""
        value = self._take(name, clean_text(request.form.get(name), longest), required, longest)
        if name not in self.faults and holds_card_number(value):
            self.faults[name] = "card_number"
        return value

    def email(self, name: str) -> str:
        """Read one mail address, such as mails can be written to."""
        value = self.line(name)
        try:
            return addresses.bare(value) if value else value
        except addresses.NotAnAddress:
            self.faults.setdefault(name, "not_an_email")
            return value

    def spoken(self, name: str, languages: Sequence[str], *, longest: int = LONGEST_NOTE) -> dict[str, str]:
        """Read a text of several lines per language, from the fields `<name>-<language>`; the first one is required."""
        found = {}
        for language in languages:
            field_name = f"{name}-{language}"
            if language == languages[0] or clean_text(request.form.get(field_name), longest):
                found[language] = self.text(field_name, longest=longest)
            else:
                self.values[field_name] = ""
        return found

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
    names = [name for name in request.form if name.partition("-")[0] in WRITTEN]
    values = (clean_text(request.form.get(name), LONGEST_KEPT) for name in names)
    return "\n".join(value for value in (*values, document()) if value and value not in choices)


def document() -> str:
    """A document as it was typed, blank for blank."""
    return request.form.get(DOCUMENT, "").replace("\r\n", "\n").replace("\r", "\n")
