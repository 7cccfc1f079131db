"""The rows of one invented order, table by table, as the shop itself would have written them."""

import secrets
from collections.abc import Iterator, Set
from typing import Any

from shop.cart.bill import Row
from shop.checkout import wording
from shop.demo.pasts import Past
from shop.forms import search_key
from shop.i18n import text_in
from shop.orders import numbers
from shop.orders.states import Deal, ParcelState
from shop.payments.attempts import SESSION_LIFE
from shop.payments.models import INVENTED

Facts = dict[str, Any]
BY = "shop"
CARRIER = "deutsche_post"


def order(past: Past) -> Facts:
    quote, course = past.quote, past.course
    service = quote.offer.service if quote.offer else None
    confirmed = past.paid_at if course.is_paid else None
    return {
        "number": numbers.new_number(),
        "token": numbers.new_token(),
        "attempt": secrets.token_hex(16),
        "state": course.deal.value,
        "language": past.language,
        "currency": quote.total.currency,
        "total_minor": quote.total.minor,
        "tax_minor": quote.tax.minor,
        "email": past.email,
        "service": service.key if service else None,
        "service_name": text_in(service.name, past.language) if service else None,
        "service_name_for_staff": text_in(service.name, past.staff_language) if service else None,
        "transit_days_min": quote.offer.days[0] if quote.offer else None,
        "transit_days_max": quote.offer.days[1] if quote.offer else None,
        "arrives_first": past.told(quote.arrival.first) if quote.arrival else None,
        "arrives_last": past.told(quote.arrival.last) if quote.arrival else None,
        "import_charges": quote.imports.charges if quote.imports else None,
        "is_gift": False,
        "livemode": False,
        "created_at": past.placed_at,
        "expires_at": past.placed_at + SESSION_LIFE,
        "confirmed_at": confirmed,
        "ended_at": past.ended_at if course.deal in (Deal.CANCELLED, Deal.EXPIRED) else None,
        "email_key": past.email.casefold(),
        "name_key": search_key(past.name),
        "postal_code_key": search_key(past.place.postal_code),
    }


def address(past: Past, order_id: int) -> Facts:
    place = past.place
    return {
        "order_id": order_id,
        "role": "ship_to",
        "name": past.name,
        "line1": f"{place.line1} {past.street_number}",
        "city": place.city,
        "postal_code": place.postal_code,
        "country": place.country,
    }


def lines(past: Past, order_id: int) -> list[Facts]:
    return [_line(past, row, order_id, position) for position, row in enumerate(past.quote.rows, start=1)]


def _line(past: Past, row: Row, order_id: int, position: int) -> Facts:
    item = row.item
    return {
        "order_id": order_id,
        "position": position,
        "kind": row.kind,
        "sku": item.sku if item else None,
        "name": wording.name_of(row, past.quote, past.language),
        "name_for_staff": wording.name_of(row, past.quote, past.staff_language),
        "step": row.step,
        "quantity": row.quantity,
        "unit_minor": row.unit.minor,
        "total_minor": row.total.minor,
        "tax_minor": row.tax_minor,
        "weight_grams": item.weight_grams if item else 0,
        "hs_code": item.hs_code if item else None,
        "origin": item.origin if item else None,
        "customs_description": item.customs_description if item else None,
        "file_name": item.file_name if item else None,
        "file_title": item.file_title if item else None,
    }


def taxes(row: Row, line_id: int) -> Iterator[Facts]:
    for part in row.taxes:
        yield {
            "order_line_id": line_id,
            "tax_class": part.rule.tax_class,
            "rate": part.rule.rate,
            "base_minor": part.base_minor,
            "tax_minor": part.tax_minor,
            "place": part.rule.place,
            "reason": part.rule.reason,
        }


def parcel(past: Past, order_id: int, position: int, grams: int) -> Facts:
    posted = past.course.parcel is ParcelState.POSTED
    return {
        "order_id": order_id,
        "position": position,
        "state": past.course.parcel.value,
        "service": past.quote.offer.service.key if past.quote.offer else "",
        "weight_grams": grams,
        "carrier": CARRIER if posted else None,
        "packed_at": past.packed_at if past.course.is_packed else None,
        "posted_at": past.posted_at if posted else None,
    }


