"""Buyers, Stripe, the clock, staff and the worker act in any order; a small model knows how it must end.

Stripe's notices are held here and brought in any order, late, twice or never, each with its real signature. What must
hold at every step, and what must hold once all have rested, stands as sentences in `tests/support/invariants.py`.
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import requests
from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from hypothesis.strategies import booleans, data, integers, sampled_from

from shop import clock, worker
from shop.aftersales import cancelling, deciding, refunding
from shop.checkout import back, handing_over, place
from shop.checkout.drafting import PlaceRequest
from shop.checkout.handing_over import AlreadyOrdered, CannotOrder, Placed
from shop.db import Base, db, transaction
from shop.errors import ShopError
from shop.money import Money
from shop.orders import actions as orders
from shop.orders import queries
from shop.sandbox import signing
from shop.stock import ledger as stock
from tests.support import goods, invariants
from tests.support.buyers import order_of
from tests.support.invariants import Seen
from tests.support.stripe_side import StripeSide

COPIES = 4
EXAMPLES, STEPS = int(os.environ.get("MODEL_EXAMPLES", "10")), 30
CARDS = {"good": "4242424242424242", "declined": "4000000000000002"}
FAULTS = ("drop_before", "drop_after", "429", "500", "503", "409")
# Those that the shop makes and this test does not.
CALLS = (("POST", "/v1/*"), ("GET", "/v1/checkout/sessions/*"))
FETCHED = {"Authorization": "Bearer sk_test_suite"}


@dataclass
class Expected:
    """What the model knows of an order: what its buyer did, and what people at the desk decided."""

    request: PlaceRequest
    placed: Placed
    paid: bool = False
    called_off: bool = False
    packed: bool = False

    @property
    def may_end_as(self) -> set[str]:
        if self.called_off:
            return {"cancelled"}
        return {"confirmed", "undecided"} if self.paid else {"expired"}


@dataclass
class Post:
    """Stripe's notices on their way: any of them may come next, again, or never."""

    side: StripeSide
    known: set[str] = field(default_factory=set)
    waiting: list[dict[str, Any]] = field(default_factory=list)

    def collect(self) -> None:
        answer = requests.get(f"{self.side.url}/v1/events", headers=FETCHED, params={"limit": "100"}, timeout=10)
        fresh = [event for event in answer.json()["data"] if event["id"] not in self.known]
        self.known |= {event["id"] for event in fresh}
        self.waiting += reversed(fresh)


