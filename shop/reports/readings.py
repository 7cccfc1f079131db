"""What people read of an order (`orders.states.reading`), as SQL conditions over the same axes.

A filter must find exactly the orders that show its word, so both sides are held against each other in the tests over
generated combinations of all axes. Money counts in the order's own currency; that it is
disputed, in any.
"""

from sqlalchemy import ColumnElement, and_, case, exists, func, not_, or_, select

from shop.orders.models import Order, OrderLine, Parcel
from shop.orders.states import NOT_POSTED, Deal, ParcelState, Reading
from shop.payments.models import LedgerRow, PaymentAttempt

PAID_KINDS = ("payment",)
REFUND_KINDS = ("refund", "refund_failed")
DISPUTE_KINDS = ("dispute", "dispute_reversed")
OUT = (ParcelState.POSTED, ParcelState.RETURNED, ParcelState.LOST)

Condition = ColumnElement[bool]


def condition(state: Reading) -> Condition:
    """The orders that read `state`."""
    return _CONDITIONS[state]


def sum_of(kinds: tuple[str, ...]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((LedgerRow.kind.in_(kinds), LedgerRow.amount_minor), else_=0)), 0)


def _ledger_has(*sums: Condition) -> Condition:
    return exists(
        select(LedgerRow.order_number)
        .where(LedgerRow.order_number == Order.number, LedgerRow.currency == Order.currency)
        .correlate(Order)
        .group_by(LedgerRow.order_number)
        .having(and_(*sums))
    )


def _parcel(*conditions: Condition) -> Condition:
    return exists(select(Parcel.id).where(Parcel.order_id == Order.id, *conditions).correlate(Order))


def _among_parcels(*states: ParcelState) -> Condition:
    """Like `_parcel`, for states that few parcels are in: asked the other way round, from the parcels' index."""
    return Order.id.in_(select(Parcel.order_id).where(Parcel.state.in_(states)))


_paid, _refunded, _disputed = sum_of(PAID_KINDS), -sum_of(REFUND_KINDS), -sum_of(DISPUTE_KINDS)

_processing = Order.number.in_(select(PaymentAttempt.order_number).where(PaymentAttempt.state == "processing"))
# Disputed money counts in whatever currency it is. (As below: no NULL in the list.)
_any_disputed = Order.number.in_(
    select(LedgerRow.order_number)
    .where(LedgerRow.kind.in_(DISPUTE_KINDS), LedgerRow.order_number.is_not(None))
    .group_by(LedgerRow.order_number, LedgerRow.currency)
    .having(_disputed > 0)
)
_pending = and_(_processing, not_(_ledger_has(_paid > 0)), not_(_any_disputed))
# Few orders have a refund at all; only theirs are summed up. (A NULL in the list would make NOT IN true for nobody.)
_any_refund = Order.number.in_(
    select(LedgerRow.order_number).where(LedgerRow.kind.in_(REFUND_KINDS), LedgerRow.order_number.is_not(None))
)
_money_back = and_(_any_refund, _ledger_has(_paid > 0, _refunded > 0, _refunded >= _paid), not_(_any_disputed))

_parcel_counts = _parcel(Parcel.state != ParcelState.CANCELLED)
_parcel_out = _parcel(Parcel.state.in_(OUT))
_parcel_in = _among_parcels(ParcelState.TO_PACK, ParcelState.PACKED)
_parcel_to_pack = _among_parcels(ParcelState.TO_PACK)
_unposted = exists(
    select(OrderLine.id).where(OrderLine.order_id == Order.id, OrderLine.kind.in_(NOT_POSTED)).correlate(Order)
)
_going = and_(Order.state == Deal.CONFIRMED, not_(_money_back))

_CONDITIONS: dict[Reading, Condition] = {
    Reading.NEEDS_DECISION: Order.state == Deal.UNDECIDED,
    Reading.EXPIRED: Order.state == Deal.EXPIRED,
    Reading.PAYMENT_PENDING: and_(Order.state == Deal.OPEN, _pending),
    Reading.AWAITING_PAYMENT: and_(Order.state == Deal.OPEN, not_(_pending)),
    Reading.REFUNDED: and_(Order.state.in_((Deal.CONFIRMED, Deal.CANCELLED)), _money_back),
    Reading.CANCELLED: and_(Order.state == Deal.CANCELLED, not_(_money_back)),
    Reading.SHIPPED: and_(_going, not_(_parcel_in), or_(_parcel_counts, _unposted)),
    Reading.PARTLY_SHIPPED: and_(_parcel_in, _going, _parcel_out),
    Reading.PACKED: and_(_parcel_in, not_(_parcel_to_pack), _going, not_(_parcel_out)),
    Reading.PAID: and_(
        _going,
        or_(and_(_parcel_to_pack, not_(_parcel_out)), and_(not_(_parcel_counts), not_(_unposted))),
    ),
}

_held_parcels = select(Parcel.order_id).where(
    Parcel.state.in_((ParcelState.TO_PACK, ParcelState.PACKED)), Parcel.held_reason.is_not(None)
)
held = Order.id.in_(_held_parcels)
packable = and_(
    Order.id.in_(select(Parcel.order_id).where(Parcel.state == ParcelState.TO_PACK, Parcel.held_reason.is_(None))),
    _going,
)
