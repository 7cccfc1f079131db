"""The desk's sentences about discount codes: what each takes off, where it holds, and what is wrong with one."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from shop import i18n
from shop.desk.wording import LANGUAGE
from shop.money import Money
from shop.promotions.sheets import CodeSheet

KINDS = {
    "percent": "A share of the goods, in percent",
    "amount": "An amount off the goods",
    "free_post": "The post, by the cheapest service",
    "group": "Opens the group prices",
}
STATES = {"runs": "Runs", "not_yet": "Not yet", "over": "Over", "used_up": "Used up"}
LABELS = {
    "kind": "Kind",
    "percent": "Percent",
    "amounts": "Amount off",
    "minimum": "Goods for at least",
    "slug": "Product",
    "countries": "Countries",
    "valid_from": "First day",
    "valid_to": "Last day",
    "most_uses": "Uses in total",
    "most_per_email": "Uses per e-mail address",
    "note": "Note",
}
_FAULTS = {
    "code": {
        "shape": "Use 3 to 40 letters from A to Z, digits and hyphens.",
        "taken": "There is such a code already. Choose another one, or change that one.",
    },
    "kind": {"used": "Orders rest on this code, so it cannot become another kind. Make a new code instead."},
    "percent": {
        "required": "Say how many percent.",
        "share": "Write a number above 0, at most 100, with two decimals at most, such as 10 or 12,5.",
        "not_here": "Leave this empty: this kind of code takes off no share.",
    },
    "amounts": {
        "required": "Say how much it takes off, in at least one currency. In others it cannot be used.",
        "not_here": "Leave these empty: this kind of code takes off no amount.",
        "not_positive": "An amount must be above nothing.",
    },
    "minimum": {"not_positive": "A minimum must be above nothing. Leave it empty if there is none."},
    "valid_to": {"order": "It would end before it begins."},
    "most_uses": {"not_positive": "Write a whole number, such as 100, or leave it empty."},
    "most_per_email": {
        "not_positive": "Write a whole number, such as 1, or leave it empty.",
        "used": "Orders rest on this code, and its uses by address were counted or not. Make a new code instead.",
    },
}


def fault(field: str, code: str) -> str:
    """A fault of `promotions.sheets`, in a sentence; or a code of `wording.FAULTS`."""
    return _FAULTS.get(field, {}).get(code, code)


def takes_off(sheet: CodeSheet) -> str:
    if sheet.kind == "percent" and sheet.percent is not None:
        return f"{percent(sheet.percent)} % of the goods"
    if sheet.kind == "amount":
        return f"{amounts(sheet.amounts)} off the goods"
    return {"free_post": "the post", "group": "opens the group prices"}.get(sheet.kind, sheet.kind)


def percent(share: Decimal | None) -> str:
    """A share as people type it: 0.1250 is 12.5."""
    return "" if share is None else f"{(share * 100).normalize():f}"


def amounts(minor: Mapping[str, int]) -> str:
    return " · ".join(i18n.money_text(Money(amount, currency), LANGUAGE) for currency, amount in minor.items())


def countries(codes: Iterable[str]) -> str:
    """Their names, by name."""
    return ", ".join(sorted(i18n.country_name(code, LANGUAGE) for code in codes))


def unknown_countries(codes: Iterable[str]) -> str:
    return f"{', '.join(sorted(codes))}: no such country. Write two letters for each, such as DE, GB, KE."


def overtaken(now: Mapping[str, str]) -> str:
    """Two people change one code: the second is told what it says now, and asked again."""
    said = "; ".join(f"{_label(name)} {_said(name, value)}" for name, value in now.items())
    return (
        f"Nothing was changed, because somebody else has changed this code meanwhile. Where you say something else, "
        f"it now says: {said}. Send again to set yours."
    )


def _label(name: str) -> str:
    table, _, which = name.partition("-")
    return " ".join(filter(None, (LABELS.get(table, table), which)))


def _said(name: str, value: str) -> str:
    if name.startswith("slug-"):
        return "with a tick" if value else "without a tick"
    return f"“{value}”" if value else "nothing"


def below_uses(used: object) -> str:
    return f"It has been used {used} times already, and those uses stay. Set {used} or more."


def day(on: date) -> str:
    return i18n.date_text(on, LANGUAGE)
