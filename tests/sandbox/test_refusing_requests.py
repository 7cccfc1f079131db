"""What Stripe refuses, the stand-in refuses."""

import time
from typing import Any

import pytest
import stripe

from shop.sandbox import create_sandbox
from shop.sandbox.__main__ import main
from tests.sandbox.conftest import StandIn, line, order


def refusal(stand_in: StandIn, params: Any) -> stripe.InvalidRequestError:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        stand_in.client().v1.checkout.sessions.create(params=params)
    assert caught.value.http_status == 400
    return caught.value


def with_price(**changed: Any) -> Any:
    item = line()
    item["price_data"] |= changed
    return order(line_items=[item])


@pytest.mark.parametrize(
    ("params", "param"),
    [
        (order(sucess_url="http://a.example"), "sucess_url"),
        (order(payment_method_types=["card"]), "payment_method_types"),
        (order(shipping_rates=["shr_1"]), "shipping_rates"),
        (order(idempotency_key="k"), "idempotency_key"),
        (with_price(tax_code="txcd_99999999"), "line_items[0][price_data][tax_code]"),
        (order(line_items=[line(amount=2200) | {"amount": 1}]), "line_items[0][amount]"),
        (
            order(payment_intent_data={"shipping": {"name": "A", "address": {"line1": "B", "zip": "1"}}}),
            "payment_intent_data[shipping][address][zip]",
        ),
    ],
)
def test_unknown_and_misplaced_parameters(stand_in: StandIn, params: Any, param: str) -> None:
    error = refusal(stand_in, params)
    assert (error.code, error.param) == ("parameter_unknown", param)
    assert error.user_message == f"Received unknown parameter: {param}"


@pytest.mark.parametrize(
    "params",
    [
        order(ui_mode="hosted"),
        order(mode="pay"),
        order(locale="xx"),
        order(shipping_address_collection={"allowed_countries": ["KP"]}),
        order(line_items=[]),
        order(line_items=[line()] * 101),
        order(line_items=[{"quantity": 1}]),
        order(line_items=[line(quantity=0)]),
        with_price(currency="EUR"),
        with_price(currency="xxx"),
        with_price(unit_amount=-1),
        with_price(unit_amount="22.5"),
        with_price(unit_amount_decimal="1.5"),
        with_price(product_data={"name": ""}),
        with_price(product_data={"name": "A", "images": ["a"] * 9}),
        order(success_url="shop.example"),
        order(customer_email="ana"),
        order(client_reference_id="x" * 201),
        order(allowed_payment_method_types=["card"], excluded_payment_method_types=["klarna"]),
        order(
            custom_fields=[
                {"key": str(n), "label": {"custom": "L", "type": "custom"}, "type": "text"} for n in range(4)
            ]
        ),
        order(custom_text={"submit": {"message": "x" * 1201}}),
    ],
)
def test_values_that_make_no_sense(stand_in: StandIn, params: Any) -> None:
    refusal(stand_in, params)


@pytest.mark.parametrize(
    "params",
    [
        order(discounts=[{"coupon": "c"}]),
        order(allow_promotion_codes=True),
        order(mode="setup"),
        order(ui_mode="embedded_page"),
        order(invoice_creation={"enabled": True}),
        order(customer="cus_1"),
        order(line_items=[{"quantity": 1, "price": "price_1"}]),
    ],
)
def test_what_is_not_played_is_refused_by_name(stand_in: StandIn, params: Any) -> None:
    error = refusal(stand_in, params)
    assert error.code == "not_played_by_the_stand_in" and "exists at Stripe" in str(error)


@pytest.mark.parametrize(
    "metadata",
    [
        {f"k{n}": "v" for n in range(51)},
        {"k" * 41: "v"},
        {"k": "v" * 501},
        {"a[b]": "v"},
    ],
)
def test_metadata_beyond_its_limits(stand_in: StandIn, metadata: dict[str, str]) -> None:
    refusal(stand_in, order(metadata=metadata))


def test_metadata_within_its_limits(stand_in: StandIn) -> None:
    metadata = {f"{n:040}": "v" * 500 for n in range(50)}
    assert stand_in.create(metadata=metadata).metadata.to_dict() == metadata


