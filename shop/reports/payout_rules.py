"""Taking a payout apart. Pure: values in, entries out, equal to the bank's line to the minor unit.

An entry is signed as the payout sees it: what makes it larger is positive. Amounts that Stripe exchanged are converted
by the rate of their charge; what rounding leaves, and what the rate did until a refund, is an exchange difference.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from shop.money import split
from shop.payments.refund_rules import TaxShare, tax_of

PAYMENTS = frozenset({"charge", "payment"})
REFUNDS = frozenset({"refund", "payment_refund", "refund_failure", "payment_failure_refund", "payment_reversal"})
FEES = frozenset({"stripe_fee", "stripe_fx_fee", "tax_fee"})
RETURNED_PAYOUTS = frozenset({"payout_failure", "payout_cancel"})
# A dispute moves money by adjustments; their source says what they are.
DISPUTES = ("du_", "dp_")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an order: its kind, what it cost, and the taxes in it, in the order's currency."""

    id: int
    kind: str
    cost: int
    taxes: tuple[TaxShare, ...] = ()


@dataclass(frozen=True, slots=True)
class Back:
    """What a refund is for: amounts by line, and what had gone back for each of these lines before."""

    amounts: Mapping[int, int]
    before: Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Item:
    """One of Stripe's balance transactions, as `payments.models.PayoutItem` keeps it."""

    name: str
    type: str
    source: str | None
    amount: int
    fee: int
    net: int
    description: str | None = None
    source_minor: int | None = None
    source_currency: str | None = None
    rate: Decimal | None = None
    explanation: str | None = None

    @property
    def kind(self) -> str:
        """payment, refund, dispute, fee, returned or other."""
        if self.source is not None and self.source.startswith(DISPUTES):
            return "dispute"
        for kind, types in (("payment", PAYMENTS), ("refund", REFUNDS), ("fee", FEES), ("returned", RETURNED_PAYOUTS)):
            if self.type in types:
                return kind
        return "other"


@dataclass(frozen=True, slots=True)
class Partner:
    """What we know of an item: the order it belongs to, its lines, what the refund was for, and its charge's rate.

    `charged` is the currency that rate is of. Without a number the money fits no order.
    """

    number: str | None = None
    lines: tuple[Line, ...] = ()
    back: Back | None = None
    charge_rate: Fraction | None = None
    charged: str | None = None


NOBODY = Partner()


@dataclass(frozen=True, slots=True)
class Entry:
    """An amount in one account (a key of `accounts.PLAN`). `tax`: place and rate, such as "DE 19 %"; "" for none."""

    account: str
    minor: int
    tax: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """An item taken apart. `lonely`: why it has no partner (`no_order`, `unknown_type`, `sum`); None if it has one, or
    a person has said what it is."""

    item: Item
    number: str | None
    entries: tuple[Entry, ...]
    lonely: str | None = None


@dataclass(frozen=True, slots=True)
class Apart:
    """A payout taken apart. The entries of all items and `unexplained` add up to the payout."""

    amount: int
    items: tuple[Taken, ...] = ()
    unexplained: int = 0

    @property
    def entries(self) -> list[Entry]:
        found = [entry for taken in self.items for entry in taken.entries]
        return [*found, Entry("other", self.unexplained)] if self.unexplained else found

    @property
    def sums(self) -> list[Entry]:
        return merged(self.entries)


@dataclass
class _Parts:
    """Amounts before exchange, by account and tax."""

    found: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, account: str, minor: int, tax: str = "") -> None:
        self.found[account, tax] = self.found.get((account, tax), 0) + minor


def apart(amount: int, items: Iterable[tuple[Item, Partner]]) -> Apart:
    """Take a payout of `amount` apart, whatever its items say: what they leave over is unexplained."""
    taken = tuple(take(item, partner) for item, partner in items)
    explained = sum(entry.minor for one in taken for entry in one.entries)
    return Apart(amount, taken, amount - explained)


def take(item: Item, partner: Partner) -> Taken:
    """What an item is made of; its entries add up to its net amount."""
    entries = [*_of_amount(item, partner), Entry(_fee_account(item), -item.fee)]
    rest = item.net - sum(entry.minor for entry in entries)
    lonely = "sum" if rest else None if item.explanation else lonely_because(item.kind, partner.number)
    entries.append(Entry("other", rest))
    return Taken(item, partner.number, tuple(merged(entries)), lonely)


