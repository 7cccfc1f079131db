"""Staff correct the buyer's e-mail address: the mail goes there, and so does the use of a code."""

import pytest
from flask import Flask

from shop.aftersales import addressing
from shop.checkout import place
from shop.checkout.handing_over import CannotOrder
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed
from shop.mail.models import OutboxMail
from shop.orders import actions
from shop.orders.models import Order
from shop.stock import keys
from tests.promotions.acts import assert_the_books_agree, level, make_code, pay
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide

WRONG, RIGHT = "wanjiku@exampel.org", "Wanjiku@example.org"


def ordered(**changed: object) -> str:
    number = place.place_order(order_of(**changed)).number  # type: ignore[arg-type]
    pay(number)
    return number


def order(number: str) -> Order:
    (found,) = [one for one in books.every(Order) if one.number == number]
    return found


def test_the_last_mail_goes_to_the_right_address_and_history_tells_both(shop: Flask, stripe: StripeSide) -> None:
    number = ordered(email=WRONG)
    addressing.change_email(number, RIGHT, "staff:1")
    assert (order(number).email, order(number).email_key) == (RIGHT, RIGHT.casefold())
    first, copy = books.every(OutboxMail)
    assert (copy.to, copy.message, copy.text) == (RIGHT, "paid", first.text)
    last = order(number).history[-1]
    assert (last.act, last.by, last.detail) == ("email_changed", "staff:1", {"old": WRONG, "new": RIGHT})
    with pytest.raises(AlreadyDone):
        addressing.change_email(number, RIGHT, "staff:1")


@pytest.mark.parametrize("typed", ["", "wanjiku", "a@b", "Wanjiku <w@example.org>", "w@example.org\nBcc: x@y.org"])
def test_what_the_checkout_would_refuse_is_refused_here(shop: Flask, stripe: StripeSide, typed: str) -> None:
    number = ordered()
    with pytest.raises(NotAllowed):
        addressing.change_email(number, typed, "staff:1")
    assert (order(number).email, len(books.mails())) == ("wanjiku@example.org", 1)


def test_where_no_mail_could_be_written_it_is_written_now(shop: Flask, stripe: StripeSide) -> None:
    number = place.place_order(order_of()).number
    with transaction() as session:
        actions.get_order(session, number).email = "wanjiku at example"
    pay(number)
    assert (books.mails(), books.open_attention()) == ([], ["mail_impossible"])
    addressing.change_email(number, RIGHT, "staff:1")
    assert [(mail.message, mail.to) for mail in books.every(OutboxMail)] == [("paid", RIGHT)]


def test_the_use_of_a_code_is_counted_for_the_right_address(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=5, most_per_email=1)
    number = ordered(code="SPRING", email=WRONG)
    addressing.change_email(number, RIGHT, "staff:1")
    assert level(keys.uses_by("SPRING", WRONG)) == (1, 0)
    assert level(keys.uses_by("SPRING", RIGHT)) == (1, 1)
    assert level(keys.uses("SPRING")) == (5, 1)
    assert_the_books_agree()
    with pytest.raises(CannotOrder):
        ordered(code="SPRING", email=RIGHT)
    with transaction() as session:
        actions.cancel(session, number, "other", "staff:1", order(number).created_at)
    assert level(keys.uses_by("SPRING", RIGHT)) == (1, 0)
    assert_the_books_agree()


def test_an_address_that_has_used_its_code_up_is_no_obstacle(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_per_email=1)
    ordered(code="SPRING", email=RIGHT)
    number = ordered(code="SPRING", email=WRONG)
    addressing.change_email(number, RIGHT, "staff:1")
    assert level(keys.uses_by("SPRING", RIGHT)) == (2, 2)
    assert_the_books_agree()


def test_an_order_that_holds_no_use_moves_none(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_uses=1)
    number = place.place_order(order_of(code="SPRING", email=WRONG)).number
    with transaction() as session:
        actions.expire(session, number, "shop", order(number).created_at)
    addressing.change_email(number, RIGHT, "staff:1")
    assert level(keys.uses_by("SPRING", RIGHT)) is None
    assert_the_books_agree()


def test_another_spelling_of_the_same_mailbox_moves_nothing(shop: Flask, stripe: StripeSide) -> None:
    make_code(most_per_email=1)
    number = ordered(code="SPRING", email="wanjiku@example.org")
    addressing.change_email(number, RIGHT, "staff:1")
    assert level(keys.uses_by("SPRING", RIGHT)) == (1, 1)
    assert_the_books_agree()
