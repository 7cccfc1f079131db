"""The acts of `/_control`: each says what it does, what it may be given, and does it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shop.sandbox import acts_books, acts_faults, acts_later, acts_post, acts_sessions, acts_strangers
from shop.sandbox.account import Account
from shop.sandbox.errors import Refusal

Asked = dict[str, Any]


@dataclass(frozen=True)
class Act:
    """`fields` names every field with a word about it; one that ends in `*` must be given."""

    does: str
    fields: dict[str, str]
    example: Asked
    perform: Callable[[Account, Asked], Any]

    def check(self, asked: Asked) -> None:
        known = {name.rstrip("*") for name in self.fields}
        unknown = sorted(set(asked) - known)
        if unknown:
            raise Refusal(
                f"Unknown field{'s' if len(unknown) > 1 else ''}: {', '.join(unknown)}. "
                f"This act knows {', '.join(sorted(known)) or 'none'}."
            )
        lacking = [name[:-1] for name in self.fields if name.endswith("*") and name[:-1] not in asked]
        if lacking:
            raise Refusal(f"Missing: {', '.join(lacking)}.")


def _act(module: Any, name: str) -> Act:
    does, fields, example = module.ACTS[name]
    return Act(does, fields, {"act": name} | example, getattr(module, name))


ACTS = {
    name: _act(module, name)
    for module in (acts_sessions, acts_strangers, acts_later, acts_books, acts_post, acts_faults)
    for name in module.ACTS
}


def described() -> dict[str, Asked]:
    return {name: {"does": act.does, "fields": act.fields, "example": act.example} for name, act in ACTS.items()}


def perform(account: Account, asked: Asked) -> Asked:
    act = ACTS.get(str(asked.get("act")))
    if act is None:
        raise Refusal(f"Unknown act: {asked.get('act')!r}. GET /_control lists them.")
    given = {name: value for name, value in asked.items() if name != "act"}
    act.check(given)
    try:
        with account.store.transaction():
            result = act.perform(account, given)
    except (TypeError, ValueError, KeyError, AttributeError) as problem:
        raise Refusal(f"A field has the wrong type or value: {problem}") from problem
    return {"done": asked["act"], "result": result}
