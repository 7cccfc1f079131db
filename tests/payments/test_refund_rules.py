"""Sending money back, on a napkin: what is left, out of which payment it comes, which tax goes with it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.payments import refund_rules
from shop.payments.refund_rules import LineMoney, MoreThanLeft, NoSuchPart, Part, Share, TaxShare

CALENDAR, POST = LineMoney(0, 2200), LineMoney(1, 950)
DE19 = TaxShare("DE", Decimal("0.19"), "domestic", 1849, 351)


def test_what_is_left_of_a_line_is_what_it_cost_less_what_went_back() -> None:
    assert refund_rules.left_of([LineMoney(0, 2200, 700), POST], 2450) == {0: 1500, 1: 950}


def test_no_line_gives_back_more_than_is_kept_of_the_payments() -> None:
    assert refund_rules.left_of([CALENDAR, POST], 1000) == {0: 1000, 1: 950}


@pytest.mark.parametrize(
    ("parts", "kept", "fault"),
    [
        ([Part(0, 2201)], 3150, MoreThanLeft),
        ([Part(0, 2200), Part(1, 950)], 3000, MoreThanLeft),
        ([Part(7, 100)], 3150, NoSuchPart),
        ([Part(0, -100), Part(1, 200)], 3150, NoSuchPart),
        ([Part(0, 0)], 3150, NoSuchPart),
        ([], 3150, NoSuchPart),
    ],
)
def test_parts_that_cannot_go_back_are_refused(parts: list[Part], kept: int, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        refund_rules.check(parts, [CALENDAR, POST], kept, 1)


def test_whole_kronur_are_sent_back_whole() -> None:
    with pytest.raises(NoSuchPart):
        refund_rules.check([Part(0, 150)], [CALENDAR], 2200, 100)
    refund_rules.check([Part(0, 100)], [CALENDAR], 2200, 100)


def test_a_sum_comes_out_of_the_oldest_payment_first_and_goes_on_in_the_next() -> None:
    parts = [Part(0, 2200, quantity=1, restocked=1), Part(1, 950)]
    assert refund_rules.spread(parts, [("pi_1", 1000), ("pi_2", 5000)]) == [
        Share("pi_1", 1000, (Part(0, 1000, 1, 1),)),
        Share("pi_2", 2150, (Part(0, 1200), Part(1, 950))),
    ]


amounts = st.integers(1, 99_999_999)
some_lines = st.lists(st.tuples(amounts, st.integers(0, 99_999_999)), min_size=1, max_size=6).map(
    lambda found: [LineMoney(i, cost, min(cost, back)) for i, (cost, back) in enumerate(found)]
)


@given(some_lines, st.lists(st.integers(0, 99_999_999), min_size=1, max_size=4), st.data())
def test_what_can_go_back_is_spread_to_the_last_unit(
    lines: list[LineMoney], kept: list[int], data: st.DataObject
) -> None:
    room, parts = sum(kept), []
    for line in lines:
        minor = data.draw(st.integers(0, min(line.left, room)))
        room -= minor
        parts.append(Part(line.position, minor))
    wanted = sum(part.minor for part in parts)
    if not wanted:
        return
    payments = [(f"pi_{i}", minor) for i, minor in enumerate(kept)]
    refund_rules.check(parts, lines, sum(kept), 1)
    shares = refund_rules.spread(parts, payments)
    assert sum(share.minor for share in shares) == wanted
    assert all(share.minor == sum(part.minor for part in share.parts) for share in shares)
    assert all(share.minor <= dict(payments)[share.payment_intent] for share in shares)
    for part in parts:
        pieces = [piece.minor for share in shares for piece in share.parts if piece.position == part.position]
        assert sum(pieces) == part.minor


@given(some_lines, st.integers(0, 99_999_999), st.data())
def test_a_whole_sum_gives_no_line_more_than_it_has_left(
    lines: list[LineMoney], kept: int, data: st.DataObject
) -> None:
    amount = data.draw(st.integers(0, kept))
    parts = refund_rules.of_whole(amount, kept, lines, 1)
    left = {line.position: line.left for line in lines}
    assert all(0 < part.minor <= left[part.position] for part in parts)
    assert sum(part.minor for part in parts) == max(0, amount - max(0, kept - sum(left.values())))


def test_what_was_paid_twice_goes_back_for_no_line() -> None:
    assert refund_rules.of_whole(3150, 6300, [CALENDAR, POST], 1) == []
    assert refund_rules.of_whole(3150, 3150, [CALENDAR, POST], 1) == [Part(0, 2200), Part(1, 950)]


def test_what_came_to_nothing_is_asked_for_again_as_far_as_it_is_left() -> None:
    asked = [Part(0, 1000, 1, 1)]
    assert refund_rules.again(1000, asked, [CALENDAR], 3150) == (1000, [Part(0, 1000, 1)])
    assert refund_rules.again(1000, asked, [LineMoney(0, 2200, 1900)], 3150) == (300, [Part(0, 300, 1)])
    assert refund_rules.again(1000, asked, [CALENDAR], 400) == (400, [Part(0, 400, 1)])
    assert refund_rules.again(1000, [], [CALENDAR], 0) == (0, [])


def test_the_tax_of_a_whole_line_is_what_was_stored() -> None:
    assert refund_rules.tax_of([DE19], (), 2200) == [DE19]


def test_half_a_line_has_half_its_tax_and_the_second_half_the_rest() -> None:
    first = refund_rules.tax_of([DE19], (), 1100)
    second = refund_rules.tax_of([DE19], (1100,), 1100)
    assert [(share.base, share.tax) for share in (*first, *second)] == [(925, 175), (924, 176)]


taxes = st.lists(st.tuples(st.integers(0, 9_999_999), st.integers(0, 1_999_999)), min_size=1, max_size=3).map(
    lambda found: [TaxShare("DE", Decimal(i), "domestic", base, tax) for i, (base, tax) in enumerate(found)]
)


@given(taxes, st.data())
def test_however_often_it_goes_back_the_taxes_add_up_to_the_stored_ones(
    stored: list[TaxShare], data: st.DataObject
) -> None:
    left, before, given_back = sum(share.base + share.tax for share in stored), [], []
    while left:
        amount = data.draw(st.integers(min(left, max(1, left // 3)), left))
        shares = refund_rules.tax_of(stored, before, amount)
        assert sum(share.base + share.tax for share in shares) == amount
        assert all(share.base >= 0 and share.tax >= 0 for share in shares)
        given_back += shares
        before.append(amount)
        left -= amount
    assert refund_rules.added_up(given_back) == refund_rules.added_up(stored)


def test_copies_come_back_once() -> None:
    assert refund_rules.restockable({0: 3, 1: 1}, {0: 1, 1: 1}) == {0: 2}
