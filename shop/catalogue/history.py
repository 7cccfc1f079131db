"""The only writer of price rows. What held in the past is evidence and is never touched: a price that changes ends, and
another one begins. What is announced and has not begun may still be replaced. Runs inside the caller's transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from shop.catalogue.models import Price
from shop.catalogue.price_rows import PriceRow
from shop.catalogue.pricing import Span
from shop.catalogue.sheets import ProductSheet

Key = tuple[str, str, int]  # currency, step, from_quantity: of each one price holds at a time
Standing = Mapping[Key, Sequence[Price]]
Outcome = Literal["added", "changed", "unchanged"]


@dataclass(frozen=True, slots=True)
class Zoned:
    """An instant and the zone whose midnights the days of price rows begin with."""

    at: datetime
    zone: str

    @property
    def today(self) -> date:
        return self.at.astimezone(ZoneInfo(self.zone)).date()

    def midnight(self, day: date) -> datetime:
        """When a day begins, in UTC."""
        return datetime.combine(day, time.min, ZoneInfo(self.zone)).astimezone(UTC)

    def is_midnight(self, instant: datetime) -> bool:
        return instant == self.midnight(instant.astimezone(ZoneInfo(self.zone)).date())

    def span(self, row: PriceRow) -> Span:
        """When a row holds. One that says no beginning, or one gone by, begins now: no history is invented."""
        begins = self.midnight(row.valid_from) if row.valid_from else self.at
        ends = self.midnight(row.valid_to + timedelta(days=1)) if row.valid_to else None
        return Span(row.amount_minor, max(begins, self.at), ends)

    def row(self, price: Price) -> PriceRow:
        """A row as it would be written down: one that holds already says no beginning."""
        first = price.valid_from.astimezone(ZoneInfo(self.zone)).date() if price.valid_from > self.at else None
        last = price.valid_to.astimezone(ZoneInfo(self.zone)).date() - timedelta(days=1) if price.valid_to else None
        return PriceRow(price.currency, price.amount_minor, price.step, price.from_quantity, first, last)


@dataclass(frozen=True, slots=True)
class Misdated:
    """A price in a sheet, by its place among the variant's prices (from 0), and the day on which it claims it began."""

    slug: str
    sku: str
    place: int
    begins: date


def standing(session: Session, skus: Iterable[str], at: datetime) -> dict[str, dict[Key, list[Price]]]:
    """The prices that hold at `at` or are announced, by SKU and key, the present one first."""
    found: dict[str, dict[Key, list[Price]]] = {}
    rows = session.scalars(
        select(Price)
        .where(Price.sku.in_(sorted(set(skus))), or_(Price.valid_to.is_(None), Price.valid_to > at))
        .order_by(Price.sku, Price.valid_from)
        .execution_options(populate_existing=True)
    )
    for price in rows:
        key = (price.currency, price.step, price.from_quantity)
        found.setdefault(price.sku, {}).setdefault(key, []).append(price)
    return found


def write(session: Session, sku: str, rows: Sequence[PriceRow], stands: Standing, now: Zoned) -> list[Outcome]:
    """Make present and future say what the rows say; what they do not speak of ends. An outcome for each key."""
    wanted: dict[Key, list[Span]] = {}
    for row in rows:
        span = now.span(row)
        if span.valid_to is None or span.valid_to > now.at:  # what is over is history, whatever a file says of it
            wanted.setdefault(row.key, []).append(span)
    keys = sorted(stands.keys() | wanted.keys())
    return [settle(session, sku, key, stands.get(key, ()), wanted.get(key, ()), now.at) for key in keys]


def settle(
    session: Session, sku: str, key: Key, stands: Sequence[Price], wanted: Sequence[Span], at: datetime
) -> Outcome:
    """Make one key's present and future be `wanted`. Equal amounts that hold or begin together stay the same row."""
    leaving, kept, new = list(stands), [], []
    for span in wanted:
        same = next((price for price in leaving if _is_same(price, span, at)), None)
        if same is None:
            new.append(span)
        else:
            leaving.remove(same)
            kept.append((same, span.valid_to))
    if not leaving and not new and all(price.valid_to == end for price, end in kept):
        return "unchanged"
    _rewrite(session, leaving, kept, at)
    currency, step, quantity = key
    for span in new:
        price = Price(sku=sku, currency=currency, step=step, from_quantity=quantity, amount_minor=span.amount_minor)
        price.valid_from, price.valid_to = span.valid_from, span.valid_to
        session.add(price)
    session.flush()
    return "changed" if stands else "added"


def changed(stands: Sequence[Price], amount_minor: int | None, begins: datetime) -> list[Span]:
    """One key's present and future, if from `begins` on the price is another (None: none).

    It holds as long as what it replaces; where nothing held, until the next announced price.
    """
    spans = [Span(price.amount_minor, price.valid_from, price.valid_to) for price in stands]
    replaced = next((span for span in spans if span.holds(begins)), None)
    later = [span for span in spans if span.valid_from > begins]
    result = []
    for span in spans:
        if span.valid_from < begins:
            ends = begins if span is replaced else span.valid_to
            result.append(Span(span.amount_minor, span.valid_from, ends))
    if amount_minor is not None:
        ends = replaced.valid_to if replaced else min((span.valid_from for span in later), default=None)
        result.append(Span(amount_minor, begins, ends))
    return _joined([*result, *later])


def misdated(session: Session, sheets: Sequence[ProductSheet], now: Zoned) -> list[Misdated]:
    """Prices that claim to have begun in the past although another one held then: a history is not written afterwards.

    Allowed are the row that stands (the same day, or the same amount) and whatever a SKU without any price begins with.
    """
    skus = sorted({variant.sku for sheet in sheets for variant in sheet.variants})
    stands = standing(session, skus, now.at)
    priced = set(session.scalars(select(Price.sku).where(Price.sku.in_(skus)).distinct()))
    return [
        Misdated(sheet.slug, variant.sku, place, row.valid_from)
        for sheet in sheets
        for variant in sheet.variants
        for place, row in enumerate(variant.prices if variant.sku in priced else ())
        if row.valid_from and _is_misdated(row, row.valid_from, stands.get(variant.sku, {}).get(row.key, ()), now)
    ]


def _is_misdated(row: PriceRow, claimed: date, stands: Sequence[Price], now: Zoned) -> bool:
    begins, ends = now.midnight(claimed), now.span(row).valid_to
    if begins >= now.at or (ends is not None and ends <= now.at):
        return False
    present = next((price for price in stands if price.valid_from <= now.at), None)
    return present is None or (present.valid_from != begins and present.amount_minor != row.amount_minor)


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Equal amounts that follow each other without a gap are one price: taking an announcement back leaves no trace."""
    joined: list[Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last and last.valid_to == span.valid_from and last.amount_minor == span.amount_minor:
            joined[-1] = Span(last.amount_minor, last.valid_from, span.valid_to)
        else:
            joined.append(span)
    return joined


def _is_same(price: Price, span: Span, at: datetime) -> bool:
    return price.amount_minor == span.amount_minor and max(price.valid_from, at) == max(span.valid_from, at)


def _rewrite(
    session: Session, leaving: Sequence[Price], kept: Sequence[tuple[Price, datetime | None]], at: datetime
) -> None:
    """End or remove what leaves, then close, then open: two open rows at once are what the database refuses."""
    for price in leaving:
        if price.valid_from >= at:
            session.delete(price)  # it has not held for a moment, so nobody was offered it
        else:
            price.valid_to = at
    for price, end in kept:
        price.valid_to = end or price.valid_to
    session.flush()
    for price, end in kept:
        price.valid_to = end
    session.flush()
