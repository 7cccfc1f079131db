"""A backup is whole or not there, and goes back into an empty database of either kind, row by row."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, select, text

from shop import backup, backup_file
from shop.app import create_app
from shop.db import Base, db
from shop.settings import load, read_environment
from tests.cli.conftest import Run, database_of, write_env
from tests.cli.templates import CATALOGUE, database

LARGE = b"%PDF-" + bytes(range(256)) * 30_000
Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(url: str) -> Rows:
    """Every row of every table, in the order of their keys."""
    engine = create_engine(url)
    with engine.connect() as connection:
        found = {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))]
            for table in Base.metadata.sorted_tables
        }
    engine.dispose()
    return found


def files_of(env: Path) -> dict[str, bytes]:
    """Pictures and sold files."""
    media = env.parent / "media"
    return {path.relative_to(media).as_posix(): path.read_bytes() for path in media.rglob("*") if path.is_file()}


@pytest.fixture
def lively(stocked: Path, run: Run) -> Path:
    """A shop with orders, staff, pictures, and a sold file too large for one line of a backup."""
    (stocked.parent / "media" / "files").mkdir(exist_ok=True)
    (stocked.parent / "media" / "files" / "large.pdf").write_bytes(LARGE)
    (stocked.parent / "media" / "files" / ".half-written").write_bytes(b"%PDF")
    assert run("make-orders", "80", "--env", stocked).code == 0
    assert run("staff", "add", "ana@shop.example", "--role", "admin", "--env", stocked).code == 0
    return stocked


@pytest.fixture(params=["to sqlite", pytest.param("to postgres", marks=pytest.mark.postgres)])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """The settings of another shop, whose database has no tables yet."""
    folder = tmp_path / "else where"
    folder.mkdir()
    server = None if request.param == "to sqlite" else request.getfixturevalue("postgres_url")
    with database(server, folder) as url:
        yield write_env(folder, url)


@pytest.fixture
def saved(stocked_sqlite: Path, tmp_path: Path, run: Run) -> Path:
    """A backup of a small shop on SQLite."""
    assert run("make-orders", "20", "--env", stocked_sqlite).code == 0
    assert run("backup", tmp_path / "shop.backup", "--env", stocked_sqlite).code == 0
    return tmp_path / "shop.backup"


@pytest.fixture
def stocked_sqlite(on_sqlite: Path, run: Run) -> Path:
    assert run("catalogue", "load", CATALOGUE, "--env", on_sqlite).code == 0
    return on_sqlite


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The settings of another shop on SQLite, in a folder of its own."""
    folder = tmp_path / "other"
    folder.mkdir()
    return write_env(folder, f"sqlite:///{folder / 'shop.sqlite3'}")


def test_every_row_and_picture_comes_back(lively: Path, elsewhere: Path, tmp_path: Path, run: Run) -> None:
    saved = tmp_path / "shop.backup"
    written = run("backup", saved, "--env", lively)
    assert written.code == 0, written.err
    restored = run("restore", saved, "--env", elsewhere)
    assert restored.code == 0, restored.err
    assert rows_of(database_of(elsewhere)) == rows_of(database_of(lively))
    expected = {name: data for name, data in files_of(lively).items() if not name.startswith("files/.")}
    assert files_of(elsewhere) == expected
    assert files_of(elsewhere)["files/large.pdf"] == LARGE
    # The restored shop goes on counting after the highest number.
    assert run("make-orders", "10", "--env", elsewhere).code == 0
    assert run("staff", "add", "ben@shop.example", "--role", "packer", "--env", elsewhere).code == 0
    assert len(run("orders", "list", "--format", "json", "--env", elsewhere).out.splitlines()) == 90


def test_only_its_owner_may_read_it(saved: Path) -> None:
    assert saved.stat().st_mode & 0o077 == 0
    assert not list(saved.parent.glob(".*unfinished"))


def test_a_filled_shop_is_not_replaced(lively: Path, tmp_path: Path, run: Run) -> None:
    run("backup", tmp_path / "shop.backup", "--env", lively)
    before = rows_of(database_of(lively))
    outcome = run("restore", tmp_path / "shop.backup", "--env", lively)
    assert outcome.code == 1
    assert outcome.err.startswith("The database is not empty")
    assert rows_of(database_of(lively)) == before


