"""Scenarios 47 to 56: Stripe is busy, broken, silent or refuses; a process dies; a card is declined."""

import json
import os
import signal
import subprocess
import threading
from pathlib import Path

import pytest

from shop import clock
from shop.checkout import handing_over, place
from shop.checkout.handing_over import Placed
from shop.mail.models import OutboxMail
from tests.kills.killing import forged
from tests.mail.server import Mailserver
from tests.support import books
from tests.support.buyers import order_of
from tests.support.world import SESSIONS, World, a_world

Forge = subprocess.Popen[str]
NOTHING_LOST = ("open", (5, 1), [])


def fault(world: World, answer: str, times: int = 1, **more: object) -> None:
    world.stripe.ask("fault", method="POST", path=SESSIONS, answer=answer, times=times, **more)


def stands() -> tuple[str, tuple[int, int], list[tuple[str, int]]]:
    """The deal, the shelf and the money."""
    return books.the_order().state, books.stock(), books.ledger_rows()


def keys(world: World) -> list[str]:
    return [sent["idempotency_key"] for sent in world.stripe.requests("POST", SESSIONS)]


def press(world: World) -> str:
    """The buyer presses the button; where that leads."""
    return world.send("/en/checkout", **world.at_checkout()).headers["Location"]


def try_again(world: World) -> str:
    return world.send(f"/en/orders/{books.the_order().token}/pay").headers["Location"]


def is_paid(world: World, pay_url: str) -> bool:
    """The buyer pays there, and everything is there once: in the books, for the buyer and at the desk."""
    world.stripe.pay(pay_url)
    world.desk_says(books.the_order().number, "To pack", "Paid; order confirmed", ", paid cs_")
    world.nothing_to_settle()
    page = world.look(f"/en/orders/{books.the_order().token}").text
    once = (stands(), books.mails()) == (("confirmed", (5, 1), [("payment", 3150)]), ["paid"])
    return once and "Thank you. It is paid." in page


def test_47_busy_for_a_moment(world: World) -> None:
    fault(world, "429")
    pay_url = press(world)
    assert pay_url.startswith(world.stripe.url)
    assert len(keys(world)) == 2
    assert len(set(keys(world))) == 1
    assert is_paid(world, pay_url)


def test_47_busy_for_longer_says_so_and_keeps_everything(world: World) -> None:
    fault(world, "429", times=2)
    where = press(world)
    page = world.look(where).text
    assert "very busy just now" in page
    assert "nothing has been charged" in page
    assert "Try again" in page
    assert "Calendar" in world.look("/en/cart").text
    assert stands() == NOTHING_LOST
    assert books.open_attention() == []
    assert is_paid(world, try_again(world))
    assert len(set(keys(world))) == 1


@pytest.mark.parametrize("work", [False, True])
def test_48_a_500_that_stripe_repeats_for_its_key(world: World, work: bool) -> None:
    """`work`: Stripe has made the session although it says 500; it is found in the list, and ended."""
    fault(world, "500", times=1, work=work)
    where = press(world)
    assert "please try again in a minute" in world.look(where).text
    assert [attempt.state for attempt in books.attempts()] == ["unclear"]
    assert stands() == NOTHING_LOST
    pay_url = try_again(world)
    assert sorted(set(keys(world))) == [f"checkout-{books.the_order().number}-{n}" for n in (1, 2)]
    assert list(world.sessions().values()) == (["expired", "open"] if work else ["open"])
    assert is_paid(world, pay_url)


def test_49_a_time_out_after_the_session_was_made(world: World) -> None:
    fault(world, "drop_after")
    pay_url = press(world)
    assert pay_url.startswith(world.stripe.url)
    assert len(keys(world)) == 2
    assert len(set(keys(world))) == 1
    assert list(world.sessions().values()) == ["open"]
    assert is_paid(world, pay_url)


def out_of_reach(world: World) -> None:
    """Two time-outs: nobody here knows the session that was made. Staff see an order that waits to be paid."""
    fault(world, "drop_after", times=2)
    page = world.look(press(world)).text
    assert "could not be reached" in page
    assert "nothing has been charged" in page
    assert stands() == NOTHING_LOST
    assert list(world.sessions().values()) == ["open"]
    world.desk_says(books.the_order().number, "Awaiting payment", "Attempt 1, prepared", "No money has moved.")


def test_50_two_time_outs_and_another_click(world: World) -> None:
    out_of_reach(world)
    assert is_paid(world, try_again(world))
    assert list(world.sessions().values()) == ["complete"]


