"""The pool of copies that supporters have paid for somebody else, and the shop's own gifts to it."""

import re
import secrets

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from shop.accounts import members
from shop.desk import wording
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.session import me, needs
from shop.errors import NotFound, ShopError, SoldOut
from shop.orders.numbers import read_number
from shop.promotions import giving
from shop.reports import pools

MOST_AT_ONCE = 10_000
REASONS = {
    "paid_forward": "Paid forward",
    "forward_cancelled": "Paid forward, then cancelled",
    "reserve": "Taken by an order",
    "release": "Given back by an order",
    "pack": "Packed",
    "unpack": "Unpacked",
    "put_back": "Came back",
    giving.PUT_IN: "Put in from the shelf",
    giving.TAKEN_OUT: "Taken out, back to the shelf",
}
_ACTS = {"put_in": giving.put_in, "take_out": giving.take_out}
_COPIES = re.compile(r"[1-9][0-9]{0,4}")
_ACT = re.compile(r"[0-9a-f]{16}")


@blueprint.get("/pool")
@needs("products")
def pool() -> str:
    return _page(Entry())


@blueprint.post("/pool/<sku>")
@needs("prices")
def change_pool(sku: str) -> Response | tuple[str, int]:
    entry = Entry(f"pool-{sku}")
    typed, act = entry.line("copies", longest=10), entry.choice("act", _ACTS)
    if "copies" not in entry.faults and not (_COPIES.fullmatch(typed) and int(typed) <= MOST_AT_ONCE):
        entry.faults["copies"] = "whole_number"
    if sku not in [row.sku for row in pools.rows(wording.LANGUAGE)]:
        raise NotFound(sku=sku)
    if not entry.faults:
        _try(act, sku, int(typed), entry)
    return (_page(entry), 422) if entry.faults else redirect(url_for("desk.pool"), 303)


def _try(act: str, sku: str, copies: int, entry: Entry) -> None:
    sent = request.form.get("sent", "")
    try:
        _ACTS[act](sku, copies, me().by, sent if _ACT.fullmatch(sent) else secrets.token_hex(8))
        flash(wording.DONE[act], "done")
    except SoldOut as why:
        entry.faults["copies"] = "pool_short" if why.facts["key"] != sku else "shelf_short"
    except ShopError as why:
        flash(wording.refusal(act, why), "late")


def _page(entry: Entry) -> str:
    moves = pools.latest()
    return render_template(
        "desk/pool/page.html",
        rows=pools.rows(wording.LANGUAGE),
        moves=moves,
        reasons=REASONS,
        names=members.names(move.by for move in moves),
        is_order=read_number,
        entry=entry,
        fresh=lambda: secrets.token_hex(8),
    )
