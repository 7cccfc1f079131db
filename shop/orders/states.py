"""The axes of an order as tables, and the one word people read.

Pure: values in, values out. What is not in a table is not allowed. Cases have their table in `aftersales/states.py`,
the money axis is worked out of sums in `payments/rules.py`; this module holds the deal, the parcels and the reading.
"""

from collections.abc import Sequence
from enum import StrEnum


class Deal(StrEnum):
    OPEN = "open"
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    UNDECIDED = "undecided"


class DealAct(StrEnum):
    PAY = "pay"
    PAY_LATE = "pay_late"  # the money came after the end, and the goods are still there
    PAY_LATE_NO_STOCK = "pay_late_no_stock"  # … and they are gone
    PAY_WRONGLY = "pay_wrongly"  # money came, but not what was agreed
    EXPIRE = "expire"
    CANCEL = "cancel"
    ACCEPT = "accept"  # a person decides that the order is sent for the money that came
    BACK_ORDER = "back_order"  # … or that it is sent when there are copies again
    REOPEN = "reopen"  # the payment failed, and the buyer asks to pay after all


DEAL: dict[tuple[Deal, DealAct], Deal] = {
    (Deal.OPEN, DealAct.PAY): Deal.CONFIRMED,
    (Deal.OPEN, DealAct.PAY_WRONGLY): Deal.UNDECIDED,
    (Deal.EXPIRED, DealAct.PAY_WRONGLY): Deal.UNDECIDED,
    (Deal.OPEN, DealAct.EXPIRE): Deal.EXPIRED,
    (Deal.OPEN, DealAct.CANCEL): Deal.CANCELLED,
    (Deal.EXPIRED, DealAct.PAY_LATE): Deal.CONFIRMED,
    (Deal.EXPIRED, DealAct.PAY_LATE_NO_STOCK): Deal.UNDECIDED,
    (Deal.CONFIRMED, DealAct.CANCEL): Deal.CANCELLED,
    (Deal.UNDECIDED, DealAct.CANCEL): Deal.CANCELLED,
    (Deal.UNDECIDED, DealAct.ACCEPT): Deal.CONFIRMED,
    (Deal.UNDECIDED, DealAct.BACK_ORDER): Deal.CONFIRMED,
    (Deal.EXPIRED, DealAct.REOPEN): Deal.OPEN,
    # While it is being cancelled its page for paying is closed first, and with that it lapses.
    (Deal.EXPIRED, DealAct.CANCEL): Deal.CANCELLED,
}


class ParcelState(StrEnum):
    TO_PACK = "to_pack"
    PACKED = "packed"
    POSTED = "posted"
    RETURNED = "returned"
    LOST = "lost"
    CANCELLED = "cancelled"


class ParcelAct(StrEnum):
    PACK = "pack"
    UNPACK = "unpack"
    POST = "post"
    RETURN = "return"
    LOSE = "lose"
    CANCEL = "cancel"


PARCEL: dict[tuple[ParcelState, ParcelAct], ParcelState] = {
    (ParcelState.TO_PACK, ParcelAct.PACK): ParcelState.PACKED,
    (ParcelState.TO_PACK, ParcelAct.CANCEL): ParcelState.CANCELLED,
    (ParcelState.PACKED, ParcelAct.UNPACK): ParcelState.TO_PACK,
    (ParcelState.PACKED, ParcelAct.POST): ParcelState.POSTED,
    (ParcelState.POSTED, ParcelAct.RETURN): ParcelState.RETURNED,
    (ParcelState.POSTED, ParcelAct.LOSE): ParcelState.LOST,
}


class Money(StrEnum):
    UNPAID = "unpaid"
    PENDING = "pending"
    PAID = "paid"
    PARTLY_REFUNDED = "partly_refunded"
    REFUNDED = "refunded"
    DISPUTED = "disputed"


class Reading(StrEnum):
    """What people read."""

    AWAITING_PAYMENT = "awaiting_payment"
    PAYMENT_PENDING = "payment_pending"
    PAID = "paid"
    PACKED = "packed"
    PARTLY_SHIPPED = "partly_shipped"
    SHIPPED = "shipped"
    REFUNDED = "refunded"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    NEEDS_DECISION = "needs_decision"


def next_deal(state: str, act: DealAct) -> Deal | None:
    """Where `act` leads; None if the table does not allow it."""
    return DEAL.get((Deal(state), act))


def next_parcel(state: str, act: ParcelAct) -> ParcelState | None:
    return PARCEL.get((ParcelState(state), act))


def releases_files(deal: str, money: str) -> bool:
    """Whether the buyer may download what was bought: the deal stands, and the money was not all sent back."""
    return deal == Deal.CONFIRMED and money != Money.REFUNDED


def buyers_obstacle(deal: str, money: str, parcels: Sequence[str], has_files: bool) -> str | None:
    """Why a buyer cannot cancel an order by themselves; None if they can. It has ended (expired, cancelled), or:
    payment_pending, disputed (no money can be sent back then), refunded (it has been), packed, files (they are
    released as soon as the deal stands, and what may have been downloaded stays sold, with all it was bought with)."""
    if deal in (Deal.EXPIRED, Deal.CANCELLED):
        return deal
    if money in (Money.PENDING, Money.DISPUTED, Money.REFUNDED):
        return "payment_pending" if money == Money.PENDING else money
    if any(parcel not in (ParcelState.TO_PACK, ParcelState.CANCELLED) for parcel in parcels):
        return "packed"
    return "files" if has_files and deal == Deal.CONFIRMED else None


# Kinds of lines of which nothing is posted to the buyer: a file, and a copy for somebody else, who will ask for it.
NOT_POSTED = ("digital", "forward")

_OUT = frozenset({ParcelState.POSTED, ParcelState.RETURNED, ParcelState.LOST})


def reading(deal: str, money: str, parcels: Sequence[str], has_unposted: bool = False) -> Reading:
    """The one word for an order, from its axes. Cancelled parcels do not count; an order without parcels that has lines
    of which nothing is posted is complete as soon as it is paid, and reads `shipped`."""
    if deal == Deal.UNDECIDED:
        return Reading.NEEDS_DECISION
    if deal == Deal.EXPIRED:
        return Reading.EXPIRED
    if deal == Deal.OPEN:
        return Reading.PAYMENT_PENDING if money == Money.PENDING else Reading.AWAITING_PAYMENT
    if money == Money.REFUNDED:
        return Reading.REFUNDED
    if deal == Deal.CANCELLED:
        return Reading.CANCELLED
    return _of_parcels([ParcelState(p) for p in parcels if p != ParcelState.CANCELLED], has_unposted)


def _of_parcels(parcels: Sequence[ParcelState], has_unposted: bool) -> Reading:
    if not parcels:
        return Reading.SHIPPED if has_unposted else Reading.PAID
    out = sum(parcel in _OUT for parcel in parcels)
    if out == len(parcels):
        return Reading.SHIPPED
    if out:
        return Reading.PARTLY_SHIPPED
    return Reading.PACKED if all(p is ParcelState.PACKED for p in parcels) else Reading.PAID
