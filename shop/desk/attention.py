"""What needs a person: the list, and settling an item with what was done about it."""

from functools import partial

from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from shop import clock
from shop.attention import items
from shop.db import transaction
from shop.desk import acting
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.errors import AlreadyDone
from shop.orders.numbers import read_number

MOST = 1_000


@blueprint.get("/attention")
@needs("attention")
def attention() -> str:
    return _page(Entry())


@blueprint.post("/attention/<id:item>/settle")
@needs("attention")
def settle_attention(item: int) -> Response | tuple[str, int]:
    entry = Entry(f"settle-{item}")
    resolution = entry.text("resolution")
    if entry.faults:
        return _page(entry), 422
    acting.do("settle_attention", partial(_settle, item, me().by, resolution))
    return redirect(url_for("desk.attention"), 303)


def _settle(item: int, by: str, resolution: str) -> None:
    with transaction() as session:
        if not items.settle(session, item, by, resolution, clock.now()):
            raise AlreadyDone(item=item)


def _page(entry: Entry) -> str:
    found = items.open_items(MOST)
    return render_template("desk/attention/list.html", items=found, entry=entry, is_order=read_number)
