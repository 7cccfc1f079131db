"""What was really taken from buyers, charge by charge, against the money ledger – and the other way round.

Only what Stripe tells of again is booked. Where figures differ after that, a person is told: no amount is changed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import select

from shop import clock, settings
from shop.attention import items as attention
from shop.db import db, end_read, transaction
from shop.money import Money
from shop.payments import booked, ledger, mismatches, refunds
from shop.payments.at_stripe import charges as at_stripe_charges
from shop.payments.at_stripe import refunds as at_stripe_refunds
from shop.payments.at_stripe import sessions as at_stripe_sessions
from shop.payments.at_stripe.charges import ChargeFacts
from shop.payments.booked import NOTHING, Booked
from shop.payments.checks.report import AT_ONCE, Report, batches
from shop.payments.models import INVENTED, LedgerRow
from shop.payments.rules import Verdict

KINDS = ("amount_mismatch", "refund_mismatch", "paid_here_not_at_stripe")
GONE = ("failed", "canceled")
# A charge may succeed a moment before its session says so.
NOT_YET = (Verdict.NOTHING_YET, Verdict.PENDING)


@dataclass
class Look:
    """One look at the charges: the payments seen, and what stands on the attention list of what we would withdraw."""

    report: Report
    open_items: Mapping[tuple[str, str], str | None]
    seen: set[str] = field(default_factory=set)

    def agree(self, kind: str, about: str, payment: str) -> None:
        """An order may have several payments: only what was told of this one is withdrawn."""
        if self.open_items.get((kind, about)) == payment:
            mismatches.withdraw(kind, about)


def check(report: Report, since: datetime) -> None:
    look = Look(report, mismatches.open_of(KINDS))
    for batch in batches(at_stripe_charges.since(since)):
        report.compared["charges"] += len(batch)
        _compare(look, [charge for charge in batch if charge.is_money])
    _check_the_other_way(look, since)


def of_payment(payment_intent: str) -> None:
    """The same for one payment. Raises what keeps it from being dealt with."""
    look = Look(Report(), mismatches.open_of(KINDS))
    for charge in at_stripe_charges.of_payment(payment_intent):
        if charge.is_money:
            _one(look, charge, payment_intent, booked.of([payment_intent]).get(payment_intent, NOTHING))


def _compare(look: Look, charges: list[ChargeFacts]) -> None:
    known = booked.of([charge.payment_intent for charge in charges if charge.payment_intent])
    for charge in charges:
        key = charge.payment_intent or charge.charge_id
        look.seen.add(key)
        look.report.deal_with(key, key, partial(_one, look, charge, key, known.get(key, NOTHING)))


def _one(look: Look, charge: ChargeFacts, key: str, ours: Booked) -> None:
    if not ours.is_paid:
        if not _book(charge, key):
            return  # the next round finds it
        ours = booked.of([key]).get(key, NOTHING)
    _compare_amount(look, charge, key, ours)
    _compare_refunds(look, charge, key, ours)
    if charge.fee is not None and charge.fee.minor and ours.of(("fee",), charge.fee.currency) == 0:
        _book_fee(look.report, charge, ours.number)


def _book(charge: ChargeFacts, key: str) -> bool:
    """Paid at Stripe, and unknown here: as its session says, or else as money that fits no order.

    False while the session is one of ours and has not heard of the money: it is nobody else's.
    """
    means = [ledger.book(told_by, by="shop") for told_by in at_stripe_sessions.of_payment(key)]
    if booked.of([key]).get(key, NOTHING).is_paid:
        return True
    if any(one in NOT_YET for one in means):
        return False
    told = {
        "payment_intent": charge.payment_intent,
        "paid_minor": charge.taken.minor,
        "paid_currency": charge.taken.currency,
    }
    now = clock.now()
    with transaction() as session:
        if ledger.add_row(session, None, "payment", key, charge.taken, now, charge.payment_intent, charge.livemode):
            attention.raise_item(session, "unknown_payment", key, told, now)
    return True


def _compare_amount(look: Look, charge: ChargeFacts, key: str, ours: Booked) -> None:
    about = ours.number or key
    if ours.paid == charge.taken:
        look.agree("amount_mismatch", about, key)
        look.agree("paid_here_not_at_stripe", about, key)
        return
    mismatches.tell("amount_mismatch", about, _figures(key, ours.paid or Money(0, charge.taken.currency), charge.taken))


def _compare_refunds(look: Look, charge: ChargeFacts, key: str, ours: Booked) -> None:
    """Stripe's sum may lag behind or run ahead of a refund under way; where it differs, the refunds are asked."""
    about, currency = ours.number or key, charge.taken.currency
    if -ours.of(booked.REFUNDED, currency) == charge.sent_back.minor or charge.payment_intent is None:
        look.agree("refund_mismatch", about, key)
        return
    refunds.refresh(charge.payment_intent)
    made = [one for one in at_stripe_refunds.of_payment(charge.payment_intent) if one.status not in GONE]
    back = Money(sum(one.amount.minor for one in made), currency)
    here = Money(-booked.of([key]).get(key, NOTHING).of(booked.REFUNDED, currency), currency)
    if here == back:
        look.agree("refund_mismatch", about, key)
    else:
        mismatches.tell("refund_mismatch", about, _figures(key, here, back))


def _figures(payment_intent: str, here: Money, there: Money) -> dict[str, Any]:
    return {
        "payment_intent": payment_intent,
        "minor": here.minor,
        "currency": here.currency,
        "at_stripe_minor": there.minor,
        "at_stripe_currency": there.currency,
    }


def _book_fee(report: Report, charge: ChargeFacts, number: str | None) -> None:
    if charge.fee is None or charge.fee_id is None:
        return
    with transaction() as session:
        if ledger.book_fee(session, number, charge.payment_intent, charge.fee_id, charge.fee, clock.now()):
            report.fees += 1


def _check_the_other_way(look: Look, since: datetime) -> None:
    """A payment in our books that was not among the charges: older than we looked back, or Stripe knows none."""
    for intent, number, amount in booked_since(since):
        if intent not in look.seen:
            look.report.deal_with(intent, intent, partial(_look_for, look, intent, number, amount))


def _look_for(look: Look, intent: str, number: str | None, amount: Money) -> None:
    found = [charge for charge in at_stripe_charges.of_payment(intent) if charge.is_money]
    for charge in found:
        _one(look, charge, intent, booked.of([intent]).get(intent, NOTHING))
    if not found:
        told = {"payment_intent": intent, "minor": amount.minor, "currency": amount.currency}
        mismatches.tell("paid_here_not_at_stripe", number or intent, told)


def booked_since(since: datetime) -> Iterator[tuple[str, str | None, Money]]:
    """A page at a time; what `shop make-orders` invents is known to nobody at Stripe."""
    row, last = LedgerRow, 0
    while True:
        end_read()
        query = select(row.id, row.stripe_id, row.order_number, row.amount_minor, row.currency).where(
            row.id > last,
            row.kind == "payment",
            row.at >= since,
            row.livemode == settings.current().live,
            row.stripe_id.not_like(f"{INVENTED}%"),
        )
        found = db.session.execute(query.order_by(row.id).limit(AT_ONCE)).all()
        end_read()
        for _, intent, number, minor, currency in found:
            yield intent, number, Money(minor, currency)
        if len(found) < AT_ONCE:
            return
        last = found[-1][0]
