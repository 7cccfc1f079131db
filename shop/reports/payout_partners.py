"""What our books know of the items of payouts: read for many items at once, in a number of statements that is fixed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from sqlalchemy import select

from shop.db import db
from shop.orders.models import Order, OrderLine, OrderLineTax
from shop.payments.models import LedgerRow, PayoutItem, Refund, RefundLine
from shop.payments.refund_rules import TaxShare
from shop.reports.payout_rules import NOBODY, PAYMENTS, Back, Item, Line, Partner, own_rate

# Databases bear only so many values in one statement.
AT_ONCE = 5_000


def item_of(row: PayoutItem) -> Item:
    return Item(
        name=row.stripe_id,
        type=row.type,
        source=row.source,
        amount=row.amount_minor,
        fee=row.fee_minor,
        net=row.net_minor,
        description=row.description,
        source_minor=row.source_minor,
        source_currency=row.source_currency,
        rate=row.rate,
        explanation=row.explanation,
    )


def of(rows: Sequence[PayoutItem]) -> dict[str, Partner]:
    """Each item's partner, by the item's name at Stripe. What fits nothing of ours is `NOBODY`."""
    found: dict[str, Partner] = {}
    for start in range(0, len(rows), AT_ONCE):
        found |= _of(rows[start : start + AT_ONCE])
    return found


def _of(rows: Sequence[PayoutItem]) -> dict[str, Partner]:
    intents = {row.payment_intent for row in rows if row.payment_intent}
    numbers = _numbers(intents)
    lines = _lines(set(numbers.values()))
    rates = _rates(intents)
    backs = _backs([row.source for row in rows if row.source])
    return {row.stripe_id: _partner(row, numbers, lines, rates, backs) for row in rows}


def _partner(
    row: PayoutItem,
    numbers: Mapping[str, str],
    lines: Mapping[str, tuple[Line, ...]],
    rates: Mapping[str, tuple[Fraction, str | None]],
    backs: Mapping[str, Back],
) -> Partner:
    number = numbers.get(row.payment_intent or "")
    if number is None:
        return NOBODY
    partner = Partner(number, lines.get(number, ()), backs.get(row.source or ""))
    rate = rates.get(row.payment_intent or "")
    return replace(partner, charge_rate=rate[0], charged=rate[1]) if rate else partner


def _numbers(intents: Iterable[str]) -> dict[str, str]:
    """The orders that payments are for, as the ledger has them."""
    query = select(LedgerRow.payment_intent, LedgerRow.order_number).where(
        LedgerRow.payment_intent.in_(list(intents)), LedgerRow.kind == "payment", LedgerRow.order_number.is_not(None)
    )
    return {str(intent): str(number) for intent, number in db.session.execute(query)}


def _lines(numbers: Iterable[str]) -> dict[str, tuple[Line, ...]]:
    line, tax = OrderLine, OrderLineTax
    query = (
        select(Order.number, line.id, line.kind, line.total_minor)
        .join(line, line.order_id == Order.id)
        .where(Order.number.in_(list(numbers)))
        .order_by(Order.id, line.position)
    )
    rows = db.session.execute(query).all()
    taxed = select(tax.order_line_id, tax.place, tax.rate, tax.reason, tax.base_minor, tax.tax_minor)
    shares: dict[int, list[TaxShare]] = {}
    of_orders = taxed.join(line, line.id == tax.order_line_id).join(Order, Order.id == line.order_id)
    theirs = of_orders.where(Order.number.in_(list(numbers))).order_by(tax.id)
    for line_id, place, rate, reason, base, due in db.session.execute(theirs):
        shares.setdefault(line_id, []).append(TaxShare(place, rate, reason, base, due))
    found: dict[str, list[Line]] = {}
    for number, line_id, kind, cost in rows:
        found.setdefault(number, []).append(Line(line_id, kind, cost, tuple(shares.get(line_id, ()))))
    return {number: tuple(lines) for number, lines in found.items()}


def _rates(intents: Iterable[str]) -> dict[str, tuple[Fraction, str | None]]:
    """At which rate each payment was exchanged, whichever payout it went into."""
    query = select(PayoutItem).where(
        PayoutItem.payment_intent.in_(list(intents)), PayoutItem.type.in_(PAYMENTS), PayoutItem.rate.is_not(None)
    )
    return {str(row.payment_intent): (own_rate(item_of(row)), row.source_currency) for row in db.session.scalars(query)}


def _backs(refunds: Sequence[str]) -> dict[str, Back]:
    """What refunds are for, by their name at Stripe; and what had gone back before for the same lines."""
    named = select(Refund.id, Refund.stripe_id).where(Refund.stripe_id.in_(refunds))
    names = {refund_id: str(name) for refund_id, name in db.session.execute(named)}
    if not names:
        return {}
    of_these = select(RefundLine.order_line_id).where(RefundLine.refund_id.in_(names))
    query = (
        select(RefundLine.refund_id, RefundLine.order_line_id, RefundLine.amount_minor, Refund.state)
        .join(Refund, Refund.id == RefundLine.refund_id)
        .where(RefundLine.order_line_id.in_(of_these))
        .order_by(RefundLine.id)
    )
    gone: dict[int, list[int]] = {}
    amounts: dict[int, dict[int, int]] = {}
    before: dict[int, dict[int, tuple[int, ...]]] = {}
    for refund_id, line_id, minor, state in db.session.execute(query):
        amounts.setdefault(refund_id, {})[line_id] = minor
        before.setdefault(refund_id, {})[line_id] = tuple(gone.get(line_id, ()))
        if state not in ("failed", "refused"):
            gone.setdefault(line_id, []).append(minor)
    return {name: Back(amounts.get(key, {}), before.get(key, {})) for key, name in names.items()}
