"""Backups: the whole shop as one file (`backup_file.py`), whichever database it came from.

What SQLite wrote can be restored into PostgreSQL and back (`restore.py`): that is also the way to move. The rows are
one snapshot of the database; the file appears under its name only after it has been read back and found whole. It
holds addresses and the staff's second factors, so only its owner may read it.
"""

import base64
import gzip
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, Table, func, select

from shop import clock, schema
from shop.backup_file import KIND, KINDS, VERSION, BackupFault, Head, Lines, kind_of, verify
from shop.db import Base, db

ROWS_AT_ONCE, BYTES_AT_ONCE = 1_000, 3_000_000

OnRows = Callable[[int], None]


def write(path: Path, media_dir: Path, on_rows: OnRows = lambda _: None) -> Head:
    """Back the shop up into `path` and read it back. Raises `BackupFault`; then no file is left behind."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with _private(unfinished) as file:
            _write_all(file, media_dir, on_rows)
        head = verify(unfinished)
        unfinished.replace(path)
    except OSError as wrong:
        raise BackupFault(f"{path} cannot be written: {(wrong.strerror or str(wrong)).lower()}.") from wrong
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return head


@contextmanager
def _private(path: Path) -> Iterator[BinaryIO]:
    """A new file for its owner alone, on the disk for certain when this ends."""
    with suppress(FileNotFoundError):
        path.unlink()
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def size() -> int:
    """How many rows there are to write."""
    counts = (db.session.scalar(select(func.count()).select_from(table)) for table in Base.metadata.sorted_tables)
    return sum(count or 0 for count in counts)


def _write_all(file: BinaryIO, media_dir: Path, on_rows: OnRows) -> None:
    with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=6, filename="") as out, _snapshot() as connection:
        lines = Lines(out)
        files = kept_files(media_dir)
        tables = Base.metadata.sorted_tables
        lines.add(_header(connection, tables, len(files)))
        for table in tables:
            lines.add({"table": table.name})
            for row in _rows(connection, table):
                lines.add(row)
                on_rows(1)
        for path in files:
            for line in _file_lines(path, media_dir):
                lines.add(line)
        lines.close()


def kept_files(media_dir: Path) -> list[Path]:
    """Pictures, and in a folder below them the files that are sold; nothing that is half written."""
    found = (path for path in media_dir.rglob("*") if path.is_file())
    return sorted(p for p in found if not any(part.startswith(".") for part in p.relative_to(media_dir).parts))


def _file_lines(path: Path, media_dir: Path) -> Iterator[dict[str, Any]]:
    """A file in parts, so that no line is larger than a few megabytes."""
    name, parts = path.relative_to(media_dir).as_posix(), max(1, -(-path.stat().st_size // BYTES_AT_ONCE))
    with path.open("rb") as file:
        for part in range(1, parts + 1):
            data = base64.b64encode(file.read(BYTES_AT_ONCE)).decode()
            yield {"file": name, "part": part, "of": parts, "data": data}


@contextmanager
def _snapshot() -> Iterator[Connection]:
    """All tables as they were at one moment: SQLite's deferred BEGIN gives that; PostgreSQL is asked for it."""
    with db.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            yield connection


def _header(connection: Connection, tables: Sequence[Table], files: int) -> dict[str, Any]:
    return {
        "kind": KIND,
        "version": VERSION,
        "revision": schema.newest(),
        "made_at": clock.now().astimezone(UTC).isoformat(timespec="seconds"),
        "tables": [
            {
                "name": table.name,
                "columns": [[column.name, kind_of(column.type)] for column in table.columns],
                "rows": connection.scalar(select(func.count()).select_from(table)),
            }
            for table in tables
        ],
        "files": files,
    }


def _rows(connection: Connection, table: Table) -> Iterator[list[Any]]:
    into_json = [KINDS[kind_of(column.type)][1] for column in table.columns]
    found = connection.execution_options(yield_per=ROWS_AT_ONCE).execute(
        select(table).order_by(*table.primary_key.columns)
    )
    for row in found:
        yield [None if value is None else turn(value) for turn, value in zip(into_json, row, strict=True)]
