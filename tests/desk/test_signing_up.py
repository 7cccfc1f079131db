"""The page behind a one-time link."""

import re

import pyotp
from flask import Flask

from shop import clock
from shop.accounts import members
from tests.support import staff
from tests.support.staff import Desk


def secret_on(page: str) -> str:
    found = re.search(r"Key: <code>([A-Z2-7 ]+)</code>", page)
    assert found
    return found[1].replace(" ", "")


def code_of(secret: str, steps: int = 0) -> str:
    return pyotp.TOTP(secret).at(int(clock.now().timestamp()) + steps * 30)


def test_password_and_code_lead_straight_in(app: Flask) -> None:
    staff.calm()
    desk, path = Desk(app), f"/staff/sign-up/{members.add('priya@shop.example', 'packer')}"
    page = desk.open(path).text
    assert "priya@shop.example" in page and "<svg" in page and "otpauth://totp/" in page
    answer = desk.send(path, password=staff.PASSWORD, code=code_of(secret_on(page)))
    assert answer.headers["Location"] == "/staff/"
    assert "Password and second factor are set." in desk.open("/staff/").text


def test_faults_stand_beside_their_fields_and_the_picture_stays(app: Flask) -> None:
    staff.calm()
    desk, path = Desk(app), f"/staff/sign-up/{members.add('priya@shop.example', 'packer')}"
    secret = secret_on(desk.open(path).text)
    answer = desk.send(path, password="short", code="000000")
    assert answer.status_code == 422
    assert "Too short" in answer.text and "not the code of the moment" in answer.text
    assert 'aria-describedby="password-hint password-fault"' in answer.text
    assert secret_on(answer.text) == secret
    assert desk.send(path, password=staff.PASSWORD, code=code_of(secret)).status_code == 303


def test_a_used_old_or_invented_link_says_so_kindly(app: Flask) -> None:
    staff.calm()
    desk, path = Desk(app), f"/staff/sign-up/{members.add('priya@shop.example', 'packer')}"
    desk.send(path, password=staff.PASSWORD, code=code_of(secret_on(desk.open(path).text)))
    for gone in (path, "/staff/sign-up/invented"):
        answer = Desk(app).open(gone)
        assert answer.status_code == 404
        assert "This link does not work any more" in answer.text
