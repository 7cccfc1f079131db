"""The outbox: what was written to buyers, and sending it again."""

import re
from functools import partial

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop import clock
from shop.accounts import audit
from shop.accounts.members import Member
from shop.db import transaction
from shop.desk import acting, wording
from shop.desk.blueprint import blueprint
from shop.desk.session import me, needs
from shop.errors import NotFound
from shop.mail import outbox
from shop.orders import actions
from shop.reports.mails import find_mails

_AN_ID = re.compile(r"[0-9]{1,15}")


@blueprint.get("/mails")
@needs("mails")
def mails() -> str:
    state, after = request.args.get("state", ""), request.args.get("after", "")
    if (state and state not in wording.MAILS) or (after and not _AN_ID.fullmatch(after)):
        abort(404)
    page = find_mails(state or None, int(after) if after else None)
    return render_template("desk/mails/list.html", page=page, state=state or None)


@blueprint.get("/mails/<id:mail>")
@needs("mails")
def mail(mail: int) -> str:
    found = outbox.find(mail)
    if found is None:
        raise NotFound(mail=mail)
    return render_template("desk/mails/page.html", mail=found)


@blueprint.post("/mails/<id:mail>/again")
@needs("mails")
def mail_again(mail: int) -> Response:
    acting.do("mail_again", partial(_send_again, mail, me()))
    found = outbox.find(mail)
    if found is not None and found.order_number and request.form.get("back") == "order":
        return acting.to_order(found.order_number)
    return redirect(url_for("desk.mails"), 303)


def _send_again(mail: int, member: Member) -> None:
    """One act: the copy, and who asked for it. About an order that stands in its history, else in the audit."""
    at = clock.now()
    with transaction() as session:
        copy = outbox.queue_again(session, mail, at)
        if copy.order_number:
            order = actions.get_order(session, copy.order_number)
            actions.record(session, order, "mail_sent_again", member.by, at, message=copy.message)
        else:
            audit.write(session, at, "mail_sent_again", member.id, detail=f"{copy.message}, mail {mail}")
