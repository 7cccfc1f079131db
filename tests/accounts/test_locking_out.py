"""Too many attempts: the address is locked for a while, whoever it belongs to."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from shop import create_app
from shop.accounts import rules, sign_in
from shop.accounts.models import AuditEntry, SignInFailure
from shop.db import db
from shop.settings import Settings
from tests.support import staff


@pytest.mark.parametrize(
    ("attempts", "minutes"), [(0, 0), (1, 0), (4, 0), (5, 1), (6, 2), (7, 4), (10, 32), (11, 60), (12, 60), (900, 60)]
)
def test_the_lock_doubles_up_to_an_hour(attempts: int, minutes: int) -> None:
    assert rules.lock_minutes(attempts) == minutes


def test_the_wait_is_told_in_whole_minutes_and_never_too_short() -> None:
    at = datetime(2026, 11, 23, 10, tzinfo=UTC)
    waits = {rules.minutes_until(at + timedelta(seconds=s), at): s for s in (1, 60, 61, 3600)}
    assert waits == {1: 60, 2: 61, 60: 3600}


def fail(email: str, times: int = 1) -> Exception:
    why: Exception = AssertionError("it worked")
    for _ in range(times):
        with pytest.raises((rules.WrongCredentials, rules.LockedOut)) as caught:
            sign_in.sign_in(email, "not the password", "000000")
        why = caught.value
    return why


@pytest.mark.parametrize("email", ["priya@shop.example", "nobody@shop.example"])
def test_the_fifth_failure_locks_an_address_that_is_known_and_one_that_is_not(app: Flask, email: str) -> None:
    staff.join("priya@shop.example")
    assert isinstance(fail(email, 4), rules.WrongCredentials)
    for attempt in (fail(email), fail(email)):
        assert isinstance(attempt, rules.LockedOut)
        assert attempt.facts == {"minutes": 1}


def test_while_locked_even_the_right_password_is_refused(app: Flask) -> None:
    priya = staff.join()
    fail(priya.email, 5)
    with pytest.raises(rules.LockedOut):
        sign_in.sign_in(priya.email, staff.PASSWORD, priya.code())


def test_afterwards_the_right_password_opens_and_the_count_begins_anew(app: Flask) -> None:
    priya = staff.join()
    fail(priya.email, 5)
    staff.later(61)
    assert sign_in.sign_in(priya.email, staff.PASSWORD, priya.code()).email == priya.email
    assert isinstance(fail(priya.email, 4), rules.WrongCredentials)


def test_each_further_failure_locks_for_twice_as_long(app: Flask) -> None:
    told = [fail("nobody@shop.example", 5)]
    for minutes in (1, 2, 4):
        staff.later(minutes * 60 + 1)
        told.append(fail("nobody@shop.example"))
    assert [why.facts["minutes"] for why in told if isinstance(why, rules.LockedOut)] == [1, 2, 4, 8]


def test_a_new_process_remembers_the_lock(app: Flask, settings: Settings) -> None:
    fail("priya@shop.example", 5)
    restarted = create_app(settings)
    with restarted.app_context():
        with pytest.raises(rules.LockedOut):
            sign_in.sign_in("PRIYA@shop.example ", "whatever else", "123456")
        db.session.remove()
        db.engine.dispose()


def test_a_volley_of_guesses_gets_no_further_than_five(app: Flask) -> None:
    staff.join("priya@shop.example")

    def guess() -> None:
        with app.app_context():
            fail("priya@shop.example")

    volley = [threading.Thread(target=guess) for _ in range(16)]
    for shot in volley:
        shot.start()
    for shot in volley:
        shot.join()
    judged = select(func.count()).select_from(AuditEntry).where(AuditEntry.act == "sign_in_failed")
    assert db.session.scalar(judged) == 5


def test_no_address_that_was_typed_is_kept_and_old_counts_are_swept(app: Flask) -> None:
    fail("my secret password")
    assert "secret" not in "".join(db.session.scalars(select(SignInFailure.email_hash)))
    db.session.rollback()
    staff.later(25 * 3600)
    priya = staff.join()
    sign_in.sign_in(priya.email, staff.PASSWORD, priya.code())
    assert db.session.scalar(select(func.count()).select_from(SignInFailure)) == 0


def test_failures_and_locks_are_in_the_audit(app: Flask) -> None:
    staff.join("priya@shop.example")
    fail("priya@shop.example", 5)
    rows = db.session.execute(select(AuditEntry.act, AuditEntry.detail).order_by(AuditEntry.id)).all()
    assert [act for act, _ in rows] == ["added", "signed_up", *["sign_in_failed"] * 5, "locked"]
    assert rows[-1] == ("locked", "1 min")
