"""A bank debit: the session is complete, and days later the bank says whether it is paid."""

import pytest

from tests.sandbox.conftest import StandIn


@pytest.mark.parametrize(("outcome", "payment_status"), [("succeeded", "paid"), ("failed", "unpaid")])
def test_a_bank_debit_is_decided_later(stand_in: StandIn, outcome: str, payment_status: str) -> None:
    session = stand_in.create()
    answer = stand_in.http.post(
        session.url, data={"email": "ana@example.com", "method": "bank_debit"}, allow_redirects=False
    )
    assert answer.status_code == 303
    waiting = stand_in.get(session, "payment_intent")
    assert (waiting.status, waiting.payment_status, waiting.payment_intent.status) == (
        "complete",
        "unpaid",
        "processing",
    )
    stand_in.ask("settle", session=session.id, outcome=outcome)
    assert stand_in.get(session).payment_status == payment_status
    stand_in.receiver.wait_for(f"checkout.session.async_payment_{outcome}")
    assert "does not wait" in stand_in.refused(act="settle", session=session.id, outcome=outcome)


def test_the_bank_debit_can_be_ruled_out(stand_in: StandIn) -> None:
    session = stand_in.create(allowed_payment_method_types=["card"])
    assert list(session.payment_method_types) == ["card"]
    assert "bank debit" in stand_in.http.get(stand_in.create().url).text
    assert "bank debit" not in stand_in.http.get(session.url).text
    assert stand_in.pay(session, "", method="bank_debit").status_code == 422
