"""Scenarios 20 to 29: the buyer goes back, time runs out, the bank takes its days, and the money comes all the same."""

from decimal import Decimal
from urllib.parse import urljoin

import pytest
import requests
from werkzeug.test import TestResponse

from shop import clock
from shop.cart import basket
from shop.cart.basket import Basket, BasketLine
from shop.checkout.handing_over import Placed
from shop.db import transaction
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.orders import actions
from shop.orders.models import Order
from shop.payments import attempts
from shop.reports import export
from shop.settings import current
from shop.stock import ledger
from tests.promotions.acts import assert_the_books_agree
from tests.support import books, codes
from tests.support.world import World

HERE = {"Origin": "http://localhost"}
CHALLENGED = "4000002500003155"


def press(world: World, placed: Placed, what: str) -> TestResponse:
    """Press a button on the order's page."""
    with world.app.app_context():
        return world.buyer.post(f"/en/orders/{placed.token}/{what}", headers=HERE)


def state_of(placed: Placed) -> str:
    (found,) = [order.state for order in books.every(Order) if order.number == placed.number]
    return found


def session_id() -> str:
    return books.attempts()[-1].session_id or ""


def by_debit(world: World, **changed: object) -> Placed:
    """Pay by a method that takes days: Stripe's page is done, and the bank is not."""
    placed = world.order(**changed)  # type: ignore[arg-type]
    world.stripe.ask("complete", session=session_id(), method="bank_debit")
    world.until(lambda: books.attempts()[-1].state == "processing")
    return placed


def bank_says(world: World, outcome: str, then: str) -> None:
    world.stripe.ask("settle", session=session_id(), outcome=outcome)
    world.until(lambda: books.attempts()[-1].state == then)


def lapse(placed: Placed) -> None:
    """It lapses although its payment is under way: a slip of a hand."""
    with transaction() as session:
        actions.expire(session, placed.number, "shop", clock.now())


def sell_out(copies: int = -5) -> None:
    with transaction() as session:
        ledger.adjust(session, "CAL-2026", copies, "count", "by hand", clock.now())


def last_mail() -> OutboxMail:
    return books.every(OutboxMail)[-1]


def test_20_back_from_stripe_the_cart_is_there_and_the_same_session_goes_on(world: World) -> None:
    placed = world.order()
    filled = Basket((BasketLine("CAL-2026", 1),), "EUR", "KE", open_order=placed.token)
    world.buyer.set_cookie(basket.COOKIE, basket.written(filled, current().secret_key))
    assert "Pay now" in world.page(placed)
    with world.app.app_context():
        assert "Calendar" in world.buyer.get("/en/cart").text
    assert press(world, placed, "pay").headers["Location"] == placed.pay_url
    assert (state_of(placed), books.stock(), len(books.attempts())) == ("open", (5, 1), 1)
    world.desk_says(placed, "Awaiting payment", "Attempt 1, open", "No money has moved.")


def test_20_close_to_its_end_the_session_is_ended_and_renewed(world: World) -> None:
    placed = world.order()
    world.later(minutes=59)
    again = press(world, placed, "pay").headers["Location"]
    assert again != placed.pay_url
    assert [session["status"] for session in world.stripe.objects("checkout/sessions")] == ["open", "expired"]
    world.stripe.pay(again)
    assert (state_of(placed), books.stock(), books.mails()) == ("confirmed", (5, 1), ["paid"])
    world.desk_says(placed, "To pack", "Attempt 1, expired", "Attempt 2, paid")
    assert "Thank you. It is paid." in world.page(placed)