def test_50_two_time_outs_and_nobody_comes_back(world: World) -> None:
    out_of_reach(world)
    world.work(["reconcile"])
    assert books.attempts()[0].session_id in world.sessions()
    world.later(minutes=70)
    world.work(["lapse"])
    assert list(world.sessions().values()) == ["expired"]
    assert stands() == ("expired", (5, 0), [])
    assert "It was not paid in time" in world.look(f"/en/orders/{books.the_order().token}").text
    world.desk_says(books.the_order().number, "Expired", "Attempt 1, expired")
    world.nothing_to_settle()


def test_51_a_retry_sends_the_stored_request_byte_for_byte(world: World) -> None:
    """Any other `expires_at` under the same key would be an error of Stripe's own."""
    out_of_reach(world)
    stored = books.attempts()[0].request
    world.later(minutes=10)
    pay_url = try_again(world)
    sent = [(one["idempotency_key"], one["params"]) for one in world.stripe.requests("POST", SESSIONS)]
    assert len(sent) == 3
    assert all(one == sent[0] for one in sent)
    assert int(sent[0][1]["expires_at"]) == json.loads(stored)["expires_at"]
    assert books.attempts()[0].request == stored
    assert is_paid(world, pay_url)


def test_52_the_key_is_in_use(world: World) -> None:
    fault(world, "409", times=2)
    pay_url = press(world)
    assert pay_url.startswith(world.stripe.url)
    assert len(set(keys(world))) == 1
    assert list(world.sessions().values()) == ["open"]
    assert is_paid(world, pay_url)


def test_52_two_clicks_while_stripe_thinks(world: World) -> None:
    world.stripe.ask("fault", method="POST", path=SESSIONS, delay=0.8)
    request, found = order_of(), []

    def click() -> None:
        with world.app.app_context():
            found.append(place.place_order(request))

    clicks = [threading.Thread(target=click) for _ in range(2)]
    for one in clicks:
        one.start()
    for one in clicks:
        one.join()
    assert found[0] == found[1]
    assert list(world.sessions().values()) == ["open"]
    assert is_paid(world, found[0].pay_url or "")


def dies(forge: Forge, at: str, act: str, **facts: object) -> None:
    """A process of its own does this, and is killed when the statement that begins so is about to be committed, or
    ("after …") just has been."""
    assert forge.stdin is not None and forge.stdout is not None
    asked = {"act": act, "offset": clock.offset_seconds(), "facts": facts, "dies_at": at}
    forge.stdin.write(json.dumps(asked) + "\n")
    forge.stdin.flush()
    assert int(forge.stdout.readline()) != os.getpid()
    assert int(forge.stdout.readline()) == -signal.SIGKILL


def test_53_killed_with_stripes_answer_in_hand_and_the_button_is_pressed_again(
    world: World, database_url: str, tmp_path: Path
) -> None:
    with forged(database_url, tmp_path, world.stripe.url, "smtp://127.0.0.1:9") as forge:
        facts = {"attempt": "pressed-once-and-again", "email": "wanjiku@example.org"}
        dies(forge, "UPDATE payment_attempts SET state=", "buy", **facts)
    assert list(world.sessions().values()) == ["open"], "Stripe had answered"
    assert stands() == NOTHING_LOST
    assert [(one.state, one.session_id) for one in books.attempts()] == [("prepared", None)], "nobody wrote it down"
    assert "Not paid yet" in world.look(f"/en/orders/{books.the_order().token}").text
    world.desk_says(books.the_order().number, "Awaiting payment", "Attempt 1, prepared")
    placed = place.place_order(order_of(attempt="pressed-once-and-again"))
    assert list(world.sessions()) == [books.attempts()[0].session_id]
    assert len(keys(world)) == 2
    assert len(set(keys(world))) == 1
    assert is_paid(world, placed.pay_url or "")


def test_53_what_a_dead_process_left_can_be_paid_and_is_found(world: World) -> None:
    """The same without the kill: the session exists, our books do not know it, and somebody pays it all the same."""
    fault(world, "drop_after", times=2)
    placed = world.order()
    assert placed.pay_url is None
    (session,) = world.stripe.objects("checkout/sessions")
    world.stripe.pay(session["url"])
    assert stands() == ("confirmed", (5, 1), [("payment", 3150)])
    assert "Thank you. It is paid." in world.page(placed)
    world.desk_says(placed, "To pack", "Attempt 1, paid")


