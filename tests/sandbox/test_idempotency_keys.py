"""Idempotency keys act as Stripe's do."""

import threading
import time
from typing import Any

import pytest
import stripe

from tests.sandbox.conftest import StandIn, order


def test_the_same_key_gives_the_same_session(stand_in: StandIn) -> None:
    first, second = stand_in.create("k"), stand_in.create("k")
    assert first.id == second.id
    assert "Idempotent-Replayed" not in first.last_response.headers
    assert second.last_response.headers["Idempotent-Replayed"] == "true"
    assert len(stand_in.client().v1.checkout.sessions.list().data) == 1


def test_the_same_key_with_other_parameters_is_an_error(stand_in: StandIn) -> None:
    stand_in.create("k")
    with pytest.raises(stripe.IdempotencyError) as error:
        stand_in.create("k", client_reference_id="other")
    assert error.value.http_status == 400


def test_the_same_key_at_another_address_is_an_error(stand_in: StandIn) -> None:
    session = stand_in.create("k")
    with pytest.raises(stripe.IdempotencyError):
        stand_in.client().v1.checkout.sessions.expire(session.id, options={"idempotency_key": "k"})


def test_a_failed_validation_keeps_nothing(stand_in: StandIn) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        stand_in.create("k", locale="xx")
    assert stand_in.create("k").status == "open"


def test_a_refusal_of_begun_work_is_kept(stand_in: StandIn) -> None:
    session = stand_in.paid()
    expire = stand_in.client().v1.checkout.sessions.expire
    headers = []
    for _ in range(2):
        with pytest.raises(stripe.InvalidRequestError) as refusal:
            expire(session.id, options={"idempotency_key": "k"})
        headers.append(refusal.value.headers or {})
    assert "Idempotent-Replayed" not in headers[0] and headers[1]["Idempotent-Replayed"] == "true"


@pytest.mark.parametrize(("work", "sessions"), [(False, 0), (True, 1)])
def test_a_500_is_replayed(stand_in: StandIn, work: bool, sessions: int) -> None:
    stand_in.ask("fault", answer="500", work=work)
    for _ in range(2):
        with pytest.raises(stripe.APIError) as error:
            stand_in.create("k")
        assert error.value.http_status == 500
    assert len(stand_in.client().v1.checkout.sessions.list().data) == sessions
    assert stand_in.create("another").status == "open"


@pytest.mark.parametrize("answer", ["429", "409", "503", "drop_before"])
def test_what_fails_at_the_door_is_not_kept(stand_in: StandIn, answer: str) -> None:
    stand_in.ask("fault", answer=answer)
    with pytest.raises(stripe.StripeError):
        stand_in.create("k")
    assert stand_in.create("k").status == "open"


def test_a_dropped_answer_is_found_again_under_its_key(stand_in: StandIn) -> None:
    stand_in.ask("fault", answer="drop_after")
    with pytest.raises(stripe.APIConnectionError):
        stand_in.create("k")
    assert stand_in.create("k").last_response.headers["Idempotent-Replayed"] == "true"
    assert len(stand_in.client().v1.checkout.sessions.list().data) == 1


def test_a_key_in_use_gives_409(stand_in: StandIn) -> None:
    stand_in.ask("fault", delay=0.5)
    slow = threading.Thread(target=stand_in.create, args=("k",))
    slow.start()
    time.sleep(0.2)
    with pytest.raises(stripe.APIError) as error:
        stand_in.create("k")
    slow.join()
    assert error.value.http_status == 409 and "idempotency_key_in_use" in str(error.value.http_body)
    assert stand_in.create("k").status == "open"


def test_many_at_once_make_one_session(stand_in: StandIn) -> None:
    client = stripe.StripeClient(
        "sk_test_x",
        base_addresses={"api": stand_in.server.url},
        max_network_retries=6,
        http_client=stripe.RequestsClient(timeout=(3, 5), session=stand_in.http),
    )
    made: list[Any] = []

    def create() -> None:
        made.append(client.v1.checkout.sessions.create(params=order(), options={"idempotency_key": "k"}).id)

    threads = [threading.Thread(target=create) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 8 and len(set(made)) == 1


def test_keys_are_forgotten_after_a_day(stand_in: StandIn) -> None:
    first = stand_in.create("k")
    stand_in.ask("clock", advance=86400 + 5)
    assert stand_in.create("k").id != first.id


def test_too_long_keys_are_refused(stand_in: StandIn) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        stand_in.create("k" * 256)