@pytest.mark.parametrize("told_by", ["notice", "worker"])
def test_21_unused_it_lapses_and_its_copies_are_free_once(world: World, told_by: str) -> None:
    if told_by == "worker":
        world.stripe.ask("webhooks", mode="drop", types=["checkout.session.expired"])
    placed = world.order()
    world.later(minutes=63)
    if told_by == "worker":
        world.work(["lapse"])
    world.until(lambda: state_of(placed) == "expired")
    world.work()
    page = world.page(placed)
    assert "This order has lapsed" in page and "Order again" in page and "Nothing has been charged" in page
    assert (books.stock(), books.history(), books.open_attention()) == ((5, 0), ["placed", "expire"], [])
    world.desk_says(placed, "Expired", "Expired unpaid", "No money has moved.")
    world.nothing_to_settle()
    assert_the_books_agree()


@pytest.mark.parametrize("proven_in_time", [True, False])
def test_22_in_the_middle_of_three_d_secure_it_is_either_paid_or_lapsed(world: World, proven_in_time: bool) -> None:
    placed = world.order()
    challenge = urljoin(world.stripe.url, world.stripe.pay(placed.pay_url or "", CHALLENGED).headers["Location"])
    acts = [lambda: _prove(challenge), lambda: world.later(minutes=61)]
    for act in acts if proven_in_time else acts[::-1]:
        act()
    world.work()
    page = world.page(placed)
    if proven_in_time:
        assert (state_of(placed), books.ledger_rows()) == ("confirmed", [("payment", 3150)])
        assert "Thank you. It is paid." in page
        world.desk_says(placed, "To pack", "Paid; order confirmed", "€31.50")
    else:
        assert (state_of(placed), books.ledger_rows()) == ("expired", [])
        assert "Nothing has been charged" in page
        world.desk_says(placed, "Expired", "No money has moved.")
    world.nothing_to_settle()
    assert books.stock() == (5, 1 if proven_in_time else 0)


def _prove(challenge: str) -> None:
    requests.post(challenge, data={"answer": "complete"}, timeout=10, allow_redirects=False)


def test_23_ended_in_the_moment_it_is_paid_it_is_paid(world: World) -> None:
    world.stripe.ask("webhooks", mode="drop", types=["checkout.session.completed"])
    placed = world.order()
    world.stripe.pay(placed.pay_url or "")
    assert attempts.latest(placed.number) is not None and state_of(placed) == "open"
    attempts.close_all(placed.number)
    assert (state_of(placed), books.ledger_rows(), books.mails()) == ("confirmed", [("payment", 3150)], ["paid"])
    assert "Thank you. It is paid." in world.page(placed)
    world.desk_says(placed, "To pack", "found by reconciliation", "Attempt 1, paid")
    world.nothing_to_settle()


def test_24_while_the_bank_works_the_copies_are_reserved_and_nothing_is_sent(world: World) -> None:
    placed = by_debit(world)
    page = world.page(placed)
    assert "We await your bank" in page and "everything is reserved for you" in page
    assert f"/orders/{placed.token}/pay" not in page and "/cancel" not in page
    world.later(days=3)
    world.work()
    assert (state_of(placed), books.stock(), books.mails()) == ("open", (5, 1), ["payment_pending"])
    assert f"/orders/{placed.token}" in last_mail().text
    parcel = books.the_order().parcels[0].id
    assert "order is not paid" in world.desk().send(f"/staff/orders/{placed.number}/parcels/{parcel}/pack", True).text
    assert "Payment pending" in world.desk().open(f"/staff/orders/{placed.number}").text
    refused = press(world, placed, "cancel")
    assert refused.status_code == 409 and "Your bank is still working" in refused.text
    assert state_of(placed) == "open"


def test_25_the_bank_pays(world: World) -> None:
    placed = by_debit(world)
    world.later(days=3)
    bank_says(world, "succeeded", "paid")
    assert (state_of(placed), books.ledger_rows()) == ("confirmed", [("payment", 3150)])
    assert books.mails() == ["payment_pending", "paid"]
    assert "has arrived" in last_mail().text
    assert "Thank you. It is paid." in world.page(placed)
    world.desk_says(placed, "To pack", "Payment under way", "Paid; order confirmed Stripe")
    world.nothing_to_settle()