def test_54_killed_between_the_payment_and_its_mail(database_url: str, tmp_path: Path) -> None:
    """The mail is in the same transaction as the payment, so whoever comes next sends it; and nobody sends it twice."""
    with Mailserver() as post, a_world(database_url, tmp_path, SHOP_SMTP_URL=post.url) as world:
        placed = world.order()
        world.silent()
        world.pay(placed)
        session_id = books.attempts()[0].session_id
        with forged(database_url, tmp_path, world.stripe.url, post.url) as forge:
            dies(forge, "after INSERT INTO money_ledger", "settle", session_id=session_id)
        assert stands() == ("confirmed", (5, 1), [("payment", 3150)])
        assert (books.mails(), post.mails) == (["paid"], [])
        assert "Thank you. It is paid." in world.page(placed)
        world.desk_says(placed, "To pack", "Paid; order confirmed Stripe", "Thank you for your order", "Waiting")
        world.work(["mail"])
        world.work(["mail"])
        (mail,) = post.mails
        assert placed.number in str(mail["Subject"])
        assert [row.state for row in books.every(OutboxMail)] == ["sent"]


def closed(world: World, answer: str) -> Placed:
    """Stripe refuses us; the buyer reads that payments cannot be taken, and everything is kept."""
    fault(world, answer)
    where = press(world)
    page = world.look(where).text
    assert "We cannot take payments just now" in page
    assert "nothing has been charged" in page
    assert "Calendar" in world.look("/en/cart").text
    assert stands() == NOTHING_LOST
    assert len(keys(world)) == 1
    order = books.the_order()
    return Placed(order.token, order.number, None)


def test_55_the_key_was_revoked(world: World) -> None:
    closed(world, "401")
    assert books.open_attention() == ["stripe_key_refused"]
    world.stripe.ask("fault", answer="401", times=50)
    world.work()
    assert len(keys(world)) == 1
    assert len(world.stripe.overview()["faults"]) == 1
    item = world.item("stripe_key_refused")
    desk = world.desk()
    desk.open("/staff/attention")
    told = desk.send(f"/staff/attention/{item.id}/check", follow=True).text
    assert "Stripe does not take our key" in told
    assert books.open_attention() == ["stripe_key_refused"]
    world.stripe.ask("clear_faults")
    world.press("stripe_key_refused", "check")
    assert is_paid(world, try_again(world))


def test_55_the_alarm_goes_out_at_once(database_url: str, tmp_path: Path) -> None:
    with a_world(database_url, tmp_path, SHOP_ALERT_EMAIL="alarm@shop.example") as world:
        closed(world, "401")
        world.work(["anomalies"])
        world.work(["anomalies"])
        assert books.mails() == ["staff_alert"]


def test_55_a_parameter_is_wrong(world: World) -> None:
    placed = world.opened_with(customer_email="nobody")
    assert placed.why == "closed"
    page = world.look(f"/en/orders/{placed.token}?payment=closed").text
    assert "We cannot take payments just now" in page
    asked = len(keys(world))
    for _ in range(3):
        assert try_again(world).endswith("?payment=closed")
    world.work()
    assert len(keys(world)) == asked
    assert books.open_attention() == ["stripe_refuses_checkout"]
    assert placed.number in world.desk().open("/staff/attention").text
    world.press("stripe_refuses_checkout", "noted")


def test_56_a_declined_card_and_then_another(world: World) -> None:
    placed = world.order()
    declined = world.stripe.pay(placed.pay_url or "", "4000000000009995")
    assert "insufficient funds" in declined.text
    assert "Not paid yet" in world.page(placed)
    assert (stands(), books.mails()) == (NOTHING_LOST, [])
    world.until(lambda: books.history() == ["placed", "declined"])
    world.pay(placed)
    assert stands() == ("confirmed", (5, 1), [("payment", 3150)])
    assert list(world.sessions().values()) == ["complete"]
    page = world.desk().open(f"/staff/orders/{placed.number}").text
    assert "A card was declined" in page
    assert "insufficient" in page
    assert "Thank you. It is paid." in world.page(placed)


def test_56_whoever_tries_many_cards_does_not_fill_our_books(world: World) -> None:
    placed = world.order()
    for _ in range(14):
        world.stripe.pay(placed.pay_url or "", "4000000000000002")
    world.arrived()
    assert books.history().count("declined") == 10
    assert handing_over.pay_again(placed.token).pay_url == placed.pay_url
