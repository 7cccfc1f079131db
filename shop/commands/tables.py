"""Rows for people and for programs: a table, or one JSON object per line; and a bar for what takes its time."""

import json
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import click

SHOW_AFTER_SECONDS = 1.0

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="json: one object per line.",
)


def show(
    rows: Iterable[Mapping[str, Any]], form: str, columns: Mapping[str, Callable[[Mapping[str, Any]], object]]
) -> None:
    """Print rows as they come in (json), or under headings with columns as wide as they need to be."""
    if form == "json":
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
        return
    cells = [[_cell(read(row)) for read in columns.values()] for row in rows]
    _table(list(columns), cells)


def reader(name: str) -> Callable[[Mapping[str, Any]], object]:
    """What a column shows: the value under `name`."""
    return lambda row: row[name]


def _cell(value: object) -> str:
    return "–" if value is None else str(value)


def _table(headings: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
    if not cells:
        click.echo("Nothing found.", err=True)
        return
    widths = [max(_width(row[i]) for row in (headings, *cells)) for i in range(len(headings))]
    for row in (headings, *cells):
        padded = (text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True))
        click.echo("  ".join(padded).rstrip())


def _width(text: str) -> int:
    """Columns of a terminal: East Asian letters take two, combining marks none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def tell_waiting(what: str) -> None:
    """A word for whoever watches, while something takes its time whose end cannot be told."""
    if sys.stderr.isatty():
        click.echo(what, err=True)


class Progress:
    """A bar on stderr: on a terminal only, and only once something has taken longer than a second."""

    def __init__(self, label: str, length: int) -> None:
        self._label, self._length = label, length
        self._due = time.monotonic() + SHOW_AFTER_SECONDS
        self._bar: Any = None
        self._done = 0

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *failure: Any) -> None:
        if self._bar is not None:
            self._bar.__exit__(*failure)

    def advance(self, steps: int = 1) -> None:
        self._done += steps
        if self._bar is not None:
            self._bar.update(steps)
        elif time.monotonic() >= self._due and sys.stderr.isatty():
            self._bar = click.progressbar(length=self._length, label=self._label, file=sys.stderr)
            self._bar.__enter__()
            self._bar.update(self._done)
