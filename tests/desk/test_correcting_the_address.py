"""The buyer's e-mail address is corrected on the order's page."""

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from shop.mail.models import OutboxMail
from tests.support import agreed, books
from tests.support.buyers import order_of
from tests.support.staff import Desk, at_work


@pytest.fixture
def number(app: Flask) -> str:
    agreed.open_shop()
    return agreed.order(order_of(email="wanjiku@exampel.org"))


@pytest.fixture
def desk(app: Flask) -> Desk:
    return at_work(app, "manager")


def send(desk: Desk, number: str, email: str) -> str:
    desk.open(f"/staff/orders/{number}")
    return desk.send(f"/staff/orders/{number}/email", follow=True, email=email).text


def test_the_mail_goes_there_and_the_history_says_who_did_it(desk: Desk, number: str) -> None:
    page = send(desk, number, "wanjiku@example.org")
    assert "The address is corrected" in page and "E-mail address corrected" in page
    assert "wanjiku@exampel.org" in page
    assert [mail.to for mail in books.every(OutboxMail)] == ["wanjiku@exampel.org", "wanjiku@example.org"]
    assert "The address is that already" in send(desk, number, "wanjiku@example.org")


def test_what_is_no_address_is_said_beside_the_field(desk: Desk, number: str) -> None:
    desk.open(f"/staff/orders/{number}")
    answer = desk.send(f"/staff/orders/{number}/email", email="wanjiku")
    assert answer.status_code == 422
    assert "This is no e-mail address." in answer.text and 'value="wanjiku"' in answer.text
    assert books.the_order().email == "wanjiku@exampel.org"


def test_packers_do_not_see_the_form(app: Flask, number: str) -> None:
    packer = at_work(app, "packer")
    assert "/email" not in packer.open(f"/staff/orders/{number}").text
    assert packer.send(f"/staff/orders/{number}/email", email="a@example.org").status_code == 403


def readdress(desk: Desk, number: str, **typed: str) -> TestResponse:
    known = {"name": "Wanjiku Kamau", "line1": "Nkrumah Road 3", "city": "Mombasa", "postal_code": "80100"}
    desk.open(f"/staff/orders/{number}")
    return desk.send(f"/staff/orders/{number}/address", **known | typed)


def test_the_postal_address_is_corrected_once_and_found_by_what_it_says_now(desk: Desk, number: str) -> None:
    assert readdress(desk, number).status_code == 303
    assert "MOMBASA" in desk.open(f"/staff/orders/{number}").text
    assert number in desk.open("/staff/orders?q=80100", follow_redirects=True).text
    readdress(desk, number)
    assert "The address is that already" in desk.open(f"/staff/orders/{number}").text
    assert [event.act for event in books.the_order().history].count("address_corrected") == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"name": ""}, "Fill this in."),
        ({"line1": "", "city": ""}, "Fill this in."),
        ({"city": "Момбаса"}, "Write this in Latin letters"),
        ({"line1": "x" * 101}, "This is too long."),
    ],
)
def test_what_no_post_can_deliver_is_said_beside_the_field(
    desk: Desk, number: str, typed: dict[str, str], said: str
) -> None:
    answer = readdress(desk, number, **typed)
    assert (answer.status_code, said in answer.text) == (422, True)
    assert books.the_order().addresses[0].city == "Nairobi"


def test_packers_cannot_correct_a_postal_address(app: Flask, number: str) -> None:
    assert readdress(at_work(app, "packer"), number).status_code == 403
