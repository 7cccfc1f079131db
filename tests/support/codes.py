"""Discount codes as staff would have made them."""

from datetime import date
from typing import Any

from shop import clock
from shop.db import transaction
from shop.promotions.models import DiscountCode
from shop.stock import keys, ledger


def write(code: str = "SPRING", kind: str = "percent", *, uses: int | None = None, **changed: Any) -> None:
    """A code that holds everywhere; `percent` is a share such as Decimal("0.2"); `uses` are left, of so many."""
    values: dict[str, Any] = {
        "percent": None,
        "amounts": {},
        "minimum": {},
        "slugs": [],
        "countries": [],
        "valid_from": date(2020, 1, 1),
        "valid_to": None,
        "most_uses": None if uses is None else max(uses, 1),
        "most_per_email": None,
        "note": None,
        "created_at": clock.now(),
    }
    with transaction() as session:
        session.add(DiscountCode(code=code, kind=kind, **values | changed))
        if uses is not None:
            ledger.open_item(session, keys.uses(code), uses, "opening", clock.now())
