"""Databases without a single table, on both kinds, for what begins at the beginning."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import NullPool, create_engine, make_url, text


@contextmanager
def empty_postgres(server_url: str) -> Iterator[str]:
    """A database of its own on the tests' server, dropped afterwards with whoever is still connected."""
    name = f"empty_{secrets.token_hex(4)}"
    engine = create_engine(server_url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield make_url(server_url).set(database=name).render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
