"""Who sells, as every page, mail and slip names them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


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
