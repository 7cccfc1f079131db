"""Scenario 31: the buyer changes the address after the page for paying was opened."""

from dataclasses import asdict, replace

import pytest

from shop.checkout import place
from shop.checkout.handing_over import Placed
from shop.fulfilment import packing
from shop.orders.models import Order
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
    world.desk_says(first, "Expired", "NAIROBI")
    world.desk_says(second, "To pack", "MOMBASA")


def test_31_once_it_is_paid_the_new_address_is_a_wish_to_staff(world: World) -> None:
    first = world.buy()
    with pytest.raises(place.AlreadyOrdered) as shown:
        world.order(address=MOMBASA, replaces=first.token)
    assert shown.value.token == first.token
    page = world.page(first)
    assert "NAIROBI" in page and "Something wrong? Write to us" in page
    assert f'href="mailto:post@shop.example?subject=Order%20{first.number}"' in page
    correct(world, first)
    world.desk_says(first, "To pack", "MOMBASA 80100 KENYA", "Postal address corrected manager@shop.example")
    world.desk_says(first, "To pack", "Old: Wanjiku Kamau, P.O. Box 1234", "New: Wanjiku Kamau, Nkrumah Road 3")
    page = world.page(first)
    assert "MOMBASA" in page and "NAIROBI" not in page
    assert (books.stock(), books.ledger_rows(), books.mails()) == ((5, 1), [("payment", 3150)], ["paid"])
    world.nothing_to_settle()


def test_31_the_label_on_a_parcel_is_not_changed_behind_its_back(world: World) -> None:
    first = world.buy()
    world.at_desk(f"/staff/orders/{first.number}")
    packing.pack(books.the_order().parcels[0].id, by="staff:1")
    correct(world, first)
    world.desk_says(first, "Packed", "a parcel is packed already. Unpack it first.", "NAIROBI")
    assert "Correct the postal address" not in world.at_desk(f"/staff/orders/{first.number}")
    assert "NAIROBI" in world.page(first) and "address_corrected" not in books.history()


def correct(world: World, placed: Placed) -> None:
    """Staff have read the buyer's mail, and type the new address into the form on the order's page."""
    typed = {name: value for name, value in asdict(MOMBASA).items() if name != "country"}
    world.at_desk(f"/staff/orders/{placed.number}")
    assert world.desk().send(f"/staff/orders/{placed.number}/address", **typed).status_code == 303
