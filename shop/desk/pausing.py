"""The pause of all sales: beginning it, changing what the public is told, ending it; and a banner while it lasts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from shop import clock, documents, i18n, settings
from shop.accounts import audit
from shop.accounts.members import Member
from shop.checkout import pause
from shop.db import transaction
from shop.desk import acting, wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.errors import AlreadyDone, ShopError
from shop.shopfile import part

FORM = "pause"


class Overtaken(ShopError):
    """Somebody else has begun, reworded or ended the pause since it was looked at. Nothing was changed."""

    code = "overtaken"


@dataclass(frozen=True, slots=True)
class Stop:
    """A pause as it stands: what the public is told per language, and since when (UTC)."""

    message: Mapping[str, str]
    since: datetime | None

    @property
    def in_short(self) -> str:
        return i18n.text_in(self.message, settings.current().languages[0])


def find_stop() -> Stop | None:
    """The pause that holds; None while sales go on."""
    return _stop_in(documents.bodies((pause.KIND,)).get(pause.KIND))


def _stop_in(body: str | None) -> Stop | None:
    message = pause.message_in(body)
    return None if message is None else Stop(message, pause.since(body))


@blueprint.context_processor
def _banner() -> dict[str, Any]:
    """Every page of the desk says that sales are paused; it asks for that itself, once."""
    return {"sales_stop": find_stop}


@blueprint.get("/pause")
@needs("pause")
def pause_page() -> str:
    return _page(Entry())


@blueprint.post("/pause")
@needs("pause")
def begin_pause() -> Response | tuple[str, int]:
    entry = Entry(FORM)
    message = entry.spoken("message", settings.current().languages)
    if not entry.faults:
        _try(message, entry)
    return (_page(entry), 422) if entry.faults else redirect(url_for("desk.pause_page"), 303)


def _try(message: Mapping[str, str], entry: Entry) -> None:
    try:
        _begin(message, request.form.get("seen", ""), me())
        flash(wording.DONE["pause"], "done")
    except Overtaken as why:
        entry.faults[f"message-{settings.current().languages[0]}"] = why.code
    except ShopError as why:
        flash(wording.refusal("pause", why), "late")


@blueprint.post("/pause/end")
@needs("pause")
def end_pause() -> Response:
    acting.do("end_pause", partial(_end, me()))
    return redirect(url_for("desk.pause_page"), 303)


def _begin(message: Mapping[str, str], looked_at: str, member: Member) -> None:
    """Raises `AlreadyDone` if the public is told just that, `Overtaken`."""
    at = clock.now()
    with transaction() as session:
        stop = _locked(session)
        if stop is not None and dict(stop.message) == dict(message):
            raise AlreadyDone()
        if looked_at != _seen(stop):
            raise Overtaken()
        pause.begin(session, message, at)
        act = "pause_reworded" if stop else "sales_paused"
        audit.write(session, at, act, member.id, detail=Stop(message, at).in_short)


def _end(member: Member) -> None:
    at = clock.now()
    with transaction() as session:
        if _locked(session) is None:
            raise AlreadyDone()
        pause.end(session, at)
        audit.write(session, at, "sales_resumed", member.id)


def _locked(session: Session) -> Stop | None:
    return _stop_in(documents.locked(session, pause.KIND))


def _seen(stop: Stop | None) -> str:
    return "" if stop is None else part.mark_of(json.dumps(dict(stop.message), sort_keys=True))


def _page(entry: Entry) -> str:
    stop, languages = find_stop(), settings.current().languages
    if stop and not entry.form:
        entry = Entry(FORM, {f"message-{code}": stop.message.get(code, "") for code in languages})
    return render_template(
        "desk/pausing/page.html", stop=stop, entry=entry, form=FORM, languages=languages, seen=_seen(stop)
    )
