"""What can be done next with an order: which buttons its page offers, and why not; how a code stands. Pure.

It asks the same tables as the acts do, but promises nothing: the act decides, and says so if it came too late.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shop.orders.states import Deal, DealAct, ParcelAct, ParcelState, next_deal, next_parcel
from shop.promotions.sheets import CodeSheet

_WAITING = (ParcelState.TO_PACK, ParcelState.PACKED)


@dataclass(frozen=True, slots=True)
class ParcelSteps:
    """`main` is the one step forward; `blocked` the code of what stands in its way."""

    main: str | None = None
    blocked: str | None = None
    unpack: bool = False
    hold: bool = False
    let_go: bool = False


def parcel_steps(deal: str, state: str, held: bool) -> ParcelSteps:
    if state not in _WAITING:
        return ParcelSteps()
    main = "pack" if next_parcel(state, ParcelAct.PACK) else "post"
    blocked = "held" if held else None if deal == Deal.CONFIRMED else f"deal_{deal}"
    return ParcelSteps(
        main=None if blocked else main,
        blocked=blocked,
        unpack=next_parcel(state, ParcelAct.UNPACK) is not None,
        hold=not held,
        let_go=held,
    )


def cancel_obstacle(deal: str, parcels: Sequence[str]) -> str | None:
    """Why an order cannot be cancelled; None if it can."""
    if deal == Deal.EXPIRED or next_deal(deal, DealAct.CANCEL) is None:
        return f"deal_{deal}"
    if any(parcel not in (*_WAITING, ParcelState.CANCELLED) for parcel in parcels):
        return "posted"
    return "packed" if ParcelState.PACKED in parcels else None


def refund_obstacle(deal: str, parcels: Sequence[str]) -> str | None:
    """Why money cannot be sent back by itself: of a confirmed order with parcels in the house, cancelling does that."""
    return "parcels_here" if deal == Deal.CONFIRMED and any(p in _WAITING for p in parcels) else None


def code_state(sheet: CodeSheet, used: int, day: date) -> str:
    """How a discount code stands on a day of the shop: runs, not_yet, over, or used_up."""
    if sheet.valid_to is not None and day > sheet.valid_to:
        return "over"
    if day < sheet.valid_from:
        return "not_yet"
    return "used_up" if sheet.most_uses is not None and used >= sheet.most_uses else "runs"
