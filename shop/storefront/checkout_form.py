"""The checkout's form: what was typed, what is wrong with it, and what an order needs of it."""

import hashlib
import re
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from shop import forms, settings
from shop.cart.basket import Basket
from shop.mail import addresses as mail_addresses
from shop.money import Money
from shop.places import addresses
from shop.places.addresses import Address

ADDRESS = ("name", "company", "line1", "line2", "line3", "city", "area", "postal_code")
LONGEST = {**addresses.LONGEST, "email": 254, "phone": 40, "note": 500}
# What is asked where nothing is posted: no address, and no telephone for the carrier.
WITHOUT_POST = frozenset({"name", "email", "note"})

# What every mail server needs and no more: something, an @, a domain with a dot. Only a mail that arrives is proof.
_EMAIL = re.compile(r"[^@\s<>()\[\],;:\"\\]+@[^@\s<>()\[\],;:\"\\.]+(\.[^@\s<>()\[\],;:\"\\.]+)+")
_PHONE = re.compile(r"[+0-9٠-٩۰-۹][0-9٠-٩۰-۹ ()./-]{4,}")
_ATTEMPT = re.compile(r"[A-Za-z0-9_-]{16,64}")
_TOTAL = re.compile(r"([A-Z]{3}) ([0-9]{1,12})")


@dataclass(frozen=True, slots=True)
class Sent:
    """The form as it was filled in. `faults` stop the order; `doubts` are shown once and may be overruled. Both map a
    field to a code: missing, too_long, format, unknown, unprintable; nameless and long where nothing is posted.
    `total_shown` None: the page that was sent does not say which total was seen."""

    typed: Mapping[str, str]
    attempt: str
    address: Address
    total_shown: Money | None = None
    overruled: bool = False
    faults: Mapping[str, str] = field(default_factory=dict)
    doubts: Mapping[str, str] = field(default_factory=dict)

    @property
    def stopped(self) -> bool:
        return bool(self.faults or (self.doubts and not self.overruled))


def blank(country: str | None, typed: Mapping[str, str] | None = None) -> Sent:
    """A form to begin with: empty, or with what was typed for an order that is given up for this one."""
    values = {name: (typed or {}).get(name, "") for name in LONGEST}
    return Sent(values, new_attempt(), _address(values, country))


def new_attempt() -> str:
    return secrets.token_urlsafe(16)


def read(form: Mapping[str, str], country: str | None, *, posted: bool) -> Sent:
    """What was sent. Nothing typed is lost or rewritten beyond blanks and control characters.

    `posted`: something goes by post. Otherwise an address is neither asked for nor kept, whatever a form brings along.
    """
    typed = _typed(form, LONGEST if posted else WITHOUT_POST)
    address = _address(typed, country)
    checked = addresses.check(address) if posted else addresses.check_name(address)
    attempt = form.get("attempt", "")
    return Sent(
        typed=typed,
        attempt=attempt if _ATTEMPT.fullmatch(attempt) else new_attempt(),
        address=address,
        total_shown=_total(form.get("total_shown", "")),
        overruled=form.get("address_ok") == "1",
        faults={**_own_faults(typed), **checked.errors},
        doubts=checked.warnings,
    )


def _typed(form: Mapping[str, str], asked: Collection[str]) -> dict[str, str]:
    given = {name: form.get(name) if name in asked else None for name in LONGEST}
    typed = {name: forms.whole(value) for name, value in given.items()}
    return typed | {"note": forms.whole_text(given["note"])}


def _address(typed: Mapping[str, str], country: str | None) -> Address:
    return Address(**{name: typed[name] for name in ADDRESS}, country=country or "")


def _own_faults(typed: Mapping[str, str]) -> dict[str, str]:
    found = {}
    if not typed["email"]:
        found["email"] = "missing"
    elif len(typed["email"]) <= LONGEST["email"] and not _can_be_written_to(typed["email"]):
        found["email"] = "format"
    if typed["phone"] and len(typed["phone"]) <= LONGEST["phone"] and not _PHONE.fullmatch(typed["phone"]):
        found["phone"] = "format"
    too_long = {name: "too_long" for name in ("email", "phone", "note") if len(typed[name]) > LONGEST[name]}
    return found | too_long


def _can_be_written_to(email: str) -> bool:
    """Whether the mail room will take the address later, when the money is there: asked now, while it can be mended."""
    try:
        mail_addresses.bare(email)
    except mail_addresses.NotAnAddress:
        return False
    return _EMAIL.fullmatch(email) is not None


def _total(text: str) -> Money | None:
    match = _TOTAL.fullmatch(text)
    return Money(int(match[2]), match[1]) if match and match[1] in settings.current().currencies else None


def key_of(sent: Sent, basket: Basket, language: str) -> str:
    """The attempt's key: the page's random number together with what was ordered.

    The same form twice – a double click – is one order. A page brought back by the browser's history and sent with
    another address or another cart is another order, which takes the place of the first.
    """
    ordered = [sent.attempt, language, repr(basket.lines), basket.currency, basket.country, basket.service]
    content = "\x1f".join(map(str, [*ordered, *(f"{name}={sent.typed[name]}" for name in sorted(sent.typed))]))
    return f"{sent.attempt[:22]}.{hashlib.sha256(content.encode()).hexdigest()[:32]}"