@pytest.mark.parametrize("told_by", ["notice", "page"])
def test_26_the_bank_does_not_pay_and_the_buyer_pays_another_way(world: World, told_by: str) -> None:
    if told_by == "page":
        world.stripe.ask("webhooks", mode="drop", types=["checkout.session.async_payment_failed"])
    placed = by_debit(world)
    world.later(days=3)
    world.stripe.ask("settle", session=session_id(), outcome="failed")
    if told_by == "notice":
        world.until(lambda: books.attempts()[-1].state == "failed")
    page = world.page(placed)
    assert "Your bank did not pay" in page and "Pay another way" in page and "nothing was taken" in page
    assert (state_of(placed), books.stock(), books.mails()[1:]) == ("expired", (5, 0), ["payment_failed"])
    assert f"/orders/{placed.token}" in last_mail().text and "same price" in last_mail().text
    world.desk_says(placed, "Expired", "The bank did not pay", "Attempt 1, failed")
    world.nothing_to_settle()
    world.work()
    url = press(world, placed, "pay").headers["Location"]
    assert (state_of(placed), books.stock()) == ("open", (5, 1))
    assert press(world, placed, "pay").headers["Location"] == url
    world.stripe.pay(url)
    assert (state_of(placed), books.mails()[1:]) == ("confirmed", ["payment_failed", "paid"])
    assert books.history()[-4:] == ["payment_failed", "expire", "reopen", "pay"]
    world.desk_says(placed, "To pack", "Opened again, to be paid another way", "Attempt 2, paid")
    assert_the_books_agree()


def test_26_when_it_has_gone_meanwhile_the_page_says_so_and_offers_the_cart(world: World) -> None:
    placed = by_debit(world)
    bank_says(world, "failed", "failed")
    sell_out()
    location = press(world, placed, "pay").headers["Location"]
    with world.app.app_context():
        page = world.buyer.get(location).text
    assert "something of it has gone to somebody else" in page and 'href="/en/cart"' in page
    assert (state_of(placed), len(books.attempts())) == ("expired", 1)


def test_26_reopened_its_copies_are_held_for_two_hours_and_no_longer(world: World) -> None:
    placed = by_debit(world)
    world.later(days=13)
    bank_says(world, "failed", "failed")
    press(world, placed, "pay")
    world.later(minutes=59)
    assert "/c/pay/" in press(world, placed, "pay").headers["Location"] or len(books.attempts()) == 3
    world.later(minutes=70)
    world.work()
    assert (state_of(placed), books.stock()) == ("expired", (5, 0))
    world.later(days=15)
    assert "Pay another way" not in world.page(placed)
    press(world, placed, "pay")
    assert state_of(placed) == "expired"


def test_26_what_was_ordered_anew_instead_is_not_opened_again(world: World) -> None:
    placed = by_debit(world)
    bank_says(world, "failed", "failed")
    world.order(replaces=placed.token)
    assert "This order was replaced" in world.page(placed)
    press(world, placed, "pay")
    assert (state_of(placed), books.stock()) == ("expired", (5, 1))


def paid_too_late(world: World) -> Placed:
    placed = by_debit(world)
    lapse(placed)
    sell_out()
    bank_says(world, "succeeded", "paid")
    assert (state_of(placed), books.mails()) == ("undecided", ["payment_pending", "undecided"])
    assert "came late, and the last copy has gone" in last_mail().text and "you can cancel it" in last_mail().text
    page = world.page(placed)
    assert "We are looking into it" in page and "Your money is safe" in page
    assert_the_books_agree()
    return placed


def test_27_the_money_comes_when_all_is_sold_and_goes_back(world: World) -> None:
    placed = paid_too_late(world)
    world.press("paid_but_sold_out", "refund")
    world.work()
    assert (state_of(placed), books.mails()[1:]) == ("cancelled", ["undecided", "cancelled"])
    assert books.ledger_rows()[-1] == ("refund", -3150)
    assert "€31.50" in last_mail().text
    assert "Your money is on its way back" in world.page(placed)


