"""The grammar of allowed parameters. Whatever a table does not name is refused the way Stripe refuses it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol

from shop.sandbox.errors import Refusal, invalid
from shop.sandbox.form import items_of

INTEGER = re.compile(r"^-?\d{1,15}$")


class Rule(Protocol):
    def read(self, value: Any, at: str) -> Any: ...


def _scalar(value: Any, at: str) -> str:
    if isinstance(value, dict):
        raise invalid(f"Invalid string: {at} must be a single value", at)
    if value == "":
        raise invalid(
            f"You passed an empty string for '{at}'. We assume empty values are an attempt to unset a field; "
            f"however '{at}' cannot be unset. You should remove '{at}' from your request or supply a non-empty "
            "value.",
            at,
            "parameter_invalid_empty",
        )
    return str(value)


@dataclass(frozen=True)
class Text:
    longest: int = 5000

    def read(self, value: Any, at: str) -> str:
        text = _scalar(value, at)
        if len(text) > self.longest:
            raise invalid(
                f"Invalid string: {at} must be at most {self.longest} characters",
                at,
                "parameter_invalid_string_too_long",
            )
        return text


@dataclass(frozen=True)
class Whole:
    least: int | None = None
    most: int | None = None

    def read(self, value: Any, at: str) -> int:
        text = _scalar(value, at)
        if not INTEGER.match(text):
            raise invalid(f"Invalid integer: {text}", at, "parameter_invalid_integer")
        number = int(text)
        if self.least is not None and number < self.least:
            raise invalid(f"This value must be greater than or equal to {self.least}.", at, "parameter_invalid_integer")
        if self.most is not None and number > self.most:
            raise invalid(f"This value must be less than or equal to {self.most}.", at, "parameter_invalid_integer")
        return number


@dataclass(frozen=True)
class Fraction:
    """`unit_amount_decimal`: at most twelve places."""

    def read(self, value: Any, at: str) -> Decimal:
        text = _scalar(value, at)
        try:
            number = Decimal(text)
        except InvalidOperation:
            raise invalid(f"Invalid decimal: {text}", at) from None
        places = number.as_tuple().exponent
        if not number.is_finite() or number < 0 or not isinstance(places, int) or places < -12:
            raise invalid(f"Invalid decimal: {text}; must be >= 0 with at most 12 decimal places", at)
        return number


@dataclass(frozen=True)
class Flag:
    def read(self, value: Any, at: str) -> bool:
        text = _scalar(value, at)
        if text not in ("true", "false"):
            raise invalid(f"Invalid boolean: {text}", at)
        return text == "true"


@dataclass(frozen=True)
class Choice:
    options: tuple[str, ...]

    def read(self, value: Any, at: str) -> str:
        text = _scalar(value, at)
        if text not in self.options:
            raise invalid(f"Invalid {at}: must be one of {', '.join(self.options)}", at)
        return text


@dataclass(frozen=True)
class Url:
    def read(self, value: Any, at: str) -> str:
        text = _scalar(value, at)
        if not re.match(r"^https?://[^\s/?#]+", text):
            raise invalid("Not a valid URL", at, "url_invalid")
        return text


@dataclass(frozen=True)
class Metadata:
    """At most 50 pairs, keys of 40 characters without brackets, values of 500."""

    def read(self, value: Any, at: str) -> dict[str, str]:
        if not isinstance(value, dict):
            raise invalid("Invalid object", at)
        if len(value) > 50:
            raise invalid(f"You can only specify up to 50 keys in metadata; {len(value)} were given", at)
        return {key: self._value(key, text, at) for key, text in value.items()}

    def _value(self, key: str, value: Any, at: str) -> str:
        if isinstance(value, dict):
            raise invalid("Metadata values must be strings; keys must not hold square brackets", f"{at}[{key}]")
        if len(key) > 40:
            raise invalid(f"Metadata keys can be at most 40 characters: {key}", at)
        if len(value) > 500:
            raise invalid(f"Metadata values can have up to 500 characters; {key} has {len(value)}", f"{at}[{key}]")
        return str(value)


@dataclass(frozen=True)
class Many:
    of: Rule
    most: int | None = None

    def read(self, value: Any, at: str) -> list[Any]:
        items = items_of(value) if isinstance(value, dict) else None
        if items is None:
            raise invalid("Invalid array", at)
        if self.most is not None and len(items) > self.most:
            raise invalid(f"Array {at} exceeded maximum {self.most} allowed elements.", at, "array_too_long")
        return [self.of.read(item, f"{at}[{place}]") for place, item in enumerate(items)]


@dataclass(frozen=True)
class NotPlayed:
    """Stripe has this parameter, the stand-in does not."""

    why: str = "the stand-in for Stripe does not play it"

    def read(self, value: Any, at: str) -> Any:
        raise invalid(f"{at} exists at Stripe, but {self.why}.", at, "not_played_by_the_stand_in")


@dataclass(frozen=True)
class Only:
    """A parameter of which the stand-in plays some values and refuses the others by name."""

    rule: Rule
    played: tuple[Any, ...]

    def read(self, value: Any, at: str) -> Any:
        clean = self.rule.read(value, at)
        if clean not in self.played:
            NotPlayed().read(value, f"{at}={value}")
        return clean


@dataclass(frozen=True)
class Tree:
    fields: Mapping[str, Rule]
    required: tuple[str, ...] = field(default=())

    def read(self, value: Any, at: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise invalid("Invalid object", at)
        self._refuse_unknown(value, at)
        for name in self.required:
            if name not in value:
                raise invalid(f"Missing required param: {_join(at, name)}.", _join(at, name), "parameter_missing")
        return {name: self.fields[name].read(item, _join(at, name)) for name, item in value.items()}

    def _refuse_unknown(self, value: dict[str, Any], at: str) -> None:
        unknown = [_join(at, name) for name in value if name not in self.fields]
        if unknown:
            raise unknown_parameters(unknown)


def unknown_parameters(names: list[str]) -> Refusal:
    plural = "s" if len(names) > 1 else ""
    return invalid(f"Received unknown parameter{plural}: {', '.join(names)}", names[0], "parameter_unknown")


def _join(at: str, name: str) -> str:
    return f"{at}[{name}]" if at else name
