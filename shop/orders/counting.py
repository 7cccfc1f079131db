"""What an order counts on in the stock ledger, read off its rows."""

from datetime import datetime

from shop.money import Money
from shop.orders.draft import COUNTED
from shop.orders.models import Order, Parcel
from shop.orders.states import Deal, DealAct
from shop.stock import keys

# The fact in a history row that says: revived by late money when no use of the code was left.
OVER_CAP = "code_over_cap"
# The act of a history row that says: the money went back, and the places it paid for in the pool, if free, with it.
FORWARD_UNPAID = "forward_unpaid"
# The acts of history rows that say: its payment failed; its buyer has ordered anew instead, after it had ended.
PAYMENT_FAILED = "payment_failed"
REPLACED = "replaced"
# Why the parcels of an order that waits for new copies are held.
WAITS_FOR_COPIES = "waits for new copies"
# The act of a history row that says: the copies that the order waited for are there, and promised.
COPIES_THERE = "copies_there"


def promises(order: Order) -> dict[str, int]:
    """By the keys of the ledger: copies, places in the pool, the use of a code. None while it waits for new copies."""
    if order.owed_since is not None:
        return {}
    kinds = [kind for kind in COUNTED if kind != "forward" or not is_forward_unpaid(order)]
    lines = ((line.sku, line.step, line.quantity) for line in order.lines if line.kind in kinds and line.sku)
    return keys.promised(lines, None if _is_over_cap(order) else order.code, order.email)


def _is_over_cap(order: Order) -> bool:
    """Whether the order's copies were promised anew when no use of its code was left: it then counts as none."""
    return order.code is not None and any(OVER_CAP in event.detail for event in order.history)


def paid_forward(order: Order) -> dict[str, int]:
    """Copies by SKU that the order pays for somebody else; none once that money has gone back."""
    found: dict[str, int] = {}
    for line in order.lines:
        if line.kind == "forward" and line.sku:
            found[line.sku] = found.get(line.sku, 0) + line.quantity
    return {} if found and is_forward_unpaid(order) else found


def is_forward_unpaid(order: Order) -> bool:
    """Whether the money for what it paid forward went back while the deal stood."""
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


def has_files(order: Order) -> bool:
    """Whether files were bought, with or without anything that is packed."""
    return any(line.kind == "digital" for line in order.lines)


def was_given_up(order: Order) -> bool:
    """Whether its buyer ended it, by ordering anew instead."""
    ends = [event for event in order.history if event.act in (DealAct.EXPIRE, REPLACED)]
    return order.state == Deal.EXPIRED and bool(ends) and (ends[-1].act == REPLACED or ends[-1].by == "buyer")


def failed_at(order: Order) -> datetime | None:
    """When the latest payment of it failed; None if none ever did."""
    return max((event.at for event in order.history if event.act == PAYMENT_FAILED), default=None)


def paid_otherwise(order: Order) -> Money | None:
    """What came for it that is not what was agreed; None if no such payment made it wait for a decision."""
    wrongly = [event.detail for event in order.history if event.act == DealAct.PAY_WRONGLY]
    return Money(wrongly[-1]["paid_minor"], wrongly[-1]["paid_currency"]) if wrongly else None


def open_since(order: Order) -> datetime:
    """Since when its copies are held for somebody who is to pay: since it was placed, or reopened."""
    return max((event.at for event in order.history if event.act == DealAct.REOPEN), default=order.created_at)
