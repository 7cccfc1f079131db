"""The form of a discount code: what was typed, read into a sheet, and a sheet written into the fields."""

import hashlib
import re
from collections.abc import Collection
from datetime import date
from decimal import Decimal

from flask import request

from shop import money, settings
from shop.desk import code_words, price_words, wording
from shop.desk.entry import Entry
from shop.i18n import country_names
from shop.money import Money
from shop.promotions.facts import written
from shop.promotions.sheets import LONGEST_NOTE, CodeSheet

FORM = "code"
LONGEST_AMOUNT = 40
_PERCENT = re.compile(r"([0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%?")
_WHOLE = re.compile(r"[0-9]{1,6}")


def filled(sheet: CodeSheet) -> Entry:
    """The form with a code's values in it."""
    entry = Entry(FORM)
    entry.values = {
        "code": sheet.code,
        "kind": sheet.kind,
        "percent": code_words.percent(sheet.percent),
        "countries": ", ".join(sorted(sheet.countries)),
        "valid_from": sheet.valid_from.isoformat(),
        "valid_to": sheet.valid_to.isoformat() if sheet.valid_to else "",
        "most_uses": str(sheet.most_uses or ""),
        "most_per_email": str(sheet.most_per_email or ""),
        "note": sheet.note or "",
        **{f"slug-{slug}": "1" for slug in sheet.slugs},
    }
    for table, minor in (("amounts", sheet.amounts), ("minimum", sheet.minimum)):
        entry.values |= {f"{table}-{code}": price_words.typed(Money(amount, code)) for code, amount in minor.items()}
    return entry


def seen(sheet: CodeSheet) -> str:
    """How a code stands, in a form that can be compared: whoever changes it says what they saw."""
    return hashlib.sha256(repr(sorted(filled(sheet).values.items())).encode()).hexdigest()[:16]


def differences(wanted: CodeSheet, stands: CodeSheet) -> dict[str, str]:
    """Field → what the code says now, wherever `wanted` says something else."""
    ours, theirs = filled(wanted).values, filled(stands).values
    names = [*theirs, *(name for name in ours if name not in theirs)]
    return {name: theirs.get(name, "") for name in names if ours.get(name, "") != theirs.get(name, "")}


def empty(today: date) -> Entry:
    return Entry(FORM, {"valid_from": today.isoformat()})


def read(entry: Entry, slugs: Collection[str], code: str | None) -> CodeSheet:
    """The sheet that was typed; what cannot be read is noted beside its field. `code` is that of a code that stands."""
    entry.line("seen", required=False)
    kind = entry.choice("kind", code_words.KINDS)
    return CodeSheet(
        code=written(entry.line("code")) if code is None else code,
        kind=kind,
        valid_from=_day(entry, "valid_from", required=True) or date.min,
        valid_to=_day(entry, "valid_to"),
        percent=_percent(entry),
        amounts=_amounts(entry, "amounts"),
        minimum=_amounts(entry, "minimum"),
        slugs=frozenset(slug for slug in slugs if _ticked(entry, slug)),
        countries=_countries(entry),
        most_uses=_whole(entry, "most_uses"),
        most_per_email=_whole(entry, "most_per_email"),
        note=entry.line("note", required=False, longest=LONGEST_NOTE) or None,
    )


def currencies(entry: Entry) -> tuple[str, ...]:
    """What the shop sells in, and what the code speaks of besides."""
    offered = settings.current().currencies
    named = {
        name[-3:] for name, value in entry.values.items() if value and re.fullmatch(r"(amounts|minimum)-[A-Z]{3}", name)
    }
    return (*offered, *sorted(named - set(offered)))


def note_faults(entry: Entry, faults: dict[str, str]) -> None:
    """Faults that the room found, in sentences; what the form has noted of a field already comes first."""
    unread = {name.partition("-")[0] for name in entry.faults}
    entry.faults |= {name: code_words.fault(name, code) for name, code in faults.items() if name not in unread}


def _day(entry: Entry, name: str, *, required: bool = False) -> date | None:
    text = entry.line(name, required=required, longest=20)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        entry.faults[name] = "date"
        return None


def _percent(entry: Entry) -> Decimal | None:
    text = entry.line("percent", required=False, longest=20)
    found = _PERCENT.fullmatch(text)
    if text and not found:
        entry.faults["percent"] = code_words.fault("percent", "share")
    return Decimal(found[1].replace(",", ".")) / 100 if found else None


def _amounts(entry: Entry, table: str) -> dict[str, int]:
    found = {}
    prefix = f"{table}-"
    for name in sorted(name for name in request.form if re.fullmatch(rf"{prefix}[A-Z]{{3}}", name)):
        text, currency = entry.line(name, required=False, longest=LONGEST_AMOUNT), name.removeprefix(prefix)
        amount = money.of_text(text, currency, wording.LANGUAGE) if text else None
        if amount is not None:
            found[currency] = amount.minor
        elif text:
            entry.faults[name] = price_words.not_an_amount(currency)
    return found


def _ticked(entry: Entry, slug: str) -> bool:
    is_ticked = slug in request.form.getlist("slug")
    entry.values[f"slug-{slug}"] = "1" if is_ticked else ""
    return is_ticked


def _countries(entry: Entry) -> frozenset[str]:
    text = entry.line("countries", required=False, longest=1_000)
    codes = frozenset(code.upper() for code in re.split(r"[\s,;]+", text) if code)
    if unknown := codes - country_names(wording.LANGUAGE).keys():
        entry.faults["countries"] = code_words.unknown_countries(unknown)
    return codes


def _whole(entry: Entry, name: str) -> int | None:
    text = entry.line(name, required=False, longest=10)
    if text and not _WHOLE.fullmatch(text):
        entry.faults[name] = code_words.fault(name, "not_positive")
        return None
    return int(text) if text else None
