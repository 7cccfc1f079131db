"""Who opened a payment is told by hashes of an address and a cart, and by nothing once they are a month old."""

from datetime import timedelta

import pytest
from flask import Flask

from shop import clock, worker
from shop.db import transaction
from shop.payments import brake
from shop.payments.models import PaymentAttempt
from tests.support import books


def write(count: int, age: timedelta, network: str | None = "n", cart: str | None = "c") -> None:
    """Attempts to pay, begun so long ago."""
    at = clock.now() - age
    with transaction() as session:
        first = session.query(PaymentAttempt).count()
        session.add_all(
            PaymentAttempt(
                order_number=f"N{n}", attempt=1, idempotency_key=f"k{n}", request="{}", state="expired",
                expires_at=at, created_at=at, network_key=network, cart_key=cart,
            )
            for n in range(first, first + count)
        )  # fmt: skip


def keys() -> list[tuple[str | None, str | None]]:
    return [(attempt.network_key, attempt.cart_key) for attempt in books.attempts()]


@pytest.fixture
def job() -> worker.Job:
    (found,) = (job for job in worker.TIMETABLE if job.work is brake.forget)
    return found


def test_both_are_emptied_after_thirty_days_and_not_before(app: Flask, job: worker.Job) -> None:
    for age in (timedelta(days=31), timedelta(days=30, minutes=1), timedelta(days=29, hours=23), timedelta()):
        write(1, age)
    write(1, timedelta(days=31), network=None)
    write(1, timedelta(days=31), cart=None)
    worker.once(app, [job])
    assert keys() == [(None, None)] * 2 + [("n", "c")] * 2 + [(None, None)] * 2
    assert job.every == timedelta(days=1)


def test_however_many_there_are(app: Flask, job: worker.Job) -> None:
    write(2 * brake.BATCH + 1, timedelta(days=40))
    worker.once(app, [job])
    assert set(keys()) == {(None, None)}
