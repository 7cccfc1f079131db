"""The only writers of an order's state. Each is a step inside the caller's transaction.

State changes by compare-and-swap: the UPDATE names the old state, and the row count tells whether we were first. Every
change adds a history row. `by` is "buyer", "stripe", "shop" (the worker) or "staff:<id>".
"""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shop.attention import items as attention
from shop.db import row_count
from shop.errors import AlreadyDone, NotAllowed, NotFound
from shop.money import Money
from shop.orders import counting, forward, letters, promising
from shop.orders.models import Order, OrderEvent, Parcel
from shop.orders.states import Deal, DealAct, ParcelAct, ParcelState, next_deal, next_parcel
from shop.stock import ledger


def get_order(session: Session, number: str) -> Order:
    """The order, fresh from the database and locked where the database can. Raises `NotFound`."""
    query = select(Order).where(Order.number == number).with_for_update().execution_options(populate_existing=True)
    order = session.scalar(query)
    if order is None:
        raise NotFound(number=number)
    return order


def record(session: Session, order: Order, act: str, by: str, at: datetime, **detail: Any) -> None:
    """Add to the history, which nobody can change or delete."""
    session.add(OrderEvent(order_id=order.id, at=at, act=act, by=by, detail=detail))


def move(session: Session, order: Order, act: DealAct, by: str, at: datetime, **detail: Any) -> Deal:
    """Change the deal as the table allows, once. For this room alone. Raises `NotAllowed` or `AlreadyDone`."""
    before = order.state
    after = next_deal(before, act)
    if after is None:
        raise NotAllowed(state=before, act=act.value)
    changed = session.execute(
        update(Order)
        .where(Order.id == order.id, Order.state == before)
        .values(state=after.value, **_stamps(after, at))
        .execution_options(synchronize_session=False)
    )
    if row_count(changed) != 1:
        raise AlreadyDone(number=order.number, act=act.value)
    session.refresh(order)
    record(session, order, act.value, by, at, before=before, after=after.value, **detail)
    return after


def _stamps(after: Deal, at: datetime) -> dict[str, datetime | None]:
    if after is Deal.CONFIRMED:
        return {"confirmed_at": at, "ended_at": None}
    if after is Deal.OPEN:
        return {"ended_at": None}
    return {} if after is Deal.UNDECIDED else {"ended_at": at}


def mark_paid(session: Session, number: str, by: str, at: datetime) -> Deal:
    """The agreed sum has arrived. Confirms the deal and writes to the buyer, once.

    Late money revives an expired order if its copies can be promised again; if they are gone, or the order was
    cancelled meanwhile, a person has to decide.
    """
    order = get_order(session, number)
    if order.state in (Deal.CONFIRMED, Deal.UNDECIDED):
        return Deal(order.state)
    if order.state == Deal.CANCELLED:
        attention.raise_item(session, "paid_after_cancellation", number, {}, at)
        return Deal.CANCELLED
    in_time = order.state == Deal.OPEN
    after = move(session, order, DealAct.PAY, by, at) if in_time else _revive(session, order, by, at)
    if after is Deal.CONFIRMED:
        confirmed(session, order, at)
    return after


def confirmed(session: Session, order: Order, at: datetime, *, decided: bool = False) -> None:
    """What follows as soon as the deal stands: its copies for others are in the pool, and the buyer is told; `decided`:
    that a person takes the money as it came."""
    forward.pay_in(session, order, at)
    letters.queue_paid(session, order, at, decided=decided)


def _revive(session: Session, order: Order, by: str, at: datetime) -> Deal:
    promised = promising.again(session, order, at)
    if promised.gone is not None:
        facts = {"sku": promised.gone, "total_minor": order.total_minor, "currency": order.currency}
        attention.raise_item(session, "paid_but_sold_out", order.number, facts, at)
        letters.queue_undecided(session, order, at)
        return move(session, order, DealAct.PAY_LATE_NO_STOCK, by, at)
    return move(session, order, DealAct.PAY_LATE, by, at, **promised.noted)


