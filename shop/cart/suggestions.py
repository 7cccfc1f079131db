"""Round sums that somebody might like to give on top. Pure; nothing is ever chosen for the buyer."""

from decimal import Decimal

from shop.money import Money, granularity

SHARES = (Decimal("0.05"), Decimal("0.10"), Decimal("0.20"))
# Leading digits that read as round in every currency: 1, 2, 3, 5, 10, 20 …
_ROUND = (1, 2, 3, 5)


def gifts(goods: Money) -> tuple[Money, ...]:
    """Three sums near 5, 10 and 20 percent of the goods, the least first, each rounder than exact and no two alike.

    None where the goods cost nothing: there is no measure then, and the buyer may write any amount.
    """
    if goods.minor <= 0:
        return ()
    found: list[int] = []
    for share in SHARES:
        least = found[-1] + 1 if found else 1
        found.append(_round_near(goods.minor * share, granularity(goods.currency), least))
    return tuple(Money(minor, goods.currency) for minor in found)


def _round_near(exact: Decimal, grain: int, least: int) -> int:
    """The round multiple of `grain` nearest to `exact` and not below `least`; of two equally near the smaller."""
    rounds = [grain * digit * int(10**power) for power in range(9) for digit in _ROUND]
    return min((each for each in rounds if each >= least), key=lambda each: abs(each - exact))
