"""An order is found under the one word that it reads, whatever its axes say."""

import itertools
import random

from flask import Flask

from shop import clock
from shop.db import transaction
from shop.orders.states import Deal, ParcelState, Reading
from shop.payments import ledger
from shop.payments.models import LedgerRow
from shop.payments.rules import money_state
from shop.reports import orders
from shop.reports.facts import OrderFacts
from shop.reports.orders import OrderFilter, find_orders
from tests.support import orders as books

FULL = books.UNIT_MINOR + books.POST_MINOR
MONEY: list[tuple[int, list[tuple[str, int]]]] = [
    (0, []),
    (FULL, []),
    (FULL, [("refund", -1000)]),
    (FULL, [("refund", -FULL)]),
    (FULL, [("refund", -FULL), ("refund_failed", FULL)]),
    (FULL, [("refund", -1000), ("refund", 1000 - FULL)]),
    (FULL, [("dispute", -FULL)]),
    (FULL, [("refund", -FULL), ("dispute", -1)]),
    (FULL, [("dispute", -FULL), ("dispute_reversed", FULL)]),
    (0, [("refund", -5)]),
    (0, [("dispute", -5)]),
]
PARCELS: list[tuple[str, ...]] = [
    parcels
    for size in (0, 1, 2)
    for parcels in itertools.combinations_with_replacement([state.value for state in ParcelState], size)
]


def write_all_combinations() -> int:
    """Every deal with every way money went; the parcels, which are many, are dealt out evenly over them."""
    dealt = itertools.cycle(random.Random(7).sample(PARCELS, len(PARCELS)))
    written = 0
    for deal, (paid, moved), attempt in itertools.product(Deal, MONEY, ("processing", "paid", None)):
        all_kinds = [(True, False, 0), (False, True, 0), (False, False, 0), (False, False, 2)]
        for goods, digital, forward in all_kinds if deal is Deal.CONFIRMED else all_kinds[:1]:
            for parcels in itertools.islice(dealt, 4 if deal is Deal.CONFIRMED else 1):
                books.write(
                    deal=deal.value,
                    paid=paid,
                    moved=moved,
                    attempt=attempt,
                    goods=goods,
                    digital=digital,
                    forward=forward,
                    parcels=parcels,
                    held="a reason" if written % 7 == 0 else None,
                )
                written += 1
    return written


def everything(wanted: OrderFilter) -> list[OrderFacts]:
    return find_orders(wanted, limit=10_000).rows


def test_every_order_is_found_under_its_reading_and_no_other(app: Flask) -> None:
    written = write_all_combinations()
    found = [(state, row) for state in Reading for row in everything(OrderFilter(state=state))]
    assert [(state, row.number) for state, row in found if row.reading is not state] == []
    assert len(found) == len({row.id for _, row in found}) == written
    assert {state for state, _ in found} == set(Reading)
    held = {row.id for row in everything(OrderFilter()) if row.held}
    assert {row.id for row in everything(OrderFilter(held=True))} == held != set()
    the_queues_count_what_their_lists_show()


def the_queues_count_what_their_lists_show() -> None:
    queues = orders.queues()
    lists = {
        "to_pack": OrderFilter(state=Reading.PAID),
        "packed": OrderFilter(state=Reading.PACKED),
        "partly_shipped": OrderFilter(state=Reading.PARTLY_SHIPPED),
        "needs_decision": OrderFilter(state=Reading.NEEDS_DECISION),
        "held": OrderFilter(held=True),
    }
    for name, wanted in lists.items():
        assert getattr(queues, name) == len(everything(wanted)) > 0


def test_money_in_another_currency_pays_nothing(app: Flask) -> None:
    euros = books.write(deal="open", currency="EUR", paid=0, attempt="open")
    with_pounds(euros.number)
    (row,) = everything(OrderFilter(state=Reading.AWAITING_PAYMENT))
    assert (row.number, row.money) == (euros.number, "unpaid")


def test_money_disputed_in_another_currency_makes_the_order_disputed(app: Flask) -> None:
    disputed = books.write(moved=[("refund", -FULL)])
    with_pounds(disputed.number, "dispute", -500)
    won = books.write(moved=[("refund", -FULL)])
    with_pounds(won.number, "dispute", -700)
    with_pounds(won.number, "dispute_reversed", 700)
    (going,) = everything(OrderFilter(state=Reading.PAID))
    assert (going.number, going.money, going.reading) == (disputed.number, "disputed", Reading.PAID)
    (back,) = everything(OrderFilter(state=Reading.REFUNDED))
    assert (back.number, back.money, back.reading) == (won.number, "refunded", Reading.REFUNDED)
    for order in (going, back):
        assert money_state(ledger.sums_of(order.number)) == order.money


def test_an_unpaid_order_with_disputed_money_of_another_currency_is_not_pending(app: Flask) -> None:
    order = books.write(deal="open", paid=0, attempt="processing")
    with_pounds(order.number, "dispute", -500)
    (row,) = everything(OrderFilter(state=Reading.AWAITING_PAYMENT))
    assert (row.number, row.money, row.reading) == (order.number, "disputed", Reading.AWAITING_PAYMENT)


def with_pounds(number: str, kind: str = "payment", minor: int = FULL) -> None:
    with transaction() as session:
        session.add(
            LedgerRow(
                order_number=number,
                kind=kind,
                stripe_id=f"{kind}_pounds_{number}",
                payment_intent="pi_pounds",
                amount_minor=minor,
                currency="GBP",
                livemode=False,
                at=clock.now(),
            )
        )
