"""What must always be true of money, copies and mails, as sentences; each finds what breaks it.

`ALWAYS` holds at every moment. `AT_REST` holds once everybody has done their work: notices have come, the worker has
been round, and the time for paying is over.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from shop.attention.models import AttentionItem
from shop.db import db
from shop.mail.models import OutboxMail
from shop.orders import queries as orders
from shop.orders.models import Order, OrderEvent
from shop.payments.models import LedgerRow, PaymentAttempt, Refund
from shop.stock import ledger as stock


@dataclass
class Seen:
    """Both sides as they stand now: our books, and what Stripe holds."""

    sessions: list[dict[str, Any]]
    refunds: list[dict[str, Any]]
    # What stood in the ledger when it was last looked at: id → kind, amount, currency, and the order if it had one.
    before: dict[int, tuple[object, ...]] = field(default_factory=dict)
    orders: dict[str, Order] = field(init=False)
    attempts: list[PaymentAttempt] = field(init=False)
    money: list[LedgerRow] = field(init=False)
    asked_back: list[Refund] = field(init=False)
    mails: list[OutboxMail] = field(init=False)
    raised: list[AttentionItem] = field(init=False)

    def __post_init__(self) -> None:
        db.session.rollback()
        self.orders = {order.number: order for order in db.session.scalars(select(Order))}
        self.attempts = list(db.session.scalars(select(PaymentAttempt)))
        self.money = list(db.session.scalars(select(LedgerRow)))
        self.asked_back = list(db.session.scalars(select(Refund)))
        self.mails = list(db.session.scalars(select(OutboxMail)))
        self.raised = list(db.session.scalars(select(AttentionItem)))

    @property
    def paid_sessions(self) -> list[dict[str, Any]]:
        return [s for s in self.sessions if s["status"] == "complete" and s["payment_status"] == "paid"]

    def rows(self, kind: str) -> list[LedgerRow]:
        return [row for row in self.money if row.kind == kind]

    def kept(self, number: str) -> int:
        """What of an order's money we still have, in minor units."""
        return sum(r.amount_minor for r in self.money if r.order_number == number and r.kind in KEPT + DISPUTED)

    @property
    def standing(self) -> dict[int, tuple[object, ...]]:
        return {row.id: (row.kind, row.amount_minor, row.currency, row.order_number) for row in self.money}


UNDER_WAY = ("requested", "unconfirmed")
KEPT = ("payment", "refund", "refund_failed")
DISPUTED = ("dispute", "dispute_reversed")
Check = Callable[[Seen], Iterable[str]]
ALWAYS: dict[str, Check] = {}
AT_REST: dict[str, Check] = {}


def always(sentence: str) -> Callable[[Check], Check]:
    return lambda check: ALWAYS.setdefault(sentence, check)


def at_rest(sentence: str) -> Callable[[Check], Check]:
    return lambda check: AT_REST.setdefault(sentence, check)


def broken(seen: Seen, *, resting: bool) -> list[str]:
    """The sentences that do not hold, each with what breaks it."""
    sentences = ALWAYS | (AT_REST if resting else {})
    return [f"{sentence} But: {what}" for sentence, check in sentences.items() for what in check(seen)]


@always("A payment stands in the ledger once.")
def _once(seen: Seen) -> Iterable[str]:
    told = Counter(row.payment_intent or row.stripe_id for row in seen.rows("payment"))
    return [f"{intent} {n} times" for intent, n in told.items() if n > 1]


@always("What stands in the ledger stays; only money that fitted no order may find its own.")
def _only_added(seen: Seen) -> Iterable[str]:
    now = seen.standing
    for row_id, (*fixed, number) in seen.before.items():
        kind, minor, currency, order = now.get(row_id, (None, None, None, None))
        if fixed != [kind, minor, currency] or number not in (None, order):
            yield f"{(*fixed, number)} became {now.get(row_id)}"


@always("The ledger knows of no payment that Stripe does not know of.")
def _no_invented_money(seen: Seen) -> Iterable[str]:
    known = {session["payment_intent"] for session in seen.paid_sessions}
    return [row.stripe_id for row in seen.rows("payment") if row.payment_intent not in known]


@always("An order is confirmed only by exactly the money that was agreed.")
def _agreed(seen: Seen) -> Iterable[str]:
    paid = {(row.order_number, row.amount_minor, row.currency) for row in seen.rows("payment")}
    accepted = set(db.session.scalars(select(OrderEvent.order_id).where(OrderEvent.act == "accept")))
    return [
        order.number
        for order in seen.orders.values()
        if order.state == "confirmed" and order.total_minor and order.id not in accepted
        if (order.number, order.total_minor, order.currency) not in paid
    ]


