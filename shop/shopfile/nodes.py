"""Reading a tree of YAML nodes with expectations, and collecting everything that does not meet them.

A reader never stops at a fault: it notes it and hands out a harmless stand-in, so one run names every mistake. What was
read is used only if nothing was noted. A mapping's keys are known by being asked for; `close` reports the others.
"""

import difflib
import re
import unicodedata
from collections.abc import Collection
from datetime import date
from pathlib import Path

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from shop import i18n
from shop.shopfile.faults import Fault

LARGEST_NUMBER = 1_000_000_000
NOT_ISO = {"UK": "GB", "EL": "GR", "EN": "GB"}


class Reading:
    """What all readers of one file share: where it lies, what the shop offers; faults, pictures and files found."""

    def __init__(self, folder: Path, currencies: Collection[str], languages: Collection[str]) -> None:
        self.folder = folder
        self.currencies = tuple(currencies)
        self.languages = tuple(languages)
        self.faults: list[Fault] = []
        self.pictures: dict[str, bytes] = {}
        self.files: dict[str, bytes] = {}


class Spot:
    """A place in the file: its node, the way to it, and the reading it belongs to.

    `node` is None where a key is missing; that was noted already, so such a spot hands out stand-ins in silence.
    `is_sound` as long as nothing was found wrong right here (below is another matter).
    """

    def __init__(self, node: Node | None, where: str, reading: Reading) -> None:
        self.node = node
        self.where = where
        self.reading = reading
        self.is_sound = node is not None

    @property
    def line(self) -> int:
        return int(self.node.start_mark.line) + 1 if self.node else 0

    def fault(self, reason: str) -> None:
        self.is_sound = False
        self.reading.faults.append(Fault(self.line, self.where, reason))

    def expects(self, kind: type[Node], what: str) -> bool:
        """Whether the node is of this kind; noted if it is another."""
        if self.node is not None and not isinstance(self.node, kind):
            self.fault(f"{what} expected here")
        return isinstance(self.node, kind)

    def below(self, node: Node | None, step: str) -> "Spot":
        where = f"{self.where}.{step}" if self.where and not step.startswith("#") else self.where + step
        return Spot(node, where, self.reading)

    def text(self, longest: int = 200) -> str:
        """One piece of text, without blanks around it."""
        if self.node is None or not self.expects(ScalarNode, "one piece of text is"):
            return ""
        value = str(self.node.value).strip()
        if not value:
            self.fault("is empty")
        elif len(value) > longest:
            self.fault(f"is longer than {longest} characters")
        elif any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") and c not in "\n\t" for c in value):
            self.fault("holds a character that cannot be printed")
        return value

    def shaped(self, pattern: str, what: str, longest: int = 200) -> str:
        value = self.text(longest)
        if value and not re.fullmatch(pattern, value):
            self.fault(f'"{value}" is not {what}')
        return value

    def whole(self, what: str = "a whole number", least: int = 0, most: int = LARGEST_NUMBER) -> int:
        value = self.shaped(r"[0-9]+", what, longest=20)
        number = int(value) if re.fullmatch(r"[0-9]{1,20}", value) else least
        if number < least:
            self.fault(f"{value} is less than {least}")
        elif number > most:
            self.fault(f"{value} is more than {most}")
        return number

    def flag(self) -> bool:
        value = self.text()
        if value and value not in ("true", "false"):
            self.fault(f'"{value}" is neither true nor false')
        return value == "true"

    def day(self) -> date:
        value = self.text()
        try:
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        if value:
            self.fault(f'"{value}" is not a day such as 2026-01-31')
        return date.min

    def country(self) -> str:
        value = self.text()
        if value and value not in i18n.country_names("en"):
            meant = NOT_ISO.get(value.upper(), value.upper())
            hint = f"; did you mean {meant}?" if meant in i18n.country_names("en") else ""
            self.fault(f'"{value}" is not a country code of ISO 3166{hint}')
        return value

    def unique(self, value: str, seen: dict[str, "Spot"]) -> None:
        """A fault if `value` came before in the same company."""
        if value and seen.setdefault(value, self) is not self:
            self.fault(f'"{value}" comes twice (also in line {seen[value].line})')

    def items(self) -> list["Spot"]:
        """The entries of a list."""
        if self.node is None or not self.expects(SequenceNode, "a list is"):
            return []
        return [self.below(node, f"#{place}") for place, node in enumerate(self.node.value, 1)]

    def lines(self) -> tuple[str, ...]:
        """A list of texts: the lines of an address."""
        return tuple(item.text() for item in self.items())

    def entries(self) -> list[tuple[str, "Spot", "Spot"]]:
        """The entries of a mapping: key, the key's spot, the value's spot. A key that comes twice is a fault."""
        if self.node is None or not self.expects(MappingNode, "keys with values are"):
            return []
        found: dict[str, tuple[str, Spot, Spot]] = {}
        for key_node, value_node in self.node.value:
            key = key_node.value if isinstance(key_node, ScalarNode) else None
            at_key = self.below(key_node, str(key or "?"))
            if key is None:
                at_key.fault("a key must be a word")
            elif key in found:
                at_key.fault(f"comes twice (also in line {found[key][1].line})")
            else:
                found[key] = (key, at_key, self.below(value_node, key))
        return list(found.values())

    def spoken(self, longest: int = 200) -> dict[str, str]:
        """A text per language the shop offers."""
        texts: dict[str, str] = {}
        for language, at_key, value in self.entries():
            texts[language] = value.text(longest)
            if language not in self.reading.languages:
                at_key.fault(f"is not a language of this shop ({', '.join(self.reading.languages)})")
        if not texts and isinstance(self.node, MappingNode):
            self.fault("has no text in any language")
        return texts

    def mapping(self) -> "Mapping":
        return Mapping(self)


class Mapping:
    """Keys with values, each asked for by name. Use it in a `with`: at its end unknown keys are reported."""

    def __init__(self, spot: Spot) -> None:
        self.spot = spot
        self._entries = {key: (at_key, value) for key, at_key, value in spot.entries()}
        self._asked: set[str] = set()

    def __enter__(self) -> "Mapping":
        return self

    def __exit__(self, *failure: object) -> None:
        for key, (at_key, _) in self._entries.items():
            if key not in self._asked:
                near = difflib.get_close_matches(key, sorted(self._asked), n=1)
                at_key.fault(f"is not a key known here{f'; did you mean {near[0]}?' if near else ''}")

    def find(self, key: str) -> Spot | None:
        """The value of `key`; None where it was left out."""
        self._asked.add(key)
        found = self._entries.get(key)
        return found[1] if found else None

    def need(self, key: str) -> Spot:
        """The value of `key`; where it is missing that is noted, and the spot stays silent."""
        found = self.find(key)
        if found is None and isinstance(self.spot.node, MappingNode):
            self.spot.fault(f"{key} is missing")
        return found or self.spot.below(None, key)

    def rest(self) -> list[tuple[str, Spot, Spot]]:
        """Every entry that was not asked for by name, for mappings whose other keys are open, such as currencies."""
        open_keys = [(key, *spots) for key, spots in self._entries.items() if key not in self._asked]
        self._asked.update(key for key, _, _ in open_keys)
        return open_keys
