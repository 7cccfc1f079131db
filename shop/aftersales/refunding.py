"""Sending money back for single lines of an order, in any sum that is left, and what becomes of refunds that failed."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from shop import clock
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed, NotFound
from shop.money import Money
from shop.orders import actions as orders
from shop.orders import counting, forward
from shop.orders.models import Order
from shop.orders.states import Deal, ParcelState
from shop.payments import attempts, refund_mishaps, refund_requests, refunds, stripe_gateway
from shop.payments.models import Refund
from shop.payments.refund_requests import CAME_TO_NOTHING, Wish
from shop.payments.refund_rules import NoSuchPart, Part
from shop.stock import ledger as stock

IN_THE_HOUSE = ("to_pack", "packed")


class RefundedMeanwhile(AlreadyDone):
    """What is left is not what was shown: somebody sent money back meanwhile. Nothing was done."""

    code = "refunded_meanwhile"


class NotOut(NotAllowed):
    """More copies would come back to the shelf than have left the house. Facts: `position`, `most`, `act`, `state`:
    packed, if others of them lie in a parcel that is to be unpacked first, or not_out."""

    code = "not_out"


def refund(
    number: str,
    parts: Mapping[int, tuple[int, Money]],
    *,
    restock: Mapping[int, int],
    reason: str,
    by: str,
    seen: Money | None = None,
) -> list[int]:
    """Send money back for lines of an order, by position: for how many copies, and how much. Returns the refunds' ids.

    `restock`: how many copies of a line are back on the shelf, out of parcels that were posted. `seen`: what was left
    of the payments when it was decided; two members at once send back once. The whole of an order that is still in the
    house is not sent back this way: it is cancelled. Raises `RefundedMeanwhile`, `NotAllowed`, `NotOut`, `NoSuchPart`,
    `MoreThanLeft`, `NotFound`; nothing is done then.
    """
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        wanted = _parts(order, parts, restock)
        _check(session, order, wanted, seen)
        wish = Wish(by, reason=reason)
        ids = [row.id for row in refund_requests.request_parts(session, order, wanted, wish, now)]
        _put_back(session, order, restock, by, now)
        _take_back_what_was_for_others(session, order, by, now)
    send_all(ids)
    return ids


def _parts(order: Order, parts: Mapping[int, tuple[int, Money]], restock: Mapping[int, int]) -> list[Part]:
    for position, (_, money) in parts.items():
        if money.currency != order.currency:
            raise NoSuchPart(position=position, minor=money.minor)
    nothing = (0, Money(0, order.currency))
    wanted = {position: parts.get(position, nothing) for position in sorted({*parts, *restock})}
    return [
        Part(position, money.minor, max(copies, restock.get(position, 0)), restock.get(position, 0))
        for position, (copies, money) in wanted.items()
    ]


def _check(session: Session, order: Order, wanted: Sequence[Part], seen: Money | None) -> None:
    kept = sum(m for _, m in refund_requests.in_its_currency(order, refund_requests.kept(session, order.number)))
    if seen is not None and (seen.minor, seen.currency) != (kept, order.currency):
        raise RefundedMeanwhile(number=order.number, act="refund")
    in_the_house = any(parcel.state in IN_THE_HOUSE for parcel in order.parcels)
    if order.state == Deal.CONFIRMED and in_the_house and sum(part.minor for part in wanted) == kept > 0:
        raise NotAllowed(state="parcels_here", act="refund")
    could_come = refund_requests.restockable(session, order)
    for part in wanted:
        if not 0 <= part.restocked <= could_come.get(part.position, 0):
            most, state = could_come.get(part.position, 0), "packed" if _is_packed(order, part.position) else "not_out"
            raise NotOut(position=part.position, most=most, state=state, act="refund")


def _is_packed(order: Order, position: int) -> bool:
    packed = (parcel for parcel in order.parcels if parcel.state == ParcelState.PACKED)
    return any(content.line.position == position for parcel in packed for content in parcel.lines)


def _put_back(session: Session, order: Order, restock: Mapping[int, int], by: str, at: datetime) -> None:
    copies: dict[str, int] = {}
    for line in order.lines:
        if line.sku and restock.get(line.position):
            copies[line.sku] = copies.get(line.sku, 0) + restock[line.position]
    if copies:
        # Together with the pools that may be emptied next, so that no two acts wait in a ring.
        stock.lock(session, {*copies, *counting.pool_keys(order)})
        stock.put_back(session, copies, order.number, at)
        told = ", ".join(f"{n} × {sku}" for sku, n in sorted(copies.items()))
        orders.record(session, order, "restocked", by, at, copies=told)


def _take_back_what_was_for_others(session: Session, order: Order, by: str, at: datetime) -> None:
    """Copies for somebody else whose money is all sent back leave the pool, as far as they are still there."""
    for_others = {line.position for line in order.lines if line.kind == "forward" and line.total_minor}
    left = {line.position: line.left for line in refund_requests.lines_of(session, order)}
    if for_others and not any(left[position] for position in for_others):
        forward.take_back(session, order, by, at)


def send_all(refund_ids: Sequence[int]) -> None:
    """Ask Stripe for refunds that were written down. Whatever it does not answer the worker asks for again."""
    try:
        for refund_id in refund_ids:
            refunds.send(refund_id)
    except stripe_gateway.Locked:
        attempts.report_locked()


def try_again(refund_id: int, by: str) -> None:
    """Ask anew for a refund that failed or was refused: a new one, with a key of its own, for what is still left.

    Raises `AlreadyDone` if it was asked for anew or paid back another way already, or nothing is left of it;
    `NotAllowed` while it has not come to nothing; `NotFound`.
    """
    now = clock.now()
    with transaction() as session:
        order, old = _fallen_through(session, refund_id, "try_again")
        anew = refund_requests.request_again(session, order, old, Wish(by, reason=old.reason), now)
        if anew is None:
            raise AlreadyDone(refund=refund_id, act="try_again")
        refund_ids = [anew.id]
    send_all(refund_ids)


def sent_by_hand(refund_id: int, how: str, by: str) -> None:
    """A refund that failed or was refused has been paid back another way, such as by bank transfer. `how`: in words.

    It counts as sent from now on, as far as it is still left: what went back meanwhile by Stripe is not counted twice.
    Raises as `try_again`.
    """
    now = clock.now()
    with transaction() as session:
        order, row = _fallen_through(session, refund_id, "sent_by_hand")
        row.reason = "; ".join(filter(None, (row.reason, how)))
        sent = refund_mishaps.settle_by_hand(session, order, row, by, now)
        if sent is None:
            raise AlreadyDone(refund=refund_id, act="sent_by_hand")
        if order is not None:
            told = {"minor": sent.minor, "currency": sent.currency}
            orders.record(session, order, "refunded_by_hand", by, now, text=how, **told)
            refunds.stop_what_is_unpaid(session, order, by, now)


def _fallen_through(session: Session, refund_id: int, act: str) -> tuple[Order | None, Refund]:
    row = session.get(Refund, refund_id)
    if row is None:
        raise NotFound(refund=refund_id)
    if row.order_number is None:  # its payment stands for the order that it has not
        refund_requests.stray_payment(session, row.payment_intent)
    order, row = refunds.locked(session, refund_id)
    if row.state == "by_hand" or refund_mishaps.is_asked_anew(session, row):
        raise AlreadyDone(refund=refund_id, act=act)
    if row.state not in CAME_TO_NOTHING:
        raise NotAllowed(state=f"refund_{row.state}", act=act)
    return order, row
