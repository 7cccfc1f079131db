"""Tables as files for spreadsheets, streamed: UTF-8, and harmless whatever somebody typed as their name."""

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal

from flask import Response, stream_with_context

Cell = str | int | Decimal


def answer(name: str, columns: Iterable[str], rows: Iterable[Iterable[Cell]]) -> Response:
    """The table as a download called `name`."""
    file = Response(stream_with_context(_lines(columns, rows)), mimetype="text/csv")
    file.headers["Content-Disposition"] = f"attachment; filename={name}"
    return file


def _lines(columns: Iterable[str], rows: Iterable[Iterable[Cell]]) -> Iterator[str]:
    yield "\ufeff"  # tells spreadsheets that this is UTF-8
    yield _line(columns)
    for row in rows:
        yield _line(row)


def _line(cells: Iterable[Cell]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow(_harmless(cell) for cell in cells)
    return written.getvalue()


def _harmless(cell: Cell) -> str:
    """A name that begins like a formula must not become one in a spreadsheet; a number of ours may be below zero."""
    if isinstance(cell, str):
        return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
    return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
