"""Every movement is a balance transaction, exact to the minor unit, and a payout is the sum of what went into it."""

from typing import Any

import pytest
import stripe

from tests.sandbox.conftest import StandIn, line


def bookings(stand_in: StandIn, **params: Any) -> list[Any]:
    listed = stand_in.client().v1.balance_transactions.list(params={"limit": 100} | params)  # type: ignore[typeddict-item]
    return list(listed.data)


def newest(stand_in: StandIn) -> Any:
    return bookings(stand_in)[0]


def pay(stand_in: StandIn, amount: int = 2200, currency: str = "eur") -> str:
    return str(stand_in.paid(line_items=[line(amount, currency)]).payment_intent)


def refund(stand_in: StandIn, intent: str, **more: Any) -> Any:
    return stand_in.client().v1.refunds.create(params={"payment_intent": intent} | more)  # type: ignore[typeddict-item]


def adds_up(stand_in: StandIn, payout: dict[str, Any]) -> bool:
    """The payout's own transaction takes away exactly what the others bring."""
    inside = bookings(stand_in, payout=payout["id"])
    own = [booking for booking in inside if booking.source == payout["id"] and booking.type == "payout"]
    rest = [booking for booking in inside if booking not in own]
    return [booking.amount for booking in own] == [-payout["amount"]] == [-sum(b.net for b in rest)]


def test_a_charge_has_its_fee_and_a_refund_keeps_it(stand_in: StandIn) -> None:
    intent = pay(stand_in, 2200)
    paid = newest(stand_in)
    assert (paid.type, paid.amount, paid.fee, paid.net, paid.reporting_category) == ("charge", 2200, 58, 2142, "charge")
    made = refund(stand_in, intent, amount=700)
    back = stand_in.client().v1.balance_transactions.retrieve(made.balance_transaction, params={"expand": ["source"]})
    assert (back.type, back.amount, back.fee, back.net) == ("refund", -700, 0, -700)
    assert back.source.id == made.id  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", ["refund_failure", "adjustment"])
def test_a_refund_that_fails_brings_back_what_it_took(stand_in: StandIn, kind: str) -> None:
    made = refund(stand_in, pay(stand_in))
    stand_in.ask("refund_change", refund=made.id, status="failed", booked_as=kind)
    failed = stand_in.client().v1.refunds.retrieve(made.id, params={"expand": ["failure_balance_transaction"]})
    back = failed.failure_balance_transaction
    assert (back.type, back.amount, back.source) == (kind, 2200, made.id)  # type: ignore[union-attr]
    assert back.reporting_category == "refund_failure"  # type: ignore[union-attr]
    assert sum(booking.amount for booking in bookings(stand_in, source=made.id)) == 0


def test_a_refund_without_balance_moves_no_money_until_it_goes(stand_in: StandIn) -> None:
    intent = pay(stand_in)
    stand_in.ask("next_refund", status="pending", pending_reason="insufficient_funds", times=2)
    waiting, given_up = refund(stand_in, intent, amount=500), refund(stand_in, intent, amount=600)
    assert waiting.balance_transaction is None and len(bookings(stand_in)) == 1
    stand_in.ask("refund_change", refund=waiting.id, status="succeeded")
    stand_in.ask("refund_change", refund=given_up.id, status="failed", failure_reason="insufficient_funds")
    assert [booking.amount for booking in bookings(stand_in)] == [-500, 2200]
    assert stand_in.client().v1.refunds.retrieve(waiting.id).balance_transaction == newest(stand_in).id


def test_a_delayed_payment_is_a_payment_and_its_refund_a_payment_refund(stand_in: StandIn) -> None:
    session = stand_in.create()
    stand_in.ask("complete", session=session.id, method="bank_debit")
    assert bookings(stand_in) == []
    stand_in.ask("settle", session=session.id, outcome="succeeded")
    refund(stand_in, stand_in.get(session).payment_intent)
    assert [(b.type, b.reporting_category) for b in bookings(stand_in)] == [
        ("payment_refund", "refund"),
        ("payment", "charge"),
    ]


