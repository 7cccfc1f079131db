"""The axes of an order as truth tables: everything that is allowed stands here, and nothing else is."""

import itertools

import pytest

from shop.aftersales.states import CaseAct, CaseState, next_case
from shop.orders.states import (
    Deal,
    DealAct,
    ParcelAct,
    ParcelState,
    buyers_obstacle,
    next_deal,
    next_parcel,
    reading,
)
from shop.payments.rules import Sums, money_of, money_state

DEAL = """
           pay        pay_late   pay_late_no_stock  pay_wrongly  expire   cancel     accept     back_order  reopen
open       confirmed  -          -                  undecided    expired  cancelled  -          -           -
confirmed  -          -          -                  -            -        cancelled  -          -           -
expired    -          confirmed  undecided          undecided    -        cancelled  -          -           open
cancelled  -          -          -                  -            -        -          -          -           -
undecided  -          -          -                  -            -        cancelled  confirmed  confirmed   -
"""

PARCEL = """
           pack    unpack   post    return    lose  cancel
to_pack    packed  -        -       -         -     cancelled
packed     -       to_pack  posted  -         -     -
posted     -       -        -       returned  lost  -
returned   -       -        -       -         -     -
lost       -       -        -       -         -     -
cancelled  -       -        -       -         -     -
"""

CASE = """
         settle
open     settled
settled  -
"""


def cells(table: str) -> list[tuple[str, str, str | None]]:
    """(state, act, next state or None) for every cell."""
    head, *rows = (line.split() for line in table.strip().splitlines())
    return [
        (state, act, None if after == "-" else after)
        for state, *afters in rows
        for act, after in zip(head, afters, strict=True)
    ]


@pytest.mark.parametrize(("state", "act", "after"), cells(DEAL))
def test_a_deal_moves_only_as_its_table_says(state: str, act: str, after: str | None) -> None:
    assert next_deal(state, DealAct(act)) == after


@pytest.mark.parametrize(("state", "act", "after"), cells(PARCEL))
def test_a_parcel_moves_only_as_its_table_says(state: str, act: str, after: str | None) -> None:
    assert next_parcel(state, ParcelAct(act)) == after


@pytest.mark.parametrize(("state", "act", "after"), cells(CASE))
def test_a_case_moves_only_as_its_table_says(state: str, act: str, after: str | None) -> None:
    assert next_case(state, CaseAct(act)) == after


def test_the_tables_cover_every_state_and_act() -> None:
    assert {(s, a) for s, a, _ in cells(DEAL)} == set(itertools.product(Deal, DealAct))
    assert {(s, a) for s, a, _ in cells(PARCEL)} == set(itertools.product(ParcelState, ParcelAct))
    assert {(s, a) for s, a, _ in cells(CASE)} == set(itertools.product(CaseState, CaseAct))


@pytest.mark.parametrize(
    ("paid", "refunded", "disputed", "pending", "state"),
    [
        (0, 0, 0, False, "unpaid"),
        (0, 0, 0, True, "pending"),
        (3150, 0, 0, False, "paid"),
        (3150, 0, 0, True, "paid"),
        (3150, 1, 0, False, "partly_refunded"),
        (3150, 3149, 0, False, "partly_refunded"),
        (3150, 3150, 0, False, "refunded"),
        (3150, 0, 3150, False, "disputed"),
        (3150, 100, 3050, False, "disputed"),
        (3150, 0, 1, False, "disputed"),
    ],
)
def test_the_money_axis_is_worked_out_of_the_sums(
    paid: int, refunded: int, disputed: int, pending: bool, state: str
) -> None:
    assert money_state(Sums(paid, refunded, disputed, pending)) == state


