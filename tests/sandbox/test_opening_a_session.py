"""Creating, reading, listing and expiring Checkout Sessions through Stripe's own library."""

import time
from decimal import Decimal

import pytest
import stripe
from stripe.params.checkout import SessionCreateParams

from tests.sandbox.conftest import StandIn, line, order
from tests.sdk_contract import check


def test_a_new_session_is_open_and_unpaid(stand_in: StandIn) -> None:
    session = stand_in.create(client_reference_id="K7RM", metadata={"order": "K7RM"})
    assert (session.status, session.payment_status, session.amount_total, session.currency) == (
        "open",
        "unpaid",
        2200,
        "eur",
    )
    assert session.url == f"{stand_in.server.url}/c/pay/{session.id}"
    assert session.payment_intent is None
    assert session.client_reference_id == "K7RM" and session.metadata["order"] == "K7RM"


def test_the_example_order_is_one_that_the_library_allows() -> None:
    check(order(), SessionCreateParams)


def test_the_total_is_the_sum_of_the_lines(stand_in: StandIn) -> None:
    assert stand_in.create(line_items=[line(1050, quantity=3), line(50)]).amount_total == 3200


def test_decimal_amounts_are_rounded_per_line(stand_in: StandIn) -> None:
    price = {"currency": "eur", "unit_amount_decimal": Decimal("33.35"), "product_data": {"name": "Card"}}
    assert stand_in.create(line_items=[{"quantity": 10, "price_data": price}]).amount_total == 334


def test_shipping_options_preselect_the_first(stand_in: StandIn) -> None:
    rates = [
        {
            "shipping_rate_data": {
                "type": "fixed_amount",
                "display_name": name,
                "fixed_amount": {"amount": amount, "currency": "eur"},
            }
        }
        for name, amount in (("Post", 500), ("Express", 1500))
    ]
    session = stand_in.create(shipping_options=rates, shipping_address_collection={"allowed_countries": ["DE"]})
    assert (session.amount_subtotal, session.amount_total, session.shipping_cost.amount_total) == (2200, 2700, 500)


def test_line_items_come_only_when_asked_for(stand_in: StandIn) -> None:
    session = stand_in.create(line_items=[line(100 + n) for n in range(12)])
    assert "line_items" not in session
    expanded = stand_in.get(session, "line_items").line_items
    assert len(expanded.data) == 10 and expanded.has_more


def test_line_items_are_paged(stand_in: StandIn) -> None:
    session = stand_in.create(line_items=[line(100 + n) for n in range(12)])
    listed = stand_in.client().v1.checkout.sessions.line_items.list(session.id, params={"limit": 5})
    amounts = [item.amount_total for item in listed.auto_paging_iter()]
    assert amounts == [100 + n for n in range(12)]


def test_sessions_are_listed_newest_first_and_paged(stand_in: StandIn) -> None:
    made = [stand_in.create().id for _ in range(5)]
    sessions = stand_in.client().v1.checkout.sessions
    first = sessions.list(params={"limit": 2})
    assert [s.id for s in first.data] == made[:2:-1] and first.has_more
    assert [s.id for s in sessions.list(params={"limit": 2}).auto_paging_iter()] == made[::-1]
    before = sessions.list(params={"limit": 2, "ending_before": made[0]})
    assert [s.id for s in before.data] == [made[2], made[1]] and before.has_more


def test_sessions_are_filtered(stand_in: StandIn) -> None:
    old, paid = stand_in.create(), stand_in.paid()
    sessions = stand_in.client().v1.checkout.sessions
    assert [s.id for s in sessions.list(params={"status": "open"}).data] == [old.id]
    assert [s.id for s in sessions.list(params={"payment_intent": paid.payment_intent}).data] == [paid.id]
    assert sessions.list(params={"created": {"gte": int(time.time()) + 60}}).data == []


def test_an_unknown_cursor_is_refused(stand_in: StandIn) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="No such"):
        stand_in.client().v1.checkout.sessions.list(params={"starting_after": "cs_test_none"})


def test_expiring_ends_a_session_once(stand_in: StandIn) -> None:
    session = stand_in.create()
    sessions = stand_in.client().v1.checkout.sessions
    assert sessions.expire(session.id).status == "expired"
    with pytest.raises(stripe.InvalidRequestError, match="expired") as refusal:
        sessions.expire(session.id)
    assert refusal.value.http_status == 400
    stand_in.receiver.wait_for("checkout.session.expired")


def test_a_paid_session_cannot_be_expired(stand_in: StandIn) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="complete"):
        stand_in.client().v1.checkout.sessions.expire(stand_in.paid().id)


def test_an_unknown_session_is_missing(stand_in: StandIn) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        stand_in.client().v1.checkout.sessions.retrieve("cs_test_none")
    assert (refusal.value.http_status, refusal.value.code) == (404, "resource_missing")


def test_answers_carry_stripes_headers(stand_in: StandIn) -> None:
    headers = stand_in.create().last_response.headers
    assert headers["Stripe-Version"] == "2026-10-28.endive"
    assert headers["Request-Id"].startswith("req_")


def test_a_total_of_zero_needs_no_payment(stand_in: StandIn) -> None:
    session = stand_in.create(line_items=[line(0)])
    assert session.payment_status == "no_payment_required"
    assert stand_in.pay(session, number="").status_code == 303
    assert stand_in.get(session).payment_intent is None
