"""Card testers are slowed down, and nobody else notices: payments opened and left unpaid are counted, by the hour."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, text

from shop import clock
from shop.aftersales import cancelling
from shop.attention import items as attention
from shop.attention.models import AttentionItem
from shop.cart.basket import Basket, BasketLine
from shop.checkout import handing_over, place
from shop.checkout.handing_over import Placed
from shop.db import db, transaction
from shop.money import Money
from shop.orders.models import Order
from shop.payments import attempts, brake, ledger
from shop.payments.brake import Braked, Opener
from tests.storefront.window_dressing import ADDRESS, hand_over, hidden
from tests.support import books
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide

SCHOOL = "198.51.100.7"
_fresh = count()


def by(address: str | None = SCHOOL, cart: str | None = None) -> Opener:
    """Somebody at this address, with a cart never seen before."""
    return brake.opener(address, cart or f"cart-{next(_fresh)}", clock.now())


def begin(opener: Opener, **changed: Any) -> Placed:
    """Order a file, of which there are always enough, and stand before Stripe's page."""
    return place.place_order(order_of("PDF", opener=opener, **changed))


def opens(opener: Opener) -> bool:
    try:
        begin(opener)
    except Braked:
        return False
    return True


@pytest.fixture
def later(shop: Flask, stripe: StripeSide) -> Iterator[Callable[[float], None]]:
    """Let seconds pass, here and at Stripe."""

    def pass_by(seconds: float) -> None:
        clock.set_offset(clock.offset_seconds() + seconds)
        if seconds >= 60:
            stripe.ask("clock", advance=int(seconds))

    yield pass_by
    clock.set_offset(0)


def test_forty_honest_buyers_behind_one_address_at_the_same_moment_all_pass(shop: Flask, stripe: StripeSide) -> None:
    form = ADDRESS | checkout_of(browser(shop))
    pages = [order_from(browser(shop), form | {"attempt": secrets.token_hex(16)}) for _ in range(40)]
    first, *others = books.attempts()
    assert first.network_key == by("127.0.0.1").network_key
    assert {other.network_key for other in others} == {first.network_key}
    assert len({first.cart_key, *(other.cart_key for other in others)}) == 40
    for page in pages:
        stripe.pay(page)
    for attempt in books.attempts():
        ledger.settle(attempt.session_id or "", by="stripe")
    assert [order.state for order in books.every(Order)] == ["confirmed"] * 40
    assert books.open_attention() == []


def browser(shop: Flask) -> FlaskClient:
    """Somebody else's, with a file in a cart of its own."""
    client = shop.test_client()
    client.environ_base["HTTP_ORIGIN"] = "http://localhost"
    lines = (BasketLine("PDF", 1, "standard"),)
    hand_over(client, Basket(lines, currency="EUR", country="KE", id=secrets.token_hex(8)))
    return client


def checkout_of(client: FlaskClient) -> dict[str, str]:
    return hidden(client.get("/en/checkout").text)


def order_from(client: FlaskClient, form: dict[str, str]) -> str:
    """Send the checkout's form: the address of Stripe's page."""
    answer = client.post("/en/checkout", data=form)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def test_a_tester_with_fresh_cookies_is_slowed_down_and_shown_to_a_person(later: Callable[[float], None]) -> None:
    opened = 0
    for _ in range(130):
        opened += opens(by())
        later(2)
    assert 60 <= opened <= 67
    (item,) = books.every(AttentionItem)
    assert item.kind == "card_testing"
    assert item.facts["count"] >= 64
    assert (item.facts["countries"], item.facts["amounts"]) == ("KE", "€9.00")
    first = books.attempts()[0]
    assert item.object_key == f"network-{first.id}"
    for secret in (SCHOOL, first.network_key, first.cart_key):
        assert str(secret) not in f"{item.object_key} {item.facts}"


def goes_on(cart: str, later: Callable[[float], None]) -> None:
    """Open payments with one cart, as patient as one is told to be, until a person is told."""
    for _ in range(17):
        try:
            begin(by(cart=cart))
        except Braked as held:
            later(held.seconds)


def test_one_cart_is_shown_to_a_person_once_a_day(later: Callable[[float], None]) -> None:
    goes_on("c", later)
    (item,) = attention.open_items()
    assert item.object_key == f"cart-{books.attempts()[0].id}"
    with transaction() as session:
        attention.settle(session, item.id, "staff:1", "noted", clock.now())
    goes_on("c", later)
    assert len(books.every(AttentionItem)) == 1
    goes_on("another", later)
    assert len(books.every(AttentionItem)) == 2
    later(86_400)
    goes_on("c", later)
    assert len(books.every(AttentionItem)) == 3


