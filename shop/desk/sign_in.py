"""Sign in, sign out."""

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop.accounts import members, rules
from shop.accounts import sign_in as accounts
from shop.desk import session, wording
from shop.desk.blueprint import blueprint
from shop.desk.session import needs


@blueprint.route("/sign-in", methods=["GET", "POST"])
def sign_in() -> Response | str | tuple[str, int]:
    goal = session.safe_next(request.values.get("next"))
    if request.method == "GET":
        return redirect(goal, 303) if session.find_me() else _page(goal)
    email = request.form.get("email", "")
    try:
        member = accounts.sign_in(email, request.form.get("password", ""), request.form.get("code", ""))
    except rules.LockedOut as locked:
        return _page(goal, email, wording.locked(locked.facts["minutes"])), 429
    except rules.WrongCredentials:
        return _page(goal, email, wording.fault("wrong_credentials")), 422
    session.enter(member)
    return redirect(goal, 303)


def _page(goal: str, email: str = "", refused: str | None = None) -> str:
    return render_template("desk/session/sign_in.html", goal=goal, email=email[:254], refused=refused)


def too_late(goal: str, typed: str) -> str:
    """The sign-in page for a form whose session had ended, with what was typed, so that it can be copied."""
    told = wording.SESSION_ENDED
    return render_template("desk/session/sign_in.html", goal=goal, email="", refused=None, ended=told, typed=typed)


@blueprint.post("/sign-out")
@needs("orders")
def sign_out() -> Response:
    """Ends this session and every other of the same member: an old cookie must not open the desk again."""
    members.sign_out(session.me().id)
    session.leave()
    flash(wording.DONE["signed_out"], "done")
    return redirect(url_for("desk.sign_in"), 303)
