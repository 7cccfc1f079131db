"""Scenarios 1 to 10: a payment is recognised once, whoever tells of it first, in which order, and however often."""

import threading
from collections.abc import Callable

from shop.payments import ledger
from tests.support import books
from tests.support.world import World

COMPLETED = "checkout.session.completed"
PAID = "Thank you. It is paid."


def all_is_done_once() -> bool:
    """The order stands; one payment, one mail, one promise of one copy, one line in its history."""
    return (
        books.the_order().state == "confirmed"
        and books.ledger_rows() == [("payment", 3150)]
        and books.mails() == ["paid"]
        and books.stock() == (5, 1)
        and books.history() == ["placed", "pay"]
        and books.open_attention() == []
    )


def at_desk_too(world: World) -> bool:
    """The same, as staff read it: it can be packed, the money is there once, and nobody has to do anything."""
    world.desk_says(books.the_order().number, "To pack", "Paid; order confirmed", "€31.50", "Attempt 1, paid")
    world.nothing_to_settle()
    return True


def told_by() -> str:
    """Who let us know of the payment."""
    return books.the_order().history[-1].by


def at_once(world: World, *acts: Callable[[], object]) -> None:
    """Do all of these in the same moment."""
    together = threading.Barrier(len(acts))
    failed: list[BaseException] = []

    def do(act: Callable[[], object]) -> None:
        with world.app.app_context():
            together.wait()
            try:
                act()
            except BaseException as why:
                failed.append(why)

    threads = [threading.Thread(target=do, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_01_card_payment_with_the_notice_first(world: World) -> None:
    placed = world.order()
    back_to = world.pay(placed)
    assert all_is_done_once()
    assert told_by() == "stripe"
    assert back_to.startswith(f"http://localhost/en/orders/{placed.token}?session_id=cs_")
    page = world.look(back_to.removeprefix("http://localhost")).text
    assert PAID in page
    assert placed.number in page
    assert "Wanjiku Kamau" in page
    assert at_desk_too(world)


def test_02_the_buyer_is_back_before_the_notice(world: World) -> None:
    placed = world.order()
    world.silent(COMPLETED, mode="hold")
    back_to = world.pay(placed)
    assert books.the_order().state == "open"
    assert PAID in world.look(back_to.removeprefix("http://localhost")).text
    assert all_is_done_once()
    assert told_by() == "buyer"
    world.stripe.ask("release")
    world.arrived()
    assert all_is_done_once()
    assert at_desk_too(world)


def test_03_the_notice_never_comes_and_the_buyer_does(world: World) -> None:
    placed = world.order()
    world.silent(COMPLETED)
    world.pay(placed)
    assert PAID in world.page(placed)
    assert PAID in world.page(placed)
    assert all_is_done_once()
    assert at_desk_too(world)


def test_04_neither_the_notice_nor_the_buyer_comes(world: World) -> None:
    placed = world.order()
    world.silent()
    world.pay(placed)
    world.work(["reconcile"])
    assert all_is_done_once()
    assert told_by() == "shop"
    assert at_desk_too(world)
    world.desk_says(placed, "To pack", "Paid; order confirmed; found by reconciliation, no notice had come The shop")
    assert PAID in world.page(placed)


def test_04_what_a_notice_told_of_was_not_found_by_reconciliation(world: World) -> None:
    placed = world.buy()
    world.work(["reconcile"])
    assert "reconciliation" not in world.at_desk(f"/staff/orders/{placed.number}")
    assert PAID in world.page(placed)


def test_04_an_order_about_to_lapse_is_asked_about_first(world: World) -> None:
    world.silent()
    placed = world.order()
    world.pay(placed)
    world.later(minutes=63)
    world.work(["lapse"])
    assert all_is_done_once()
    assert PAID in world.page(placed)
    world.desk_says(placed, "To pack", "found by reconciliation")


def test_05_the_same_event_twice_one_after_the_other(world: World) -> None:
    placed = world.buy()
    world.stripe.ask("resend", event=world.event(COMPLETED))
    world.arrived()
    last = world.stripe.deliveries()[-1]
    assert (last["type"], [one["status"] for one in last["attempts"]]) == (COMPLETED, [200])
    assert all_is_done_once()
    assert at_desk_too(world)
    assert PAID in world.page(placed)


def test_06_the_same_event_many_times_at_once(world: World) -> None:
    placed = world.order()
    world.stripe.ask("webhooks", mode="repeat", types=[COMPLETED], times=6)
    world.pay(placed)
    world.arrived()
    told = [one for one in world.stripe.deliveries() if one["type"] == COMPLETED]
    assert len(told) == 6
    assert {attempt["status"] for one in told for attempt in one["attempts"]} == {200}
    assert all_is_done_once()
    assert at_desk_too(world)
    assert PAID in world.page(placed)


def test_07_two_events_tell_of_one_change(world: World) -> None:
    placed = world.buy()
    session = world.stripe.objects("checkout/sessions")[0]
    world.stripe.ask("deliver", type=COMPLETED, object=session)
    world.arrived()
    assert [one["state"] for one in world.stripe.deliveries() if one["type"] == COMPLETED] == ["delivered"] * 2
    assert all_is_done_once()
    assert at_desk_too(world)
    assert PAID in world.page(placed)


def test_08_the_notice_and_the_buyer_in_the_same_instant(world: World) -> None:
    placed = world.order()
    session_id = books.attempts()[0].session_id or ""
    world.silent(COMPLETED, mode="hold")
    world.pay(placed)
    at_once(
        world,
        lambda: world.stripe.ask("release"),
        lambda: world.page(placed),
        lambda: world.page(placed),
        lambda: ledger.settle(session_id, by="shop"),
    )
    world.arrived()
    assert all_is_done_once()
    assert at_desk_too(world)
    assert PAID in world.page(placed)


def test_09_expired_is_told_before_completed(world: World) -> None:
    """An event only says where to look: the session itself says that it is paid."""
    placed = world.order()
    world.silent(COMPLETED, mode="hold")
    world.pay(placed)
    session = world.stripe.objects("checkout/sessions")[0]
    world.stripe.ask("deliver", type="checkout.session.expired", object=session | {"status": "expired"})
    world.until(lambda: books.the_order().state == "confirmed")
    world.stripe.ask("release")
    world.arrived()
    assert all_is_done_once()
    assert at_desk_too(world)
    assert PAID in world.page(placed)


def test_09_a_refunds_change_is_told_before_the_refund(world: World) -> None:
    placed = world.buy()
    world.silent("refund.*", "charge.refunded", mode="hold")
    world.stripe.ask("next_refund", status="pending", pending_reason="processing")
    refund = world.stripe.ask("dashboard_refund", payment_intent=world.intent(), amount=500)
    world.stripe.ask("refund_change", refund=refund["id"], status="succeeded")
    world.stripe.ask("release", backwards=True)
    world.arrived()
    world.until(lambda: books.ledger_rows() == [("payment", 3150), ("refund", -500)])
    assert [(row.stripe_id, row.state) for row in books.refunds()] == [(refund["id"], "succeeded")]
    assert "€5.00" in world.page(placed)
    world.desk_says(placed, "To pack", "Partly refunded", "Sent back", "-€5.00", "Left €26.50")


def test_10_an_old_event_after_the_money_went_back(world: World) -> None:
    placed = world.buy()
    desk = world.desk()
    desk.open(f"/staff/orders/{placed.number}/cancel")
    desk.send(f"/staff/orders/{placed.number}/cancel", reason="buyer_asked")
    world.until(lambda: books.ledger_rows() == [("payment", 3150), ("refund", -3150)])
    mails = books.mails()
    world.stripe.ask("resend", event=world.event(COMPLETED))
    world.arrived()
    assert books.the_order().state == "cancelled"
    assert (books.ledger_rows(), books.mails()) == ([("payment", 3150), ("refund", -3150)], mails)
    assert (books.stock(), books.open_attention()) == ((5, 0), [])
    assert "Your money is on its way back" in world.page(placed)
    world.desk_says(placed, "Refunded", "-€31.50", "Left €0.00")
    world.nothing_to_settle()
