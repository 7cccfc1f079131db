"""Form decoding of Stripe's nested names: `line_items[0][price_data][currency]=eur`, `expand[]=a`."""

import re
from collections.abc import Iterable
from typing import Any

from shop.sandbox.errors import invalid

Form = dict[str, Any]
NAME = re.compile(r"^[^\[\]]+(\[[^\[\]]*\])*$")
DEEPEST = 12


def decode(pairs: Iterable[tuple[str, str]]) -> Form:
    """Lists stay mappings with digit keys: only the parameter table knows whether `[0]` is a place or a name."""
    form: Form = {}
    for name, value in pairs:
        _put(form, _steps(name), value, name)
    return form


def _steps(name: str) -> list[str]:
    if not NAME.match(name) or name.count("[") > DEEPEST:
        raise invalid(f"Invalid parameter name: {name}", name)
    head, *rest = name.split("[")
    return [head, *(part.rstrip("]") for part in rest)]


def _put(form: Form, steps: list[str], value: str, name: str) -> None:
    for step in steps[:-1]:
        form = form.setdefault(_place(form, step), {})
        if not isinstance(form, dict):
            raise invalid(f"Invalid parameter: {name} is given both as a value and as a group", name)
    form[_place(form, steps[-1])] = value


def _place(form: Form, step: str) -> str:
    """`[]` appends."""
    return step or str(len(form))


def items_of(value: Form) -> list[Any] | None:
    """The members in order if this is a list, else None."""
    if not all(key.isdigit() for key in value):
        return None
    return [value[key] for key in sorted(value, key=int)]
