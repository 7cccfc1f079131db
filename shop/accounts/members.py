"""Members of staff: take on, reset, disable, change the role; and who they are."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shop import clock
from shop.accounts import audit, rules, second_factor
from shop.accounts.models import ROLES, SignUpLink, StaffMember
from shop.db import db, transaction
from shop.errors import AlreadyDone, NotAllowed, NotFound

COMMAND_LINE = "command line"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works here. `signed_up`: password and second factor are set."""

    id: int
    email: str
    role: str
    session_version: int
    signed_up: bool
    created_at: datetime
    last_signed_in_at: datetime | None
    disabled_at: datetime | None

    @property
    def by(self) -> str:
        """How history names who acted."""
        return f"staff:{self.id}"


def as_member(row: StaffMember) -> Member:
    return Member(
        id=row.id,
        email=row.email,
        role=row.role,
        session_version=row.session_version,
        signed_up=row.password_hash is not None,
        created_at=row.created_at,
        last_signed_in_at=row.last_signed_in_at,
        disabled_at=row.disabled_at,
    )


def token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def add(email: str, role: str, by: str = COMMAND_LINE) -> str:
    """Take somebody on. Returns the token of a sign-up link that works once, for seven days.

    Raises `FaultyEntry` for an address or role that cannot be, `AlreadyDone` if the address has an account.
    """
    email = rules.email_key(email)
    _check_entry(email, role)
    at = clock.now()
    try:
        with transaction() as session:
            row = StaffMember(email=email, role=role, created_at=at)
            session.add(row)
            session.flush()
            audit.write(session, at, "added", row.id, by=by, detail=role)
            return _new_link(session, row.id, at)
    except IntegrityError as taken:
        raise AlreadyDone(email=email) from taken


def _check_entry(email: str, role: str) -> None:
    faults = {"email": rules.email_fault(email), "role": None if role in ROLES else "unknown_role"}
    if any(faults.values()):
        raise rules.FaultyEntry(**{field: fault for field, fault in faults.items() if fault})


def reset(email: str, by: str = COMMAND_LINE) -> str:
    """A new sign-up link; password, second factor, open sessions and older links end at once.

    Somebody who was disabled may come back this way. Raises `NotFound`.
    """
    at = clock.now()
    with transaction() as session:
        member = _change(session, email, password_hash=None, disabled_at=None)
        audit.write(session, at, "reset", member.id, by=by)
        return _new_link(session, member.id, at)


def disable(email: str, by: str = COMMAND_LINE) -> None:
    """Somebody leaves: no sign-in any more, open sessions and links end at once. Nobody disables themselves."""
    at = clock.now()
    with transaction() as session:
        member = _change(session, email, disabled_at=at)
        if by == f"staff:{member.id}":
            raise NotAllowed(act="disable", state="yourself")
        session.execute(delete(SignUpLink).where(SignUpLink.staff_id == member.id))
        audit.write(session, at, "disabled", member.id, by=by)


def sign_out(staff_id: int) -> None:
    """End every session of a member, wherever it is open: a copy of the cookie is of no use afterwards.

    Signing out on one device signs out on all of them; sessions are not told apart. Raises `NotFound`.
    """
    at = clock.now()
    with transaction() as session:
        member = session.scalar(
            update(StaffMember)
            .where(StaffMember.id == staff_id)
            .values(session_version=StaffMember.session_version + 1)
            .returning(StaffMember)
        )
        if member is None:
            raise NotFound(member=staff_id)
        audit.write(session, at, "signed_out", member.id)


def change_role(email: str, role: str, by: str = COMMAND_LINE) -> None:
    """Another role, from the next page on. Nobody changes their own."""
    email = rules.email_key(email)
    _check_entry(email, role)
    at = clock.now()
    with transaction() as session:
        member = session.scalar(select(StaffMember).where(StaffMember.email == email).with_for_update())
        if member is None:
            raise NotFound(email=email)
        if by == f"staff:{member.id}":
            raise NotAllowed(act="role", state="yourself")
        audit.write(session, at, "role", member.id, by=by, detail=f"{member.role} → {role}")
        member.role = role


def _change(session: Session, email: str, **values: Any) -> StaffMember:
    """Change an account and end its sessions."""
    email = rules.email_key(email)
    changed = session.scalars(
        update(StaffMember)
        .where(StaffMember.email == email)
        .values(session_version=StaffMember.session_version + 1, **values)
        .returning(StaffMember)
    ).one_or_none()
    if changed is None:
        raise NotFound(email=email)
    return changed


def _new_link(session: Session, staff_id: int, at: datetime) -> str:
    token = secrets.token_urlsafe(32)
    session.execute(delete(SignUpLink).where(SignUpLink.staff_id == staff_id))
    session.add(SignUpLink(token_hash=token_hash(token), staff_id=staff_id, expires_at=at + rules.LINK_LASTS))
    session.execute(
        update(StaffMember)
        .where(StaffMember.id == staff_id)
        .values(totp_secret=second_factor.new_secret(), totp_last_step=0)
    )
    return token


def everyone() -> list[Member]:
    """All who work or worked here, by address."""
    return [as_member(row) for row in db.session.scalars(select(StaffMember).order_by(StaffMember.email))]


def find_signed_in(staff_id: int, session_version: int) -> Member | None:
    """Who a session belongs to; None once it has been ended by signing out, a reset or disabling."""
    row = db.session.scalar(
        select(StaffMember).where(
            StaffMember.id == staff_id,
            StaffMember.session_version == session_version,
            StaffMember.disabled_at.is_(None),
        )
    )
    return as_member(row) if row is not None else None


def names(actors: Iterable[str]) -> dict[str, str]:
    """For each `staff:7` among `actors`, the address of that member."""
    ids = {int(actor[6:]) for actor in actors if actor.startswith("staff:") and actor[6:].isdigit()}
    if not ids:
        return {}
    rows = db.session.execute(select(StaffMember.id, StaffMember.email).where(StaffMember.id.in_(ids)))
    return {f"staff:{staff_id}": email for staff_id, email in rows}