def test_what_was_paid_becomes_available_after_two_days(stand_in: StandIn) -> None:
    pay(stand_in)
    assert newest(stand_in).status == "pending"
    assert "nothing to pay out" in stand_in.refused(act="payout", currency="eur", available_only=True)
    stand_in.ask("clock", advance=2 * 86400)
    assert newest(stand_in).status == "available"
    assert stand_in.ask("payout", currency="eur", available_only=True)["amount"] == 2142


@pytest.mark.parametrize(("returned", "net"), [(False, 1500), (True, 3500)])
def test_a_dispute_takes_a_fee_that_is_kept_unless_told_otherwise(stand_in: StandIn, returned: bool, net: int) -> None:
    dispute = stand_in.ask("dispute", payment_intent=pay(stand_in), amount=1500)
    taken = newest(stand_in)
    assert (taken.type, taken.amount, taken.fee, taken.net) == ("adjustment", -1500, 2000, -3500)
    assert (taken.source, taken.reporting_category) == (dispute["id"], "dispute")
    stand_in.ask("dispute_close", dispute=dispute["id"], outcome="won", fee_returned=returned)
    back = newest(stand_in)
    assert (back.amount, back.net, back.reporting_category) == (1500, net, "dispute_reversal")
    shown = stand_in.client().v1.disputes.retrieve(dispute["id"]).balance_transactions
    assert [booking.id for booking in shown] == [taken.id, back.id]


def test_a_lost_dispute_brings_nothing_back(stand_in: StandIn) -> None:
    dispute = stand_in.ask("dispute", payment_intent=pay(stand_in))
    stand_in.ask("dispute_close", dispute=dispute["id"], outcome="lost")
    assert [booking.net for booking in bookings(stand_in)] == [-4200, 2142]


def test_charges_settle_in_another_currency_rounded_half_up(stand_in: StandIn) -> None:
    stand_in.ask("settlement", **{"from": "usd", "rate": "0.9215"})
    pay(stand_in, 1000, "usd")
    paid = newest(stand_in)
    assert (paid.amount, paid.currency, paid.exchange_rate) == (922, "eur", 0.9215)
    assert paid.fee_details[0].currency == "eur" and paid.net == paid.amount - paid.fee
    assert stand_in.ask("payout", currency="eur")["amount"] == paid.net


def test_refunds_and_disputes_at_another_rate_leave_a_difference(stand_in: StandIn) -> None:
    stand_in.ask("settlement", **{"from": "usd", "rate": 0.9, "refund_rate": 0.95, "dispute_rate": "0.8"})
    back = refund(stand_in, pay(stand_in, 1000, "usd"))
    assert (newest(stand_in).amount, newest(stand_in).exchange_rate) == (-950, 0.95)
    stand_in.ask("settlement", **{"from": "usd", "rate": "0.5", "dispute_rate": "0.8"})
    stand_in.ask("refund_change", refund=back.id, status="failed")
    assert newest(stand_in).amount == 950
    dispute = stand_in.ask("dispute", payment_intent=back.payment_intent)
    assert newest(stand_in).amount == -800
    stand_in.ask("settlement", **{"from": "usd", "rate": 0})
    stand_in.ask("dispute_close", dispute=dispute["id"], outcome="won")
    assert (newest(stand_in).amount, newest(stand_in).currency, newest(stand_in).exchange_rate) == (1000, "usd", None)


def test_fees_and_movements_without_a_partner(stand_in: StandIn) -> None:
    stand_in.ask("account_fee", amount=500, description="Radar")
    fee = newest(stand_in)
    assert (fee.type, fee.amount, fee.net, fee.source, fee.description) == ("stripe_fee", -500, -500, None, "Radar")
    stand_in.ask("adjustment", amount=70)
    assert (newest(stand_in).type, newest(stand_in).amount, newest(stand_in).source) == ("adjustment", 70, None)
    stand_in.ask("adjustment", amount=-30, type="contribution")
    assert stand_in.ask("payout", currency="eur")["amount"] == -460


