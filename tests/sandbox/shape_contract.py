"""Holds an answer of the stand-in against the Stripe library's classes: names and kinds of values, to the depths."""

import types
import typing
from collections.abc import Iterator
from typing import Any, ForwardRef, Literal, Union

import typing_extensions
from stripe import ListObject, StripeObject
from stripe._stripe_object import UntypedStripeObject

CHOICE = (Literal, typing_extensions.Literal)


def strangers(body: dict[str, Any], kind: type[StripeObject], at: str = "") -> Iterator[str]:
    """What the library would not understand: unknown names, values of another kind, texts that are no choice."""
    known = kind.__annotations__
    for name, value in body.items():
        if name not in known and name != "object":
            yield f"{at}{name}: unknown to {kind.__name__}"
        elif name in known:
            yield from _value(value, known[name], f"{at}{name}")


def _value(value: Any, hint: Any, at: str) -> Iterator[str]:
    origin, members = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        tried = [list(_value(value, member, at)) for member in _strict(members)]
        yield from min(tried, key=len)
    elif origin in CHOICE:
        if value not in members:
            yield f"{at}: {value!r} is not one of {members}"
    elif origin is list and isinstance(value, list):
        for place, item in enumerate(value):
            yield from _value(item, members[0], f"{at}[{place}]")
    elif not _is(value, origin or hint):
        yield f"{at}: {value!r} is no {hint}"
    elif isinstance(hint, type) and issubclass(hint, StripeObject) and hint is not UntypedStripeObject:
        yield from strangers(value, hint, f"{at}.")


def _strict(members: tuple[Any, ...]) -> list[Any]:
    """Without the `str` beside real choices."""
    return [
        member for member in members if member is not str or not any(typing.get_origin(m) in CHOICE for m in members)
    ]


def _is(value: Any, wanted: Any) -> bool:
    if wanted is Any or isinstance(wanted, typing.TypeVar):
        return True
    if isinstance(wanted, ForwardRef | str):
        return isinstance(value, dict) and "object" in value
    if isinstance(wanted, type) and issubclass(wanted, ListObject):
        return isinstance(value, dict) and value.get("object") == "list"
    if isinstance(wanted, type) and issubclass(wanted, StripeObject):
        return isinstance(value, dict)
    if wanted is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if wanted is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(wanted, type) and isinstance(value, wanted)
