"""Discount codes: the list, making one, changing and ending it."""

from collections.abc import Callable
from functools import partial

from flask import flash, redirect, render_template, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from shop import clock, settings
from shop.accounts import audit
from shop.accounts.members import Member
from shop.db import transaction
from shop.desk import acting, code_form, code_words, steps, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.errors import NotAllowed, NotFound, ShopError
from shop.promotions import actions, queries, sheets
from shop.promotions.models import DiscountCode
from shop.promotions.queries import CodeStanding
from shop.promotions.sheets import CodeSheet
from shop.reports import products


class Overtaken(ShopError):
    """The code was changed by somebody else since it was looked at. `stands`: as it is now."""

    code = "overtaken"

    def __init__(self, stands: CodeSheet) -> None:
        super().__init__()
        self.stands = stands


@blueprint.get("/codes")
@needs("codes")
def codes() -> str:
    day = clock.day_in(settings.current().time_zone, clock.now())
    found = [(one, steps.code_state(one.sheet, one.used, day)) for one in queries.all_codes()]
    return render_template("desk/codes/list.html", codes=found, names=_product_names(), terms=code_words)


@blueprint.get("/codes/new")
@needs("codes")
def new_code() -> str:
    return _page(code_form.empty(clock.day_in(settings.current().time_zone, clock.now())), None)


@blueprint.post("/codes/new")
@needs("codes")
def make_code() -> Response | tuple[str, int]:
    entry = Entry(code_form.FORM)
    sheet = code_form.read(entry, _product_names(), None)
    return _kept("make_code", sheet, entry, None)


@blueprint.get("/codes/<code>")
@needs("codes")
def code(code: str) -> str:
    standing = _standing(code)
    return _page(code_form.filled(standing.sheet), standing)


@blueprint.post("/codes/<code>")
@needs("codes")
def change_code(code: str) -> Response | tuple[str, int]:
    standing, entry = _standing(code), Entry(code_form.FORM)
    # A product that the catalogue has no more stays named, until somebody takes the tick away.
    sheet = code_form.read(entry, [*_product_names(), *standing.sheet.slugs], code)
    return _kept("change_code", sheet, entry, standing)


@blueprint.post("/codes/<code>/end")
@needs("codes")
def end_code(code: str) -> Response:
    day = clock.day_in(settings.current().time_zone, clock.now())
    call = partial(_write, "code_ended", code, me(), lambda session: actions.end(session, code, day))
    acting.do("end_code", call)
    return redirect(url_for("desk.codes"), 303)


def _kept(act: str, sheet: CodeSheet, entry: Entry, standing: CodeStanding | None) -> Response | tuple[str, int]:
    """Keep the sheet and go back to the list; or show the form again, with what is wrong."""
    if entry.faults:
        code_form.note_faults(entry, sheets.faults(sheet))
    else:
        _try(act, sheet, entry)
    if entry.faults:
        return _page(entry, standing), 422
    flash(wording.DONE[act], "done")
    return redirect(url_for("desk.codes"), 303)


def _try(act: str, sheet: CodeSheet, entry: Entry) -> None:
    audited = "code_made" if act == "make_code" else "code_changed"
    try:
        _write(audited, sheet.code, me(), partial(_keep, act, sheet, entry.values["seen"]))
    except Overtaken as why:
        entry.faults["sheet"] = code_words.overtaken(code_form.differences(sheet, why.stands))
        entry.values["seen"] = code_form.seen(why.stands)
    except actions.WrongCode as why:
        if not _stands_already(sheet, why.faults):
            code_form.note_faults(entry, why.faults)
    except NotAllowed as why:
        entry.faults["most_uses"] = code_words.below_uses(why.facts.get("used"))


def _keep(act: str, sheet: CodeSheet, seen: str, session: Session) -> None:
    """Nobody writes over what they have not seen; what stands already as it is wanted is no conflict."""
    if act == "make_code":
        return actions.create(session, sheet, clock.now())
    session.execute(select(DiscountCode.code).where(DiscountCode.code == sheet.code).with_for_update())
    stands = _standing(sheet.code).sheet
    if code_form.differences(sheet, stands) and code_form.seen(stands) != seen:
        raise Overtaken(stands)
    return actions.change(session, sheet, clock.now())


def _stands_already(sheet: CodeSheet, faults: dict[str, str]) -> bool:
    """The same form came twice: the code that is in the way is the one that it made."""
    standing = queries.standing(sheet.code)
    return faults == {"code": "taken"} and standing is not None and standing.sheet == sheet


def _write(act: str, code: str, member: Member, call: Callable[[Session], object]) -> None:
    with transaction() as session:
        call(session)
        audit.write(session, clock.now(), act, member.id, detail=code)


def _standing(code: str) -> CodeStanding:
    standing = queries.standing(code)
    if standing is None:
        raise NotFound(code=code)
    return standing


def _product_names() -> dict[str, str]:
    return {one.slug: one.name for one in products.listing(wording.LANGUAGE, clock.now())}


def _page(entry: Entry, standing: CodeStanding | None) -> str:
    names = _product_names()
    gone = sorted(standing.sheet.slugs - names.keys()) if standing else []
    return render_template(
        "desk/codes/page.html",
        entry=entry,
        form=code_form.FORM,
        standing=standing,
        seen=entry.values.get("seen") or (standing and code_form.seen(standing.sheet)),
        state=None if standing is None else _state(standing),
        names=names | {slug: slug for slug in gone},
        currencies=code_form.currencies(entry),
        terms=code_words,
    )


def _state(standing: CodeStanding) -> str:
    day = clock.day_in(settings.current().time_zone, clock.now())
    return steps.code_state(standing.sheet, standing.used, day)
