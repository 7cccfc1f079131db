"""Refunds for single lines: any sum that is left, several times, once for two who want the same."""

import threading
from collections.abc import Mapping

import pytest
from flask import Flask

from shop.aftersales import cancelling, refunding
from shop.aftersales.refunding import NotOut, RefundedMeanwhile
from shop.checkout import place
from shop.desk import wording
from shop.errors import NotAllowed
from shop.fulfilment import packing
from shop.mail.models import OutboxMail
from shop.money import Money
from shop.payments import ledger, refund_requests, refunds
from shop.payments.refund_rules import MoreThanLeft, NoSuchPart
from shop.reports import money_back, order_page
from tests.promotions.acts import assert_the_books_agree, pool, sell_with_pool
from tests.promotions.test_nobody_waits_in_a_ring import together
from tests.support import books, goods
from tests.support.buyers import order_of
from tests.support.stripe_side import StripeSide

GOODS, POST = 1, 2


def bought(stripe: StripeSide, quantity: int = 2, posted: bool = True) -> str:
    """An order of calendars, paid; its parcel is on its way."""
    number = place_and_pay(stripe, ("CAL-2026", quantity, "standard"))
    if posted:
        parcel = books.the_order().parcels[0].id
        packing.pack(parcel, by="staff:1")
        packing.post(parcel, "dhl", "JJD000390007882", by="staff:1")
    return number


def place_and_pay(stripe: StripeSide, *basket: tuple[str, int, str]) -> str:
    placed = place.place_order(order_of(basket=basket))
    stripe.pay(placed.pay_url or "")
    ledger.settle(books.attempts()[-1].session_id or "", by="stripe")
    return placed.number


def send(number: str, amounts: Mapping[int, int], restock: Mapping[int, int] | None = None, by: int = 1) -> list[int]:
    parts = {position: (0, Money(minor, "EUR")) for position, minor in amounts.items()}
    return refunding.refund(number, parts, restock=restock or {}, reason="Torn", by=f"staff:{by}")


def left(number: str) -> list[int]:
    return [row.left for row in money_back.of(order_page.order_detail(number).order).lines]


def lines_of_refunds() -> list[list[tuple[int, int]]]:
    refunds = order_page.order_detail(books.the_order().number).refunds
    return [[(line.amount_minor, line.restocked) for line in refund.lines] for refund in refunds]


