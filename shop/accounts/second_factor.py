"""The second factor: six digits of the moment (TOTP, RFC 6238), by the shop's clock."""

import hmac
from datetime import datetime

import pyotp

STEP_SECONDS = 30
_TOLERATED_STEPS = (0, -1, 1)  # a phone's clock may be half a minute off


def new_secret() -> str:
    return pyotp.random_base32()


def matching_step(secret: str | None, code: str, at: datetime) -> int | None:
    """The step whose code this is, counted since 1970; None if it is no code of this half minute or its neighbours.

    The caller remembers the step, so that a code works once.
    """
    typed = "".join(code.split())
    totp = pyotp.TOTP(secret or new_secret())
    now = int(at.timestamp()) // STEP_SECONDS
    for step in (now + offset for offset in _TOLERATED_STEPS):
        if secret is not None and hmac.compare_digest(totp.generate_otp(step).encode(), typed.encode()):
            return step
    return None


def address_for_app(secret: str, email: str, issuer: str) -> str:
    """The `otpauth:` address that a phone reads from the picture."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=issuer)


def in_groups(secret: str) -> str:
    """The secret as people copy it: in groups of four."""
    return " ".join(secret[i : i + 4] for i in range(0, len(secret), 4))
