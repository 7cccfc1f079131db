"""Holds a request against the Stripe library's own parameter types, more strictly than a type checker can.

    check({"mode": "payment", …}, stripe.params.checkout.SessionCreateParams)

Stripe types every choice as `Literal[…] | str`, so a type checker lets `mode="pay"` pass; and its params inherit
RequestOptions, so it lets an `idempotency_key` among the parameters pass, where it would be sent as a body field and
do nothing. Both are refused here, beside unknown, missing and wrongly typed keys.

What no type says stays unchecked: ranges, either-or, account settings.
"""

import sys
import types
import typing
from decimal import Decimal
from typing import Any, Literal, Union

import typing_extensions
from stripe._request_options import RequestOptions

OPTIONS = frozenset(RequestOptions.__annotations__)
NOT_NEEDED = (typing.NotRequired, typing_extensions.NotRequired)
WRAPPERS = (*NOT_NEEDED, typing.Required, typing_extensions.Required)


class ContractBroken(AssertionError):
    """The request is not one that the library's types describe."""


def check(params: Any, contract: Any) -> None:
    """Raises ContractBroken with every fault, one per line."""
    found = faults(params, contract)
    if found:
        raise ContractBroken(f"{contract.__name__}:\n" + "\n".join(f"  {fault}" for fault in found))


def faults(value: Any, contract: Any, at: str = "") -> list[str]:
    origin, members = typing.get_origin(contract), typing.get_args(contract)
    if typing_extensions.is_typeddict(contract):
        return _faults_of_mapping(value, contract, at)
    if origin in (Union, types.UnionType):
        return _faults_of_union(value, members, at)
    if origin in (Literal, typing_extensions.Literal):
        return [] if _is_one_of(value, members) else [f"{at}: {value!r} is not one of {', '.join(map(repr, members))}"]
    if origin is list:
        return _faults_of_list(value, members[0], at)
    if origin is dict:
        return _faults_of_dict(value, members[1], at)
    return [] if _has_type(value, origin or contract) else [f"{at}: {value!r} is no {_name(contract)}"]


def _faults_of_mapping(value: Any, contract: Any, at: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{at}: {value!r} is no mapping for {contract.__name__}"]
    hints = _hints(contract)
    found = []
    for key in value:
        if key in OPTIONS and key not in hints:
            found.append(f"{_join(at, key)}: belongs into options, not into params")
        elif key not in hints:
            found.append(f"{_join(at, key)}: unknown")
    needed = [key for key, hint in hints.items() if typing.get_origin(hint) not in NOT_NEEDED]
    found += [f"{_join(at, key)}: missing" for key in needed if key not in value]
    for key in value.keys() & hints.keys():
        found += faults(value[key], _unwrapped(hints[key]), _join(at, key))
    return sorted(found)


def hints(contract: Any) -> dict[str, Any]:
    """What a contract knows: each key with the type of its value."""
    return {key: _unwrapped(hint) for key, hint in _hints(contract).items()}


def choices(hint: Any) -> frozenset[str] | None:
    """The texts among which a value must be, or None where it may be any."""
    members = typing.get_args(hint) if typing.get_origin(hint) in (Union, types.UnionType) else (hint,)
    found = [
        arg
        for member in members
        if typing.get_origin(member) in (Literal, typing_extensions.Literal)
        for arg in typing.get_args(member)
        if arg
    ]
    return frozenset(found) or None


def _hints(contract: Any) -> dict[str, Any]:
    """The contract's own keys, with their forward references resolved where they were written."""
    own = {key: hint for key, hint in contract.__annotations__.items() if key not in OPTIONS}
    holder = type("Holder", (), {"__annotations__": own})
    return typing.get_type_hints(holder, vars(sys.modules[contract.__module__]), include_extras=True)


def _unwrapped(hint: Any) -> Any:
    return typing.get_args(hint)[0] if typing.get_origin(hint) in WRAPPERS else hint


def _faults_of_union(value: Any, members: tuple[Any, ...], at: str) -> list[str]:
    tried = [faults(value, member, at) for member in _strict(members)]
    if not all(tried):
        return []
    # The alternative of the same shape says best what is wrong.
    deep = [found for found in tried if any(not fault.startswith(f"{at}: ") for fault in found)]
    return (deep or tried)[0]


def _strict(members: tuple[Any, ...]) -> list[Any]:
    """Without the `str` beside real choices. `Literal[''] | str` is no choice: there the empty text means unset."""
    choices = [
        arg
        for member in members
        if typing.get_origin(member) in (Literal, typing_extensions.Literal)
        for arg in typing.get_args(member)
    ]
    return [member for member in members if not (member is str and any(choices))]


def _is_one_of(value: Any, choices: tuple[Any, ...]) -> bool:
    return any(value == choice and type(value) is type(choice) for choice in choices)


def _faults_of_list(value: Any, member: Any, at: str) -> list[str]:
    if not isinstance(value, list | tuple):
        return [f"{at}: {value!r} is no list"]
    return [fault for place, item in enumerate(value) for fault in faults(item, member, f"{at}[{place}]")]


def _faults_of_dict(value: Any, member: Any, at: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{at}: {value!r} is no mapping"]
    wrong = [f"{at}: key {key!r} is no text" for key in value if not isinstance(key, str)]
    return wrong + [fault for key, item in value.items() for fault in faults(item, member, _join(at, str(key)))]


def _has_type(value: Any, wanted: Any) -> bool:
    if wanted is Any:
        return True
    if wanted in (int, Decimal):
        return isinstance(value, wanted) and not isinstance(value, bool)
    if wanted is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(wanted, type) and isinstance(value, wanted)


def _join(at: str, key: str) -> str:
    return f"{at}.{key}" if at else key


def _name(contract: Any) -> str:
    return getattr(contract, "__name__", str(contract))
