"""Rows that hold from a day to a day, both included: reading the days, and refusing two rows for one matter at once."""

from collections.abc import Hashable
from datetime import date

from shop import spans
from shop.shopfile.nodes import Mapping, Spot
from shop.spans import Span


def read_span(row: Mapping) -> Span:
    """The keys `from` and `to`; without `to` the row still holds."""
    valid_from = row.need("from").day()
    until = row.find("to")
    valid_to = until.day() if until else None
    if until and valid_to and date.min < valid_to < valid_from:
        until.fault("lies before from")
    return valid_from, valid_to


class Calendar:
    """The spans seen so far for each matter."""

    def __init__(self) -> None:
        self._seen: dict[Hashable, list[tuple[Span, Spot]]] = {}

    def note(self, matter: Hashable, span: Span, spot: Spot) -> None:
        """Remember a row; a fault if an earlier one of the same matter holds on one of its days."""
        for earlier, there in self._seen.setdefault(matter, []):
            if spans.share_a_day(earlier, span):
                spot.fault(f"overlaps in time with line {there.line}")
        self._seen[matter].append((span, spot))
