"""Parcels: pack, unpack, post, hold, let go. Each is one act, then back to the order."""

import re

from flask import abort
from werkzeug.wrappers import Response

from shop.desk import acting
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.orders import show
from shop.desk.session import may, me, needs, remember_carrier
from shop.errors import NotFound
from shop.fulfilment import packing
from shop.fulfilment.carriers import CARRIERS
from shop.payments import doubts
from shop.reports import order_page

LONGEST_TRACKING = 60
_TRACKING = re.compile(r"[A-Za-z0-9/. -]*")


@blueprint.post("/orders/<number>/parcels/<id:parcel>/pack")
@needs("pack")
def pack(number: str, parcel: int) -> Response:
    _check(number, parcel)
    acting.do("pack", lambda: packing.pack(parcel, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/parcels/<id:parcel>/unpack")
@needs("pack")
def unpack(number: str, parcel: int) -> Response:
    _check(number, parcel)
    acting.do("unpack", lambda: packing.unpack(parcel, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/parcels/<id:parcel>/post")
@needs("post")
def post(number: str, parcel: int) -> Response | tuple[str, int]:
    _check(number, parcel)
    entry = Entry(f"post-{parcel}")
    carrier = entry.choice("carrier", CARRIERS)
    tracking = entry.line("tracking", required=False, longest=LONGEST_TRACKING)
    if not _TRACKING.fullmatch(tracking):
        entry.faults.setdefault("tracking", "tracking")
    if entry.faults:
        return show(number, entry), 422
    remember_carrier(carrier)
    acting.do("post", lambda: packing.post(parcel, carrier, tracking, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/parcels/<id:parcel>/hold")
@needs("hold")
def hold(number: str, parcel: int) -> Response | tuple[str, int]:
    _check(number, parcel)
    entry = Entry(f"hold-{parcel}")
    reason = entry.line("reason")
    if entry.faults:
        return show(number, entry), 422
    acting.do("hold", lambda: packing.hold(parcel, reason, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/parcels/<id:parcel>/let-go")
@needs("hold")
def let_go(number: str, parcel: int) -> Response:
    _check(number, parcel)
    if doubts.stands(number) and not may("settle"):
        abort(403)  # what a bank or Stripe doubts is for those who answer for the money
    acting.do("let_go", lambda: packing.let_go(parcel, me().by))
    return acting.to_order(number)


def _check(number: str, parcel: int) -> None:
    """The address must name a parcel of this very order."""
    if not order_page.has_parcel(number, parcel):
        raise NotFound(number=number, parcel=parcel)
