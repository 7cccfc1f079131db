"""The admins' page: who works here."""

import re

from flask import Flask

from tests.support.staff import Desk, at_work, join


def test_a_link_is_shown_once(app: Flask) -> None:
    desk = at_work(app, "admin")
    page = desk.send("/staff/members", email="zoe@shop.example", role="packer").text
    link = re.search(r'value="http://localhost(/staff/sign-up/[^"]+)"', page)
    assert link
    assert Desk(app).open(link[1]).status_code == 200
    listed = desk.open("/staff/members").text
    assert "zoe@shop.example" in listed and "Link not used yet" in listed and "/sign-up/" not in listed


def test_faults_stand_beside_their_fields(app: Flask) -> None:
    desk = at_work(app, "admin")
    answer = desk.send("/staff/members", email="zoe@nowhere", role="")
    assert answer.status_code == 422
    assert 'value="zoe@nowhere"' in answer.text and "Choose one." in answer.text
    answer = desk.send("/staff/members", email="zoe@nowhere", role="packer")
    assert "This is no e-mail address." in answer.text
    answer = desk.send("/staff/members", email="admin@shop.example", role="packer")
    assert "This address has an account." in answer.text


def test_another_role_another_link_and_goodbye(app: Flask) -> None:
    desk = at_work(app, "admin")
    join("priya@shop.example")
    assert "The role is changed." in desk.send("/staff/members/2/role", follow=True, role="manager").text
    assert "/staff/sign-up/" in desk.send("/staff/members/2/reset").text
    page = desk.send("/staff/members/2/disable", follow=True).text
    assert "disabled and signed out everywhere" in page and "Let back in" in page
    for told in ("Role changed", "packer → manager", "Reset", "Disabled", "by <bdi>admin@shop.example</bdi>"):
        assert told in page


def test_nobody_locks_themselves_out(app: Flask) -> None:
    desk = at_work(app, "admin")
    for path, more in (("/staff/members/1/disable", {}), ("/staff/members/1/role", {"role": "packer"})):
        assert "nobody does that to their own account" in desk.send(path, follow=True, **more).text


def test_members_and_roles_that_are_not_there(app: Flask) -> None:
    desk = at_work(app, "admin")
    for path, more in (("/staff/members/99/reset", {}), ("/staff/members/1/role", {"role": "boss"})):
        assert desk.send(path, **more).status_code == 404
