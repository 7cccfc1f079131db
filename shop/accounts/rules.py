"""Rules of accounts: who may do what, how long a lock lasts, what a password must be. Pure."""

import unicodedata
from datetime import datetime, timedelta

from shop.errors import ShopError

PACKER = frozenset(
    {"orders", "pack", "post", "hold", "note", "mails", "attention", "stock", "products", "destinations", "read_rules"}
)
MANAGER = PACKER | {"shelve", "cancel", "cases", "settle", "export", "prices", "codes", "switch", "pause", "reports"}
ADMIN = MANAGER | {"staff", "rules"}

# Role → what it may do. A right that stands nowhere belongs to nobody.
RIGHTS: dict[str, frozenset[str]] = {"packer": PACKER, "manager": MANAGER, "admin": ADMIN}

FREE_ATTEMPTS = 4
LONGEST_LOCK_MINUTES = 60
LINK_LASTS = timedelta(days=7)
SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200


class WrongCredentials(ShopError):
    """Address, password or code is not right. Which of them is never told."""

    code = "wrong_credentials"


class LockedOut(ShopError):
    """Too many attempts at this address, whoever it belongs to. Facts: `minutes` until the next may be made."""

    code = "locked_out"


class LinkGone(ShopError):
    """The sign-up link was used, has run out, or never was."""

    code = "link_gone"


class FaultyEntry(ShopError):
    """Something typed cannot be taken. Facts: field name → fault code."""

    code = "faulty_entry"


def may(role: str, right: str) -> bool:
    return right in RIGHTS.get(role, frozenset())


def lock_minutes(attempts: int) -> int:
    """How long an address is locked after so many failures: not at first, then 1 minute, doubling up to an hour."""
    if attempts <= FREE_ATTEMPTS:
        return 0
    return int(min(LONGEST_LOCK_MINUTES, 2 ** min(attempts - FREE_ATTEMPTS - 1, 10)))


def minutes_until(moment: datetime, at: datetime) -> int:
    """Whole minutes to wait, never fewer than it really takes."""
    return max(1, -int(-(moment - at).total_seconds() // 60))


def email_key(email: str) -> str:
    """How addresses of staff are stored and compared."""
    return unicodedata.normalize("NFC", email).strip().casefold()


def email_fault(email: str) -> str | None:
    name, _, host = email.rpartition("@")
    fits = bool(name) and "." in host and not any(c.isspace() or c in "<>,;" for c in email) and len(email) <= 254
    return None if fits and not host.startswith(".") and not host.endswith(".") else "not_an_email"


def password_fault(password: str, email: str) -> str | None:
    """Length is what counts; what everybody would try first is refused."""
    if len(password) < SHORTEST_PASSWORD:
        return "password_short"
    if len(password) > LONGEST_PASSWORD:
        return "password_long"
    if len(set(password.casefold())) < 3:
        return "password_same"
    return "password_is_email" if email_key(email) in email_key(password) else None
