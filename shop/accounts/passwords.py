"""Passwords: argon2id, with the parameters OWASP lists first for small servers (46 MiB, one pass, one lane)."""

import unicodedata
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher(time_cost=1, memory_cost=47_104, parallelism=1)


def hashed(password: str) -> str:
    return _hasher.hash(_composed(password))


def fits(stored: str | None, password: str) -> bool:
    """Whether the password is right. Without a stored hash the same work is done in vain: the time tells nothing."""
    try:
        right = _hasher.verify(stored or _dummy(), _composed(password))
    except (VerificationError, InvalidHashError):
        return False
    return right and stored is not None


def outdated(stored: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _hasher.check_needs_rehash(stored)


def _composed(password: str) -> str:
    """The same letters from every keyboard: some send é as one character, some as two."""
    return unicodedata.normalize("NFKC", password)[:1_000]


@lru_cache(maxsize=1)
def _dummy() -> str:
    return _hasher.hash("nobody has this password")