def confirm_free(session: Session, number: str, by: str, at: datetime) -> None:
    """The buyer of an order that costs nothing says that it is meant.

    One that has lapsed comes back if all it counted on, the use of its code as well, is still there. Raises
    `AlreadyDone`, `SoldOut`, and `NotAllowed` for one that was cancelled, or given up by its buyer for another.
    """
    order = get_order(session, number)
    if order.state == Deal.CONFIRMED:
        raise AlreadyDone(number=number, act=DealAct.PAY.value)
    if order.total_minor or order.state not in (Deal.OPEN, Deal.EXPIRED) or counting.was_given_up(order):
        raise NotAllowed(state=order.state, act=DealAct.PAY.value)
    if order.state == Deal.EXPIRED:
        ledger.reserve(session, promising.lock_all(session, order), number, at)
    move(session, order, DealAct.PAY if order.state == Deal.OPEN else DealAct.PAY_LATE, by, at)
    confirmed(session, order, at)


def mark_wrongly_paid(session: Session, order: Order, by: str, at: datetime, told: dict[str, Any]) -> None:
    """Money came, but not the agreed sum: a person decides, and until then the copies are for sale again.

    `order` is locked by the caller. An order that is confirmed, cancelled or undecided already stays as it is.
    """
    held_copies = order.state == Deal.OPEN
    if next_deal(order.state, DealAct.PAY_WRONGLY) is None:
        record(session, order, "wrong_amount", by, at, **told)
        return
    move(session, order, DealAct.PAY_WRONGLY, by, at, **told)
    if held_copies:
        ledger.release(session, counting.promises(order), order.number, at)
    letters.queue_undecided(session, order, at, paid=Money(told["paid_minor"], told["paid_currency"]))


def expire(session: Session, number: str, by: str, at: datetime) -> bool:
    """Nobody paid: the copies are for sale again. False if the order is not open any more."""
    order = get_order(session, number)
    if order.state != Deal.OPEN:
        return False
    move(session, order, DealAct.EXPIRE, by, at)
    ledger.release(session, counting.promises(order), number, at)
    return True


def give_up(session: Session, number: str, by: str, at: datetime) -> None:
    """Its buyer orders anew instead: it ends if it has not, and is never reopened."""
    if expire(session, number, by, at):
        return
    order = get_order(session, number)
    if order.state == Deal.EXPIRED and not counting.was_given_up(order):
        record(session, order, counting.REPLACED, by, at)


def cancel(session: Session, number: str, reason: str, by: str, at: datetime) -> Order:
    """End the deal before anything is packed; promised copies are for sale again. The money is the caller's matter.

    Raises `NotAllowed` once a parcel is packed, a place that it paid for in the pool is taken, or the order was
    cancelled. One that has lapsed can be: closing its page for paying comes first, and makes it lapse.
    """
    order = get_order(session, number)
    busy = [p.state for p in order.parcels if p.state not in (ParcelState.TO_PACK, ParcelState.CANCELLED)]
    if busy:
        raise NotAllowed(state=busy[0], act="cancel")
    held_copies, was_confirmed = order.state in (Deal.OPEN, Deal.CONFIRMED), order.state == Deal.CONFIRMED
    move(session, order, DealAct.CANCEL, by, at, reason=reason)
    for parcel in order.parcels:
        if parcel.state == ParcelState.TO_PACK:
            _move_parcel(session, parcel, ParcelAct.CANCEL)
    if held_copies:
        ledger.release(session, promising.lock_all(session, order), number, at)
    if was_confirmed:
        forward.take_out(session, order, at)
    return order


def _locked(session: Session, parcel_id: int) -> tuple[Order, Parcel]:
    """A parcel with its order, both fresh and locked: the order first, as everywhere, so nobody waits in a ring."""
    number = session.scalar(select(Order.number).join(Parcel).where(Parcel.id == parcel_id))
    if number is None:
        raise NotFound(parcel=parcel_id)
    order = get_order(session, number)
    query = select(Parcel).where(Parcel.id == parcel_id).with_for_update().execution_options(populate_existing=True)
    return order, session.scalars(query).one()