@always("Never is more sent back than was paid.")
def _not_too_much(seen: Seen) -> Iterable[str]:
    kept: Counter[str] = Counter()
    for row in seen.money:
        if row.kind in KEPT:
            kept[row.payment_intent or row.stripe_id] += row.amount_minor
    return [f"{intent}: {minor}" for intent, minor in kept.items() if minor < 0]


@always("No attempt to pay has become two sessions.")
def _one_session(seen: Seen) -> Iterable[str]:
    made = Counter((s["client_reference_id"], (s["metadata"] or {}).get("attempt")) for s in seen.sessions)
    return [f"{key} became {n}" for key, n in made.items() if key[0] and n > 1]


@always("One wish for money back has become one refund.")
def _one_refund(seen: Seen) -> Iterable[str]:
    made = Counter((refund["metadata"] or {}).get("refund") for refund in seen.refunds)
    return [f"refund {ours} became {n}" for ours, n in made.items() if ours and n > 1]


@always("There are never fewer copies than none, and never more promised than there are.")
def _stock_is_possible(seen: Seen) -> Iterable[str]:
    return [str(level) for level in stock.levels() if not 0 <= level.reserved <= level.on_hand]


@always("What the shelf shows is the sum of its moves.")
def _moves(seen: Seen) -> Iterable[str]:
    return [str(difference) for difference in stock.differences()]


@always("What is promised is what the orders count on.")
def _promises(seen: Seen) -> Iterable[str]:
    wanted = orders.promised()
    return [
        f"{level.key}: {level.reserved} promised, {wanted.get(level.key, 0)} counted on"
        for level in stock.levels()
        if level.reserved != wanted.get(level.key, 0)
    ]


@always("A parcel is packed only for an order whose deal stands, or stood.")
def _packed(seen: Seen) -> Iterable[str]:
    out = ("packed", "posted")
    return [
        order.number
        for order in seen.orders.values()
        if order.state not in ("confirmed",) and any(parcel.state in out for parcel in order.parcels)
    ]


@at_rest("Every session that was paid stands in the ledger, with its order or before a person.")
def _nothing_lost(seen: Seen) -> Iterable[str]:
    booked = {row.payment_intent: row for row in seen.rows("payment")}
    raised = {item.object_key for item in seen.raised}
    for session in seen.paid_sessions:
        row, meant = booked.get(session["payment_intent"]), session["client_reference_id"]
        found = row is not None and row.order_number == (meant if meant in seen.orders else None)
        if not found or (meant not in seen.orders and session["id"] not in raised):
            yield session["id"]


@at_rest("An order whose agreed sum was paid is confirmed, waits for a person, or its money is going back.")
def _paid_orders(seen: Seen) -> Iterable[str]:
    raised = {item.object_key for item in seen.raised if item.settled_at is None}
    for number in {row.order_number for row in seen.rows("payment") if row.order_number}:
        order = seen.orders[number]
        if order.state in ("confirmed", "undecided"):
            continue
        asked = sum(r.amount_minor for r in seen.asked_back if r.order_number == number and r.state in UNDER_WAY)
        if seen.kept(number) > asked and number not in raised:
            yield f"{number} is {order.state} and keeps {seen.kept(number)}"


@at_rest("No session can still be paid for an order that has ended.")
def _no_open_ends(seen: Seen) -> Iterable[str]:
    still_open = {s["id"]: s["client_reference_id"] for s in seen.sessions if s["status"] == "open"}
    return [
        f"{session} of {number}"
        for session, number in still_open.items()
        if number in seen.orders and seen.orders[number].state != "open"
    ]


@at_rest("What Stripe has sent back stands in the ledger, and what stands there Stripe has sent back.")
def _refunds_agree(seen: Seen) -> Iterable[str]:
    there = {r["id"]: r["amount"] for r in seen.refunds}
    here = {row.stripe_id: -row.amount_minor for row in seen.rows("refund") if not row.stripe_id.startswith("by-hand")}
    return [
        f"{key}: {there.get(key)} at Stripe, {here.get(key)} here"
        for key in there | here
        if there.get(key) != here.get(key)
    ]


@at_rest("No wish for money back is forgotten: it is done, or a person knows that it cannot be.")
def _no_forgotten_refund(seen: Seen) -> Iterable[str]:
    return [f"refund {row.id} is {row.state}" for row in seen.asked_back if row.state in ("requested", "unconfirmed")]


@at_rest("Whoever paid has been written to.")
def _written(seen: Seen) -> Iterable[str]:
    told = {(mail.order_number, mail.message) for mail in seen.mails}
    return [
        order.number
        for order in seen.orders.values()
        if order.state == "confirmed"
        if not any((order.number, message) in told for message in ("paid", "back_ordered"))
    ]


@at_rest("Every mail has left.")
def _left(seen: Seen) -> Iterable[str]:
    return [f"{mail.message} to {mail.to}: {mail.state}" for mail in seen.mails if mail.state != "sent"]
