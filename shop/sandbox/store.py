"""Everything the stand-in knows, as JSON documents in one SQLite file.

One connection and one lock: each operation is a transaction, nested ones join the outer. Nobody sleeps or
talks to the network while holding it. Fields whose name begins with `_` are ours and never leave the house.
"""

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Document = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS objects (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL, kind TEXT NOT NULL,
    created INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS objects_kind ON objects (kind, seq);
CREATE INDEX IF NOT EXISTS objects_intent ON objects (json_extract(body, '$.payment_intent'));
CREATE INDEX IF NOT EXISTS objects_charge ON objects (json_extract(body, '$.charge'));
CREATE INDEX IF NOT EXISTS objects_status ON objects (kind, json_extract(body, '$.status'));
CREATE TABLE IF NOT EXISTS deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT, payload TEXT, signature TEXT NOT NULL,
    state TEXT NOT NULL, due REAL NOT NULL, attempts TEXT NOT NULL DEFAULT '[]');
CREATE INDEX IF NOT EXISTS deliveries_due ON deliveries (state, due);
CREATE INDEX IF NOT EXISTS deliveries_event ON deliveries (event);
CREATE TABLE IF NOT EXISTS idempotency (
    key TEXT PRIMARY KEY, created INTEGER NOT NULL, fingerprint TEXT NOT NULL, status INTEGER, body TEXT);
CREATE TABLE IF NOT EXISTS requests (seq INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS faults (seq INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
TABLES = ("objects", "deliveries", "idempotency", "requests", "faults", "settings")


class Store:
    def __init__(self, directory: Path | None) -> None:
        self._lock = threading.RLock()
        self._depth = 0
        self._db = sqlite3.connect(_file_in(directory), check_same_thread=False, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.executescript(SCHEMA)
        self._clear_what_a_crash_left()

    def _clear_what_a_crash_left(self) -> None:
        self.run("DELETE FROM idempotency WHERE status IS NULL")
        self.run("UPDATE deliveries SET state = 'pending' WHERE state = 'sending'")

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        with self._lock:
            outermost = self._depth == 0
            if outermost:
                self._db.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                if outermost:
                    self._db.execute("ROLLBACK")
                raise
            else:
                if outermost:
                    self._db.execute("COMMIT")
            finally:
                self._depth -= 1

    def run(self, sql: str, *values: Any) -> int:
        """Changes rows and says how many."""
        with self._lock:
            return self._db.execute(sql, values).rowcount

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        with self._lock:
            return self._db.execute(sql, values).fetchall()

    def add(self, body: Document) -> Document:
        self.run(
            "INSERT INTO objects (id, kind, created, body) VALUES (?, ?, ?, ?)",
            body["id"],
            body["object"],
            body["created"],
            json.dumps(body),
        )
        return body

    def save(self, body: Document) -> Document:
        self.run("UPDATE objects SET body = ? WHERE id = ?", json.dumps(body), body["id"])
        return body

    def find(self, kind: str, object_id: str) -> Document | None:
        found = self.rows("SELECT body FROM objects WHERE id = ? AND kind = ?", object_id, kind)
        return _document(found[0]) if found else None

    def find_any(self, object_id: str) -> Document | None:
        found = self.rows("SELECT body FROM objects WHERE id = ?", object_id)
        return _document(found[0]) if found else None

    def select(self, kind: str, where: str = "1", *values: Any, tail: str = "ORDER BY seq") -> list[Document]:
        """`where` and `tail` are texts of this package, never of a request."""
        sql = f"SELECT body FROM objects WHERE kind = ? AND {where} {tail}"  # noqa: S608
        return [_document(row) for row in self.rows(sql, kind, *values)]

    def place_of(self, kind: str, object_id: str) -> int | None:
        found = self.rows("SELECT seq FROM objects WHERE id = ? AND kind = ?", object_id, kind)
        return int(found[0]["seq"]) if found else None

    def counts(self) -> dict[str, int]:
        return {row["kind"]: row["n"] for row in self.rows("SELECT kind, count(*) AS n FROM objects GROUP BY kind")}

    def setting(self, name: str, default: Any) -> Any:
        found = self.rows("SELECT value FROM settings WHERE name = ?", name)
        return json.loads(found[0]["value"]) if found else default

    def put_setting(self, name: str, value: Any) -> None:
        self.run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", name, json.dumps(value))

    def clear(self) -> None:
        with self.transaction():
            for table in TABLES:
                self.run(f"DELETE FROM {table}")  # noqa: S608

    def close(self) -> None:
        with self._lock:
            self._db.close()


def _file_in(directory: Path | None) -> str:
    if directory is None:
        return ":memory:"
    directory.mkdir(parents=True, exist_ok=True)
    return str(directory / "sandbox.sqlite3")


def _document(row: sqlite3.Row) -> Document:
    body: Document = json.loads(row["body"])
    return body
