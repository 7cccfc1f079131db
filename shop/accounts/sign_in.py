"""Sign in: address, password and code in one go, and one answer for everything that is not right.

An attempt is counted before it is judged and struck off when it succeeds, so a hundred guesses sent at once get no
further than five. Addresses that nobody has are counted and locked in the same way, and take the same time.
"""

import hashlib
import hmac
from datetime import datetime, timedelta

from flask import current_app
from sqlalchemy import delete, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shop import clock
from shop.accounts import audit, members, passwords, rules, second_factor
from shop.accounts.models import SignInFailure, StaffMember
from shop.db import db, transaction

_FORGET_AFTER = timedelta(days=1)


def sign_in(email: str, password: str, code: str) -> members.Member:
    """Who this is. Raises `WrongCredentials` or `LockedOut`, whether or not anybody has that address."""
    at, address = clock.now(), rules.email_key(email)
    locks_for = _count_attempt(_hash_of(address), at)
    row = _find(address)
    db.session.rollback()
    member = _judge(row, password, code, at)
    if member is not None:
        return member
    _write_failure(row, locks_for, at)
    if locks_for:
        raise rules.LockedOut(minutes=locks_for)
    raise rules.WrongCredentials()


def _hash_of(address: str) -> str:
    key = str(current_app.config["SECRET_KEY"]).encode()
    return hmac.new(key, f"sign-in {address}".encode(), hashlib.sha256).hexdigest()


def _count_attempt(email_hash: str, at: datetime) -> int:
    """Count this attempt as a failure for now. Returns for how many minutes it locks the address if it is one."""
    try:
        return _count_once(email_hash, at)
    except IntegrityError:  # two first attempts at once: by now the row is there
        return _count_once(email_hash, at)


def _count_once(email_hash: str, at: datetime) -> int:
    with transaction() as session:
        attempts = session.scalar(
            update(SignInFailure)
            .where(
                SignInFailure.email_hash == email_hash,
                or_(SignInFailure.locked_until.is_(None), SignInFailure.locked_until <= at),
            )
            .values(attempts=SignInFailure.attempts + 1, last_at=at)
            .returning(SignInFailure.attempts)
        )
        if attempts is None:
            return _first_or_locked(session, email_hash, at)
        return _lock(session, email_hash, attempts, at)


def _first_or_locked(session: Session, email_hash: str, at: datetime) -> int:
    until = session.scalar(select(SignInFailure.locked_until).where(SignInFailure.email_hash == email_hash))
    if until is not None:
        raise rules.LockedOut(minutes=rules.minutes_until(until, at))
    session.add(SignInFailure(email_hash=email_hash, attempts=1, last_at=at))
    session.flush()
    return 0


def _lock(session: Session, email_hash: str, attempts: int, at: datetime) -> int:
    minutes = rules.lock_minutes(attempts)
    if minutes:
        session.execute(
            update(SignInFailure)
            .where(SignInFailure.email_hash == email_hash)
            .values(locked_until=at + timedelta(minutes=minutes))
        )
    return minutes


def _find(address: str) -> StaffMember | None:
    row = db.session.scalar(select(StaffMember).where(StaffMember.email == address, StaffMember.disabled_at.is_(None)))
    if row is not None:
        db.session.expunge(row)
    return row


def _judge(row: StaffMember | None, password: str, code: str, at: datetime) -> members.Member | None:
    """An address that nobody has costs the same work as one that is known."""
    right = passwords.fits(row.password_hash if row else None, password)
    step = second_factor.matching_step(row.totp_secret if row else None, code, at)
    if row is None or row.password_hash is None or not right or step is None:
        return None
    renewed = passwords.hashed(password) if passwords.outdated(row.password_hash) else row.password_hash
    return _enter(row, step, renewed, at)


def _enter(row: StaffMember, step: int, password_hash: str, at: datetime) -> members.Member | None:
    """Take the code's step, once. None if it was used before, or the account changed while we were looking."""
    with transaction() as session:
        entered = session.scalar(
            update(StaffMember)
            .where(
                StaffMember.id == row.id,
                StaffMember.totp_last_step < step,
                StaffMember.session_version == row.session_version,
                StaffMember.password_hash == row.password_hash,
            )
            .values(totp_last_step=step, last_signed_in_at=at, password_hash=password_hash)
            .returning(StaffMember)
        )
        if entered is None:
            return None
        session.execute(
            delete(SignInFailure).where(
                or_(SignInFailure.email_hash == _hash_of(row.email), SignInFailure.last_at < at - _FORGET_AFTER)
            )
        )
        audit.write(session, at, "signed_in", row.id)
        return members.as_member(entered)


def _write_failure(row: StaffMember | None, locks_for: int, at: datetime) -> None:
    staff_id = row.id if row is not None else None
    with transaction() as session:
        audit.write(session, at, "sign_in_failed", staff_id)
        if locks_for:
            audit.write(session, at, "locked", staff_id, detail=f"{locks_for} min")
