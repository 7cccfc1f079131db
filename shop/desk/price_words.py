"""The desk's sentences about prices: steps, rows of the price table, and why a price is not taken."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from shop import clock, i18n, settings
from shop.catalogue.price_rows import PriceRow
from shop.desk.wording import LANGUAGE
from shop.errors import ShopError
from shop.money import Money, exponent
from shop.reports.price_board import Place

STEPS = {
    "standard": "Standard",
    "reduced": "Reduced",
    "solidarity": "Solidarity",
    "pool": "From the pool",
    "forward": "Pay one forward",
    "wholesale": "Groups, with a code",
    "floor": "Least free amount",
    "floor_low": "Least free amount, low income",
    "floor_lower_middle": "Least free amount, lower middle income",
    "floor_upper_middle": "Least free amount, upper middle income",
    "floor_high": "Least free amount, high income",
}
_AGAINST = {
    "tiers": "Only standard and group prices can fall with the quantity.",
    "nothing": "Only pool prices and least free amounts can be nothing.",
    "not_posted": "There is no pool of digital things: what is not posted cannot be set aside.",
    "overlap": "Two of these prices would hold at once.",
    "rises": "{this} would cost more than {other}, for fewer copies. More copies never cost more each.",
    "above_standard": "{this} would be above {other}.",
    "above_tier": "{this} would be above {other}: many copies would cost more at this price than at that.",
    "above_reduced": "{this} would be above {other}.",
    "below_standard": "{this} would be below {other}.",
    "no_standard": "{this} cannot be without a standard price in {currency}. End this one first, or keep that.",
    "without_forward": "{this} needs a price for paying one forward in {currency}: nobody could pay into the pool.",
    "without_pool": "{this} needs a pool price in {currency}: nobody could take what is paid for.",
    "outlasts_forward": "{this} would hold on days without {other}: nobody could pay into the pool. They go together.",
    "outlasts_pool": "{this} would hold on days without {other}: nobody could take what is paid for. They go together.",
    "currency": "The shop does not sell in {currency}. Such a price can only end.",
    "step": "There is no such step.",
    "quantity": "Quantities begin with 1.",
    "begins": "A price begins now, or with a day to come.",
}


def place(where: Place) -> str:
    """A row of the price table."""
    step, quantity = where
    return STEPS.get(step, step) + (f", from {quantity}" if quantity > 1 else "")


def money(amount: Money | None) -> str:
    return "no price" if amount is None else i18n.money_text(amount, LANGUAGE)


def day(instant: datetime) -> str:
    """The day of the shop that an instant falls on."""
    return i18n.date_text(clock.day_in(settings.current().time_zone, instant), LANGUAGE)


def typed(amount: Money | None) -> str:
    """An amount as it stands in a field, ready to be typed over: 22, 22.50."""
    if amount is None:
        return ""
    written = amount.decimal()
    return f"{written:.0f}" if written == written.to_integral_value() else str(written)


def not_an_amount(currency: str) -> str:
    example = typed(Money(22 * 10 ** exponent(currency), currency))
    return f"This is no amount in {currency}. Write it such as {example}."


def overtaken(seen: Money | None, now: Money | None) -> str:
    """Two people change one price: the second is told both figures, and asked again."""
    if seen == now:
        return "Somebody else has announced another price meanwhile. Look at it, then send again what you want."
    return (
        f"Somebody else has changed this meanwhile: you saw {money(seen)}, now it is {money(now)}. "
        "Nothing was changed. Send again to set yours."
    )


def changed(changes: Sequence[str]) -> str:
    """What became of a sheet of prices, with every figure, so that a slip of the finger is seen at once."""
    if not changes:
        return "Nothing is different: the prices stand as you wrote them."
    return f"{len(changes)} price{' is' if len(changes) == 1 else 's are'} changed. {'; '.join(changes)}."


def refused(why: ShopError, currency: str) -> str:
    """Why a price is not taken, in a sentence."""
    facts = why.facts
    if facts.get("why") == "amount":
        return "This is too much, or nothing at all." if facts.get("granularity") == 1 else _whole(facts, currency)
    row, other = facts.get("row"), facts.get("other")
    names = {"this": _row(row), "other": _row(other), "currency": currency}
    return _AGAINST.get(str(facts.get("why")), "This price cannot be taken.").format(**names)


def _whole(facts: Mapping[str, object], currency: str) -> str:
    return f"This is too much, nothing at all, or cannot be paid in {currency}, which has coarser steps."


def _row(row: object) -> str:
    if not isinstance(row, PriceRow):
        return "the other price"
    return f"“{place((row.step, row.from_quantity))}” ({money(Money(row.amount_minor, row.currency))})"
