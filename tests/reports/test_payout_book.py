"""A payout taken apart: every minor unit stands in an account, and together they are the bank's line."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from shop.payments.refund_rules import TaxShare
from shop.reports import payout_rules
from shop.reports.accounts import PLAN
from shop.reports.payout_rules import NOBODY, Back, Entry, Item, Line, Partner

TAX = Decimal("0.19")
# A calendar at 22.00 (19 % in Germany), a copy paid forward, a gift, post at two rates.
CALENDAR = Line(1, "goods", 2200, (TaxShare("DE", TAX, "home", 1849, 351),))
FORWARD = Line(2, "forward", 1100, (TaxShare("DE", TAX, "home", 924, 176),))
GIFT = Line(3, "gift", 500)
POST = Line(4, "post", 950, (TaxShare("DE", TAX, "home", 400, 76), TaxShare("DE", Decimal("0.07"), "home", 443, 31)))
LINES = (CALENDAR, FORWARD, GIFT, POST)
TOTAL = 4750
OURS = Partner("K7RM-2QXD-P", LINES)


def item(type: str = "charge", amount: int = TOTAL, fee: int = 0, **more: object) -> Item:
    return Item("txn_1", type, str(more.pop("source", "ch_1")), amount, fee, amount - fee, **more)  # type: ignore[arg-type]


def parts(found: Sequence[Entry]) -> dict[str, int]:
    return {f"{entry.account} {entry.tax}".strip(): entry.minor for entry in found}


def test_a_payment_is_its_orders_lines_their_taxes_and_the_fee() -> None:
    taken = payout_rules.take(item(fee=96), OURS)
    assert parts(taken.entries) == {
        "goods DE 19 %": 1849,
        "tax DE 19 %": 351 + 176 + 76,
        "forward DE 19 %": 924,
        "gift": 500,
        "post DE 19 %": 400,
        "post DE 7 %": 443,
        "tax DE 7 %": 31,
        "fees": -96,
    }
    assert (taken.number, taken.lonely) == ("K7RM-2QXD-P", None)


def test_a_refund_is_taken_from_the_lines_that_it_was_for() -> None:
    back = Partner("N", LINES, Back({1: 2200}, {1: ()}))
    taken = payout_rules.take(item("refund", -2200, source="re_1"), back)
    assert parts(taken.entries) == {"goods DE 19 %": -1849, "tax DE 19 %": -351}


def test_two_refunds_of_one_line_give_back_exactly_its_tax() -> None:
    first = payout_rules.take(item("refund", -1001, source="re_1"), Partner("N", LINES, Back({1: 1001}, {1: ()})))
    second = payout_rules.take(item("refund", -1199, source="re_2"), Partner("N", LINES, Back({1: 1199}, {1: (1001,)})))
    assert parts(payout_rules.merged([*first.entries, *second.entries])) == {
        "goods DE 19 %": -1849,
        "tax DE 19 %": -351,
    }


def test_a_refund_for_no_line_is_shared_out_as_the_order_is() -> None:
    taken = payout_rules.take(item("refund", -475, source="re_1"), OURS)
    found = parts(taken.entries)
    assert sum(minor for name, minor in found.items() if name.startswith(("goods", "tax"))) <= -220
    assert (found["gift"], sum(found.values())) == (-50, -475)


def test_a_failed_refund_puts_back_what_the_refund_took() -> None:
    back = Partner("N", LINES, Back({1: 1000}, {1: ()}))
    gone = payout_rules.take(item("refund", -1000, source="re_1"), back)
    came = payout_rules.take(item("refund_failure", 1000, source="re_1"), back)
    assert payout_rules.merged([*gone.entries, *came.entries]) == []


def test_a_dispute_and_its_fee_stand_in_accounts_of_their_own() -> None:
    taken = payout_rules.take(item("adjustment", -TOTAL, 2000, source="du_1"), OURS)
    assert parts(taken.entries) == {"disputes": -TOTAL, "dispute_fees": -2000}


def test_what_the_rate_did_until_the_refund_is_an_exchange_difference() -> None:
    lines = (Line(1, "goods", 1000),)
    dollars = {"source_currency": "USD"}
    paid = item(amount=920, source_minor=1000, rate=Decimal("0.92"), **dollars)
    back = item("refund", -935, source="re_1", source_minor=-1000, rate=Decimal("0.935"), **dollars)
    first = payout_rules.take(paid, Partner("N", lines))
    second = payout_rules.take(back, Partner("N", lines, charge_rate=Fraction("0.92"), charged="USD"))
    assert parts(first.entries) == {"goods": 920}
    assert parts(second.entries) == {"goods": -920, "exchange": -15}


def test_the_rest_of_rounding_is_an_exchange_difference() -> None:
    lines = tuple(Line(i, kind, 1) for i, kind in enumerate(("goods", "post", "gift")))
    taken = payout_rules.take(
        item(amount=4, source_minor=3, source_currency="JPY", rate=Decimal("1.4")), Partner("N", lines)
    )
    assert parts(taken.entries) == {"goods": 1, "post": 1, "gift": 1, "exchange": 1}


def test_yen_are_taken_apart_in_yen() -> None:
    lines = (Line(1, "goods", 2500, (TaxShare("JP", Decimal("0.10"), "home", 2273, 227),)),)
    assert parts(payout_rules.take(item(amount=2500, fee=63), Partner("N", lines)).entries) == {
        "goods JP 10 %": 2273,
        "tax JP 10 %": 227,
        "fees": -63,
    }


def test_what_has_no_partner_is_lonely_and_other() -> None:
    stranger = payout_rules.take(item(amount=2500, fee=60), NOBODY)
    assert (parts(stranger.entries), stranger.lonely) == ({"other": 2500, "fees": -60}, "no_order")
    odd = payout_rules.take(item("contribution", -50, source="x"), NOBODY)
    assert (parts(odd.entries), odd.lonely) == ({"other": -50}, "unknown_type")


def test_a_net_that_is_not_amount_less_fee_is_lonely() -> None:
    taken = payout_rules.take(Item("txn_1", "charge", "ch_1", TOTAL, 100, TOTAL - 90), OURS)
    assert (parts(taken.entries)["other"], taken.lonely) == (10, "sum")


def test_what_items_leave_over_is_unexplained() -> None:
    assert payout_rules.apart(5000, [(item(), OURS)]).sums[-1] == Entry("other", 250)


_taxes = st.lists(
    st.builds(
        TaxShare,
        st.sampled_from(["DE", "FR", "GB"]),
        st.sampled_from([Decimal("0.19"), Decimal("0.07"), Decimal(0)]),
        st.just("home"),
        st.integers(0, 5000),
        st.integers(0, 900),
    ),
    max_size=3,
).map(tuple)
_lines = st.lists(
    st.builds(
        Line,
        st.integers(1, 6),
        st.sampled_from(["goods", "digital", "forward", "post", "gift"]),
        st.integers(0, 9000),
        _taxes,
    ),
    max_size=5,
    unique_by=lambda line: line.id,
).map(tuple)
_backs = st.none() | st.builds(
    Back,
    st.dictionaries(st.integers(1, 7), st.integers(0, 3000), max_size=3),
    st.dictionaries(st.integers(1, 7), st.lists(st.integers(0, 2000), max_size=3), max_size=3),
)
_rates = st.none() | st.decimals("0.0001", "200", places=6)
_partners = st.builds(
    Partner,
    st.none() | st.just("N"),
    _lines,
    _backs,
    st.none() | st.fractions(Fraction(1, 1000), 200),
    st.sampled_from([None, "USD", "JPY"]),
)
_types = st.sampled_from(
    sorted(
        payout_rules.PAYMENTS
        | payout_rules.REFUNDS
        | payout_rules.FEES
        | payout_rules.RETURNED_PAYOUTS
        | {"adjustment", "contribution", "something_new"}
    )
)
_items = st.builds(
    Item,
    st.just("txn"),
    _types,
    st.sampled_from(["ch_1", "re_1", "du_1", "po_1", None]),
    st.integers(-100_000, 100_000),
    st.integers(-5000, 5000),
    st.integers(-100_000, 100_000),
    st.none(),
    st.none() | st.integers(-100_000, 100_000),
    st.sampled_from([None, "USD", "JPY"]),
    _rates,
)


@given(st.integers(-(10**6), 10**6), st.lists(st.tuples(_items, _partners), max_size=6))
def test_the_parts_of_any_payout_are_the_banks_line(amount: int, pairs: list[tuple[Item, Partner]]) -> None:
    apart = payout_rules.apart(amount, pairs)
    assert sum(entry.minor for entry in apart.entries) == amount
    assert sum(entry.minor for entry in apart.sums) == amount
    assert {entry.account for entry in apart.entries} <= set(PLAN)
    for taken in apart.items:
        assert sum(entry.minor for entry in taken.entries) == taken.item.net
