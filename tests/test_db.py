"""One door into the database: all or nothing, never nested, never a naive instant."""

import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from flask import Flask
from sqlalchemy import select

from shop.db import add_once, db, transaction
from shop.heartbeat import Heartbeat, beat, last_seen

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_an_exception_leaves_nothing_behind(app: Flask) -> None:
    with pytest.raises(ZeroDivisionError), transaction() as session:
        beat(session, "worker", NOON)
        session.flush()
        raise ZeroDivisionError
    assert last_seen("worker") is None


def test_a_transaction_within_a_transaction_is_a_mistake(app: Flask) -> None:
    with transaction(), pytest.raises(RuntimeError), transaction():
        pass


def test_after_a_fault_the_next_transaction_works(app: Flask) -> None:
    with pytest.raises(ZeroDivisionError), transaction():
        raise ZeroDivisionError
    with transaction() as session:
        beat(session, "worker", NOON)
    assert last_seen("worker") == NOON


def test_a_naive_instant_is_refused(app: Flask) -> None:
    with pytest.raises(Exception, match="naive"), transaction() as session:
        beat(session, "worker", datetime(2026, 11, 23, 12))  # noqa: DTZ001
        session.flush()


def test_an_instant_comes_back_as_the_same_moment_in_utc(app: Flask) -> None:
    with transaction() as session:
        beat(session, "worker", NOON.astimezone(timezone(timedelta(hours=5, minutes=30))))
    found = last_seen("worker")
    assert found == NOON
    assert found is not None
    assert found.utcoffset() == timedelta(0)


def test_of_many_who_insert_the_same_row_one_is_first(app: Flask) -> None:
    first: list[bool] = []

    def insert() -> None:
        with app.app_context(), transaction() as session:
            first.append(add_once(session, Heartbeat(name="worker", seen_at=NOON)))

    threads = [threading.Thread(target=insert) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(first) == [False] * 7 + [True]


def test_readers_who_write_later_never_find_the_database_locked(app: Flask) -> None:
    """On SQLite a read that is upgraded to a write fails at once when somebody else has written; ours begins anew."""
    faults: list[BaseException] = []

    def read_then_write(n: int) -> None:
        with app.app_context():
            try:
                for _ in range(10):
                    db.session.scalars(select(Heartbeat)).all()
                    with transaction() as session:
                        beat(session, f"job {n}", NOON)
            except BaseException as fault:
                faults.append(fault)

    threads = [threading.Thread(target=read_then_write, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
