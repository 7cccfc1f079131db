"""`Stripe-Signature`: HMAC-SHA256 over `t.body`, one `v1` for each secret that is valid at the moment."""

import hashlib
import hmac
import time
from collections.abc import Sequence

OLD = 3600  # seconds; far beyond the tolerance of 300 that Stripe's library allows


def signature(payload: bytes, secrets: Sequence[str], manner: str = "good", skew: float = 0.0) -> str | None:
    """`manner`: `good`, `bad` (another secret), `old` (true but stale), `none`. `t` is real time: receivers check.

    `skew` moves `t` by so many seconds: a receiver whose clock goes wrong sees all of them so.
    """
    if manner == "none":
        return None
    stamp = int(time.time() + skew) - (OLD if manner == "old" else 0)
    signing = ["whsec_of_somebody_else"] if manner == "bad" else secrets
    return ",".join([f"t={stamp}", *(f"v1={_digest(payload, stamp, secret)}" for secret in signing)])


def _digest(payload: bytes, stamp: int, secret: str) -> str:
    return hmac.new(secret.encode(), f"{stamp}.".encode() + payload, hashlib.sha256).hexdigest()
