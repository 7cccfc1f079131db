"""Scenarios 57 to 63: money goes back once, in any part, and the books are true whatever Stripe answers."""

import re
import threading
from collections.abc import Mapping

import pytest

from shop.checkout.handing_over import Placed
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.reports import order_page
from tests.support import books, staff
from tests.support.staff import Desk
from tests.support.world import World

GOODS, POST = 1, 2


def posted(world: World, quantity: int = 1) -> Placed:
    """An order that is paid, and has left the house."""
    placed = world.buy(quantity=quantity)
    parcel = books.the_order().parcels[0].id
    packing.pack(parcel, by="staff:1")
    packing.post(parcel, "dhl", "", by="staff:1")
    return placed


def send_back(world: World, desk: Desk, amounts: Mapping[int, str], **more: str) -> str:
    """Type amounts beside lines, read what will happen, and go on. What the desk says then."""
    path = f"/staff/orders/{books.the_order().number}/refund"
    page = desk.open(path).text
    left = re.search(r'name="left" value="(\d+)"', page)
    typed = {f"amount-{position}": amount for position, amount in amounts.items()} | {"reason": "Torn"} | more
    seen = {"left": left[1] if left else ""}
    assert "Send it back" in desk.send(path, **typed, **seen).text
    return desk.send(path, follow=True, step="send", **typed, **seen).text


def states() -> list[str]:
    return [refund.state for refund in books.refunds()]


def sums() -> tuple[int, int, int]:
    """(paid, gone back, left)"""
    detail = order_page.order_detail(books.the_order().number)
    return detail.sums.paid_minor, detail.sums.refunded_minor, detail.left_minor


@pytest.mark.parametrize("ticked", [False, True])
def test_57_a_full_refund_and_copies_back_only_if_ticked(world: World, ticked: bool) -> None:
    placed = posted(world)
    page = send_back(world, world.desk(), {GOODS: "22", POST: "9.50"}, **({"back-1": "1"} if ticked else {}))
    assert "The money is on its way back." in page and "Sent back." in page
    assert (sums(), books.stock()) == ((3150, 3150, 0), (5 if ticked else 4, 0))
    mail = books.every(OutboxMail)[-1]
    assert (mail.message, "€31.50" in mail.text, "ten working days" in " ".join(mail.text.split())) == (
        "refunded",
        True,
        True,
    )
    assert "What it is for" in mail.text and ": €22.00\n" in mail.text and "You paid twice" not in mail.text
    world.desk_says(placed, "Refunded", "Sent back.", "Left €0.00")
    assert "sent back" in world.page(placed)
    world.nothing_to_settle()


def test_58_a_part_twice_and_never_above_the_rest(world: World) -> None:
    placed = posted(world)
    send_back(world, world.desk(), {GOODS: "10"})
    page = send_back(world, world.desk(), {GOODS: "5", POST: "1"})
    assert states() == ["succeeded", "succeeded"]
    assert sums() == (3150, 1600, 1550)
    assert "€15.50" in page and world.page(placed).count("Refund of") == 2
    path = f"/staff/orders/{placed.number}/refund"
    answer = world.desk().send(path, **{"amount-1": "7.01", "left": "1550", "reason": "x"})
    assert (answer.status_code, "No more than €7.00 is left" in answer.text) == (422, True)
    assert books.mails() == ["paid", "sent", "refunded", "refunded"]


def test_58_stripe_refuses_more_than_the_rest_as_well(world: World) -> None:
    """Most of it went back in Stripe's Dashboard, and the notice is lost: Stripe's refusal tells us."""
    posted(world)
    world.stripe.ask("webhooks", mode="drop")
    world.stripe.ask("dashboard_refund", payment_intent=world.intent(), amount=3000)
    page = send_back(world, world.desk(), {GOODS: "22"})
    assert "Not sent back: Stripe says that more was asked for than is left of the payment." in page
    assert (sorted(states()), sums()) == (["refused", "succeeded"], (3150, 3000, 150))
    world.press("refund_refused", "try_again")
    assert (states().count("succeeded"), sums()) == (2, (3150, 3150, 0))


