"""What a table cannot say about a new session: either-or, one currency, instants, amounts."""

import re
from typing import Any

from shop.sandbox import amounts
from shop.sandbox.errors import invalid

SHORTEST = 30 * 60
LONGEST = 24 * 3600
ADDRESS = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")


def check(params: dict[str, Any], now: int) -> None:
    if not params["line_items"]:
        raise invalid("You must provide at least one line item.", "line_items", "parameter_missing")
    for place, item in enumerate(params["line_items"]):
        _check_item(item, f"line_items[{place}]")
    _check_shipping(params)
    _check_one_currency(params)
    _check_expiry(params.get("expires_at"), now)
    _check_links_and_address(params)
    if "allowed_payment_method_types" in params and "excluded_payment_method_types" in params:
        raise invalid(
            "You may only specify one of these parameters: allowed_payment_method_types, "
            "excluded_payment_method_types.",
            "excluded_payment_method_types",
        )
    if "card" not in params.get("allowed_payment_method_types", ("card",)) or "card" in params.get(
        "excluded_payment_method_types", ()
    ):
        raise invalid(
            "Sessions without cards exist at Stripe, but the stand-in for Stripe does not play them.",
            "allowed_payment_method_types",
            "not_played_by_the_stand_in",
        )


def _check_item(item: dict[str, Any], at: str) -> None:
    if "price_data" not in item:
        raise invalid(f"Missing required param: {at}[price_data].", f"{at}[price_data]", "parameter_missing")
    if "quantity" not in item:
        raise invalid("Quantity is required. Add `quantity` to the line item.", f"{at}[quantity]", "parameter_missing")
    _check_price(item["price_data"], f"{at}[price_data]")


def _check_price(data: dict[str, Any], at: str) -> None:
    amounts.check_currency(data["currency"], f"{at}[currency]")
    if "product_data" not in data:
        raise invalid(f"Missing required param: {at}[product_data].", f"{at}[product_data]", "parameter_missing")
    given = [name for name in ("unit_amount", "unit_amount_decimal") if name in data]
    if len(given) != 1:
        raise invalid(
            f"You must specify exactly one of unit_amount and unit_amount_decimal in {at}.",
            f"{at}[unit_amount]",
            "parameter_missing" if not given else None,
        )
    if "unit_amount" in data:
        amounts.check_amount(data["unit_amount"], data["currency"], f"{at}[unit_amount]")


def _check_shipping(params: dict[str, Any]) -> None:
    for place, option in enumerate(params.get("shipping_options", [])):
        fixed = option["shipping_rate_data"]["fixed_amount"]
        at = f"shipping_options[{place}][shipping_rate_data][fixed_amount]"
        amounts.check_currency(fixed["currency"], f"{at}[currency]")
        amounts.check_amount(fixed["amount"], fixed["currency"], f"{at}[amount]")


def _check_one_currency(params: dict[str, Any]) -> None:
    used = [item["price_data"]["currency"] for item in params["line_items"]]
    used += [option["shipping_rate_data"]["fixed_amount"]["currency"] for option in params.get("shipping_options", [])]
    used += [params["currency"]] if "currency" in params else []
    if len(set(used)) > 1:
        raise invalid(
            "You cannot combine currencies on a single Checkout Session: all line items and shipping "
            f"options must use the same one (got {', '.join(sorted(set(used)))}).",
            "line_items",
        )


def _check_expiry(expires_at: int | None, now: int) -> None:
    if expires_at is None:
        return
    if expires_at < now + SHORTEST:
        raise invalid(
            "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.", "expires_at"
        )
    if expires_at > now + LONGEST:
        raise invalid(
            "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.", "expires_at"
        )


def _check_links_and_address(params: dict[str, Any]) -> None:
    if "success_url" not in params:
        raise invalid(
            "You must provide `success_url` for a hosted Checkout Session.", "success_url", "parameter_missing"
        )
    for at, address in (
        ("customer_email", params.get("customer_email")),
        ("payment_intent_data[receipt_email]", params.get("payment_intent_data", {}).get("receipt_email")),
    ):
        if address is not None and not ADDRESS.match(address):
            raise invalid(f"Invalid email address: {address}", at, "email_invalid")