def test_whoever_cancels_what_they_did_not_pay_is_counted_all_the_same(shop: Flask, stripe: StripeSide) -> None:
    for _ in range(8):
        cancelling.cancel(begin(by(cart="c")).number, "buyer_asked", "buyer")
    assert not opens(by(cart="c"))


def test_one_cart_is_slowed_down_wherever_it_comes_from(shop: Flask) -> None:
    assert [opens(by(f"203.0.113.{n}", "the same cart")) for n in range(10)] == [True] * 8 + [False] * 2
    assert opens(by("203.0.113.1"))


def test_the_wait_is_told_and_then_it_goes_on(later: Callable[[float], None]) -> None:
    for _ in range(9):
        later(6)
        begin(by(cart="c"))
    with pytest.raises(Braked) as held:
        begin(by(cart="c"))
    assert 8 <= held.value.seconds <= 10
    later(held.value.seconds)
    begin(by(cart="c"))


def test_nothing_is_written_while_one_has_to_wait(shop: Flask) -> None:
    for _ in range(8):
        begin(by(cart="c"))
    before = len(books.attempts()), books.stock("BOOK-12")
    with pytest.raises(Braked):
        place.place_order(order_of("BOOK-12", opener=by(cart="c")))
    assert (len(books.attempts()), books.stock("BOOK-12")) == before


def test_the_old_order_stays_while_the_one_in_its_place_has_to_wait(shop: Flask) -> None:
    last = [begin(by(cart="c")) for _ in range(8)][-1]
    with pytest.raises(Braked):
        begin(by(cart="c"), replaces=last.token)
    assert attempts.latest(last.number).state == "open"  # type: ignore[union-attr]


def test_whoever_pays_is_not_counted(shop: Flask, stripe: StripeSide) -> None:
    for _ in range(10):
        stripe.pay(begin(by(cart="a generous one")).pay_url or "")
        ledger.settle(books.attempts()[-1].session_id or "", by="stripe")


def test_not_even_for_an_order_that_was_cancelled_afterwards(shop: Flask, stripe: StripeSide) -> None:
    for _ in range(9):
        placed = begin(by(cart="c"))
        stripe.pay(placed.pay_url or "")
        ledger.settle(books.attempts()[-1].session_id or "", by="stripe")
        cancelling.cancel(placed.number, "other", "staff:1")
    begin(by(cart="c"))


def its_payment_fails(number: str, stripe: StripeSide) -> None:
    stripe.ask("complete", session=books.attempts()[-1].session_id, method="bank_debit")
    attempts.settle_all(number, by="shop")
    stripe.ask("settle", session=books.attempts()[-1].session_id, outcome="failed")
    attempts.settle_all(number, by="shop")


def test_nor_for_the_tries_before_the_one_that_was_paid(shop: Flask, stripe: StripeSide) -> None:
    for _ in range(5):
        placed = begin(by(cart="c"))
        its_payment_fails(placed.number, stripe)
        stripe.pay(handing_over.pay_again(placed.token, by(cart="c")).pay_url or "")
        attempts.settle_all(placed.number, by="shop")
    assert sorted(attempt.state for attempt in books.attempts()) == ["failed"] * 5 + ["paid"] * 5
    begin(by(cart="c"))


def test_a_bank_that_takes_days_counts_as_paying(shop: Flask, stripe: StripeSide) -> None:
    for _ in range(9):
        begin(by(cart="c"))
        session_id = books.attempts()[-1].session_id
        stripe.ask("complete", session=session_id, method="bank_debit")
        ledger.settle(session_id or "", by="stripe")
    begin(by(cart="c"))


def test_a_double_click_is_never_held_and_never_counted_twice(shop: Flask) -> None:
    for _ in range(7):
        begin(by(cart="c"))
    first = begin(by(cart="c"), attempt="the eighth, pressed again and again")
    for _ in range(5):
        assert begin(by(cart="c"), attempt="the eighth, pressed again and again") == first
    assert len(books.attempts()) == 8


def test_an_order_that_costs_nothing_opens_no_payment(shop: Flask) -> None:
    for _ in range(8):
        begin(by(cart="c"))
    with pytest.raises(place.PriceChanged):  # it went on to the bill, which says otherwise
        begin(by(cart="c"), total_shown=Money(0, "EUR"))


def test_an_hour_later_all_is_forgotten(later: Callable[[float], None]) -> None:
    for _ in range(8):
        begin(by(cart="c"))
    assert not opens(by(cart="c"))
    later(3601)
    assert opens(by(cart="c"))