def test_a_payout_is_the_sum_of_everything_in_it(stand_in: StandIn) -> None:
    intents = [pay(stand_in) for _ in range(3)]
    refund(stand_in, intents[0], amount=333)
    stand_in.ask("refund_change", refund=refund(stand_in, intents[1]).id, status="failed")
    stand_in.ask("dispute_close", dispute=stand_in.ask("dispute", payment_intent=intents[2])["id"], outcome="won")
    stand_in.ask("account_fee", amount=123)
    pay(stand_in, 5000, "gbp")
    payout = stand_in.ask("payout", currency="eur")
    assert adds_up(stand_in, payout) and payout["amount"] == 3 * 2142 - 333 - 2000 - 123
    assert {booking.currency for booking in bookings(stand_in, payout=payout["id"])} == {"eur"}
    assert stand_in.ask("payout", currency="gbp")["amount"] == 5000 - 75 - 25
    sources = bookings(stand_in, payout=payout["id"], expand=["data.source"])
    assert {booking.source.object for booking in sources if booking.source} == {"charge", "dispute", "payout", "refund"}


def test_sources_are_expanded_further_where_they_have_it(stand_in: StandIn) -> None:
    refund(stand_in, pay(stand_in), amount=100)
    back, paid = bookings(stand_in, expand=["data.source.charge", "data.source.payment_intent"])
    assert back.source.charge.id == paid.source.id and paid.source.payment_intent.object == "payment_intent"
    with pytest.raises(stripe.InvalidRequestError, match="cannot be expanded"):
        bookings(stand_in, expand=["data.source.nonsense"])


def test_a_failed_payout_returns_in_the_next(stand_in: StandIn) -> None:
    pay(stand_in)
    failed = stand_in.ask("payout", currency="eur", status="failed", failure_code="no_account")
    assert (failed["status"], failed["failure_code"]) == ("failed", "no_account")
    back = newest(stand_in)
    assert (back.type, back.amount, back.source) == ("payout_failure", 2142, failed["id"])
    assert back.id == failed["failure_balance_transaction"] and adds_up(stand_in, failed)
    stand_in.receiver.wait_for("payout.failed")
    again = stand_in.ask("payout", currency="eur")
    assert again["amount"] == 2142 and adds_up(stand_in, again)
    assert "payout_failure" in [booking.type for booking in bookings(stand_in, payout=again["id"])]


def test_a_payout_goes_its_way(stand_in: StandIn) -> None:
    pay(stand_in)
    payout = stand_in.ask("payout", currency="eur", status="in_transit", arrival_date=1800000000)
    assert (payout["reconciliation_status"], payout["trace_id"]["status"]) == ("in_progress", "pending")
    assert not stand_in.receiver.of("payout.paid")
    paid = stand_in.ask("payout_change", payout=payout["id"], status="paid")
    assert (paid["reconciliation_status"], paid["trace_id"]["status"]) == ("completed", "supported")
    for kind in ("payout.created", "payout.updated", "payout.paid", "payout.reconciliation_completed"):
        stand_in.receiver.wait_for(kind)
    assert stand_in.ask("payout_change", payout=payout["id"], status="failed")["status"] == "failed"
    assert "moves no more" in stand_in.refused(act="payout_change", payout=payout["id"], status="paid")
    listed = stand_in.client().v1.payouts.list
    assert [p.id for p in listed(params={"status": "failed", "arrival_date": {"gte": 1800000000}}).data] == [
        payout["id"]
    ]
    assert listed(params={"arrival_date": 1800000001}).data == []


def test_a_payout_by_hand_does_not_tell_what_is_in_it(stand_in: StandIn) -> None:
    pay(stand_in)
    payout = stand_in.ask("payout", currency="eur", automatic=False)
    assert payout["reconciliation_status"] == "not_applicable"
    with pytest.raises(stripe.InvalidRequestError, match="only be filtered on automatic"):
        bookings(stand_in, payout=payout["id"])
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        bookings(stand_in, payout="po_none")
    assert refusal.value.code == "resource_missing"
    assert stand_in.receiver.of("payout.reconciliation_completed") == []
