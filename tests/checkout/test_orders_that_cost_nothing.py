"""An order that costs nothing never goes to Stripe: it waits for one press of a button, behind a mailed link."""

import re
import threading
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shop import clock, worker
from shop.aftersales import cancelling
from shop.checkout import back, free, handing_over, pause, place
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed, NotFound, SoldOut
from shop.mail.models import OutboxMail
from shop.orders.models import Order
from shop.orders.states import Reading
from shop.payments import sweep
from shop.reports import export
from shop.stock import keys
from tests.conftest import running, settings_for
from tests.promotions.acts import assert_the_books_agree, level, make_code, pool, sell_with_pool
from tests.support import books, goods
from tests.support.buyers import order_of

HERE = {"Origin": "http://localhost"}


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """A shop whose Stripe nobody answers for: whatever would ask it fails."""
    with running(settings_for(database_url, tmp_path)) as application:
        goods.open_shop()
        sell_with_pool(pool=2)
        yield application
    clock.set_offset(0)


def take(**changed: object) -> handing_over.Placed:
    return place.place_order(order_of("SEEDS", step="pool", **changed))


def key() -> str:
    return free.key_of(books.every(Order)[-1].number)


def link(mail: OutboxMail) -> str:
    """The address in a mail, as a browser asks for it."""
    (found,) = re.findall(r"http://localhost(/\S+/confirm/\S+)", mail.text)
    return str(found)


def later(**span: float) -> None:
    clock.set_offset(clock.offset_seconds() + timedelta(**span).total_seconds())


def test_it_is_written_down_and_asked_about_by_mail(app: Flask) -> None:
    placed = take(language="ar", gift=0)
    order = books.the_order()
    assert (placed.pay_url, placed.by_mail) == (None, True)
    assert (order.state, order.total_minor) == ("open", 0)
    assert order.expires_at - order.created_at == free.LIFE
    (mail,) = books.every(OutboxMail)
    assert (mail.message, mail.language, mail.to) == ("confirm", "ar", "wanjiku@example.org")
    assert link(mail) == f"/ar/orders/{placed.token}/confirm/{key()}"
    assert f"/confirm/{key()}" in mail.html
    assert books.attempts() == []


def test_the_same_form_twice_writes_one_mail(app: Flask) -> None:
    request = order_of("SEEDS", step="pool")
    assert place.place_order(request) == place.place_order(request)
    assert books.mails() == ["confirm"]


def test_opening_the_link_confirms_nothing_and_its_button_does(app: Flask, client: FlaskClient) -> None:
    placed = take()
    address = link(books.every(OutboxMail)[0])
    for _ in range(3):
        page = client.get(address)
        assert page.status_code == 200
        assert page.text.count("<button") - page.text.count("<button hidden") >= 1
        assert client.head(address).status_code == 200
    assert books.the_order().state == "open"
    answer = client.post(address, headers=HERE)
    assert (answer.status_code, answer.location) == (303, f"/en/orders/{placed.token}")
    assert books.the_order().state == "confirmed"
    assert books.mails() == ["confirm", "paid"]
    assert books.history() == ["placed", "pay"]


def test_pressing_twice_confirms_once(app: Flask, client: FlaskClient) -> None:
    placed = take()
    address = link(books.every(OutboxMail)[0])
    for answer in (client.post(address, headers=HERE), client.post(address, headers=HERE), client.get(address)):
        assert (answer.status_code, answer.location) == (303, f"/en/orders/{placed.token}")
    with pytest.raises(AlreadyDone):
        free.confirm(placed.token, key())
    assert books.mails() == ["confirm", "paid"]


def test_four_presses_at_once_confirm_once(app: Flask) -> None:
    placed, outcomes = take(), []
    signed = key()

    def press() -> None:
        with app.app_context():
            try:
                free.confirm(placed.token, signed)
                outcomes.append("done")
            except AlreadyDone:
                outcomes.append("told")

    threads = [threading.Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "told", "told", "told"]
    assert books.mails() == ["confirm", "paid"]


