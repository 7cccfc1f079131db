"""Whatever happens to orders, the ledger is the sum of its moves and promises exactly what orders count on."""

import secrets
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal

from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from hypothesis.strategies import booleans, integers, lists, none, one_of, sampled_from, tuples
from sqlalchemy import select

from shop import clock
from shop.db import Base, db, transaction
from shop.errors import AlreadyDone, NotAllowed, SoldOut
from shop.money import Money
from shop.orders import actions, deciding, forward, placing, queries
from shop.orders.draft import Draft, DraftAddresses, DraftLine, DraftParcel, DraftService
from shop.orders.models import Order, Parcel
from shop.promotions import actions as codes
from shop.promotions import giving, uses
from shop.promotions.sheets import CodeSheet
from shop.stock import ledger
from tests.support.buyers import WANJIKU

# The states of the orders that an act is tried on.
BEFORE = {
    "mark_paid": ("open", "expired"),
    "confirm_free": ("open", "expired"),
    "expire": ("open",),
    "cancel": ("open", "confirmed", "undecided", "expired"),
    "accept": ("undecided",),
    "back_order": ("undecided",),
    "fill": ("confirmed",),
    "reopen": ("expired",),
    "take_back": ("confirmed",),
}
Wanted = list[tuple[str, str, int]]


def draft(wanted: Wanted, code: str | None, email: str) -> Draft:
    """An order at no price: prices are of no matter here."""
    lines = [_line(f"{i}", *line) for i, line in enumerate(wanted)]
    posted = {line.key: line.quantity for line in lines if line.kind == "goods"}
    return Draft(
        attempt=secrets.token_hex(8),
        language="en",
        total=Money(0, "EUR"),
        email=email,
        phone=None,
        note=None,
        addresses=DraftAddresses(WANJIKU),
        service=DraftService("standard", "Post", "Post", (1, 3)),
        lines=lines,
        parcels=[DraftParcel({key: n}, 500) for key, n in posted.items()],
        livemode=False,
        expires_at=clock.now() + timedelta(hours=1),
        code=code,
    )


def _line(key: str, sku: str, step: str, quantity: int) -> DraftLine:
    kind = "forward" if step == "forward" else "goods"
    return DraftLine(key, kind, sku, sku, 1 if step == "pool" else quantity, 0, 0, (), step=step, sku=sku)


class Books(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        db.session.rollback()
        at = clock.now()
        with transaction() as session:
            for table in reversed(Base.metadata.sorted_tables):
                session.execute(table.delete())
            for sku in ("A", "B"):
                ledger.open_item(session, sku, 12, "opening", at)
            sheet = CodeSheet("SPRING", "percent", at.date(), percent=Decimal("0.1"), most_uses=1, most_per_email=1)
            codes.create(session, sheet, at)
        giving.put_in("A", 2, "staff:1", secrets.token_hex(8))

    @rule(
        wanted=lists(
            tuples(sampled_from("AB"), sampled_from(["standard", "reduced", "pool", "forward"]), integers(1, 3)),
            min_size=1,
            max_size=2,
        ),
        has_code=booleans(),
        email=sampled_from(["ana@example.org", "Juma@example.org"]),
    )
    def place(self, wanted: Wanted, has_code: bool, email: str) -> None:
        wish, at = draft(wanted, "SPRING" if has_code else None, email), clock.now()
        with suppress(SoldOut), transaction() as session:
            if wish.code:
                uses.count_by_email(session, wish.code, wish.email, at, promises=wish.promises)
            placing.place(session, wish, at)

    @rule(which=integers(0, 5), act=sampled_from(sorted(BEFORE)))
    def do(self, which: int, act: str) -> None:
        wanted = select(Order.number).where(Order.state.in_(BEFORE[act])).order_by(Order.id.desc())
        if numbers := list(db.session.scalars(wanted)):
            self.on_order(numbers[which % len(numbers)], act)

    def on_order(self, number: str, act: str) -> None:
        at = clock.now()
        with suppress(NotAllowed, AlreadyDone, SoldOut), transaction() as session:
            if act == "cancel":
                actions.cancel(session, number, "other", "staff:1", at)
            elif act == "take_back":
                forward.take_back(session, actions.get_order(session, number), "staff:1", at)
            elif hasattr(deciding, act):
                getattr(deciding, act)(session, number, "staff:1", at)
            else:
                getattr(actions, act)(session, number, "buyer", at)

    @rule(which=integers(0, 5), act=sampled_from(["pack", "pack", "unpack"]))
    def handle(self, which: int, act: str) -> None:
        state = "packed" if act == "unpack" else "to_pack"
        parcels = list(db.session.scalars(select(Parcel.id).where(Parcel.state == state).order_by(Parcel.id.desc())))
        with suppress(NotAllowed), transaction() as session:
            if parcels:
                getattr(actions, act)(session, parcels[which % len(parcels)], "staff:1", clock.now())

    @rule(sku=sampled_from("AB"), copies=integers(1, 3), act=sampled_from([giving.put_in, giving.take_out]))
    def give(self, sku: str, copies: int, act: object) -> None:
        with suppress(SoldOut):
            act(sku, copies, "staff:1", secrets.token_hex(8))  # type: ignore[operator]

    @rule(most=one_of(none(), integers(1, 4)))
    def change_the_limit_for_each_address(self, most: int | None) -> None:
        at = clock.now()
        sheet = CodeSheet("SPRING", "percent", at.date(), percent=Decimal("0.1"), most_uses=1, most_per_email=most)
        with suppress(codes.WrongCode), transaction() as session:
            codes.change(session, sheet, at)

    @invariant()
    def the_books_agree(self) -> None:
        db.session.rollback()
        levels = ledger.levels()
        promised = queries.promised()
        assert ledger.differences() == []
        assert {level.key: level.reserved for level in levels} == {x.key: promised.get(x.key, 0) for x in levels}
        assert {key for key, n in promised.items() if n} <= {level.key for level in levels}
        assert all(0 <= level.reserved <= level.on_hand for level in levels)


def test_any_run_of_acts_keeps_promises_and_ledger_together(app: Flask) -> None:
    run_state_machine_as_test(
        Books,
        settings=settings(
            max_examples=12, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
