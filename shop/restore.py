"""Restoring a backup: into an empty database only, all of it or nothing.

The header names the columns and their kinds, so a backup of an older schema is loaded as what it was, and brought to
the newest schema by the same migrations as a shop in service.
"""

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import TableClause, column, func, insert, literal_column, select, table, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shop import backup_file, schema
from shop.backup import ROWS_AT_ONCE, OnRows
from shop.backup_file import KINDS, BackupFault, Head, TableHead
from shop.db import transaction

_FILE = re.compile(r"([a-z]{1,20}/)?[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}")


def restore(path: Path, url: str, media_dir: Path, on_rows: OnRows = lambda _: None) -> Head:
    """Bring a backup into the database of the current application. Raises `BackupFault`; then no row was written."""
    head = backup_file.verify(path)
    _make_ready(head, url)
    lines = backup_file.read(path)
    next(lines)
    try:
        with transaction() as session:
            _refuse_if_filled(session, head)
            _load(session, head, lines, media_dir, on_rows)
            _check_counts(session, head)
            if session.get_bind().dialect.name == "postgresql":
                _reset_sequences(session, head)
    except IntegrityError as wrong:
        raise BackupFault("The rows of the backup do not fit together; nothing was restored.") from wrong
    schema.upgrade(url)
    return head


def _make_ready(head: Head, url: str) -> None:
    """A database without tables gets those of the backup's revision; one that stands elsewhere is refused."""
    found = schema.standing(url)
    if not schema.is_known(head.revision):
        raise BackupFault(f"The backup is of revision {head.revision}, which is newer than this program.")
    if found.current is None:
        schema.upgrade(url, head.revision)
    elif found.current != head.revision:
        where = f"The backup is of revision {head.revision}, the database at {found.current}"
        raise BackupFault(f"{where}; restore into a database without tables.")


def as_table(head: TableHead) -> TableClause:
    return table(head.name, *(column(name, KINDS[kind][0]()) for name, kind in head.columns))


def _count(session: Session, head: TableHead) -> int:
    return session.scalar(select(func.count()).select_from(as_table(head))) or 0


def _refuse_if_filled(session: Session, head: Head) -> None:
    for known in head.tables:
        if _count(session, known):
            raise BackupFault(f"The database is not empty (`{known.name}` has rows); a backup replaces nothing.")


def _load(session: Session, head: Head, lines: Iterator[Any], media_dir: Path, on_rows: OnRows) -> None:
    tables, current, rows = {known.name: known for known in head.tables}, "", list[Any]()
    for line in lines:
        if isinstance(line, list):
            rows.append(line)
            if len(rows) < ROWS_AT_ONCE:
                continue
        _insert(session, tables.get(current), rows, on_rows)
        if isinstance(line, dict) and "table" in line:
            current = line["table"]
        elif isinstance(line, dict):
            _keep_file(media_dir, line)
    _insert(session, tables.get(current), rows, on_rows)


def _insert(session: Session, head: TableHead | None, rows: list[Any], on_rows: OnRows) -> None:
    """Write the rows collected so far, and begin to collect anew."""
    if head is None or not rows:
        return
    names = [name for name, _ in head.columns]
    back = [KINDS[kind][2] for _, kind in head.columns]
    values = [
        {name: None if value is None else turn(value) for name, turn, value in zip(names, back, row, strict=True)}
        for row in rows
    ]
    session.execute(insert(as_table(head)), values)
    on_rows(len(rows))
    rows.clear()


def _keep_file(media_dir: Path, line: dict[str, Any]) -> None:
    """Write a part of a file; with the last one it appears under its name, which stands for its content."""
    name = line["file"]
    if not _FILE.fullmatch(name):
        raise BackupFault(f"The backup holds a file with an impossible name: {name!r}.")
    path = media_dir / name
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.unfinished")
    with unfinished.open("wb" if line["part"] == 1 else "ab") as file:
        file.write(base64.b64decode(line["data"]))
    if line["part"] == line["of"]:
        unfinished.chmod(0o644)
        unfinished.replace(path)


def _check_counts(session: Session, head: Head) -> None:
    for known in head.tables:
        if _count(session, known) != known.rows:
            raise BackupFault(f"`{known.name}` did not take all of its rows; nothing was restored.")


def _reset_sequences(session: Session, head: Head) -> None:
    """Rows came with their numbers; PostgreSQL must go on counting after the highest."""
    for known in head.tables:
        for name, kind in known.columns:
            if kind != "number":
                continue
            sequence = session.scalar(
                select(func.pg_get_serial_sequence(literal_column(f"'\"{known.name}\"'"), literal_column(f"'{name}'")))
            )
            if sequence:
                highest = session.scalar(select(func.max(as_table(known).c[name])))
                session.execute(
                    text("SELECT setval(:sequence, :number, :used)"),
                    {"sequence": sequence, "number": highest or 1, "used": highest is not None},
                )
