"""Scenario 16: another system uses the same account at Stripe, and its payment comes to us."""

from shop.orders.models import Order
from tests.support import books
from tests.support.world import World


def test_16_a_stranger_s_payment_is_booked_and_shown_and_left_to_its_system(world: World) -> None:
    world.stripe.ask("stranger_session", amount=2500, metadata={"system": "donations"})
    world.until(lambda: books.open_attention() == ["unknown_payment"])
    assert [row for row in books.ledger_rows() if row[0] == "payment"] == [("payment", 2500)]
    assert books.every(Order) == [] and books.mails() == []
    page = world.desk().open("/staff/attention").text
    assert "€25.00 was paid to our account at Stripe, and it fits no order of this shop." in page
    world.press("unknown_payment", "leave", remark="The donation form.")
    assert books.refunds() == []
    world.nothing_to_settle()


def test_16_it_is_mixed_up_with_nobody_s_order(world: World) -> None:
    """Whoever paid there reads nothing of us; and a buyer of ours at the same moment reads nothing of them."""
    placed = world.order()
    world.stripe.ask("stranger_session", amount=3150, metadata={"system": "donations"})
    world.until(lambda: books.open_attention() == ["unknown_payment"])
    assert "Not paid yet" in world.page(placed)
    world.desk_says(placed, "Awaiting payment", "No money has moved.")
    assert books.mails() == []
    world.press("unknown_payment", "leave")


def test_16_or_it_is_sent_back_to_whoever_paid(world: World) -> None:
    world.stripe.ask("stranger_session", amount=2500)
    world.until(lambda: books.open_attention() == ["unknown_payment"])
    item = world.item("unknown_payment")
    page = world.desk().open(f"/staff/attention/{item.id}/send_back").text
    assert "€25.00 goes back to whoever paid it, through Stripe." in page
    world.press("unknown_payment", "send_back")
    assert [(refund.order_number, refund.amount_minor) for refund in books.refunds()] == [(None, 2500)]
    assert [(one["amount"], one["status"]) for one in world.stripe.objects("refunds")] == [(2500, "succeeded")]
