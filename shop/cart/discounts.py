"""What a discount code takes off, and why it does not. Pure.

A code is for the standard price (also of lines on the solidarity step, whose gift stays whole): the other steps are the
buyer's own choice of price already.
"""

from collections.abc import Sequence
from dataclasses import replace

from shop.cart.bill import Circumstances, Problem, Row
from shop.catalogue.pricing import SOLIDARITY, STANDARD
from shop.money import Money, granularity, round_to, split_in
from shop.promotions.facts import AMOUNT, FREE_POST, GROUP, PERCENT, Code


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


def misfit(rows: Sequence[Row], at: Circumstances) -> Problem | None:
    """Why the code cannot be used with these rows, at the prices they have without it."""
    code = at.code
    if code is None:
        return None
    eligible = _eligible(rows, code)
    if not eligible:
        return Problem("code_products")
    currency = at.currency
    if (code.minimum and currency not in code.minimum) or (code.kind == AMOUNT and currency not in code.amounts):
        return Problem("code_currency", None, (("currency", currency),))
    least = code.minimum.get(currency, 0)
    goods = sum(rows[i].total.minor for i in eligible)
    return Problem("code_minimum", None, (("minimum", Money(least, currency)),)) if goods < least else None


def opens_a_list(at: Circumstances) -> bool:
    """Whether the code is a group's, which lowers no price but opens a list of others."""
    return at.code is not None and at.code.kind == GROUP


def applied(rows: Sequence[Row], at: Circumstances) -> list[Row]:
    """The rows after the code, which fits them."""
    if at.code is None:
        return list(rows)
    eligible = _eligible(rows, at.code)
    off = _off(at.code, sum(rows[i].total.minor for i in eligible), at.currency)
    shares = split_in(off, [rows[i].total.minor for i in eligible], granularity(at.currency)) if off else []
    less = dict(zip(eligible, shares, strict=False))
    return [_reduced(row, less.get(i, 0)) for i, row in enumerate(rows)]


def _eligible(rows: Sequence[Row], code: Code) -> list[int]:
    """The places of the rows that the code is for."""
    return [i for i, row in enumerate(rows) if _is_eligible(row, code)]


def _is_eligible(row: Row, code: Code) -> bool:
    if row.item is None or row.kind == "forward" or row.step not in (STANDARD, SOLIDARITY):
        return False
    return not code.slugs or row.item.slug in code.slugs


def _off(code: Code, goods: int, currency: str) -> int:
    """Minor units off the goods: a share, rounded half up to what the currency can express, or an amount."""
    if code.kind == AMOUNT:
        return min(code.amounts[currency], goods)
    if code.kind == PERCENT and code.percent is not None:
        return min(goods, round_to(goods * code.percent, currency))
    return 0


def _reduced(row: Row, less: int) -> Row:
    return replace(row, total=row.total - Money(less, row.total.currency)) if less else row


def off_post(at: Circumstances, cheapest: Money) -> Money:
    """What a code takes off the post: the price of the cheapest service, whichever is chosen."""
    frees = at.code is not None and at.code.kind == FREE_POST
    return cheapest if frees else Money(0, at.currency)
