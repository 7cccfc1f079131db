"""Passwords: what is refused, and how they are kept."""

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import select, update

from shop.accounts import passwords, sign_in
from shop.accounts.models import StaffMember
from shop.accounts.rules import password_fault
from shop.db import db, transaction
from tests.support import staff


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("short", "password_short"),
        ("elevenchars", "password_short"),
        ("twelve chars", None),
        ("aaaaaaaaaaaaaaaa", "password_same"),
        ("aAaAaAaAaAaAaA", "password_same"),
        ("priya@shop.example", "password_is_email"),
        ("x PRIYA@Shop.example 1", "password_is_email"),
        ("عشرون حرفا طويلة جدا", None),
        ("x" * 100 + "yz" * 51, "password_long"),
    ],
)
def test_what_a_password_must_be(password: str, fault: str | None) -> None:
    assert password_fault(password, "priya@shop.example") == fault


def test_it_is_kept_as_argon2id() -> None:
    kept = passwords.hashed("twelve chars")
    assert kept.startswith("$argon2id$")
    assert passwords.fits(kept, "twelve chars")
    assert not passwords.fits(kept, "twelve Chars")


def test_the_same_letters_fit_however_a_keyboard_sends_them() -> None:
    assert passwords.fits(passwords.hashed("caf\u00e9 au lait noir"), "cafe\u0301 au lait noir")


def test_nobody_has_no_password() -> None:
    assert not passwords.fits(None, "nobody has this password")
    assert not passwords.fits("not a hash", "anything at all")


def test_a_weaker_hash_is_replaced_at_the_next_sign_in(app: Flask) -> None:
    priya = staff.join()
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(staff.PASSWORD)
    with transaction() as session:
        session.execute(update(StaffMember).values(password_hash=weak))
    sign_in.sign_in(priya.email, staff.PASSWORD, priya.code())
    now_kept = db.session.scalar(select(StaffMember.password_hash))
    assert now_kept and now_kept != weak
    assert passwords.fits(now_kept, staff.PASSWORD) and not passwords.outdated(now_kept)
