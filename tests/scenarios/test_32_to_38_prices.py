"""Scenarios 32 to 38: currencies, what a session may lack, least amounts, and prices that change meanwhile."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from shop import clock, documents
from shop.catalogue.models import Price
from shop.checkout import place
from shop.checkout.handing_over import CannotOrder
from shop.db import transaction
from shop.orders.models import Order
from shop.stock import ledger as stock
from tests.support import books, codes, goods
from tests.support.buyers import order_of
from tests.support.world import SESSIONS, World, a_world

PAID = "Thank you. It is paid."
KEPT_BY_STRIPE = ("id", "object", "created", "status", "payment_status")


def test_32_adaptive_pricing_is_off_and_would_do_no_harm(world: World) -> None:
    placed = world.order()
    assert json.loads(books.attempts()[0].request)["adaptive_pricing"] == {"enabled": False}
    shown = {"currency": "jpy", "amount": 5120}
    world.stripe.ask("complete", session=books.attempts()[0].session_id, presentment=shown)
    world.until(lambda: books.the_order().state == "confirmed")
    assert books.ledger_rows() == [("payment", 3150)]
    page = world.desk().open(f"/staff/orders/{placed.number}").text
    assert "€31.50" in page
    assert "5,120" in page
    world.desk().send(f"/staff/orders/{placed.number}/cancel", reason="buyer_asked")
    (refund,) = world.stripe.objects("refunds")
    assert (refund["amount"], refund["currency"]) == (3150, "eur")
    assert "¥" not in world.page(placed)


def fields(world: World) -> list[str]:
    """Every field of a session but those without which it is none."""
    return [name for name in world.stripe.objects("checkout/sessions")[0] if name not in KEPT_BY_STRIPE]


@pytest.mark.parametrize("how", ["null", "absent"])
def test_33_a_session_that_lacks_everything_but_its_payment_is_paid(world: World, how: str) -> None:
    placed = world.order()
    lacking = [name for name in fields(world) if name != "payment_intent"]
    world.stripe.ask("complete", session=books.attempts()[0].session_id, **{how: lacking})
    world.until(lambda: books.the_order().state == "confirmed")
    assert books.ledger_rows() == [("payment", 3150)]
    assert (books.mails(), books.open_attention()) == (["paid"], [])
    assert PAID in world.page(placed)
    world.arrived()
    assert {one["attempts"][-1]["status"] for one in world.stripe.deliveries()} == {200}


@pytest.mark.parametrize("how", ["null", "absent"])
def test_33_paid_without_the_name_of_the_payment(world: World, how: str) -> None:
    placed = world.order()
    world.stripe.ask("complete", session=books.attempts()[0].session_id, **{how: ["payment_intent"]})
    world.until(lambda: books.the_order().state == "confirmed")
    assert (books.ledger_rows(), books.mails()) == ([("payment", 3150)], ["paid"])
    assert PAID in world.page(placed)
    assert books.open_attention() == ["payment_without_intent"]
    assert "names no payment" in world.desk().open(f"/staff/orders/{placed.number}").text
    world.press("payment_without_intent", "noted")


def test_33_the_hourly_check_finds_the_name_of_the_payment(world: World) -> None:
    placed = world.order()
    world.stripe.ask("complete", session=books.attempts()[0].session_id, null=["payment_intent"])
    world.until(lambda: books.open_attention() == ["payment_without_intent"])
    world.work(["reconcile"])
    assert (books.ledger_rows(), books.open_attention()) == ([("payment", 3150)], [])
    world.desk().send(f"/staff/orders/{placed.number}/cancel", reason="buyer_asked")
    assert books.ledger_rows() == [("payment", 3150), ("refund", -3150)]
    assert "Your money is on its way back" in world.page(placed)


@pytest.mark.parametrize("how", ["null", "absent"])
def test_33_a_session_that_lacks_even_its_sum_is_not_lost(world: World, how: str) -> None:
    """Nobody can say what was paid: so a person looks, and the order is neither sent nor forgotten."""
    placed = world.order()
    world.stripe.ask("complete", session=books.attempts()[0].session_id, **{how: fields(world)})
    world.until(lambda: books.the_order().state == "undecided")
    assert books.open_attention() == ["wrong_amount", "payment_without_intent"]
    assert "We are checking it" in world.page(placed)
    assert world.desk().open("/staff/attention").status_code == 200
    world.press("payment_without_intent", "noted")
    world.press("wrong_amount", "accept")
    assert books.the_order().state == "confirmed"


CURRENCIES: dict[str, tuple[int, str]] = {
    "ISK": (199_000, "1,990"),
    "UGX": (1_500_000, "15,000"),
    "JPY": (1_990, "1,990"),
    "KWD": (7_990, "7.990"),
    "HUF": (799_050, "7,990.50"),
}


@pytest.fixture
def far_world(database_url: str, tmp_path: Path) -> Iterator[World]:
    """A shop that also counts in the currencies whose minor units mislead."""
    with a_world(database_url, tmp_path, SHOP_CURRENCIES=",".join(["EUR", *CURRENCIES])) as found:
        prices = {currency: minor for currency, (minor, _) in CURRENCIES.items()}
        goods.add_product("SONGS", on_hand=None, kind="digital", tax_class="digital", prices={"EUR": 1400} | prices)
        yield found


@pytest.mark.parametrize("currency", CURRENCIES)
def test_34_minor_units_are_stripes_and_the_buyer_sees_the_price(far_world: World, currency: str) -> None:
    minor, shown = CURRENCIES[currency]
    form = far_world.at_checkout(sku="SONGS", currency=currency)
    figure = re.compile(rf"(?<![\d.,]){re.escape(shown)}(?![.,]?\d)")
    assert figure.search(far_world.look("/en/checkout").text)
    pay_url = far_world.send("/en/checkout", **form).headers["Location"]
    sent = far_world.stripe.requests("POST", SESSIONS)[-1]["params"]
    assert (int(sent["line_items[0][price_data][unit_amount]"]), sent["line_items[0][price_data][currency]"]) == (
        minor,
        currency.lower(),
    )
    far_world.stripe.pay(pay_url)
    order = books.the_order()
    assert (order.state, order.total_minor, order.currency) == ("confirmed", minor, currency)
    assert figure.search(far_world.look(f"/en/orders/{order.token}").text)
    assert figure.search(far_world.desk().open(f"/staff/orders/{order.number}").text)


def test_35_below_the_least_charge_it_is_refused_in_the_cart(world: World) -> None:
    least = [{"currency": "EUR", "minor": 50, "from": "2020-01-01"}]
    with transaction() as session:
        documents.store(session, "minimums", json.dumps(least), clock.now())
    codes.write("NEARLY", percent=Decimal("0.99"))
    form = world.at_checkout(sku="PDF")
    world.send("/en/cart", code="NEARLY")
    assert "A payment of less than €0.50 cannot be made." in world.look("/en/cart").text
    assert world.send("/en/checkout", **form | {"total_shown": "EUR 9"}).status_code == 422
    assert books.every(Order) == []
    assert world.stripe.requests("POST", SESSIONS) == []
    no_order_at_the_desk(world)


def no_order_at_the_desk(world: World) -> None:
    """Staff neither see an order nor have anything to do: the buyer was told before there was one."""
    assert "No order fits." in world.at_desk("/staff/orders")
    world.nothing_to_settle()


def dearer() -> None:
    with transaction() as session:
        session.execute(update(Price).where(Price.sku == "CAL-2026", Price.currency == "EUR").values(amount_minor=2500))


def test_36_a_price_that_changed_is_shown_and_asked_about(world: World) -> None:
    form = world.at_checkout()
    dearer()
    answer = world.send("/en/checkout", **form)
    assert answer.status_code == 422
    assert re.search(r"It was €31\.50 .* is €34\.50 now", answer.text)
    assert (books.every(Order), world.sessions()) == ([], {})
    confirmed = form | {"total_shown": re.findall(r'name="total_shown" value="([^"]*)"', answer.text)[0]}
    world.stripe.pay(world.send("/en/checkout", **confirmed).headers["Location"])
    assert (books.the_order().state, books.ledger_rows()) == ("confirmed", [("payment", 3450)])
    world.desk_says(books.the_order().number, "To pack", "€25.00", "Total €34.50")


def test_37_the_price_of_an_open_session_holds(world: World) -> None:
    placed = world.order()
    dearer()
    assert "€31.50" in world.page(placed)
    again = world.send(f"/en/orders/{placed.token}/pay").headers["Location"]
    assert again == placed.pay_url
    world.pay(placed)
    assert (books.the_order().state, books.ledger_rows()) == ("confirmed", [("payment", 3150)])
    page = world.desk().open(f"/staff/orders/{placed.number}").text
    assert "€22.00" in page
    assert "€34.50" not in page


def test_38_sold_out_when_the_button_is_pressed(world: World) -> None:
    form = world.at_checkout()
    with transaction() as session:
        stock.reserve(session, {"CAL-2026": 5}, "others", clock.now())
    answer = world.send("/en/checkout", **form)
    assert answer.status_code == 422
    assert "Calendar: This is sold out." in answer.text
    assert (books.every(Order), world.sessions()) == ([], {})
    assert world.stripe.requests("POST", SESSIONS) == []
    no_order_at_the_desk(world)


def test_38_of_several_things_the_one_that_is_gone_is_named(world: World) -> None:
    goods.add_product("POSTER", on_hand=0, name="Poster")
    basket: list[tuple[Any, ...]] = [("CAL-2026", 1), ("POSTER", 1)]
    with pytest.raises(CannotOrder) as refused:
        place.place_order(order_of(basket=basket))
    assert [(problem.code, problem.line) for problem in refused.value.problems] == [("sold_out", "POSTER")]
    assert books.stock() == (5, 0)