def test_numbers_may_be_metadata_keys(stand_in: StandIn) -> None:
    assert stand_in.create(metadata={"0": "a", "1": "b"}).metadata.to_dict() == {"0": "a", "1": "b"}


@pytest.mark.parametrize(
    ("currency", "amount"),
    [
        ("eur", 49),
        ("usd", 49),
        ("gbp", 29),
        ("jpy", 49),
        ("sek", 299),
        ("huf", 17499),
        ("isk", 1950),
        ("ugx", 150),
        ("kwd", 1001),
        ("bhd", 5),
    ],
)
def test_amounts_that_a_currency_does_not_take(stand_in: StandIn, currency: str, amount: int) -> None:
    refusal(stand_in, order(line_items=[line(amount, currency)]))


@pytest.mark.parametrize(
    ("currency", "amount"),
    [
        ("eur", 50),
        ("gbp", 30),
        ("jpy", 50),
        ("huf", 17505),
        ("isk", 199000),
        ("ugx", 10000),
        ("kwd", 1000),
        ("cop", 1),
    ],
)
def test_amounts_that_a_currency_takes(stand_in: StandIn, currency: str, amount: int) -> None:
    assert stand_in.create(line_items=[line(amount, currency)]).amount_total == amount


def test_too_small_totals_name_the_minimum(stand_in: StandIn) -> None:
    error = refusal(stand_in, order(line_items=[line(10)]))
    assert error.code == "amount_too_small" and "€0.50 eur" in str(error)


def test_two_currencies_in_one_session(stand_in: StandIn) -> None:
    assert "combine currencies" in str(refusal(stand_in, order(line_items=[line(), line(500, "usd")])))
    refusal(stand_in, order(currency="usd"))


@pytest.mark.parametrize("seconds", [29 * 60, 24 * 3600 + 60, -5])
def test_expiry_out_of_bounds(stand_in: StandIn, seconds: int) -> None:
    assert refusal(stand_in, order(expires_at=int(time.time()) + seconds)).param == "expires_at"


def test_expiry_is_held_against_the_stand_ins_clock(stand_in: StandIn) -> None:
    stand_in.ask("clock", advance=10 * 86400)
    refusal(stand_in, order(expires_at=int(time.time()) + 3600))
    stand_in.create(expires_at=int(time.time()) + 10 * 86400 + 3600)


@pytest.mark.parametrize("key", ["sk_live_x", "rk_live_x", "pk_test_x", "nonsense"])
def test_keys_that_are_no_test_keys(stand_in: StandIn, key: str) -> None:
    with pytest.raises(stripe.AuthenticationError):
        stand_in.client(key).v1.checkout.sessions.create(params=order())


def test_restricted_test_keys_are_taken(stand_in: StandIn) -> None:
    assert stand_in.client("rk_test_x").v1.checkout.sessions.create(params=order()).status == "open"


@pytest.mark.parametrize("key", ["sk_live_1", "rk_live_1"])
def test_starting_beside_a_live_key(
    monkeypatch: pytest.MonkeyPatch, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SHOP_STRIPE_SECRET_KEY", key)
    with pytest.raises(RuntimeError, match="live key"):
        create_sandbox(data=None, webhook_url=None, webhook_secret="whsec_x")
    monkeypatch.setattr("sys.argv", ["sandbox", "--port", "0"])
    assert main() == 1
    assert "live key" in capsys.readouterr().err


def test_addresses_that_are_not_played(stand_in: StandIn) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="Unrecognized request URL"):
        stand_in.client().v1.customers.list()


def test_json_instead_of_a_form(stand_in: StandIn) -> None:
    answer = stand_in.http.post(
        f"{stand_in.server.url}/v1/refunds", json={}, headers={"Authorization": "Bearer sk_test_x"}
    )
    assert answer.status_code == 400 and "x-www-form-urlencoded" in answer.json()["error"]["message"]


def test_expanding_what_cannot_be_expanded(stand_in: StandIn) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="cannot be expanded"):
        stand_in.get(stand_in.create(), "currency")
