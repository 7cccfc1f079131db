"""Stock: never negative, never promised twice, and always the sum of its moves."""

import threading

import pytest
from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from hypothesis.strategies import integers, sampled_from

from shop import clock
from shop.db import db, transaction
from shop.errors import SoldOut
from shop.stock import ledger


def opened(**copies: int) -> None:
    with transaction() as session:
        for key, on_hand in copies.items():
            ledger.open_item(session, key, on_hand, "opening", clock.now())


def reserve(**wanted: int) -> None:
    with transaction() as session:
        ledger.reserve(session, wanted, "order", clock.now())


def level(key: str) -> ledger.Level:
    db.session.rollback()
    return next(found for found in ledger.levels() if found.key == key)


def test_the_last_copy_is_promised_once(app: Flask) -> None:
    opened(CAL=1)
    reserve(CAL=1)
    with pytest.raises(SoldOut) as gone:
        reserve(CAL=1)
    assert gone.value.facts["key"] == "CAL"
    assert level("CAL").available == 0


def test_if_one_thing_is_short_nothing_is_promised(app: Flask) -> None:
    opened(A=5, B=1)
    with pytest.raises(SoldOut):
        reserve(A=2, B=2)
    assert level("A").reserved == 0


def test_what_is_not_counted_has_no_limit(app: Flask) -> None:
    reserve(PDF=10_000)
    assert ledger.levels() == []


def test_opening_twice_counts_once(app: Flask) -> None:
    opened(CAL=7)
    opened(CAL=7)
    assert level("CAL").on_hand == 7


def test_opening_at_the_same_moment_counts_once(app: Flask) -> None:
    together, begun = threading.Barrier(6), []

    def begin() -> None:
        with app.app_context():
            together.wait()
            with transaction() as session:
                begun.append(ledger.open_item(session, "CAL", 7, "opening", clock.now()))

    threads = [threading.Thread(target=begin) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(begun) == [False] * 5 + [True]
    assert level("CAL").on_hand == 7
    assert ledger.differences() == []


@pytest.mark.parametrize(("most", "shown"), [(9, 9), (5, 5), (3, 3), (2, 2), (1, 2), (0, 2)])
def test_a_limit_never_falls_below_what_is_promised(app: Flask, most: int, shown: int) -> None:
    opened(CODE=5)
    reserve(CODE=2)
    with transaction() as session:
        ledger.limit(session, "CODE", most, "staff", clock.now())
    assert (level("CODE").on_hand, level("CODE").reserved) == (shown, 2)
    assert ledger.differences() == []


def test_what_is_not_counted_is_not_limited(app: Flask) -> None:
    with transaction() as session:
        ledger.limit(session, "CODE", 3, "staff", clock.now())
    assert ledger.levels() == []


def test_a_loss_cannot_eat_what_is_promised(app: Flask) -> None:
    opened(CAL=3)
    reserve(CAL=2)
    with pytest.raises(SoldOut), transaction() as session:
        ledger.adjust(session, "CAL", -2, "loss", "flood", clock.now())


def test_twenty_buyers_of_five_copies_in_threads(app: Flask) -> None:
    opened(A=5, B=5)
    outcomes: list[bool] = []

    def buy(keys: list[str]) -> None:
        with app.app_context():
            try:
                with transaction() as session:
                    ledger.reserve(session, dict.fromkeys(keys, 1), "order", clock.now())
                outcomes.append(True)
            except SoldOut:
                outcomes.append(False)

    # Half name the two things the other way round: whoever locks in basket order would deadlock here.
    threads = [threading.Thread(target=buy, args=(["A", "B"] if i % 2 else ["B", "A"],)) for i in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (outcomes.count(True), outcomes.count(False)) == (5, 15)
    assert (level("A").available, level("B").available) == (0, 0)
    assert ledger.differences() == []


def test_any_run_of_acts_keeps_the_sums(app: Flask) -> None:
    class Shelf(RuleBasedStateMachine):
        @initialize()
        def start(self) -> None:
            with transaction() as session:
                session.execute(ledger.StockMove.__table__.delete())
                session.execute(ledger.StockItem.__table__.delete())
            opened(A=5, B=3)

        @rule(act=sampled_from(["reserve", "release", "take", "untake", "put_back"]), key=sampled_from("AB"),
              quantity=integers(1, 4))  # fmt: skip
        def act(self, act: str, key: str, quantity: int) -> None:
            try:
                with transaction() as session:
                    getattr(ledger, act)(session, {key: quantity}, "order", clock.now())
            except (SoldOut, ledger.StockFault):
                pass

        @invariant()
        def numbers_are_possible_and_explained(self) -> None:
            db.session.rollback()
            for found in ledger.levels():
                assert 0 <= found.reserved <= found.on_hand
            assert ledger.differences() == []

    run_state_machine_as_test(
        Shelf,
        settings=settings(
            max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
