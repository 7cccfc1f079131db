from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shop.db import Base, UtcDateTime

ROLES = ("packer", "manager", "admin")


class StaffMember(Base):
    """Someone who may sign in at the desk. Without a password yet: the sign-up link has not been used."""

    __tablename__ = "staff"
    __table_args__ = (CheckConstraint("role IN ('packer', 'manager', 'admin')", name="known_role"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    password_hash: Mapped[str | None]
    totp_secret: Mapped[str | None]
    totp_last_step: Mapped[int] = mapped_column(default=0)
    session_version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_signed_in_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SignInFailure(Base):
    """Attempts at an address since its last success, known address or not, so that a lock-out tells nobody which it is.

    The address itself is not kept, only a keyed hash: people also type passwords into that field.
    """

    __tablename__ = "sign_in_failures"
    __table_args__ = (Index(None, "last_at"),)

    email_hash: Mapped[str] = mapped_column(primary_key=True)
    attempts: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(UtcDateTime)
    locked_until: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SignUpLink(Base):
    """A one-time link with which a member sets password and second factor. Only a hash of its token is kept."""

    __tablename__ = "sign_up_links"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class AuditEntry(Base):
    """What happened to accounts: sign-ins, failures, lock-outs, role changes. Orders keep their own history."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "staff_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    act: Mapped[str]
    by: Mapped[str] = mapped_column(default="")  # who did it to them; empty: they themselves, or whoever tried
    detail: Mapped[str] = mapped_column(default="")
