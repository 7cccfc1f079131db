"""The buyer, as far as the payment page learns of them."""

from dataclasses import dataclass, field
from typing import Any

from shop.sandbox.store import Document


@dataclass(frozen=True)
class Buyer:
    """What the form was told. `answers` are the session's custom fields by key."""

    email: str | None = None
    name: str | None = None
    phone: str | None = None
    address: dict[str, Any] | None = None
    shipping: dict[str, Any] | None = None
    rate: str | None = None
    individual_name: str | None = None
    business_name: str | None = None
    terms: bool = False
    answers: dict[str, str] = field(default_factory=dict)

    def details(self) -> Document:
        return {
            "address": self.address,
            "business_name": self.business_name,
            "email": self.email,
            "individual_name": self.individual_name,
            "name": self.name,
            "phone": self.phone,
            "tax_exempt": "none",
            "tax_ids": [],
        }
