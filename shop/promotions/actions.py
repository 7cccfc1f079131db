"""Making, changing and ending discount codes. Each is a step inside the caller's transaction."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy.orm import Session

from shop.db import add_once
from shop.errors import AlreadyDone, NotAllowed, NotFound, ShopError
from shop.promotions import queries, sheets, uses
from shop.promotions.models import DiscountCode
from shop.promotions.sheets import CodeSheet

Outcome = Literal["added", "changed", "unchanged"]


class WrongCode(ShopError):
    """The sheet cannot be kept. `faults`: field → code, as `sheets.faults` names them; also taken (there is such a
    code) and used (cannot be changed once the code is in use)."""

    code = "wrong_code"

    def __init__(self, faults: dict[str, str]) -> None:
        super().__init__(**faults)
        self.faults = faults


def create(session: Session, sheet: CodeSheet, at: datetime) -> None:
    """Make a code. Raises `WrongCode`."""
    _check(sheet)
    if not add_once(session, DiscountCode(code=sheet.code, created_at=at, **_columns(sheet))):
        raise WrongCode({"code": "taken"})
    uses.limit(session, sheet.code, sheet.most_uses, sheet.most_per_email, at)


def change(session: Session, sheet: CodeSheet, at: datetime) -> None:
    """Make a code as its sheet says. Raises `NotFound`, `WrongCode`, and `NotAllowed` for a cap below the uses so far.

    Once orders hold uses of it its kind stays, and so does whether there is a limit for each address.
    """
    _check(sheet)
    row = _locked(session, sheet.code)
    used = uses.standing(session, sheet.code)
    if used and (fixed := _fixed(row, sheet)):
        raise WrongCode(dict.fromkeys(fixed, "used"))
    if sheet.most_uses is not None and sheet.most_uses < used:
        raise NotAllowed(state="code_used", act="change", used=used)
    _write(session, row, sheet, at)


def end(session: Session, code: str, day: date) -> None:
    """From `day` on the code takes nothing off any more; orders that hold a use keep it. Raises `NotFound`, and
    `AlreadyDone` if it had ended by then."""
    row = _locked(session, code)
    last = day - timedelta(days=1)
    if row.valid_to is not None and row.valid_to <= last:
        raise AlreadyDone(code=code, act="end")
    row.valid_from, row.valid_to = min(row.valid_from, last), last


def conflicts(session: Session, wanted: Sequence[CodeSheet]) -> list[tuple[str, str]]:
    """(code, field) of what cannot be made of codes that orders hold uses of."""
    found = []
    for sheet in wanted:
        row = session.get(DiscountCode, sheet.code)
        if row is not None and uses.standing(session, sheet.code):
            found += [(sheet.code, name) for name in _fixed(row, sheet)]
    return found


def put(session: Session, wanted: Sequence[CodeSheet], at: datetime) -> list[Outcome]:
    """Make the codes as their sheets say, those that are not named left alone. Uses so far stay, also above a new cap.

    Raises `WrongCode`; ask `conflicts` before.
    """
    return [_put(session, sheet, at) for sheet in wanted]


def _put(session: Session, sheet: CodeSheet, at: datetime) -> Outcome:
    row = session.get(DiscountCode, sheet.code, with_for_update=True, populate_existing=True)
    if row is None:
        create(session, sheet, at)
        return "added"
    if queries.sheet_of(row) == sheet:
        return "unchanged"
    _check(sheet)
    _write(session, row, sheet, at)
    return "changed"


def _check(sheet: CodeSheet) -> None:
    if found := sheets.faults(sheet):
        raise WrongCode(found)


def _locked(session: Session, code: str) -> DiscountCode:
    row = session.get(DiscountCode, code, with_for_update=True, populate_existing=True)
    if row is None:
        raise NotFound(code=code)
    return row


def _fixed(row: DiscountCode, sheet: CodeSheet) -> Collection[str]:
    """The fields that the sheet changes although orders rest on them."""
    counted = (row.most_per_email is None) == (sheet.most_per_email is None)
    same = {"kind": row.kind == sheet.kind, "most_per_email": counted}
    return [name for name, is_same in same.items() if not is_same]


def _write(session: Session, row: DiscountCode, sheet: CodeSheet, at: datetime) -> None:
    for name, value in _columns(sheet).items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    uses.limit(session, row.code, sheet.most_uses, sheet.most_per_email, at)


def _columns(sheet: CodeSheet) -> dict[str, object]:
    """What is kept of a sheet, in one order, so that equal sheets make equal rows."""
    values = asdict(sheet) | {"slugs": sorted(sheet.slugs), "countries": sorted(sheet.countries)}
    values |= {name: dict(sorted(values[name].items())) for name in ("amounts", "minimum")}
    del values["code"]
    return values
