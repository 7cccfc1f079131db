"""Parcels: pack, unpack, post, hold, let go. Each is one act, then back to the order."""

from werkzeug.wrappers import Response

from shop.desk import acting
from shop.desk.blueprint import blueprint
from shop.desk.entry import Entry
from shop.desk.orders import show
from shop.desk.session import me, needs, remember_carrier
from shop.fulfilment import packing
from shop.fulfilment.carriers import CARRIERS

LONGEST_TRACKING = 60


@blueprint.post("/orders/<number>/parcels/<int:parcel>/pack")
@needs("pack")
def pack(number: str, parcel: int) -> Response:
    acting.do("pack", lambda: packing.pack(parcel, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/parcels/<int:parcel>/unpack")
@needs("pack")
def unpack(number: str, parcel: int) -> Response:
    acting.do("unpack", lambda: packing.unpack(parcel, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/parcels/<int:parcel>/post")
@needs("post")
def post(number: str, parcel: int) -> Response | tuple[str, int]:
    entry = Entry(f"post-{parcel}")
    carrier = entry.choice("carrier", CARRIERS)
    tracking = entry.line("tracking", required=False, longest=LONGEST_TRACKING)
    if entry.faults:
        return show(number, entry), 422
    remember_carrier(carrier)
    acting.do("post", lambda: packing.post(parcel, carrier, tracking, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/parcels/<int:parcel>/hold")
@needs("hold")
def hold(number: str, parcel: int) -> Response | tuple[str, int]:
    entry = Entry(f"hold-{parcel}")
    reason = entry.line("reason")
    if entry.faults:
        return show(number, entry), 422
    acting.do("hold", lambda: packing.hold(parcel, reason, me().by))
    return acting.to_order(number)


@blueprint.post("/orders/<number>/parcels/<int:parcel>/let-go")
@needs("hold")
def let_go(number: str, parcel: int) -> Response:
    acting.do("let_go", lambda: packing.let_go(parcel, me().by))
    return acting.to_order(number)