class World(RuleBasedStateMachine):
    """`app` and `side` are set by the test that runs it."""

    app: Flask
    side: StripeSide

    @initialize()
    def begin(self) -> None:
        db.session.rollback()
        self.side.ask("reset")
        clock.set_offset(0)
        with transaction() as session:
            for table in reversed(Base.metadata.sorted_tables):
                session.execute(table.delete())
        goods.open_shop()
        goods.add_product("CAL-2026", on_hand=COPIES)
        self.expected: list[Expected] = []
        self.post = Post(self.side)
        self.arrived = 0
        self.ledger: dict[int, tuple[object, ...]] = {}

    # Buyers

    @rule(quantity=integers(1, 2))
    def somebody_orders(self, quantity: int) -> None:
        request = order_of(quantity=quantity, email=f"buyer{len(self.expected)}@example.org")
        try:
            placed = place.place_order(request)
        except CannotOrder as no:
            assert {problem.code for problem in no.problems} <= {"sold_out", "not_enough"}, no.problems
            assert self._available() < quantity
            return
        self.expected.append(Expected(request, placed))

    @rule(which=data())
    def the_button_is_pressed_again(self, which: Any) -> None:
        if one := self._any(which):
            with suppress(AlreadyOrdered, CannotOrder):
                again = place.place_order(one.request)
                if again.token == one.placed.token:
                    one.placed = again
                else:  # the first order had ended: this is another
                    self.expected.append(Expected(one.request, again))

    @rule(which=data(), card=sampled_from(["good", "good", "good", "declined"]))
    def a_card_is_typed_in(self, which: Any, card: str) -> None:
        if (one := self._any(which)) and one.placed.pay_url:
            self.side.pay(one.placed.pay_url, CARDS[card])
            self._see_what_is_paid()

    @rule(which=data())
    def a_bank_is_told_to_pay(self, which: Any) -> None:
        for session in self._sessions(which, status="open"):
            self.side.ask("complete", session=session["id"], method="bank_debit")

    @rule(which=data(), outcome=sampled_from(["succeeded", "failed"]))
    def the_bank_answers(self, which: Any, outcome: str) -> None:
        for session in self._sessions(which, status="complete"):
            if session["payment_status"] == "unpaid" and not self._has_failed(session):
                self.side.ask("settle", session=session["id"], outcome=outcome)
        self._see_what_is_paid()

    @rule(which=data())
    def the_buyer_comes_back(self, which: Any) -> None:
        if one := self._any(which):
            back.look(one.placed.token)

    @rule(which=data())
    def the_buyer_asks_to_pay_again(self, which: Any) -> None:
        if one := self._any(which):
            with suppress(AlreadyOrdered, CannotOrder, ShopError):
                one.placed = handing_over.pay_again(one.placed.token)

    # Stripe

    @rule(which=data(), how=sampled_from(["once", "once", "twice", "never"]))
    def a_notice_comes(self, which: Any, how: str) -> None:
        self.post.collect()
        if not self.post.waiting:
            return
        event = self.post.waiting.pop(which.draw(integers(0, len(self.post.waiting) - 1)))
        for _ in range({"once": 1, "twice": 2, "never": 0}[how]):
            self._bring(event)

    def _bring(self, event: dict[str, Any]) -> None:
        body = json.dumps(event).encode()
        signature = signing.signature(body, ["whsec_suite"]) or ""
        answer = self.app.test_client().post("/stripe/webhook", data=body, headers={"Stripe-Signature": signature})
        assert answer.status_code in (200, 503), answer.status

    @rule(which=data(), inquiry=booleans())
    def a_bank_disputes(self, which: Any, inquiry: bool) -> None:
        for session in self._sessions(which, status="complete"):
            if session["payment_status"] == "paid" and not self._is_disputed(session):
                self.side.ask("dispute", payment_intent=session["payment_intent"], inquiry=inquiry)

    @rule(won=booleans())
    def the_banks_decide(self, won: bool) -> None:
        for dispute in self.side.objects("disputes"):
            if dispute["status"] in ("needs_response", "warning_needs_response"):
                outcome = ("won" if won else "lost") if dispute["status"] == "needs_response" else "warning_closed"
                self.side.ask("dispute_close", dispute=dispute["id"], outcome=outcome)

    @rule(answer=sampled_from(FAULTS), call=sampled_from(CALLS), times=integers(1, 2))
    def stripe_has_a_fault(self, answer: str, call: tuple[str, str], times: int) -> None:
        self.side.ask("fault", method=call[0], path=call[1], answer=answer, times=times)

    # The clock, the worker

    @rule(minutes=sampled_from([5, 40, 70, 1500]))
    def time_passes(self, minutes: int) -> None:
        clock.set_offset(clock.offset_seconds() + minutes * 60)
        self.side.ask("clock", advance=minutes * 60)

    @rule(job=sampled_from([job.name for job in worker.TIMETABLE if job.name != "mail"]))
    def the_worker_goes_round(self, job: str) -> None:
        worker.once(self.app, [one for one in worker.TIMETABLE if one.name == job])

    # Staff

    @rule(which=data(), by=sampled_from(["staff:1", "buyer"]))
    def an_order_is_called_off(self, which: Any, by: str) -> None:
        if one := self._any(which):
            with suppress(ShopError):
                cancelling.cancel(one.placed.number, "buyer_asked", by)
                one.called_off = True

    @rule(which=data(), accepts=booleans())
    def somebody_decides(self, which: Any, accepts: bool) -> None:
        if one := self._any(which):
            with suppress(ShopError):
                (deciding.accept if accepts else deciding.back_order)(one.placed.number, "staff:1")

    @rule(which=data())
    def a_parcel_is_packed(self, which: Any) -> None:
        if one := self._any(which):
            order = queries.find_by_number(one.placed.number)
            with suppress(ShopError), transaction() as session:
                orders.pack(session, order.parcels[0].id if order else 0, "staff:1", clock.now())
                one.packed = True

    @rule(which=data(), minor=integers(1, 2500))
    def some_money_goes_back(self, which: Any, minor: int) -> None:
        if one := self._any(which):
            with suppress(ShopError):
                part = {1: (0, Money(minor, "EUR"))}
                refunding.refund(one.placed.number, part, restock={}, reason="other", by="staff:1")

    @rule(which=data(), minor=integers(100, 2000))
    def money_goes_back_by_hand_at_stripe(self, which: Any, minor: int) -> None:
        for session in self._sessions(which, status="complete"):
            if session["payment_status"] == "paid" and not self._is_disputed(session) and self._left(session) >= minor:
                self.side.ask("dashboard_refund", payment_intent=session["payment_intent"], amount=minor)

    @rule(copies=integers(1, 2))
    def new_copies_come(self, copies: int) -> None:
        with transaction() as session:
            stock.adjust(session, "CAL-2026", copies, "delivery", "new", clock.now())
        self.arrived += copies

    # What holds

    @invariant()
    def every_sentence_holds(self) -> None:
        if hasattr(self, "expected"):
            seen = self._seen()
            assert invariants.broken(seen, resting=False) == []
            self.ledger = seen.standing

    def teardown(self) -> None:
        """All come to rest: no more faults, time passes, the worker goes round. Notices still on their way are lost."""
        if not hasattr(self, "expected"):
            return
        self.side.ask("clear_faults")
        for _ in range(2):
            self.time_passes(300)
            worker.once(self.app, [job for job in worker.TIMETABLE if job.name != "mail"])
        self._end_what_banks_owe()
        assert [x for x in invariants.broken(self._seen(), resting=True) if "Every mail has left" not in x] == []
        for one in self.expected:
            order = queries.find_by_number(one.placed.number)
            assert order is not None and order.state in one.may_end_as, (order and order.state, one)
        packed = sum(one.request.basket.lines[0].quantity for one in self.expected if one.packed)
        assert self._level().on_hand == COPIES + self.arrived - packed

    def _end_what_banks_owe(self) -> None:
        for session in self.side.objects("checkout/sessions"):
            owed = session["status"] == "complete" and session["payment_status"] == "unpaid"
            if owed and not self._has_failed(session):
                self.side.ask("settle", session=session["id"], outcome="failed")
        for _ in range(2):
            self.time_passes(300)
            worker.once(self.app, [job for job in worker.TIMETABLE if job.name != "mail"])

    # Looking

    def _any(self, which: Any) -> Expected | None:
        return which.draw(sampled_from(self.expected)) if self.expected else None

    def _seen(self) -> Seen:
        return Seen(self.side.objects("checkout/sessions"), self.side.objects("refunds"), self.ledger)

    def _sessions(self, which: Any, status: str) -> list[dict[str, Any]]:
        one = self._any(which)
        if one is None:
            return []
        found = self.side.objects("checkout/sessions")
        return [s for s in found if s["client_reference_id"] == one.placed.number and s["status"] == status]

    def _is_disputed(self, session: dict[str, Any]) -> bool:
        return any(d["payment_intent"] == session["payment_intent"] for d in self.side.objects("disputes"))

    def _left(self, session: dict[str, Any]) -> int:
        back = [r for r in self.side.objects("refunds") if r["payment_intent"] == session["payment_intent"]]
        return int(session["amount_total"]) - sum(r["amount"] for r in back if r["status"] != "failed")

    def _has_failed(self, session: dict[str, Any]) -> bool:
        events = self.side.objects("events")
        failed = [e for e in events if e["type"] == "checkout.session.async_payment_failed"]
        return any(e["data"]["object"]["id"] == session["id"] for e in failed)

    def _see_what_is_paid(self) -> None:
        found = self.side.objects("checkout/sessions")
        paid = {s["client_reference_id"] for s in found if s["payment_status"] == "paid"}
        for one in self.expected:
            one.paid = one.placed.number in paid

    def _available(self) -> int:
        return self._level().available

    def _level(self) -> stock.Level:
        db.session.rollback()
        return next(level for level in stock.levels() if level.key == "CAL-2026")


def test_in_whatever_order_things_happen_no_money_and_no_copy_is_lost(app: Flask, stripe: StripeSide) -> None:
    World.app, World.side = app, stripe
    unhurried = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    length: dict[str, Any] = {"max_examples": EXAMPLES, "stateful_step_count": STEPS, "deadline": None}
    run_state_machine_as_test(World, settings=settings(**length, suppress_health_check=unhurried))
