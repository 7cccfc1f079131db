"""The audit: what was done at sign-in and to accounts. Written in the transaction of the act, never changed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.accounts.models import AuditEntry, StaffMember
from shop.db import db


@dataclass(frozen=True, slots=True)
class Entry:
    at: datetime
    act: str
    by: str
    email: str | None
    detail: str


def write(session: Session, at: datetime, act: str, staff_id: int | None, *, by: str = "", detail: str = "") -> None:
    session.add(AuditEntry(at=at, act=act, staff_id=staff_id, by=by, detail=detail))


def latest(limit: int = 50) -> list[Entry]:
    """The newest entries first."""
    rows = db.session.execute(
        select(AuditEntry.at, AuditEntry.act, AuditEntry.by, StaffMember.email, AuditEntry.detail)
        .outerjoin(StaffMember, StaffMember.id == AuditEntry.staff_id)
        .order_by(AuditEntry.id.desc())
        .limit(limit)
    )
    return [Entry(*row) for row in rows]