def _move_parcel(session: Session, parcel: Parcel, act: ParcelAct, **values: Any) -> ParcelState:
    before = parcel.state
    after = next_parcel(before, act)
    if after is None:
        if _leads_here(before, act):
            raise AlreadyDone(state=before, act=act.value)
        raise NotAllowed(state=before, act=act.value)
    changed = session.execute(
        update(Parcel)
        .where(Parcel.id == parcel.id, Parcel.state == before)
        .values(state=after.value, **values)
        .execution_options(synchronize_session=False)
    )
    if row_count(changed) != 1:
        raise AlreadyDone(state=before, act=act.value)
    session.refresh(parcel)
    return after


def _leads_here(state: str, act: ParcelAct) -> bool:
    """Whether `act` is what brought a parcel into `state`: asking for it again is a repetition, not a mistake."""
    return any(next_parcel(s, act) == state for s in ParcelState)


def pack(session: Session, parcel_id: int, by: str, at: datetime) -> Parcel:
    """The parcel is closed; its copies leave the shelf. Raises `NotAllowed` for an unconfirmed or held one."""
    order, parcel = _locked(session, parcel_id)
    if order.state != Deal.CONFIRMED:
        raise NotAllowed(state=order.state, act="pack")
    if order.owed_since is not None or parcel.held_reason is not None:
        raise NotAllowed(state="back_ordered" if order.owed_since else "held", act="pack")
    _move_parcel(session, parcel, ParcelAct.PACK, packed_at=at)
    ledger.take(session, counting.contents(parcel), order.number, at)
    record(session, order, "packed", by, at, parcel=parcel.position)
    return parcel


def unpack(session: Session, parcel_id: int, by: str, at: datetime) -> Parcel:
    """The parcel is opened again; its copies are on the shelf, still promised."""
    order, parcel = _locked(session, parcel_id)
    _move_parcel(session, parcel, ParcelAct.UNPACK, packed_at=None)
    ledger.untake(session, counting.contents(parcel), order.number, at)
    record(session, order, "unpacked", by, at, parcel=parcel.position)
    return parcel


def post(session: Session, parcel_id: int, carrier: str, tracking: str, by: str, at: datetime) -> Parcel:
    """The parcel has been handed to the carrier. An empty `tracking` means untracked."""
    order, parcel = _locked(session, parcel_id)
    if parcel.held_reason is not None:
        raise NotAllowed(state="held", act="post")
    _move_parcel(session, parcel, ParcelAct.POST, posted_at=at, carrier=carrier, tracking=tracking or None)
    record(session, order, "posted", by, at, parcel=parcel.position, carrier=carrier, tracking=tracking)
    return parcel


def hold(session: Session, parcel_id: int, reason: str, by: str, at: datetime) -> None:
    """Stop a parcel that is not posted yet, beside its state. Holding it again changes the reason."""
    order, parcel = _locked(session, parcel_id)
    if parcel.state not in (ParcelState.TO_PACK, ParcelState.PACKED):
        raise NotAllowed(state=parcel.state, act="hold")
    parcel.held_reason = reason
    record(session, order, "held", by, at, parcel=parcel.position, reason=reason)


def let_go(session: Session, parcel_id: int, by: str, at: datetime) -> None:
    """End a hold. Raises `AlreadyDone` if there is none, `NotAllowed` for a parcel that waits for new copies; one that
    was held for another reason goes on waiting for them."""
    order, parcel = _locked(session, parcel_id)
    if parcel.held_reason is None:
        raise AlreadyDone(state=parcel.state, act="let_go")
    if parcel.held_reason == counting.WAITS_FOR_COPIES and order.owed_since is not None:
        raise NotAllowed(state="back_ordered", act="let_go")
    before = parcel.held_reason
    parcel.held_reason = counting.WAITS_FOR_COPIES if order.owed_since is not None else None
    record(session, order, "let_go", by, at, parcel=parcel.position, reason=before)


def hold_all(session: Session, order: Order, reason: str, by: str, at: datetime) -> int:
    """Stop every parcel that is still in the house. Returns how many were not held before.

    Waiting for new copies ends by itself, so it is no reason that keeps a parcel from being held for another.
    """
    in_house = [p for p in order.parcels if p.state in (ParcelState.TO_PACK, ParcelState.PACKED)]
    waiting = [p for p in in_house if p.held_reason in (None, counting.WAITS_FOR_COPIES)]
    for parcel in waiting:
        hold(session, parcel.id, reason, by, at)
    return len(waiting)
