"""What an order counts on in the stock ledger, read off its rows."""

from shop.orders.draft import COUNTED
from shop.orders.models import Order, Parcel
from shop.orders.states import Deal, DealAct
from shop.stock import keys

# The fact in a history row that says: revived by late money when no use of the code was left.
OVER_CAP = "code_over_cap"
# The act of a history row that says: the money went back, and the places it paid for in the pool, if free, with it.
FORWARD_UNPAID = "forward_unpaid"


def promises(order: Order) -> dict[str, int]:
    """By the keys of the ledger: copies, places in the pool, the use of a code."""
    kinds = [kind for kind in COUNTED if kind != "forward" or not _is_forward_unpaid(order)]
    lines = ((line.sku, line.step, line.quantity) for line in order.lines if line.kind in kinds and line.sku)
    return keys.promised(lines, None if _is_over_cap(order) else order.code, order.email)


def _is_over_cap(order: Order) -> bool:
    """Whether the order was revived by late money when no use of its code was left: it then counts as none."""
    return order.code is not None and any(OVER_CAP in event.detail for event in order.history)


def paid_forward(order: Order) -> dict[str, int]:
    """Copies by SKU that the order pays for somebody else; none once that money has gone back."""
    found: dict[str, int] = {}
    for line in order.lines:
        if line.kind == "forward" and line.sku:
            found[line.sku] = found.get(line.sku, 0) + line.quantity
    return {} if found and _is_forward_unpaid(order) else found


def _is_forward_unpaid(order: Order) -> bool:
    return any(event.act == FORWARD_UNPAID for event in order.history)


def pool_keys(order: Order) -> set[str]:
    """The keys by which the copies that the order pays for somebody else, and their places, are counted."""
    return {key for sku in paid_forward(order) for key in (sku, keys.pool(sku))}


def contents(parcel: Parcel) -> dict[str, int]:
    """What leaves the shelf with a parcel; with a copy from the pool its place goes too."""
    packed: dict[str, int] = {}
    for content in parcel.lines:
        sku = content.line.sku or ""
        for key in (sku, keys.pool(sku)) if content.line.step == keys.POOL else (sku,):
            packed[key] = packed.get(key, 0) + content.quantity
    return packed


def was_given_up(order: Order) -> bool:
    """Whether its buyer ended it, by ordering anew instead."""
    ends = [event for event in order.history if event.act == DealAct.EXPIRE]
    return order.state == Deal.EXPIRED and bool(ends) and ends[-1].by == "buyer"
