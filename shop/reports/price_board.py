"""The prices of one SKU as people read them: what holds, what is announced, what a reduction may refer to. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from shop.catalogue import pricing
from shop.catalogue.pricing import PRICED, STANDARD
from shop.catalogue.queries import PastPrice
from shop.money import Money

Place = tuple[str, int]  # step, from_quantity: a row of the board
_ORDER = (STANDARD, *(step for step in PRICED if step != STANDARD))


@dataclass(frozen=True, slots=True)
class Announced:
    """From an instant (UTC) on the price is `amount`; None: there is none any more."""

    begins: datetime
    amount: Money | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One price in one currency: what holds now (None: nothing), and what has been announced, the next first."""

    now: Money | None
    announced: tuple[Announced, ...] = ()

    @property
    def seen(self) -> str:
        """How it stands, in a form that can be compared: whoever changes a price says what they saw."""
        coming = (f"{change.begins.isoformat()}={_minor(change.amount)}" for change in self.announced)
        return "|".join((_minor(self.now), *coming))

    def at(self, instant: datetime) -> Money | None:
        """What will hold at an instant that is not over."""
        changes = [change for change in self.announced if change.begins <= instant]
        return changes[-1].amount if changes else self.now

    def before(self, instant: datetime) -> Money | None:
        """What will hold until an instant to come."""
        changes = [change for change in self.announced if change.begins < instant]
        return changes[-1].amount if changes else self.now


@dataclass(frozen=True, slots=True)
class Prior:
    """What reductions of the standard price of one copy refer to (Directive 98/6/EC, Art. 6a).

    `lowest` is what a lower price that begins now may show struck through (None: nothing, as nobody could buy yet).
    `shown` is what may be struck through beside the present price; None: nothing.
    """

    currency: str
    now: Money
    lowest: Money | None
    shown: Money | None


@dataclass(frozen=True, slots=True)
class Board:
    """`cells` by row and currency; a place that has no price now nor later is absent."""

    places: tuple[Place, ...]
    cells: dict[tuple[Place, str], Cell]
    priors: tuple[Prior, ...]

    def cell(self, place: Place, currency: str) -> Cell:
        return self.cells.get((place, currency), Cell(None))

    def announcements(self) -> list[tuple[Place, str, Announced]]:
        """What is to change, the next first."""
        found = [
            (place, currency, to_come) for (place, currency), cell in self.cells.items() for to_come in cell.announced
        ]
        return sorted(found, key=lambda one: (one[2].begins, self.places.index(one[0]), one[1]))


def lay_out(history: Sequence[PastPrice], at: datetime, on_sale_since: datetime | None = None) -> Board:
    """`on_sale_since` is that of `queries`; only what may be struck through asks for it."""
    spans: dict[tuple[Place, str], list[PastPrice]] = {}
    for price in history:
        spans.setdefault(((price.step, price.from_quantity), price.currency), []).append(price)
    cells = {key: _cell(prices, at) for key, prices in spans.items()}
    cells = {key: cell for key, cell in cells.items() if cell.now is not None or cell.announced}
    priors = (_prior(prices, at, on_sale_since) for (place, _), prices in spans.items() if place == (STANDARD, 1))
    return Board(in_order(place for place, _ in cells), cells, tuple(prior for prior in priors if prior))


def newest_first(history: Iterable[PastPrice]) -> list[PastPrice]:
    """What began last, or will, comes first; what began together stands in the order of the board."""
    by_place = sorted(history, key=lambda price: (_rank((price.step, price.from_quantity)), price.currency))
    return sorted(by_place, key=lambda price: price.valid_from, reverse=True)


def in_order(places: Iterable[Place]) -> tuple[Place, ...]:
    """Each once: standard first, its quantities below it, and so on as `PRICED` has them."""
    return tuple(sorted(set(places), key=_rank))


def _rank(place: Place) -> tuple[int, int]:
    return _ORDER.index(place[0]), place[1]


def _cell(prices: Sequence[PastPrice], at: datetime) -> Cell:
    """A price that ends without another one to follow announces that there will be none."""
    held = [price for price in prices if price.valid_to is None or price.valid_to > at]
    changes: dict[datetime, Money | None] = {price.valid_to: None for price in held if price.valid_to is not None}
    changes |= {price.valid_from: price.amount for price in held if price.valid_from > at}
    now = next((price.amount for price in held if price.valid_from <= at), None)
    return Cell(now, tuple(Announced(begins, changes[begins]) for begins in sorted(changes)))


def _prior(prices: Sequence[PastPrice], at: datetime, on_sale_since: datetime | None) -> Prior | None:
    """None where nothing is sold now."""
    past = [price for price in prices if price.valid_from <= at]
    now = next((price for price in past if price.valid_to is None or price.valid_to > at), None)
    if now is None:
        return None
    spans = [price.span for price in past]
    lowest = pricing.lowest_before(spans, at, on_sale_since)
    shown = pricing.prior_price(spans, at, on_sale_since)
    return Prior(
        currency=now.currency,
        now=now.amount,
        lowest=None if lowest is None else Money(lowest, now.currency),
        shown=None if shown is None else Money(shown, now.currency),
    )


def _minor(amount: Money | None) -> str:
    return "" if amount is None else str(amount.minor)
