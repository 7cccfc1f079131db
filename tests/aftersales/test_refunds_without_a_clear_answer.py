"""Whatever keeps Stripe from answering clearly: the refund is unconfirmed, never failed, and is sent once."""

from typing import Any

import pytest
from flask import Flask

from shop import clock
from shop.aftersales import refunding
from shop.money import Money
from shop.payments import refunds, sweep
from tests.aftersales.test_refunding import GOODS, bought, send
from tests.support import books
from tests.support.stripe_side import StripeSide

AWAY: list[dict[str, Any]] = [
    {"answer": "drop_before", "times": 2},
    {"answer": "drop_after", "times": 2},
    {"answer": "429", "times": 2},
    {"answer": "409", "times": 2},
    {"answer": "500"},
    {"answer": "500", "work": True},
    {"answer": "503", "times": 2},
]


def later(seconds: int = 180) -> None:
    clock.set_offset(clock.offset_seconds() + seconds)


def states() -> list[str]:
    return [refund.state for refund in books.refunds()]


@pytest.mark.parametrize("fault", AWAY, ids=lambda fault: "-".join(map(str, fault.values())))
def test_it_is_unconfirmed_and_then_sent_once(shop: Flask, stripe: StripeSide, fault: dict[str, Any]) -> None:
    number = bought(stripe)
    stripe.ask("fault", method="POST", path="/v1/refunds", **fault)
    send(number, {GOODS: 1000})
    assert states() == ["unconfirmed"]
    assert (books.ledger_rows(), books.open_attention()) == ([("payment", 5350)], [])
    assert "refunded" not in books.mails()
    stripe.ask("clear_faults")
    later()
    sweep.send_refunds()
    assert states() == ["succeeded"]
    assert [refund["amount"] for refund in stripe.objects("refunds")] == [1000]
    assert books.ledger_rows() == [("payment", 5350), ("refund", -1000)]
    assert books.mails().count("refunded") == 1


def test_what_is_unconfirmed_counts_as_sent(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    stripe.ask("fault", method="POST", path="/v1/refunds", answer="429", times=2)
    send(number, {GOODS: 4000})
    with pytest.raises(refunding.RefundedMeanwhile):
        refunding.refund(
            number, {GOODS: (0, Money(400, "EUR"))}, restock={}, reason="x", by="staff:2", seen=Money(5350, "EUR")
        )
    assert states() == ["unconfirmed"]


def test_a_process_killed_before_it_asked_is_no_loss(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    order = books.the_order()
    with refunding.transaction() as session:
        parts = [refunding.Part(GOODS, 1000)]
        refunding.refund_requests.request_parts(session, order, parts, refunding.Wish("staff:1"), clock.now())
    assert (number, states()) == (order.number, ["requested"])
    sweep.send_refunds()
    assert states() == ["succeeded"]


def test_a_process_killed_after_stripe_answered_adopts_its_own_refund(shop: Flask, stripe: StripeSide) -> None:
    bought(stripe)
    stripe.ask("fault", method="POST", path="/v1/refunds", answer="drop_after", times=2)
    send(books.the_order().number, {GOODS: 1000})
    refunds.refresh(books.attempts()[0].payment_intent or "")
    assert states() == ["succeeded"]
    assert books.mails().count("refunded") == 1


def test_a_day_later_the_refunds_are_listed_first(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    stripe.ask("fault", method="POST", path="/v1/refunds", answer="drop_after", times=2)
    send(number, {GOODS: 1000})
    later(30 * 3600)
    asked = len(stripe.requests("POST", "/v1/refunds"))
    sweep.send_refunds()
    assert (states(), len(stripe.requests("POST", "/v1/refunds"))) == (["succeeded"], asked)


def test_a_revoked_key_leaves_it_unconfirmed_and_a_person_is_told(shop: Flask, stripe: StripeSide) -> None:
    number = bought(stripe)
    stripe.ask("fault", method="POST", path="/v1/refunds", answer="401")
    send(number, {GOODS: 1000})
    assert (states(), books.open_attention()) == (["unconfirmed"], ["stripe_key_refused"])
