"""The hosted page: each test card, 3-D Secure, the bank debit, and what is left behind."""

import re
import threading
from typing import Any

import pytest
import stripe

from shop.sandbox import cards
from tests.sandbox.conftest import SECRET, StandIn, line, until

SUCCEEDING = [card.number for card in cards.DECK if card.fate == "pays"]
DECLINING = [card for card in cards.DECK if card.fate == "declines"]
CHALLENGING = [card.number for card in cards.DECK if card.fate == "challenges"]


def page(stand_in: StandIn, session: Any) -> str:
    return stand_in.http.get(session.url).text


def test_the_page_shows_what_is_bought(stand_in: StandIn) -> None:
    session = stand_in.create(line_items=[line(199000, "isk")])
    text = page(stand_in, session)
    assert "3 × Calendar 2026" in text and "ISK 1,990" in text and "ISK 1,990.00" not in text
    assert "Test mode – stand-in for Stripe" in text and 'href="http://shop.example/cart"' in text
    assert "4242 4242 4242 4242" in text and '<html lang="en">' in text


def test_the_page_runs_no_code_and_lets_the_buyer_return(stand_in: StandIn) -> None:
    answer = stand_in.http.get(stand_in.create().url)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "form-action 'self' http://shop.example;" in policy
    assert not re.search(r"<script|<style|style=|onclick=", answer.text)
    style = re.search(r'href="([^"]+pay\.css)"', answer.text)
    assert style and stand_in.http.get(stand_in.server.url + style[1]).status_code == 200


def test_what_was_typed_is_escaped(stand_in: StandIn) -> None:
    session = stand_in.create(
        line_items=[
            line() | {"price_data": {"currency": "eur", "unit_amount": 500, "product_data": {"name": "<b>Pin</b>"}}}
        ]
    )
    answer = stand_in.pay(session, "1", name='"><script>')
    assert answer.status_code == 422
    assert "<script>" not in answer.text and "<b>Pin" not in answer.text


@pytest.mark.parametrize("number", SUCCEEDING)
def test_a_good_card_pays(stand_in: StandIn, number: str) -> None:
    session = stand_in.create()
    answer = stand_in.pay(session, number)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"http://shop.example/done?session={session.id}")
    paid = stand_in.get(session, "payment_intent.latest_charge")
    assert (paid.status, paid.payment_status, paid.url) == ("complete", "paid", None)
    assert (paid.payment_intent.status, paid.payment_intent.latest_charge.paid) == ("succeeded", True)


def test_the_buyer_returns_after_the_webhook_was_answered(stand_in: StandIn) -> None:
    stand_in.receiver.slow = 0.3
    stand_in.pay(stand_in.create())
    assert stand_in.receiver.of("checkout.session.completed")


def test_paying_tells_three_events_that_stripes_library_accepts(stand_in: StandIn) -> None:
    session = stand_in.create()
    stand_in.pay(session)
    for kind in ("payment_intent.succeeded", "charge.succeeded", "checkout.session.completed"):
        (letter,) = stand_in.receiver.wait_for(kind)
        event = stripe.Webhook.construct_event(letter.body, letter.signature, SECRET)
        assert (event.type, event.api_version, event.livemode) == (kind, "2026-10-28.endive", False)
    assert event.data.object["id"] == session.id and event.data.object["payment_status"] == "paid"


@pytest.mark.parametrize("card", DECLINING, ids=lambda card: card.number)
def test_a_bad_card_leaves_the_session_open(stand_in: StandIn, card: cards.Card) -> None:
    session = stand_in.create()
    answer = stand_in.pay(session, card.number)
    assert answer.status_code == 402 and str(card.message).split("'")[0] in answer.text
    tried = stand_in.get(session, "payment_intent.latest_charge")
    assert (tried.status, tried.payment_status) == ("open", "unpaid")
    assert tried.payment_intent.last_payment_error.code == card.code
    assert tried.payment_intent.latest_charge.status == "failed"
    stand_in.receiver.wait_for("payment_intent.payment_failed")
    assert stand_in.pay(session).status_code == 303
    assert stand_in.get(session).payment_intent == tried.payment_intent.id


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"number": "4111111111111111"}, "card number is invalid"),
        ({"number": ""}, "card number is invalid"),
        ({"expiry": "01/20"}, "in the past"),
        ({"expiry": "13/40"}, "incomplete"),
        ({"cvc": "1"}, "security code"),
        ({"email": "ana"}, "e-mail address"),
        ({"name": " "}, "name on the card"),
    ],
)
def test_mistyped_forms_come_back(stand_in: StandIn, typed: dict[str, str], says: str) -> None:
    session = stand_in.create()
    answer = stand_in.http.post(
        session.url,
        data={"email": "ana@example.com", "number": "4242424242424242", "expiry": "12/40", "cvc": "123", "name": "Ana"}
        | typed,
    )
    assert answer.status_code == 422 and says in answer.text
    assert stand_in.get(session).payment_intent is None