def test_another_sites_form_confirms_nothing(app: Flask, client: FlaskClient) -> None:
    take()
    address = link(books.every(OutboxMail)[0])
    for headers in ({}, {"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert client.post(address, headers=headers).status_code == 403
    assert books.the_order().state == "open"


def test_a_key_opens_its_own_order_and_no_other(app: Flask, client: FlaskClient) -> None:
    first, second = take(), take(email="juma@example.org")
    of_first = free.key_of(first.number)
    for wrong in (of_first, of_first[:-1], "x", "é", f"{free.key_of(second.number)}x"):
        with pytest.raises(NotFound):
            free.confirm(second.token, wrong)
        for answer in (client.get, client.post):
            assert answer(f"/en/orders/{second.token}/confirm/{wrong}", headers=HERE).status_code == 404
    with pytest.raises(NotFound):
        free.confirm("no such token", of_first)
    assert {order.state for order in books.every(Order)} == {"open"}


def test_nobody_confirms_and_the_worker_ends_it_without_asking_stripe(app: Flask) -> None:
    take()
    later(hours=23)
    sweep.lapse_overdue()
    assert (books.the_order().state, pool("SEEDS")) == ("open", (2, 1))
    later(hours=1, minutes=3)
    worker.once(app, [job for job in worker.TIMETABLE if job.name in ("lapse", "abandoned sessions")])
    assert (books.the_order().state, pool("SEEDS")) == ("expired", (2, 0))
    assert books.open_attention() == []
    assert_the_books_agree()


def test_between_the_end_of_its_time_and_the_worker_it_can_still_be_confirmed(app: Flask) -> None:
    placed = take()
    later(hours=24, minutes=1)
    free.confirm(placed.token, key())
    assert books.the_order().state == "confirmed"


def test_a_lapsed_one_comes_back_as_long_as_all_is_there(app: Flask, client: FlaskClient) -> None:
    placed = take()
    later(hours=25)
    sweep.lapse_overdue()
    assert client.get(link(books.every(OutboxMail)[0])).status_code == 200
    free.confirm(placed.token, key())
    assert books.the_order().state == "confirmed"
    assert books.history() == ["placed", "expire", "pay_late"]
    assert pool("SEEDS") == (2, 1)
    assert_the_books_agree()


TOO_LATE = "It was not confirmed in time, so what it held is free for others again."


@pytest.mark.parametrize(("hours", "comes_back"), [(47, True), (49, False), (24 * 120, False)])
def test_a_lapsed_one_comes_back_for_a_day_and_no_longer(
    app: Flask, client: FlaskClient, hours: int, comes_back: bool
) -> None:
    take()
    address = link(books.every(OutboxMail)[0])
    later(hours=25)
    sweep.lapse_overdue()
    later(hours=hours - 25)
    page = client.get(address)
    assert (TOO_LATE in page.text, f'action="{address}"' in page.text) == (not comes_back, comes_back)
    answer = client.post(address, headers=HERE)
    assert answer.status_code == (303 if comes_back else 409)
    assert (TOO_LATE in answer.text) == (not comes_back)
    assert books.the_order().state == ("confirmed" if comes_back else "expired")
    assert_the_books_agree()


def test_it_does_not_come_back_either_if_the_worker_was_down_all_the_time(app: Flask) -> None:
    placed = take()
    later(hours=49)
    with pytest.raises(NotAllowed) as refused:
        free.confirm(placed.token, key())
    assert refused.value.facts["state"] == "too_late"
    assert books.the_order().state == "open"


def test_while_sales_are_paused_nothing_comes_back_but_what_is_held_may_be_confirmed(
    app: Flask, client: FlaskClient
) -> None:
    lapsed = take()
    address = link(books.every(OutboxMail)[0])
    later(hours=20)
    held = take(email="juma@example.org")
    later(hours=5)
    sweep.lapse_overdue()
    with transaction() as session:
        pause.begin(session, {"en": "We are away."}, clock.now())
    free.confirm(held.token, key())
    page = client.post(address, headers=HERE)
    assert (page.status_code, TOO_LATE in page.text) == (409, True)
    assert [order.state for order in books.every(Order)] == ["expired", "confirmed"]
    with transaction() as session:
        pause.end(session, clock.now())
    free.confirm(lapsed.token, free.key_of(lapsed.number))
    assert {order.state for order in books.every(Order)} == {"confirmed"}


def test_a_confirmed_one_is_known_as_such_however_old_the_link(app: Flask) -> None:
    placed = take()
    free.confirm(placed.token, key())
    later(days=90)
    with pytest.raises(AlreadyDone):
        free.confirm(placed.token, key())


def test_it_ends_also_behind_an_order_that_stripe_cannot_be_asked_about(app: Flask) -> None:
    goods.add_product("CAL-2026")
    place.place_order(order_of())
    take()
    later(hours=25)
    sweep.lapse_overdue()
    assert [(order.total_minor > 0, order.state) for order in books.every(Order)] == [
        (True, "open"),
        (False, "expired"),
    ]
    assert pool("SEEDS") == (2, 0)
    assert_the_books_agree()


def test_a_lapsed_one_is_told_kindly_if_its_place_is_gone(app: Flask, client: FlaskClient) -> None:
    placed = take()
    address = link(books.every(OutboxMail)[0])
    later(hours=25)
    sweep.lapse_overdue()
    for i in range(2):
        take(email=f"taker{i}@example.org")
    with pytest.raises(SoldOut):
        free.confirm(placed.token, free.key_of(placed.number))
    page = client.post(address, headers=HERE)
    assert page.status_code == 409
    assert "has gone to somebody else" in page.text
    assert books.every(Order)[0].state == "expired"
    assert books.open_attention() == []
    assert_the_books_agree()


def test_a_lapsed_one_does_not_come_back_beyond_the_cap_of_its_code(app: Flask) -> None:
    """Nothing was paid, so the cap holds; it is late money that is honoured beyond it."""
    goods.add_product("SONGS", on_hand=None, kind="digital", tax_class="digital", prices={"EUR": 900})
    make_code("SONGS4ALL", percent=Decimal(1), most_uses=1)
    first = place.place_order(order_of("SONGS", code="SONGS4ALL"))
    later(hours=25)
    sweep.lapse_overdue()
    place.place_order(order_of("SONGS", code="SONGS4ALL", email="juma@example.org"))
    with pytest.raises(SoldOut):
        free.confirm(first.token, free.key_of(first.number))
    assert level(keys.uses("SONGS4ALL")) == (1, 1)
    assert_the_books_agree()


def test_what_its_buyer_gave_up_for_another_stays_given_up(app: Flask, client: FlaskClient) -> None:
    first = take()
    address = link(books.every(OutboxMail)[0])
    take(replaces=first.token)
    assert [order.state for order in books.every(Order)] == ["expired", "open"]
    with pytest.raises(NotAllowed):
        free.confirm(first.token, free.key_of(first.number))
    assert client.get(address).location == f"/en/orders/{first.token}"
    assert client.post(address, headers=HERE).status_code == 409
    assert_the_books_agree()


def test_the_link_is_sent_again_once_a_minute_and_the_answer_is_always_the_same(
    app: Flask, client: FlaskClient
) -> None:
    placed = take()
    answers = set()
    for seconds, mails in ((0, 1), (50, 1), (15, 2), (30, 2), (31, 3)):
        later(seconds=seconds)
        answer = client.post(f"/en/orders/{placed.token}/ask-again", headers=HERE)
        answers.add((answer.status_code, answer.location))
        assert books.mails() == ["confirm"] * mails
    free.confirm(placed.token, key())
    later(minutes=5)
    answer = client.post(f"/en/orders/{placed.token}/ask-again", headers=HERE)
    answers.add((answer.status_code, answer.location))
    assert answers == {(303, f"/en/orders/{placed.token}?asked=again")}
    assert books.mails() == ["confirm"] * 3 + ["paid"]
    assert client.post("/en/orders/nobodys/ask-again", headers=HERE).status_code == 404
    assert client.post(f"/en/orders/{placed.token}/ask-again").status_code == 403


def test_nobodys_postbox_is_filled_by_asking_again(app: Flask) -> None:
    placed = take()
    for _ in range(20):
        later(minutes=2)
        free.ask_again(placed.token)
    assert books.mails() == ["confirm"] * free.MOST_MAILS


def test_its_page_waits_for_the_word_and_offers_no_payment(app: Flask, client: FlaskClient) -> None:
    placed = take()
    seen = back.look(placed.token)
    assert seen is not None
    assert (seen.state, seen.can_pay, seen.awaits_confirmation) == (Reading.AWAITING_PAYMENT, False, True)
    page = client.get(f"/en/orders/{placed.token}").text
    assert f"/en/orders/{placed.token}/ask-again" in page
    assert f"/en/orders/{placed.token}/pay" not in page
    with pytest.raises(handing_over.AlreadyOrdered):
        handing_over.pay_again(placed.token)
    free.confirm(placed.token, key())
    confirmed = back.look(placed.token)
    assert confirmed is not None
    assert (confirmed.state, confirmed.awaits_confirmation) == (Reading.PAID, False)


def test_the_export_calls_it_paid_once_it_is_confirmed(app: Flask) -> None:
    placed = take()
    assert [row["payment"]["state"] for row in export.export()] == ["unpaid"]
    free.confirm(placed.token, key())
    assert [(row["payment"]["state"], row["state"]) for row in export.export()] == [("paid", "paid")]
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert [(row["payment"]["state"], row["state"]) for row in export.export()] == [("unpaid", "cancelled")]


def test_its_mails_speak_of_no_money(app: Flask) -> None:
    placed = take()
    free.confirm(placed.token, key())
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    confirm, paid, cancelled = books.every(OutboxMail)
    assert "There is nothing to pay." in confirm.text
    assert "There was nothing to pay." in paid.text
    assert "Your payment" not in paid.text and "pay back" not in paid.text
    assert "Nothing was charged for this order" in cancelled.text
    assert books.refunds() == []
    assert pool("SEEDS") == (2, 0)
    assert_the_books_agree()
