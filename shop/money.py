"""Money: a whole number of minor units and a currency. Two currencies never add.

Minor units are Stripe's, which are not ISO 4217's: ISK and UGX are counted in hundredths that must be zero, and
three-decimal currencies end in 0 (https://docs.stripe.com/currencies).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import get_currency_symbol, get_group_symbol

ZERO_DECIMAL = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF"}
)
THREE_DECIMAL = frozenset({"BHD", "JOD", "KWD", "OMR", "TND"})
WHOLE_UNITS_IN_HUNDREDTHS = frozenset({"ISK", "UGX"})

# The most that Stripe charges at once, in any currency: eight digits of minor units.
LARGEST_CHARGE = 99_999_999


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


def round_to(minor: int | Decimal, currency: str) -> int:
    """The nearest amount that can be charged in `currency`, half up (below zero: half away from it), in minor units."""
    step = granularity(currency)
    steps = int((abs(Decimal(minor)) / step + Decimal("0.5")) // 1)
    return step * (steps if minor >= 0 else -steps)


def split_in(amount: int, weights: Sequence[int], granularity: int) -> list[int]:
    """`split` into parts that are multiples of `granularity`. Raises `ValueError` if the amount is none."""
    if amount % granularity:
        raise ValueError(f"{amount} is not a multiple of {granularity}")
    return [part * granularity for part in split(amount // granularity, weights)]


# How people write a currency beside its code and what CLDR prints for readers abroad.
_SIGNS: Mapping[str, tuple[str, ...]] = {
    "USD": ("$", "US$"),
    "COP": ("$", "COL$"),
    "JPY": ("\u00a5", "円"),
    "KES": ("KSh", "KSh."),
}
# What stands between the groups of a number; apostrophes are Swiss, and stand in for the Arabic mark of thousands.
_GROUP_MARKS = " .,'"
_ARABIC_DECIMAL_MARK = "\u066b"
_LONGEST_TEXT = 40
# Pesos have centavos in name only, so that three digits after a mark are thousands of them.
_WRITTEN_WHOLE = WHOLE_UNITS_IN_HUNDREDTHS | {"COP"}


def of_text(text: str, currency: str, language: str = "en") -> Money | None:
    """An amount as people type it: `12`, `12.5`, `12,50`, `1 200`, `1.200,00`, `١٢٫٥٠`, `12,34,567`, `€ 12`, `12 EUR`.

    None for what cannot be read, is below zero, has more decimals than the currency, or cannot be charged in it (12.34
    in ISK). After the last mark stand decimals if there are no more digits than the currency has, and thousands if
    there are three. Where both would fit, as in currencies of three decimals, the language decides. Three digits after
    a lone mark that sets no thousands apart in the language are unclear in a currency of two decimals: no amount.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    plain, places = _without_signs(text, currency, language), exponent(currency)
    if places == 2 and currency not in _WRITTEN_WHOLE and _is_unclear(plain, language):
        return None
    head, mark, tail = _at_last_mark(plain)
    if _ends_in_decimals(plain, places, language):
        whole = "0" if not head else _ungrouped(head) if mark not in head else None
    else:
        whole, tail = _ungrouped(plain), ""
    minor = int(whole + tail.ljust(places, "0")) if whole else None
    return None if minor is None or minor % granularity(currency) else Money(minor, currency)


def has_stray_decimals(text: str, currency: str, language: str = "en") -> bool:
    """Whether `text` would be an amount if the currency, which is counted in whole units, had decimals: `12.50` yen."""
    if len(text) > _LONGEST_TEXT or not (currency in ZERO_DECIMAL or currency in WHOLE_UNITS_IN_HUNDREDTHS):
        return False
    plain = _without_signs(text, currency, language)
    head = _at_last_mark(plain)[0]
    return (not head or _ungrouped(head) is not None) and _ends_in_decimals(plain, 2, language)


def _without_signs(text: str, currency: str, language: str) -> str:
    """The typed amount without the currency's signs around it, in digits 0–9 and with one sort of blank and comma."""
    plain = _normal(text)
    signs = {currency, get_currency_symbol(currency, language), get_currency_symbol(currency, "en")}
    normal_signs = {_normal(sign) for sign in (*signs, *_SIGNS.get(currency, ()))}
    for sign in sorted(normal_signs, key=lambda sign: (-len(sign), sign)):
        plain = plain.removeprefix(sign).removesuffix(sign).strip()
    return plain


def _normal(text: str) -> str:
    shown = (c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in shown)
    one_sort = plain.replace("\u060c", ",").replace("\u2019", "'").replace("\u066c", "'")
    return " ".join(one_sort.split()).casefold()


def _at_last_mark(plain: str) -> tuple[str, str, str]:
    """What stands before the last mark that could begin decimals, the mark, and what stands after it."""
    place = max(plain.rfind(mark) for mark in (".", ",", _ARABIC_DECIMAL_MARK))
    return (plain[:place], plain[place], plain[place + 1 :]) if place >= 0 else (plain, "", "")


def _ends_in_decimals(plain: str, places: int, language: str) -> bool:
    _, mark, tail = _at_last_mark(plain)
    if not (mark and re.fullmatch(r"[0-9]+", tail) and len(tail) <= places):
        return False
    return _ungrouped(plain) is None or mark != get_group_symbol(language)


def _is_unclear(plain: str, language: str) -> bool:
    head, mark, tail = _at_last_mark(plain)
    return head.isdecimal() and len(tail) == 3 and mark != get_group_symbol(language)


def _ungrouped(text: str) -> str | None:
    """The digits of a whole number, in groups of three (in India of two, then three at the end); None if it is none."""
    if re.fullmatch(r"[0-9]+", text):
        return text
    for mark in map(re.escape, _GROUP_MARKS):
        if re.fullmatch(
            rf"[1-9][0-9]{{0,2}}(?:{mark}[0-9]{{3}})+|[1-9][0-9]?(?:{mark}[0-9]{{2}})+{mark}[0-9]{{3}}", text
        ):
            return re.sub(mark, "", text)
    return None
