"""People who work here, and a browser at the desk for each."""

import re
from dataclasses import dataclass, field
from typing import Any

import flask
import pyotp
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, update
from werkzeug.test import TestResponse

from shop import clock
from shop.accounts import audit, members, sign_up
from shop.accounts.models import SignUpLink, StaffMember
from shop.db import transaction
from shop.desk import session as desk_session

PASSWORD = "four random words here"
STEP = 30


def later(seconds: float = STEP) -> None:
    """Let the shop's clock run on."""
    clock.set_offset(clock.offset_seconds() + seconds)


def calm() -> None:
    """Put the clock early into a half minute, so that no code changes in the middle of a test."""
    later(5 - clock.now().timestamp() % STEP)


@dataclass(frozen=True)
class Person:
    email: str
    role: str
    secret: str

    def code(self, steps: int = 0) -> str:
        """The code of the moment, or of so many half minutes later."""
        return pyotp.TOTP(self.secret).at(int(clock.now().timestamp()) + steps * STEP)


def join(email: str = "priya@shop.example", role: str = "packer") -> Person:
    """Somebody is taken on and signs up. The code of the moment is still good afterwards."""
    calm()
    token = members.add(email, role)
    person = Person(email, role, sign_up.invitation(token).totp_secret)
    sign_up.complete(token, PASSWORD, person.code(-1))
    return person


@dataclass
class Desk:
    """A browser. Each request has an application context of its own, as it has in production."""

    app: Flask
    client: FlaskClient = field(init=False)
    token: str = ""

    def __post_init__(self) -> None:
        self.client = self.app.test_client()

    def open(self, path: str, **more: Any) -> TestResponse:
        with self.app.app_context():
            return self._seen(self.client.get(path, **more))

    def send(self, path: str, follow: bool = False, **fields: str) -> TestResponse:
        """Send a form, with the token that the last page carried."""
        with self.app.app_context():
            answer = self.client.post(path, data={"csrf_token": self.token, **fields})
        return self.open(answer.headers["Location"]) if follow else self._seen(answer)

    def _seen(self, answer: TestResponse) -> TestResponse:
        found = re.search(r'name="csrf_token" value="([^"]+)"', answer.text) if answer.is_json is False else None
        self.token = found[1] if found else self.token
        return answer

    def sign_in(
        self, person: Person, password: str = PASSWORD, code: str | None = None, next: str = ""
    ) -> TestResponse:
        self.open("/staff/sign-in")
        typed = code if code is not None else person.code()
        return self.send("/staff/sign-in", email=person.email, password=password, code=typed, next=next)


# What each role's password was hashed to when the first of them in this process signed up. Two hashes for each of a
# thousand members would take more of the suite's time than anything else.
_hashes: dict[str, str] = {}


def at_work(app: Flask, role: str = "packer", email: str | None = None) -> Desk:
    """Somebody of this role, signed in: the first of a role by link and form, the others with what those left behind.

    What signing up and signing in are about asks for `join` and `Desk.sign_in`.
    """
    desk = Desk(app)
    if role in _hashes:
        _enter(desk, _join_at_once(email or f"{role}@shop.example", role))
    else:
        answer = desk.sign_in(join(email or f"{role}@shop.example", role))
        assert answer.status_code == 303, answer.text
        _hashes[role] = _hash_of(role)
    desk.open("/staff/")
    return desk


def _hash_of(role: str) -> str:
    with transaction() as session:
        return str(session.scalar(select(StaffMember.password_hash).where(StaffMember.role == role)))


def _join_at_once(email: str, role: str) -> members.Member:
    """The rows that link and form leave behind, without hashing."""
    calm()
    members.add(email, role)
    at = clock.now()
    step = int(at.timestamp()) // STEP
    with transaction() as session:
        row = session.scalars(
            update(StaffMember)
            .where(StaffMember.email == email)
            .values(password_hash=_hashes[role], totp_last_step=step, last_signed_in_at=at)
            .returning(StaffMember)
        ).one()
        session.execute(update(SignUpLink).where(SignUpLink.staff_id == row.id).values(used_at=at))
        audit.write(session, at, "signed_up", row.id)
        audit.write(session, at, "signed_in", row.id)
        return members.as_member(row)


def _enter(desk: Desk, member: members.Member) -> None:
    """The cookie that the sign-in form gives."""
    with desk.app.test_request_context():
        desk_session.enter(member)
        held = dict(flask.session)
    with desk.client.session_transaction() as cookie:
        cookie.update(held)
