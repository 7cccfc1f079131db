"""Scenarios 39 to 46: two buyers, two tabs, a double click, and a cart that changes while a session is open."""

import json
import threading
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from sqlalchemy import update

from shop import clock, i18n
from shop.checkout import handing_over
from shop.checkout.handing_over import Placed
from shop.db import transaction
from shop.mail.models import OutboxMail
from shop.money import Money
from shop.orders.models import Order
from shop.payments.models import PaymentAttempt
from shop.stock import ledger as stock
from tests.support import books
from tests.support.world import SESSIONS, World

PAID = "Thank you. It is paid."


def together(world: World, *acts: Callable[[], str]) -> list[str]:
    """What each of these answers, all begun in the same moment."""
    answers: list[str] = []
    gate = threading.Barrier(len(acts))

    def do(act: Callable[[], str]) -> None:
        with world.app.app_context():
            gate.wait()
            answers.append(act())

    threads = [threading.Thread(target=do, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def press(world: World, form: dict[str, str], client: FlaskClient | None = None) -> str:
    """Press the button that orders: where it leads, or the page that says why not."""
    answer = world.send("/en/checkout", client, **form)
    return answer.headers.get("Location") or answer.text


def same_browser(world: World) -> FlaskClient:
    """Another tab: the buyer's browser as it stands now, to be used at the same time."""
    tab = world.browser()
    cookie = world.buyer.get_cookie("cart")
    assert cookie is not None
    tab.set_cookie("cart", cookie.value)
    return tab


def test_39_the_last_copy_goes_to_one_of_two(world: World) -> None:
    with transaction() as session:
        stock.reserve(session, {"CAL-2026": 4}, "others", clock.now())
    other = world.browser()
    forms = [(world.at_checkout(), world.buyer), (world.at_checkout(other), other)]
    answers = together(world, *(lambda form=form, who=who: press(world, form, who) for form, who in forms))
    (pay_url,) = [answer for answer in answers if answer.startswith(world.stripe.url)]
    (refused,) = [answer for answer in answers if answer != pay_url]
    assert "Calendar: This is sold out." in refused
    assert len(world.sessions()) == 1
    world.stripe.pay(pay_url)
    assert (books.the_order().state, books.stock()) == ("confirmed", (5, 5))
    world.desk_says(books.the_order().number, "To pack", "Attempt 1, paid")
    world.nothing_to_settle()


def test_40_of_two_tabs_with_the_same_cart_one_can_be_paid(world: World) -> None:
    """Both pages were open before the button of either was pressed; a browser has one cookie for all its tabs."""
    one, other = world.at_checkout(), world.form()
    first, second = press(world, one), press(world, other)
    assert list(world.sessions().values()) == ["expired", "open"]
    assert (sorted(order.state for order in books.every(Order)), books.stock()) == (["expired", "open"], (5, 1))
    world.stripe.pay(first)
    assert books.ledger_rows() == []
    world.stripe.pay(second)
    assert (books.ledger_rows(), books.mails()) == ([("payment", 3150)], ["paid"])
    old, new = books.every(Order)
    assert PAID in world.look(f"/en/orders/{new.token}").text
    world.desk_says(old.number, "Expired", "No money has moved.")
    world.desk_says(new.number, "To pack", "Paid; order confirmed")
    world.nothing_to_settle()


def test_40_the_button_pressed_again_leads_to_the_same_page(world: World) -> None:
    form = world.at_checkout()
    assert press(world, form) == press(world, form)
    assert list(world.sessions().values()) == ["open"]
    assert (len(books.every(Order)), books.stock()) == (1, (5, 1))


def test_40_a_tab_with_another_address_ends_the_session_of_the_first(world: World) -> None:
    form = world.at_checkout()
    press(world, form)
    press(world, form | {"line1": "Kenyatta Avenue 3"})
    assert list(world.sessions().values()) == ["expired", "open"]
    assert [order.state for order in books.every(Order)] == ["expired", "open"]
    assert books.stock() == (5, 1)


def paid_twice(world: World) -> Placed:
    """Two sessions of one order that were both paid, as a race at Stripe or a half-restored backup may leave them."""
    placed = world.order()
    first = books.attempts()[0].session_id
    with transaction() as session:
        session.execute(update(PaymentAttempt).values(state="expired"))
    again = handing_over.pay_again(placed.token)
    with transaction() as session:
        session.execute(update(PaymentAttempt).where(PaymentAttempt.session_id == first).values(state="open"))
    world.pay(placed)
    world.pay(again)
    world.until(lambda: books.open_attention() == ["double_payment"])
    return placed


def test_41_both_were_paid_and_the_second_goes_back(world: World) -> None:
    placed = paid_twice(world)
    assert books.ledger_rows() == [("payment", 3150), ("payment", 3150)]
    assert (books.the_order().state, books.mails(), books.stock()) == ("confirmed", ["paid"], (5, 1))
    assert PAID in world.page(placed)
    world.desk_says(placed, "To pack", "This needs a person", "Send the second payment back")
    second = books.attempts()[1].payment_intent
    assert world.item("double_payment").facts["payment_intent"] == second
    world.press("double_payment", "refund")
    world.until(lambda: books.ledger_rows()[2:] == [("refund", -3150)])
    assert [one["payment_intent"] for one in world.stripe.objects("refunds")] == [second]
    assert (books.the_order().state, books.the_order().parcels[0].state) == ("confirmed", "to_pack")
    assert books.mails() == ["paid", "refunded"]
    assert "You paid twice: your order" in books.every(OutboxMail)[-1].text


def test_41_the_buyer_wants_us_to_keep_it(world: World) -> None:
    placed = paid_twice(world)
    world.press("double_payment", "keep")
    assert books.ledger_rows() == [("payment", 3150), ("payment", 3150)]
    assert world.stripe.objects("refunds") == []
    assert PAID in world.page(placed)
    world.desk_says(placed, "To pack", "Attempt 1, paid", "Attempt 2, paid")
    world.nothing_to_settle()


def test_42_a_double_click_on_pay_is_one_session(world: World) -> None:
    form = world.at_checkout()
    tabs = [same_browser(world) for _ in range(4)]
    answers = together(world, *(lambda tab=tab: press(world, form, tab) for tab in tabs))
    assert len(set(answers)) == 1
    assert answers[0].startswith(world.stripe.url)
    assert len({sent["idempotency_key"] for sent in world.stripe.requests("POST", SESSIONS)}) == 1
    assert list(world.sessions().values()) == ["open"]
    assert (len(books.every(Order)), books.stock()) == (1, (5, 1))
    world.stripe.pay(answers[0])
    assert (books.the_order().state, books.ledger_rows()) == ("confirmed", [("payment", 3150)])
    assert PAID in world.look(f"/en/orders/{books.the_order().token}").text
    world.desk_says(books.the_order().number, "To pack", "Attempt 1, paid")
    world.nothing_to_settle()


CHANGES = {
    "43 quantity": ({"quantity-CAL-2026": "2"}, "EUR", 2 * 2200 + 950),
    "44 country": ({"country": "DE"}, "EUR", 2200 + 270),
    "45 currency": ({"currency": "GBP"}, "GBP", 1900 + 820),
}


def changed(world: World, what: str) -> tuple[str, str]:
    """Something is ordered, then changed in the cart, and ordered again: the first page for paying, and the answer."""
    first = press(world, world.at_checkout())
    assert world.send("/en/cart", **CHANGES[what][0]).status_code == 303
    return first, press(world, world.form(postal_code="10999"))


def replaced(world: World, what: str) -> None:
    _, currency, total = CHANGES[what]
    first, second = changed(world, what)
    assert second.startswith(world.stripe.url)
    assert list(world.sessions().values()) == ["expired", "open"]
    old, new = books.every(Order)
    assert (old.state, new.state) == ("expired", "open")
    assert (new.currency, new.total_minor) == (currency, total)
    session = world.stripe.objects("checkout/sessions")[0]
    assert (session["currency"], session["amount_total"]) == (currency.lower(), total)
    world.stripe.pay(first)
    world.stripe.pay(second)
    assert books.ledger_rows() == [("payment", total)]
    assert "a newer order has taken its place" in world.look(f"/en/orders/{old.token}").text
    assert PAID in world.look(f"/en/orders/{new.token}").text
    world.desk_says(old.number, "Expired", "No money has moved.")
    world.desk_says(new.number, "To pack", i18n.money_text(Money(total, currency), "en_GB"))
    world.nothing_to_settle()


def closed(world: World, what: str) -> None:
    """It had been paid meanwhile, and nobody had told us."""
    world.silent()
    first = press(world, world.at_checkout())
    world.stripe.pay(first)
    world.send("/en/cart", **CHANGES[what][0])
    where = press(world, world.form(postal_code="10999"))
    assert where == f"/en/orders/{books.the_order().token}"
    assert PAID in world.look(where).text
    assert (books.the_order().total_minor, books.ledger_rows()) == (3150, [("payment", 3150)])
    assert list(world.sessions().values()) == ["complete"]
    world.desk_says(books.the_order().number, "To pack", "Paid; order confirmed", "€31.50")
    world.nothing_to_settle()


def test_43_the_cart_was_edited_after_the_session_was_opened(world: World) -> None:
    replaced(world, "43 quantity")
    assert books.stock() == (5, 2)


def test_43_the_cart_was_edited_after_it_was_paid(world: World) -> None:
    closed(world, "43 quantity")
    assert 'value="1"' in world.look("/en/cart").text  # one more than was paid for: it stays in the cart


def test_44_the_country_was_changed(world: World) -> None:
    replaced(world, "44 country")
    old, new = books.every(Order)
    assert old.tax_minor == 0
    assert new.tax_minor > 0


def test_44_the_country_was_changed_after_it_was_paid(world: World) -> None:
    closed(world, "44 country")
    assert "Your cart is empty" in world.look("/en/cart").text


def test_45_the_currency_was_changed(world: World) -> None:
    replaced(world, "45 currency")
    assert {line["price_data"]["currency"] for line in _sent_last()} == {"gbp"}


def _sent_last() -> list[dict[str, dict[str, str]]]:
    found: list[dict[str, dict[str, str]]] = json.loads(books.attempts()[-1].request)["line_items"]
    return found


def test_45_the_currency_was_changed_after_it_was_paid(world: World) -> None:
    closed(world, "45 currency")


@pytest.mark.parametrize(
    ("country", "why"), [("KP", "No post goes there."), ("BR", "no way of posting this to Brazil")]
)
def test_46_a_country_that_our_post_does_not_reach(world: World, country: str, why: str) -> None:
    form = world.at_checkout(country="KE")
    world.send("/en/cart", country=country)
    assert why in world.look("/en/cart").text
    assert world.send("/en/checkout", **form).status_code == 422
    assert (books.every(Order), world.stripe.requests("POST", SESSIONS)) == ([], [])
    assert "No order fits." in world.at_desk("/staff/orders")
    world.nothing_to_settle()
