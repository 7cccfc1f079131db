"""Whatever is sent, signed or not: 200, 400 or 413, and no order and no money is touched."""

import json
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop.checkout import place
from shop.payments.webhooks import NEEDED_EVENTS
from tests.support import books
from tests.support.buyers import order_of
from tests.support.notices import WEBHOOK, event, signature

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=10,
)
IDS = st.sampled_from(["evt_1", "cs_x", "pi_x", "", "a b", "é", "x" * 300, "cs_\x00"]) | st.text(max_size=10)


@st.composite
def bent_events(draw: st.DrawFn) -> bytes:
    """An event in which some things are not what they should be."""
    found: dict[str, Any] = json.loads(event(draw(st.sampled_from([*NEEDED_EVENTS, "customer.created"]))))
    found["id"] = draw(IDS)
    for place_of in draw(
        st.lists(st.sampled_from(["id", "type", "object", "livemode", "data", "account"]), max_size=2)
    ):
        found[place_of] = draw(ANYTHING)
    if isinstance(found["data"], dict) and isinstance(found["data"].get("object"), dict):
        subject = found["data"]["object"]
        for name in draw(st.lists(st.sampled_from(["id", "object", "payment_intent"]), max_size=2)):
            subject[name] = draw(ANYTHING | IDS)
    return json.dumps(found).encode()


BODIES = bent_events() | st.binary(max_size=200) | ANYTHING.map(lambda value: json.dumps(value).encode())
HEADERS = st.none() | st.text(
    st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=80
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=BODIES, header=HEADERS, well_signed=st.sampled_from([True, True, False]))
def knock(client: FlaskClient, body: bytes, header: str | None, well_signed: bool) -> None:
    given_header = signature(body) if well_signed else header
    headers = {} if given_header is None else {"Stripe-Signature": given_header}
    status = client.post(WEBHOOK, data=body, headers=headers).status_code
    assert status in ((200, 400, 413) if well_signed else (400,))


def test_nothing_that_is_sent_is_a_fault_or_changes_an_order(shop: Flask, client: FlaskClient) -> None:
    place.place_order(order_of())
    before = everything_that_counts()
    knock(client)
    assert everything_that_counts() == before


def everything_that_counts() -> tuple[Any, ...]:
    order, (attempt,) = books.the_order(), books.attempts()
    return order.state, books.history(), attempt.state, books.ledger_rows(), books.mails(), books.stock()