def test_a_part_of_a_line_and_the_post_go_back_and_the_buyer_is_told(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    send(number, {GOODS: 500, POST: 950})
    assert books.ledger_rows() == [("payment", 5350), ("refund", -1450)]
    assert lines_of_refunds() == [[(500, 0), (950, 0)]]
    assert left(number) == [3900, 0]
    mail = books.every(OutboxMail)[-1]
    assert (mail.message, "€14.50" in mail.text, "five to ten working days" in " ".join(mail.text.split())) == (
        "refunded",
        True,
        True,
    )


def test_several_times_until_nothing_is_left(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    for amount in (1, 1399, 3000):
        send(number, {GOODS: amount})
    with pytest.raises(MoreThanLeft):
        send(number, {GOODS: 1})
    send(number, {POST: 950})
    assert [refund["amount"] for refund in stripe.objects("refunds")][::-1] == [1, 1399, 3000, 950]
    assert order_page.order_detail(number).facts.money == "refunded"
    assert books.mails()[-4:] == ["refunded"] * 4


@pytest.mark.parametrize(
    ("amounts", "fault"), [({GOODS: 4401}, MoreThanLeft), ({7: 1}, NoSuchPart), ({GOODS: 0}, NoSuchPart)]
)
def test_what_cannot_go_back_is_refused_and_nothing_is_done(
    shop: Flask, stripe: StripeSide, amounts: dict[int, int], fault: type[Exception]
) -> None:
    number = bought(stripe)
    with pytest.raises(fault):
        send(number, amounts)
    assert (books.refunds(), stripe.objects("refunds")) == ([], [])


def test_copies_come_back_to_the_shelf_if_ticked_and_only_once(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    assert books.stock() == (3, 0)
    send(number, {GOODS: 2200})
    assert books.stock() == (3, 0)
    send(number, {POST: 100}, {GOODS: 1})
    assert books.stock() == (4, 0)
    assert "restocked" in books.history()
    with pytest.raises(NotOut):
        send(number, {GOODS: 2200}, {GOODS: 2})
    send(number, {GOODS: 2200}, {GOODS: 1})
    assert books.stock() == (5, 0)


def test_copies_of_an_unpacked_parcel_stay_promised_while_money_goes_back(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe, posted=False)
    with pytest.raises(NotOut):
        send(number, {GOODS: 2200}, {GOODS: 1})
    send(number, {GOODS: 2200})
    assert (books.stock(), books.the_order().state) == ((5, 2), "confirmed")
    packing.pack(books.the_order().parcels[0].id, by="staff:1")


def test_copies_of_a_packed_parcel_come_back_by_unpacking_it_and_only_once(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe, posted=False)
    parcel = books.the_order().parcels[0].id
    packing.pack(parcel, by="staff:1")
    with pytest.raises(NotOut) as why:
        send(number, {GOODS: 2200}, {GOODS: 1})
    assert (why.value.facts["state"], why.value.facts["most"]) == ("packed", 0)
    assert wording.refusal("refund", why.value).endswith("a parcel is packed already. Unpack it first.")
    assert (books.refunds(), books.stock()) == ([], (3, 0))
    packing.unpack(parcel, by="staff:1")
    assert books.stock() == (5, 2)


def test_copies_go_back_while_somebody_buys_the_same(shop: Flask, stripe: StripeSide) -> None:
    """Their counts are locked together with the pool's, in the same order as everybody's."""
    sell_with_pool("SEEDS", on_hand=10)
    goods.add_product("ZINE", on_hand=50)
    number = place_and_pay(stripe, ("ZINE", 1, "standard"), ("SEEDS", 1, "forward"))
    parcel = books.the_order().parcels[0].id
    packing.pack(parcel, by="staff:1")
    packing.post(parcel, "dhl", "", by="staff:1")
    lines = {line.sku: line for line in books.the_order().lines}
    amounts = {line.position: line.total_minor for sku, line in lines.items() if sku}
    restock = {lines["ZINE"].position: 1}
    buying = order_of(basket=[("SEEDS", 1, "standard"), ("ZINE", 1, "standard")], email="juma@example.org")
    wrong = together(shop, ["SEEDS", "ZINE"], lambda: send(number, amounts, restock), lambda: place.place_order(buying))
    assert wrong == []
    assert (books.stock("ZINE"), books.stock("SEEDS"), pool()) == ((50, 1), (10, 1), (0, 0))
    assert_the_books_agree()


def test_all_the_money_of_an_order_in_the_house_goes_back_by_cancelling_it(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe, posted=False)
    with pytest.raises(NotAllowed) as why:
        send(number, {GOODS: 4400, POST: 950})
    assert why.value.facts["state"] == "parcels_here"
    send(number, {GOODS: 4400})
    cancelling.cancel(number, "buyer_asked", by="staff:1")
    assert lines_of_refunds() == [[(4400, 0)], [(950, 0)]]
    assert "€53.50" in books.every(OutboxMail)[-1].text


def test_two_members_who_saw_the_same_sum_send_it_back_once(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    outcomes: list[str] = []

    def act(member: int) -> None:
        with shop.app_context():
            try:
                refunding.refund(
                    number,
                    {GOODS: (1, Money(1000, "EUR"))},
                    restock={},
                    reason="Torn",
                    by=f"staff:{member}",
                    seen=Money(5350, "EUR"),
                )
                outcomes.append("done")
            except RefundedMeanwhile:
                outcomes.append("told")

    threads = [threading.Thread(target=act, args=(member,)) for member in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "told", "told", "told"]
    assert [refund["amount"] for refund in stripe.objects("refunds")] == [1000]


def test_a_refund_in_stripes_dashboard_caps_what_is_left_of_each_line(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    stripe.ask("dashboard_refund", payment_intent=books.attempts()[0].payment_intent, amount=5000)
    refunds.refresh(books.attempts()[0].payment_intent or "")
    assert left(number) == [350, 350]
    send(number, {GOODS: 350})
    assert left(number) == [0, 0]


def test_cancelling_and_the_rest_write_down_which_lines_they_are_for(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    send(number, {GOODS: 400})
    cancelling.refund_rest(number, by="staff:1")
    assert lines_of_refunds() == [[(400, 0)], [(4000, 0), (950, 0)]]
    assert left(number) == [0, 0]


def test_the_second_of_two_payments_is_for_no_line(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    order = books.the_order()
    with refunding.transaction() as session:
        at = order.created_at
        ledger.add_row(session, number, "payment", "pi_second", Money(5350, "EUR"), at, "pi_second", False)
        wish = refund_requests.Wish("staff:1")
        refund_requests.request_payment(session, order, "pi_second", wish, at)
    assert lines_of_refunds() == [[]]
    assert left(number) == [4400, 950]


def test_a_sum_over_two_payments_comes_out_of_the_older_first(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    order = books.the_order()
    with refunding.transaction() as session:
        at, old = order.created_at, books_intent()
        ledger.add_row(session, number, "refund", "re_elsewhere", Money(-4350, "EUR"), at, old, False)
        ledger.add_row(session, number, "payment", "pi_second", Money(5350, "EUR"), at, "pi_second", False)
        wanted = [refund_requests.Part(GOODS, 1500)]
        found = refund_requests.request_parts(session, order, wanted, refund_requests.Wish("staff:1"), at)
        shares = [(row.payment_intent, row.amount_minor) for row in found]
    assert shares == [(old, 1000), ("pi_second", 500)]
    assert lines_of_refunds() == [[(1000, 0)], [(500, 0)]]


def books_intent() -> str:
    return books.attempts()[0].payment_intent or ""


def test_the_tax_within_is_shared_out_exactly(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    order = order_page.order_detail(number).order
    stored = sum(tax.tax_minor for line in order.lines for tax in line.taxes)
    found = 0
    for amounts in ({GOODS: 333, POST: 1}, {GOODS: 4067}, {POST: 949}):
        order = order_page.order_detail(number).order
        parts = [refund_requests.Part(position, minor) for position, minor in amounts.items()]
        found += sum(share.tax for share in money_back.tax_within(order, parts))
        send(number, amounts)
    assert found == stored


def test_fees_are_written_down_and_count_in_no_sum(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    (fee,) = stripe.objects("balance_transactions")
    assert books.fees() == [(fee["id"], -fee["fee"])]
    assert fee["fee"] > 0
    sums = ledger.sums_of(number)
    assert (sums.paid_minor, sums.refunded_minor) == (5350, 0)
    detail = order_page.order_detail(number)
    assert (detail.left_minor, detail.facts.sums) == (5350, sums)
    ledger.settle(books.attempts()[0].session_id or "", by="buyer")
    assert len(books.fees()) == 1
