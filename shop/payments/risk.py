"""Reviews and early warnings of fraud: one function for each brings our books and holds to what Stripe says."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.db import add_once, db, end_read, transaction
from shop.orders import actions as orders
from shop.orders import letters
from shop.orders.models import Order
from shop.orders.states import Deal, ParcelState
from shop.payments import doubts, ledger, mismatches, refunds, stripe_gateway
from shop.payments.at_stripe import risk as at_stripe_risk
from shop.payments.at_stripe.risk import SignalFacts
from shop.payments.models import RiskSignal
from shop.payments.rules import money_state

# How a review may end, as Stripe calls it.
GOOD = ("approved", "acknowledged")
PAID_BACK = ("refunded", "refunded_as_fraud")
FRAUD = "fraud"


def refresh_review(review_id: str, by: str = "stripe") -> None:
    """Read a review back and bring the order to it. Raises `Unreachable`: nothing has changed then."""
    _refresh("review", review_id, by)


def refresh_warning(warning_id: str, by: str = "stripe") -> None:
    """Read an early fraud warning back and bring the order to it. Raises `Unreachable`: nothing has changed then."""
    _refresh("warning", warning_id, by)


def _refresh(kind: str, signal_id: str, by: str) -> None:
    end_read()
    try:
        facts = at_stripe_risk.READ[kind](signal_id)
    except stripe_gateway.Unknown:  # another account's: none of our payments can be meant
        return
    book(facts, by)


def book(facts: SignalFacts, by: str) -> None:
    """Bring our books to a review or a warning as it was just read back."""
    if _brings_refunds(facts):
        refunds.refresh(facts.payment_intent or "")
    now = clock.now()
    with transaction() as session:
        if facts.livemode != settings.current().live:
            attention.raise_item(session, "other_mode", facts.signal_id, {"event": facts.kind}, now)
            return
        number = doubts.order_of(session, facts.payment_intent)
        order = orders.get_order(session, number) if number else None
        row, was_open = _row(session, facts, number)
        row.is_open, row.outcome = facts.is_open, facts.outcome
        row.closed_at = None if facts.is_open else row.closed_at or now
        session.flush()
        if order is not None and was_open is not facts.is_open:
            effect = doubts.signal_opened if facts.is_open else _CLOSED[facts.kind]
            effect(session, order, row, by, now)


def _brings_refunds(facts: SignalFacts) -> bool:
    """Whether it was closed by a refund that we may not have heard of."""
    if facts.is_open or facts.payment_intent is None or (facts.kind == "review" and facts.outcome not in PAID_BACK):
        return False
    end_read()
    known = select(RiskSignal.is_open).where(RiskSignal.stripe_id == facts.signal_id)
    return db.session.scalar(known) is not False


def _row(session: Session, facts: SignalFacts, number: str | None) -> tuple[RiskSignal, bool | None]:
    """The doubt's row, locked, and whether it was open for its order; None if the order has not heard of it."""
    found = select(RiskSignal).where(RiskSignal.stripe_id == facts.signal_id).with_for_update()
    row = session.scalar(found.execution_options(populate_existing=True))
    if row is None:
        if add_once(session, _new(facts, number)):
            return session.scalars(found).one(), None
        row = session.scalars(found.execution_options(populate_existing=True)).one()
    if row.order_number is None and number is not None:
        row.order_number = number
        return row, None
    return row, row.is_open


def _new(facts: SignalFacts, number: str | None) -> RiskSignal:
    return RiskSignal(
        stripe_id=facts.signal_id,
        kind=facts.kind,
        order_number=number,
        payment_intent=facts.payment_intent,
        reason=facts.reason,
        is_open=facts.is_open,
        outcome=facts.outcome,
        livemode=facts.livemode,
        opened_at=facts.opened_at,
    )


def _review_closed(session: Session, order: Order, row: RiskSignal, by: str, at: datetime) -> None:
    orders.record(session, order, "review_closed", by, at, review=row.stripe_id, outcome=row.outcome)
    if row.outcome in GOOD:
        doubts.settle(session, order, "review_opened", row, (by, "settled by itself: the payment is good", at))
        doubts.ease(session, order, by, at)
    elif row.outcome in PAID_BACK:
        doubts.settle(session, order, "review_opened", row, (by, "settled by itself: the money went back", at))
        _end_what_is_paid_back(session, order, by, at)
    elif row.outcome == "disputed":  # the dispute holds the parcels from here on, as soon as we hear of it
        doubts.settle(session, order, "review_opened", row, (by, "settled by itself: it became a dispute", at))