def test_27_or_it_waits_for_new_copies(world: World) -> None:
    placed = paid_too_late(world)
    world.press("paid_but_sold_out", "back_order")
    assert books.mails()[1:] == ["undecided", "back_ordered"]
    page = world.page(placed)
    assert "waits for new copies" in page and "you can cancel the order below" in page
    at_desk = world.desk().open(f"/staff/orders/{placed.number}").text
    assert "waits for new copies since" in at_desk and "Let it go" not in at_desk
    world.work(["back orders"])
    parcel = books.the_order().parcels[0].id
    refused = world.desk().send(f"/staff/orders/{placed.number}/parcels/{parcel}/pack", True).text
    assert "the order waits for new copies" in refused
    assert [row["held"] for row in export.export()] == [True]
    sell_out(copies=1)
    world.work(["back orders"])
    assert "waits for new copies" not in world.page(placed)
    packing.pack(parcel, "staff:1")
    assert books.stock() == (0, 0)
    assert_the_books_agree()


def test_27_or_copies_were_found(world: World) -> None:
    placed = paid_too_late(world)
    sell_out(copies=1)
    world.press("paid_but_sold_out", "accept")
    assert (state_of(placed), books.stock(), books.mails()[1:]) == ("confirmed", (1, 1), ["undecided", "paid"])
    assert "Thank you. It is paid." in world.page(placed)


def test_27_or_the_buyer_takes_the_money_back(world: World) -> None:
    placed = paid_too_late(world)
    assert press(world, placed, "cancel").status_code == 303
    assert (state_of(placed), books.open_attention()) == ("cancelled", [])
    assert books.mails()[1:] == ["undecided", "cancelled"]
    assert books.ledger_rows()[-1] == ("refund", -3150)


def test_28_the_bank_is_heard_of_before_the_page(world: World) -> None:
    world.stripe.ask("webhooks", mode="hold", types=["checkout.session.completed"])
    placed = world.order()
    world.stripe.ask("complete", session=session_id(), method="bank_debit")
    bank_says(world, "succeeded", "paid")
    before = (state_of(placed), books.ledger_rows(), books.mails(), books.stock())
    assert before == ("confirmed", [("payment", 3150)], ["paid"], (5, 1))
    world.stripe.ask("release")
    world.work()
    assert (state_of(placed), books.ledger_rows(), books.mails(), books.stock()) == before
    assert "Thank you. It is paid." in world.page(placed)
    world.desk_says(placed, "To pack", "Paid; order confirmed", "Attempt 1, paid")
    world.nothing_to_settle()


def test_29_what_costs_nothing_never_goes_to_stripe(world: World) -> None:
    codes.write("ALL", percent=Decimal(1))
    placed = world.order("PDF", code="ALL", country="DE")
    assert (placed.pay_url, placed.by_mail, world.stripe.objects("checkout/sessions")) == (None, True, [])
    assert "Please confirm your order" in world.page(placed)
    link = next(word for word in last_mail().text.split() if "/confirm/" in word)
    with world.app.app_context():
        world.buyer.post(link.removeprefix("http://localhost"), headers=HERE)
    assert (state_of(placed), books.ledger_rows(), books.mails()) == ("confirmed", [], ["confirm", "paid"])
    assert "Ready for you" in world.page(placed)
    assert "none is kept" in world.desk().open(f"/staff/orders/{placed.number}/cancel").text


def test_29_a_session_without_a_payment_is_no_crash(world: World) -> None:
    placed = world.order()
    world.stripe.ask("complete", session=session_id(), null=["payment_intent"])
    world.until(lambda: state_of(placed) == "confirmed")
    assert books.mails() == ["paid"]
    assert "Thank you. It is paid." in world.page(placed)
