"""Scenario 30: what was paid is not what was agreed. Booked, never sent unseen, and decided by a person."""

import pytest

from shop.checkout.handing_over import Placed
from shop.mail.models import OutboxMail
from tests.support import books
from tests.support.world import World

PAID_OTHERWISE = [
    ({"amount_total": 100}, 100, "EUR", "€1.00"),
    ({"amount_total": 9900}, 9900, "EUR", "€99.00"),
    ({"currency": "usd"}, 3150, "USD", "$31.50"),
]


def paid_otherwise(world: World, **paid: object) -> Placed:
    placed = world.order()
    world.stripe.ask("complete", session=books.attempts()[0].session_id, **paid)
    world.until(lambda: books.the_order().state == "undecided")
    return placed


@pytest.mark.parametrize(("paid", "minor", "currency", "shown"), PAID_OTHERWISE)
def test_30_both_figures_are_shown_and_the_money_goes_back(
    world: World, paid: dict[str, object], minor: int, currency: str, shown: str
) -> None:
    placed = paid_otherwise(world, **paid)
    page = world.page(placed)
    assert "We are checking it" in page
    assert shown in page
    assert books.mails() == ["undecided"]
    assert books.stock() == (5, 0)
    facts = world.item("wrong_amount").facts
    assert (facts["agreed_minor"], facts["agreed_currency"]) == (3150, "EUR")
    assert (facts["paid_minor"], facts["paid_currency"]) == (minor, currency)
    listed = world.desk().open("/staff/attention").text
    assert "€31.50 had been agreed" in listed
    world.press("wrong_amount", "refund")
    world.until(lambda: books.ledger_rows() == [("payment", minor), ("refund", -minor)])
    (refund,) = world.stripe.objects("refunds")
    assert (refund["amount"], refund["currency"]) == (minor, currency.lower())
    assert books.the_order().state == "cancelled"


def test_30_nothing_of_it_can_be_packed_before_somebody_decides(world: World) -> None:
    placed = paid_otherwise(world, amount_total=3000)
    desk = world.desk()
    page = desk.open(f"/staff/orders/{placed.number}").text
    assert "Needs decision" in page
    parcel = books.the_order().parcels[0]
    desk.send(f"/staff/orders/{placed.number}/parcels/{parcel.id}/pack")
    assert books.the_order().parcels[0].state == "to_pack"
    world.press("wrong_amount", "accept")
    assert books.the_order().state == "confirmed"
    assert books.stock() == (5, 1)
    assert books.mails() == ["undecided", "paid"]
    assert "payment of €30.00 and take it as it came" in " ".join(books.every(OutboxMail)[-1].text.split())
    assert "Thank you. It is paid." in world.page(placed)