def events(past: Past, order_id: int) -> Iterator[Facts]:
    """The order's history, from its placing on."""
    happened = [("placed", past.placed_at, "buyer", {"state": "open"}), *_later(past)]
    for act, at, by, detail in happened:
        yield {"order_id": order_id, "at": at, "act": act, "by": by, "detail": detail}


def _later(past: Past) -> Iterator[tuple[str, Any, str, Facts]]:
    course, before = past.course, "open"
    if course.is_paid:
        yield "pay", past.paid_at, "stripe", {"before": before, "after": "confirmed"}
        before = "confirmed"
    if course.deal is Deal.EXPIRED:
        yield "expire", past.ended_at, BY, {"before": before, "after": "expired"}
    if course.deal is Deal.CANCELLED:
        yield "cancel", past.ended_at, BY, {"before": before, "after": "cancelled", "reason": "buyer_asked"}
    if course.name == "refunded":
        total = past.quote.total
        yield "refunded", past.ended_at, BY, {"minor": total.minor, "currency": total.currency}
    for position, _ in enumerate(past.quote.parcels, start=1):
        yield from _of_parcel(past, position)


def _of_parcel(past: Past, position: int) -> Iterator[tuple[str, Any, str, Facts]]:
    if past.course.is_packed:
        yield "packed", past.packed_at, BY, {"parcel": position}
    if past.course.parcel is ParcelState.POSTED:
        yield "posted", past.posted_at, BY, {"parcel": position, "carrier": CARRIER, "tracking": ""}


def attempt(past: Past, order_row: Facts) -> Facts:
    """The attempt to pay. Its session is one that Stripe never saw, so it has no request and no page."""
    return {
        "order_number": order_row["number"],
        "attempt": 1,
        "idempotency_key": f"checkout-{order_row['number']}-1",
        "request": "{}",
        "state": past.course.attempt,
        "session_id": f"cs_test_{secrets.token_hex(24)}",
        "payment_intent": f"{INVENTED}{secrets.token_hex(12)}" if past.course.is_paid else None,
        "expires_at": past.placed_at + SESSION_LIFE,
        "created_at": past.placed_at,
    }


def payment(past: Past, attempt_row: Facts) -> Facts:
    return {
        "order_number": attempt_row["order_number"],
        "kind": "payment",
        "stripe_id": attempt_row["payment_intent"],
        "payment_intent": attempt_row["payment_intent"],
        "amount_minor": past.quote.total.minor,
        "currency": past.quote.total.currency,
        "livemode": False,
        "at": past.paid_at,
    }


def refund_in_ledger(past: Past, attempt_row: Facts, refund_id: str) -> Facts:
    amount = -past.quote.total.minor
    back = {"kind": "refund", "stripe_id": refund_id, "amount_minor": amount, "at": past.ended_at}
    return payment(past, attempt_row) | back


def refund(past: Past, attempt_row: Facts, refund_id: str) -> Facts:
    return {
        "order_number": attempt_row["order_number"],
        "payment_intent": attempt_row["payment_intent"],
        "amount_minor": past.quote.total.minor,
        "currency": past.quote.total.currency,
        "idempotency_key": f"refund-{refund_id}",
        "request": "{}",
        "state": "succeeded",
        "stripe_id": refund_id,
        "by": BY,
        "created_at": past.ended_at,
        "next_attempt_at": past.ended_at,
    }


def goods(past: Past) -> dict[str, int]:
    """Copies per SKU that are posted."""
    wanted: dict[str, int] = {}
    for row in past.quote.rows:
        if row.kind == "goods" and row.item:
            wanted[row.item.sku] = wanted.get(row.item.sku, 0) + row.quantity
    return wanted


def moves(past: Past, number: str, counted: Set[str]) -> Iterator[Facts]:
    """What the stock ledger went through for this order."""
    for sku, quantity in sorted(goods(past).items()):
        if sku in counted:
            yield _move(sku, 0, quantity, "reserve", number, past.placed_at)
            if past.course.is_packed:
                yield _move(sku, -quantity, -quantity, "pack", number, past.packed_at)
            elif not past.course.holds_copies:
                yield _move(sku, 0, -quantity, "release", number, past.ended_at)


def _move(sku: str, on_hand: int, reserved: int, reason: str, number: str, at: Any) -> Facts:
    changes = {"on_hand_change": on_hand, "reserved_change": reserved}
    return {"key": sku, "reason": reason, "reference": number, "at": at} | changes
