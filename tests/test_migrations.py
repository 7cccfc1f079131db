"""The migrations lead from nothing, and from the first revision with rows in it, to what the models say."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, Inspector, NullPool, create_engine, func, inspect, select, text

from shop import paths, schema
from shop.db import Base
from shop.reports import export
from tests.cli.templates import database
from tests.conftest import running, settings_for
from tests.data.first_revision import POSTGRES_DUMP, REVISION, SQLITE_DUMP


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request: pytest.FixtureRequest) -> str | None:
    return None if request.param == "sqlite" else str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def bare_url(server: str | None, tmp_path: Path) -> Iterator[str]:
    """A database without tables."""
    with database(server, tmp_path) as url:
        yield url


def engine_for(url: str) -> Engine:
    return create_engine(url, poolclass=NullPool)


def dump_into(url: str) -> None:
    """Load the committed dump of the first revision."""
    if url.startswith("sqlite:///"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"))
        connection.executescript(SQLITE_DUMP.read_text(encoding="utf-8"))
        connection.close()
        return
    with engine_for(url).connect() as alchemist:
        raw: Any = alchemist.connection.driver_connection
        raw.autocommit = True
        raw.execute(POSTGRES_DUMP.read_text(encoding="utf-8"))


@pytest.fixture
def upgrade(bare_url: str, tmp_path: Path) -> Callable[[], None]:
    """Brings the database to the newest revision, as `shop migrate` does."""

    def to_head() -> None:
        with running(settings_for(bare_url, tmp_path)):
            schema.upgrade(bare_url)

    return to_head


def differences(url: str) -> list[Any]:
    with engine_for(url).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))


def parts_of(inspector: Inspector, table: str) -> Iterator[tuple[str, Any]]:
    for column in inspector.get_columns(table):
        yield f"column {column['name']}", (str(column["type"]), column["nullable"], column["default"])
    yield "primary key", inspector.get_pk_constraint(table)
    for key in inspector.get_foreign_keys(table):
        yield f"foreign key {key['name']}", key
    for unique in inspector.get_unique_constraints(table):
        yield f"unique {unique['name']}", unique["column_names"]
    for check in inspector.get_check_constraints(table):
        yield f"check {check['name']}", check["sqltext"]
    for index in inspector.get_indexes(table):
        options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
        yield f"index {index['name']}", (index["column_names"], index["unique"], options)


def told(url: str) -> dict[str, Any]:
    """The whole schema as the database itself describes it; check constraints, which Alembic does not compare, too."""
    inspector = inspect(engine_for(url))
    tables = [name for name in inspector.get_table_names() if name != "alembic_version"]
    return {f"{table}: {part}": fact for table in tables for part, fact in parts_of(inspector, table)}


def row_counts(url: str) -> dict[str, int]:
    with engine_for(url).connect() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
            if inspect(connection).has_table(table.name)
        }


def test_there_is_one_way_and_it_begins_with_the_first_revision() -> None:
    scripts = ScriptDirectory(str(paths.MIGRATIONS))
    assert scripts.get_bases() == [REVISION]
    assert len(scripts.get_heads()) == 1


def test_an_empty_database_becomes_what_the_models_say(bare_url: str, upgrade: Callable[[], None]) -> None:
    upgrade()
    assert schema.standing(bare_url).fits
    assert differences(bare_url) == []


def test_migrated_and_created_are_the_same_to_the_last_constraint(
    bare_url: str, upgrade: Callable[[], None], server: str | None, tmp_path: Path
) -> None:
    upgrade()
    created = tmp_path / "created"
    created.mkdir()
    with database(server, created) as other:
        Base.metadata.create_all(engine_for(other))
        assert told(bare_url) == told(other)


def test_the_first_revision_with_rows_is_upgraded(bare_url: str, upgrade: Callable[[], None], tmp_path: Path) -> None:
    dump_into(bare_url)
    assert schema.standing(bare_url).current == REVISION
    before = row_counts(bare_url)
    assert before["orders"] == 25 and before["products"] and before["staff"]
    upgrade()
    assert differences(bare_url) == []
    assert {name: count for name, count in row_counts(bare_url).items() if name in before} == before


def test_the_upgraded_rows_are_understood(bare_url: str, upgrade: Callable[[], None], tmp_path: Path) -> None:
    dump_into(bare_url)
    upgrade()
    with running(settings_for(bare_url, tmp_path)):
        orders = list(export.export())
    assert len(orders) == 25
    assert all(sum(line["quantity"] for line in order["lines"]) > 0 for order in orders)


def put_what_the_first_revision_does_not_know(url: str) -> None:
    """A price of ten copies, one on a step of its own, a line that was paid forward, and a product's instant."""
    of_ten = "SELECT sku, currency, 'standard', 10, 100, valid_from FROM prices WHERE id = (SELECT min(id) FROM prices)"
    of_groups = of_ten.replace("'standard', 10", "'wholesale', 1")
    with engine_for(url).begin() as connection:
        for row in (of_ten, of_groups):
            connection.execute(
                text(f"INSERT INTO prices (sku, currency, step, from_quantity, amount_minor, valid_from) {row}")
            )
        connection.execute(text("UPDATE order_lines SET kind = 'forward' WHERE id = (SELECT min(id) FROM order_lines)"))
        connection.execute(text("UPDATE products SET published_since = changed_at"))


def kinds_and_steps(url: str) -> tuple[set[str], set[str]]:
    with engine_for(url).connect() as connection:
        kinds = connection.scalars(text("SELECT DISTINCT kind FROM order_lines"))
        return set(kinds), set(connection.scalars(text("SELECT DISTINCT step FROM prices")))


def test_the_way_back_and_up_again_takes_rows_that_are_new_along(
    bare_url: str, upgrade: Callable[[], None], tmp_path: Path
) -> None:
    dump_into(bare_url)
    before = row_counts(bare_url)
    upgrade()
    put_what_the_first_revision_does_not_know(bare_url)
    with running(settings_for(bare_url, tmp_path)):
        command.downgrade(schema.configuration(), REVISION)
    assert row_counts(bare_url) == before | {"prices": before["prices"] + 1}
    kinds, steps = kinds_and_steps(bare_url)
    assert "forward" not in kinds and "digital" in kinds and "wholesale" in steps
    upgrade()
    assert differences(bare_url) == []


def test_every_migration_leads_back_as_well(bare_url: str, upgrade: Callable[[], None], tmp_path: Path) -> None:
    upgrade()
    with running(settings_for(bare_url, tmp_path)):
        command.downgrade(schema.configuration(), "base")
    assert set(inspect(engine_for(bare_url)).get_table_names()) <= {"alembic_version"}
    upgrade()
    assert differences(bare_url) == []
