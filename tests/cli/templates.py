"""Shops made once and copied for each test: migrating and loading takes longer than most tests."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import NullPool, create_engine, make_url, text

from shop import paths, schema
from shop.shopfile.load import load
from tests.conftest import running, settings_for
from tests.shopfile.samples import DEMO_CURRENCIES

CATALOGUE = paths.DEMO / "catalogue.yaml"


def _on_server(server: str, statement: str) -> None:
    engine = create_engine(server, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))


@contextmanager
def database(server: str | None, folder: Path, like: str | None = None) -> Iterator[str]:
    """A new database, without tables or a copy of another: a SQLite file, or one on a PostgreSQL server."""
    if server is None:
        path = folder / "shop.sqlite3"
        if like is not None:
            shutil.copy(make_url(like).database or "", path)
        yield f"sqlite:///{path}"
        return
    name = f"cli_{secrets.token_hex(4)}"
    copied = f" TEMPLATE {make_url(like).database}" if like is not None else ""
    _on_server(server, f"CREATE DATABASE {name}{copied}")
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


@dataclass(frozen=True)
class Template:
    """A shop to copy: its database and its pictures."""

    server: str | None
    url: str
    media: Path


@contextmanager
def template(server: str | None, folder: Path, *, stocked: bool) -> Iterator[Template]:
    """A migrated shop, empty or with the demo's goods on its shelves."""
    with database(server, folder) as url:
        with running(settings_for(url, folder)):
            schema.upgrade(url)
            if stocked:
                load(CATALOGUE, media_dir=folder / "media", currencies=DEMO_CURRENCIES, languages=("en", "ar"))
        yield Template(server, url, folder / "media")
