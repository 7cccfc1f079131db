"""Changing the dates of a product: its year, and the day by which it is needed. Nobody writes over what they have not
seen."""

from datetime import date

from flask import flash, request

from shop import clock
from shop.accounts import audit
from shop.accounts.members import Member
from shop.catalogue import actions
from shop.catalogue.facts import FIRST_YEAR, LAST_YEAR, Dates
from shop.db import transaction
from shop.desk import wording
from shop.desk.entry import Entry
from shop.errors import AlreadyDone, ShopError

FORM = "dates"


class Overtaken(ShopError):
    """Somebody else has changed the dates since they were looked at. Nothing was changed."""

    code = "overtaken"


def as_they_stand(dates: Dates) -> Entry:
    year = str(dates.year) if dates.year is not None else ""
    return Entry(FORM, {"year": year, "needed_by": dates.needed_by.isoformat() if dates.needed_by else ""})


def seen_of(dates: Dates) -> str:
    """The hidden field that says how they stood when the page was made."""
    return "|".join(as_they_stand(dates).values.values())


def sent(slug: str, member: Member) -> Entry:
    """The form as it was sent, done and said so, or with what is wrong beside the fields. Raises `NotFound`."""
    entry = Entry(FORM)
    wanted = Dates(_year(entry), _needed_by(entry))
    if entry.faults:
        return entry
    try:
        _set(slug, wanted, request.form.get("seen", ""), member)
        flash(wording.DONE["set_dates"], "done")
    except Overtaken as why:
        entry.faults["year"] = why.code
    except AlreadyDone as why:
        flash(wording.refusal("set_dates", why), "late")
    return entry


def _year(entry: Entry) -> int | None:
    text = entry.line("year", required=False, longest=10)
    year = int(text) if text.isdecimal() and len(text) == 4 else None
    if text and (year is None or not FIRST_YEAR <= year <= LAST_YEAR):
        entry.faults["year"] = "year"
    return year


def _needed_by(entry: Entry) -> date | None:
    text = entry.line("needed_by", required=False, longest=20)
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError:
        day = date.min
    if day and not FIRST_YEAR <= day.year <= LAST_YEAR:
        entry.faults["needed_by"] = "date"
    return day


def _set(slug: str, wanted: Dates, seen: str, member: Member) -> None:
    """Raises `NotFound`, `AlreadyDone` if they stand just so, `Overtaken`."""
    at = clock.now()
    with transaction() as session:
        stand = actions.dates_of(session, slug)
        if stand == wanted:
            raise AlreadyDone(slug=slug)
        if seen != seen_of(stand):
            raise Overtaken()
        actions.set_dates(session, slug, wanted.year, wanted.needed_by, at)
        audit.write(session, at, "dates", member.id, detail=f"{slug}, {in_short(stand)} → {in_short(wanted)}")


def in_short(dates: Dates) -> str:
    told = [f"year {dates.year}" if dates.year else "", f"needed by {dates.needed_by}" if dates.needed_by else ""]
    return ", ".join(filter(None, told)) or "no dates"