def damaged(saved: Path, way: str) -> None:
    data = saved.read_bytes()
    lines = gzip.decompress(data).splitlines(keepends=True)
    if way == "cut off":
        saved.write_bytes(data[: len(data) // 2])
    elif way == "a bit flipped":
        saved.write_bytes(data[:-200] + bytes([data[-200] ^ 1]) + data[-199:])
    elif way == "a row lost":
        saved.write_bytes(gzip.compress(b"".join(lines[:40] + lines[41:])))
    elif way == "a row changed":
        changed = lines[40].replace(b"1", b"2") if b"1" in lines[40] else lines[40].replace(b"a", b"b")
        saved.write_bytes(gzip.compress(b"".join([*lines[:40], changed, *lines[41:]])))
    elif way == "no backup":
        saved.write_text("a shopping list")
    elif way == "empty":
        saved.write_bytes(b"")


@pytest.mark.parametrize("way", ["cut off", "a bit flipped", "a row lost", "a row changed", "no backup", "empty"])
def test_a_damaged_backup_changes_nothing(way: str, saved: Path, other: Path, run: Run) -> None:
    damaged(saved, way)
    outcome = run("restore", saved, "--env", other)
    assert (outcome.code, len(outcome.complaints)) == (1, 1)
    assert list(other.parent.iterdir()) == [other]


def lines_of(saved: Path) -> list[Any]:
    """The lines of a backup without the check sum."""
    return [json.loads(line) for line in gzip.decompress(saved.read_bytes()).splitlines()][:-1]


def rewritten(path: Path, lines: list[Any]) -> None:
    """Lines with a check sum that fits."""
    with gzip.open(path, "wb") as file:
        out = backup_file.Lines(file)
        for line in lines:
            out.add(line)
        out.close()


def test_a_row_that_does_not_fit_leaves_no_row_at_all(saved: Path, elsewhere: Path, run: Run) -> None:
    """The check sum is right, but an event belongs to an order that is not there: all of it is rolled back."""
    lines = lines_of(saved)
    place = lines.index({"table": "order_events"}) + 1
    names = [name for name, _ in next(t for t in lines[0]["tables"] if t["name"] == "order_events")["columns"]]
    lines[place][names.index("order_id")] = 99_999
    rewritten(saved, lines)
    outcome = run("restore", saved, "--env", elsewhere)
    assert outcome.code == 1
    assert outcome.complaints == ["The rows of the backup do not fit together; nothing was restored."]
    assert not any(rows_of(database_of(elsewhere)).values())


def test_a_backup_of_a_newer_program_is_refused(saved: Path, other: Path, run: Run) -> None:
    lines = lines_of(saved)
    lines[0]["revision"] = "later"
    rewritten(saved, lines)
    outcome = run("restore", saved, "--env", other)
    assert outcome.complaints == ["The backup is of revision later, which is newer than this program."]


def test_a_file_cannot_leave_the_media_folder(saved: Path, other: Path, run: Run) -> None:
    lines = lines_of(saved)
    next(line for line in lines if isinstance(line, dict) and "file" in line)["file"] = "../escaped.svg"
    rewritten(saved, lines)
    outcome = run("restore", saved, "--env", other)
    assert (outcome.code, len(outcome.complaints)) == (1, 1)
    assert not (other.parent / "escaped.svg").exists()
    assert not any(rows_of(database_of(other)).values())


def test_a_folder_that_is_not_there(on_sqlite: Path, tmp_path: Path, run: Run) -> None:
    outcome = run("backup", tmp_path / "nowhere" / "shop.backup", "--env", on_sqlite)
    assert (outcome.code, len(outcome.complaints)) == (1, 1)


def test_it_is_one_snapshot(lively: Path, tmp_path: Path) -> None:
    """What is written while a backup runs is in it wholly or not at all: rows and header always agree."""
    engine = create_engine(database_of(lively))
    seen: list[int] = []

    def somebody_writes(_rows: int) -> None:
        if not seen:
            seen.append(1)
            with engine.begin() as connection:
                connection.execute(text("DELETE FROM order_events"))
                connection.execute(text("INSERT INTO heartbeats (name, seen_at) VALUES ('x', '2026-01-01 00:00:00')"))

    with create_app(load(read_environment(lively))).app_context():
        head = backup.write(tmp_path / "shop.backup", tmp_path / "media", somebody_writes)
        db.engine.dispose()
    engine.dispose()
    counts = {table.name: table.rows for table in head.tables}
    assert seen and counts["order_events"] > 0 and counts["heartbeats"] == 0
