"""What a discount code takes off, and why it does not. Pure.

A code is for the standard price (also of lines on the solidarity step, whose gift stays whole): the other steps are the
buyer's own choice of price already.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from shop.cart.bill import Circumstances, Problem, Row
from shop.catalogue.pricing import SOLIDARITY, STANDARD
from shop.money import Money, granularity, split_in
from shop.promotions.facts import AMOUNT, FREE_POST, PERCENT, Code


def standing(at: Circumstances) -> Problem | None:
    """Why the code that was typed does not hold here and now, whatever is in the basket."""
    code = at.code
    if not at.code_typed:
        return None
    if code is None:
        return Problem("code_unknown")
    if at.day < code.valid_from:
        return Problem("code_not_yet", None, (("from", code.valid_from),))
    if code.valid_to is not None and at.day > code.valid_to:
        return Problem("code_over")
    if code.uses_left is not None and code.uses_left < 1:
        return Problem("code_used_up")
    if at.country and code.countries and at.country not in code.countries:
        return Problem("code_country", None, (("country", at.country),))
    return None


def applied(rows: Sequence[Row], at: Circumstances) -> tuple[list[Row], Problem | None]:
    """The rows after the code, or the rows as they were and why it cannot be used with them."""
    code = at.code
    if code is None:
        return list(rows), None
    eligible = [i for i, row in enumerate(rows) if _is_eligible(row, code)]
    goods = sum(rows[i].total.minor for i in eligible)
    if obstacle := _obstacle(code, bool(eligible), goods, at.currency):
        return list(rows), obstacle
    off = _off(code, goods, at.currency)
    shares = split_in(off, [rows[i].total.minor for i in eligible], granularity(at.currency)) if off else []
    less = dict(zip(eligible, shares, strict=False))
    return [_reduced(row, less.get(i, 0)) for i, row in enumerate(rows)], None


def _is_eligible(row: Row, code: Code) -> bool:
    if row.item is None or row.kind == "forward" or row.step not in (STANDARD, SOLIDARITY):
        return False
    return not code.slugs or row.item.slug in code.slugs


def _obstacle(code: Code, any_eligible: bool, goods: int, currency: str) -> Problem | None:
    if not any_eligible:
        return Problem("code_products")
    if (code.minimum and currency not in code.minimum) or (code.kind == AMOUNT and currency not in code.amounts):
        return Problem("code_currency", None, (("currency", currency),))
    least = code.minimum.get(currency, 0)
    return Problem("code_minimum", None, (("minimum", Money(least, currency)),)) if goods < least else None


def _off(code: Code, goods: int, currency: str) -> int:
    """Minor units off the goods: a share, rounded half up to what the currency can express, or an amount."""
    if code.kind == AMOUNT:
        return min(code.amounts[currency], goods)
    if code.kind == PERCENT and code.percent is not None:
        grain = granularity(currency)
        return min(goods, grain * int((goods * code.percent / grain + Decimal("0.5")) // 1))
    return 0


def _reduced(row: Row, less: int) -> Row:
    return replace(row, total=row.total - Money(less, row.total.currency)) if less else row


def off_post(at: Circumstances, cheapest: Money, obstacle: Problem | None) -> Money:
    """What a code takes off the post: the price of the cheapest service, whichever is chosen."""
    frees = at.code is not None and at.code.kind == FREE_POST and obstacle is None
    return cheapest if frees else Money(0, at.currency)
