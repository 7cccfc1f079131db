"""What a backup looks like: gzip'd JSON lines that say what they hold, independent of the database they came from.

A header (schema revision, tables with their columns and row counts), each table's rows in the order in which tables
depend on each other, pictures and sold files, and last a SHA-256 over all lines before.
"""

import gzip
import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Boolean, Date, Integer, Numeric, String
from sqlalchemy.types import TypeEngine

from shop.db import UtcDateTime

KIND, VERSION = "shop backup", 1


class BackupFault(Exception):
    """The backup cannot be made, read or restored. The message is a plain sentence."""


@dataclass(frozen=True, slots=True)
class TableHead:
    """A table as the header describes it: `columns` holds (name, kind), see `KINDS`."""

    name: str
    columns: Sequence[tuple[str, str]]
    rows: int


@dataclass(frozen=True, slots=True)
class Head:
    revision: str
    made_at: str
    tables: Sequence[TableHead]
    files: int

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self.tables)


# Column kind → the type it is, the way into JSON, the way back.
KINDS: dict[str, tuple[Callable[[], TypeEngine[Any]], Callable[[Any], Any], Callable[[Any], Any]]] = {
    "instant": (UtcDateTime, datetime.isoformat, datetime.fromisoformat),
    "day": (Date, date.isoformat, date.fromisoformat),
    "decimal": (lambda: Numeric(30, 10), str, Decimal),
    "json": (JSON, lambda value: value, lambda value: value),
    "flag": (Boolean, bool, bool),
    "number": (Integer, int, int),
    "text": (String, str, str),
}


def kind_of(column_type: TypeEngine[Any]) -> str:
    """Raises `TypeError` for a type that backups do not know yet: then it must be taught here first."""
    order: tuple[tuple[type, str], ...] = (
        (UtcDateTime, "instant"),
        (Date, "day"),
        (Numeric, "decimal"),
        (JSON, "json"),
        (Boolean, "flag"),
        (Integer, "number"),
        (String, "text"),
    )
    for known, kind in order:
        if isinstance(column_type, known):
            return kind
    raise TypeError(f"backups do not know the column type {column_type!r}")


class Lines:
    """Writes lines and sums them up."""

    def __init__(self, out: gzip.GzipFile) -> None:
        self._out = out
        self._sum = hashlib.sha256()

    def add(self, value: object) -> None:
        line = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        self._sum.update(line)
        self._out.write(line)

    def close(self) -> None:
        self.add({"sha256": self._sum.hexdigest()})


def read(path: Path) -> Iterator[Any]:
    """The lines of a backup, the header first. Raises `BackupFault` where it is damaged, at the end at the latest."""
    try:
        with gzip.open(path, "rb") as file:
            yield from _checked(file, path)
    except (OSError, EOFError, ValueError) as wrong:
        if isinstance(wrong, FileNotFoundError):
            raise BackupFault(f"There is no file {path}.") from wrong
        raise BackupFault(f"{path} is damaged or no backup ({wrong}).") from wrong


def _checked(file: Any, path: Path) -> Iterator[Any]:
    total, line = hashlib.sha256(), b""
    for number, following in enumerate(file):
        if number:
            total.update(line)
            yield json.loads(line)
        line = following
    if not line or json.loads(line) != {"sha256": total.hexdigest()}:
        raise BackupFault(f"{path} is damaged: its content does not fit its check sum.")


def head_of(line: Any, path: Path) -> Head:
    if not isinstance(line, dict) or line.get("kind") != KIND:
        raise BackupFault(f"{path} is no backup of a shop.")
    if line["version"] != VERSION:
        raise BackupFault(f"{path} is a backup of a format that this program does not know ({line['version']}).")
    tables = [
        TableHead(table["name"], [(name, kind) for name, kind in table["columns"]], table["rows"])
        for table in line["tables"]
    ]
    return Head(line["revision"], line["made_at"], tables, line["files"])


def verify(path: Path) -> Head:
    """Read a backup to its end: check sum right, and as many rows and files as the header says."""
    lines = read(path)
    head = head_of(next(lines, None), path)
    found, files, table = {t.name: 0 for t in head.tables}, 0, ""
    for line in lines:
        if isinstance(line, list):
            found[table] += 1
        elif "table" in line:
            table = line["table"]
        else:
            files += line["part"] == line["of"]
    if files != head.files or any(found[t.name] != t.rows for t in head.tables):
        raise BackupFault(f"{path} does not hold what its header says.")
    return head
