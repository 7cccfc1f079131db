"""People who order."""

import secrets
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from shop.cart.basket import Basket, BasketLine
from shop.checkout.drafting import PlaceRequest
from shop.money import Money
from shop.places.addresses import Address

WANJIKU = Address(
    name="Wanjiku Kamau",
    company="",
    line1="P.O. Box 1234",
    line2="Moi Avenue",
    line3="beside the post office",
    city="Nairobi",
    area="",
    postal_code="00100",
    country="KE",
)


def order_of(
    sku: str = "CAL-2026",
    quantity: int = 1,
    *,
    step: str = "standard",
    basket: Iterable[tuple[Any, ...]] | None = None,
    currency: str = "EUR",
    country: str = "KE",
    service: str | None = None,
    code: str | None = None,
    gift: int = 0,
    **changed: Any,
) -> PlaceRequest:
    """Wanjiku in Nairobi orders a calendar. `basket` are other lines: (SKU, quantity, step, amount)."""
    lines = tuple(BasketLine(*line) for line in basket or [(sku, quantity, step)])
    is_plain = basket is None and step == "standard" and code is None and not gift
    is_known = is_plain and sku == "CAL-2026" and quantity < 3
    values: dict[str, Any] = {
        "attempt": secrets.token_hex(16),
        "language": "en",
        "basket": Basket(lines, currency=currency, country=country, service=service, code=code, gift=gift),
        "email": "wanjiku@example.org",
        "phone": None,
        "note": None,
        "address": replace(WANJIKU, country=country),
        "total_shown": Money(2200 * quantity + 950, "EUR") if is_known else None,
        "replaces": None,
    }
    return PlaceRequest(**values | changed)
