"""From a line of the basket to its price: the step that was chosen, the quantity, and what of it is a gift. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shop.cart.bill import Chosen, Circumstances, Problem, Reason, Row
from shop.catalogue.facts import Item
from shop.catalogue.pricing import FORWARD, FREE, POOL, REDUCED, SOLIDARITY, STANDARD, WHOLESALE, PriceList
from shop.money import Money, granularity, zero
from shop.places import incomes
from shop.promotions.facts import GROUP


@dataclass(frozen=True, slots=True)
class Priced:
    """What one copy costs as goods, what is given above that, and why."""

    unit: Money
    above: Money
    reason: Reason


class Unpriced(Exception):
    """The line cannot be sold like this."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def priced(line: Chosen, at: Circumstances) -> tuple[Row, Money]:
    """The line's row, before any discount, and the gift that comes with it. Raises `Unpriced`."""
    item = line.item
    if item is None:
        raise Unpriced(Problem("gone", line.key))
    if item.prices is None or item.price is None:
        raise Unpriced(Problem("no_price", line.key))
    rule = _RULES.get(line.step)
    found = rule(line, item, item.prices, at) if rule else None
    if found is None:
        raise Unpriced(Problem("no_step", line.key))
    kind = "forward" if line.step == FORWARD else item.kind
    row = Row(kind, line.key, line.quantity, found.unit, found.unit * line.quantity, found.reason, item, line.step)
    return row, found.above * line.quantity


def _standard(line: Chosen, item: Item, prices: PriceList, at: Circumstances) -> Priced | None:
    usual = prices.at(STANDARD, line.quantity)
    if usual is None:
        return None
    group = prices.at(WHOLESALE, line.quantity) if _opens_wholesale(item, at) else None
    if group is not None and group < usual:
        return Priced(group, zero(at.currency), Reason("wholesale", _tier(prices, WHOLESALE, line.quantity)))
    tier = _tier(prices, STANDARD, line.quantity)
    return Priced(usual, zero(at.currency), Reason("from_quantity", tier) if tier else Reason("standard"))


def _opens_wholesale(item: Item, at: Circumstances) -> bool:
    code = at.code
    return code is not None and code.kind == GROUP and (not code.slugs or item.slug in code.slugs)


def _tier(prices: PriceList, step: str, quantity: int) -> tuple[tuple[str, object], ...]:
    """From how many copies on the price holds; nothing to say where it holds from the first."""
    reached = [tier.from_quantity for tier in prices.tiers.get(step, ()) if tier.from_quantity <= quantity]
    return (("quantity", max(reached)),) if reached and max(reached) > 1 else ()


def _reduced(_line: Chosen, _item: Item, prices: PriceList, at: Circumstances) -> Priced | None:
    unit = prices.at(REDUCED)
    return Priced(unit, zero(at.currency), Reason("reduced")) if unit else None


def _solidarity(line: Chosen, _item: Item, prices: PriceList, at: Circumstances) -> Priced | None:
    usual, more = prices.at(STANDARD, line.quantity), prices.at(SOLIDARITY)
    if usual is None or more is None:
        return None
    return _with_gift(more, usual, Reason("solidarity"))


def _free(line: Chosen, _item: Item, prices: PriceList, at: Circumstances) -> Priced | None:
    """As much as the buyer wrote, down to the floor of where it goes."""
    usual = prices.at(STANDARD, line.quantity)
    floor = prices.floor(incomes.group_of(at.incomes, at.country, at.day) if at.country else None)
    if usual is None or floor is None:
        return None
    amount = Money(line.amount_minor or 0, at.currency)
    if amount.minor % granularity(at.currency):
        raise Unpriced(Problem("not_an_amount", line.key))
    if amount < floor:
        raise Unpriced(Problem("below_floor", line.key, (("floor", floor),)))
    return _with_gift(amount, usual, Reason("free", (("floor", floor),)))


def _with_gift(paid: Money, usual: Money, reason: Reason) -> Priced:
    unit = paid if paid < usual else usual
    return Priced(unit, paid - unit, reason)


def _pool(line: Chosen, item: Item, prices: PriceList, at: Circumstances) -> Priced | None:
    unit = prices.at(POOL)
    if unit is None:
        return None
    if line.quantity > 1:
        raise Unpriced(Problem("pool_one", line.key))
    if item.pool_left < 1:
        raise Unpriced(Problem("pool_empty", line.key))
    return Priced(unit, zero(at.currency), Reason("pool"))


def _forward(_line: Chosen, _item: Item, prices: PriceList, at: Circumstances) -> Priced | None:
    unit = prices.at(FORWARD)
    return Priced(unit, zero(at.currency), Reason("forward")) if unit else None


_RULES: dict[str, Callable[[Chosen, Item, PriceList, Circumstances], Priced | None]] = {
    STANDARD: _standard,
    REDUCED: _reduced,
    SOLIDARITY: _solidarity,
    FREE: _free,
    POOL: _pool,
    FORWARD: _forward,
}


def shortages(lines: Sequence[Chosen]) -> list[Problem]:
    """Lines that ask for more than there is, or than one order may hold. Lines of one SKU share its copies, the earlier
    line first; copies from the pool are set aside already."""
    found: list[Problem] = []
    taken: dict[str, int] = {}
    for line in lines:
        if line.item is not None and line.step != POOL:
            before = taken.get(line.sku, 0)
            taken[line.sku] = before + line.quantity
            found += _shortage(line, line.item, before)
    return found


def _shortage(line: Chosen, item: Item, before: int) -> list[Problem]:
    found = []
    if before + line.quantity > item.max_per_order:
        found.append(Problem("too_many", line.key, (("limit", item.max_per_order),)))
    if item.available is not None and before + line.quantity > item.available:
        code = "not_enough" if item.available > 0 else "sold_out"
        found.append(Problem(code, line.key, (("available", max(0, item.available)),)))
    return found
