"""A named button that settles a matter, and what somebody types into it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from shop.desk.matters import Matter

Typed = Mapping[str, str]
# What it does, with transactions of its own: the matter, what was typed, and who acts.
Act = Callable[[Matter, Typed, str], object]
# What it does inside the transaction that settles the matter, for what must not be done twice.
Step = Callable[[Session, Matter, Typed, str, datetime], object]


@dataclass(frozen=True, slots=True)
class Field:
    """`kind`: line, text or email."""

    name: str
    label: str
    kind: str = "line"
    required: bool = True
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """`does`: what it will do, in a sentence that may hold figures. `right`: what its presser must be allowed to do.

    A risky one (money goes, an order ends) is asked about first; `exactly` tells then what will happen, with amounts.
    One with neither act nor step settles the matter and does nothing else. `offered`: whether it can be done at all.
    """

    key: str
    label: str
    does: str
    right: str = "settle"
    risky: bool = False
    fields: Sequence[Field] = ()
    act: Act | None = None
    step: Step | None = None
    exactly: Callable[[Matter], Sequence[str]] | None = None
    offered: Callable[[Matter], bool] | None = None


@dataclass(frozen=True, slots=True)
class Door:
    """A link beside the buttons, to the page where more can be done. It settles nothing."""

    label: str
    to: Callable[[Matter], str]
    right: str = "settle"
