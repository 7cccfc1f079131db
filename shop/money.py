"""Money: a whole number of minor units and a currency. Two currencies never add.

Minor units are Stripe's, which are not ISO 4217's: ISK and UGX are counted in hundredths that must be zero, and
three-decimal currencies end in 0 (https://docs.stripe.com/currencies).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

ZERO_DECIMAL = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF"}
)
THREE_DECIMAL = frozenset({"BHD", "JOD", "KWD", "OMR", "TND"})
WHOLE_UNITS_IN_HUNDREDTHS = frozenset({"ISK", "UGX"})


def exponent(currency: str) -> int:
    """How many decimals the minor unit has at Stripe."""
    if currency in ZERO_DECIMAL:
        return 0
    return 3 if currency in THREE_DECIMAL else 2


def granularity(currency: str) -> int:
    """Every amount in `currency` must be a multiple of this many minor units."""
    if currency in WHOLE_UNITS_IN_HUNDREDTHS:
        return 100
    return 10 if currency in THREE_DECIMAL else 1


class CurrencyMismatch(TypeError):
    """Two currencies met in one sum."""


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount. `minor` counts Stripe's minor units; `currency` is ISO 4217, in capitals."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if len(self.currency) != 3 or not self.currency.isupper():
            raise ValueError(f"not a currency: {self.currency!r}")

    def _same(self, other: Money) -> None:
        if other.currency != self.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency}")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.minor * times, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.minor <= other.minor

    def decimal(self) -> Decimal:
        """The amount in major units, for people and for spreadsheets."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))


def zero(currency: str) -> Money:
    return Money(0, currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum, which for no amounts is nothing in `currency`."""
    result = zero(currency)
    for amount in amounts:
        result += amount
    return result


def split(amount: int, weights: Sequence[int]) -> list[int]:
    """Share `amount` out in proportion to `weights`; the parts always add up to it (largest remainder).

    Equal remainders go to the earlier part, so equal input gives equal output. No weight at all: the first takes it.
    """
    if not weights:
        return []
    whole = sum(weights)
    if whole == 0:
        return [amount, *([0] * (len(weights) - 1))]
    sign = -1 if amount < 0 else 1
    shares = [divmod(abs(amount) * weight, whole) for weight in weights]
    parts = [share for share, _ in shares]
    left = abs(amount) - sum(parts)
    by_remainder = sorted(range(len(weights)), key=lambda i: (-shares[i][1], i))
    for i in by_remainder[:left]:
        parts[i] += 1
    return [sign * part for part in parts]


def tax_within(gross: int, rate: Decimal) -> int:
    """The tax contained in a gross amount, rounded half up to the minor unit (the gross price stays as shown)."""
    exact = Decimal(gross) * rate / (1 + rate)
    return int((exact + Decimal("0.5")) // 1) if exact >= 0 else -int((-exact + Decimal("0.5")) // 1)
