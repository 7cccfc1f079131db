"""Who sells, as every page, mail and slip names them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Seller:
    """The shop's particulars. `name` is per language; addresses are lines as they are printed."""

    name: Mapping[str, str]
    address: Sequence[str]
    country: str
    email: str
    phone: str = ""
    website: str = ""
    tax_numbers: Sequence[tuple[str, str]] = field(default_factory=tuple)
    return_address: Sequence[str] = field(default_factory=tuple)
    legal_contact: str = ""


NOBODY_YET = Seller(name={"en": "The shop"}, address=(), country="DE", email="")


@lru_cache(maxsize=8)
def seller_from(body: str) -> Seller:
    """The seller in a stored document."""
    facts = json.loads(body)
    return Seller(
        name=facts["name"],
        address=tuple(facts["address"]),
        country=facts["country"],
        email=facts["email"],
        phone=facts.get("phone", ""),
        website=facts.get("website", ""),
        tax_numbers=tuple((number["label"], number["number"]) for number in facts.get("tax_numbers", ())),
        return_address=tuple(facts.get("return_address", ())),
        legal_contact=facts.get("legal_contact", ""),
    )


def document_of(seller: Seller) -> str:
    """The document that `seller_from` reads back. Equal sellers give equal text, so a change can be told."""
    facts: dict[str, object] = {
        "name": dict(seller.name),
        "address": list(seller.address),
        "country": seller.country,
        "email": seller.email,
        "phone": seller.phone,
        "website": seller.website,
        "tax_numbers": [{"label": label, "number": number} for label, number in seller.tax_numbers],
        "return_address": list(seller.return_address),
        "legal_contact": seller.legal_contact,
    }
    return json.dumps({key: value for key, value in facts.items() if value}, ensure_ascii=False)
