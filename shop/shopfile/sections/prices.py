"""The prices of a variant: `{EUR: 2200}`, or rows with a step, a quantity and days."""

from collections.abc import Sequence
from datetime import date

from yaml.nodes import SequenceNode

from shop import clock, settings
from shop.catalogue.price_rows import Contradiction, PriceRow, contradictions
from shop.catalogue.pricing import LARGEST_QUANTITY, MAY_BE_NOTHING, PRICED, STANDARD
from shop.shopfile.nodes import Mapping, Spot
from shop.shopfile.sections import amounts

STEP = ("|".join(PRICED), f"a step ({', '.join(PRICED)})")
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)

Priced = tuple[PriceRow, Spot]  # a price, and the spot of its amount

# What rows may say against each other. {line} is that of the other row, {currency} this row's.
_REASONS = {
    "tiers": "only standard and wholesale prices may begin with a larger quantity",
    "not_posted": "there is no pool of digital things: what is not posted cannot be set aside",
    "overlap": "overlaps in time with line {line}",
    "rises": "is dearer than a smaller quantity in line {line}",
    "above_standard": "is above the standard price in line {line}",
    "above_tier": "is above what the standard price falls to with the quantity, in line {line}",
    "above_reduced": "is above the reduced price in line {line}",
    "below_standard": "is below the standard price in line {line}",
    "no_standard": "there is no standard price of one copy in {currency} at that time, which every other price needs",
    "without_forward": "there is no forward price in {currency} at that time: nobody could pay for what is taken",
    "without_pool": "there is no pool price in {currency} at that time: nobody could take what is paid for",
    "outlasts_forward": "holds on days without the forward price of line {line}: nobody could pay for what is taken",
    "outlasts_pool": "holds on days without the pool price of line {line}: nobody could take what is paid for",
}


def read(spot: Spot, kind: str) -> list[Priced]:
    """The prices of a variant of a product of this kind. An empty list says on purpose that there is none."""
    if not isinstance(spot.node, SequenceNode):
        return _short(spot)
    known = len(spot.reading.faults)
    found = [priced for item in spot.items() for priced in _row(item)]
    if len(spot.reading.faults) == known:  # whether rows fit each other can be judged once each can be believed
        today = clock.day_in(settings.current().time_zone, clock.now())
        for wrong in contradictions([row for row, _ in found], kind, today):
            _note(wrong, found)
    return found


def _short(spot: Spot) -> list[Priced]:
    entries = spot.entries()
    prices = amounts.read(entries, least=1)
    if spot.is_sound and not entries:
        spot.fault("has no price in any currency")
    spots = {currency: value for currency, _, value in entries}
    return [(PriceRow(currency, minor), spots[currency]) for currency, minor in prices.items()]


def _row(spot: Spot) -> list[Priced]:
    """A row is a price for each of its currencies."""
    with spot.mapping() as row:
        step = at_step.shaped(*STEP) if (at_step := row.find("step")) else STANDARD
        at_quantity = row.find("quantity")
        quantity = at_quantity.whole("a whole number of copies", 1, LARGEST_QUANTITY) if at_quantity else 1
        begins, ends = _span(row)
        entries = row.rest()
    prices = amounts.read(entries, least=0 if step in MAY_BE_NOTHING else 1)
    if spot.is_sound and not entries:
        spot.fault("has no price in any currency")
    spots = {currency: value for currency, _, value in entries}
    return [
        (PriceRow(currency, minor, step, quantity, begins, ends), spots[currency]) for currency, minor in prices.items()
    ]


def _span(row: Mapping) -> tuple[date | None, date | None]:
    """The days `from` and `to`, both included; left out: from now on, for good."""
    at_from, at_to = row.find("from"), row.find("to")
    begins, ends = (_day(at) if at else None for at in (at_from, at_to))
    if at_to and at_to.is_sound and begins and ends and ends < begins:
        at_to.fault("lies before from")
    return begins, ends


def _day(spot: Spot) -> date:
    day = spot.day()
    if spot.is_sound and not FIRST_DAY <= day <= LAST_DAY:
        spot.fault(f"{day} does not lie between {FIRST_DAY} and {LAST_DAY}")
    return day


def _note(wrong: Contradiction, found: Sequence[Priced]) -> None:
    row, spot = found[wrong.place]
    line = found[wrong.other][1].line if wrong.other is not None else 0
    spot.fault(_REASONS[wrong.why].format(line=line, currency=row.currency))
