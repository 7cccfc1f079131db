"""People who order."""

import secrets
from typing import Any

from shop.checkout.place import PlaceRequest
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


def order_of(sku: str = "CAL-2026", quantity: int = 1, **changed: Any) -> PlaceRequest:
    """Wanjiku in Nairobi orders a calendar."""
    values: dict[str, Any] = {
        "attempt": secrets.token_hex(16),
        "language": "en",
        "currency": "EUR",
        "country": "KE",
        "basket": [(sku, quantity)],
        "email": "wanjiku@example.org",
        "phone": None,
        "note": None,
        "address": WANJIKU,
        "service": None,
        "total_shown": Money(2200 * quantity + 950, "EUR") if sku == "CAL-2026" and quantity < 3 else None,
        "replaces": None,
    }
    return PlaceRequest(**values | changed)
