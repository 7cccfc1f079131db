"""Amounts of money, each under its currency."""

from shop import money
from shop.shopfile.nodes import Spot


def read(entries: list[tuple[str, Spot, Spot]], least: int) -> dict[str, int]:
    amounts = {}
    for currency, at_key, value in entries:
        if currency not in value.reading.currencies:
            at_key.fault(f"is not a currency of this shop ({', '.join(value.reading.currencies)})")
        else:
            amounts[currency] = one(value, currency, least)
    return amounts


def in_every_currency(spot: Spot, least: int) -> dict[str, int]:
    """An amount in each currency of the shop: what is not said in one could not be judged there."""
    found = read(spot.entries(), least)
    missing = [currency for currency in spot.reading.currencies if currency not in found]
    if spot.is_sound and missing:
        spot.fault(f"{', '.join(missing)} is missing: every currency of the shop must be named")
    return found


def one(value: Spot, currency: str, least: int) -> int:
    """A single amount, in minor units of any currency."""
    minor = value.whole(_unit(currency), least, money.LARGEST_CHARGE)
    step = money.granularity(currency)
    if minor % step:
        value.fault(f"{minor} is not a multiple of {step}, as every amount in {currency} must be")
    return minor


def _unit(currency: str) -> str:
    major = money.Money(2200, currency).decimal()
    return f"a whole number of minor units (2200 stands for {currency} {major})"
