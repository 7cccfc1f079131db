"""The rules: reference documents as the YAML of the shop file, to be read by all, and changed by admins."""

from dataclasses import dataclass, field

from flask import flash, redirect, render_template, request, url_for
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response

from shop import clock
from shop.accounts import audit
from shop.db import db, transaction
from shop.desk import entry
from shop.desk.blueprint import blueprint
from shop.desk.session import me, needs
from shop.errors import NotFound
from shop.shopfile import part
from shop.shopfile.faults import Fault, ShopFileFault
from shop.shopfile.part import Proposal

NAMES = {
    "seller": ("The seller", "Who sells: name, address, tax numbers, where goods are sent back to."),
    "taxes": ("Rates of tax", "By place and class, each row with the days between which it holds."),
    "tax_schemes": (
        "Tax schemes",
        "One-stop shop, low-value goods to Great Britain, import one-stop shop: since when.",
    ),
    "imports": ("Import charges", "What buyers are told of duty and import tax, by destination."),
    "income_groups": ("Income groups", "Which countries count as poorer; the least free amounts differ by them."),
    "minimums": ("Least charges", "Stripe's minimum in each currency."),
    "shipping": ("Post", "Zones, services, weight bands, days in transit and packing, suspended destinations."),
}


@dataclass(slots=True)
class Sheet:
    """A document on its page. `mark` is that of the text the person is looking at, `difference` what was asked for,
    `standing` the text that somebody else has stored meanwhile."""

    kind: str
    text: str
    mark: str
    faults: list[Fault] = field(default_factory=list)
    difference: list[str] | None = None
    standing: str | None = None


@blueprint.get("/rules")
@needs("read_rules")
def rules() -> str:
    return render_template("desk/rules/list.html", names=NAMES)


@blueprint.get("/rules/<kind>")
@needs("read_rules")
def rule(kind: str) -> str:
    text = part.text_of(_kind(kind))
    return _page(Sheet(kind, text, part.mark_of(text)))


@blueprint.post("/rules/<kind>")
@needs("rules")
def change_rule(kind: str) -> Response | str | tuple[str, int]:
    sheet = Sheet(_kind(kind), entry.document(), request.form.get("seen", ""))
    try:
        if request.form.get("act") == "save":
            return _save(sheet)
        return _check(sheet)
    except ShopFileFault as why:
        sheet.faults = why.faults
    except part.Overtaken as why:
        _show_both(sheet, str(why.facts["text"]))
    return _page(sheet), 422


def _save(sheet: Sheet) -> Response:
    at = clock.now()
    with transaction() as session:
        proposal = part.store(session, sheet.kind, sheet.text, sheet.mark, at)
        if proposal.changes_anything:
            audit.write(session, at, "rules_changed", me().id, detail=f"{sheet.kind}: {_size(proposal)}")
    if proposal.changes_anything:
        flash(f"Saved, and in force at once ({_size(proposal)}).", "done")
    else:
        flash("Nothing is different: the rules stand as you wrote them.", "late")
    return redirect(url_for("desk.rule", kind=sheet.kind), 303)


def _check(sheet: Sheet) -> str | tuple[str, int]:
    proposal = part.propose(db.session(), sheet.kind, sheet.text, clock.now())
    if sheet.mark != part.mark_of(proposal.before):
        raise part.Overtaken(text=proposal.before)
    sheet.difference = list(proposal.difference)
    return _page(sheet)


def _show_both(sheet: Sheet, standing: str) -> None:
    """Whoever sends it again has seen what stands now."""
    sheet.standing, sheet.mark = standing, part.mark_of(standing)
    sheet.difference = part.difference(standing, sheet.text)


def _size(proposal: Proposal) -> str:
    changed = [line[0] for line in proposal.difference[2:]]
    return f"lines written: {changed.count('+')}, taken out: {changed.count('-')}"


def _kind(kind: str) -> str:
    if kind not in NAMES:
        raise NotFound(kind=kind)
    return kind


def _page(sheet: Sheet) -> str:
    name, about = NAMES[sheet.kind]
    return render_template("desk/rules/page.html", sheet=sheet, name=name, about=about)


@blueprint.errorhandler(RequestEntityTooLarge)
def _too_large(_why: RequestEntityTooLarge) -> tuple[str, int]:
    return render_template("desk/rules/too_large.html"), 413
