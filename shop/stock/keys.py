"""Names under which things other than copies are counted. A SKU is its own key; none holds a colon."""

import hashlib
import unicodedata
from collections.abc import Iterable

# The step of a line whose copy comes from the pool.
POOL = "pool"


def pool(sku: str) -> str:
    """Places in the pool of paid-forward copies of a SKU."""
    return f"pool:{sku}"


def pooled_sku(key: str) -> str | None:
    """The SKU whose pool a key counts; None for any other key."""
    return key.removeprefix("pool:") if key.startswith("pool:") else None


def uses(code: str) -> str:
    """Uses of a discount code."""
    return f"code:{code}"


def uses_by(code: str, email: str) -> str:
    """Uses of a code by one e-mail address, which is not readable from the key. One mailbox in two spellings – letter
    case, full-width letters, a domain in its own script or as `xn--` – is one address."""
    return f"code:{code}:{hashlib.sha256(f'{code}|{_mailbox(email)}'.encode()).hexdigest()[:20]}"


def _mailbox(email: str) -> str:
    name, _, host = unicodedata.normalize("NFKC", email).casefold().rpartition("@")
    try:
        return f"{name}@{host.encode('idna').decode()}"
    except UnicodeError:
        return f"{name}@{host}"


def is_sku(key: str) -> bool:
    """Whether a key counts copies of an article, and neither places nor uses."""
    return ":" not in key


def is_use(key: str) -> bool:
    """Whether a key counts uses of a code, in total or by one address."""
    return key.startswith("code:")


def promised(lines: Iterable[tuple[str, str, int]], code: str | None, email: str | None) -> dict[str, int]:
    """What lines of (SKU, step of the price, quantity) count on, with a discount code if one is used.

    A copy from the pool counts on its place there: the copy itself has been set aside since it was paid forward. Copies
    that are paid forward are set aside by the order that pays them.
    """
    wanted: dict[str, int] = {}
    for sku, step, quantity in lines:
        key = pool(sku) if step == POOL else sku
        wanted[key] = wanted.get(key, 0) + quantity
    if code is not None:
        wanted[uses(code)] = 1
        if email is not None:
            wanted[uses_by(code, email)] = 1
    return wanted
