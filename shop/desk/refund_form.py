"""What was typed into the form that sends money back, line by line: read, held against what is left, and kept."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flask import request

from shop import money
from shop.desk import refund_words, wording
from shop.desk.entry import Entry
from shop.forms import clean
from shop.money import Money
from shop.payments.refund_rules import Part
from shop.reports.money_back import LineBack, MoneyBack

FORM = "refund"
LONGEST_AMOUNT = 40


@dataclass(frozen=True, slots=True)
class Wanted:
    """A form without faults: what goes back for which line, and what its sender saw as left."""

    parts: tuple[Part, ...]
    reason: str
    seen: Money

    @property
    def total(self) -> Money:
        return Money(sum(part.minor for part in self.parts), self.seen.currency)

    def amounts(self) -> dict[int, tuple[int, Money]]:
        return {part.position: (part.quantity, Money(part.minor, self.seen.currency)) for part in self.parts}

    def restock(self) -> Mapping[int, int]:
        return {part.position: part.restocked for part in self.parts if part.restocked}


def filled(back: MoneyBack) -> Entry:
    """The form with everything that is left in it."""
    return Entry(FORM, {name(row, "all"): "1" for row in back.lines if row.left})


def name(row: LineBack, field: str) -> str:
    return f"{field}-{row.line.position}"


def read(back: MoneyBack) -> tuple[Entry, Wanted | None]:
    """The sent form, and what is wanted; None if something is wrong, which then stands in the entry."""
    entry = Entry(FORM)
    parts = [part for part in (_part(entry, row, back) for row in back.lines) if part.minor or part.restocked]
    reason = entry.text("reason")
    seen = clean(request.form.get("left"), 20)
    entry.values["left"] = str(back.kept)
    total = sum(part.minor for part in parts)
    if not entry.faults:
        if seen != str(back.kept):
            entry.faults["together"] = refund_words.REFUNDED_MEANWHILE
        elif not total:
            entry.faults["together"] = refund_words.NOTHING_CHOSEN
        elif total > back.kept:
            entry.faults["together"] = refund_words.too_much_together(Money(back.kept, back.currency))
    return entry, None if entry.faults else Wanted(tuple(parts), reason, Money(back.kept, back.currency))


def _part(entry: Entry, row: LineBack, back: MoneyBack) -> Part:
    minor = _amount(entry, row, back.currency)
    copies = _copies(entry, row)
    is_all = minor > 0 and minor == row.money.left
    return Part(
        row.line.position, minor, max(copies, row.line.quantity if is_all and not row.money.back else 0), copies
    )


def _amount(entry: Entry, row: LineBack, currency: str) -> int:
    field = name(row, "amount")
    typed = clean(request.form.get(field), LONGEST_AMOUNT)
    wants_all = request.form.get(name(row, "all")) == "1"
    entry.values |= {field: typed, name(row, "all"): "1" if wants_all else ""}
    if wants_all or not typed:
        return row.left if wants_all else 0
    amount = money.of_text(typed, currency, wording.LANGUAGE)
    if amount is None:
        entry.faults[field] = refund_words.no_amount(currency)
    elif amount.minor > row.left:
        entry.faults[field] = refund_words.too_much(Money(row.left, currency))
    else:
        return amount.minor
    return 0


def _copies(entry: Entry, row: LineBack) -> int:
    field = name(row, "back")
    typed = clean(request.form.get(field), LONGEST_AMOUNT)
    entry.values[field] = typed
    copies = int(typed) if re.fullmatch("[0-9]{1,6}", typed, re.ASCII) else 0
    if copies > row.copies:
        entry.faults[field] = refund_words.too_many_copies(row.copies)
        return 0
    return copies
