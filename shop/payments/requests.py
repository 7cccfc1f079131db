"""The exact requests to Stripe, as values. Pure.

The lines of a session are the rows of the quote, one line each with quantity 1, so Stripe's total is ours by
construction: no coupons, no shipping rates, no Stripe tax. The address is ours too and goes along for the record.
https://docs.stripe.com/api/checkout/sessions/create
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shop.i18n import STRIPE_LOCALES
from shop.money import Money

NAME_LENGTH = 250
# What Stripe takes at most: lines of a session, characters of a value among the metadata.
MOST_LINES = 100
LONGEST_VALUE = 500


class TooMuch(ValueError):
    """More than Stripe takes in one request. The cart holds far fewer lines, so this is a fault of the program."""


@dataclass(frozen=True, slots=True)
class PayableLine:
    """A row of the bill as Stripe's page shows it, such as "3 × Calendar"."""

    name: str
    total: Money


@dataclass(frozen=True, slots=True)
class Payable:
    """What Stripe has to know of an order."""

    number: str
    language: str
    email: str
    lines: Sequence[PayableLine]
    success_url: str
    cancel_url: str
    ship_to: Mapping[str, str | None] | None = None
    phone: str | None = None


def checkout_request(order: Payable, attempt: int, expires_at: datetime) -> dict[str, Any]:
    """The parameters of a new Checkout Session. Adaptive pricing is off: what is paid is the currency agreed.

    Raises `TooMuch`, before anything is written down or asked.
    """
    known_by = {"order": order.number, "attempt": str(attempt)}
    lines = [_line_item(line) for line in order.lines if line.total.minor]
    if len(lines) > MOST_LINES or any(len(value) > LONGEST_VALUE for value in known_by.values()):
        raise TooMuch(f"{len(lines)} lines, order {order.number[:20]}")
    intent: dict[str, Any] = {"metadata": known_by, "description": f"Order {order.number}"}
    if order.ship_to is not None:
        intent["shipping"] = _shipping(order.ship_to, order.phone)
    return {
        "mode": "payment",
        "client_reference_id": order.number,
        "customer_email": order.email,
        "line_items": lines,
        "payment_intent_data": intent,
        "metadata": known_by,
        "success_url": order.success_url,
        "cancel_url": order.cancel_url,
        "expires_at": int(expires_at.timestamp()),
        # Stripe's page speaks no Arabic; our own page says so before the buyer leaves.
        "locale": STRIPE_LOCALES.get(order.language, "en"),
        "adaptive_pricing": {"enabled": False},
        "submit_type": "pay",
    }


def _line_item(line: PayableLine) -> dict[str, Any]:
    return {
        "quantity": 1,
        "price_data": {
            "currency": line.total.currency.lower(),
            "unit_amount": line.total.minor,
            "product_data": {"name": line.name[:NAME_LENGTH]},
        },
    }


def _shipping(ship_to: Mapping[str, str | None], phone: str | None) -> dict[str, Any]:
    # Stripe knows two address lines; what our third holds is joined to the second.
    second = ", ".join(part for part in (ship_to.get("line2"), ship_to.get("line3")) if part)
    address = {
        "line1": ship_to.get("line1"),
        "line2": second,
        "city": ship_to.get("city"),
        "state": ship_to.get("area"),
        "postal_code": ship_to.get("postal_code"),
        "country": ship_to.get("country"),
    }
    filled: dict[str, Any] = {
        "name": ship_to.get("name") or "",
        "address": {key: value for key, value in address.items() if value},
    }
    return filled | ({"phone": phone} if phone else {})


def refund_request(payment_intent: str, amount: Money, order_number: str | None, refund_id: int) -> dict[str, Any]:
    """The parameters of a refund. Our own id goes along, so a refund whose answer was lost can be found again."""
    belongs_to = {"order": order_number} if order_number else {}
    return {
        "payment_intent": payment_intent,
        "amount": amount.minor,
        "reason": "requested_by_customer",
        "metadata": {**belongs_to, "refund": str(refund_id)},
    }
