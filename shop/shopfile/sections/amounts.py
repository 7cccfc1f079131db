"""Amounts of money, each under its currency."""

from shop import money
from shop.shopfile.nodes import Spot

# Stripe takes amounts of up to eight digits (https://docs.stripe.com/api/prices, `unit_amount`).
LARGEST_AMOUNT = 99_999_999


def read(entries: list[tuple[str, Spot, Spot]], least: int) -> dict[str, int]:
    amounts = {}
    for currency, at_key, value in entries:
        if currency not in value.reading.currencies:
            at_key.fault(f"is not a currency of this shop ({', '.join(value.reading.currencies)})")
        else:
            amounts[currency] = _amount(value, currency, least)
    return amounts


def _amount(value: Spot, currency: str, least: int) -> int:
    minor = value.whole(_unit(currency), least, LARGEST_AMOUNT)
    step = money.granularity(currency)
    if minor % step:
        value.fault(f"{minor} is not a multiple of {step}, as every amount in {currency} must be")
    return minor


def _unit(currency: str) -> str:
    major = money.Money(2200, currency).decimal()
    return f"a whole number of minor units (2200 stands for {currency} {major})"
