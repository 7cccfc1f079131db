"""Order numbers and secret links.

A number is eight random symbols and a check symbol, shown as `K7RM-2QXD-P`: it hides how many orders there are, can be
read out over a bad line, and a mistyped or swapped symbol is noticed. The alphabet has 31 symbols, a prime, and leaves
out 0, I, L, O and U.
"""

import secrets

ALPHABET = "123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 8
_READ_AS = str.maketrans({"I": "1", "L": "1", "U": "V"})


def _check_symbol(body: str) -> str:
    weighted = sum(weight * ALPHABET.index(symbol) for weight, symbol in enumerate(body, start=2))
    return ALPHABET[weighted % len(ALPHABET)]


def _shown(symbols: str) -> str:
    return f"{symbols[:4]}-{symbols[4:8]}-{symbols[8:]}"


def new_number() -> str:
    body = "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH))
    return _shown(body + _check_symbol(body))


def read_number(typed: str) -> str | None:
    """The number as we write it, from what somebody typed; None if it cannot be one."""
    symbols = "".join(c for c in typed.upper() if c.isalnum()).translate(_READ_AS)
    if len(symbols) != _LENGTH + 1 or any(c not in ALPHABET for c in symbols):
        return None
    return _shown(symbols) if _check_symbol(symbols[:-1]) == symbols[-1] else None


def new_token() -> str:
    """The secret of an order's own page: 192 random bits."""
    return secrets.token_urlsafe(24)
