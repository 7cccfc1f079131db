"""Scenario 31: the buyer changes the address after the page for paying was opened."""

from dataclasses import replace

import pytest

from shop.checkout import place
from shop.orders.models import Order
from shop.orders.numbers import read_number
from tests.support import books
from tests.support.buyers import WANJIKU
from tests.support.world import World

MOMBASA = replace(WANJIKU, line1="Nkrumah Road 3", line2="", line3="", city="Mombasa", postal_code="80100")


def test_31_the_old_session_ends_before_the_order_is_written_anew(world: World) -> None:
    first = world.order()
    second = world.order(address=MOMBASA, replaces=first.token)
    assert {s["client_reference_id"]: s["status"] for s in world.stripe.objects("checkout/sessions")} == {
        first.number: "expired",
        second.number: "open",
    }
    assert "This order was replaced" in world.page(first)
    world.pay(second)
    assert "Mombasa".upper() in world.page(second).upper()
    assert [order.state for order in books.every(Order)] == ["expired", "confirmed"]
    assert books.stock() == (5, 1)


def test_31_once_it_is_paid_the_new_address_is_a_wish_to_staff(world: World) -> None:
    first = world.buy()
    with pytest.raises(place.AlreadyOrdered) as shown:
        world.order(address=MOMBASA, replaces=first.token)
    assert shown.value.token == first.token
    page = world.page(first)
    assert "Nairobi".upper() in page.upper() and "Something wrong? Write to us" in page
    assert read_number(first.number) == first.number and first.number in page
    assert books.stock() == (5, 1)
