"""Rules of sending money back: what is left of each line and payment, and what a refund is made of. Pure.

Amounts are minor units of one currency, the order's. `position` names a line within its order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from shop.errors import ShopError
from shop.money import split_in


class MoreThanLeft(ShopError):
    """More was asked back than is left. Facts: `position` (None: of the payments together), `left_minor`."""

    code = "more_than_left"


class NoSuchPart(ShopError):
    """A part of a refund that cannot be one: no such line, nothing or less than nothing, or not payable in the
    currency. Facts: `position`, `minor`."""

    code = "no_such_part"


@dataclass(frozen=True, slots=True)
class LineMoney:
    """What a line cost, and what went back for it or is on its way; refunds that failed or were refused left out."""

    position: int
    cost: int
    back: int = 0

    @property
    def left(self) -> int:
        return max(0, self.cost - self.back)


@dataclass(frozen=True, slots=True)
class Part:
    """What of a refund is for one line. `quantity`: for how many copies; `restocked`: how many of them came back."""

    position: int
    minor: int
    quantity: int = 0
    restocked: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """One payment's share of what goes back, and the lines that it is for."""

    payment_intent: str
    minor: int
    parts: tuple[Part, ...] = ()


def left_of(lines: Sequence[LineMoney], kept: int) -> dict[int, int]:
    """What can still go back for each line: never more than is kept of the payments, as after a refund in Stripe's
    Dashboard, which is for no line."""
    return {line.position: min(line.left, max(0, kept)) for line in lines}


def check(parts: Sequence[Part], lines: Sequence[LineMoney], kept: int, granularity: int) -> None:
    """Raise `NoSuchPart` or `MoreThanLeft` unless these parts can go back together."""
    left = left_of(lines, kept)
    for part in parts:
        if part.position not in left or part.minor < 0 or part.minor % granularity:
            raise NoSuchPart(position=part.position, minor=part.minor)
        if part.minor > left[part.position]:
            raise MoreThanLeft(position=part.position, left_minor=left[part.position])
    wanted = sum(part.minor for part in parts)
    if wanted <= 0:
        raise NoSuchPart(position=None, minor=wanted)
    if wanted > kept:
        raise MoreThanLeft(position=None, left_minor=kept)


def spread(parts: Sequence[Part], payments: Sequence[tuple[str, int]]) -> list[Share]:
    """Take the parts out of the payments, the oldest first; a part that one payment does not hold goes on in the next.

    `payments` are what is kept of each, the oldest first; together they must hold the parts (`check`). Copies are told
    of with the first piece of their part.
    """
    waiting = list(parts)
    shares = []
    for intent, kept in payments:
        taken, waiting = _taken(waiting, kept)
        if taken:
            shares.append(Share(intent, sum(part.minor for part in taken), tuple(taken)))
        if not waiting:
            return shares
    raise MoreThanLeft(position=None, left_minor=sum(kept for _, kept in payments))


def _taken(parts: Sequence[Part], kept: int) -> tuple[list[Part], list[Part]]:
    """As much of the parts as fits into `kept`, and what is left of them."""
    taken: list[Part] = []
    for place, part in enumerate(parts):
        if part.minor > kept:
            piece = [Part(part.position, kept, part.quantity, part.restocked)] if kept > 0 else []
            rest = Part(part.position, part.minor - kept) if piece else part
            return taken + piece, [rest, *parts[place + 1 :]]
        taken.append(part)
        kept -= part.minor
    return taken, []


def of_whole(amount: int, kept: int, lines: Sequence[LineMoney], granularity: int) -> list[Part]:
    """Which lines a sum is for that goes back as a whole. Money beyond what the lines cost, as of an order paid twice,
    is for none of them and goes first; the rest is shared out by what is left of each."""
    left = sum(line.left for line in lines)
    for_lines = max(0, amount - max(0, kept - left))
    step = 1 if for_lines % granularity else granularity
    shares = split_in(for_lines, [line.left for line in lines], step) if for_lines else []
    return [Part(line.position, minor) for line, minor in zip(lines, shares, strict=False) if minor]


def again(amount: int, parts: Sequence[Part], lines: Sequence[LineMoney], kept: int) -> tuple[int, list[Part]]:
    """What of a refund that came to nothing is still to be sent: how much, and for which lines.

    Of what was for a line no more than is left of it now; altogether no more than is kept of the payment.
    """
    left = {line.position: line.left for line in lines}
    capped = [replace(part, minor=min(part.minor, left.get(part.position, 0)), restocked=0) for part in parts]
    for_none = amount - sum(part.minor for part in parts)
    wanted = min(kept, for_none + sum(part.minor for part in capped))
    taken, _ = _taken(capped, max(0, wanted - for_none))
    return wanted, [part for part in taken if part.minor]


@dataclass(frozen=True, slots=True)
class TaxShare:
    """The tax in a line, or in a part of it, at one rate: `base` without the tax, which comes on top of it."""

    place: str
    rate: Decimal
    reason: str
    base: int
    tax: int


def tax_of(taxes: Sequence[TaxShare], before: Sequence[int], amount: int) -> list[TaxShare]:
    """What of a line's tax goes back with `amount`, after the amounts `before` it went back for the same line.

    Each amount is shared out over base and tax of each rate by what is still left of them, so that nothing is lost to
    rounding: when all of the line has gone back, exactly its stored taxes have. An amount beyond the line has no tax.
    """
    left = [figure for share in taxes for figure in (share.base, share.tax)]
    gone: list[int] = [0] * len(left)
    for goes in (*before, amount):
        gone = split_in(min(goes, sum(left)), left, 1) if sum(left) else [0] * len(left)
        left = [a - b for a, b in zip(left, gone, strict=True)]
    return [
        TaxShare(share.place, share.rate, share.reason, base, tax)
        for share, base, tax in zip(taxes, gone[::2], gone[1::2], strict=True)
    ]


def added_up(shares: Sequence[TaxShare]) -> list[TaxShare]:
    """The same, one row per place, rate and reason, without those of no money."""
    sums: dict[tuple[str, Decimal, str], tuple[int, int]] = {}
    for share in shares:
        base, tax = sums.get((share.place, share.rate, share.reason), (0, 0))
        sums[share.place, share.rate, share.reason] = base + share.base, tax + share.tax
    return [TaxShare(*key, base, tax) for key, (base, tax) in sums.items() if base or tax]


def restockable(left_the_shelf: Mapping[int, int], restocked: Mapping[int, int]) -> dict[int, int]:
    """How many copies of each line could still come back to the shelf: those that left it and have not come back."""
    return {
        position: n - restocked.get(position, 0)
        for position, n in left_the_shelf.items()
        if n > restocked.get(position, 0)
    }