@pytest.mark.parametrize("number", CHALLENGING)
@pytest.mark.parametrize(("answer", "status"), [("complete", "complete"), ("fail", "open")])
def test_three_d_secure(stand_in: StandIn, number: str, answer: str, status: str) -> None:
    session = stand_in.create()
    step = stand_in.pay(session, number)
    assert step.status_code == 303 and step.headers["Location"].endswith("/challenge")
    address = stand_in.server.url + step.headers["Location"]
    text = stand_in.http.get(address).text
    assert "Complete" in text and "Fail" in text
    stand_in.http.post(address, data={"answer": answer}, allow_redirects=False)
    assert stand_in.get(session).status == status


def test_a_session_that_expires_during_three_d_secure_is_not_charged(stand_in: StandIn) -> None:
    session = stand_in.create()
    address = stand_in.server.url + stand_in.pay(session, CHALLENGING[0]).headers["Location"]
    stand_in.ask("expire", session=session.id)
    assert stand_in.http.post(address, data={"answer": "complete"}).status_code == 410
    intent = stand_in.get(session, "payment_intent").payment_intent
    assert (intent.status, intent.latest_charge) == ("canceled", None)


@pytest.mark.parametrize(("act", "says"), [("complete", "already been paid"), ("expire", "has expired")])
def test_a_closed_session_shows_a_plain_page(stand_in: StandIn, act: str, says: str) -> None:
    session = stand_in.create()
    stand_in.ask(act, session=session.id)
    for answer in (stand_in.http.get(session.url), stand_in.pay(session)):
        assert answer.status_code == 410 and says in answer.text


def test_an_unknown_session_shows_a_plain_page(stand_in: StandIn) -> None:
    assert stand_in.http.get(f"{stand_in.server.url}/c/pay/cs_test_none").status_code == 404


def test_two_buyers_at_once_pay_once(stand_in: StandIn) -> None:
    session = stand_in.create()
    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(stand_in.pay(session).status_code)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [303] + [410] * 5
    assert len(stand_in.client().v1.charges.list().data) == 1


def test_what_belongs_to_the_payment_is_carried_over_and_nothing_else(stand_in: StandIn) -> None:
    session = stand_in.create(
        metadata={"only": "session"},
        payment_intent_data={
            "metadata": {"order": "K7RM"},
            "description": "Order K7RM",
            "shipping": {"name": "Ana", "address": {"line1": "Gran Vía 1", "country": "ES"}},
        },
    )
    stand_in.pay(session)
    paid = stand_in.get(session, "payment_intent.latest_charge")
    for body in (paid.payment_intent, paid.payment_intent.latest_charge):
        assert body.metadata.to_dict() == {"order": "K7RM"} and body.description == "Order K7RM"
        assert (body.shipping.name, body.shipping.address.country) == ("Ana", "ES")
    assert (paid.customer_details.email, paid.customer_details.name) == ("ana@example.com", "Ana Buyer")


def test_everything_that_was_asked_for_is_collected(stand_in: StandIn) -> None:
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
    session = stand_in.create(
        shipping_options=rates,
        shipping_address_collection={"allowed_countries": ["DE", "ES"]},
        phone_number_collection={"enabled": True},
        consent_collection={"terms_of_service": "required"},
        name_collection={"individual": {"enabled": True}},
        customer_email="fixed@example.com",
        custom_fields=[{"key": "gift", "type": "text", "label": {"type": "custom", "custom": "Gift note"}}],
    )
    assert "Please look at the marked fields" in stand_in.pay(session).text
    express = re.findall(r'value="(shr_\w+)"', page(stand_in, session))[1]
    answer = stand_in.pay(
        session,
        phone="+34 1",
        ship_name="Ana",
        ship_line1="Gran Vía 1",
        ship_city="Madrid",
        ship_country="ES",
        terms="yes",
        individual_name="Ana B",
        rate=express,
        **{"field-gift": "Hola"},
    )
    assert answer.status_code == 303
    paid = stand_in.get(session)
    assert (paid.amount_total, paid.shipping_cost.shipping_rate) == (3700, express)
    shipping = paid.collected_information.shipping_details
    assert (shipping.name, shipping.address.city, shipping.address.country) == ("Ana", "Madrid", "ES")
    assert (paid.consent.terms_of_service, paid.custom_fields[0].text.value) == ("accepted", "Hola")
    assert (paid.customer_details.email, paid.customer_details.phone) == ("fixed@example.com", "+34 1")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("4000000000000259", "charge.dispute.created"),
        ("4000000000001976", "charge.dispute.created"),
        ("4000000000005423", "radar.early_fraud_warning.created"),
        ("4000000000009235", "review.opened"),
    ],
)
def test_some_cards_bring_trouble_afterwards(stand_in: StandIn, number: str, kind: str) -> None:
    stand_in.pay(stand_in.create(), number)
    stand_in.receiver.wait_for(kind)


def test_refunds_of_some_cards_change_by_themselves(stand_in: StandIn) -> None:
    session = stand_in.create()
    stand_in.pay(session, "4000000000005126")
    refunds = stand_in.client().v1.refunds
    refund = refunds.create(params={"payment_intent": stand_in.get(session).payment_intent})
    assert refund.status == "succeeded"
    stand_in.ask("clock", advance=60)
    until(lambda: refunds.retrieve(refund.id).status == "failed", "the refund to fail")
