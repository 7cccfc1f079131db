"""What staff decide about an order that was paid late, and what a buyer may pay after all: copies, codes, the pool."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask

from shop import clock
from shop.aftersales import deciding as decisions
from shop.checkout.drafting import PlaceRequest
from shop.db import transaction
from shop.errors import AlreadyDone, NotAllowed, SoldOut
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.orders import actions, counting, deciding, forward, numbers, orphans
from shop.orders.models import Order
from shop.payments.models import LedgerRow
from shop.stock import keys, ledger
from shop.stock.models import StockMove
from tests.promotions.acts import assert_the_books_agree, expire, level, make_code, pay, sell_with_pool
from tests.support import agreed, books
from tests.support.buyers import order_of
from tests.support.statements import counted


@pytest.fixture
def shop(app: Flask) -> Flask:
    agreed.open_shop()
    return app


def deliver(copies: int, sku: str = "CAL-2026") -> None:
    with transaction() as session:
        ledger.adjust(session, sku, copies, "delivery", "note 12", clock.now())


def only(copies: int, sku: str = "CAL-2026") -> None:
    """So many copies are left on the shelf."""
    on_hand, reserved = books.stock(sku)
    deliver(copies - (on_hand - reserved), sku)


def booked(number: str) -> None:
    """Its money stands in the ledger."""
    found = order(number)
    row = {"order_number": number, "kind": "payment", "currency": "EUR", "livemode": False, "at": clock.now()}
    with transaction() as session:
        intent = f"pi_{number}"
        session.add(LedgerRow(**row, stripe_id=intent, payment_intent=intent, amount_minor=found.total_minor))


def late(request: PlaceRequest | None = None, copies_left: int = 0) -> str:
    """An order that lapsed, whose copies went, and that was paid all the same."""
    only(10)
    number = agreed.order(request or order_of(), paid=False)
    expire(number)
    only(copies_left)
    booked(number)
    pay(number)
    return number


def order(number: str) -> Order:
    (found,) = [one for one in books.every(Order) if one.number == number]
    return found


def acts(number: str) -> list[str]:
    return [event.act for event in order(number).history]


def messages(number: str) -> list[str]:
    return [mail.message for mail in books.every(OutboxMail) if mail.order_number == number]


def reopen(number: str) -> None:
    with transaction() as session:
        deciding.reopen(session, number, "buyer", clock.now())


def test_accepting_promises_the_copies_that_were_found(shop: Flask) -> None:
    number = late()
    with pytest.raises(SoldOut):
        decisions.accept(number, "staff:1")
    only(1)
    decisions.accept(number, "staff:1")
    assert (order(number).state, acts(number)[-1], messages(number)) == ("confirmed", "accept", ["undecided", "paid"])
    assert "take it as it came" in books.every(OutboxMail)[-1].text
    assert_the_books_agree()
    with pytest.raises(AlreadyDone):
        decisions.accept(number, "staff:2")
    packing.pack(order(number).parcels[0].id, "staff:1")
    assert_the_books_agree()


def test_of_an_order_that_waits_for_no_decision_nothing_is_accepted(shop: Flask) -> None:
    waits, ended = agreed.order(order_of(), paid=False), agreed.order(order_of(), paid=False)
    expire(ended)
    only(0)
    for number in (waits, ended):
        for act in (decisions.accept, decisions.back_order):
            with pytest.raises(NotAllowed):
                act(number, "staff:1")
    assert_the_books_agree()


def test_once_its_money_went_back_an_order_is_not_sent(shop: Flask) -> None:
    number = late()
    with transaction() as session:
        back = {"order_number": number, "kind": "refund", "currency": "EUR", "livemode": False, "at": clock.now()}
        minor = order(number).total_minor
        session.add(LedgerRow(**back, stripe_id="re_1", payment_intent=f"pi_{number}", amount_minor=-minor))
    only(1)
    for act in (decisions.accept, decisions.back_order):
        with pytest.raises(NotAllowed) as why:
            act(number, "staff:1")
        assert why.value.facts["state"] == "nothing_kept"
    assert order(number).state == "undecided"
    assert_the_books_agree()


def test_a_back_order_holds_its_parcels_and_counts_on_nothing_until_there_are_copies(shop: Flask) -> None:
    number = late()
    decisions.back_order(number, "staff:1")
    parcel = order(number).parcels[0]
    assert (order(number).state, parcel.held_reason) == ("confirmed", "waits for new copies")
    assert messages(number) == ["undecided", "back_ordered"]
    assert level("CAL-2026") == (0, 0)
    assert_the_books_agree()
    for act in (packing.pack, packing.let_go):
        with pytest.raises(NotAllowed):
            act(parcel.id, "staff:1")
    with pytest.raises(AlreadyDone):
        decisions.let_all_go(number, "staff:1")
    with pytest.raises(AlreadyDone):
        decisions.back_order(number, "staff:2")


def test_new_copies_go_to_whoever_waits_longest_all_or_none(shop: Flask) -> None:
    first, second, third = (late(order_of(quantity=n)) for n in (2, 3, 1))
    for number in (first, second, third):
        decisions.back_order(number, "staff:1")
    deliver(1)
    assert deciding.waiting() == [first, second, third]
    decisions.fill_waiting()
    assert deciding.waiting() == [first, second]
    deliver(4)
    decisions.fill_waiting()
    assert deciding.waiting() == [second]
    assert level("CAL-2026") == (5, 3)
    assert_the_books_agree()
    assert acts(first)[-2:] == ["let_go", "copies_there"]
    packing.pack(order(first).parcels[0].id, "staff:1")
    deliver(1)
    decisions.fill_waiting()
    decisions.fill_waiting()
    assert deciding.waiting() == []
    assert_the_books_agree()


def test_while_it_waits_another_reason_to_hold_it_outlasts_the_waiting(shop: Flask) -> None:
    number = late()
    decisions.back_order(number, "staff:1")
    with transaction() as session:
        assert actions.hold_all(session, actions.get_order(session, number), "disputed", "stripe", clock.now()) == 1
    deliver(1)
    decisions.fill_waiting()
    assert order(number).parcels[0].held_reason == "disputed"
    with pytest.raises(NotAllowed):
        packing.pack(order(number).parcels[0].id, "staff:1")
    decisions.let_all_go(number, "staff:1")
    packing.pack(order(number).parcels[0].id, "staff:1")


def test_let_go_of_another_hold_it_goes_on_waiting(shop: Flask) -> None:
    number = late()
    decisions.back_order(number, "staff:1")
    packing.hold(order(number).parcels[0].id, "a doubt", "staff:1")
    decisions.let_all_go(number, "staff:1")
    assert order(number).parcels[0].held_reason == "waits for new copies"
    deliver(1)
    decisions.fill_waiting()
    assert order(number).parcels[0].held_reason is None


def test_a_back_order_is_cancelled_without_giving_back_what_it_never_had(shop: Flask) -> None:
    number = late()
    decisions.back_order(number, "staff:1")
    with transaction() as session:
        actions.cancel(session, number, "other", "staff:1", clock.now())
    deliver(1)
    decisions.fill_waiting()
    assert (order(number).state, level("CAL-2026")) == ("cancelled", (1, 0))
    assert_the_books_agree()


def test_what_pays_into_the_pool_is_not_back_ordered(shop: Flask) -> None:
    number = late(order_of(basket=[("CAL-2026", 1, "forward")]))
    with pytest.raises(NotAllowed) as why:
        decisions.back_order(number, "staff:1")
    assert why.value.facts["state"] == "pool"
    only(1)
    decisions.accept(number, "staff:1")
    assert level(keys.pool("CAL-2026")) == (1, 0)
    assert_the_books_agree()


def test_a_code_that_is_used_up_meanwhile_is_no_obstacle(shop: Flask) -> None:
    make_code(most_uses=1)
    accepted = late(order_of(code="SPRING"))
    waiting = late(order_of(code="SPRING"))
    only(1)
    other = agreed.order(order_of(code="SPRING", email="juma@example.org"))
    assert level(keys.uses("SPRING")) == (1, 1)
    decisions.back_order(waiting, "staff:1")
    only(2)
    decisions.accept(accepted, "staff:1")
    decisions.fill_waiting()
    assert deciding.waiting() == []
    assert level(keys.uses("SPRING")) == (1, 1)
    assert_the_books_agree()
    for number in (accepted, waiting, other):
        with transaction() as session:
            actions.cancel(session, number, "other", "staff:1", clock.now())
    assert level(keys.uses("SPRING")) == (1, 0)
    assert_the_books_agree()


def test_an_order_is_reopened_with_all_it_counted_on_or_not_at_all(shop: Flask) -> None:
    make_code(most_uses=1)
    number = agreed.order(order_of(code="SPRING"), paid=False)
    expire(number)
    other = agreed.order(order_of(code="SPRING", email="juma@example.org"), paid=False)
    with pytest.raises(SoldOut):
        reopen(number)
    expire(other)
    reopen(number)
    assert (order(number).state, order(number).ended_at, acts(number)[-1]) == ("open", None, "reopen")
    assert_the_books_agree()
    pay(number)
    assert order(number).state == "confirmed"
    assert_the_books_agree()


def test_what_its_buyer_gave_up_is_not_reopened(shop: Flask) -> None:
    by_buyer, after_its_end = agreed.order(order_of(), paid=False), agreed.order(order_of(), paid=False)
    expire(after_its_end)
    for number in (by_buyer, after_its_end):
        with transaction() as session:
            actions.give_up(session, number, "buyer", clock.now())
        with pytest.raises(NotAllowed):
            reopen(number)
    assert acts(after_its_end)[-2:] == ["expire", "replaced"]


def all_at_once(app: Flask, calls: list[Callable[[], object]]) -> list[str]:
    outcomes: list[str] = []

    def act(call: Callable[[], object]) -> None:
        with app.app_context():
            try:
                call()
                outcomes.append("done")
            except (AlreadyDone, NotAllowed, SoldOut) as why:
                outcomes.append(why.code)

    threads = [threading.Thread(target=act, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(outcomes)


def test_of_two_members_who_decide_at_once_one_does(shop: Flask) -> None:
    number = late()
    only(1)
    calls: list[Callable[[], object]] = [lambda: decisions.accept(number, "staff:1")]
    calls.append(lambda: decisions.back_order(number, "staff:2"))
    assert all_at_once(shop, calls * 2) == ["already_done"] * 3 + ["done"]
    decisions.fill_waiting()
    assert level("CAL-2026") == (1, 1)
    assert len(messages(number)) == 2
    assert_the_books_agree()


def test_two_workers_and_a_buyer_never_give_a_copy_twice(shop: Flask) -> None:
    numbers = [late() for _ in range(3)]
    for number in numbers:
        decisions.back_order(number, "staff:1")
    deliver(3)
    buys = order_of()
    all_at_once(shop, [decisions.fill_waiting, decisions.fill_waiting, lambda: agreed.order(buys)])
    on_hand, reserved = level("CAL-2026") or (0, 0)
    assert (on_hand, reserved) == (3, 3)
    assert_the_books_agree()


# --- promises that nobody counts on --------------------------------------------------------------------------------


def reserve(promised: dict[str, int], reference: str) -> None:
    with transaction() as session:
        ledger.reserve(session, promised, reference, clock.now())


def moves_of(reason: str) -> list[tuple[str, int, str]]:
    return [(m.key, m.reserved_change, m.reference) for m in books.every(StockMove) if m.reason == reason]


def test_orphans_are_released_and_what_is_not_an_orders_stays(shop: Flask) -> None:
    ended, living = agreed.order(order_of(), paid=False), agreed.order(order_of())
    expire(ended)
    before = level("CAL-2026")
    reserve({"CAL-2026": 2}, ended)
    nobodys = numbers.new_number()
    reserve({"CAL-2026": 1, "BOOK-12": 3}, nobodys)
    reserve({"CAL-2026": 4}, "waiting:CAL-2026:17")
    reserve({"CAL-2026": 1}, living)
    assert orphans.found() == sorted([ended, nobodys])
    orphans.release_all()
    orphans.release_all()
    assert level("CAL-2026") == ((before or (0, 0))[0], (before or (0, 0))[1] + 5)
    assert level("BOOK-12") == (100, 0)
    assert sorted(moves_of("orphan")) == sorted(
        [("CAL-2026", -2, ended), ("CAL-2026", -1, nobodys), ("BOOK-12", -3, nobodys)]
    )
    assert ledger.differences() == []


def test_copies_that_stand_for_places_in_the_pool_are_no_orphans(shop: Flask) -> None:
    sell_with_pool(on_hand=100)
    paid = agreed.order(order_of(basket=[("SEEDS", 2, "forward")]))
    taker = agreed.order(order_of("SEEDS", step="pool", email="juma@example.org"))
    with transaction() as session:
        forward.take_back(session, actions.get_order(session, paid), "staff:1", clock.now())
        actions.cancel(session, paid, "other", "staff:1", clock.now())
    reserve({"SEEDS": 1}, numbers.new_number())
    orphans.release_all()
    assert level("SEEDS") == (100, 1)
    assert level(keys.pool("SEEDS")) == (1, 1)
    assert_the_books_agree()
    packing.pack(order(taker).parcels[0].id, "staff:1")
    assert_the_books_agree()


def test_looking_for_orphans_adds_up_nothing_while_the_books_agree(shop: Flask) -> None:
    for _ in range(3):
        expire(agreed.order(order_of(), paid=False))
    with counted() as seen:
        assert orphans.found() == []
    assert not any("stock_moves" in statement for statement in seen)


def test_reopening_counts_the_time_anew(shop: Flask) -> None:
    number = agreed.order(order_of(), paid=False)
    expire(number)
    clock.set_offset(timedelta(days=3).total_seconds())
    reopen(number)
    assert clock.now() - counting.open_since(order(number)) < timedelta(minutes=1)