@pytest.mark.parametrize(
    ("deal", "total", "sums", "state"),
    [
        ("open", 0, Sums(), "unpaid"),
        ("confirmed", 0, Sums(), "paid"),
        ("cancelled", 0, Sums(), "unpaid"),
        ("expired", 0, Sums(), "unpaid"),
        ("confirmed", 1, Sums(), "unpaid"),
        ("confirmed", 0, Sums(paid_minor=5, refunded_minor=5), "refunded"),
    ],
)
def test_what_costs_nothing_is_paid_once_it_is_confirmed(deal: str, total: int, sums: Sums, state: str) -> None:
    assert money_of(deal, total, sums) == state


@pytest.mark.parametrize(
    ("deal", "money", "parcels", "unposted", "word"),
    [
        ("open", "unpaid", "to_pack", False, "awaiting_payment"),
        ("open", "pending", "to_pack", False, "payment_pending"),
        ("expired", "unpaid", "to_pack", False, "expired"),
        ("undecided", "paid", "to_pack", False, "needs_decision"),
        ("cancelled", "unpaid", "cancelled", False, "cancelled"),
        ("cancelled", "paid", "cancelled", False, "cancelled"),
        ("cancelled", "refunded", "cancelled", False, "refunded"),
        ("confirmed", "paid", "to_pack", False, "paid"),
        ("confirmed", "paid", "to_pack packed", False, "paid"),
        ("confirmed", "paid", "packed", False, "packed"),
        ("confirmed", "paid", "packed packed", False, "packed"),
        ("confirmed", "paid", "posted packed", False, "partly_shipped"),
        ("confirmed", "paid", "posted to_pack", False, "partly_shipped"),
        ("confirmed", "paid", "posted posted", False, "shipped"),
        ("confirmed", "paid", "posted cancelled", False, "shipped"),
        ("confirmed", "paid", "returned", False, "shipped"),
        ("confirmed", "paid", "lost posted", False, "shipped"),
        ("confirmed", "paid", "", True, "shipped"),
        ("confirmed", "refunded", "posted", False, "refunded"),
        ("confirmed", "partly_refunded", "posted", False, "shipped"),
        ("confirmed", "disputed", "to_pack", False, "paid"),
    ],
)
def test_what_people_read_follows_from_the_axes(deal: str, money: str, parcels: str, unposted: bool, word: str) -> None:
    assert reading(deal, money, parcels.split(), unposted) == word


@pytest.mark.parametrize(
    ("deal", "money", "parcels", "has_files", "obstacle"),
    [
        ("open", "unpaid", ["to_pack"], False, None),
        ("open", "pending", ["to_pack"], False, "payment_pending"),
        ("confirmed", "paid", ["to_pack", "to_pack"], False, None),
        ("confirmed", "partly_refunded", ["to_pack"], False, None),
        ("confirmed", "paid", ["to_pack", "packed"], False, "packed"),
        ("confirmed", "paid", ["posted"], False, "packed"),
        ("confirmed", "disputed", ["to_pack"], False, "disputed"),
        ("confirmed", "refunded", ["to_pack"], False, "refunded"),
        ("confirmed", "paid", [], True, "files"),
        ("confirmed", "paid", ["to_pack"], True, "files"),
        ("confirmed", "partly_refunded", ["to_pack"], True, "files"),
        ("open", "unpaid", ["to_pack"], True, None),
        ("undecided", "paid", ["to_pack"], True, None),
        ("confirmed", "paid", [], False, None),
        ("open", "unpaid", [], True, None),
        ("undecided", "paid", ["to_pack"], False, None),
        ("undecided", "paid", [], True, None),
        ("undecided", "disputed", ["to_pack"], False, "disputed"),
        ("expired", "unpaid", ["to_pack"], False, "expired"),
        ("cancelled", "refunded", ["cancelled"], False, "cancelled"),
    ],
)
def test_buyers_cancel_by_themselves_until_something_is_packed(
    deal: str, money: str, parcels: list[str], has_files: bool, obstacle: str | None
) -> None:
    assert buyers_obstacle(deal, money, parcels, has_files) == obstacle