def test_a_new_attempt_for_an_order_is_held_as_well(shop: Flask, later: Callable[[float], None]) -> None:
    placed = begin(by(cart="c"))
    later(3540)  # its session is about to end: another would be opened
    for _ in range(8):
        begin(by("203.0.113.9", cart="c2"))
    with pytest.raises(Braked):
        handing_over.pay_again(placed.token, by(cart="c2"))
    assert len(books.attempts()) == 9


def test_going_back_to_the_open_payment_is_never_held(shop: Flask) -> None:
    placed = [begin(by(cart="c")) for _ in range(8)][-1]
    assert handing_over.pay_again(placed.token, by(cart="c")).pay_url == placed.pay_url


def test_the_next_address_of_the_same_line_is_the_same_place(shop: Flask) -> None:
    line = [by(f"2001:db8:1:2::{n:x}").network_key for n in range(1, 4)]
    assert len(set(line)) == 1
    assert by("2001:db8:1:3::1").network_key not in line


def test_neither_address_nor_cart_is_kept(shop: Flask) -> None:
    begin(brake.opener(SCHOOL, "a cart's own id", clock.now()))
    (attempt,) = books.attempts()
    assert len(attempt.network_key or "") == len(attempt.cart_key or "") == 32
    with db.engine.connect() as connection:
        (row,) = connection.execute(text("SELECT * FROM payment_attempts"))
    assert SCHOOL not in str(row)
    assert "a cart's own id" not in str(row)


def test_whoever_has_no_address_is_known_by_the_cart_alone(shop: Flask) -> None:
    assert brake.opener("", None, clock.now()) == Opener()
    assert all(opens(Opener()) for _ in range(9))


def test_the_keys_change_with_the_month_and_the_count_goes_on_over_its_end(shop: Flask) -> None:
    november, december = datetime(2026, 11, 30, 23, 50, tzinfo=UTC), datetime(2026, 12, 1, 0, 10, tzinfo=UTC)
    before, after = brake.opener(SCHOOL, "c", november), brake.opener(SCHOOL, "c", december)
    assert before.network_key != after.network_key
    assert before.network_key in after.network_keys
    assert brake.opener(SCHOOL, "c", datetime(2026, 12, 5, tzinfo=UTC)).network_keys == (after.network_key,)


MANY = """INSERT INTO {table} ({columns})
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT {values} FROM n"""
ATTEMPT = {
    "order_number": "'N' || i",
    "attempt": "1",
    "idempotency_key": "'k' || i",
    "request": "''",
    "state": "'expired'",
    "expires_at": "CURRENT_TIMESTAMP",
    "created_at": "CURRENT_TIMESTAMP",
    "network_key": "'net' || (i % 500)",
    "cart_key": "'cart' || (i / 4)",
}
ORDER = {
    "number": "'N' || i",
    "token": "'T' || i",
    "attempt": "'A' || i",
    "state": "'expired'",
    "language": "'en'",
    "currency": "'EUR'",
    "total_minor": "900",
    "tax_minor": "0",
    "email": "''",
    "email_key": "''",
    "name_key": "''",
    "postal_code_key": "''",
    "livemode": "false",
    "is_gift": "false",
    "created_at": "CURRENT_TIMESTAMP",
    "expires_at": "CURRENT_TIMESTAMP",
}


def test_among_a_hundred_thousand_attempts_the_count_goes_by_the_index(app: Flask) -> None:
    with db.engine.begin() as connection:
        for table, row in (("payment_attempts", ATTEMPT), ("orders", ORDER)):
            filled = MANY.format(table=table, columns=", ".join(row), values=", ".join(row.values()))
            connection.execute(text(filled))
            connection.execute(text(f"ANALYZE {table}"))
    for opener, index in ((Opener(("net1",)), "network_key"), (Opener((), ("cart1",)), "cart_key")):
        plan = plans_of(lambda opener=opener: opens_at_all(opener))
        assert f"ix_payment_attempts_{index}_created_at" in plan, plan
        assert "SCAN payment_attempts" not in plan and "Seq Scan" not in plan, plan


def opens_at_all(opener: Opener) -> None:
    with suppress(Braked):
        brake.hold(opener)


def plans_of(act: Callable[[], object]) -> str:
    """How the database goes about the first thing it is asked."""
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        asked.append((statement, parameters))

    event.listen(db.engine, "before_cursor_execute", note)
    act()
    event.remove(db.engine, "before_cursor_execute", note)
    explain = "EXPLAIN" if db.engine.dialect.name == "postgresql" else "EXPLAIN QUERY PLAN"
    with db.engine.connect() as connection:
        statement, parameters = asked[0]
        return "\n".join(str(row) for row in connection.exec_driver_sql(f"{explain} {statement}", parameters))
