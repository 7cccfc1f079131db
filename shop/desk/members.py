"""Members of staff, for admins: take on, reset, disable, change the role."""

from collections.abc import Callable
from functools import partial

from flask import abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop import settings
from shop.accounts import audit, members, rules
from shop.desk import acting, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.errors import AlreadyDone, ShopError


@blueprint.get("/members")
@needs("staff")
def staff() -> str:
    return _page(Entry())


@blueprint.post("/members")
@needs("staff")
def add_member() -> Response | str | tuple[str, int]:
    entry = Entry("add")
    email, role = entry.line("email", longest=254), entry.choice("role", wording.ROLES)
    try:
        if not entry.faults:
            return _link_page(email, members.add(email, role, me().by))
    except rules.FaultyEntry as faulty:
        entry.faults |= {name: str(code) for name, code in faulty.facts.items()}
    except AlreadyDone:
        entry.faults["email"] = "email_taken"
    return _page(entry), 422


@blueprint.post("/members/<id:member>/reset")
@needs("staff")
def reset_member(member: int) -> Response | str:
    email = _email_of(member)
    try:
        return _link_page(email, members.reset(email, me().by))
    except ShopError as why:
        flash(wording.refusal("reset", why), "late")
        return redirect(url_for("desk.staff"), 303)


@blueprint.post("/members/<id:member>/disable")
@needs("staff")
def disable_member(member: int) -> Response:
    return _change("disable", partial(members.disable, _email_of(member), me().by))


@blueprint.post("/members/<id:member>/role")
@needs("staff")
def change_role(member: int) -> Response:
    role = request.form.get("role", "")
    if role not in wording.ROLES:
        abort(404)
    return _change("role", partial(members.change_role, _email_of(member), role, me().by))


def _change(act: str, call: Callable[[], object]) -> Response:
    acting.do(act, call)
    return redirect(url_for("desk.staff"), 303)


def _email_of(member: int) -> str:
    found = next((one.email for one in members.everyone() if one.id == member), None)
    return found if found is not None else abort(404)


def _link_page(email: str, token: str) -> str:
    """The link is shown once; only its hash is kept."""
    address = settings.current().public_url + url_for("desk.sign_up", token=token)
    return render_template("desk/members/link.html", email=email, address=address)


def _page(entry: Entry) -> str:
    rows = audit.latest()
    return render_template(
        "desk/members/list.html",
        members=members.everyone(),
        entry=entry,
        audit=rows,
        names=members.names(row.by for row in rows),
        roles=wording.ROLES,
    )
