"""Scenarios 78 to 80: live and test never meet, a consent that is missing, and requests that would be too large."""

import json
from pathlib import Path

import pytest
import requests
from sqlalchemy import func, select, update

from shop import clock
from shop.aftersales import cancelling
from shop.cart import basket as baskets
from shop.checkout import place
from shop.db import db, transaction
from shop.money import Money
from shop.orders.models import Order
from shop.payments.models import LedgerRow
from shop.payments.requests import LONGEST_VALUE, MOST_LINES, Payable, PayableLine, TooMuch, checkout_request
from shop.settings import SettingsFault
from tests.conftest import settings_for
from tests.support import books, goods
from tests.support.buyers import order_of
from tests.support.world import SESSIONS, World

LIVE = {"SHOP_STRIPE_SECRET_KEY": "sk_live_x", "SHOP_PUBLIC_URL": "https://shop.example"}


@pytest.mark.parametrize("key", ["sk_live_x", "rk_live_x"])
def test_78_a_stand_in_beside_a_live_key_is_refused_at_start(tmp_path: Path, key: str) -> None:
    with pytest.raises(SettingsFault) as refused:
        settings_for("sqlite:///shop.sqlite3", tmp_path, **LIVE | {"SHOP_STRIPE_SECRET_KEY": key})
    assert "SHOP_STRIPE_API_BASE cannot be used with a live key" in str(refused.value)


def test_78_whoever_would_pay_at_the_stand_in_is_told_that_it_is_a_test(world: World) -> None:
    """The page for paying is the last one before money, and says itself that none moves."""
    placed = world.order()
    page = requests.get(placed.pay_url or "", timeout=10).text
    assert "Test mode – stand-in for Stripe." in page
    assert "No money moves here." in page
    world.desk_says(placed, "Awaiting payment", "cs_test_")


@pytest.mark.parametrize("name", ["SHOP_DEMO_DIR", "SHOP_CLOCK_OFFSET"])
def test_78_what_belongs_to_the_demonstration_is_refused_beside_a_live_key(tmp_path: Path, name: str) -> None:
    with pytest.raises(SettingsFault) as refused:
        settings_for("sqlite:///shop.sqlite3", tmp_path, **LIVE | {"SHOP_STRIPE_API_BASE": "", name: "60"})
    assert f"{name} cannot be used with a live key." in str(refused.value)


def test_78_the_mode_stands_at_every_order_and_every_movement_of_money(world: World) -> None:
    placed = world.buy()
    cancelling.cancel(placed.number, "buyer_asked", by="staff:1")
    assert books.the_order().livemode is False
    assert {row.livemode for row in books.every(LedgerRow)} == {False}


def test_78_a_notice_of_the_other_mode_is_answered_and_changes_nothing(world: World) -> None:
    placed = world.order()
    session = world.stripe.objects("checkout/sessions")[0]
    paid = session | {"status": "complete", "payment_status": "paid", "livemode": True}
    world.stripe.ask("deliver", type="checkout.session.completed", object=paid, event={"livemode": True})
    world.until(lambda: books.open_attention() == ["other_mode"])
    assert (books.the_order().state, books.ledger_rows()) == ("open", [])
    assert "Not paid yet" in world.page(placed)
    world.press("other_mode", "noted")


def test_79_a_consent_that_was_asked_for_and_is_missing(world: World) -> None:
    placed = world.opened_with(consent_collection={"terms_of_service": "required"})
    world.stripe.ask("complete", session=books.attempts()[0].session_id, null=["consent"])
    world.until(lambda: books.the_order().state == "confirmed")
    assert books.open_attention() == ["consent_missing"]
    assert (books.mails(), books.the_order().parcels[0].held_reason) == (["paid"], None)
    assert "Thank you. It is paid." in world.page(placed)
    assert "terms were agreed to" in world.desk().open(f"/staff/orders/{placed.number}").text
    world.press("consent_missing", "noted")


def test_79_a_consent_that_was_given_is_no_matter(world: World) -> None:
    world.opened_with(consent_collection={"terms_of_service": "required"})
    world.stripe.ask("complete", session=books.attempts()[0].session_id)
    world.until(lambda: books.the_order().state == "confirmed")
    assert books.open_attention() == []


def test_79_our_own_requests_ask_for_none(world: World) -> None:
    world.buy()
    assert "consent_collection" not in json.loads(books.attempts()[0].request)
    assert books.open_attention() == []


def payable(lines: int = 1, number: str = "K7RM-2QX4") -> Payable:
    one = PayableLine("Calendar", Money(2200, "EUR"))
    return Payable(number, "en", "a@example.org", [one] * lines, "https://shop.example/a", "https://shop.example/b")


@pytest.mark.parametrize("wrong", [payable(MOST_LINES + 1), payable(number="K" * (LONGEST_VALUE + 1))])
def test_80_what_stripe_would_refuse_is_not_even_written_down(wrong: Payable) -> None:
    with pytest.raises(TooMuch):
        checkout_request(wrong, 1, clock.now())
    assert len(checkout_request(payable(MOST_LINES), 1, clock.now())["line_items"]) == MOST_LINES


def test_80_the_fullest_cart_fits_and_what_is_more_is_refused_in_the_cart(world: World) -> None:
    for n in range(baskets.MAX_LINES):
        goods.add_product(f"FILE-{n}", on_hand=None, kind="digital", tax_class="digital", prices={"EUR": 100})
        world.at_checkout(sku=f"FILE-{n}") if n == 0 else world.send(
            "/en/cart/lines", sku=f"FILE-{n}", quantity="1", currency="EUR"
        )
    answer = world.send("/en/cart/lines", sku="CAL-2026", quantity="1", currency="EUR")
    assert answer.status_code == 422
    assert str(baskets.MAX_LINES) in answer.text
    world.send("/en/cart", gift="5")
    assert world.send("/en/checkout", **world.form()).headers["Location"].startswith(world.stripe.url)
    assert len(json.loads(books.attempts()[0].request)["line_items"]) == baskets.MAX_LINES + 1
    assert baskets.MAX_LINES + 2 < MOST_LINES
    world.desk_says(books.the_order().number, "Awaiting payment", "FILE-0", f"FILE-{baskets.MAX_LINES - 1}")


def test_80_the_longest_words_of_a_buyer_fit_as_well(world: World) -> None:
    note = "ж" * 4000
    placed = place.place_order(order_of(note=note, gift_note="ü" * 900, is_gift=True))
    sent = json.loads(books.attempts()[0].request)
    told = [sent["client_reference_id"], *sent["metadata"].values(), *sent["payment_intent_data"]["metadata"].values()]
    assert max(map(len, told)) < 50
    assert note not in books.attempts()[0].request
    assert placed.pay_url is not None
    assert "Not paid yet" in world.page(placed)
    world.desk_says(placed, "Awaiting payment", note, "ü" * 900)
    assert len(world.stripe.requests("POST", SESSIONS)) == 1


def test_78_sums_never_mix_live_and_test(world: World) -> None:
    """An order of the other mode, as a database that was tried out before the opening holds: it is in no sum."""
    world.buy()
    with transaction() as session:
        session.execute(update(Order).values(livemode=True))
        session.execute(update(LedgerRow).values(livemode=True))
    page = world.desk("manager").open("/staff/reports").text
    assert db.session.scalar(select(func.count()).select_from(Order).where(Order.livemode)) == 1
    assert "€31.50" not in page
