"""Reading what `/_control` was asked, with a plain reason where it makes no sense."""

from collections.abc import Sequence
from typing import Any

from shop.sandbox import amounts
from shop.sandbox.account import Account
from shop.sandbox.errors import Refusal
from shop.sandbox.store import Document

Asked = dict[str, Any]


def choice(asked: Asked, name: str, options: Sequence[str], default: str | None = None) -> str:
    value = asked.get(name, default)
    if value not in options:
        raise Refusal(f"{name} must be one of {', '.join(options)}; got {value!r}.")
    return str(value)


def number(asked: Asked, name: str, default: float, least: float = 0) -> float:
    value = asked.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or value < least:
        raise Refusal(f"{name} must be a number of at least {least}; got {value!r}.")
    return value


def whole(asked: Asked, name: str, default: int | None, least: int = 0) -> int | None:
    value = asked.get(name, default)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < least):
        raise Refusal(f"{name} must be a whole number of at least {least}; got {value!r}.")
    return value


def flag(asked: Asked, name: str, default: bool = False) -> bool:
    value = asked.get(name, default)
    if not isinstance(value, bool):
        raise Refusal(f"{name} must be true or false; got {value!r}.")
    return value


def currency(asked: Asked, name: str, default: str) -> str:
    value = str(asked.get(name, default))
    amounts.check_currency(value, name)
    return value


def texts(asked: Asked, name: str, default: list[str]) -> list[str]:
    value = asked.get(name, default)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise Refusal(f"{name} must be a list of texts; got {value!r}.")
    return value


def found(account: Account, kind: str, object_id: Any) -> Document:
    body = account.store.find(kind, str(object_id))
    if body is None:
        raise Refusal(f"There is no {kind} {object_id!r}.")
    return body


def charge(account: Account, asked: Asked) -> Document:
    """By `charge`, or by the `payment_intent` that paid it."""
    if "charge" in asked:
        body = found(account, "charge", asked["charge"])
    elif "payment_intent" in asked:
        body = found(account, "charge", found(account, "payment_intent", asked["payment_intent"])["latest_charge"])
    else:
        raise Refusal("Say which: charge or payment_intent.")
    if body["status"] != "succeeded":
        raise Refusal(f"The charge {body['id']} has not succeeded; it is {body['status']}.")
    return body