def _warning_closed(session: Session, order: Order, row: RiskSignal, by: str, at: datetime) -> None:
    """Nothing can be done about a warning any more: the money is back, or the bank disputes it."""
    orders.record(session, order, "warning_over", by, at, warning=row.stripe_id)
    money = money_state(ledger.sums(session, order.number))
    if money == "refunded" or order.state == Deal.CANCELLED:
        doubts.settle(session, order, "fraud_warning", row, (by, "settled by itself: the money went back", at))
        _ask_what_becomes_of_it(session, order, by, at)
    elif money == "disputed":
        doubts.settle(session, order, "fraud_warning", row, (by, "settled by itself: it became a dispute", at))


def _end_what_is_paid_back(session: Session, order: Order, by: str, at: datetime) -> None:
    """The order ends and its copies are for sale again, unless something is packed: then a person decides."""
    untouched = all(parcel.state in (ParcelState.TO_PACK, ParcelState.CANCELLED) for parcel in order.parcels)
    all_back = money_state(ledger.sums(session, order.number)) == "refunded"
    if not (untouched and all_back and order.state in (Deal.CONFIRMED, Deal.UNDECIDED)):
        _ask_what_becomes_of_it(session, order, by, at)
        return
    orders.cancel(session, order.number, FRAUD, by, at)
    letters.queue_cancelled(session, order, refunds.sent_back(session, order.number), FRAUD, at)
    attention.settle_for(session, "refunded_before_posting", order.number, "shop", "the order is cancelled", at)


def _ask_what_becomes_of_it(session: Session, order: Order, by: str, at: datetime) -> None:
    if order.state == Deal.CONFIRMED and doubts.keep(session, order, doubts.PAID_BACK, by, at):
        attention.raise_item(session, "refunded_before_posting", order.number, {}, at)


_CLOSED: dict[str, Callable[[Session, Order, RiskSignal, str, datetime], None]] = {
    "review": _review_closed,
    "warning": _warning_closed,
}


def refresh_since(created: int) -> list[tuple[str, str]]:
    """Bring our books to every review and warning since an instant (Unix seconds), and to those still open here.

    Returns ("review" or "warning", id) of each that had not been in step. One that cannot be dealt with is put before a
    person, and the next is dealt with. Raises `Unreachable`.
    """
    end_read()
    told = [*at_stripe_risk.reviews_since(created), *at_stripe_risk.warnings_since(created)]
    seen = {facts.signal_id for facts in told}
    open_here = select(RiskSignal.kind, RiskSignal.stripe_id).where(
        RiskSignal.is_open, RiskSignal.livemode == settings.current().live
    )
    unseen = [(kind, name) for kind, name in db.session.execute(open_here).all() if name not in seen]
    end_read()
    bring = [(facts.kind, facts.signal_id, partial(_bring, facts)) for facts in told]
    bring += [(kind, name, partial(_read_and_bring, kind, name)) for kind, name in unseen]
    return [(kind, name) for kind, name, act in bring if mismatches.by_itself(name, act)]


def _read_and_bring(kind: str, signal_id: str) -> bool:
    return _bring(at_stripe_risk.READ[kind](signal_id))


def _bring(facts: SignalFacts) -> bool:
    """True if it had not been in step."""
    if _in_step(facts):
        return False
    book(facts, by="shop")
    return True


def _in_step(facts: SignalFacts) -> bool:
    end_read()
    row = db.session.scalar(select(RiskSignal).where(RiskSignal.stripe_id == facts.signal_id))
    if row is None or (row.is_open, row.outcome) != (facts.is_open, facts.outcome):
        return False
    return row.order_number is not None or doubts.order_of(db.session(), facts.payment_intent) is None


def find(signal_id: str) -> RiskSignal | None:
    return db.session.scalar(select(RiskSignal).where(RiskSignal.stripe_id == signal_id))


def of_order(number: str) -> list[RiskSignal]:
    return list(db.session.scalars(select(RiskSignal).where(RiskSignal.order_number == number).order_by(RiskSignal.id)))
