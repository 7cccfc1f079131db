"""Members of staff come, lose their phones, change roles and go."""

import pytest
from flask import Flask
from sqlalchemy import select

from shop.accounts import audit, members, rules, sign_in, sign_up
from shop.accounts.models import SignUpLink
from shop.db import db
from shop.errors import AlreadyDone, NotAllowed, NotFound
from tests.support import staff


def entry(priya: staff.Person) -> members.Member:
    return sign_in.sign_in(priya.email, staff.PASSWORD, priya.code())


def test_a_link_works_once_and_only_its_hash_is_kept(app: Flask) -> None:
    staff.calm()
    token = members.add("Priya@Shop.example", "packer")
    person = staff.Person("priya@shop.example", "packer", sign_up.invitation(token).totp_secret)
    assert token not in "".join(db.session.scalars(select(SignUpLink.token_hash)))
    db.session.rollback()
    assert sign_up.complete(token, staff.PASSWORD, person.code(-1)).email == "priya@shop.example"
    with pytest.raises(rules.LinkGone):
        sign_up.complete(token, staff.PASSWORD, person.code())
    assert entry(person).signed_up


def test_a_link_lasts_seven_days(app: Flask) -> None:
    token = members.add("priya@shop.example", "packer")
    staff.later(7 * 24 * 3600 - 60)
    assert sign_up.invitation(token).email == "priya@shop.example"
    staff.later(61)
    with pytest.raises(rules.LinkGone):
        sign_up.invitation(token)


def test_what_is_typed_wrong_leaves_the_link_good(app: Flask) -> None:
    staff.calm()
    token = members.add("priya@shop.example", "packer")
    with pytest.raises(rules.FaultyEntry) as faulty:
        sign_up.complete(token, "short", "000000")
    assert faulty.value.facts == {"password": "password_short", "code": "code_wrong"}
    assert sign_up.invitation(token)


def test_before_signing_up_nobody_comes_in(app: Flask) -> None:
    staff.calm()
    token = members.add("priya@shop.example", "packer")
    person = staff.Person("priya@shop.example", "packer", sign_up.invitation(token).totp_secret)
    with pytest.raises(rules.WrongCredentials):
        entry(person)


def test_an_address_has_one_account(app: Flask) -> None:
    members.add("priya@shop.example", "packer")
    with pytest.raises(AlreadyDone):
        members.add(" PRIYA@shop.example", "admin")


def test_what_cannot_be_an_account(app: Flask) -> None:
    no_email, no_role = {"email": "not_an_email"}, {"role": "unknown_role"}
    refused = {
        ("", "packer"): no_email,
        ("priya", "packer"): no_email,
        ("priya@shop", "packer"): no_email,
        ("a b@shop.example", "boss"): no_email | no_role,
        ("priya@shop.example", "boss"): no_role,
    }
    for (email, role), faults in refused.items():
        with pytest.raises(rules.FaultyEntry) as faulty:
            members.add(email, role)
        assert faulty.value.facts == faults
    assert members.everyone() == []


def test_a_reset_ends_the_old_password_factor_session_and_link(app: Flask) -> None:
    priya = staff.join()
    before = entry(priya)
    token = members.reset(priya.email)
    assert members.find_signed_in(before.id, before.session_version) is None
    assert sign_up.invitation(token).totp_secret != priya.secret
    staff.later()
    with pytest.raises(rules.WrongCredentials):
        entry(priya)
    newest = members.reset(priya.email)
    with pytest.raises(rules.LinkGone):
        sign_up.invitation(token)
    assert sign_up.invitation(newest)


def test_whoever_is_disabled_is_out_and_may_be_let_back_in(app: Flask) -> None:
    priya = staff.join()
    before = entry(priya)
    members.disable(priya.email)
    db.session.rollback()
    assert members.find_signed_in(before.id, before.session_version) is None
    staff.later()
    with pytest.raises(rules.WrongCredentials):
        entry(priya)
    token = members.reset(priya.email)
    again = staff.Person(priya.email, "packer", sign_up.invitation(token).totp_secret)
    sign_up.complete(token, staff.PASSWORD, again.code(-1))
    assert entry(again).disabled_at is None


def test_a_role_changes_at_once_without_ending_the_session(app: Flask) -> None:
    priya = staff.join()
    before = entry(priya)
    members.change_role(priya.email, "manager")
    now = members.find_signed_in(before.id, before.session_version)
    assert now is not None and now.role == "manager"


def test_nobody_disables_or_promotes_themselves(app: Flask) -> None:
    me = entry(staff.join(role="admin"))
    with pytest.raises(NotAllowed):
        members.disable(me.email, me.by)
    with pytest.raises(NotAllowed):
        members.change_role(me.email, "packer", me.by)
    assert members.find_signed_in(me.id, me.session_version) is not None


def test_unknown_addresses_are_not_found(app: Flask) -> None:
    for act in (members.reset, members.disable):
        with pytest.raises(NotFound):
            act("nobody@shop.example")
    with pytest.raises(NotFound):
        members.change_role("nobody@shop.example", "packer")


def test_every_act_is_in_the_audit(app: Flask) -> None:
    priya = staff.join()
    entry(priya)
    members.change_role(priya.email, "manager", "staff:7")
    members.reset(priya.email)
    members.disable(priya.email)
    acts = [(row.act, row.by, row.detail) for row in audit.latest()]
    assert acts == [
        ("disabled", "command line", ""),
        ("reset", "command line", ""),
        ("role", "staff:7", "packer → manager"),
        ("signed_in", "", ""),
        ("signed_up", "", ""),
        ("added", "command line", "packer"),
    ]
    assert {row.email for row in audit.latest()} == {priya.email}


def test_the_list_shows_everyone_by_address(app: Flask) -> None:
    members.add("zoe@shop.example", "admin")
    staff.join("amina@shop.example")
    assert [(one.email, one.signed_up) for one in members.everyone()] == [
        ("amina@shop.example", True),
        ("zoe@shop.example", False),
    ]


def test_signing_out_ends_every_session_but_not_the_account(app: Flask) -> None:
    priya = staff.join()
    member = entry(priya)
    members.sign_out(member.id)
    assert members.find_signed_in(member.id, member.session_version) is None
    assert audit.latest(1)[0].act == "signed_out"
    staff.later()
    again = entry(priya)
    assert members.find_signed_in(again.id, again.session_version) is not None
    with pytest.raises(NotFound):
        members.sign_out(4711)
