"""The checkout's form: what was typed, what is wrong with it, and what an order needs of it.

The buyer's own fields are an address. A gift to somebody else adds the same fields with `recipient_` in front, and the
parcel goes there. Fields with `latin_` in front repeat the address that the parcel goes to, in Latin letters.
"""

import hashlib
import re
import secrets
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from shop import forms, settings
from shop.cart.basket import Basket
from shop.mail import addresses as mail_addresses
from shop.money import Money
from shop.places import addresses
from shop.places.addresses import Address, Field

ADDRESS = ("name", "company", "line1", "line2", "line3", "city", "area", "postal_code")
RECIPIENT = "recipient_"
LATIN = "latin_"
# Every field that is read, in the order of the page, and how long it may be: the length of a label, or of its column.
LONGEST = {
    **addresses.LONGEST,
    **{LATIN + name: addresses.LONGEST[name] for name in addresses.IN_LATIN},
    **{RECIPIENT + name: longest for name, longest in addresses.LONGEST.items()},
    "recipient_country": 2,
    "buyer_country": 2,
    "gift_note": 500,
    "vat_number": 40,
    "email": mail_addresses.LONGEST,
    "phone": 40,
    "note": 500,
}
NOTES = ("note", "gift_note")
# What is asked where nothing is posted: no address, and no telephone for the carrier.
WITHOUT_POST = frozenset({"name", "company", "vat_number", "email", "note"})

_PHONE = re.compile(r"[+0-9٠-٩۰-۹][0-9٠-٩۰-۹ ()./-]{4,}")
# Blanks, dots, strokes and dashes are how people set such a number, not part of it (DE 123.456, 12.345.678/0001-95).
_SET_APART = re.compile(r"[\s./\u2010-\u2015-]")
_VAT_NUMBER = re.compile(r"[A-Za-z0-9]{4,20}")
_ATTEMPT = re.compile(r"[A-Za-z0-9_-]{16,64}")
_TOTAL = re.compile(r"([A-Z]{3}) ([0-9]{1,12})")


