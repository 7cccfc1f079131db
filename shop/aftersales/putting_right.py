"""Putting our books right where they differ from Stripe's: ask Stripe again, or take Stripe's figure.

Rows of the ledger are never changed. What was booked wrongly is made good by a row of its own, which says how much.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop import clock, settings
from shop.attention import items as attention
from shop.db import end_read, transaction
from shop.errors import AlreadyDone, NotAllowed, NotFound
from shop.money import Money
from shop.orders import actions as orders
from shop.orders.models import Order
from shop.orders.states import Deal
from shop.payments import (
    check,
    disputes,
    doubts,
    ledger,
    mismatches,
    payouts,
    refund_requests,
    stripe_gateway,
    three_way,
)
from shop.payments.at_stripe import charges as at_stripe_charges
from shop.payments.at_stripe import disputes as at_stripe_disputes
from shop.payments.at_stripe import payouts as at_stripe_payouts
from shop.payments.checks import disputes as dispute_checks
from shop.payments.models import INVENTED, LedgerRow, PaymentAttempt, Payout

# Under this name, with the item's id, a correction stands in the ledger: the comparison does not look for it at Stripe.
CORRECTION = f"{INVENTED}correction-"
# Stands at held parcels, where staff read it.
TOO_LITTLE = "Stripe has less money for the order than was agreed"
EVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Told:
    """An item of the list, apart from its row."""

    id: int
    kind: str
    key: str
    facts: Mapping[str, Any]

    @property
    def payment(self) -> str:
        """Stripe's name of the payment it is about. Raises `NotFound` if it was not written down."""
        found = self.facts.get("payment_intent")
        if not found:
            raise NotFound(item=self.id, fact="payment_intent")
        return str(found)

    @property
    def figures(self) -> tuple[Money, Money]:
        """What our books and Stripe's said. Raises `NotFound` if our own figure was not written down."""
        if self.facts.get("minor") is None or not self.facts.get("currency"):
            raise NotFound(item=self.id, fact="minor")
        here = Money(int(self.facts["minor"]), str(self.facts["currency"]))
        currency = str(self.facts.get("at_stripe_currency") or here.currency)
        return here, Money(int(self.facts.get("at_stripe_minor") or 0), currency)


def compare(item_id: int) -> None:
    """Ask Stripe anew about what an item says differs. If it has vanished, the shop has settled the item.

    Raises `NotAllowed` (`still_differs`) if it has not, with the figures of the item brought up to date; `AlreadyDone`,
    `NotFound`; `Unreachable`, and nothing is changed then.
    """
    told = _open(item_id)
    _COMPARE[told.kind](told)
    if not _is_open(item_id):
        return
    if told.kind in ("amount_mismatch", "paid_here_not_at_stripe"):
        _renew_if_changed(told)
    raise NotAllowed(state="still_differs", act="compare")


def take_stripes(item_id: int, by: str) -> None:
    """Book the difference, so that the ledger says of a payment what Stripe says of it.

    An order that has less than was agreed afterwards keeps its parcels in the house. Raises `AlreadyDone` if the books
    agree, `NotAllowed` if the figures are not those of the item any more (`figures_changed`; the item tells the new
    ones then) or speak of two currencies; `NotFound`, `Unreachable`. Nothing is booked then.
    """
    told = _open(item_id)
    there = _at_stripe(told)
    with transaction() as session:
        order, here = _here(session, told)
        changed = here != there and (here, there) != told.figures
        if changed:
            _renew(session, told, here, there)
        elif here == there:
            raise AlreadyDone(item=item_id, act="take_stripes")
        else:
            _correct(session, told, order, there - here, there, by)
    if changed:
        raise NotAllowed(state="figures_changed", act="take_stripes")


def _open(item_id: int) -> Told:
    row = attention.find(item_id)
    if row is None:
        raise NotFound(item=item_id)
    told, settled = Told(row.id, row.kind, row.object_key, dict(row.facts)), row.settled_at is not None
    end_read()
    if settled:
        raise AlreadyDone(item=item_id)
    return told


def _is_open(item_id: int) -> bool:
    row = attention.find(item_id)
    found = row is not None and row.settled_at is None
    end_read()
    return found


def _compare_payment(told: Told) -> None:
    check.try_again(told.payment)


def _compare_dispute(told: Told) -> None:
    """One that Stripe does not know stays as it is: there is nothing to be booked."""
    try:
        facts = at_stripe_disputes.read(told.key)
    except stripe_gateway.Unknown:
        return
    disputes.book(facts, by="shop")
    dispute_checks.check(EVER)


