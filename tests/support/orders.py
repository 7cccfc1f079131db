"""Orders written straight into the books, in any state, for those who read them."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from shop import clock
from shop.db import transaction
from shop.forms import search_key
from shop.orders import numbers
from shop.orders.models import Order, OrderAddress, OrderEvent, OrderLine, OrderLineTax, Parcel, ParcelLine
from shop.payments.models import LedgerRow, PaymentAttempt
from shop.stock import ledger

POST_MINOR = 950
UNIT_MINOR = 2200


@dataclass(frozen=True)
class Written:
    """What was written: the order's keys, and its parcels'."""

    id: int
    number: str
    token: str
    parcels: list[int]


def write(
    *,
    deal: str = "confirmed",
    parcels: Sequence[str] = ("to_pack",),
    held: str | None = None,
    paid: int | None = None,
    moved: Sequence[tuple[str, int]] = (),
    attempt: str | None = "paid",
    name: str = "Wanjiku Kamau",
    email: str = "wanjiku@example.org",
    postal_code: str | None = "00100",
    city: str = "Nairobi",
    country: str = "KE",
    currency: str = "EUR",
    digital: bool = False,
    goods: bool = True,
    quantity: int = 1,
    sku: str = "CAL-2026",
    forward: int = 0,
    code: str | None = None,
    is_gift: bool = False,
    note: str | None = None,
    placed: timedelta = timedelta(hours=1),
) -> Written:
    """An order of calendars. `paid` None: paid in full if the deal is confirmed; `moved`: further rows of money;
    `forward`: so many copies for somebody else besides."""
    at = clock.now() - placed
    total = quantity * UNIT_MINOR + POST_MINOR + forward * UNIT_MINOR
    paid = paid if paid is not None else (total if deal in ("confirmed", "undecided") else 0)
    with transaction() as session:
        order = _order(at, deal, total, currency, name, email, postal_code, note)
        order.code, order.is_gift = code, is_gift
        order.lines = _lines(quantity, sku, forward, digital=digital, goods=goods)
        order.addresses = [_address(name, postal_code, city, country)] if goods else []
        session.add(order)
        session.flush()
        rows = [_parcel(order, i, state, held, at) for i, state in enumerate(parcels, start=1)]
        session.add_all(rows)
        session.add_all(_history(order, at, deal))
        session.add_all(_money(order, at, paid, moved))
        if attempt is not None:
            session.add(_attempt(order, at, attempt))
        session.flush()
        return Written(order.id, order.number, order.token, [row.id for row in rows])


def _order(
    at: datetime, deal: str, total: int, currency: str, name: str, email: str, postal_code: str | None, note: str | None
) -> Order:
    return Order(
        number=numbers.new_number(),
        token=numbers.new_token(),
        attempt=secrets.token_hex(8),
        state=deal,
        language="en",
        currency=currency,
        total_minor=total,
        tax_minor=503,
        email=email,
        note=note,
        service="standard",
        service_name="Letter post",
        livemode=False,
        created_at=at,
        expires_at=at + timedelta(hours=1),
        confirmed_at=at if deal == "confirmed" else None,
        email_key=email.casefold(),
        name_key=search_key(name),
        postal_code_key=search_key(postal_code),
    )


def _lines(quantity: int, sku: str, forward: int, *, digital: bool, goods: bool) -> list[OrderLine]:
    lines = [_line(1, "post", None, "Letter post", 1, POST_MINOR)]
    if digital:
        lines.append(_line(2, "digital", "SONGS", "Songs of the year (file)", 1, 0))
    if goods:
        lines.append(_line(0, "goods", sku, "2026 Internationalism Calendar", quantity, UNIT_MINOR))
    if forward:
        lines.append(_line(3, "forward", sku, "Paid forward: 2026 Internationalism Calendar", forward, UNIT_MINOR))
    return lines


def _line(position: int, kind: str, sku: str | None, name: str, quantity: int, unit: int) -> OrderLine:
    tax = OrderLineTax(tax_class="standard", rate="0.19", base_minor=100, tax_minor=19, place="DE", reason="home")
    return OrderLine(
        position=position,
        kind=kind,
        sku=sku,
        name=name,
        name_for_staff=name,
        step="forward" if kind == "forward" else "standard",
        quantity=quantity,
        unit_minor=unit,
        total_minor=unit * quantity,
        tax_minor=0,
        weight_grams=420 if kind == "goods" else 0,
        taxes=[tax] if kind == "goods" else [],
    )


def _address(name: str, postal_code: str | None, city: str, country: str) -> OrderAddress:
    return OrderAddress(
        role="ship_to", name=name, line1="Moi Avenue 12", city=city, postal_code=postal_code, country=country
    )


def _parcel(order: Order, position: int, state: str, held: str | None, at: datetime) -> Parcel:
    posted = state in ("posted", "returned", "lost")
    packed = [ParcelLine(order_line_id=line.id, quantity=line.quantity) for line in order.lines if line.kind == "goods"]
    return Parcel(
        order_id=order.id,
        position=position,
        state=state,
        held_reason=held,
        service="standard",
        weight_grams=500,
        carrier="dhl" if posted else None,
        tracking="JJD000390007882" if posted else None,
        packed_at=at if posted or state == "packed" else None,
        posted_at=at if posted else None,
        lines=packed if position == 1 else [],
    )


def _history(order: Order, at: datetime, deal: str) -> list[OrderEvent]:
    rows = [OrderEvent(order_id=order.id, at=at, act="placed", by="buyer", detail={"state": "open"})]
    if deal == "confirmed":
        detail = {"before": "open", "after": "confirmed"}
        rows.append(OrderEvent(order_id=order.id, at=at, act="pay", by="stripe", detail=detail))
    return rows


def _money(order: Order, at: datetime, paid: int, moved: Sequence[tuple[str, int]]) -> list[LedgerRow]:
    rows = ([("payment", paid)] if paid else []) + list(moved)
    return [_ledger_row(order, at, kind, minor, i) for i, (kind, minor) in enumerate(rows)]


def _ledger_row(order: Order, at: datetime, kind: str, minor: int, place: int) -> LedgerRow:
    values: dict[str, Any] = {"order_number": order.number, "currency": order.currency, "livemode": False, "at": at}
    intent = f"pi_{order.attempt}"
    return LedgerRow(kind=kind, amount_minor=minor, stripe_id=f"{intent}_{place}", payment_intent=intent, **values)


def _attempt(order: Order, at: datetime, state: str) -> PaymentAttempt:
    return PaymentAttempt(
        order_number=order.number,
        attempt=1,
        idempotency_key=f"{order.number}-1",
        request="{}",
        state=state,
        session_id=f"cs_test_{order.attempt}",
        payment_intent=f"pi_{order.attempt}" if state == "paid" else None,
        expires_at=at,
        created_at=at,
    )


def shelf(sku: str = "CAL-2026", on_hand: int = 100, promised: int = 50) -> None:
    """Copies that can be packed."""
    at = clock.now()
    with transaction() as session:
        ledger.open_item(session, sku, on_hand, "opening", at)
        ledger.reserve(session, {sku: promised}, "orders", at)
