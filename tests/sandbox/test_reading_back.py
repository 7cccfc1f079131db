"""What reconciliation reads: every list is paged, newest first, filtered by time, and can be told to fail."""

import time
from collections.abc import Callable
from typing import Any

import pytest
import stripe

from tests.sandbox.conftest import StandIn

LISTS: dict[str, Callable[[Any], Any]] = {
    "/v1/events": lambda v1: v1.events,
    "/v1/charges": lambda v1: v1.charges,
    "/v1/payment_intents": lambda v1: v1.payment_intents,
    "/v1/checkout/sessions": lambda v1: v1.checkout.sessions,
    "/v1/refunds": lambda v1: v1.refunds,
    "/v1/disputes": lambda v1: v1.disputes,
    "/v1/reviews": lambda v1: v1.reviews,
    "/v1/radar/early_fraud_warnings": lambda v1: v1.radar.early_fraud_warnings,
    "/v1/payouts": lambda v1: v1.payouts,
    "/v1/balance_transactions": lambda v1: v1.balance_transactions,
}
OF_A_PAYMENT = (
    "/v1/charges",
    "/v1/checkout/sessions",
    "/v1/refunds",
    "/v1/disputes",
    "/v1/radar/early_fraud_warnings",
)
OF_A_CHARGE = ("/v1/refunds", "/v1/disputes", "/v1/radar/early_fraud_warnings")


def live_a_little(stand_in: StandIn) -> list[str]:
    """Three payments, each a day after the one before, with all that may follow. Gives their intents."""
    intents = []
    for _ in range(3):
        intent = stand_in.paid().payment_intent
        stand_in.ask("dashboard_refund", payment_intent=intent, amount=100)
        stand_in.ask("early_fraud_warning", payment_intent=intent)
        stand_in.ask("dispute", payment_intent=intent, inquiry=True)
        stand_in.ask("review_open", payment_intent=intent)
        stand_in.ask("payout", currency="eur")
        stand_in.ask("clock", advance=86400)
        intents.append(intent)
    return intents


def test_lists_are_paged_newest_first_and_filtered_by_time(stand_in: StandIn) -> None:
    began = int(time.time())
    intents = live_a_little(stand_in)
    for path, service in LISTS.items():
        check_paging(service(stand_in.client().v1), path)
        check_times(service(stand_in.client().v1), began, path)
    for path in OF_A_PAYMENT:
        listed = LISTS[path](stand_in.client().v1).list(params={"payment_intent": intents[1]})
        assert {item.payment_intent for item in listed.data} == {intents[1]}, path
    for path in OF_A_CHARGE:
        charge = stand_in.client().v1.payment_intents.retrieve(intents[0]).latest_charge
        listed = LISTS[path](stand_in.client().v1).list(params={"charge": charge})
        assert {item.charge for item in listed.data} == {charge}, path


def check_paging(service: Any, path: str) -> None:
    whole = list(service.list(params={"limit": 100}).data)
    assert len(whole) >= 3 and [i.created for i in whole] == sorted((i.created for i in whole), reverse=True), path
    first = service.list(params={"limit": 2})
    rest = service.list(params={"limit": 100, "starting_after": first.data[-1].id})
    assert (first.has_more, rest.has_more) == (True, False), path
    assert [item.id for item in [*first.data, *rest.data]] == [item.id for item in whole], path
    before = service.list(params={"limit": 1, "ending_before": whole[2].id})
    assert ([item.id for item in before.data], before.has_more) == ([whole[1].id], True), path
    assert [item.id for item in service.list(params={"limit": 2}).auto_paging_iter()] == [item.id for item in whole]
    assert service.retrieve(whole[0].id).id == whole[0].id


def check_times(service: Any, began: int, path: str) -> None:
    day = began + 86400
    bounds: Any = {"gte": day - 60, "lt": day + 60}
    second = list(service.list(params={"limit": 100, "created": bounds}).data)
    assert second and all(day - 60 <= item.created < day + 60 for item in second), path
    exact = service.list(params={"limit": 100, "created": second[0].created}).data
    assert {item.created for item in exact} == {second[0].created}, path
    later = service.list(params={"limit": 100, "created": {"gt": second[0].created}}).data
    sooner = service.list(params={"limit": 100, "created": {"lte": second[0].created}}).data
    assert len(later) + len(sooner) == len(service.list(params={"limit": 100}).data), path


@pytest.mark.parametrize("path", LISTS)
def test_lists_refuse_what_they_do_not_know(stand_in: StandIn, path: str) -> None:
    service = LISTS[path](stand_in.client().v1)
    for params, param in (
        ({"order": "7"}, "order"),
        ({"created": {"from": 1}}, "created[from]"),
        ({"created": "yesterday"}, "created"),
        ({"limit": 101}, "limit"),
        ({"starting_after": "x_none"}, "starting_after"),
        ({"starting_after": "a", "ending_before": "b"}, "starting_after"),
    ):
        with pytest.raises(stripe.InvalidRequestError) as refusal:
            service.list(params=params)
        assert refusal.value.param == param
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        service.retrieve("x_none")
    assert refusal.value.http_status == 404


@pytest.mark.parametrize("path", LISTS)
def test_every_list_can_be_told_to_fail(stand_in: StandIn, path: str) -> None:
    service = LISTS[path](stand_in.client().v1)
    stand_in.ask("fault", method="GET", path=path, answer="429")
    with pytest.raises(stripe.RateLimitError):
        service.list()
    assert service.list().data == []
    stand_in.ask("fault", method="GET", path=f"{path}/*", answer="drop_before")
    with pytest.raises(stripe.APIConnectionError):
        service.retrieve("x_none")


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("/v1/payouts", {"status": "late"}),
        ("/v1/balance_transactions", {"type": "gift"}),
        ("/v1/checkout/sessions", {"status": "paid"}),
        ("/v1/events", {"type": "charge.*", "types": ["charge.failed"]}),
        ("/v1/events", {"delivery_success": "maybe"}),
    ],
)
def test_filters_have_their_choices(stand_in: StandIn, path: str, params: dict[str, Any]) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        LISTS[path](stand_in.client().v1).list(params=params)


def test_movements_are_listed_by_type_and_source(stand_in: StandIn) -> None:
    live_a_little(stand_in)
    service = stand_in.client().v1.balance_transactions
    refunds = service.list(params={"type": "refund", "currency": "eur"}).data
    assert [booking.amount for booking in refunds] == [-100, -100, -100]
    assert [b.id for b in service.list(params={"source": str(refunds[0].source)}).data] == [refunds[0].id]


def test_a_charge_and_a_session_reach_their_balance_transaction(stand_in: StandIn) -> None:
    session = stand_in.paid()
    listed = stand_in.client().v1.checkout.sessions.list(
        params={"status": "complete", "expand": ["data.payment_intent.latest_charge.balance_transaction"]}
    )
    charge = listed.data[0].payment_intent.latest_charge  # type: ignore[union-attr]
    assert charge.balance_transaction.net == 2142  # type: ignore[union-attr]
    alone = stand_in.client().v1.charges.retrieve(charge.id, params={"expand": ["balance_transaction"]})  # type: ignore[union-attr]
    assert alone.balance_transaction.source == charge.id and session.id == listed.data[0].id  # type: ignore[union-attr]


def test_the_one_endpoint_is_paged_too(stand_in: StandIn) -> None:
    endpoints = stand_in.client().v1.webhook_endpoints
    (only,) = endpoints.list(params={"limit": 1}).auto_paging_iter()
    assert endpoints.list(params={"starting_after": only.id}).data == []
