"""Lists: filters, newest first, Stripe's cursors."""

from typing import Any

from shop.sandbox.account import Account
from shop.sandbox.errors import invalid
from shop.sandbox.store import Document

BOUNDS = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
EQUAL = ("payment_intent", "charge", "status", "currency", "source", "destination")
OWN_EVENT = "coalesce(json_extract(body, '$._foreign'), 0) = 0"
DELIVERED = "EXISTS (SELECT 1 FROM deliveries d WHERE d.event = objects.id AND d.state = 'delivered')"
POSTED = "EXISTS (SELECT 1 FROM deliveries d WHERE d.event = objects.id)"


def slice_of(items: list[Document], params: dict[str, Any], url: str) -> Document:
    """A page of what is no table of its own, such as the lines of a session."""
    places = {item["id"]: place for place, item in enumerate(items)}
    limit = params.get("limit", 10)
    first, last = 0, len(items)
    if "starting_after" in params:
        first = _place(places, params["starting_after"], "starting_after") + 1
    if "ending_before" in params:
        last = _place(places, params["ending_before"], "ending_before")
        first = max(0, last - limit)
    more = first > 0 if "ending_before" in params else first + limit < len(items)
    return {"object": "list", "data": items[first:last][:limit], "has_more": more, "url": url}


def _place(places: dict[str, int], item_id: str, param: str) -> int:
    if item_id not in places:
        raise invalid(f"No such item: '{item_id}'", param, "resource_missing")
    return places[item_id]


class Filter:
    """Collects SQL of this package's own making and the values of the request."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.clauses: list[str] = ["1"]
        self.values: list[Any] = []

    def want(self, clause: str, *values: Any) -> None:
        self.clauses.append(clause)
        self.values += values

    def sql(self) -> str:
        return " AND ".join(self.clauses)


def page(account: Account, kind: str, params: dict[str, Any], url: str) -> Document:
    wanted = _filter(kind, params)
    limit = params.get("limit", 10)
    backwards = "ending_before" in params
    _seek(account, wanted, params)
    order = "ASC" if backwards else "DESC"
    found = account.store.select(kind, wanted.sql(), *wanted.values, tail=f"ORDER BY seq {order} LIMIT {limit + 1}")
    data = found[:limit][::-1] if backwards else found[:limit]
    return {"object": "list", "data": data, "has_more": len(found) > limit, "url": url}


def _seek(account: Account, wanted: Filter, params: dict[str, Any]) -> None:
    if "starting_after" in params and "ending_before" in params:
        raise invalid("You cannot specify both starting_after and ending_before.", "starting_after")
    for cursor, sign in (("starting_after", "<"), ("ending_before", ">")):
        if cursor in params:
            place = account.store.place_of(wanted.kind, params[cursor])
            if place is None:
                raise invalid(f"No such {wanted.kind}: '{params[cursor]}'", cursor, "resource_missing")
            wanted.want(f"seq {sign} ?", place)


def _filter(kind: str, params: dict[str, Any]) -> Filter:
    wanted = Filter(kind)
    if kind == "event":
        wanted.want(OWN_EVENT)
    if kind == "review":  # Stripe lists only those that are open
        wanted.want("json_extract(body, '$.open')")
    for name in EQUAL:
        if name in params:
            wanted.want(f"json_extract(body, '$.{name}') = ?", params[name])
    for name in ("created", "arrival_date"):
        for bound, instant in params.get(name, {}).items():
            column = "created" if name == "created" else "json_extract(body, '$.arrival_date')"
            wanted.want(f"{column} {BOUNDS[bound]} ?", instant)
    _filter_type(wanted, params)
    _filter_rest(wanted, params)
    return wanted


def _filter_type(wanted: Filter, params: dict[str, Any]) -> None:
    """Events may be asked for by `charge.*`."""
    if "type" in params and "types" in params:
        raise invalid("You may only specify one of these parameters: type, types.", "types")
    kinds = params.get("types", [params["type"]] if "type" in params else [])
    if kinds:
        either = " OR ".join("json_extract(body, '$.type') GLOB ?" for _ in kinds)
        wanted.want(f"({either})", *kinds)


def _filter_rest(wanted: Filter, params: dict[str, Any]) -> None:
    if "payout" in params:
        wanted.want("json_extract(body, '$._payout') = ?", params["payout"])
    if "customer_details" in params:
        wanted.want("json_extract(body, '$.customer_details.email') = ?", params["customer_details"]["email"])
    if "delivery_success" in params:
        undelivered = f"({POSTED} AND NOT {DELIVERED})"
        wanted.want(f"NOT {undelivered}" if params["delivery_success"] else undelivered)