def test_59_two_members_press_at_the_same_moment(world: World) -> None:
    placed = posted(world)
    path = f"/staff/orders/{placed.number}/refund"
    desks = [world.desk(), staff.at_work(world.app, "manager", "second@shop.example")]
    for desk in desks:
        desk.open(path)
    answers: list[int] = []
    gate = threading.Barrier(len(desks))

    def press(desk: Desk) -> None:
        gate.wait()
        typed = {"amount-1": "10", "left": "3150", "reason": "Torn", "step": "send"}
        answers.append(desk.send(path, **typed).status_code)

    threads = [threading.Thread(target=press, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [303, 422]
    assert [refund["amount"] for refund in world.stripe.objects("refunds")] == [1000]
    assert (states(), sums()) == (["succeeded"], (3150, 1000, 2150))
    assert books.mails().count("refunded") == 1
    page = world.page(placed)
    assert page.count("Refund of") == 1 and "Refund of €10.00: sent back" in page
    world.desk_says(placed, "Shipped", "Gone back €10.00", "Left €21.50")


@pytest.mark.parametrize(
    "fault",
    [{"answer": "drop_after", "times": 2}, {"answer": "500"}, {"answer": "500", "work": True}],
    ids=["drop_after", "500", "500 that did it"],
)
def test_60_an_unknown_outcome_is_unconfirmed_and_asked_again(world: World, fault: dict[str, object]) -> None:
    placed = posted(world)
    world.stripe.ask("fault", method="POST", path="/v1/refunds", **fault)
    world.stripe.ask("fault", method="GET", path="/v1/refunds", answer="drop_before", times=20)
    page = send_back(world, world.desk(), {GOODS: "10"})
    assert "Stripe has not answered clearly" in page and "asked again at" in page
    assert (states(), books.open_attention()) == (["unconfirmed"], [])
    told = world.page(placed)
    assert "Refund of €10.00: on its way" in told, "to the buyer it is begun"
    assert "sent back" not in told, "and neither done"
    assert "could not be sent" not in told, "nor failed"
    assert "refunded" not in books.mails()
    world.desk_says(placed, "Shipped", "Stripe has not answered clearly", "Asked for €10.00")
    world.stripe.ask("clear_faults")
    world.later(minutes=3)
    world.work(["refunds"])
    assert (states(), sums()) == (["succeeded"], (3150, 1000, 2150))
    assert len(world.stripe.objects("refunds")) == 1
    assert books.mails().count("refunded") == 1
    assert "Refund of €10.00: sent back" in world.page(placed)
    world.desk_says(placed, "Shipped", "Sent back.", "Left €21.50")


def test_60_the_notice_settles_what_was_unconfirmed(world: World) -> None:
    placed = posted(world)
    world.silent(mode="hold")
    world.stripe.ask("fault", method="POST", path="/v1/refunds", answer="drop_after", times=2)
    world.stripe.ask("fault", method="GET", path="/v1/refunds", answer="drop_before", times=20)
    send_back(world, world.desk(), {GOODS: "10"})
    assert states() == ["unconfirmed"]
    assert "Refund of €10.00: on its way" in world.page(placed)
    world.stripe.ask("clear_faults")
    world.stripe.ask("release")
    world.until(lambda: states() == ["succeeded"])
    assert "Refund of €10.00: sent back" in world.page(placed)
    world.desk_says(placed, "Shipped", "Sent back.", "Left €21.50")


def test_61_a_pending_refund_says_why_and_the_buyer_is_not_told_that_it_is_done(world: World) -> None:
    placed = posted(world)
    world.stripe.ask("next_refund", status="pending", pending_reason="insufficient_funds")
    page = send_back(world, world.desk(), {GOODS: "10"})
    assert "It waits until there is enough money at Stripe." in page
    assert (states(), "refunded" in books.mails()) == (["pending"], False)
    assert "on its way" in world.page(placed) and "sent back" not in world.page(placed)
    world.stripe.ask("refund_change", refund=books.refunds()[0].stripe_id, status="succeeded")
    world.until(lambda: states() == ["succeeded"])
    assert books.mails().count("refunded") == 1
    assert "sent back" in world.page(placed)


@pytest.mark.parametrize("button", ["try_again", "by_hand"])
def test_62_a_refund_that_comes_back_later_is_left_again_and_staff_settle_it(world: World, button: str) -> None:
    placed = posted(world)
    send_back(world, world.desk(), {GOODS: "10"})
    world.stripe.ask("refund_change", refund=books.refunds()[0].stripe_id, status="failed")
    world.until(lambda: books.open_attention() == ["refund_failed"])
    assert (sums(), world.item("refund_failed").facts["refund"]) == ((3150, 0, 3150), books.refunds()[0].id)
    assert "could not be sent; we write to you" in world.page(placed)
    world.press("refund_failed", button, **({"how": "Bank transfer"} if button == "by_hand" else {}))
    assert sums() == (3150, 1000, 2150)
    assert "sent back" in world.page(placed) and "could not be sent" not in world.page(placed)


def test_63_a_refund_in_stripes_dashboard_is_adopted(world: World) -> None:
    placed = posted(world)
    world.stripe.ask("dashboard_refund", payment_intent=world.intent(), amount=1200)
    world.until(lambda: sums() == (3150, 1200, 1950))
    page = world.desk().open(f"/staff/orders/{books.the_order().number}").text
    assert "€12.00" in page and "Sent back." in page
    assert [refund.by for refund in books.refunds()] == ["stripe"]
    assert "refunded" not in books.mails()
    assert "Refund of €12.00: sent back" in world.page(placed)
    send_back(world, world.desk(), {GOODS: "19.50"})
    assert sums() == (3150, 3150, 0)


def test_63_one_whose_notice_never_came_is_found_by_the_check(world: World) -> None:
    placed = posted(world)
    world.stripe.ask("webhooks", mode="drop")
    world.stripe.ask("dashboard_refund", payment_intent=world.intent(), amount=1200)
    world.work(["reconcile"])
    assert (states(), sums()) == (["succeeded"], (3150, 1200, 1950))
    world.work(["reconcile"])
    assert books.ledger_rows() == [("payment", 3150), ("refund", -1200)]
    assert "Refund of €12.00: sent back" in world.page(placed)
    world.desk_says(placed, "Shipped", "Gone back €12.00", "Left €19.50")