@dataclass(frozen=True, slots=True)
class Sent:
    """The form as it was filled in. `faults` stop the order; `doubts` are shown once and may be overruled. Both map a
    field to a code: missing, too_long, format, unknown, unprintable, card_number, not_latin, and other (a recipient in
    another country than the one chosen); nameless and long for somebody to whom nothing is posted.

    `address` is where the parcel goes and `latin` the same in Latin letters. `buyer` is whoever orders for somebody
    else: a name, and the address and country (or "") they cared to give. `total_shown` None: the page that was sent
    does not say which total was seen. `checking`: only the picture of the label is asked for, nothing is ordered.
    """

    typed: Mapping[str, str]
    attempt: str
    address: Address
    total_shown: Money | None = None
    overruled: bool = False
    faults: Mapping[str, str] = field(default_factory=dict)
    doubts: Mapping[str, str] = field(default_factory=dict)
    buyer: Address | None = None
    latin: Address | None = None
    is_gift: bool = False
    gift_note: str | None = None
    vat_number: str | None = None
    checking: bool = False

    @property
    def stopped(self) -> bool:
        return bool(self.faults or (self.doubts and not self.overruled))

    @property
    def doubts_shown(self) -> str:
        """What the page sends along as `address_ok`: the doubts it shows, so that those and no others are overruled."""
        return ".".join(self._mark(name) for name in sorted(self.doubts))

    def overruling(self, address_ok: str) -> "Sent":
        """The same, told what the buyer insists on: the doubts shown before, or "1" for whatever is doubtful."""
        insisted = set(address_ok.split("."))
        known = bool(self.doubts) and all(self._mark(name) in insisted for name in self.doubts)
        return replace(self, overruled=known or address_ok == "1")

    def _mark(self, name: str) -> str:
        doubtful = (self.address.country, name, self.doubts[name], self.typed.get(name, ""))
        return hashlib.sha256("\x1f".join(doubtful).encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page asks for, block by block, in the order of the destination's post. `latin` is empty where nobody
    writes in another script."""

    own: Sequence[Field]
    recipient: Sequence[Field] = ()
    latin: Sequence[Field] = ()

    @property
    def fields(self) -> list[Field]:
        return [*self.own, *self.latin, *self.recipient]


def asked(sent: Sent, country: str | None, language: str, *, posted: bool) -> Asked:
    """The fields to show for a destination and what has been typed so far."""
    if not country:
        return Asked(())
    own = addresses.form_for(country, language).fields
    if not posted:
        return Asked([each for each in own if each.name in WITHOUT_POST])
    latin = addresses.latin_form_for(country, language).fields
    shown = sent.latin is not None or addresses.offers_latin(sent.address)
    return Asked(own, _named(own, RECIPIENT), _named(latin, LATIN) if shown else ())


def _named(fields: Sequence[Field], prefix: str) -> list[Field]:
    return [replace(each, name=prefix + each.name) for each in fields]


def blank(country: str | None, typed: Mapping[str, str] | None = None) -> Sent:
    """A form to begin with: empty, or with what was typed for an order that is given up for this one."""
    values = {name: (typed or {}).get(name, "") for name in LONGEST}
    return _filled_in(values, country, new_attempt())


def new_attempt() -> str:
    return secrets.token_urlsafe(16)


def read(form: Mapping[str, str], country: str | None, *, posted: bool, from_country: str = "") -> Sent:
    """What was sent. Nothing typed is lost or rewritten beyond blanks and control characters.

    `posted`: something goes by post, from `from_country`. Otherwise an address is neither asked for nor kept, whatever
    a form brings along.
    """
    attempt = form.get("attempt", "")
    typed = _typed(form, LONGEST if posted else WITHOUT_POST)
    sent = _filled_in(typed, country, attempt if _ATTEMPT.fullmatch(attempt) else new_attempt())
    sent = replace(
        sent,
        total_shown=_total(form.get("total_shown", "")),
        checking="check" in form,
        faults=_own_faults(typed) | (_address_faults(sent, from_country) if posted else _name_faults(sent.address)),
        doubts=_doubts(sent, from_country) if posted else {},
    )
    return sent.overruling(form.get("address_ok", ""))


def _typed(form: Mapping[str, str], asked: Collection[str]) -> dict[str, str]:
    given = {name: form.get(name) if name in asked else None for name in LONGEST}
    return {name: forms.whole_text(text) if name in NOTES else forms.whole(text) for name, text in given.items()}


def _filled_in(typed: Mapping[str, str], country: str | None, attempt: str) -> Sent:
    """Who is who: the recipient if one is named, otherwise the buyer, is where the parcel goes."""
    own, recipient = _address(typed, "", country), _address(typed, RECIPIENT, country)
    to_recipient = any(typed[RECIPIENT + name] for name in ADDRESS)
    ship_to = recipient if to_recipient else own
    latin = _address(typed, LATIN, country) if any(typed[LATIN + name] for name in addresses.IN_LATIN) else None
    return Sent(
        typed=typed,
        attempt=attempt,
        address=ship_to,
        buyer=replace(own, country=typed["buyer_country"].upper()) if to_recipient else None,
        latin=addresses.in_latin(ship_to, latin) if latin else None,
        is_gift=to_recipient or bool(typed["gift_note"]),
        gift_note=typed["gift_note"] or None,
        vat_number=_bare_number(typed["vat_number"]).upper() or None,
    )


def _address(typed: Mapping[str, str], prefix: str, country: str | None) -> Address:
    return Address(**{name: typed.get(prefix + name, "") for name in ADDRESS}, country=country or "")


def _address_faults(sent: Sent, from_country: str) -> dict[str, str]:
    found = _prefixed(addresses.check(sent.address).errors, RECIPIENT if sent.buyer else "")
    found |= _prefixed(addresses.check_latin(sent.address, sent.latin, from_country).errors, LATIN)
    if sent.buyer is None:
        return found
    found |= {
        "buyer_country" if name == "country" else name: code
        for name, code in addresses.check_name(sent.buyer).errors.items()
    }
    if sent.typed["recipient_country"].upper() not in ("", sent.address.country):
        found["recipient_country"] = "other"
    return found


def _name_faults(person: Address) -> dict[str, str]:
    """Of an order of which nothing is posted; it needs a country all the same, for the tax."""
    return {**({} if person.country else {"country": "unknown"}), **addresses.check_name(person).errors}


def _doubts(sent: Sent, from_country: str) -> dict[str, str]:
    doubts = _prefixed(addresses.check(sent.address).warnings, RECIPIENT if sent.buyer else "")
    return doubts | _prefixed(addresses.check_latin(sent.address, sent.latin, from_country).warnings, LATIN)


def _prefixed(found: Mapping[str, str], prefix: str) -> dict[str, str]:
    """By the names of the form. The country is no field of an address here: it was chosen for the cart."""
    return {name if name == "country" else prefix + name: code for name, code in found.items()}


def _own_faults(typed: Mapping[str, str]) -> dict[str, str]:
    found = {name: "card_number" for name in NOTES if forms.holds_card_number(typed[name])}
    if not typed["email"]:
        found["email"] = "missing"
    elif not mail_addresses.can_be_written_to(typed["email"]):
        found["email"] = "format"
    if typed["phone"] and not _PHONE.fullmatch(typed["phone"]):
        found["phone"] = "format"
    vat_number = _bare_number(typed["vat_number"])
    if vat_number and not _VAT_NUMBER.fullmatch(vat_number):
        found["vat_number"] = "format"
    too_long = {name: "too_long" for name in ("email", "phone", *NOTES) if len(typed[name]) > LONGEST[name]}
    return found | too_long


def _bare_number(text: str) -> str:
    return _SET_APART.sub("", unicodedata.normalize("NFKC", text))


def _total(text: str) -> Money | None:
    match = _TOTAL.fullmatch(text)
    return Money(int(match[2]), match[1]) if match and match[1] in settings.current().currencies else None


def key_of(sent: Sent, basket: Basket, language: str) -> str:
    """The attempt's key: the page's random number together with what was ordered.

    The same form twice – a double click – is one order. A page brought back by the browser's history and sent with
    another address, gift or cart is another order, which takes the place of the first.
    """
    ordered = [sent.attempt, language, repr(replace(basket, open_order=None))]
    content = "\x1f".join([*ordered, *(f"{name}={sent.typed[name]}" for name in sorted(sent.typed))])
    return f"{sent.attempt[:22]}.{hashlib.sha256(content.encode()).hexdigest()[:32]}"
