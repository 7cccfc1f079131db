"""What other rooms are told of a discount code. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

PERCENT, AMOUNT, FREE_POST, GROUP = "percent", "amount", "free_post", "group"
KINDS = (PERCENT, AMOUNT, FREE_POST, GROUP)


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it stands. `amounts` and `minimum` are minor units per currency; empty `slugs` or `countries` mean all.
    `uses_left` is None where it may be used without end."""

    code: str
    kind: str
    valid_from: date
    valid_to: date | None = None
    percent: Decimal | None = None
    amounts: Mapping[str, int] = field(default_factory=dict)
    minimum: Mapping[str, int] = field(default_factory=dict)
    slugs: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    uses_left: int | None = None


def written(typed: str) -> str:
    """A code as it is compared: in capitals and without blanks, however it was typed."""
    return "".join(typed.split()).upper()
