"""The outbox: what was written to buyers, and sending it again."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop.desk import acting, wording
from shop.desk.blueprint import blueprint
from shop.desk.session import needs
from shop.errors import NotFound
from shop.mail import outbox
from shop.reports.mails import find_mails


@blueprint.get("/mails")
@needs("mails")
def mails() -> str:
    state, after = request.args.get("state", ""), request.args.get("after", "")
    known = state if state in wording.MAILS else None
    page = find_mails(known, int(after) if after.isdecimal() and len(after) < 16 else None)
    return render_template("desk/mails/list.html", page=page, state=known)


@blueprint.get("/mails/<int:mail>")
@needs("mails")
def mail(mail: int) -> str:
    found = outbox.find(mail)
    if found is None:
        raise NotFound(mail=mail)
    return render_template("desk/mails/page.html", mail=found)


@blueprint.post("/mails/<int:mail>/again")
@needs("mails")
def mail_again(mail: int) -> Response:
    acting.do("mail_again", lambda: outbox.send_again(mail))
    found = outbox.find(mail)
    if found is not None and found.order_number and request.form.get("back") == "order":
        return acting.to_order(found.order_number)
    return redirect(url_for("desk.mails"), 303)
