"""Orders as outside programs read them."""

import json
from datetime import timedelta

from flask import Flask

from shop import clock
from shop.attention import items
from shop.db import transaction
from shop.orders.states import Reading
from shop.reports import export
from tests.support import orders as books
from tests.support.statements import counted


def test_one_order_in_full(app: Flask) -> None:
    clock.set_offset(0)
    order = books.write(
        quantity=2, digital=True, parcels=("posted", "packed"), held="waits for ink", moved=[("refund", -950)]
    )
    with transaction() as session:
        items.raise_item(session, "double_payment", order.number, {}, clock.now())
    (row,) = export.export()
    placed, stripe = row.pop("created_at"), row.pop("stripe")
    assert len(placed) == 20 and placed.endswith("Z")
    assert stripe["session"].startswith("cs_test_") and stripe["payment_intent"].startswith("pi_")
    assert row == {
        "number": order.number,
        "token": order.token,
        "language": "en",
        "state": "partly_shipped",
        "payment": {
            "state": "partly_refunded",
            "currency": "EUR",
            "total_minor": 5350,
            "paid_minor": 5350,
            "refunded_minor": 950,
        },
        "lines": [
            {"sku": "CAL-2026", "quantity": 2, "unit_minor": 2200, "step": "standard"},
            {"sku": "SONGS", "quantity": 1, "unit_minor": 0, "step": "standard"},
        ],
        "shipping_minor": 950,
        "gift_minor": 0,
        "forward_minor": 0,
        "discount_minor": 0,
        "code": None,
        "is_gift": False,
        "tax_minor": 503,
        "ship_to": {"name": "Wanjiku Kamau", "country": "KE", "postal_code": "00100", "city": "Nairobi"},
        "email": "wanjiku@example.org",
        "parcels": [
            {"state": "posted", "carrier": "dhl", "tracking": "JJD000390007882"},
            {"state": "packed", "carrier": None, "tracking": None},
        ],
        "held": True,
        "attention": ["double_payment"],
    }
    assert json.loads(json.dumps(row)) == row


def test_what_was_given_is_told_apart(app: Flask) -> None:
    books.write(forward=2, code="SPRING", is_gift=True)
    (row,) = export.export()
    assert (row["forward_minor"], row["code"], row["is_gift"]) == (4400, "SPRING", True)
    assert row["lines"] == [
        {"sku": "CAL-2026", "quantity": 1, "unit_minor": 2200, "step": "standard"},
        {"sku": "CAL-2026", "quantity": 2, "unit_minor": 2200, "step": "forward"},
    ]


def test_a_digital_order_goes_to_no_address(app: Flask) -> None:
    books.write(goods=False, digital=True, parcels=(), attempt=None)
    (row,) = export.export()
    assert row["ship_to"] is None and row["parcels"] == [] and row["state"] == "shipped"
    assert row["stripe"] == {"session": None, "payment_intent": None}


def test_by_state_and_since(app: Flask) -> None:
    books.write(deal="expired", placed=timedelta(days=9))
    young = books.write(deal="expired", placed=timedelta(days=1)).number
    books.write()
    since = clock.now() - timedelta(days=2)
    assert [row["number"] for row in export.export(Reading.EXPIRED, since)] == [young]
    assert len(list(export.export(Reading.EXPIRED))) == 2


def test_many_orders_come_in_chunks_each_once(app: Flask) -> None:
    written = [books.write().number for _ in range(11)]
    with counted() as statements:
        assert [row["number"] for row in export.export(chunk=4)] == written[::-1]
    assert len(statements) == 3 * 6 + 1
