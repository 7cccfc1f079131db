"""How Alembic meets the shop's database: one transaction for all steps, one migration at a time, on both databases."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, text

from shop import schema
from shop.db import Base, UtcDateTime, db

ONE_AT_A_TIME = 7_102_026  # the number of the lock in PostgreSQL; any will do, as long as it stays


def render_item(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Revisions name plain types, so that they mean the same when the shop's own types have changed."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def migrate(connection: Connection) -> None:
    is_sqlite = connection.dialect.name == "sqlite"
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        compare_type=True,
        render_as_batch=True,
        render_item=render_item,
        transactional_ddl=True,  # SQLite can, now that `db.py` begins its transactions itself
        on_version_apply=schema.step_names(context.config.attributes),
    )
    with context.begin_transaction():
        if not is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": ONE_AT_A_TIME})
        context.run_migrations()
        if is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise RuntimeError("a migration would leave rows that point nowhere")


def run() -> None:
    with db.engine.connect().execution_options(shop_writes=True) as connection:
        raw: Any = connection.connection.driver_connection
        is_sqlite = connection.dialect.name == "sqlite"
        # SQLite changes a table by copying and dropping it; the rows that point to it must bear that for a moment.
        if is_sqlite:
            raw.execute("PRAGMA foreign_keys=OFF")
        try:
            migrate(connection)
        finally:
            if is_sqlite:
                raw.execute("PRAGMA foreign_keys=ON")


run()
