"""The database: one base class, one session, and the only `commit` in the house.

SQLite runs in WAL mode and every transaction that may write begins `IMMEDIATE`: a page that reads first and writes
later would otherwise die with "database is locked", because a busy time-out does not help a lock that must be upgraded.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, cast

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import DateTime, Dialect, Engine, MetaData, event
from sqlalchemy.engine import Connection, CursorResult, Result
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

BUSY_TIMEOUT_MS = 15_000
_WRITES = "shop_writes"

naming = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Base(DeclarativeBase):
    metadata = naming


class UtcDateTime(TypeDecorator[datetime]):
    """An instant. Refuses naive datetimes on the way in, gives aware UTC on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a naive datetime has no place in the database")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


db = SQLAlchemy(model_class=Base)


def init_app(app: Flask, url: str) -> None:
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = _engine_options(url)
    db.init_app(app)


def _engine_options(url: str) -> dict[str, Any]:
    # Parameters hold names and addresses; they stay out of tracebacks and logs.
    options: dict[str, Any] = {"hide_parameters": True}
    if url.startswith("postgresql"):
        options |= {"pool_size": 5, "max_overflow": 5, "pool_recycle": 900, "pool_timeout": 10}
        # Compiling a query costs PostgreSQL more than running one of ours.
        options["connect_args"] = {"options": "-c jit=off"}
    return options


@event.listens_for(Engine, "connect")
def _prepare_sqlite(connection: Any, _record: Any) -> None:
    if isinstance(connection, sqlite3.Connection):
        connection.isolation_level = None  # the driver must not begin transactions behind our back
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}"):
            connection.execute(f"PRAGMA {pragma}")


@event.listens_for(Engine, "begin")
def _begin_sqlite(connection: Connection) -> None:
    raw = connection.connection.driver_connection
    if isinstance(raw, sqlite3.Connection):
        raw.execute("BEGIN IMMEDIATE" if connection.get_execution_options().get(_WRITES) else "BEGIN")


@contextmanager
def transaction() -> Iterator[Session]:
    """All or nothing, for one customer's or staff member's act. The only way to write.

    It ends whatever the page has read so far, so acts take keys and ids, never rows that were loaded before. Leaving by
    an exception rolls everything back. Nested use is a mistake in the program and raises `RuntimeError`.
    """
    session = db.session()
    if session.info.get(_WRITES):
        raise RuntimeError("a transaction is open already: one act, one transaction")
    session.rollback()
    session.info[_WRITES] = True
    try:
        session.connection(execution_options={_WRITES: True})
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        raise
    finally:
        del session.info[_WRITES]


def add_once(session: Session, row: Base) -> bool:
    """Insert a row that a unique constraint allows once. False if it stands there already: somebody was quicker.

    The insert has a savepoint of its own, so that losing the race does not undo the caller's transaction.
    """
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        return False
    return True


def row_count(result: Result[Any]) -> int:
    """How many rows a conditional UPDATE or DELETE met: who was first is told by this number and by nothing else."""
    return cast(CursorResult[Any], result).rowcount


def end_read() -> None:
    """Let go of the database before talking to the network: no read stays open while Stripe or a mail server thinks."""
    db.session.rollback()
