"""Three books of the same money: Stripe's, our ledger, and what the orders' own records say. They must agree.

Every payment of the last 30 days is followed to this day in all three: what came in, less what went back and what
banks hold after disputes. Fees are left out; what was paid back by hand went past Stripe, and stands apart. Stripe's
figures come from charges and disputes, the ledger's from its rows, the orders' from their agreed totals, their refunds
and their disputes. Two currencies never meet.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from shop import clock, documents
from shop.db import db, end_read, transaction
from shop.orders.models import Order, OrderEvent
from shop.payments import booked, dispute_money
from shop.payments.at_stripe import charges as at_stripe_charges
from shop.payments.at_stripe import disputes as at_stripe_disputes
from shop.payments.at_stripe.charges import ChargeFacts
from shop.payments.booked import NOTHING, Booked
from shop.payments.checks import charges, disputes
from shop.payments.checks.report import batches
from shop.payments.dispute_rules import bookings
from shop.payments.models import Dispute, PaymentAttempt, Refund

LOOK_BACK = timedelta(days=30)
KIND = "three_way"
MOVED = ("payment", *booked.REFUNDED, *booked.DISPUTED)
# History rows that tell what was paid where it was not what was agreed.
PAID_OTHERWISE = ("pay_wrongly", "wrong_amount")
OUT = ("pending", "succeeded")
# A difference is looked at once more, since notices come in meanwhile; not more of them than this.
LOOKED_AT_AGAIN = 20

# Minor units by currency.
Sum = Counter[str]


@dataclass(frozen=True, slots=True)
class Row:
    """One currency, in minor units. `fits_no_order_minor`: what the ledger holds that fits no order; `by_hand_minor`:
    what was paid back past Stripe, above zero. Both stand in none of the three figures, so that these are the same
    where all is well."""

    currency: str
    at_stripe_minor: int
    in_ledger_minor: int
    in_orders_minor: int
    fits_no_order_minor: int
    by_hand_minor: int = 0

    @property
    def agrees(self) -> bool:
        return self.at_stripe_minor == self.in_ledger_minor == self.in_orders_minor


@dataclass(frozen=True, slots=True)
class Result:
    """The payments made since `since`, as they stood at `at` (both UTC)."""

    at: datetime
    since: datetime
    rows: tuple[Row, ...]

    @property
    def agrees(self) -> bool:
        return all(row.agrees for row in self.rows)


@dataclass
class _Books:
    at_stripe: Sum
    ledger: Sum
    unmatched: Sum
    orders: Sum
    by_hand: Sum
    again: int = LOOKED_AT_AGAIN

    def rows(self) -> Iterator[Row]:
        for currency in sorted({*self.at_stripe, *self.ledger, *self.orders}):
            loose = self.unmatched[currency]
            at_stripe, ledger = self.at_stripe[currency] - loose, self.ledger[currency] - loose
            yield Row(currency, at_stripe, ledger, self.orders[currency], loose, self.by_hand[currency])


def read() -> Result:
    """Compare and keep the result. Raises `stripe_gateway.Unreachable` if Stripe cannot be asked."""
    now = clock.now()
    since = now - LOOK_BACK
    books = _Books(Counter(), Counter(), Counter(), Counter(), Counter())
    end_read()
    disputed = _disputed(since)
    for batch in batches(_payments(since)):
        _add(books, dict(batch), disputed)
    found = Result(now, since, tuple(books.rows()))
    _store(found)
    return found


def last() -> Result | None:
    """The latest result; None if it was never worked out."""
    body = documents.bodies([KIND]).get(KIND)
    if body is None:
        return None
    told = json.loads(body)
    at, since = datetime.fromisoformat(told["at"]), datetime.fromisoformat(told["since"])
    return Result(at, since, tuple(Row(**row) for row in told["rows"]))


def _store(found: Result) -> None:
    rows = [asdict(row) for row in found.rows]
    body = json.dumps({"at": found.at.isoformat(), "since": found.since.isoformat(), "rows": rows})
    with transaction() as session:
        documents.store(session, KIND, body, found.at)


def _payments(since: datetime) -> Iterator[tuple[str, Sum]]:
    """Each payment with what Stripe has of it: those charged since then, and those of our books that are not among
    them, because they were charged before or are unknown to Stripe."""
    seen = set()
    for charge in at_stripe_charges.since(since):
        if charge.is_money:
            key = charge.payment_intent or charge.charge_id
            seen.add(key)
            yield key, _kept([charge])
    for intent, _, _ in charges.booked_since(since):
        if intent not in seen:
            yield intent, _kept(at_stripe_charges.of_payment(intent))


def _kept(found: Iterable[ChargeFacts]) -> Sum:
    kept: Sum = Counter()
    for charge in found:
        if charge.is_money:
            kept[charge.taken.currency] += charge.taken.minor - charge.sent_back.minor
    return kept


def _disputed(since: datetime) -> dict[str, Sum]:
    """What disputes have taken (negative) of each payment; a dispute is never older than its charge."""
    found: dict[str, Sum] = {}
    for facts in at_stripe_disputes.since(int(since.timestamp())):
        taken = found.setdefault(facts.payment_intent or "", Counter())
        for booking in bookings(facts):
            if booking.kind in booked.DISPUTED:
                taken[booking.amount.currency] += booking.amount.minor
    return found


def _add(books: _Books, kept: Mapping[str, Sum], disputed: Mapping[str, Sum]) -> None:
    known = booked.of(kept)
    orders = _of_orders(kept)
    for intent, at_stripe in kept.items():
        _add_taken(at_stripe, disputed.get(intent))
        ours = known.get(intent, NOTHING)
        if books.again and _plain(at_stripe) != _plain(_in_ledger(ours)):
            books.again -= 1
            at_stripe = _kept(at_stripe_charges.of_payment(intent))
            _add_taken(at_stripe, disputed.get(intent))
            ours = booked.of([intent]).get(intent, NOTHING)
        _total(books.at_stripe, at_stripe)
        _total(books.ledger, _in_ledger(ours))
        _subtract(books.by_hand, _sums(ours, (booked.BY_HAND,)))
        if ours.number is None:
            _total(books.unmatched, _in_ledger(ours))
    for sums in orders:
        _total(books.orders, sums)


def _add_taken(kept: Sum, disputed: Sum | None) -> None:
    if disputed:
        _total(kept, disputed)


def _subtract(into: Sum, sums: Mapping[str, int]) -> None:
    _total(into, {currency: -minor for currency, minor in sums.items()})


def _total(into: Sum, sums: Mapping[str, int]) -> None:
    for currency, minor in sums.items():
        into[currency] += minor


def _plain(sums: Sum) -> dict[str, int]:
    return {currency: minor for currency, minor in sums.items() if minor}


def _in_ledger(ours: Booked) -> Sum:
    return _sums(ours, MOVED)


def _sums(ours: Booked, kinds: Collection[str]) -> Sum:
    found: Sum = Counter()
    for (kind, currency), minor in ours.sums.items():
        if kind in kinds:
            found[currency] += minor
    return found


def _of_orders(intents: Collection[str]) -> list[Sum]:
    """What the orders say of these payments: agreed and paid, less their refunds and what banks hold. Four statements,
    however many there are."""
    names = list(intents)
    paid = select(PaymentAttempt.payment_intent, Order.id, Order.total_minor, Order.currency).join(
        Order, Order.number == PaymentAttempt.order_number
    )
    rows = db.session.execute(
        paid.where(PaymentAttempt.payment_intent.in_(names), PaymentAttempt.state == "paid")
    ).all()
    otherwise = _paid_otherwise([order_id for _, order_id, _, _ in rows])
    found = []
    for intent, _, minor, currency in rows:
        found.append(Counter(dict([otherwise.get(str(intent), (currency, minor))])))
    found += [Counter({currency: -minor}) for currency, minor in _gone(names)]
    end_read()
    return found


def _paid_otherwise(order_ids: list[int]) -> dict[str, tuple[str, int]]:
    """What was really paid where it was not what was agreed, by payment."""
    query = select(OrderEvent.detail).where(OrderEvent.order_id.in_(order_ids), OrderEvent.act.in_(PAID_OTHERWISE))
    query = query.order_by(OrderEvent.id)  # a correction comes later, and counts
    told = [detail for detail in db.session.scalars(query) if "payment_intent" in detail]
    return {str(d["payment_intent"]): (str(d["paid_currency"]), int(d["paid_minor"])) for d in told}


def _gone(intents: list[str]) -> Iterator[tuple[str, int]]:
    refunds = select(Refund.currency, Refund.amount_minor).where(
        Refund.payment_intent.in_(intents), Refund.state.in_(OUT), Refund.order_number.is_not(None)
    )
    yield from ((currency, minor) for currency, minor in db.session.execute(refunds))
    doubted = select(Dispute).where(Dispute.payment_intent.in_(intents), Dispute.order_number.is_not(None))
    moved = dispute_money.moved(db.session(), intents)
    yield from ((row.currency, disputes.taken(row, moved[row.stripe_id])) for row in db.session.scalars(doubted))
