"""Disputes and reviews: what staff decide about them."""

from shop import clock
from shop.aftersales import cancelling
from shop.db import end_read, transaction
from shop.errors import AlreadyDone, NotAllowed, NotFound
from shop.orders import actions as orders
from shop.orders import queries as order_queries
from shop.orders.states import Deal
from shop.payments import disputes, doubts, risk, stripe_gateway
from shop.payments.at_stripe import disputes as at_stripe_disputes
from shop.payments.at_stripe import risk as at_stripe_risk
from shop.payments.dispute_rules import is_inquiry
from shop.payments.models import Dispute

# Why an order is cancelled when nobody can answer what its buyer's bank asks.
UNANSWERED = "other"
# How a review ends that leaves nothing to approve.
ENDED_OTHERWISE = (*risk.PAID_BACK, "disputed")


def give_up(dispute_id: str, by: str) -> None:
    """Hand in no evidence. A dispute is accepted as lost at Stripe, for good; an inquiry has taken no money yet, so the
    payment is sent back before it becomes a dispute, and an order of which nothing is packed is cancelled.

    Raises `NotFound`, `AlreadyDone` if the bank has decided, `NotAllowed` while it looks at evidence, for an inquiry of
    which something is packed, or for money that fits no order; `Unreachable`. Nothing is changed then.
    """
    row = disputes.find(dispute_id)
    if row is None:
        raise NotFound(dispute=dispute_id)
    if row.closed_at is not None:
        raise AlreadyDone(dispute=dispute_id, act="give_up")
    number = row.order_number
    if is_inquiry(row.status):
        _send_back(row, by)
    else:
        _accept(dispute_id)
    if number is not None:
        _note(number, "dispute_given_up", by, dispute=dispute_id)
    disputes.refresh(dispute_id, by)


def _accept(dispute_id: str) -> None:
    end_read()
    try:
        at_stripe_disputes.close(dispute_id)
    except stripe_gateway.Refused as no:
        disputes.refresh(dispute_id)
        known = disputes.find(dispute_id)
        if known is not None and known.closed_at is not None:
            raise AlreadyDone(dispute=dispute_id, act="give_up") from no
        raise NotAllowed(state="under_review", act="give_up") from no


def _send_back(row: Dispute, by: str) -> None:
    number, intent = row.order_number, row.payment_intent
    order = order_queries.find_by_number(number) if number else None
    if order is None or intent is None:
        raise NotAllowed(state="unmatched", act="give_up")
    untouched = doubts.in_the_house(order) and not doubts.is_posted(order)
    if order.state in (Deal.CONFIRMED, Deal.UNDECIDED) and untouched:
        cancelling.cancel(order.number, UNANSWERED, by)
    else:
        cancelling.refund_payment(order.number, intent, by)


def approve_review(review_id: str, by: str) -> None:
    """The payment is good: told to Stripe, and what the review held goes its way.

    A review that Stripe has closed meanwhile without a word on the money is decided here alone. Raises `NotFound`,
    `AlreadyDone` if it was approved before or ended with the money gone, `Unreachable`; nothing is changed then.
    """
    row = risk.find(review_id)
    if row is None:
        raise NotFound(review=review_id)
    was_open = row.is_open
    if was_open:
        _approve(review_id, by)
    now_known = risk.find(review_id)
    outcome, number = (now_known.outcome, now_known.order_number) if now_known is not None else (None, None)
    if outcome in ENDED_OTHERWISE or (outcome in risk.GOOD and not was_open):
        raise AlreadyDone(review=review_id, act="approve_review")
    if outcome not in risk.GOOD and number is not None:
        _let_go(number, review_id, by)


def _approve(review_id: str, by: str) -> None:
    end_read()
    try:
        at_stripe_risk.approve(review_id)
    except stripe_gateway.Unknown:
        raise
    except stripe_gateway.Refused:  # closed meanwhile: how, is read back
        pass
    risk.refresh_review(review_id, by)


def _let_go(number: str, review_id: str, by: str) -> None:
    now = clock.now()
    with transaction() as session:
        order = orders.get_order(session, number)
        orders.record(session, order, "review_passed", by, now, review=review_id)
        row = risk.find(review_id)
        if row is not None:
            doubts.settle(session, order, "review_opened", row, (by, "let go by staff", now))
        doubts.ease(session, order, by, now)


def _note(number: str, act: str, by: str, **facts: str) -> None:
    with transaction() as session:
        orders.record(session, orders.get_order(session, number), act, by, clock.now(), **facts)