def lonely_because(kind: str, number: str | None) -> str | None:
    """Why an item of this kind has no partner in our books; None if it has, or needs none."""
    if kind == "other":
        return "unknown_type"
    return "no_order" if number is None and kind in ("payment", "refund", "dispute") else None


def _fee_account(item: Item) -> str:
    return "dispute_fees" if item.kind == "dispute" else "fees"


def _of_amount(item: Item, partner: Partner) -> list[Entry]:
    plain = {"fee": "fees", "returned": "returned", "other": "other"}.get(item.kind)
    if plain is None and (partner.number is None or not partner.lines):
        plain = "other"
    if plain is not None:
        return [Entry(plain, item.amount)]
    return _exchanged(item, _parts(item, partner), _rate(item, partner))


def _parts(item: Item, partner: Partner) -> dict[tuple[str, str], int]:
    minor = item.amount if item.source_minor is None else item.source_minor
    parts = _Parts()
    if item.kind == "dispute":
        parts.add("disputes", minor)
    elif item.kind == "refund":
        _add_refund(parts, minor, partner)
    else:
        _add_payment(parts, minor, partner.lines)
    return parts.found


def _add_payment(parts: _Parts, minor: int, lines: Sequence[Line]) -> None:
    """Another sum than the order's total, paid by mistake, is shared out as the order's is."""
    for line, amount in zip(lines, split(minor, [line.cost for line in lines]), strict=True):
        _add_line(parts, line, (), amount, 1)


def _add_refund(parts: _Parts, minor: int, partner: Partner) -> None:
    """By the lines that it was for; what it was for none of, in proportion to the order. A failed one comes back."""
    sign, size = (-1, -minor) if minor < 0 else (1, minor)
    back = partner.back or Back({}, {})
    lines = {line.id: line for line in partner.lines}
    told = {line_id: amount for line_id, amount in back.amounts.items() if line_id in lines}
    if sum(told.values()) > size:
        told = {}
    for line_id, amount in told.items():
        _add_line(parts, lines[line_id], back.before.get(line_id, ()), amount, sign)
    rest = size - sum(told.values())
    for line, amount in zip(partner.lines, split(rest, [line.cost for line in partner.lines]), strict=True):
        _add_line(parts, line, (), amount, sign)


def _add_line(parts: _Parts, line: Line, before: Sequence[int], amount: int, sign: int) -> None:
    left = amount
    for share in tax_of(line.taxes, before, amount):
        code = tax_code(share.place, share.rate)
        parts.add(line.kind, sign * share.base, code)
        parts.add("tax", sign * share.tax, code)
        left -= share.base + share.tax
    parts.add(line.kind, sign * left)


def tax_code(place: str, rate: Decimal) -> str:
    """Place and rate, as an accountant reads them: "DE 19 %"."""
    return f"{place} {(rate * 100).normalize():f} %"


def own_rate(item: Item) -> Fraction:
    """How many minor units of the payout one of the source was."""
    if item.rate is not None:
        return Fraction(item.rate)
    return Fraction(item.amount, item.source_minor) if item.source_minor else Fraction(1)


def _rate(item: Item, partner: Partner) -> Fraction:
    """A refund and a dispute go by the rate of their charge, if it was in the same currency."""
    if item.kind != "payment" and partner.charge_rate is not None and partner.charged == item.source_currency:
        return partner.charge_rate
    return own_rate(item)


def _exchanged(item: Item, parts: Mapping[tuple[str, str], int], rate: Fraction) -> list[Entry]:
    entries = [Entry(account, _rounded(minor * rate), tax) for (account, tax), minor in parts.items()]
    return [*entries, Entry("exchange", item.amount - sum(entry.minor for entry in entries))]


def _rounded(exact: Fraction) -> int:
    """Half up, below zero half away from it."""
    if exact.denominator == 1:
        return exact.numerator
    return int((Decimal(exact.numerator) / exact.denominator).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def merged(entries: Iterable[Entry]) -> list[Entry]:
    """One per account and tax, without those of no money, in the order in which they first came."""
    sums: dict[tuple[str, str], int] = {}
    for entry in entries:
        sums[entry.account, entry.tax] = sums.get((entry.account, entry.tax), 0) + entry.minor
    return [Entry(account, minor, tax) for (account, tax), minor in sums.items() if minor]
