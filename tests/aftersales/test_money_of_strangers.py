"""Money that fits no order is sent back whole, once."""

import threading

import pytest
from flask import Flask

from shop.aftersales import strangers
from shop.attention import items as attention
from shop.errors import AlreadyDone, NotFound
from shop.payments import check, ledger, refunds
from shop.payments.models import LedgerRow
from tests.support import books
from tests.support.stripe_side import StripeSide


@pytest.fixture
def intent(shop: Flask, stripe: StripeSide) -> str:
    """Somebody pays €25.00 into our account for something of theirs."""
    session = stripe.ask("stranger_session", amount=2500)["session"]
    ledger.settle(session["id"], by="stripe")
    return books.every(LedgerRow)[0].payment_intent or ""


def test_the_list_names_the_payment(intent: str) -> None:
    (item,) = attention.open_items()
    assert (item.kind, item.facts["payment_intent"], item.facts["paid_minor"]) == ("unknown_payment", intent, 2500)


def test_it_goes_back_and_nobody_is_written_to(intent: str, stripe: StripeSide) -> None:
    strangers.send_back(intent, by="staff:1")
    assert [refund["amount"] for refund in stripe.objects("refunds")] == [2500]
    assert books.ledger_rows() == [("payment", 2500), ("refund", -2500)]
    assert {row.order_number for row in books.every(LedgerRow)} == {None}
    assert books.mails() == []
    with pytest.raises(AlreadyDone):
        strangers.send_back(intent, by="staff:2")


def test_a_payment_that_is_not_there_cannot_go_back(intent: str) -> None:
    with pytest.raises(NotFound):
        strangers.send_back("pi_nobody", by="staff:1")


def test_two_at_once_send_it_back_once(shop: Flask, intent: str, stripe: StripeSide) -> None:
    outcomes: list[str] = []

    def act() -> None:
        with shop.app_context():
            try:
                strangers.send_back(intent, by="staff:1")
                outcomes.append("done")
            except AlreadyDone:
                outcomes.append("told")

    threads = [threading.Thread(target=act) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "told", "told"]
    assert len(stripe.objects("refunds")) == 1


def test_without_an_answer_it_is_asked_for_again(intent: str, stripe: StripeSide) -> None:
    stripe.ask("fault", method="POST", path="/v1/refunds", answer="drop_after", times=2)
    strangers.send_back(intent, by="staff:1")
    assert [refund.state for refund in books.refunds()] == ["unconfirmed"]
    refunds.send(books.refunds()[0].id)
    assert [refund.state for refund in books.refunds()] == ["succeeded"]
    assert len(stripe.objects("refunds")) == 1


def test_one_that_comes_back_is_put_before_a_person(intent: str, stripe: StripeSide) -> None:
    strangers.send_back(intent, by="staff:1")
    stripe.ask("refund_change", refund=stripe.objects("refunds")[0]["id"], status="failed")
    refunds.refresh(intent)
    assert books.ledger_rows() == [("payment", 2500), ("refund", -2500), ("refund_failed", 2500)]
    assert "refund_failed" in books.open_attention()


def test_one_made_in_stripes_dashboard_is_adopted(intent: str, stripe: StripeSide) -> None:
    stripe.ask("dashboard_refund", payment_intent=intent, amount=1000)
    refunds.refresh(intent)
    assert books.ledger_rows() == [("payment", 2500), ("refund", -1000)]
    strangers.send_back(intent, by="staff:1")
    assert books.ledger_rows()[-1] == ("refund", -1500)
    check.compare()