def _compare_payout(told: Told) -> None:
    """What it is made of was read once, when Stripe had finished it; it is read anew only if it adds up now."""
    facts = at_stripe_payouts.read(told.key)
    parts = [part for part in at_stripe_payouts.items(told.key) if part.item_id != facts.own_transaction]
    in_its_currency = all(part.currency == facts.amount.currency for part in parts)
    if not in_its_currency or sum(part.net for part in parts) != facts.amount.minor:
        return
    with transaction() as session:
        session.execute(update(Payout).where(Payout.stripe_id == told.key).values(read_at=None))
    payouts.take(told.key)
    mismatches.withdraw(told.kind, told.key)


_COMPARE: dict[str, Callable[[Told], None]] = {
    **dict.fromkeys(("amount_mismatch", "refund_mismatch", "paid_here_not_at_stripe"), _compare_payment),
    "dispute_mismatch": _compare_dispute,
    "payout_mismatch": _compare_payout,
}


def _at_stripe(told: Told) -> Money:
    """What Stripe took for the payment, refunds left out; nothing if it knows none."""
    taken = [charge.taken for charge in at_stripe_charges.of_payment(told.payment) if charge.is_money]
    if len({money.currency for money in taken}) > 1:
        raise NotAllowed(state="two_currencies", act="take_stripes")
    currency = taken[0].currency if taken else told.figures[0].currency
    return Money(sum(money.minor for money in taken), currency)


def _here(session: Session, told: Told) -> tuple[Order | None, Money]:
    """The payment's order, locked, if it has one, and what the ledger holds for the payment."""
    number = doubts.order_of(session, told.payment)
    order = orders.get_order(session, number) if number else None
    if order is None:
        refund_requests.stray_payment(session, told.payment)
    sums = select(LedgerRow.currency, func.sum(LedgerRow.amount_minor)).where(
        LedgerRow.payment_intent == told.payment, LedgerRow.kind == "payment"
    )
    found = [Money(int(minor), currency) for currency, minor in session.execute(sums.group_by(LedgerRow.currency))]
    if len({money.currency for money in (*found, *told.figures)}) > 1:
        raise NotAllowed(state="two_currencies", act="take_stripes")
    if not found:
        raise NotFound(payment_intent=told.payment)
    return order, found[0]


def _renew_if_changed(told: Told) -> None:
    there = _at_stripe(told)
    with transaction() as session:
        _, here = _here(session, told)
        if here != there and (here, there) != told.figures:
            _renew(session, told, here, there)


def _renew(session: Session, told: Told, here: Money, there: Money) -> None:
    """The item makes room for one with the figures of now, in one act: it is never off the list."""
    now = clock.now()
    fresh = {"minor": here.minor, "currency": here.currency}
    if there.minor or told.kind == "amount_mismatch":
        fresh |= {"at_stripe_minor": there.minor, "at_stripe_currency": there.currency}
    attention.settle_for(session, told.kind, told.key, "shop", "the figures have changed; told anew", now)
    attention.raise_item(session, told.kind, told.key, {"payment_intent": told.payment, **fresh}, now)


def _correct(session: Session, told: Told, order: Order | None, difference: Money, there: Money, by: str) -> None:
    now, number = clock.now(), order.number if order else None
    name, live = f"{CORRECTION}{told.id}", settings.current().live
    if not ledger.add_row(session, number, "payment", name, difference, now, told.payment, live):
        raise AlreadyDone(item=told.id, act="take_stripes")
    if order is None:
        return
    facts = {"payment_intent": told.payment, "minor": difference.minor, "currency": difference.currency}
    orders.record(session, order, "books_corrected", by, now, **facts)
    if _is_told_otherwise(session, order, told.payment, there):
        paid = {"paid_minor": there.minor, "paid_currency": there.currency}
        orders.record(session, order, "wrong_amount", by, now, payment_intent=told.payment, **paid)
    if not there.minor:
        _settle_second(session, order, told.payment, now)
    session.flush()
    if order.state == Deal.CONFIRMED and ledger.sums(session, order.number).paid_minor < order.total_minor:
        orders.hold_all(session, order, TOO_LITTLE, by, now)


def _settle_second(session: Session, order: Order, payment: str, at: datetime) -> None:
    """What never came was no second payment either."""
    for item in attention.open_about(order.number):
        if item.kind == "double_payment" and item.facts.get("payment_intent") == payment:
            attention.settle(session, item.id, "shop", "Stripe knows of no such payment", at)


def _is_told_otherwise(session: Session, order: Order, payment: str, there: Money) -> bool:
    """Whether the order's own record tells of another sum for this payment: it then has to tell of this one."""
    ours = select(PaymentAttempt.id).where(
        PaymentAttempt.order_number == order.number, PaymentAttempt.payment_intent == payment
    )
    if session.scalar(ours.limit(1)) is None:
        return False
    told = [event.detail for event in order.history if event.act in three_way.PAID_OTHERWISE]
    before = any(detail.get("payment_intent") == payment for detail in told)
    return before or there != Money(order.total_minor, order.currency)
