"""The second factor: a code of the moment, once."""

import threading
from datetime import UTC, datetime, timedelta

import pyotp
import pytest
from flask import Flask

from shop.accounts import rules, second_factor, sign_in
from tests.support import staff

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
NOON = datetime(2026, 11, 23, 12, 0, 10, tzinfo=UTC)


@pytest.mark.parametrize(("steps", "fits"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_a_phone_may_be_half_a_minute_off(steps: int, fits: bool) -> None:
    code = pyotp.TOTP(SECRET).at(NOON + timedelta(seconds=30 * steps))
    assert (second_factor.matching_step(SECRET, code, NOON) is not None) is fits


@pytest.mark.parametrize("typed", ["", "12345", "abcdef", "٠١٢٣٤٥", "0" * 5000])
def test_what_is_no_code_fits_nothing(typed: str) -> None:
    assert second_factor.matching_step(SECRET, typed, NOON) is None


def test_blanks_in_a_code_do_not_matter() -> None:
    code = pyotp.TOTP(SECRET).at(NOON)
    assert second_factor.matching_step(SECRET, f" {code[:3]} {code[3:]} ", NOON) is not None


def test_a_code_works_once(app: Flask) -> None:
    priya = staff.join()
    code = priya.code()
    sign_in.sign_in(priya.email, staff.PASSWORD, code)
    with pytest.raises(rules.WrongCredentials):
        sign_in.sign_in(priya.email, staff.PASSWORD, code)


def test_an_older_code_is_refused_after_a_newer_one(app: Flask) -> None:
    priya = staff.join()
    older, newer = priya.code(), priya.code(1)
    sign_in.sign_in(priya.email, staff.PASSWORD, newer)
    with pytest.raises(rules.WrongCredentials):
        sign_in.sign_in(priya.email, staff.PASSWORD, older)


def test_of_two_who_use_a_code_at_once_one_comes_in(app: Flask) -> None:
    priya = staff.join()
    code, came_in = priya.code(), []

    def try_it() -> None:
        with app.app_context():
            try:
                came_in.append(sign_in.sign_in(priya.email, staff.PASSWORD, code))
            except rules.WrongCredentials:
                return

    pair = [threading.Thread(target=try_it) for _ in range(2)]
    for one in pair:
        one.start()
    for one in pair:
        one.join()
    assert len(came_in) == 1


def test_the_code_follows_the_shops_clock(app: Flask) -> None:
    priya = staff.join()
    staff.later(40 * 24 * 3600)
    assert sign_in.sign_in(priya.email, staff.PASSWORD, priya.code()).role == "packer"
