"""A discount code as people write it down, and what may be wrong with it. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from shop import i18n, money
from shop.promotions.facts import AMOUNT, KINDS, PERCENT, written

LONGEST_NOTE = 500
_CODE = re.compile(r"[A-Z0-9-]{3,40}")


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """A code as it is to be. `percent` is a share such as 0.1; `amounts` and `minimum` are minor units by currency;
    empty `slugs` and `countries` mean all. Days are the shop's, both included. Without `most_uses` there is no end of
    uses."""

    code: str
    kind: str
    valid_from: date
    valid_to: date | None = None
    percent: Decimal | None = None
    amounts: Mapping[str, int] = field(default_factory=dict)
    minimum: Mapping[str, int] = field(default_factory=dict)
    slugs: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    most_uses: int | None = None
    most_per_email: int | None = None
    note: str | None = None


def faults(sheet: CodeSheet) -> dict[str, str]:
    """What is wrong, by field; each field with its first fault.

    Codes: required, shape (3 to 40 of A–Z, 0–9 and hyphen), unknown, share (above 0, at most 1), not_here (the kind has
    no such value), not_positive, granularity (no amount of that currency), order (ends before it begins), too_long.
    """
    found = {
        "code": None if _CODE.fullmatch(sheet.code) and sheet.code == written(sheet.code) else "shape",
        "kind": None if sheet.kind in KINDS else "unknown",
        "percent": _of_percent(sheet),
        "amounts": _of_amounts(sheet),
        "minimum": _of_money(sheet.minimum),
        "countries": "unknown" if sheet.countries - i18n.country_names("en").keys() else None,
        "valid_to": "order" if sheet.valid_to is not None and sheet.valid_to < sheet.valid_from else None,
        "most_uses": _of_cap(sheet.most_uses),
        "most_per_email": _of_cap(sheet.most_per_email),
        "note": "too_long" if len(sheet.note or "") > LONGEST_NOTE else None,
    }
    return {name: fault for name, fault in found.items() if fault}


def _of_percent(sheet: CodeSheet) -> str | None:
    if sheet.kind != PERCENT:
        return "not_here" if sheet.percent is not None else None
    if sheet.percent is None:
        return "required"
    # The database keeps four decimals: hundredths of a percent.
    fits = 0 < sheet.percent <= 1 and sheet.percent == round(sheet.percent, 4)
    return None if fits else "share"


def _of_amounts(sheet: CodeSheet) -> str | None:
    if sheet.kind != AMOUNT:
        return "not_here" if sheet.amounts else None
    return _of_money(sheet.amounts) if sheet.amounts else "required"


def _of_money(amounts: Mapping[str, int]) -> str | None:
    for currency, minor in amounts.items():
        if not 0 < minor <= money.LARGEST_CHARGE:
            return "not_positive"
        if minor % money.granularity(currency):
            return "granularity"
    return None


def _of_cap(most: int | None) -> str | None:
    return None if most is None or 0 < most < 1_000_000 else "not_positive"
