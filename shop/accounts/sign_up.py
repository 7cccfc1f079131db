"""Sign up: with a one-time link a member sets a password and a second factor."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from shop import clock
from shop.accounts import audit, members, passwords, rules, second_factor
from shop.accounts.models import SignUpLink, StaffMember
from shop.db import db, row_count, transaction


@dataclass(frozen=True, slots=True)
class Invitation:
    """Whom an open link is for, and the second factor that is being offered to them."""

    staff_id: int
    email: str
    role: str
    totp_secret: str


def invitation(token: str) -> Invitation:
    """What the link stands for. Raises `LinkGone`."""
    row = db.session.execute(
        select(StaffMember.id, StaffMember.email, StaffMember.role, StaffMember.totp_secret)
        .join(SignUpLink, SignUpLink.staff_id == StaffMember.id)
        .where(*_still_open(token, clock.now()))
    ).one_or_none()
    if row is None or row.totp_secret is None:
        raise rules.LinkGone()
    return Invitation(row.id, row.email, row.role, row.totp_secret)


def _still_open(token: str, at: datetime) -> tuple[Any, ...]:
    return (
        SignUpLink.token_hash == members.token_hash(token),
        SignUpLink.used_at.is_(None),
        SignUpLink.expires_at > at,
    )


def complete(token: str, password: str, code: str) -> members.Member:
    """Use the link up. Raises `LinkGone`, or `FaultyEntry` with a fault per field; then the link stays good."""
    invited, at = invitation(token), clock.now()
    step = second_factor.matching_step(invited.totp_secret, code, at)
    faults = {
        "password": rules.password_fault(password, invited.email),
        "code": "code_wrong" if step is None else None,
    }
    if any(faults.values()):
        raise rules.FaultyEntry(**{field: fault for field, fault in faults.items() if fault})
    password_hash = passwords.hashed(password)
    with transaction() as session:
        used = session.execute(update(SignUpLink).where(*_still_open(token, at)).values(used_at=at))
        if row_count(used) != 1:
            raise rules.LinkGone()
        member = session.scalars(
            update(StaffMember)
            .where(StaffMember.id == invited.staff_id)
            .values(password_hash=password_hash, totp_last_step=step, last_signed_in_at=at)
            .returning(StaffMember)
        ).one()
        audit.write(session, at, "signed_up", member.id)
        return members.as_member(member)
